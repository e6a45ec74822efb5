"""Alarms: what a person must look at. Raised → told → acknowledged by a person → cleared (N2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, to_json
from kiosk.hub import audit, clock_trust
from kiosk.hub.permissions import Role, require_role
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row


class AlarmCause(StrEnum):
    """Why somebody must look (N3). A cause about a printer is raised for each printer by itself."""

    HELP = "help"
    ATTENTION = "attention"
    PRINTER_ERROR = "printer_error"
    JOB_FAILED = "job_failed"
    HEATERS_ON = "heaters_on"
    OFFLINE_IN_PRINT = "offline_in_print"
    TARGET_MISSED = "target_missed"
    NO_PROGRESS = "no_progress"
    OVERDUE = "overdue"
    QUEUE_STUCK = "queue_stuck"
    PRINT_ROOM_SILENT = "print_room_silent"
    DISK_LOW = "disk_low"
    HUB_DAMAGED = "hub_damaged"
    WRONG_CLOCK = "wrong_clock"
    SCANNER_GONE = "scanner_gone"
    BACKUP_OLD = "backup_old"
    CHANNEL_FAILS = "channel_fails"
    RETENTION_LATE = "retention_late"
    CODE_CAMERA_GONE = "code_camera_gone"
    AUTO_START_FAILS = "auto_start_fails"
    SPOOL_LOW = "spool_low"


class Severity(IntEnum):
    """How soon somebody must be told (N4), the most urgent first."""

    NOW = 0
    SOON = 1
    MORNING = 2


SEVERITY = {
    AlarmCause.PRINTER_ERROR: Severity.NOW,
    AlarmCause.HEATERS_ON: Severity.NOW,
    AlarmCause.TARGET_MISSED: Severity.NOW,
    AlarmCause.OFFLINE_IN_PRINT: Severity.NOW,
    AlarmCause.PRINT_ROOM_SILENT: Severity.NOW,
    AlarmCause.HELP: Severity.SOON,
    AlarmCause.ATTENTION: Severity.SOON,
    AlarmCause.NO_PROGRESS: Severity.SOON,
}
"""Of all others: MORNING."""
ABOUT_A_PRINTER = frozenset(
    {
        AlarmCause.ATTENTION,
        AlarmCause.PRINTER_ERROR,
        AlarmCause.JOB_FAILED,
        AlarmCause.HEATERS_ON,
        AlarmCause.OFFLINE_IN_PRINT,
        AlarmCause.TARGET_MISSED,
        AlarmCause.NO_PROGRESS,
        AlarmCause.OVERDUE,
        AlarmCause.SPOOL_LOW,
    }
)
NOTICES = frozenset({AlarmCause.SPOOL_LOW})
"""Told as the others are; nobody has to go to the printer for them, so it does not call on the walls."""
HEAT_CAUSES = frozenset({AlarmCause.HEATERS_ON, AlarmCause.TARGET_MISSED, AlarmCause.PRINTER_ERROR})
"""With these a printer is, or may be, hotter than it should be."""
CLEARED_BY_PERSON = frozenset({AlarmCause.HELP, AlarmCause.HUB_DAMAGED})
"""No fact shows that these are over: who acknowledges them clears them."""

OPEN_SQL = "SELECT id FROM alarm WHERE cleared_at IS NULL AND cause = ? AND printer_id IS ?"
_ALARM_SQL = """
SELECT alarm.*, equipment.name AS printer_name, staff.name AS acknowledged_name FROM alarm
LEFT JOIN equipment ON equipment.id = alarm.printer_id LEFT JOIN staff ON staff.id = alarm.acknowledged_by
"""
OPEN_ALARMS_SQL = f"{_ALARM_SQL} WHERE alarm.cleared_at IS NULL ORDER BY alarm.raised_at, alarm.id"


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm with the times of its life; its reason holds no personal data (P8)."""

    id: str
    cause: AlarmCause
    printer_id: str | None
    printer_name: str | None
    reason: Reason | None
    raised_at: datetime
    acknowledged_at: datetime | None
    acknowledged_by: str | None
    acknowledged_name: str | None
    cleared_at: datetime | None
    cleared_by: str | None
    """The staff member; None: the facts did, if it is cleared."""

    @property
    def severity(self) -> Severity:
        return severity_of(self.cause)

    @property
    def is_open(self) -> bool:
        return self.cleared_at is None

    @property
    def waits(self) -> bool:
        """Whether it is open and nobody has acknowledged it."""
        return self.is_open and self.acknowledged_at is None


def severity_of(cause: AlarmCause) -> Severity:
    return SEVERITY.get(cause, Severity.MORNING)


def raise_alarm(
    db: Database,
    clock: Clock,
    cause: AlarmCause,
    *,
    printer_id: str | None = None,
    reason: Reason | None = None,
    alarm_id: str | None = None,
    raised_at: datetime | None = None,
) -> str:
    """Return the id of the open alarm of this cause about this printer, or of a new one.

    A cause raises one alarm however often it is seen, until it is cleared. reason: without personal data. alarm_id,
    raised_at: of one that was raised before it could be written.
    """
    with db.atomic():
        found = row(db, OPEN_SQL, cause, printer_id)
        if found is not None:
            return str(found["id"])
        alarm_id = alarm_id or new_id()
        db.execute(
            "INSERT INTO alarm (id, cause, printer_id, reason, raised_at) VALUES (?, ?, ?, ?, ?)",
            (alarm_id, cause, printer_id, to_json(reason), to_text(raised_at or clock.now())),
        )
    return alarm_id


def clear_alarm(db: Database, clock: Clock, cause: AlarmCause, *, printer_id: str | None = None) -> bool:
    """The facts show that it is over; False if no such alarm is open."""
    sql = "UPDATE alarm SET cleared_at = max(raised_at, ?) WHERE cleared_at IS NULL AND cause = ? AND printer_id IS ?"
    return db.execute(sql, (to_text(clock.now()), cause, printer_id)).rowcount > 0


def open_causes(db: Database, printer_id: str | None) -> frozenset[AlarmCause]:
    """The causes of the open alarms about this printer; None: about no printer."""
    found = rows(db, "SELECT cause FROM alarm WHERE cleared_at IS NULL AND printer_id IS ?", printer_id)
    return frozenset(AlarmCause(alarm["cause"]) for alarm in found)


def call_help(db: Database, clock: Clock) -> str:
    """Raise the alarm of a visitor who calls for staff, once until somebody acknowledges it; return its id."""
    return raise_alarm(db, clock, AlarmCause.HELP)


def open_alarms(db: Database) -> tuple[Alarm, ...]:
    """The alarms that are not cleared, the most urgent first, of these the oldest; acknowledged ones last."""
    found = rows(db, OPEN_ALARMS_SQL)
    alarms = (typed_row(Alarm, line) for line in found)
    return tuple(sorted(alarms, key=lambda alarm: (not alarm.waits, alarm.severity)))


def open_alarm(db: Database, cause: AlarmCause, printer_id: str | None = None) -> Alarm | None:
    """The open alarm of this cause about this printer; None as printer: about no printer."""
    found = row(db, f"{_ALARM_SQL} WHERE alarm.cleared_at IS NULL AND cause = ? AND printer_id IS ?", cause, printer_id)
    return None if found is None else typed_row(Alarm, found)


def alarms_since(db: Database, since: datetime) -> tuple[Alarm, ...]:
    """The alarms that were raised since then or are open, oldest first."""
    where = "WHERE alarm.raised_at >= ? OR alarm.cleared_at IS NULL ORDER BY alarm.raised_at, alarm.id"
    return tuple(typed_row(Alarm, line) for line in rows(db, f"{_ALARM_SQL} {where}", to_text(since)))


def alarms_by_id(db: Database, alarm_ids: Sequence[str]) -> tuple[Alarm, ...]:
    """These alarms, oldest first."""
    places = ", ".join("?" * len(alarm_ids))
    found = rows(db, f"{_ALARM_SQL} WHERE alarm.id IN ({places}) ORDER BY alarm.raised_at, alarm.id", *alarm_ids)
    return tuple(typed_row(Alarm, line) for line in found)


def hand_on(db: Database, clock: Clock, alarm_id: str, staff_id: str) -> bool:
    """Whoever took care of it can't: it waits again, and the next one is told (audited).

    False if it is over or somebody else takes care of it. Raises NotAllowedError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.HOST)
        sql = "UPDATE alarm SET acknowledged_at = NULL, acknowledged_by = NULL WHERE id = ? AND acknowledged_by = ?"
        if db.execute(f"{sql} AND cleared_at IS NULL", (alarm_id, staff_id)).rowcount == 0:
            return False
        audit.record(db, clock, staff_id, "hand on alarm", f"alarm:{alarm_id}")
    return True


def acknowledge(db: Database, clock: Clock, alarm_id: str, staff_id: str, *, name_of: str | None = None) -> bool:
    """A staff member takes care of it (audited); False if it is unknown, cleared or acknowledged already.

    name_of: the id of the staff member who takes care, if it is not `staff_id`, who is logged in. An admin who
    acknowledges the alarm of a wrong clock ends the doubt. Raises NotAllowedError.
    """
    carer = name_of or staff_id
    with db.atomic():
        role = require_role(db, clock, staff_id, Role.HOST)
        if carer != staff_id:
            require_role(db, clock, carer, Role.HOST)
        found = row(db, "SELECT cause, acknowledged_at FROM alarm WHERE id = ? AND cleared_at IS NULL", alarm_id)
        if found is None:
            return False
        ends_doubt = role is Role.ADMIN and found["cause"] == AlarmCause.WRONG_CLOCK
        if found["acknowledged_at"] is not None and not ends_doubt:
            return False
        db.execute(
            "UPDATE alarm SET acknowledged_at = max(raised_at, ?), acknowledged_by = ? WHERE id = ?",
            (to_text(clock.now()), carer, alarm_id),
        )
        audit.record(db, clock, staff_id, "acknowledge alarm", f"alarm:{alarm_id}")
        if ends_doubt:  # who has looked at the clock, says so
            clock_trust.trust_clock(db, clock)
            audit.record(db, clock, staff_id, "trust clock")
        if ends_doubt or found["cause"] in CLEARED_BY_PERSON:
            db.execute("UPDATE alarm SET cleared_at = acknowledged_at, cleared_by = ? WHERE id = ?", (carer, alarm_id))
    return True
