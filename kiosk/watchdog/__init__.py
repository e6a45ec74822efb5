"""Watches the print room and tells by itself when that is silent (N6)."""
