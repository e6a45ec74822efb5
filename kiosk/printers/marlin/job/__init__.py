"""A print job over serial: progress, pause and shutdown."""
