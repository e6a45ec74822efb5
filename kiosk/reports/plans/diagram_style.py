"""Colours and measures of diagrams: those of the kiosk, with a font that the receiver has."""

from collections.abc import Mapping
from typing import Final

INK: Final = "#1A1611"
INK_SECOND: Final = "#51483B"
EDGE: Final = "#7F7052"
SHEET: Final = "#FFFCF5"
GROUND: Final = "#F7F0E3"
WALL: Final = "#E9DDC6"
SIGNAL: Final = "#EA5B0C"
DONE: Final = "#1B5743"

Style = Mapping[str, object]

PAGE: Final = (1169, 827)
"""A4 landscape, in the pixels of diagrams.net."""
HEAD: Final = 180
"""The width of the first column."""
LINE_PX: Final = 16
CHARACTER_PX: Final = 7.6
"""As wide as a bold letter of 13 px is at most on an average, Finnish words measured."""

TITLE: Style = {
    "strokeColor": "none",
    "fillColor": "none",
    "fontColor": INK,
    "fontSize": 28,
    "fontStyle": 1,
}
SUBTITLE: Style = {
    "strokeColor": "none",
    "fillColor": "none",
    "fontColor": INK_SECOND,
    "fontSize": 15,
}
NOTE: Style = {
    "strokeColor": "none",
    "fillColor": "none",
    "fontColor": INK_SECOND,
    "fontSize": 13,
}
COLUMN: Style = {
    "fillColor": INK, "strokeColor": GROUND, "fontColor": SHEET, "fontSize": 15, "fontStyle": 1, "spacingLeft": 8,
}  # fmt: skip
ROW_HEAD: Style = {
    "fillColor": WALL, "strokeColor": EDGE, "fontColor": INK, "fontSize": 20, "fontStyle": 1, "spacingLeft": 14,
}  # fmt: skip
BOX: Style = {"fontSize": 13, "spacingLeft": 10, "spacingRight": 6, "rounded": 1, "arcSize": 6}


def lines_needed(text: str, width_px: float, character_px: float = CHARACTER_PX) -> int:
    """How many lines a text takes in a width; a word that is longer takes several."""
    fits = max(1, int(width_px / character_px))
    lines, used = 1, 0
    for word in text.split():
        length = len(word)
        if used and used + 1 + length <= fits:
            used += 1 + length
            continue
        lines += (1 if used else 0) + (length - 1) // fits
        used = (length - 1) % fits + 1
    return lines


def width_of(text: str) -> int:
    """Of its longest word in a box, in pixels."""
    return int(max((len(word) for word in text.split()), default=0) * CHARACTER_PX) + 1
