"""When the night wall is shown by itself: from some time after closing until as long before opening."""

import math
from datetime import datetime, timedelta

from kiosk.hub.opening_hours import Opening

DARK_AFTER_S = 60.0
"""Only after this time without a touch."""


def is_night(now: datetime, opening: Opening, margin_min: float) -> bool:
    """Whether the hub has been closed for `margin_min` and does not open within that time.

    A hub without any opening hours is never dark by itself, nor is one with an infinite margin.
    """
    if not opening.ever_opens or math.isinf(margin_min):
        return False
    margin = timedelta(minutes=margin_min)
    return not any(opening.is_open(now + shift) for shift in (-margin, timedelta(), margin))


class NightSwitch:
    def __init__(self, opening: Opening, margin_min: float) -> None:
        """margin_min: minutes after closing and before opening that are not night."""
        self.opening = opening
        self.margin_min = margin_min
        self._dark_by_itself = False

    def next_page(self, now: datetime, page: str, untouched_s: float) -> str:
        """The route to show now; `page` if nothing changes. Call it once a second."""
        night = is_night(now, self.opening, self.margin_min)
        if page == "start" and night and untouched_s >= DARK_AFTER_S:
            self._dark_by_itself = True
            return "night_wall"
        if page != "night_wall":
            self._dark_by_itself = False
        elif self._dark_by_itself and not night:
            return "start"
        return page
