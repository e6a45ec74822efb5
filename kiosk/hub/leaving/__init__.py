"""Leaving the hub: whose visit ends and how long it was, what is given back, feedback and wishes."""
