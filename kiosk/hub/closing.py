"""Closing time: whoever is still counted as inside when the hub closes is checked out, once for each closing (T4)."""

from datetime import datetime

from kiosk.base.clock import Clock
from kiosk.hub.opening_hours import Opening
from kiosk.hub.visits import Visits


class ClosingTime:
    """Looks whether a closing has passed. A closing that passed while nothing ran is caught up at the first look."""

    def __init__(self, visits: Visits, opening: Opening, clock: Clock) -> None:
        """Nothing is closed before `look`."""
        self._visits = visits
        self._opening = opening
        self._clock = clock
        self._done_at: datetime | None = None

    def look(self) -> int:
        """End the visits of a closing that is new; cheap otherwise. Returns how many visits it ended.

        Who came in after that closing, at an evening for example, stays inside until the next one.
        """
        closed_at = self._opening.last_closing_at(self._clock.now())
        if closed_at is None or closed_at == self._done_at:
            return 0
        ended = self._visits.close_all(closed_at)
        self._done_at = closed_at
        return ended
