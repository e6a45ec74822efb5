"""A lock file that admits one process of a kind per directory, such as one print room per hub."""

import fcntl
import os
import threading
from pathlib import Path
from typing import Self

from kiosk.base.errors import WorldError
from kiosk.base.reason import Reason

ATTEMPTS = 10
RETRY_S = 0.03
"""A process that only tests whether another one runs holds the lock for a moment; retrying avoids mistaking it."""


class AlreadyRunningError(WorldError):
    """Another process holds the lock."""


class InstanceLock:
    """A file lock that the kernel releases when the process ends, however it ends."""

    def __init__(self, path: Path, refusal: Reason | str) -> None:
        """path: the lock file, which is never deleted, or a directory. refusal: the message of AlreadyRunningError."""
        self._path = path
        self._refusal = refusal
        self._handle = -1

    def __enter__(self) -> Self:
        """Take the lock. Raises AlreadyRunningError; OSError where nothing can be locked."""
        how = os.O_RDONLY if self._path.is_dir() else os.O_RDWR | os.O_CREAT
        self._handle = os.open(self._path, how | os.O_CLOEXEC, 0o600)
        pause = threading.Event()
        for _ in range(ATTEMPTS):
            try:
                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                pause.wait(RETRY_S)
            else:
                return self
        os.close(self._handle)
        raise AlreadyRunningError(self._refusal)

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)
