"""Keeps the hub's files in order while the print room runs: the log, old files, a weekly check, a backup each night.

All of it is done on short-lived threads with connections of their own: a slow disk disturbs no print.
"""

import contextlib
import logging
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.base.clock import Clock, is_synchronised, to_text
from kiosk.base.errors import StoreError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.visitors.retention_times import Retention
from kiosk.printroom.nightly_backup import NightlyBackup
from kiosk.printroom.print_files import read_again, stale_queued_files, store_facts
from kiosk.printroom.results.shelf import ON_SHELF
from kiosk.printroom.results.snapshots import delete_old_snapshots
from kiosk.store.backup.backup import STAGING
from kiosk.store.hub_db import check_hub_db, migration_copy, open_hub_db, rows
from kiosk.store.restore import REPLACED_KEPT, SECRETS_DRAFT, replaced
from kiosk.store.unallocated_space import erase_in_use
from kiosk.store.write_ahead_log import empty_log

QUIET_S = 5.0
"""After this long without a commit the hub is idle."""
FIRST_SWEEP_AFTER_S = 60.0
SWEEP_EACH_S = 24 * 3600.0
FILES_KEPT = timedelta(days=7)
"""How long a print file is kept after its last job ended; without a job, after it was taken in.

That of a request is kept until somebody has decided it, that of a print on the shelf until it is handed over: whoever
comes for it may want it once more.
"""
MIGRATION_COPY_KEPT = timedelta(days=1)
ERASE_SHARE = 0.02
"""Of the time that may be spent on looking through the database for what deleted rows left."""
FULL_CHECK_EACH = timedelta(days=7)
CHECKED_MARK = "hub-checked"
"""An empty file beside the database; its time is that of the last full check that found nothing."""

KEPT_FILES_SQL = f"""
SELECT sha256 FROM print_file WHERE added_at > ?1
UNION SELECT sha256 FROM job WHERE outcome IS NULL
UNION SELECT sha256 FROM job WHERE outcome IS NOT NULL AND ended_at > ?1
UNION SELECT sha256 FROM job WHERE {ON_SHELF}
UNION SELECT sha256 FROM print_request WHERE request_state = 'open'
"""  # noqa: S608 - our own words
"""One query for each reason: each uses its index, and a condition of `print_file` would read all jobs for each file."""
_log = logging.getLogger(__name__)


class Upkeep:
    """Decides what is due. To be used in one thread; `turn` never blocks."""

    def __init__(
        self,
        hub_path: Path,
        files_dir: Path,
        clock: Clock,
        backup: NightlyBackup | None = None,
        retention: Retention | None = None,
    ) -> None:
        """hub_path: an existing database. files_dir: the stored print files. backup: None where none is wanted.

        retention: None: the usual times.
        """
        self.retention = retention
        self._hub_path = hub_path
        self._files_dir = files_dir
        self._clock = clock
        self._backup = backup
        self._commit_s = float("-inf")
        self._log_may_hold = self._pages_may_hold = True
        self._erase_at_s = float("-inf")
        self._files_may_be_stale = True
        self._sweep_at_s: float | None = None
        self._thread: threading.Thread | None = None

    def turn(self, now_s: float, *, committed: bool) -> None:
        """Begin what is due. now_s: on the steady clock. committed: somebody committed since the last call."""
        if self._backup is not None:
            self._backup.turn(now_s)
        if self._sweep_at_s is None:
            self._sweep_at_s = now_s + FIRST_SWEEP_AFTER_S
        if committed:
            self._commit_s = now_s
            self._log_may_hold = self._pages_may_hold = True
        if now_s - self._commit_s < QUIET_S or (self._thread is not None and self._thread.is_alive()):
            return
        if now_s >= self._sweep_at_s:  # first: what it deletes is then erased by the others
            self._sweep_at_s = now_s + SWEEP_EACH_S
            self._begin(self._sweep)
        elif self._log_may_hold:
            self._log_may_hold = False
            self._commit_s = now_s  # a log that is still in use is tried again after another pause
            self._begin(self._empty_log)
        elif self._pages_may_hold and now_s >= self._erase_at_s:
            self._pages_may_hold = False
            self._commit_s = now_s  # as above
            self._begin(self._erase)
        elif self._files_may_be_stale:
            self._files_may_be_stale = False
            self._begin(self._read_queue_again)

    def close(self, within_s: float) -> None:
        """Wait for the threads so long; what they do may be cut off at any point."""
        if self._backup is not None:
            self._backup.close(within_s)
        if self._thread is not None:
            self._thread.join(within_s)

    def _begin(self, task: Callable[[], None]) -> None:
        self._thread = threading.Thread(target=task, name="upkeep", daemon=True)
        self._thread.start()

    def _empty_log(self) -> None:
        """Until then the old pages of what was deleted are in the log (Q12)."""
        try:
            if not empty_log(self._hub_path):
                self._log_may_hold = True
        except sqlite3.Error as error:
            self._log_may_hold = True
            _log.error("The database's log can't be emptied: %s", error)

    def _erase(self) -> None:
        """What was deleted is gone from the pages too (Q12), unless somebody reads or writes just now."""
        began_s = self._clock.monotonic_s()
        try:
            done = erase_in_use(self._hub_path)
        except (OSError, sqlite3.Error) as error:
            _log.error("What was deleted can't be erased from the database: %s", error)
            done = False
        now_s = self._clock.monotonic_s()
        self._erase_at_s = now_s + (now_s - began_s) / ERASE_SHARE
        if not done:
            self._pages_may_hold = True

    def _read_queue_again(self) -> None:
        """Find the facts of queued files again that an earlier version found (once, after the start)."""
        try:
            with contextlib.closing(open_hub_db(self._hub_path)) as db:
                for sha256 in stale_queued_files(db):
                    found = read_again(self._files_dir, sha256)
                    if isinstance(found, Reason):
                        _log.warning("The queued file %s can't be printed any more: %s", sha256[:12], found)
                        continue
                    with db.atomic():
                        store_facts(db, sha256, found)
        except (StoreError, sqlite3.Error) as error:
            _log.error("The files of the queue can't be read again: %s", error)

    def _sweep(self) -> None:
        from kiosk.hub.retention import run_retention  # only now: it knows all tables, for once a day

        now = self._clock.now()
        try:
            with contextlib.closing(open_hub_db(self._hub_path)) as db:
                since = to_text(now - FILES_KEPT)
                kept = {found["sha256"] for found in rows(db, KEPT_FILES_SQL, since)}
                removed = remove_old_files(self._files_dir, kept, now)
                if removed:
                    _log.info("%d old print files were removed", removed)
                remove_old_copies(self._hub_path, now)
                delete_old_snapshots(db, now)
                if run_retention(db, self._clock, is_synchronised, self.retention) is None:
                    _log.warning("The clock may be wrong: nothing is deleted for its age")
                self._check(now)
        except (StoreError, sqlite3.Error, OSError) as error:
            _log.error("The hub's files can't be kept in order: %s", error)

    def _check(self, now: datetime) -> None:
        """Check the whole database once a week, and raise an alarm if it is damaged."""
        mark = self._hub_path.with_name(CHECKED_MARK)
        if mark.exists() and abs(now.timestamp() - mark.stat().st_mtime) < FULL_CHECK_EACH.total_seconds():
            return
        try:
            check_hub_db(self._hub_path, full=True)
        except StoreError as error:
            _log.critical("%s", error)
            with contextlib.closing(open_hub_db(self._hub_path)) as db:
                alarms.raise_alarm(db, self._clock, AlarmCause.HUB_DAMAGED, reason=Reason(ReasonCode.HUB_DAMAGED))
        else:
            mark.touch(mode=0o600)
            os.utime(mark, (now.timestamp(), now.timestamp()))


def remove_old_copies(hub_path: Path, now: datetime) -> None:
    """Remove old copies of the database: of a migration, of a restore, and what a killed process left (Q12)."""
    for pattern in (f".{hub_path.name}-*", f"{STAGING}*", f"{SECRETS_DRAFT}*"):
        for left in hub_path.parent.glob(pattern):
            if now.timestamp() - left.stat().st_mtime > MIGRATION_COPY_KEPT.total_seconds():
                _remove(left)
    copies = (
        *((path, MIGRATION_COPY_KEPT) for path in hub_path.parent.glob(migration_copy(hub_path, "*").name)),
        *((path, REPLACED_KEPT) for path in hub_path.parent.glob(replaced(hub_path, "*").name)),
    )
    for path, kept in copies:
        with contextlib.suppress(FileNotFoundError):
            if now.timestamp() - path.stat().st_mtime > kept.total_seconds():
                path.unlink()


def remove_old_files(files_dir: Path, kept: set[str], now: datetime) -> int:
    """Remove what is old and not `kept` (SHA-256), also what a cut-off copy left; return how many.

    A file that was stored again just now has a new time and stays.
    """
    removed = 0
    for entry in files_dir.iterdir() if files_dir.is_dir() else ():
        with contextlib.suppress(FileNotFoundError):
            old = now.timestamp() - entry.stat().st_mtime > FILES_KEPT.total_seconds()
            if not old or entry.stem in kept:
                continue
            _remove(entry)
            removed += 1
    return removed


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
