"""The scenes of the tour about codes: another card in the place of the pass."""

from collections.abc import Callable

from tests.tour_walk import Walk

CARD = "24014000123456"


def link_card(walk: Walk) -> None:
    """A library card is shown after the pass: the question, and what follows from yes."""
    screen = walk.screen
    screen.scan_keys(walk.hub.seeded.pass_code)
    screen.until_page("greeting")
    screen.scan_keys(CARD)
    screen.until_page("link_card")
    walk.save("52_link_card")
    screen.touch_item("link.yes")
    screen.until_page("greeting")
    walk.save("52_link_card_done")
    walk.end_visit()


CODE_SCENES: dict[str, Callable[[Walk], None]] = {"link_card": link_card}
"""Scenes that begin on the start page."""
