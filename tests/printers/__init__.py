"""Printers: the virtual board, our drivers for boards and for OctoPrint, cameras."""
