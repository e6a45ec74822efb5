"""The scenes of the tour on a morning after a night in which much happened."""

from collections.abc import Callable

from tests.tour_walk import Walk


def morning(walk: Walk) -> None:
    """The page of the night at the first login of a morning, and its alarms where they are behind a button."""
    walk.save("61_morning")
    if walk.screen.shows("morning.alarms"):
        walk.screen.touch_item("morning.alarms")
        walk.save("61_morning_alarms")


MORNING_SCENES: dict[str, Callable[[Walk], None]] = {"morning": morning}
"""Scenes that begin with the first login of a staff member."""
