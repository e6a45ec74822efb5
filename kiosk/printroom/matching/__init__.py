"""Checks print files against printers."""
