"""Closing time: checks out whoever is still inside when the hub closes, once per closing (T4)."""

from datetime import datetime

from kiosk.base.clock import Clock
from kiosk.hub.opening_hours import Opening
from kiosk.hub.visits import Visits


class ClosingTime:
    """Notices that a closing has passed, also one that passed while the program was not running."""

    def __init__(self, visits: Visits, opening: Opening, clock: Clock) -> None:
        self._visits = visits
        self._opening = opening
        self._clock = clock
        self._done_at: datetime | None = None

    def check(self) -> int:
        """End the visits of a new closing, cheap otherwise; return how many were ended.

        Whoever came in after that closing, at an evening event for example, stays inside until the next one.
        """
        closed_at = self._opening.last_closing_at(self._clock.now())
        if closed_at is None or closed_at == self._done_at:
            return 0
        ended = self._visits.close_all(closed_at)
        self._done_at = closed_at
        return ended
