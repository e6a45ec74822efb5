"""Notices a wrong clock by the latest stored time, and ends the doubt when the clock is known to be right (T7, Q6)."""

from datetime import datetime, timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text_or_none, to_text
from kiosk.store.hub_db import row

TOLERANCE = timedelta(seconds=2)
"""A clock set over the network may step back by less than this."""


def last_stored_at(db: Database) -> datetime | None:
    """The latest time that was stored while the clock was trusted; None in a new hub."""
    found = row(db, "SELECT last_at FROM clock_mark WHERE id = 1")
    return from_text_or_none(found["last_at"]) if found else None


def advance(db: Database, now: datetime) -> None:
    """Something was stored now. Call it in the same transaction."""
    db.execute("UPDATE clock_mark SET last_at = max(coalesce(last_at, ''), ?) WHERE id = 1", (to_text(now),))


def is_wrong(db: Database, clock: Clock) -> bool:
    """Whether the clock shows a time before the last stored one: it is wrong now, or was wrong then."""
    last_at = last_stored_at(db)
    return last_at is not None and clock.now() < last_at - TOLERANCE


def trust_clock(db: Database, clock: Clock) -> None:
    """The clock is right now: times later than this were stored by a wrong one. Call it in a transaction.

    Visits with such times are marked; one that is still open ends with a length of zero, or it would never end.
    """
    now = to_text(clock.now())
    db.execute("UPDATE clock_mark SET last_at = ? WHERE id = 1", (now,))
    db.execute(
        "UPDATE claim SET ended_at = started_at"
        " WHERE ended_at IS NULL AND visit_id IN (SELECT id FROM visit WHERE closed_at IS NULL AND opened_at > ?)",
        (now,),
    )
    db.execute(
        "UPDATE visit SET closed_at = opened_at, closed_by = 'closing', length_estimated = 1"
        " WHERE closed_at IS NULL AND opened_at > ?",
        (now,),
    )
    db.execute("UPDATE visit SET clock_uncertain = 1 WHERE opened_at > ? OR closed_at > ?", (now, now))
