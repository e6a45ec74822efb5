"""Spools as discs on a rail: what a peg says, and how its spool is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.swatches import wound_radius
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import NO_BREAK, number_words
from kiosk.screens.text.print_names import filament_name

NEW = "new"
"""The key of the empty peg, for a spool that is not in the list yet."""


@dataclass(frozen=True, slots=True)
class SpoolRow:
    """key: its id, or NEW. wound: the radius of its filament as a share of its size. tag: the colour of its printer."""

    key: str
    number: str
    name: str
    detail: str
    swatch: str
    wound: float
    tag: str
    low: bool
    chosen: bool


def spool_name(spool: Spool, language: str) -> str:
    return filament_name(spool.material, spool.colour, language)


def grams(weight_g: float, language: str) -> str:
    return f"{number_words(weight_g, 0, language)}{NO_BREAK}g"


def spool_row(
    spool: Spool, colours: Mapping[str, str], low_g: float, language: str, *, chosen: bool = False
) -> SpoolRow:
    """colours: of the printers, by id. low_g: less is little."""
    left = grams(spool.left_g, language)
    return SpoolRow(
        key=spool.id,
        number=str(spool.number),
        name=spool_name(spool, language),
        detail=f"{left}, {spool.printer_name}" if spool.printer_name else left,
        swatch=spool.shown_swatch,
        wound=wound_radius(spool.left_g / spool.full_g),
        tag=colours.get(spool.printer_id or "", ""),
        low=spool.left_g < low_g,
        chosen=chosen,
    )


def new_row() -> SpoolRow:
    """The empty peg."""
    return SpoolRow(NEW, "", translate("Spools", "New spool"), "", "", 0.0, "", low=False, chosen=False)
