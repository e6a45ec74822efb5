"""Notices that somebody committed to a database, by SQLite's own counter: about 3 µs a look."""

import sqlite3
from pathlib import Path

from kiosk.base.errors import StoreError


class Watch:
    """Looks at `PRAGMA data_version` on a connection of its own, so that commits of this process count too.

    Belongs to the thread that made it.
    """

    def __init__(self, path: Path) -> None:
        """path: a database that exists. Raises StoreError when it doesn't."""
        try:
            self._conn = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
        except sqlite3.OperationalError as error:
            raise StoreError(f"There is no database at {path}.") from error
        self._seen = self._version()

    def changed(self) -> bool:
        """True once after each commit, or run of commits, since the last look."""
        version = self._version()
        if version == self._seen:
            return False
        self._seen = version
        return True

    def close(self) -> None:
        """Let go of the file."""
        self._conn.close()

    def _version(self) -> int:
        return int(self._conn.execute("PRAGMA data_version").fetchone()[0])
