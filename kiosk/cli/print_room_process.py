"""Starts the print room as a process of its own, unless one runs, and again when it has died."""

import fcntl
import logging
import subprocess
import sys
from pathlib import Path

from kiosk.base.clock import Clock
from kiosk.config import Config
from kiosk.printers.backoff import Backoff

_log = logging.getLogger(__name__)

LOCK_NAME = "printroom.lock"
SCREEN_LOCK = "screen.lock"
FIRST_RESTART_S = 2.0
LONGEST_RESTART_S = 60.0
STARTS_WITHIN_S = 10.0
SETTLED_AFTER_S = 120.0
"""A print room that has run so long is started again at once when it dies."""


def print_room_runs(config: Config) -> bool:
    """True when a print room of this hub holds its lock."""
    path = config.runtime_dir / LOCK_NAME
    if not path.exists():
        return False
    with path.open() as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def start_print_room(config: Config, config_path: Path | None) -> subprocess.Popen[bytes] | None:
    """Start it in a session of its own, so that it outlives us and our terminal; None when one runs already.

    It writes to its own log file. config_path: None for the usual places.
    """
    if print_room_runs(config):
        return None
    named = [] if config_path is None else ["--config", str(config_path.absolute())]
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", "printroom", *named],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


class PrintRoomKeeper:
    """Starts the print room again when it died (N1); one that only hangs is left to the watchdog and to a person."""

    def __init__(self, config: Config, config_path: Path | None, clock: Clock) -> None:
        """config_path: None for the usual places."""
        self._config, self._config_path, self._clock = config, config_path, clock
        self._backoff = Backoff(FIRST_RESTART_S, LONGEST_RESTART_S)
        self._process: subprocess.Popen[bytes] | None = None
        self._checked_s = self._started_s = float("-inf")
        self._wait_s = 0.0

    def check(self) -> int | None:
        """Start it if none runs. Call it each second. Returns the process id of one that was started just now."""
        now_s = self._clock.monotonic_s()
        if self._process is not None and self._process.poll() is None and now_s - self._started_s < STARTS_WITHIN_S:
            return None  # it starts
        if print_room_runs(self._config):
            if now_s - self._started_s > SETTLED_AFTER_S:
                self._backoff.reset()
            return None
        if now_s - self._started_s < self._wait_s:
            return None
        if self._started_s > float("-inf"):
            ended = self._process.poll() if self._process is not None else None
            _log.error("The print room has ended%s; it is started again", "" if ended is None else f" (code {ended})")
        self._started_s, self._wait_s = now_s, self._backoff.next_s()
        self._process = start_print_room(self._config, self._config_path)
        return None if self._process is None else self._process.pid
