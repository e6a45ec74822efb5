"""How long a print still takes."""
