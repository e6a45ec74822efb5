"""The hub's opening hours, from the configuration."""

from kiosk.hub.opening_hours import WEEKDAYS, Opening
from kiosk.screens.services import Services


def week_of(services: Services) -> Opening:
    hours = {WEEKDAYS[day]: hours for day, hours in services.opening.items()}
    return Opening.read(hours, services.tz, services.exceptional_days)
