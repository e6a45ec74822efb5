"""Reservations as staff see them: all of some days, without a name; cancelled for anybody, with undo (F1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.equipment.reservations import PENDING_SQL, SlotTakenError, is_reserved, pending_values
from kiosk.hub.permissions import Role, require_role
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row


class MadeBy(StrEnum):
    STAFF = "staff"
    VISITOR = "visitor"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class ListedReservation:
    id: str
    equipment_id: str
    equipment_name: str
    kind: str
    """Of the equipment."""
    starts_at: datetime
    ends_at: datetime
    made_by: MadeBy
    is_taken: bool
    """Its owner has begun to use it."""


@dataclass(frozen=True, slots=True)
class CancelledReservation:
    """What `undo_cancel` takes: the row as it was."""

    columns: Mapping[str, Any]


def between(db: Database, clock: Clock, begin: datetime, end: datetime) -> tuple[ListedReservation, ...]:
    """The reservations that hold some time from `begin` to `end`, pending or taken, in order."""
    found = rows(
        db,
        "SELECT r.id, r.equipment_id, equipment.name AS equipment_name, ifnull(own_kind, kind) AS kind, "  # noqa: S608
        "r.starts_at, r.ends_at, CASE WHEN r.event_id IS NOT NULL THEN 'event' "
        "WHEN r.pass_id IS NOT NULL OR r.visit_id IS NOT NULL "
        "THEN 'visitor' ELSE 'staff' END AS made_by, r.taken_at IS NOT NULL AS is_taken FROM reservation AS r "
        "JOIN equipment ON equipment.id = r.equipment_id WHERE equipment.removed_at IS NULL "
        f"AND r.starts_at < ? AND r.ends_at > ? AND (r.taken_at IS NOT NULL OR ({PENDING_SQL})) "
        "ORDER BY r.starts_at, equipment.position, equipment.name",
        to_text(end),
        to_text(max(begin, clock.now())),
        *pending_values(clock.now()),
    )
    return tuple(typed_row(ListedReservation, each) for each in found)


def cancel(db: Database, clock: Clock, reservation_id: str, staff_id: str) -> CancelledReservation | None:
    """Cancel a reservation (audited); None if there is none. Raises NotAllowedError."""
    with db.atomic():
        require_role(db, clock, staff_id, Role.HOST)
        found = row(db, "SELECT * FROM reservation WHERE id = ?", reservation_id)
        if found is None:
            return None
        db.execute("DELETE FROM reservation WHERE id = ?", (reservation_id,))
        audit.record(db, clock, staff_id, "cancel reservation", f"reservation:{reservation_id}")
    return CancelledReservation(found)


def undo_cancel(db: Database, clock: Clock, cancelled: CancelledReservation, staff_id: str) -> None:
    """The reservation holds again (audited). Raises NotAllowedError, and SlotTakenError if its time is taken by now."""
    columns = cancelled.columns
    with db.atomic():
        require_role(db, clock, staff_id, Role.HOST)
        starts_at, ends_at = from_text(columns["starts_at"]), from_text(columns["ends_at"])
        if is_reserved(db, clock.now(), columns["equipment_id"], starts_at, ends_at):
            raise SlotTakenError(Reason(ReasonCode.SLOT_TAKEN))
        names = ", ".join(columns)
        marks = ", ".join("?" * len(columns))
        db.execute(f"INSERT INTO reservation ({names}) VALUES ({marks})", tuple(columns.values()))  # noqa: S608
        audit.record(db, clock, staff_id, "restore reservation", f"reservation:{columns['id']}")
