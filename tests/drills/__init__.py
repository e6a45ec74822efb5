"""Failure drills: a print room over real OctoPrint servers that are killed, frozen, cut off, or refuse."""
