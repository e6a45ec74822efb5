"""Printers behind a Moonraker, the server of Klipper: JSON-RPC over a web socket, and HTTP for files."""
