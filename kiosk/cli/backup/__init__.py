"""Backups of a hub from the command line: made, looked at, restored."""
