"""Copies a database as a whole while others use it."""

import contextlib
import os
import sqlite3
from pathlib import Path

from kiosk.store.unallocated_space import erase_in_copy


def copy_database(source: Path, target: Path) -> None:
    """Copy `source` as it is at this moment into a new file that only this user may read, without a log beside it.

    Writers of `source` go on meanwhile. The copy holds nothing of what was deleted (Q12), and is on the disk when this
    returns; a failed one is removed. Raises sqlite3.DatabaseError, OSError.
    """
    handle = os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with (
            contextlib.closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as read,
            contextlib.closing(sqlite3.connect(target)) as written,
        ):
            read.backup(written)
            written.execute("PRAGMA journal_mode = DELETE")
        erase_in_copy(target)
        os.fsync(handle)
    except BaseException:  # also on Ctrl-C: no half copy stays
        remove_database(target)
        raise
    finally:
        os.close(handle)


def remove_database(path: Path) -> None:
    """Delete a database with the files that SQLite keeps beside it."""
    for end in ("", "-wal", "-shm", "-journal"):
        Path(f"{path}{end}").unlink(missing_ok=True)
