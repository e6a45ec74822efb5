"""Printers that are heated and moved by staff without a print."""
