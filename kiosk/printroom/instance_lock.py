"""Makes sure that there is one process of a kind for one directory, such as one print room for the printers."""

import fcntl
import os
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.base.errors import WorldError

TRIES = 10
TRY_EACH_S = 0.03
"""Whoever wants to know whether a print room runs holds the lock for a moment too; that must not look like one."""

ROOM_RUNS = "The print room is already running here. Only one may feed the printers."


class AlreadyRunningError(WorldError):
    """Another process holds the lock."""


class InstanceLock:
    """A file lock that the kernel lets go of when the process ends, however it ends."""

    def __init__(self, path: Path, refusal: str = ROOM_RUNS) -> None:
        """path: the lock file, which stays when the lock goes, or a directory. refusal: what the second is told."""
        self._path = path
        self._refusal = refusal
        self._handle = -1

    def __enter__(self) -> Self:
        """Take the lock. Raises AlreadyRunningError, and OSError where nothing can be locked."""
        how = os.O_RDONLY if self._path.is_dir() else os.O_RDWR | os.O_CREAT
        self._handle = os.open(self._path, how | os.O_CLOEXEC, 0o600)
        pause = threading.Event()
        for _ in range(TRIES):
            try:
                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                pause.wait(TRY_EACH_S)
            else:
                return self
        os.close(self._handle)
        raise AlreadyRunningError(self._refusal)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go."""
        os.close(self._handle)
