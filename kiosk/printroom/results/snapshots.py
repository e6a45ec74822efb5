"""The stored snapshots of prints, for staff only; deleted after some days, because people are in the room."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.base.clock import from_text, to_text
from kiosk.store.hub_db import row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

SNAPSHOTS_KEPT = timedelta(days=7)
"""Long enough to look at a failed print together with whoever asked for it."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """quarter: in per cent of the print, 25 to 100."""

    quarter: int
    at: datetime


def snapshots_of(db: "Database", job_id: str) -> tuple[Snapshot, ...]:
    """Those that are kept of a print, in order."""
    found = rows(db, "SELECT quarter, at FROM job_snapshot WHERE job_id = ? ORDER BY quarter", job_id)
    return tuple(Snapshot(one["quarter"], from_text(one["at"])) for one in found)


def snapshot_jpeg(db: "Database", job_id: str, quarter: int) -> bytes | None:
    """The image itself."""
    found = row(db, "SELECT jpeg FROM job_snapshot WHERE job_id = ? AND quarter = ?", job_id, quarter)
    return None if found is None else bytes(found["jpeg"])


def delete_old_snapshots(db: "Database", now: datetime) -> int:
    """Delete what is too old; returns how many. One from the future, of a wrong clock, goes too."""
    with db.atomic():
        return db.execute(
            "DELETE FROM job_snapshot WHERE at < ? OR at > ?",
            (to_text(now - SNAPSHOTS_KEPT), to_text(now + SNAPSHOTS_KEPT)),
        ).rowcount
