"""Starts the print room as a process of its own, unless one runs."""

import fcntl
import subprocess
import sys
from pathlib import Path

from kiosk.config import Config

LOCK_NAME = "printroom.lock"
SCREEN_LOCK = "screen.lock"


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
