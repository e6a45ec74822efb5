"""Printers on a serial port with Marlin or a related firmware."""
