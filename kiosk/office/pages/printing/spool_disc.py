"""A spool as it is drawn: a disc, of which the wound part grows with the grams that are left."""

from dataclasses import dataclass

from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.swatches import wound_radius


@dataclass(frozen=True, slots=True)
class Disc:
    """wound: the radius of the filament on a grid of 100. swatch: its colour; empty if nothing says so."""

    wound: str
    swatch: str


def disc(spool: Spool) -> Disc:
    return Disc(f"{100 * wound_radius(spool.left_g / spool.full_g):.1f}", spool.shown_swatch)
