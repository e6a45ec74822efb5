"""Empties the write-ahead log of what was deleted, and of the order in which things were stored."""

import sqlite3

from sqlite_utils import Database

LONGEST_WAIT_MS = 100


def truncate_log(db: Database) -> None:
    """Checkpoint and truncate the log. A busy reader postpones this to SQLite's next checkpoint."""
    conn = db.conn
    [(usual_ms,)] = conn.execute("PRAGMA busy_timeout").fetchall()
    conn.execute(f"PRAGMA busy_timeout = {LONGEST_WAIT_MS}")
    try:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.OperationalError:
        return
    finally:
        conn.execute(f"PRAGMA busy_timeout = {usual_ms}")
