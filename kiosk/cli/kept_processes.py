"""Starts print room, watchdog and office as processes of their own, unless one runs, and again when it has died."""

import fcntl
import logging
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk.base.clock import Clock
from kiosk.config import Config
from kiosk.printers.backoff import Backoff

_log = logging.getLogger(__name__)

SCREEN_LOCK = "screen.lock"
FIRST_RESTART_S = 2.0
LONGEST_RESTART_S = 60.0
STARTS_WITHIN_S = 10.0
SETTLED_AFTER_S = 120.0
"""A process that has run so long is started again at once when it dies."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A process that `kiosk run` keeps running."""

    command: str
    name: str
    """In sentences."""

    @property
    def lock_name(self) -> str:
        """Its lock file in the runtime directory."""
        return f"{self.command}.lock"


PRINT_ROOM = Kept("printroom", "print room")
WATCHDOG = Kept("watchdog", "watchdog")
OFFICE = Kept("office", "office")


def is_running(config: Config, kept: Kept) -> bool:
    """True when such a process of this hub holds its lock."""
    path = config.runtime_dir / kept.lock_name
    if not path.exists():
        return False
    with path.open() as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def start(config: Config, config_path: Path | None, kept: Kept) -> subprocess.Popen[bytes] | None:
    """Start it in a session of its own, so that it outlives us and our terminal; None when one runs already.

    It writes to its own log file. config_path: None for the usual places.
    """
    if is_running(config, kept):
        return None
    named = [] if config_path is None else ["--config", str(config_path.absolute())]
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", kept.command, *named],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


class Keeper:
    """Starts a process again when it died (N1, N6); one that only hangs is left to the watchdog and to a person."""

    def __init__(self, config: Config, config_path: Path | None, clock: Clock, kept: Kept) -> None:
        """config_path: None for the usual places."""
        self._config, self._config_path, self._clock, self._kept = config, config_path, clock, kept
        self._backoff = Backoff(FIRST_RESTART_S, LONGEST_RESTART_S)
        self._process: subprocess.Popen[bytes] | None = None
        self._started_s = float("-inf")
        self._wait_s = 0.0

    def check(self) -> int | None:
        """Start it if none runs. Call it each second. Returns the process id of one that was started just now."""
        now_s = self._clock.monotonic_s()
        if self._process is not None and self._process.poll() is None and now_s - self._started_s < STARTS_WITHIN_S:
            return None  # it starts
        if is_running(self._config, self._kept):
            if now_s - self._started_s > SETTLED_AFTER_S:
                self._backoff.reset()
            return None
        if now_s - self._started_s < self._wait_s:
            return None
        if self._started_s > float("-inf"):
            ended = self._process.poll() if self._process is not None else None
            code = "" if ended is None else f" (code {ended})"
            _log.error("The %s has ended%s; it is started again", self._kept.name, code)
        self._started_s, self._wait_s = now_s, self._backoff.next_s()
        self._process = start(self._config, self._config_path, self._kept)
        return None if self._process is None else self._process.pid
