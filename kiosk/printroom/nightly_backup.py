"""Makes the backup of each night, and one that is asked for, by a process of its own: packing disturbs no print."""

import contextlib
import logging
import subprocess
import threading
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import StoreError
from kiosk.hub import deletions
from kiosk.store.backup.state import BackupState, last_backup
from kiosk.store.hub_db import open_hub_db

CHECK_EACH_S = 60.0
RETRY_AFTER = timedelta(hours=1)
"""After a failure, as while a stick is not plugged in."""
REQUEST_HOLDS = timedelta(hours=1)
"""How long a backup that somebody asked for is tried; then it is left to the night."""
LIST_RETRY_AFTER = timedelta(minutes=10)
_log = logging.getLogger(__name__)


class NightlyBackup:
    """Decides when a backup is due and has it made. To be used in one thread; `turn` never blocks."""

    def __init__(self, hub_path: Path, command: Sequence[str], at: time, timezone: ZoneInfo, clock: Clock) -> None:
        """command: makes a backup and records it; with `--list-only` it only stores the list of deletions.

        at: when a backup is due, in `timezone`.
        """
        self._hub_path = hub_path
        self._command = tuple(command)
        self._at = at
        self._timezone = timezone
        self._clock = clock
        self._check_at_s = float("-inf")
        self._thread: threading.Thread | None = None
        self._process: subprocess.Popen[str] | None = None
        self._listed_at = ""
        self._list_again_at: datetime | None = None
        self._closed = False

    def turn(self, now_s: float) -> None:
        """Begin what is due. now_s: on the steady clock."""
        if now_s < self._check_at_s or (self._thread is not None and self._thread.is_alive()):
            return
        self._check_at_s = now_s + CHECK_EACH_S
        self._thread = threading.Thread(target=self._check, name="backup", daemon=True)
        self._thread.start()

    def close(self, within_s: float) -> None:
        """End a backup that is being made: the next one begins afresh."""
        self._closed = True
        process = self._process
        if process is not None:
            process.terminate()
        if self._thread is not None:
            self._thread.join(within_s)

    def _check(self) -> None:
        now = self._clock.now()
        try:
            with contextlib.closing(open_hub_db(self._hub_path)) as db:
                state, deleted_at = last_backup(db), deletions.newest_at(db)
        except StoreError as error:
            _log.error("It can't be checked whether a backup is due: %s", error)
            return
        if is_due(state, now, self._at, self._timezone):
            if self._run():
                self._listed_at = deleted_at
        elif self._list_is_due(state, deleted_at, now):
            if self._run("--list-only"):
                self._listed_at = deleted_at
            else:
                self._list_again_at = now + LIST_RETRY_AFTER

    def _list_is_due(self, state: BackupState, deleted_at: str, now: datetime) -> bool:
        """Whether something was deleted that the list beside the backups doesn't have yet."""
        listed_at = max(self._listed_at, to_text(state.good_at) if state.good_at else "")
        waits = self._list_again_at is not None and now < self._list_again_at
        return state.good_at is not None and deleted_at > listed_at and not waits

    def _run(self, *options: str) -> bool:
        """Whether the command succeeded. It records itself what became of a backup."""
        try:
            with subprocess.Popen(
                [*self._command, *options],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                errors="replace",
            ) as self._process:
                if self._closed:
                    self._process.terminate()
                _, errors = self._process.communicate()
        except OSError as error:
            _log.error("A backup can't be started: %s", error)
            return False
        if self._process.returncode != 0 and not self._closed:
            _log.error("No backup was made: %s", errors.strip()[-500:])
        return self._process.returncode == 0


def is_due(state: BackupState, now: datetime, at: time, timezone: ZoneInfo) -> bool:
    """Whether the backup of the latest night is missing, and was not tried in vain within the last hour.

    One that somebody asked for is due at once. A time in the future is that of a wrong clock and holds nothing up.
    """
    if state.is_asked_for and state.asked_at is not None and state.asked_at <= now < state.asked_at + REQUEST_HOLDS:
        return True
    local = now.astimezone(timezone)
    today = datetime.combine(local.date(), at, timezone)
    night = today if today <= local else datetime.combine(local.date() - timedelta(days=1), at, timezone)
    if state.good_at is not None and night <= state.good_at <= now:
        return False
    failed_at = state.tried_at if state.failure is not None else None
    return failed_at is None or not failed_at <= now < failed_at + RETRY_AFTER
