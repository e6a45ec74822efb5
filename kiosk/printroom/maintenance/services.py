"""What of the services of a printer is due and what was done, a new nozzle among it."""

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.equipment.service_tasks import NewService, insert_service
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.checks import SettingRefusedError, check_number, checked_text
from kiosk.hub.settings.printer_settings import printer, update_printer
from kiosk.printroom.maintenance.counters import HOUR_S, count_since
from kiosk.store.hub_db import row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

NOTE_MAX_CHARS = 200
_TASKS = """
SELECT service_task.*, equipment.name AS printer_name, equipment.slug AS printer_slug,
(SELECT max(at) FROM service_done WHERE task_id = service_task.id) AS done_at
FROM service_task JOIN equipment ON equipment.id = printer_id
WHERE service_task.removed_at IS NULL AND equipment.removed_at IS NULL
"""
_DONE = """
SELECT service_done.at, service_done.note, service_task.name, staff.name AS staff_name FROM service_done
JOIN service_task ON service_task.id = task_id LEFT JOIN staff ON staff.id = service_done.staff_id
WHERE printer_id = ? ORDER BY service_done.at DESC LIMIT ?
"""


class UnknownServiceError(ReasonError):
    """There is no such service any more."""


@dataclass(frozen=True, slots=True)
class Service:
    """A service of one printer. since: when it was done last, or first asked for. hours: printed since then."""

    id: str
    printer_id: str
    printer_name: str
    printer_slug: str
    name: str
    every_hours: int | None
    every_days: int | None
    steps: tuple[str, ...]
    since: datetime
    was_done: bool
    hours: float
    days: float

    @property
    def hours_left(self) -> float | None:
        return None if self.every_hours is None else self.every_hours - self.hours

    @property
    def days_left(self) -> float | None:
        return None if self.every_days is None else self.every_days - self.days

    @property
    def is_due(self) -> bool:
        return any(left is not None and left <= 0 for left in (self.hours_left, self.days_left))


@dataclass(frozen=True, slots=True)
class DoneService:
    at: datetime
    name: str
    note: str
    staff_name: str | None


def services_of(db: "Database", printer_id: str, now: datetime) -> tuple[Service, ...]:
    """Of one printer, what is due first."""
    found = (_service(db, one, now) for one in rows(db, f"{_TASKS} AND printer_id = ?", printer_id))
    return tuple(sorted(found, key=lambda one: (not one.is_due, one.name)))


def due_services(db: "Database", now: datetime) -> tuple[Service, ...]:
    """Of all printers what is due, in their order."""
    found = (_service(db, one, now) for one in rows(db, f"{_TASKS} ORDER BY equipment.position, service_task.name"))
    return tuple(one for one in found if one.is_due)


def done_services(db: "Database", printer_id: str, most: int = 20) -> tuple[DoneService, ...]:
    """What was done, the latest first."""
    return tuple(
        DoneService(from_text(one["at"]), one["name"], one["note"], one["staff_name"])
        for one in rows(db, _DONE, printer_id, most)
    )


def add_service(db: "Database", clock: Clock, staff_id: str | None, printer_id: str, wanted: NewService) -> str:
    """Ask for a service from now on; returns its id. Raises NotAllowedError, SettingRefusedError."""
    checked = wanted.checked()
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        if row(db, "SELECT 1 FROM printer WHERE id = ?", printer_id) is None:
            raise UnknownServiceError(Reason(ReasonCode.PRINTER_REMOVED))
        return insert_service(db, clock, staff_id, printer_id, checked)


def remove_service(db: "Database", clock: Clock, staff_id: str | None, task_id: str) -> None:
    """It is asked for no more; when it was done stays. Raises NotAllowedError, UnknownServiceError."""
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        task = _present(db, task_id)
        db.execute("UPDATE service_task SET removed_at = ? WHERE id = ?", (to_text(clock.now()), task_id))
        audit.record(db, clock, staff_id, "service.removed", f"printer:{task['printer_id']}", task["name"])


def do_service(db: "Database", clock: Clock, staff_id: str | None, task_id: str, ticked: int, note: str = "") -> None:
    """All its steps were done; counting begins anew. ticked: how many steps were.

    Raises NotAllowedError, UnknownServiceError, SettingRefusedError.
    """
    note = checked_text("note", note, NOTE_MAX_CHARS, may_be_empty=True)
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        task = _present(db, task_id)
        if ticked < len(json.loads(task["checklist"])):
            raise SettingRefusedError("steps", Reason(ReasonCode.SERVICE_NOT_WHOLE))
        db.execute(
            "INSERT INTO service_done (id, task_id, at, staff_id, note) VALUES (?, ?, ?, ?, ?)",
            (new_id(), task_id, to_text(clock.now()), staff_id, note),
        )
        audit.record(db, clock, staff_id, "service.done", f"printer:{task['printer_id']}", task["name"])


def change_nozzle(
    db: "Database", clock: Clock, staff_id: str | None, printer_id: str, nozzle_mm: float, note: str = ""
) -> None:
    """A new nozzle is in: files are checked against it, and its hours and metres are counted from now on.

    Raises NotAllowedError, SettingRefusedError, UnknownServiceError for a printer that there is not.
    """
    check_number("nozzle_mm", nozzle_mm, 0.1, 2)
    note = checked_text("note", note, NOTE_MAX_CHARS, may_be_empty=True)
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        before = printer(db, printer_id)
        if before is None:
            raise UnknownServiceError(Reason(ReasonCode.PRINTER_REMOVED))
        db.execute(
            "INSERT INTO nozzle_change (id, printer_id, at, nozzle_mm, note, staff_id) VALUES (?, ?, ?, ?, ?, ?)",
            (new_id(), printer_id, to_text(clock.now()), nozzle_mm, note, staff_id),
        )
        action = "nozzle.changed"
        if nozzle_mm == before.nozzle_mm:
            audit.record(db, clock, staff_id, action, f"printer:{printer_id}", after=f"{nozzle_mm:g}")
        else:
            update_printer(db, clock, staff_id, before, replace(before, nozzle_mm=nozzle_mm), action=action)


def _service(db: "Database", found: dict[str, Any], now: datetime) -> Service:
    since = max(found["done_at"] or found["from_at"], found["from_at"])
    hours = count_since(db, found["printer_id"], since, now).hours if found["every_hours"] is not None else 0.0
    return Service(
        id=found["id"],
        printer_id=found["printer_id"],
        printer_name=found["printer_name"],
        printer_slug=found["printer_slug"],
        name=found["name"],
        every_hours=found["every_hours"],
        every_days=found["every_days"],
        steps=tuple(json.loads(found["checklist"])),
        since=from_text(since),
        was_done=found["done_at"] is not None,
        hours=hours,
        days=max(0.0, (now - from_text(since)) / timedelta(seconds=24 * HOUR_S)),
    )


def _present(db: "Database", task_id: str) -> dict[str, Any]:
    found = row(db, "SELECT * FROM service_task WHERE id = ? AND removed_at IS NULL", task_id)
    if found is None:
        raise UnknownServiceError(Reason(ReasonCode.SERVICE_GONE))
    return found
