"""When the wall goes dark by itself: some minutes after closing, until as long before the next opening."""

import math
from datetime import datetime, timedelta

from kiosk.hub.opening_hours import Opening

DARK_AFTER_S = 60.0
"""Nobody may have touched the screen for this long before it goes dark."""


def is_night(now: datetime, opening: Opening, margin_min: float) -> bool:
    """True when the hub is closed, has been for `margin_min`, and does not open within that.

    A hub without any opening hours is never dark by itself, nor is one with an infinite margin.
    """
    if not any(opening.week) or math.isinf(margin_min):
        return False
    margin = timedelta(minutes=margin_min)
    return not any(opening.is_open(now + shift) for shift in (-margin, timedelta(), margin))
