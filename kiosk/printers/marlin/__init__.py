"""Printers on a serial cable that speak Marlin's line protocol."""
