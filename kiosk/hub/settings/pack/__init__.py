"""A hub pack: what is set in a hub as one file."""
