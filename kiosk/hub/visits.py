"""Visits: people come in, go out, and may take either back for a moment (T3, T4, T7)."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, from_text_or_none, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import alarms
from kiosk.store.alarm_kinds import AlarmKind
from kiosk.store.hub_db import row

MOST_HEADS = 500
"""People in one visit at most; the tables hold to it too."""

_CLOCK_TOLERANCE = timedelta(seconds=2)
"""A clock that is set by the network steps back by less than this and is still right."""


class ClosedBy(StrEnum):
    """What ended a visit."""

    SCAN = "scan"
    PERSON = "person"
    CLOSING = "closing"


class UnknownPassError(ReasonError):
    """The pass was deleted in the meantime."""


class UnknownVisitError(ReasonError):
    """The visit was taken back in the meantime."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One stay, open as long as `closed_at` is None."""

    id: str
    pass_id: str | None
    headcount: int
    opened_at: datetime
    closed_at: datetime | None = None
    closed_by: ClosedBy | None = None
    length_estimated: bool = False
    clock_uncertain: bool = False
    was_open: bool = False
    """Only from `check_in`: the pass was inside already, this is that visit."""


class Visits:
    """All visits. Every change is on disk when the method returns; one connection per thread."""

    def __init__(self, db: Database, clock: Clock) -> None:
        """clock: stamps each visit; a wrong one is noticed (T7)."""
        self._db = db
        self._clock = clock

    def check_in(self, pass_id: str | None = None, headcount: int = 1) -> Visit:
        """Somebody came in. With a pass that is inside already: that visit, with `was_open` set.

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
        """The visit. Raises UnknownVisitError when it was taken back."""
        found = row(self._db, "SELECT * FROM visit WHERE id = ?", visit_id)
        if found is None:
            raise UnknownVisitError(Reason(ReasonCode.VISIT_UNDONE))
        return _visit(found)

    def open_visit_of(self, pass_id: str) -> Visit | None:
        """The stay of this pass that is not over, if any."""
        found = row(self._db, "SELECT * FROM visit WHERE pass_id = ? AND closed_at IS NULL", pass_id)
        return None if found is None else _visit(found)

    def people_inside(self) -> int:
        """How many people are in the hub now."""
        found = row(self._db, "SELECT coalesce(sum(headcount), 0) AS people FROM visit WHERE closed_at IS NULL")
        return int(found["people"]) if found else 0

    def check_out(self, visit_id: str, by: ClosedBy | str) -> Visit:
        """The stay is over, and with it everything it had in use. An ended visit is returned as it is.

        by: "scan" or "person". Raises UnknownVisitError.
        """
        with self._db.atomic():
            visit = self.by_id(visit_id)
            if visit.closed_at is None:
                uncertain = self._note_wrong_clock()
                self._close(visit, self._clock.now(), ClosedBy(by), uncertain=uncertain)
        return self.by_id(visit_id)

    def undo_check_in(self, visit_id: str) -> bool:
        """As if nobody had come: the visit and its claims are gone. False when it is over already or unknown."""
        with self._db.atomic():
            visit = row(self._db, "SELECT id FROM visit WHERE id = ? AND closed_at IS NULL", visit_id)
            if visit is None:
                return False
            self._db.execute("DELETE FROM claim WHERE visit_id = ?", (visit_id,))
            self._db.execute("DELETE FROM visit WHERE id = ?", (visit_id,))
        return True

    def undo_check_out(self, visit_id: str) -> bool:
        """The stay goes on, with what it had in use unless somebody else has that now.

        False when the visit is open or unknown, or its pass came in again since.
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
        """Whoever came in without a pass has one now; the stay and what it has in use go on.

        When the pass is inside already, or the visit is over or has a pass, nothing changes: look at what is returned.
        Raises UnknownVisitError, UnknownPassError.
        """
        with self._db.atomic():
            visit = self.by_id(visit_id)
            if visit.closed_at is None and visit.pass_id is None and self.open_visit_of(pass_id) is None:
                self._use(pass_id)
                self._db.execute("UPDATE visit SET pass_id = ? WHERE id = ?", (pass_id, visit_id))
        return self.by_id(visit_id)

    def set_headcount(self, visit_id: str, headcount: int) -> Visit:
        """So many people came in this visit: 1 to 500, else ValueError. Raises UnknownVisitError."""
        _check_headcount(headcount)
        self._db.execute("UPDATE visit SET headcount = ? WHERE id = ?", (headcount, visit_id))
        return self.by_id(visit_id)

    def close_all(self, at: datetime) -> int:
        """The hub closed at `at`: whoever came before that is checked out then, with an estimated length (T4).

        May be called late and more than once. Returns how many visits it ended.
        """
        with self._db.atomic():
            found = list(
                self._db.query("SELECT * FROM visit WHERE closed_at IS NULL AND opened_at <= ?", (to_text(at),))
            )
            for visit in map(_visit, found):
                self._close(visit, at, ClosedBy.CLOSING, uncertain=False)
        return len(found)

    def last_stored_at(self) -> datetime | None:
        """The latest time in the database, or None while it is empty."""
        found = row(
            self._db,
            "SELECT max(coalesce((SELECT max(opened_at) FROM visit), ''), "
            "coalesce((SELECT max(closed_at) FROM visit WHERE closed_at IS NOT NULL), ''), "
            "coalesce((SELECT max(at) FROM audit), '')) AS at",
        )
        return from_text(found["at"]) if found and found["at"] else None

    def clock_is_wrong(self) -> bool:
        """True when the clock shows a time before the last stored one (T7)."""
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
        closed_at = to_text(max(at, visit.opened_at))  # a length is never below zero, whatever the clock did
        self._db.execute(
            "UPDATE visit SET closed_at = ?, closed_by = ?, length_estimated = ?, "
            "clock_uncertain = max(clock_uncertain, ?) WHERE id = ?",
            (closed_at, by, int(by is ClosedBy.CLOSING), int(uncertain), visit.id),
        )
        self._db.execute("UPDATE claim SET ended_at = ? WHERE visit_id = ? AND ended_at IS NULL", (closed_at, visit.id))


def _check_headcount(headcount: int) -> None:
    if not 1 <= headcount <= MOST_HEADS:
        raise ValueError(f"A visit has 1 to {MOST_HEADS} people.")


def _visit(found: dict[str, Any]) -> Visit:
    return Visit(
        id=found["id"],
        pass_id=found["pass_id"],
        headcount=found["headcount"],
        opened_at=from_text(found["opened_at"]),
        closed_at=from_text_or_none(found["closed_at"]),
        closed_by=ClosedBy(found["closed_by"]) if found["closed_by"] else None,
        length_estimated=bool(found["length_estimated"]),
        clock_uncertain=bool(found["clock_uncertain"]),
    )
