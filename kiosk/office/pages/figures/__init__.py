"""The figures of the hub and of its projects on one page."""
