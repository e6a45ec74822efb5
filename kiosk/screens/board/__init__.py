"""The board: what equipment is free, and the page of one piece of equipment."""
