"""Writes the rows of a night as the processes would, for the report, the morning page and the alarms page."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime, timedelta

from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, to_json
from kiosk.gcode.print_facts import PrintFacts
from kiosk.hub.alarms import AlarmCause


def add_run(db: Database, begin: datetime, seen: datetime, *, ended: bool = False) -> None:
    """A run of the print room."""
    values = (new_id(), to_text(begin), to_text(seen), to_text(seen) if ended else None)
    db.execute(
        "INSERT INTO process_run (id, process, pid, started_at, seen_at, ended_at) VALUES (?, 'printroom', 1, ?, ?, ?)",
        values,
    )


def add_history(
    db: Database, printer_id: str, changes: Sequence[tuple[datetime, str]], job_id: str | None = None
) -> None:
    """Changes of a printer's state, in the order in which they were written; the last one is its state now."""
    for at, state in changes:
        db.execute(
            "INSERT INTO printer_history (id, printer_id, at, printer_state, job_id) VALUES (?, ?, ?, ?, ?)",
            (new_id(), printer_id, to_text(at), state, job_id if state not in ("idle", "awaiting_clear") else None),
        )
        db.execute("UPDATE printer SET printer_state = ?, since_at = ? WHERE id = ?", (state, to_text(at), printer_id))


def add_job(
    db: Database,
    printer_id: str,
    name: str,
    began: datetime,
    *,
    grams: float | None,
    progress: float = 1.0,
    ended: datetime | None = None,
    outcome: str | None = None,
) -> str:
    """A job with a file of that weight; returns its id."""
    job_id = new_id()
    db.execute(
        "INSERT INTO print_file (sha256, name, size_bytes, facts, added_at) VALUES (?, ?, 1000, ?, ?)",
        (job_id, name, _facts(grams), to_text(began)),
    )
    db.execute(
        "INSERT INTO job (id, sha256, printer_id, job_state, outcome, created_at, started_at, ended_at, progress)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            job_id,
            job_id,
            printer_id,
            outcome or "printing",
            outcome,
            to_text(began),
            to_text(began),
            to_text(ended) if ended else None,
            progress,
        ),
    )
    return job_id


def add_alarm(
    db: Database,
    cause: AlarmCause,
    at: datetime,
    *,
    printer_id: str | None = None,
    told: Mapping[str, datetime | None] | None = None,
    acknowledged: tuple[str, datetime] | None = None,
    cleared: datetime | None = None,
    reason: Reason | None = None,
) -> str:
    """An alarm with its life. told: contact and when, None for a message that failed. Returns its id."""
    alarm_id = new_id()
    staff_id, acknowledged_at = acknowledged or (None, None)
    db.execute(
        "INSERT INTO alarm (id, cause, printer_id, reason, raised_at, acknowledged_at, acknowledged_by, cleared_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            alarm_id,
            cause.value,
            printer_id,
            to_json(reason),
            to_text(at),
            to_text(acknowledged_at) if acknowledged_at else None,
            staff_id,
            to_text(cleared) if cleared else None,
        ),
    )
    for step, (contact, sent_at) in enumerate((told or {}).items()):
        db.execute(
            "INSERT INTO alarm_message (id, alarm_id, contact, step, due_at, tries, sent_at)"
            " VALUES (?, ?, ?, ?, ?, 1, ?)",
            (new_id(), alarm_id, contact, step, to_text(at), to_text(sent_at) if sent_at else None),
        )
    return alarm_id


def _facts(grams: float | None) -> str:
    facts = {**dict.fromkeys(field.name for field in fields(PrintFacts)), "forbidden": [], "outline": ""}
    numbers = [field.name for field in fields(PrintFacts) if field.name.endswith("_mm")]
    return json.dumps(
        {
            **facts,
            **dict.fromkeys(numbers, 20.0),
            "estimate_s": 3600.0,
            "layers": 100,
            "lines": 1000,
            "filament_g": grams,
        }
    )


def add_due_service(db: Database, printer_id: str, name: str, now: datetime) -> None:
    """A service of every thirty days that was asked for a year ago."""
    since = to_text(now - timedelta(days=365))
    db.execute(
        "INSERT INTO service_task (id, printer_id, name, every_days, checklist, from_at) VALUES (?, ?, ?, 30, '[]', ?)",
        (new_id(), printer_id, name, since),
    )
