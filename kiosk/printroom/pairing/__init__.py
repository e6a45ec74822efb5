"""Pairing of new OctoPrint servers, ordered from the screen."""
