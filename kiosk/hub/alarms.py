"""Alarms: what a person must look at, from raising until somebody has seen it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, to_json
from kiosk.hub import audit, clock_trust
from kiosk.hub.permissions import require_role
from kiosk.hub.staff import Role
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

UNSEEN_SQL = "SELECT id FROM alarm WHERE seen_at IS NULL AND kind = ? AND printer_id IS ?"


class AlarmKind(StrEnum):
    HELP = "help"
    ATTENTION = "attention"
    PRINTER_ERROR = "printer_error"
    JOB_FAILED = "job_failed"
    HEATERS_ON = "heaters_on"
    OFFLINE_IN_PRINT = "offline_in_print"
    WRONG_CLOCK = "wrong_clock"


@dataclass(frozen=True, slots=True)
class Alarm:
    """An alarm that nobody has seen yet; its reason holds no personal data (P8)."""

    id: str
    kind: AlarmKind
    printer_id: str | None
    printer_name: str | None
    reason: Reason | None
    raised_at: datetime


def raise_alarm(
    db: Database, clock: Clock, kind: AlarmKind, *, printer_id: str | None = None, reason: Reason | None = None
) -> str:
    """Store a new alarm and return its id. reason: without personal data."""
    alarm_id = new_id()
    db.execute(
        "INSERT INTO alarm (id, kind, printer_id, reason, raised_at) VALUES (?, ?, ?, ?, ?)",
        (alarm_id, kind, printer_id, to_json(reason), to_text(clock.now())),
    )
    return alarm_id


def raise_once(
    db: Database, clock: Clock, kind: AlarmKind, *, printer_id: str | None = None, reason: Reason | None = None
) -> str:
    """Return the id of the unseen alarm of this kind about this printer, or of a new one."""
    with db.atomic():
        unseen_one = row(db, UNSEEN_SQL, kind, printer_id)
        return (
            str(unseen_one["id"]) if unseen_one else raise_alarm(db, clock, kind, printer_id=printer_id, reason=reason)
        )


def call_help(db: Database, clock: Clock) -> str:
    """Raise the alarm of a visitor who calls for staff, once until it is seen; return its id."""
    return raise_once(db, clock, AlarmKind.HELP)


def is_seen(db: Database, alarm_id: str) -> bool:
    return row(db, "SELECT 1 AS yes FROM alarm WHERE id = ? AND seen_at IS NOT NULL", alarm_id) is not None


def unseen(db: Database) -> tuple[Alarm, ...]:
    """The alarms that nobody has seen yet, oldest first."""
    found = rows(
        db,
        "SELECT alarm.*, equipment.name AS printer_name FROM alarm LEFT JOIN equipment "
        "ON equipment.id = alarm.printer_id WHERE alarm.seen_at IS NULL ORDER BY alarm.raised_at, alarm.id",
    )
    return tuple(typed_row(Alarm, alarm) for alarm in found)


def mark_seen(db: Database, clock: Clock, alarm_id: str, staff_id: str) -> bool:
    """Mark the alarm as seen by this staff member (audited); False if it is unknown or was seen before.

    An admin who sees the alarm of a wrong clock ends the doubt. Raises NotAllowedError.
    """
    with db.atomic():
        role = require_role(db, clock, staff_id, Role.HOST)
        seen = db.execute(
            "UPDATE alarm SET seen_at = ?, seen_by = ? WHERE id = ? AND seen_at IS NULL",
            (to_text(clock.now()), staff_id, alarm_id),
        )
        if seen.rowcount == 0:
            return False
        audit.record(db, clock, staff_id, "see alarm", f"alarm:{alarm_id}")
        kind = row(db, "SELECT kind FROM alarm WHERE id = ?", alarm_id)
        if role is Role.ADMIN and kind == {"kind": AlarmKind.WRONG_CLOCK}:  # who has looked at the clock, says so
            clock_trust.trust_clock(db, clock)
            audit.record(db, clock, staff_id, "trust clock")
    return True
