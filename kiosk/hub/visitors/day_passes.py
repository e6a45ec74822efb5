"""Day passes: anonymous, shown once as a QR code, valid until the hub closes, then forgotten (T9, S2, P9)."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text
from kiosk.base.codes import CodeKind, new_code
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.hashing import code_hash
from kiosk.hub.opening_hours import Opening
from kiosk.hub.visits import Visit, Visits
from kiosk.store.hub_db import row
from kiosk.store.typed_rows import typed_row


class DayPassOverError(ReasonError):
    """The day pass is of another day, or the hub has closed since."""


@dataclass(frozen=True, slots=True)
class DayPass:
    """A new day pass. Its `code` exists only here and on the picture that is taken of the screen."""

    code: str
    valid_until: datetime


class DayPasses:
    """The day passes of today. Every change is on disk when the method returns; one connection per thread."""

    def __init__(self, db: Database, key: bytes, clock: Clock, visits: Visits, opening: Opening) -> None:
        """key: the hub's. opening: says when a day ends."""
        self._db = db
        self._key = key
        self._clock = clock
        self._visits = visits
        self.opening = opening

    def offer(self, visit_id: str) -> DayPass | None:
        """A day pass for an open visit, valid at once: show it. None if the visit is over or has one already.

        Raises UnknownVisitError if the visit was undone.
        """
        code = new_code(CodeKind.DAY)
        with self._db.atomic():
            visit = self._visits.by_id(visit_id)
            if visit.closed_at is not None or visit.day_pass_hash is not None:
                return None
            self._db.execute("UPDATE visit SET day_pass_hash = ? WHERE id = ?", (code_hash(self._key, code), visit_id))
        return DayPass(code, self.opening.end_of_day(visit.opened_at))

    def open_visit_of(self, code_text: str) -> Visit | None:
        """The visit that is open with this day pass; None if there is none or the pass is over."""
        found = row(
            self._db,
            "SELECT * FROM visit WHERE day_pass_hash = ? AND closed_at IS NULL",
            code_hash(self._key, code_text),
        )
        return None if found is None else typed_row(Visit, found)

    def check_in(self, code_text: str) -> Visit:
        """Open a visit with the day pass of one that has ended; an open one is returned with `was_open` set.

        Raises DayPassOverError for one that nobody knows, or that is no longer valid.
        """
        day_hash = code_hash(self._key, code_text)
        with self._db.atomic():
            first = row(self._db, "SELECT min(opened_at) AS at FROM visit WHERE day_pass_hash = ?", day_hash)
            if first is None or first["at"] is None or self._is_over(from_text(first["at"])):
                raise DayPassOverError(Reason(ReasonCode.DAY_PASS_OVER))
            return self._visits.check_in(day_pass_hash=day_hash)

    def valid_until(self, visit_id: str) -> datetime:
        """When the day pass of this visit ends. Raises UnknownVisitError."""
        return self.opening.end_of_day(self._visits.by_id(visit_id).opened_at)

    def _is_over(self, first_opened_at: datetime) -> bool:
        return self.opening.end_of_day(first_opened_at) <= self._clock.now()
