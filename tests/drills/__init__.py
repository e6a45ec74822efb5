"""Failure drills: a whole print room over real OctoPrint servers that are killed, frozen, cut off and lied to."""
