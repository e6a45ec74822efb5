"""Words about printers as they are set: those of the kiosk, which a test holds together."""

from kiosk.hub.settings.zones import Zone
from kiosk.office.text.words import Words

WIZARD = "WizardViewModel"
OVERRIDE = "Override"

COLOURS = {
    "#F0B51B": "Yellow",
    "#3FA7A3": "Teal",
    "#B87FAE": "Plum",
    "#E394A0": "Rose",
    "#8FB6DA": "Sky blue",
    "#9FBF7F": "Leaf green",
    "#D98F6A": "Copper",
    "#C9B458": "Moss",
    "#BDB2A6": "Stone",
    "#A9D8C8": "Mint",
}
"""Flags of printers, see `hub.added_printers`."""


def colour_word(colour: str, words: Words) -> str:
    """Its name, or its code if it is not one of ours."""
    return words.of_kiosk(WIZARD, COLOURS[colour]) if colour in COLOURS else colour


def zone_word(zone: Zone, words: Words) -> str:
    return str(getattr(zone.name, words.language))
