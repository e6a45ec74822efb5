"""Trips that the hub has spared, as a sample of those who left said: tied to nobody, in no order (P1, P9, I18)."""

from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.hub.leaving import unordered_rows

KILOMETRES = (10, 30, 60, 100)
"""There and back: what can be answered."""


class Otherwise(StrEnum):
    """How somebody would have got it done otherwise. NO_ANSWER: was asked and skipped it."""

    DRIVE = "drive"
    ORDER = "order"
    NOT_DONE = "not_done"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class Told:
    """One answer. Only the screen that took it knows its id, for as long as it can be changed."""

    day: str
    id: str
    answer: Otherwise
    km: int


class SparedTrips:
    """The answers. Each is on disk when the method returns."""

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, for the day of an answer."""
        self._db, self._clock, self._tz = db, clock, tz

    def tell(self, answer: Otherwise, km: int = 0) -> Told:
        """Store an answer. km: there and back, of a drive alone; else ValueError."""
        if (answer is Otherwise.DRIVE) != (km > 0):
            raise ValueError("A drive has kilometres, and nothing else has.")
        told = Told(unordered_rows.today(self._clock, self._tz), unordered_rows.random_id(), answer, km)
        row = {"day": told.day, "id": told.id, "answer": told.answer, "km": told.km}
        unordered_rows.put(self._db, "spared_trip", row)
        return told

    def take_back(self, told: Told) -> bool:
        """Delete an answer; False if it is not there."""
        return unordered_rows.take_out(self._db, "spared_trip", told.day, told.id)
