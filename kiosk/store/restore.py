"""Puts a database in the place of `hub.db` (Q7, Q16)."""

import contextlib
import os
import secrets
import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from kiosk.base.errors import StoreError
from kiosk.store.database_copy import copy_database, remove_database
from kiosk.store.hub_db import check_hub_db, is_sound_hub, open_hub_db, sync_folder
from kiosk.store.unallocated_space import erase_in_copy

SECRETS_DRAFT = ".secrets-"
"""Begins the name of the directory where the keys of a backup are put together."""
REPLACED_KEPT = timedelta(days=35)
"""How long a database that a restore replaced is kept beside the restored one: as long as a backup, usually."""


def restore_hub_db(
    backup: Path, path: Path, now: datetime, prepare: Callable[[Database], None] = lambda _: None
) -> Path | None:
    """Replace the database at `path` by a copy of `backup`; return where the replaced one is kept, if there was one.

    prepare: changes the copy, already brought to this version, before it takes its place. No process may have `path`
    open. Raises StoreError if the backup is missing, damaged or not a hub, and what `prepare` raises; nothing is
    changed then.
    """
    if not backup.is_file():
        raise StoreError(f"There is no backup at {backup}.")
    draft = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        try:
            copy_database(backup, draft)
        except sqlite3.DatabaseError as error:
            raise StoreError(f"{backup} can't be read as a database: {error}.") from error
        check_hub_db(draft, full=True)
        with contextlib.closing(open_hub_db(draft, keep_copy=False)) as db:
            prepare(db)
        erase_in_copy(draft)  # the last connection to close has put the log into the file
        kept = _put_aside(path, now)
        draft.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StoreError(
            f"The backup can't be restored: {error.strerror}. Make room, or look at {path.parent}."
        ) from error
    finally:
        remove_database(draft)
    return kept


def _put_aside(path: Path, now: datetime) -> Path | None:
    """Give the database a second name, and take its log away, which would be taken for that of the new one.

    A process that is killed here leaves the database at its place, with all that was committed if it is sound.
    """
    if not path.exists():
        return None
    kept = replaced(path, f"{now:%Y%m%dT%H%M%S.%f}")
    if is_sound_hub(path):  # closing its last connection puts the log into it; a damaged one keeps its log, beside it
        with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as conn:
            conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    os.link(path, kept)
    for end in ("-wal", "-shm", "-journal"):
        with contextlib.suppress(FileNotFoundError):
            Path(f"{path}{end}").rename(f"{kept}{end}")
    os.utime(kept, (now.timestamp(), now.timestamp()))
    return kept


def replaced(path: Path, moment: str) -> Path:
    """Where what a restore replaced is kept; `moment` may be a pattern."""
    return path.with_name(f"{path.name}.replaced-{moment}")
