"""Visits: check-in and check-out, and undoing either for a moment (T3, T4, T7)."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmKind
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

MAX_HEADCOUNT = 500
"""The most people in one visit; the table checks it too."""

_CLOCK_TOLERANCE = timedelta(seconds=2)
"""A clock set over the network may step back by less than this."""


class ClosedBy(StrEnum):
    SCAN = "scan"
    PERSON = "person"
    CLOSING = "closing"


class UnknownPassError(ReasonError):
    """The pass was deleted in the meantime."""


class UnknownVisitError(ReasonError):
    """The visit was undone in the meantime."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One stay, open while `closed_at` is None."""

    id: str
    pass_id: str | None
    headcount: int
    opened_at: datetime
    closed_at: datetime | None = None
    closed_by: ClosedBy | None = None
    length_estimated: bool = False
    clock_uncertain: bool = False
    was_open: bool = False
    """Set by `check_in` only: the pass was inside already and this is that visit."""


class Visits:
    """All visits. Every change is on disk when the method returns; one connection per thread."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def check_in(self, pass_id: str | None = None, headcount: int = 1) -> Visit:
        """Open a visit; for a pass that is inside already return its visit with `was_open` set.

        headcount: 1 to 500, else ValueError. Raises UnknownPassError.
        """
        _check_headcount(headcount)
        with self._db.atomic():
            if pass_id is not None:
                is_inside = self.open_visit_of(pass_id)
                if is_inside is not None:
                    return replace(is_inside, was_open=True)
                self._use(pass_id)
            uncertain = self._note_wrong_clock()
            visit = Visit(new_id(), pass_id, headcount, self._clock.now(), clock_uncertain=uncertain)
            self._db.execute(
                "INSERT INTO visit (id, pass_id, headcount, opened_at, clock_uncertain) VALUES (?, ?, ?, ?, ?)",
                (visit.id, pass_id, headcount, to_text(visit.opened_at), int(uncertain)),
            )
        return self.by_id(visit.id)

    def by_id(self, visit_id: str) -> Visit:
        """The visit. Raises UnknownVisitError if it was undone."""
        found = row(self._db, "SELECT * FROM visit WHERE id = ?", visit_id)
        if found is None:
            raise UnknownVisitError(Reason(ReasonCode.VISIT_UNDONE))
        return typed_row(Visit, found)

    def open_visit_of(self, pass_id: str) -> Visit | None:
        found = row(self._db, "SELECT * FROM visit WHERE pass_id = ? AND closed_at IS NULL", pass_id)
        return None if found is None else typed_row(Visit, found)

    def people_inside(self) -> int:
        found = row(self._db, "SELECT coalesce(sum(headcount), 0) AS people FROM visit WHERE closed_at IS NULL")
        return int(found["people"]) if found else 0

    def check_out(self, visit_id: str, by: ClosedBy | str) -> Visit:
        """End the visit and its claims; a visit that is over is returned unchanged.

        by: "scan" or "person". Raises UnknownVisitError.
        """
        with self._db.atomic():
            visit = self.by_id(visit_id)
            if visit.closed_at is None:
                uncertain = self._note_wrong_clock()
                self._close(visit, self._clock.now(), ClosedBy(by), uncertain=uncertain)
        return self.by_id(visit_id)

    def undo_check_in(self, visit_id: str) -> bool:
        """Delete an open visit with its claims. False if it is over or unknown."""
        with self._db.atomic():
            visit = row(self._db, "SELECT id FROM visit WHERE id = ? AND closed_at IS NULL", visit_id)
            if visit is None:
                return False
            self._db.execute("DELETE FROM claim WHERE visit_id = ?", (visit_id,))
            self._db.execute("DELETE FROM visit WHERE id = ?", (visit_id,))
        return True

    def undo_check_out(self, visit_id: str) -> bool:
        """Continue an ended visit, with its claims on what nobody else uses now.

        False if the visit is open or unknown, or its pass has come in again.
        """
        with self._db.atomic():
            found = row(self._db, "SELECT * FROM visit WHERE id = ? AND closed_at IS NOT NULL", visit_id)
            if found is None or (found["pass_id"] and self.open_visit_of(found["pass_id"])):
                return False
            self._db.execute(
                "UPDATE visit SET closed_at = NULL, closed_by = NULL, length_estimated = 0 WHERE id = ?", (visit_id,)
            )
            self._db.execute(
                "UPDATE claim SET ended_at = NULL WHERE visit_id = ? AND ended_at = ? AND NOT EXISTS (SELECT 1 "
                "FROM claim AS other WHERE other.equipment_id = claim.equipment_id AND other.ended_at IS NULL)",
                (visit_id, found["closed_at"]),
            )
        return True

    def give_pass(self, visit_id: str, pass_id: str) -> Visit:
        """Attach a pass to an open visit without one, and return the visit.

        Nothing changes if the pass is inside already or the visit is over or has a pass: check the returned visit.
        Raises UnknownVisitError, UnknownPassError.
        """
        with self._db.atomic():
            visit = self.by_id(visit_id)
            if visit.closed_at is None and visit.pass_id is None and self.open_visit_of(pass_id) is None:
                self._use(pass_id)
                self._db.execute("UPDATE visit SET pass_id = ? WHERE id = ?", (pass_id, visit_id))
        return self.by_id(visit_id)

    def set_headcount(self, visit_id: str, headcount: int) -> Visit:
        """Set the number of people, 1 to 500, else ValueError. Raises UnknownVisitError."""
        _check_headcount(headcount)
        self._db.execute("UPDATE visit SET headcount = ? WHERE id = ?", (headcount, visit_id))
        return self.by_id(visit_id)

    def close_all(self, at: datetime) -> int:
        """End the visits that were opened before the closing at `at`, their length marked as estimated (T4).

        May be called late and repeatedly. Returns how many visits it ended.
        """
        with self._db.atomic():
            found = rows(self._db, "SELECT * FROM visit WHERE closed_at IS NULL AND opened_at <= ?", to_text(at))
            for visit in found:
                self._close(typed_row(Visit, visit), at, ClosedBy.CLOSING, uncertain=False)
        return len(found)

    def last_stored_at(self) -> datetime | None:
        """The latest time in the database; None if it is empty."""
        found = row(
            self._db,
            "SELECT max(coalesce((SELECT max(opened_at) FROM visit), ''), "
            "coalesce((SELECT max(closed_at) FROM visit WHERE closed_at IS NOT NULL), ''), "
            "coalesce((SELECT max(at) FROM audit), '')) AS at",
        )
        return from_text(found["at"]) if found and found["at"] else None

    def clock_is_wrong(self) -> bool:
        """Whether the clock shows a time before the last stored one (T7)."""
        last_at = self.last_stored_at()
        return last_at is not None and self._clock.now() < last_at - _CLOCK_TOLERANCE

    def _note_wrong_clock(self) -> bool:
        if not self.clock_is_wrong():
            return False
        alarms.raise_once(self._db, self._clock, AlarmKind.WRONG_CLOCK)
        return True

    def _use(self, pass_id: str) -> None:
        used = self._db.execute(
            "UPDATE pass SET last_used_at = max(last_used_at, ?) WHERE id = ?", (to_text(self._clock.now()), pass_id)
        )
        if used.rowcount == 0:
            raise UnknownPassError(Reason(ReasonCode.PASS_DELETED))

    def _close(self, visit: Visit, at: datetime, by: ClosedBy, *, uncertain: bool) -> None:
        closed_at = to_text(max(at, visit.opened_at))  # never a negative length, whatever the clock did
        self._db.execute(
            "UPDATE visit SET closed_at = ?, closed_by = ?, length_estimated = ?, "
            "clock_uncertain = max(clock_uncertain, ?) WHERE id = ?",
            (closed_at, by, int(by is ClosedBy.CLOSING), int(uncertain), visit.id),
        )
        self._db.execute("UPDATE claim SET ended_at = ? WHERE visit_id = ? AND ended_at IS NULL", (closed_at, visit.id))


def _check_headcount(headcount: int) -> None:
    if not 1 <= headcount <= MAX_HEADCOUNT:
        raise ValueError(f"A visit has 1 to {MAX_HEADCOUNT} people.")
