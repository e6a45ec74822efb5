"""What keeps the start page from burning into the panel: its picture moves, and the two ways in turn inside out."""

from dataclasses import dataclass

MOVE_S = 120.0
TURN_S = 600.0
"""How long the two ways in are filled, and then as long outlined."""
PLACES_MM = ((0.0, 0.0), (1.2, -0.6), (-1.2, 0.6), (-0.6, -1.2), (0.6, 1.2))
"""To the right and down; less than what lies between the outermost controls and the edge of the panel."""


@dataclass(frozen=True, slots=True)
class Composition:
    outlined: bool = False
    right_mm: float = 0.0
    down_mm: float = 0.0


def composition_at(shown_s: float) -> Composition:
    """shown_s: for how long the page has been shown. Each visitor finds it as drawn."""
    place = PLACES_MM[int(shown_s // MOVE_S) % len(PLACES_MM)]
    return Composition(int(shown_s // TURN_S) % 2 == 1, *place)
