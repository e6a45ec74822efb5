"""Empties the write-ahead log of what was deleted, and of the order in which things were stored."""

import contextlib
import sqlite3
from pathlib import Path

from sqlite_utils import Database

from kiosk.store.busy_wait import waiting_at_most

LONGEST_WAIT_MS = 100


def truncate_log(db: Database) -> None:
    """Checkpoint and truncate the log. A busy reader postpones this to SQLite's next checkpoint."""
    with waiting_at_most(db, LONGEST_WAIT_MS), contextlib.suppress(sqlite3.OperationalError):
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def empty_log(path: Path) -> bool:
    """Write the log into the database and cut it to nothing. False if somebody reads or writes just now."""
    log = Path(f"{path}-wal")
    if not log.exists() or log.stat().st_size == 0:  # cutting an empty one would look like a commit to everybody
        return True
    with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=0)) as conn:
        conn.execute("PRAGMA synchronous = FULL")
        busy = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return bool(busy == 0)
