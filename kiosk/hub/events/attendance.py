"""Who attends an event: visits that say so at the door, and people whom staff count by number (F4).

A visit is counted with its headcount, so that a family or a class is counted as many as they are. Deleting or undoing
the visit takes its attendance along. Nobody is named.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.events.calendar import BEFORE_START, Event, by_id, on_now
from kiosk.hub.events.session import MOST_PEOPLE
from kiosk.hub.permissions import Role as StaffRole
from kiosk.hub.permissions import require_role
from kiosk.hub.settings.checks import ChangedMeanwhileError, check_number
from kiosk.hub.visit_fields import MAX_HEADCOUNT
from kiosk.store.hub_db import row, rows


class AttendanceRole(StrEnum):
    """As what somebody was there."""

    PARTICIPANT = "participant"
    CUSTOMER = "customer"  # of a company that takes part
    STAFF = "staff"


class AttendanceError(ReasonError):
    """The event was cancelled or taken away, or nobody can be there yet."""


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
            self._insert(event_id, people, role, by)
            self._record(by, "count attendance", event_id, before, self._event(event_id).present)

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
            self._record(by, "count attendance", event_id, before, self._event(event_id).present)
        return True

    def record(
        self, event_id: str, signed_up: int, counted: Mapping[AttendanceRole, int], *, seen_version: int, by: str
    ) -> None:
        """Set how many signed up, and how many of each role staff count beside the visits, 0 to 500 each.

        A role that is not named keeps its number. It can be done at any time after the event, too.
        Raises NotAllowedError, AttendanceError, SettingRefusedError with the field, ChangedMeanwhileError (W7).
        """
        for name, people in (("signed_up", signed_up), *counted.items()):
            check_number(name, people, 0, MOST_PEOPLE)
        with self._db.atomic():
            require_role(self._db, self._clock, by, StaffRole.HOST)
            event = self._event(event_id)
            if event.attendance_version != seen_version:
                raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
            before = self.staff_counts(event_id)
            changed = {role: people for role, people in counted.items() if people != before[role]}
            if changed and self._clock.now() < event.starts_at - BEFORE_START:
                raise AttendanceError(Reason(ReasonCode.EVENT_NOT_BEGUN))
            for role, people in changed.items():
                self._put(event_id, role, before[role], people, by)
            if signed_up != event.signed_up:
                self._put_signed_up(event, signed_up, by)

    def set_signed_up(self, event_id: str, people: int, *, by: str) -> None:
        """How many have signed up, 0 to 500. Raises NotAllowedError, AttendanceError, SettingRefusedError."""
        check_number("signed_up", people, 0, MOST_PEOPLE)
        with self._db.atomic():
            require_role(self._db, self._clock, by, StaffRole.HOST)
            self._put_signed_up(self._event(event_id), people, by)

    def staff_counts(self, event_id: str) -> dict[AttendanceRole, int]:
        """How many of each role staff counted, without the visits."""
        sql = "SELECT role, sum(people) AS n FROM attendance WHERE event_id = ? AND visit_id IS NULL GROUP BY role"
        return dict.fromkeys(AttendanceRole, 0) | {
            AttendanceRole(line["role"]): line["n"] for line in rows(self._db, sql, event_id)
        }

    def counted_by_staff(self, event_ids: Sequence[str]) -> dict[str, int]:
        """How many of each event staff counted, who can be taken back."""
        sql = "SELECT coalesce(sum(people), 0) AS people FROM attendance WHERE event_id = ? AND visit_id IS NULL"
        return {event_id: rows(self._db, sql, event_id)[0]["people"] for event_id in event_ids}

    def _event(self, event_id: str) -> Event:
        event = by_id(self._db, event_id)
        if event is None or event.cancelled_at is not None:
            raise AttendanceError(Reason(ReasonCode.EVENT_GONE))
        return event

    def _put(self, event_id: str, role: AttendanceRole, before: int, after: int, by: str) -> None:
        """Store what staff count of a role, in place of what they counted before."""
        self._db.execute(
            "DELETE FROM attendance WHERE event_id = ? AND role = ? AND visit_id IS NULL", (event_id, role)
        )
        if after:
            self._insert(event_id, after, role, by)
        self._record(by, "count attendance", event_id, before, after, role)

    def _put_signed_up(self, event: Event, people: int, by: str) -> None:
        self._db.execute("UPDATE event SET signed_up = ? WHERE id = ?", (people, event.id))
        self._record(by, "set signed up", event.id, event.signed_up, people)

    def _insert(self, event_id: str, people: int, role: AttendanceRole, by: str) -> None:
        self._db.execute(
            "INSERT INTO attendance (id, event_id, people, role, at, counted_by) VALUES (?, ?, ?, ?, ?, ?)",
            (new_id(), event_id, people, role, to_text(self._clock.now()), by),
        )

    def _record(self, by: str, action: str, event_id: str, before: int, after: int, detail: str | None = None) -> None:
        """Let who saw it before notice, and record it."""
        self._db.execute("UPDATE event SET attendance_version = attendance_version + 1 WHERE id = ?", (event_id,))
        subject = f"event:{event_id}"
        audit.record(self._db, self._clock, by, action, subject, detail, before=str(before), after=str(after))


_OF_VISIT = "SELECT event_id FROM attendance WHERE visit_id = ? ORDER BY at"
