"""Makes one backup: copies the database, verifies the copy, packs, encrypts, stores it, and removes the old ones."""

import contextlib
import logging
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.base.clock import to_text
from kiosk.base.errors import StoreError
from kiosk.base.reason import Reason, ReasonCode, os_error_reason
from kiosk.store.backup.archive import CONFIGURATION, DATABASE, SECRETS, Manifest, encrypt, pack, sha256_of
from kiosk.store.backup.deletion_list import Deletion, format_list, list_name, read_list
from kiosk.store.backup.errors import BackupError
from kiosk.store.backup.places import Place
from kiosk.store.backup.state import StoredBackup
from kiosk.store.database_copy import copy_database
from kiosk.store.hub_db import check_hub_db

STAGING = ".backup-"
"""Begins the name of the directory beside the database where a backup is put together."""
NEWEST_KEPT = 7
"""So many backups of a hub stay whatever their age: a wrong clock must not remove them all."""
CLOCK_MARGIN = timedelta(days=30)
FIRST_YEAR = 1970
"""A clock shows no earlier one."""
FREE_AFTERWARDS = 100_000_000
"""Bytes that stay free for the hub while a backup is put together."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HubFiles:
    """What is backed up. config_path: None where the defaults hold. secrets_dir: keys, one file each."""

    hub_path: Path
    config_path: Path | None
    secrets_dir: Path


def backup_name(hub: str, made_at: datetime) -> str:
    return f"kiosk-{hub}-{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}.age"


def made_at(name: str, hub: str) -> datetime | None:
    """When the backup of this name was made; None: the name is not that of a backup of this hub."""
    found = re.fullmatch(rf"kiosk-{re.escape(hub)}-(\d{{8}}T\d{{6}})Z\.age", name)
    try:
        at = datetime.strptime(found[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC) if found else None
    except ValueError:
        return None
    return at if at is not None and at.year >= FIRST_YEAR else None


def make_backup(files: HubFiles, place: Place, recipient: str, manifest: Manifest) -> StoredBackup:
    """Make a backup and store it. One at a time for each hub. Raises BackupError; nothing else is changed then."""
    with _staging(files.hub_path) as folder:
        packed, encrypted = folder / "packed", folder / "encrypted"
        with _preparing():
            _pack(files, folder, packed, manifest)
            encrypt(packed, encrypted, recipient)
            packed.unlink()
            made = StoredBackup(
                backup_name(manifest.hub, manifest.made_at), encrypted.stat().st_size, sha256_of(encrypted)
            )
        place.store(encrypted, made.name)
    return made


def store_deletions(hub_path: Path, place: Place, hub: str, deletions: frozenset[Deletion], since: str) -> None:
    """Add to the list beside the backups; entries from before `since`, a stored time, leave it. Raises BackupError."""
    with _staging(hub_path) as folder:
        earlier = folder / "earlier"
        known = place.fetch(list_name(hub), earlier)
        with _preparing():
            listed = read_list(earlier) if known else frozenset()
            wanted = frozenset(one for one in listed | deletions if one.at >= since)
            if known and wanted == listed:
                return
            fresh = folder / "list"
            fresh.write_text(format_list(wanted), encoding="utf-8")
        place.store(fresh, list_name(hub))


def needed_since(place: Place, hub: str) -> str:
    """The stored time from which on deletions are needed: that of the oldest backup, less a margin for a wrong clock.

    "" where there is no backup: all are kept. Raises BackupError.
    """
    dated = [at for name in place.names() if (at := made_at(name, hub))]
    return to_text(min(dated) - CLOCK_MARGIN) if dated else ""


def remove_old(place: Place, hub: str, now: datetime, keep: timedelta) -> int:
    """Remove this hub's backups that are older than `keep`, but never the newest seven; return how many.

    Raises BackupError.
    """
    dated = sorted(((at, name) for name in place.names() if (at := made_at(name, hub))), reverse=True)
    old = [name for at, name in dated[NEWEST_KEPT:] if at < now - keep]
    for name in old:
        place.remove(name)
    return len(old)


def _pack(files: HubFiles, folder: Path, packed: Path, manifest: Manifest) -> None:
    """Raises OSError, sqlite3.Error, StoreError."""
    needed = 2 * files.hub_path.stat().st_size + FREE_AFTERWARDS
    if shutil.disk_usage(folder).free < needed:
        raise BackupError(Reason(ReasonCode.BACKUP_NOT_PREPARED, cause=Reason(ReasonCode.DISK_FULL)))
    copy = folder / DATABASE
    copy_database(files.hub_path, copy)
    check_hub_db(copy)
    named = {DATABASE: copy}
    if files.config_path is not None:
        named[CONFIGURATION] = files.config_path
    for path in sorted(files.secrets_dir.iterdir()):
        if path.is_file() and not path.is_symlink() and not path.name.startswith("."):
            named[f"{SECRETS}/{path.name}"] = path
    pack(packed, manifest, named)
    copy.unlink()


@contextlib.contextmanager
def _preparing() -> Iterator[None]:
    """Raise what goes wrong on the kiosk's own disk as BackupError."""
    try:
        yield
    except OSError as error:
        raise BackupError(Reason(ReasonCode.BACKUP_NOT_PREPARED, cause=os_error_reason(error))) from error
    except sqlite3.Error as error:
        cause = Reason(ReasonCode.MACHINE_MESSAGE, raw=str(error))
        raise BackupError(Reason(ReasonCode.BACKUP_NOT_PREPARED, cause=cause)) from error
    except StoreError as error:
        _log.critical("%s", error)
        raise BackupError(Reason(ReasonCode.HUB_DAMAGED)) from error


@contextlib.contextmanager
def _staging(hub_path: Path) -> Iterator[Path]:
    """An empty directory on the hub's disk for this user alone; gone afterwards, with what killed runs left."""
    with _preparing():
        for left in hub_path.parent.glob(f"{STAGING}*"):
            shutil.rmtree(left, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(prefix=STAGING, dir=hub_path.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
