"""The session with one OctoPrint server, without I/O."""
