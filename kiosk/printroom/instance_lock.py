"""Makes sure that there is one print room for one runtime directory: two would both feed the printers."""

import fcntl
import os
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.store.errors import WorldError

TRIES = 10
TRY_EACH_S = 0.03
"""Whoever wants to know whether a print room runs holds the lock for a moment too; that must not look like one."""


class AlreadyRunningError(WorldError):
    """Another print room holds the lock."""


class InstanceLock:
    """A file lock that the kernel lets go of when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        """path: the lock file; it stays, only the lock on it goes."""
        self._path = path
        self._handle = -1

    def __enter__(self) -> Self:
        """Take the lock. Raises AlreadyRunningError."""
        self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        pause = threading.Event()
        for _ in range(TRIES):
            try:
                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                pause.wait(TRY_EACH_S)
            else:
                return self
        os.close(self._handle)
        raise AlreadyRunningError("The print room is already running here. Only one may feed the printers.")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go."""
        os.close(self._handle)
