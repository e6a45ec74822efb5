"""The reasons by area, with their English words."""
