"""The hub's opening hours: from the configuration, and cut by what staff have closed on the day."""

from dataclasses import replace

from kiosk.hub.opening_hours import WEEKDAYS, Opening
from kiosk.hub.settings.hours import ClosedNow
from kiosk.hub.settings.settings_table import read_setting
from kiosk.screens.services import Services


def week_of(services: Services) -> Opening:
    hours = {WEEKDAYS[day]: hours for day, hours in services.opening.items()}
    return Opening.read(hours, services.tz, services.exceptional_days)


def hours_now(services: Services) -> Opening:
    """The hours as they are now: staff may have closed the hub for a while."""
    return replace(week_of(services), closures=read_setting(services.hub_db, ClosedNow).value.closures())
