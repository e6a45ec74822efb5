"""Fault reports: equipment is reported as broken, later marked as repaired. Called by `equipment`."""

from datetime import date
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.hub import audit
from kiosk.store.hub_db import row

MAX_TEXT_CHARS = 200


def report(db: Database, clock: Clock, equipment_id: str, text: str, *, stops_use: bool, pass_id: str | None) -> str:
    """Store a fault and return its id. Raises ValueError unless `text` has 1 to 200 characters."""
    cleaned = " ".join(text.split())
    if not 1 <= len(cleaned) <= MAX_TEXT_CHARS:
        raise ValueError(f"A fault report has 1 to {MAX_TEXT_CHARS} characters.")
    fault_id = new_id()
    with db.atomic():
        # The pass may have been deleted while its owner was typing: the report is kept without it.
        reporter = row(db, "SELECT id FROM pass WHERE id = ?", pass_id) if pass_id else None
        db.execute(
            "INSERT INTO fault_report (id, equipment_id, text, stops_use, reported_at, reporter_pass_id) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (
                fault_id,
                equipment_id,
                cleaned,
                int(stops_use),
                to_text(clock.now()),
                reporter["id"] if reporter else None,
            ),
        )
    return fault_id


def set_back_on(db: Database, clock: Clock, fault_id: str, day: date | None, staff_id: str) -> bool:
    """Set the day on which the equipment is expected back; None removes it."""
    text = day.isoformat() if day else None
    return _change(db, clock, fault_id, staff_id, "set mending day", "back_on", text)


def mark_repaired(db: Database, clock: Clock, fault_id: str, staff_id: str) -> bool:
    return _change(db, clock, fault_id, staff_id, "mend", "repaired_at", to_text(clock.now()))


def _change(db: Database, clock: Clock, fault_id: str, staff_id: str, action: str, column: str, value: Any) -> bool:
    with db.atomic():
        sql = f"UPDATE fault_report SET {column} = ? WHERE id = ? AND repaired_at IS NULL"  # noqa: S608 - our own words
        if db.execute(sql, (value, fault_id)).rowcount == 0:
            return False
        audit.record(db, clock, staff_id, action, f"fault:{fault_id}")
    return True
