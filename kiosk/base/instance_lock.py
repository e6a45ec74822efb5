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
        pause = threading.Event()
        for _ in range(ATTEMPTS):
            if self._take():
                return self
            pause.wait(RETRY_S)
        raise AlreadyRunningError(self._refusal)

    def keep(self) -> None:
        """Lock a new file if ours was removed. Call it every second: meanwhile another process may take its place.

        Raises AlreadyRunningError if another process did; then this one must end. OSError as `__enter__`.
        """
        if self._is_at_path(self._handle):
            return
        before = self._handle
        if not self._take():
            raise AlreadyRunningError(self._refusal)
        os.close(before)

    def _take(self) -> bool:
        """Open and lock the file at the path, without waiting; on success it is ours."""
        how = os.O_RDONLY if self._path.is_dir() else os.O_RDWR | os.O_CREAT
        handle = os.open(self._path, how | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return False
        if not self._is_at_path(handle):  # removed between opening and locking
            os.close(handle)
            return False
        self._handle = handle
        return True

    def _is_at_path(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), self._path.stat())
        except FileNotFoundError:
            return False

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)
