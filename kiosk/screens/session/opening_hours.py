"""The hub's opening hours, from the configuration."""

from kiosk.hub.opening_hours import WEEKDAYS, Opening
from kiosk.screens.services import Services


def week_of(services: Services) -> Opening:
    return Opening.read({WEEKDAYS[day]: hours for day, hours in services.opening.items()}, services.tz)
