"""Who attends an event: visits that say so at the door, and people whom staff count by number (F4).

A visit is counted with its headcount, so that a family or a class is counted as many as they are. Deleting or undoing
the visit takes its attendance along. Nobody is named.
"""

from collections.abc import Sequence
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.events.calendar import Event, by_id, on_now
from kiosk.hub.permissions import Role as StaffRole
from kiosk.hub.permissions import require_role
from kiosk.hub.visit_fields import MAX_HEADCOUNT
from kiosk.store.hub_db import row, rows


class AttendanceRole(StrEnum):
    """As what somebody was there."""

    PARTICIPANT = "participant"
    CUSTOMER = "customer"  # of a company that takes part
    STAFF = "staff"


class AttendanceError(ReasonError):
    """The event was cancelled or taken away."""


class Attendance:
    """Every change is on disk when the method returns; one connection per thread."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def to_ask(self, visit_id: str) -> tuple[Event, ...]:
        """The events that are on and to which this visit may belong; none once it was counted to one of them."""
        events = on_now(self._db, self._clock.now())
        if not events:
            return ()
        attended = {line["event_id"] for line in rows(self._db, _OF_VISIT, visit_id)}
        return () if attended & {event.id for event in events} else events

    def of_visit(self, visit_id: str) -> tuple[Event, ...]:
        """The events to which a visit is counted, in order of time."""
        found = [by_id(self._db, line["event_id"]) for line in rows(self._db, _OF_VISIT, visit_id)]
        return tuple(event for event in found if event is not None)

    def attend(self, event_id: str, visit_id: str) -> Event:
        """Count a visit to an event, once. Raises AttendanceError if there is no such event now."""
        with self._db.atomic():
            self._event(event_id)
            self._db.execute(
                "INSERT OR IGNORE INTO attendance (id, event_id, visit_id, at)"
                " SELECT ?, ?, id, ? FROM visit WHERE id = ?",
                (new_id(), event_id, to_text(self._clock.now()), visit_id),
            )
        return self._event(event_id)

    def undo(self, event_id: str, visit_id: str) -> bool:
        """Take the visit out of the event again. False if it was not counted to it."""
        sql = "DELETE FROM attendance WHERE event_id = ? AND visit_id = ?"
        return self._db.execute(sql, (event_id, visit_id)).rowcount > 0

    def count(self, event_id: str, people: int, *, by: str, role: AttendanceRole = AttendanceRole.PARTICIPANT) -> None:
        """Count so many people more, 1 to 500, else ValueError. Raises NotAllowedError, AttendanceError."""
        if not 1 <= people <= MAX_HEADCOUNT:
            raise ValueError(f"1 to {MAX_HEADCOUNT} people are counted at once.")
        with self._db.atomic():
            require_role(self._db, self._clock, by, StaffRole.HOST)
            before = self._event(event_id).present
            self._db.execute(
                "INSERT INTO attendance (id, event_id, people, role, at, counted_by) VALUES (?, ?, ?, ?, ?, ?)",
                (new_id(), event_id, people, role, to_text(self._clock.now()), by),
            )
            self._record(by, event_id, before)

    def uncount(self, event_id: str, *, by: str) -> bool:
        """Take back one person of those whom staff counted, the last first. False if there is none.

        Raises NotAllowedError, AttendanceError.
        """
        with self._db.atomic():
            require_role(self._db, self._clock, by, StaffRole.HOST)
            before = self._event(event_id).present
            last = row(
                self._db,
                "SELECT id, people FROM attendance WHERE event_id = ? AND visit_id IS NULL ORDER BY id DESC LIMIT 1",
                event_id,
            )
            if last is None:
                return False
            if last["people"] > 1:
                self._db.execute("UPDATE attendance SET people = people - 1 WHERE id = ?", (last["id"],))
            else:
                self._db.execute("DELETE FROM attendance WHERE id = ?", (last["id"],))
            self._record(by, event_id, before)
        return True

    def counted_by_staff(self, event_ids: Sequence[str]) -> dict[str, int]:
        """How many of each event staff counted, who can be taken back."""
        sql = "SELECT coalesce(sum(people), 0) AS people FROM attendance WHERE event_id = ? AND visit_id IS NULL"
        return {event_id: rows(self._db, sql, event_id)[0]["people"] for event_id in event_ids}

    def _event(self, event_id: str) -> Event:
        event = by_id(self._db, event_id)
        if event is None or event.cancelled_at is not None:
            raise AttendanceError(Reason(ReasonCode.EVENT_GONE))
        return event

    def _record(self, by: str, event_id: str, before: int) -> None:
        after = self._event(event_id).present
        subject = f"event:{event_id}"
        audit.record(self._db, self._clock, by, "count attendance", subject, before=str(before), after=str(after))


_OF_VISIT = "SELECT event_id FROM attendance WHERE visit_id = ? ORDER BY at"
