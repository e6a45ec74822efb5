"""A print job over serial: states, pause and progress."""
