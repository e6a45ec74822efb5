"""Equipment: what it is, who uses it now, next and later, and what is wrong with it."""
