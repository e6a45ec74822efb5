"""Reservations: later time slots for equipment, made by staff."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import WorldError
from kiosk.base.ids import new_id
from kiosk.hub import audit
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row


@dataclass(frozen=True, slots=True)
class Reservation:
    """A time slot; no name is stored with it."""

    id: str
    equipment_id: str
    starts_at: datetime
    ends_at: datetime


class SlotTakenError(WorldError):
    """Another reservation overlaps."""


def reserve(
    db: Database, clock: Clock, equipment_id: str, starts_at: datetime, ends_at: datetime, staff_id: str
) -> Reservation:
    """Reserve equipment from `starts_at` to `ends_at` (audited).

    Raises SlotTakenError, and ValueError for a slot that ends before it starts.
    """
    if not starts_at < ends_at:
        raise ValueError("A reservation ends after it starts.")
    starts, ends = to_text(starts_at), to_text(ends_at)
    reservation = Reservation(new_id(), equipment_id, starts_at, ends_at)
    with db.atomic():
        overlapping = "SELECT 1 AS yes FROM reservation WHERE equipment_id = ? AND ends_at > ? AND starts_at < ?"
        if row(db, overlapping, equipment_id, starts, ends) is not None:
            raise SlotTakenError("That time is reserved already. Choose another time.")
        db.execute(
            "INSERT INTO reservation (id, equipment_id, starts_at, ends_at) VALUES (?, ?, ?, ?)",
            (reservation.id, equipment_id, starts, ends),
        )
        audit.record(db, clock, staff_id, "reserve", f"equipment:{equipment_id}", f"{starts} to {ends}")
    return reservation


def cancel(db: Database, clock: Clock, reservation_id: str, staff_id: str) -> bool:
    """Cancel a reservation (audited); False if there is none."""
    with db.atomic():
        if db.execute("DELETE FROM reservation WHERE id = ?", (reservation_id,)).rowcount == 0:
            return False
        audit.record(db, clock, staff_id, "cancel reservation", f"reservation:{reservation_id}")
    return True


def coming(db: Database, clock: Clock, equipment_id: str) -> tuple[Reservation, ...]:
    """The current and future reservations of an item, in order."""
    not_over = "SELECT * FROM reservation WHERE equipment_id = ? AND ends_at > ? ORDER BY ends_at"
    found = rows(db, not_over, equipment_id, to_text(clock.now()))
    return tuple(typed_row(Reservation, reservation) for reservation in found)
