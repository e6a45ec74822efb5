"""Printers as they are set, what is loaded on them, spools, and the prints of the past."""
