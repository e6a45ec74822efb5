"""When a reading is too old to be shown as the present."""

OLD_AFTER_S = 30.0
"""Printers report every few seconds; a reading older than this is marked."""
