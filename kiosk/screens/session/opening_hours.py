"""The hub's opening hours as the screens know them."""

from kiosk.hub.opening_hours import WEEKDAYS, Opening
from kiosk.screens.services import Services


def week_of(services: Services) -> Opening:
    """The opening hours in the configuration."""
    return Opening.read({WEEKDAYS[day]: hours for day, hours in services.opening.items()}, services.tz)
