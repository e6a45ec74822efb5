"""What is asked for on a printer every so many hours or days, with its checklist: checked, read and added."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.settings.checks import SettingRefusedError, check_number, checked_text
from kiosk.store.hub_db import rows

NAME_MAX_CHARS = 60
MOST_STEPS = 12
MOST_HOURS, MOST_DAYS = 20_000, 3_650
_OF_PRINTER = """SELECT name, every_hours, every_days, checklist FROM service_task
    WHERE printer_id = ? AND removed_at IS NULL ORDER BY name, id"""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewService:
    """every_hours, every_days: whichever is over first; None: not by that. steps: what is to be ticked."""

    name: str
    every_hours: int | None = None
    every_days: int | None = None
    steps: tuple[str, ...] = ()

    def checked(self) -> "NewService":
        """Raises SettingRefusedError with the field."""
        if self.every_hours is None and self.every_days is None:
            raise SettingRefusedError("every_hours", Reason(ReasonCode.TEXT_MISSING))
        if self.every_hours is not None:
            check_number("every_hours", self.every_hours, 1, MOST_HOURS)
        if self.every_days is not None:
            check_number("every_days", self.every_days, 1, MOST_DAYS)
        if len(self.steps) > MOST_STEPS:
            raise SettingRefusedError("steps", Reason(ReasonCode.NUMBER_OUT_OF_RANGE, least=0, most=MOST_STEPS))
        steps = tuple(checked_text("steps", step, NAME_MAX_CHARS) for step in self.steps)
        name = checked_text("name", self.name, NAME_MAX_CHARS)
        return NewService(name=name, every_hours=self.every_hours, every_days=self.every_days, steps=steps)


def services_asked_for(db: Database, printer_id: str) -> Sequence[NewService]:
    """On one printer, in the order of their names."""
    return [
        NewService(
            name=one["name"],
            every_hours=one["every_hours"],
            every_days=one["every_days"],
            steps=tuple(json.loads(one["checklist"])),
        )
        for one in rows(db, _OF_PRINTER, printer_id)
    ]


def insert_service(db: Database, clock: Clock, staff_id: str | None, printer_id: str, checked: NewService) -> str:
    """Ask for a checked service from now on, in the transaction of the caller; returns its id."""
    task_id = new_id()
    db.execute(
        "INSERT INTO service_task (id, printer_id, name, every_hours, every_days, checklist, from_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            task_id,
            printer_id,
            checked.name,
            checked.every_hours,
            checked.every_days,
            json.dumps(checked.steps, ensure_ascii=False),
            to_text(clock.now()),
        ),
    )
    audit.record(db, clock, staff_id, "service.added", f"printer:{printer_id}", checked.name)
    return task_id
