"""The scenes of the tour on a morning after a night in which much happened."""

from collections.abc import Callable

from tests.tour_walk import Walk


def morning(walk: Walk) -> None:
    """The page of the night at the first login of a morning, and its alarms where they are behind a button."""
    walk.save("61_morning")
    if walk.screen.shows("morning.alarms"):
        walk.screen.touch_item("morning.alarms")
        walk.save("61_morning_alarms")


def alarms(walk: Walk) -> None:
    """The worst alarm with its life; another one opened; the worst acknowledged; the handled ones."""
    screen = walk.screen
    screen.shell.go("alarms")
    screen.until_page("alarms")
    walk.save("63_alarms")
    screen.touch_item("alarm.row")
    walk.save("63_alarms_other")
    screen.touch_item("alarm.row")
    screen.touch_item("acknowledge.Vastaava")
    screen.move(20)  # the notice goes
    walk.save("63_alarms_acknowledged")
    if screen.shows("alarms.handled"):
        screen.touch_item("alarms.handled")
        walk.save("63_alarms_handled")


MORNING_SCENES: dict[str, Callable[[Walk], None]] = {"morning": morning}
"""Scenes that begin with the first login of a staff member on a morning."""
ALARM_SCENES: dict[str, Callable[[Walk], None]] = {"alarms": alarms}
"""Scenes that begin with the first page of staff, late in the evening."""
