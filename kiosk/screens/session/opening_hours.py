"""The hub's opening hours as they are set now."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import tzinfo
from functools import lru_cache

from kiosk.hub.opening_hours import WEEKDAYS, Closure, ExceptionalDay, Opening
from kiosk.hub.settings.hours import ClosedNow
from kiosk.hub.settings.settings_table import read_setting
from kiosk.screens.services import Services


def week_of(services: Services) -> Opening:
    """Ask anew each time: hours change while the screen runs."""
    hours = tuple(services.opening.items())
    return _opening(hours, services.tz, tuple(services.exceptional_days), tuple(services.closures))


def hours_now(services: Services) -> Opening:
    """With a closing that this screen has made just now, before it follows what is set."""
    return replace(week_of(services), closures=read_setting(services.hub_db, ClosedNow).value.closures())


@lru_cache(maxsize=4)
def _opening(
    hours: Iterable[tuple[int, str]], tz: tzinfo, exceptions: tuple[ExceptionalDay, ...], closures: tuple[Closure, ...]
) -> Opening:
    return Opening.read({WEEKDAYS[day]: text for day, text in hours}, tz, exceptions, closures)
