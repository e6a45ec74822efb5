"""The state of the hub for others."""
