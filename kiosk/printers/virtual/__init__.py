"""The built-in board: a Marlin-like firmware behind a real pseudo-terminal."""
