"""Filament that jobs use."""
