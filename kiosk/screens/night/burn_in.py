"""What keeps the night wall from burning into the panel: brightness that takes turns, and a picture that moves (N7)."""

from dataclasses import dataclass

TURN_S = 45.0
"""How long blocks are filled and readings bright, and then as long edges and dim."""
PAUSE_S = 2.5
"""At the end of each turn nothing is bright. A letter that changes at a turn could otherwise stay bright over both."""
MOVE_S = 50.0
MOVE_FIRST_S = 22.5
"""The picture moves between two turns, never at one."""
PLACES_MM = ((-0.2, -1.4), (1.4, -0.2), (0.2, 1.4), (-1.4, 0.2))
"""To the right and down. From one to the next it is 2 mm, neither level nor upright, as few strokes of letters are."""


@dataclass(frozen=True, slots=True)
class BurnIn:
    """bright: readings are bright and blocks filled. paused: nothing is. right_mm, down_mm: where the picture is."""

    bright: bool = True
    paused: bool = False
    right_mm: float = 0.0
    down_mm: float = 0.0


def burn_in_at(shown_s: float) -> BurnIn:
    """shown_s: for how long the wall has been shown."""
    paused = shown_s % TURN_S >= TURN_S - PAUSE_S
    bright = int(shown_s // TURN_S) % 2 == 0 and not paused
    place = PLACES_MM[int((shown_s + MOVE_S - MOVE_FIRST_S) // MOVE_S) % len(PLACES_MM)]
    return BurnIn(bright, paused, *place)
