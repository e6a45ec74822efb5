"""Filament in stock, and what is loaded on the printers."""
