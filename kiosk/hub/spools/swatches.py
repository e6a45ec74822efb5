"""How spools are drawn: the colours of filament, called in three languages, and how much is wound on."""

import math
import re
from typing import Final, NamedTuple

_HUB, _RIM = 0.16, 0.44
"""Radii as shares of a spool's size: of the empty reel, and of the filament of a full one."""
SWATCH: Final = re.compile(r"#[0-9A-F]{6}")


class Colour(NamedTuple):
    """Words by language, and how it is drawn."""

    fi: str
    sv: str
    en: str
    swatch: str


COLOURS: Final = (
    Colour("valkoinen", "vit", "white", "#FFFFFF"),
    Colour("musta", "svart", "black", "#1A1611"),
    Colour("harmaa", "grå", "grey", "#8C877F"),
    Colour("hopea", "silver", "silver", "#B9BCC0"),
    Colour("punainen", "röd", "red", "#C8321F"),
    Colour("oranssi", "orange", "orange", "#EC7A1C"),
    Colour("keltainen", "gul", "yellow", "#F2C21B"),
    Colour("kulta", "guld", "gold", "#C9A227"),
    Colour("vihreä", "grön", "green", "#3E8A4B"),
    Colour("sininen", "blå", "blue", "#2C5FA8"),
    Colour("violetti", "violett", "purple", "#7A4E9E"),
    Colour("pinkki", "rosa", "pink", "#E394A0"),
    Colour("ruskea", "brun", "brown", "#7A4F2B"),
    Colour("beige", "beige", "beige", "#DCC9A3"),
    Colour("luonnonvärinen", "naturfärgad", "natural", "#EFE6D2"),
    Colour("kirkas", "klar", "clear", "#D9E5E8"),
    Colour("turkoosi", "turkos", "turquoise", "#3FA7A3"),
)
"""The usual ones, in the order in which they are offered."""

_SAME: Final = {
    "läpinäkyvä": "#D9E5E8",
    "transparent": "#D9E5E8",
    "genomskinlig": "#D9E5E8",
    "vaaleanpunainen": "#E394A0",
    "lila": "#7A4E9E",
    "purppura": "#7A4E9E",
    "violet": "#7A4E9E",
    "gray": "#8C877F",
    "tummansininen": "#1F3E70",
    "mörkblå": "#1F3E70",
    "vaaleansininen": "#8FB6DA",
    "ljusblå": "#8FB6DA",
    "lime": "#9CC53B",
}
_BY_WORD: Final = _SAME | {word: colour.swatch for colour in COLOURS for word in colour[:3]}


def usual_swatch(colour: str) -> str:
    """How a colour in words is drawn, as `#RRGGBB`: by the last word of it that is known; empty if none is."""
    words = re.findall(r"[^\W\d_]+", colour.lower())
    return next((_BY_WORD[word] for word in reversed(words) if word in _BY_WORD), "")


def wound_radius(share: float) -> float:
    """The radius of the filament on a spool as a share of its size: its area grows with what is left, 0 to 1."""
    return math.sqrt(_HUB**2 + min(1.0, max(0.0, share)) * (_RIM**2 - _HUB**2))
