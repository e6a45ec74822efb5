"""Puts a backup in the place of `hub.db` (Q7)."""

import contextlib
import os
import secrets
import sqlite3
from datetime import datetime
from pathlib import Path

from kiosk.base.errors import StoreError
from kiosk.store.hub_db import check_hub_db, open_hub_db, sync_folder


def restore_hub_db(backup: Path, path: Path, now: datetime) -> Path | None:
    """Replace the database at `path` by a copy of `backup`; return where the replaced one is kept, if there was one.

    No process may have it open. Raises StoreError if the backup is missing, damaged or not a hub; nothing is changed
    then.
    """
    if not backup.is_file():
        raise StoreError(f"There is no backup at {backup}.")
    draft = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        _copy(backup, draft)
        check_hub_db(draft, full=True)
        open_hub_db(draft).close()  # the last connection to close puts the log into the file
        kept = _put_aside(path, now)
        draft.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StoreError(
            f"The backup can't be restored: {error.strerror}. Make room, or look at {path.parent}."
        ) from error
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            Path(f"{draft}{end}").unlink(missing_ok=True)
    return kept


def _copy(backup: Path, draft: Path) -> None:
    os.close(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    try:
        with (
            contextlib.closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True)) as source,
            contextlib.closing(sqlite3.connect(draft)) as target,
        ):
            source.backup(target)
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{backup} can't be read as a database: {error}.") from error


def _put_aside(path: Path, now: datetime) -> Path | None:
    """Rename the database together with its log, which would otherwise be taken for that of the new one."""
    if not path.exists():
        return None
    kept = path.with_name(f"{path.name}.replaced-{now:%Y%m%dT%H%M%S}")
    for end in ("-wal", "-shm", "-journal", ""):
        with contextlib.suppress(FileNotFoundError):
            Path(f"{path}{end}").rename(f"{kept}{end}")
    return kept
