"""The editor of the floor plan: what is on it, where it is drawn, and how it is placed."""
