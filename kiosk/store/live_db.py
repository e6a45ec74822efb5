"""Opens `live.db`: current readings, in the runtime directory; it may be lost, damaged or removed at any time (Q7)."""

import contextlib
import sqlite3
from collections.abc import Generator
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from kiosk.base.errors import StoreError
from kiosk.store.hub_db import SharedDatabase, connected, error_code, open_failure, rows, translating_errors
from kiosk.store.live_schema import LIVE_TABLES, LIVE_VERSION


class LiveDatabase(SharedDatabase):
    """The database of readings. Its files may be removed or damaged by anybody at any time."""

    def __init__(self, path: Path) -> None:
        """Raises StoreError."""
        self._path = path
        super().__init__(_live_connection(path))
        self._files = self._files_now()

    @contextlib.contextmanager
    def atomic(self) -> Generator[Database, None, None]:
        """One transaction. Raises sqlite3.OperationalError if the database was damaged and has been made anew."""
        try:
            with super().atomic():
                yield self
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            self.renew()
            raise sqlite3.OperationalError("the database of readings was damaged and has been made anew") from error

    def reopen_if_replaced(self) -> bool:
        """Open the file that is there now if ours was removed or replaced. Call it every second; raises StoreError."""
        if self._files_now() == self._files and None not in self._files:
            return False
        self._reopen()
        return True

    def renew(self) -> None:
        """Make the files anew after an error that only damage explains. Raises StoreError."""
        _remove_live_files(self._path)
        self._reopen()

    def _reopen(self) -> None:
        replaced, self.conn = self.conn, _live_connection(self._path)
        self._files = self._files_now()
        replaced.close()  # leaves the log of the new file: SQLite removes none once its own database file was replaced

    def _files_now(self) -> tuple[tuple[int, int] | None, ...]:
        """Device and inode of the file and of its log; None where there is none."""
        return _identity(self._path), _identity(Path(f"{self._path}-wal"))


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def open_live_db(path: Path) -> LiveDatabase:
    """Open or create the database of readings, which may be lost at any time: one that can't be used is made anew.

    Raises StoreError if it can't be opened or written.
    """
    return LiveDatabase(path)


def empty_live_db() -> Database:
    """One without readings, in memory, for who only reads and finds none."""
    empty = Database(memory=True)
    _create_live_tables(empty)
    return empty


def live_rows(db: Database, sql: str, *values: Any) -> list[dict[str, Any]]:
    """All rows of a query to the database of readings; none if it is damaged, and then it is made anew."""
    try:
        return rows(db, sql, *values)
    except sqlite3.DatabaseError as error:
        if not _is_damage(error) or not isinstance(db, LiveDatabase):
            raise
        db.renew()
        return []


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    """Includes what SQLite reports when only the log was removed."""
    return error_code(error) in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_IOERR)


def _live_connection(path: Path) -> sqlite3.Connection:
    """Raises StoreError."""
    try:
        return _tried_live_connection(path)
    except sqlite3.DatabaseError as error:
        if not _is_damage(error):
            raise StoreError(open_failure(path, error)) from error
        _remove_live_files(path)
    with translating_errors(path):
        return _tried_live_connection(path)


def _tried_live_connection(path: Path) -> sqlite3.Connection:
    with connected(path) as db:
        db.conn.execute("PRAGMA synchronous = OFF")
        if _user_version(db) != LIVE_VERSION:
            with db.atomic():
                _create_live_tables(db)
        return db.conn


def _remove_live_files(path: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):  # whoever opens it next reports it
            Path(f"{path}{end}").unlink(missing_ok=True)


def _create_live_tables(db: Database) -> None:
    if _user_version(db) == LIVE_VERSION:  # another process was first
        return
    for table in db.table_names():
        db.execute(f"DROP TABLE {table}")
    for statement in LIVE_TABLES.split(";\n"):
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {LIVE_VERSION}")


def _user_version(db: Database) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])
