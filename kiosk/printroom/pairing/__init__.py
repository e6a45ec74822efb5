"""Pairing with OctoPrint servers at the request of a screen."""
