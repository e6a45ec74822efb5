"""The session with one Moonraker, without I/O."""
