"""What a manager sets, in the terminal: taken over from the configuration, read, moved."""
