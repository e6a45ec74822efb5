"""The runs of the retention, as they are recorded (P6)."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.store.hub_db import row
from kiosk.store.typed_rows import typed_row


@dataclass(frozen=True, slots=True)
class Deleted:
    """What a run of the retention took out; the names are those of the columns."""

    visits_parted: int = 0
    reporters_parted: int = 0
    passes_deleted: int = 0
    audit_rows_deleted: int = 0
    counts_deleted: int = 0
    reservations_parted: int = 0
    inductions_deleted: int = 0
    requests_parted: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRun(Deleted):
    """A run that was recorded."""

    at: datetime


def last_run(db: Database) -> RetentionRun | None:
    """The newest recorded run."""
    found = row(db, "SELECT * FROM retention_run ORDER BY at DESC LIMIT 1")
    return None if found is None else typed_row(RetentionRun, found)


def record(db: Database, now: datetime, deleted: Deleted) -> None:
    """Record a run; call it in its transaction."""
    columns = Deleted.__slots__
    db.execute(
        f"INSERT INTO retention_run (id, at, {', '.join(columns)})"  # noqa: S608 - our own names only
        f" VALUES (?, ?{', ?' * len(columns)})",
        (new_id(), to_text(now), *(getattr(deleted, column) for column in columns)),
    )
