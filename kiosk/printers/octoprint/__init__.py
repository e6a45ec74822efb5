"""Printers behind an OctoPrint server: REST for orders, push for state."""
