"""How long a connection waits for the transaction of another process."""

import contextlib
from collections.abc import Iterator

from sqlite_utils import Database


@contextlib.contextmanager
def waiting_at_most(db: Database, wait_ms: int) -> Iterator[None]:
    """Inside, a transaction that begins waits at most `wait_ms` for that of another process; 0: not at all.

    For a thread that must go on: a process that was frozen inside a transaction keeps the write lock.
    """
    [(usual_ms,)] = db.conn.execute("PRAGMA busy_timeout").fetchall()
    db.conn.execute(f"PRAGMA busy_timeout = {wait_ms:d}")
    try:
        yield
    finally:
        db.conn.execute(f"PRAGMA busy_timeout = {usual_ms:d}")
