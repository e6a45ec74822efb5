"""Reservations: later time slots for equipment, made by staff, or by visitors for themselves.

A reservation is pending until somebody takes it, it is released, or it is over. A visitor's is released when nobody has
taken it `NO_SHOW_AFTER` its start. Every reader applies that rule to the time by itself (`PENDING_SQL`), so that it
holds without any process; `release_missed` only writes it down. The owner is a pass, or a visit without one; with the
pass or the visit their reservations are deleted.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.opening_hours import Opening
from kiosk.hub.permissions import Role, require_role
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

NO_SHOW_AFTER = timedelta(minutes=15)
TAKEN_AHEAD = timedelta(minutes=10)
"""How long before its start the owner may take the equipment, if it is free."""
DAYS_AHEAD = 7
"""With a pass, today included."""

PENDING_SQL = """
r.released_at IS NULL AND r.taken_at IS NULL AND r.ends_at > ?
AND (r.starts_at > ? OR (r.pass_id IS NULL AND r.visit_id IS NULL))
AND (r.visit_id IS NULL OR EXISTS (SELECT 1 FROM visit WHERE visit.id = r.visit_id AND visit.closed_at IS NULL))
"""
"""Whether the reservation `r` is pending; its two values are `pending_values`."""

_OWN_SQL = """
(r.visit_id = ? OR (r.pass_id IS NOT NULL AND r.pass_id = (SELECT pass_id FROM visit WHERE visit.id = ?)))
"""
_MISSED_SQL = """
r.released_at IS NULL AND r.taken_at IS NULL AND (r.pass_id IS NOT NULL OR r.visit_id IS NOT NULL) AND NOT ({pending})
"""
_SELECT_SQL = "SELECT * FROM reservation AS r WHERE {where} AND {pending} ORDER BY r.starts_at"


@dataclass(frozen=True, slots=True)
class Reservation:
    """A time slot; no name is stored with it."""

    id: str
    equipment_id: str
    starts_at: datetime
    ends_at: datetime
    event_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReservationLimits:
    """What a visitor may reserve. open_per_visitor: 0 means that only staff reserve."""

    open_per_visitor: int = 2
    longest: timedelta = timedelta(hours=2)


class SlotTakenError(ReasonError):
    """Another reservation is in that time."""


class ReservationRefusedError(ReasonError):
    """A visitor can't have that slot."""


def pending_values(now: datetime) -> tuple[str, str]:
    """The values of `PENDING_SQL`."""
    return to_text(now), to_text(now - NO_SHOW_AFTER)


def reserve(
    db: Database,
    clock: Clock,
    equipment_id: str,
    starts_at: datetime,
    ends_at: datetime,
    staff_id: str,
    *,
    event_id: str | None = None,
) -> Reservation:
    """Reserve equipment from `starts_at` to `ends_at` for staff, or for an event (audited).

    Raises NotAllowedError, SlotTakenError, and ValueError for a slot that ends before it starts.
    """
    if not starts_at < ends_at:
        raise ValueError("A reservation ends after it starts.")
    with db.atomic():
        require_role(db, clock, staff_id, Role.HOST)
        if is_reserved(db, clock.now(), equipment_id, starts_at, ends_at):
            raise SlotTakenError(Reason(ReasonCode.SLOT_TAKEN))
        made = _insert(db, Reservation(new_id(), equipment_id, starts_at, ends_at, event_id))
        hours = f"{to_text(starts_at)} to {to_text(ends_at)}"
        audit.record(db, clock, staff_id, "reserve", f"equipment:{equipment_id}", hours)
    return made


def coming(db: Database, clock: Clock, equipment_id: str) -> tuple[Reservation, ...]:
    """The pending reservations of an item, in order."""
    return _read(db, clock.now(), "r.equipment_id = ?", equipment_id)


def pending_of_printers(db: Database, now: datetime) -> tuple[Reservation, ...]:
    """The pending reservations of all printers, in order."""
    return _read(db, now, "r.equipment_id IN (SELECT id FROM printer)")


def release_missed(db: Database, clock: Clock) -> int:
    """Note that visitors did not come for their slots, or left before; returns how many. May be late and repeated."""
    now = clock.now()
    missed = _MISSED_SQL.format(pending=PENDING_SQL)
    if row(db, f"SELECT 1 AS yes FROM reservation AS r WHERE {missed}", *pending_values(now)) is None:  # noqa: S608
        return 0
    release = f"UPDATE reservation AS r SET released_at = ? WHERE {missed}"  # noqa: S608 - our words
    return db.execute(release, (to_text(now), *pending_values(now))).rowcount


class Reservations:
    """What visitors reserve for themselves. Every change is on disk when the method returns."""

    def __init__(self, db: Database, clock: Clock, opening: Opening, limits: ReservationLimits | None = None) -> None:
        """opening: nothing is reserved outside of it."""
        self._db = db
        self._clock = clock
        self.opening = opening
        self.limits = limits or ReservationLimits()

    def reserve(self, equipment_id: str, starts_at: datetime, ends_at: datetime, visit_id: str) -> Reservation:
        """Reserve a slot for the pass of this visit, or for the visit alone. Raises ReservationRefusedError."""
        now = self._clock.now()
        with self._db.atomic():
            visit = row(self._db, "SELECT pass_id FROM visit WHERE id = ? AND closed_at IS NULL", visit_id)
            if visit is None:
                raise ReservationRefusedError(Reason(ReasonCode.VISIT_NEEDED))
            self._check_time(now, starts_at, ends_at, has_pass=visit["pass_id"] is not None)
            open_count = len(self.of_visit(visit_id))
            if open_count >= self.limits.open_per_visitor:
                raise ReservationRefusedError(Reason(ReasonCode.TOO_MANY_RESERVATIONS, count=open_count))
            taken = is_reserved(self._db, now, equipment_id, starts_at, ends_at)
            if taken or _is_claimed(self._db, equipment_id, starts_at):
                raise ReservationRefusedError(Reason(ReasonCode.SLOT_TAKEN))
            owner = {"pass_id": visit["pass_id"]} if visit["pass_id"] else {"visit_id": visit_id}
            return _insert(self._db, Reservation(new_id(), equipment_id, starts_at, ends_at), **owner)

    def of_visit(self, visit_id: str) -> tuple[Reservation, ...]:
        """The pending reservations of this visit or its pass, in order."""
        return _read(self._db, self._clock.now(), _OWN_SQL, visit_id, visit_id)

    def cancel(self, reservation_id: str, visit_id: str) -> bool:
        """Cancel a reservation of one's own; False if it is another's, taken or over."""
        with self._db.atomic():
            if reservation_id not in [one.id for one in self.of_visit(visit_id)]:
                return False
            self._db.execute("DELETE FROM reservation WHERE id = ?", (reservation_id,))
        return True

    def _check_time(self, now: datetime, starts_at: datetime, ends_at: datetime, *, has_pass: bool) -> None:
        here = self.opening.tz
        days = (starts_at.astimezone(here).date() - now.astimezone(here).date()).days
        closes_at = self.opening.closing_at(starts_at)
        if not now <= starts_at < ends_at <= starts_at + self.limits.longest or days >= DAYS_AHEAD:
            raise ReservationRefusedError(Reason(ReasonCode.SLOT_TAKEN))
        if not self.opening.is_open(starts_at) or closes_at is None or ends_at > closes_at:
            raise ReservationRefusedError(Reason(ReasonCode.SLOT_CLOSED))
        if days and not has_pass:
            raise ReservationRefusedError(Reason(ReasonCode.PASS_NEEDED_FOR_DAY))


def own_now(db: Database, now: datetime, equipment_id: str, visit_id: str) -> Reservation | None:
    """The reservation of this visit or its pass that may be taken now."""
    where = f"r.equipment_id = ? AND {_OWN_SQL}"
    found = _read(db, now, where, equipment_id, visit_id, visit_id)
    return next((one for one in found if one.starts_at <= now + TAKEN_AHEAD), None)


def take(db: Database, now: datetime, reservation_id: str) -> None:
    """Its owner claims the equipment at this moment: from now on the claim holds it."""
    db.execute("UPDATE reservation SET taken_at = ? WHERE id = ?", (to_text(now), reservation_id))


def undo_take(db: Database, equipment_id: str, taken_at: str) -> None:
    """The claim that took a reservation at that stored time is taken back."""
    db.execute(
        "UPDATE reservation SET taken_at = NULL WHERE equipment_id = ? AND taken_at = ?", (equipment_id, taken_at)
    )


def next_of_others(db: Database, now: datetime, equipment_id: str, visit_id: str | None) -> Reservation | None:
    """The first pending reservation that isn't this visit's own to take now."""
    own = own_now(db, now, equipment_id, visit_id) if visit_id else None
    return next((one for one in _read(db, now, "r.equipment_id = ?", equipment_id) if one != own), None)


def _read(db: Database, now: datetime, where: str, *values: str) -> tuple[Reservation, ...]:
    """The pending reservations for which the SQL condition `where` holds, in order."""
    found = rows(db, _SELECT_SQL.format(where=where, pending=PENDING_SQL), *values, *pending_values(now))
    return tuple(typed_row(Reservation, reservation) for reservation in found)


def is_reserved(db: Database, now: datetime, equipment_id: str, starts_at: datetime, ends_at: datetime) -> bool:
    """Whether a pending reservation is in that time."""
    found = _read(db, now, "r.equipment_id = ?", equipment_id)
    return any(one.starts_at < ends_at and starts_at < one.ends_at for one in found)


def _is_claimed(db: Database, equipment_id: str, at: datetime) -> bool:
    """Whether somebody who uses it now wants to use it until after `at`."""
    sql = "SELECT 1 AS yes FROM claim WHERE equipment_id = ? AND ended_at IS NULL AND until_at > ?"
    return row(db, sql, equipment_id, to_text(at)) is not None


def _insert(db: Database, one: Reservation, *, pass_id: str | None = None, visit_id: str | None = None) -> Reservation:
    db.execute(
        "INSERT INTO reservation (id, equipment_id, starts_at, ends_at, event_id, pass_id, visit_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (one.id, one.equipment_id, to_text(one.starts_at), to_text(one.ends_at), one.event_id, pass_id, visit_id),
    )
    return one
