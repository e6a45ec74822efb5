"""The keys of print servers: one file each, readable by the service's user only; never in a database."""

import os
import secrets
from pathlib import Path

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode


class KeyNotKeptError(ReasonError):
    """The file of a key can't be written."""

    def __init__(self) -> None:
        super().__init__(Reason(ReasonCode.KEY_NOT_STORED))


class KeyFiles:
    """`<slug>.key` in one directory. A file is complete or absent, also after a power cut."""

    def __init__(self, folder: Path) -> None:
        """folder: it must exist."""
        self._folder = folder

    def path_of(self, slug: str) -> Path:
        return self._folder / f"{slug}.key"

    def write(self, slug: str, key: str) -> None:
        """Store `key`, replacing an earlier one. Raises KeyNotKeptError."""
        draft = self._folder / f".{slug}.{secrets.token_hex(4)}"
        try:
            try:
                write_private(draft, f"{key}\n".encode("ascii"))
                draft.replace(self.path_of(slug))
            finally:
                draft.unlink(missing_ok=True)
            self._sync_folder()
        except (OSError, UnicodeEncodeError) as error:
            raise KeyNotKeptError from error

    def move(self, slug: str, to: str) -> None:
        """Rename the key of `slug` to `to`, replacing an earlier one. Raises KeyNotKeptError."""
        try:
            self.path_of(slug).replace(self.path_of(to))
            self._sync_folder()
        except OSError as error:
            raise KeyNotKeptError from error

    def remove(self, slug: str) -> None:
        """Delete a key, if there is one. Raises KeyNotKeptError."""
        try:
            self.path_of(slug).unlink(missing_ok=True)
        except OSError as error:
            raise KeyNotKeptError from error

    def _sync_folder(self) -> None:
        number = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def write_private(path: Path, content: bytes) -> None:
    """Make a new file that only this user may read; its content is on disk afterwards. Raises OSError."""
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(number, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
