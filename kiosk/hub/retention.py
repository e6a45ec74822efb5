"""Deletes what the hub may not keep any longer (P6); the print room runs it each day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.hub import audit, clock_trust, inductions
from kiosk.store.hub_db import rows

LONGEST_PAUSE = timedelta(days=60)
"""A clock so far ahead of everything stored is believed only if the network sets it: it might delete the hub."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Retention times in days (P6)."""

    visit_of_pass_days: int = 90
    fault_reporter_days: int = 90
    unused_pass_days: int = 730
    audit_days: int = 730


@dataclass(frozen=True, slots=True)
class Deleted:
    """What a run of the retention took out."""

    visits_parted: int
    reporters: int
    passes: int
    audit_rows: int


def run_retention(
    db: Database, clock: Clock, is_synchronised: Callable[[], bool], retention: Retention | None = None
) -> Deleted | None:
    """Delete what is too old, in one transaction; None if the clock can't be believed.

    is_synchronised: whether the network sets the clock. Deleted passes need no mark for a restore: they are old there.
    """
    days, now = retention or Retention(), clock.now()
    last_at = clock_trust.last_stored_at(db)
    doubtful = last_at is not None and now - last_at > LONGEST_PAUSE
    if clock_trust.is_wrong(db, clock) or (doubtful and not is_synchronised()):
        return None

    def before(age_days: int) -> str:
        return to_text(now - timedelta(days=age_days))

    with db.atomic():
        visits = db.execute(
            "UPDATE visit SET pass_id = NULL WHERE pass_id IS NOT NULL AND closed_at < ?",
            (before(days.visit_of_pass_days),),
        ).rowcount
        reporters = db.execute(
            "UPDATE fault_report SET reporter_pass_id = NULL WHERE reporter_pass_id IS NOT NULL AND reported_at < ?",
            (before(days.fault_reporter_days),),
        ).rowcount
        unused = rows(
            db,
            "SELECT id FROM pass WHERE last_used_at < ?"
            " AND NOT EXISTS (SELECT 1 FROM visit WHERE pass_id = pass.id AND closed_at IS NULL)",
            before(days.unused_pass_days),
        )
        for found in unused:
            db.execute("DELETE FROM pass WHERE id = ?", (found["id"],))
            audit.forget(db, found["id"])
        inductions.delete_ended(db, clock)
        audit_rows = db.execute("DELETE FROM audit WHERE at < ?", (before(days.audit_days),)).rowcount
    return Deleted(visits, reporters, len(unused), audit_rows)
