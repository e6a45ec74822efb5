"""Opens `hub.db` (permanent) and `live.db` (current readings, in the runtime directory)."""

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from kiosk.base.command_line import kiosk_command
from kiosk.base.errors import StoreError
from kiosk.store.schema import LIVE_TABLES, LIVE_VERSION, hub_migrations

BUSY_WAIT_MS = 5000
"""How long a writer waits for the transaction of another process, which takes a few ms."""
WAL_RETRY_S = 0.005
"""Between two tries to switch a new database to the write-ahead log."""
PRIMARY_CODE = 0xFF
"""The bits of SQLite's extended error codes that hold the primary one."""
_NOT_WRITABLE = "{path} can't be written. Give this user the right to write there, or name another place."
_NOT_OURS = "{path} is not a database of this program. Move it away or restore a backup."
_HELD = "{path} is held by another program. Close that program and start again."
_SENTENCES = {
    sqlite3.SQLITE_READONLY: _NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: _NOT_WRITABLE,
    sqlite3.SQLITE_NOTADB: _NOT_OURS,
    sqlite3.SQLITE_CORRUPT: _NOT_OURS,
    sqlite3.SQLITE_FULL: "The disk is full: {path} can't grow. Make room and start again.",
    sqlite3.SQLITE_BUSY: _HELD,
    sqlite3.SQLITE_LOCKED: _HELD,
}


def open_hub_db(path: Path, *, create: bool = False) -> Database:
    """Open the hub's database and apply pending migrations.

    path: its directory must exist. create: create the file if it is missing. One connection belongs to one thread.
    Raises StoreError if it can't be opened or written, or was written by a newer version.
    """
    with contextlib.suppress(PermissionError):  # in a directory that can't be searched: SQLite reports it below
        if not create and not path.is_file():
            raise StoreError(f"There is no hub at {path}. Make one: {kiosk_command('hub', 'init')}")
    if create:
        _create_private(path)
    with _translating_errors(path), _connected(path) as db:
        db.conn.execute("PRAGMA synchronous = FULL")
        db.conn.execute("PRAGMA secure_delete = ON")  # what a visitor deletes is overwritten, not only unlinked
        _refuse_newer(db, path)
        if hub_migrations.pending(db):
            with db.atomic():  # of two processes that start at once the second waits here and finds nothing to do
                hub_migrations.apply(db)
        return db


def _create_private(path: Path) -> None:
    """Create an empty file readable by its owner only; SQLite gives its helper files the same mode."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError:
        return  # SQLite fails in the same way and reports it


def open_live_db(path: Path) -> Database:
    """Open or create the database of readings, which may be lost at any time.

    Raises StoreError if it can't be opened or written.
    """
    with _translating_errors(path), _connected(path) as db:
        db.conn.execute("PRAGMA synchronous = OFF")
        if _user_version(db) != LIVE_VERSION:
            with db.atomic():
                _create_live_tables(db)
        return db


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


class _SharedDatabase(Database):
    """A database with several writing processes: each transaction takes the write lock when it begins.

    A transaction that first reads and then writes fails at once (SQLITE_BUSY_SNAPSHOT) if another process wrote in
    between; one that begins as a writer waits for the lock instead.
    """

    @contextlib.contextmanager
    def atomic(self) -> Generator[Database, None, None]:
        """One transaction for all writes inside; nested blocks are savepoints."""
        if self.conn.in_transaction:
            with super().atomic():
                yield self
            return
        self.conn.execute("BEGIN IMMEDIATE")
        try:
            yield self
            self.conn.execute("COMMIT")
        except BaseException:  # also on Ctrl-C: nothing stays half open or half written
            self.conn.rollback()
            raise


@contextlib.contextmanager
def _connected(path: Path) -> Iterator[Database]:
    """A connection that is closed if opening fails."""
    conn = sqlite3.connect(path, timeout=BUSY_WAIT_MS / 1000)
    try:
        _into_wal(conn)
        conn.execute("PRAGMA foreign_keys = ON")
        yield _SharedDatabase(conn)
    except BaseException:  # also on Ctrl-C: nothing stays half open or half written
        conn.close()
        raise


def _into_wal(conn: sqlite3.Connection) -> None:
    """Switch to the write-ahead log, retrying while another connection does the same.

    SQLite's busy time-out does not cover this switch: of two connections that hold a read lock it refuses one at once
    to avoid a deadlock.
    """
    last_try_at_s = time.monotonic() + BUSY_WAIT_MS / 1000
    while True:
        try:
            conn.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & PRIMARY_CODE != sqlite3.SQLITE_BUSY or time.monotonic() >= last_try_at_s:
                raise
        threading.Event().wait(WAL_RETRY_S)


def _refuse_newer(db: Database, path: Path) -> None:
    known = {migration.name for migration in hub_migrations._migrations}  # sqlite-utils has no public list of them
    if any(migration.name not in known for migration in hub_migrations.applied(db)):
        raise StoreError(f"{path} was written by a newer version of this program. Update the program to open it.")


@contextlib.contextmanager
def _translating_errors(path: Path) -> Iterator[None]:
    """Raise SQLite's errors as StoreError."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise StoreError(_sentence(path, error)) from error


def _sentence(path: Path, error: sqlite3.DatabaseError) -> str:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & PRIMARY_CODE  # absent if Python raised the error
    return _SENTENCES.get(code, "{path} can't be opened: {error}.").format(path=path, error=error)


def rows(db: Database, sql: str, *values: Any) -> list[dict[str, Any]]:
    return list(db.query(sql, values))


def row(db: Database, sql: str, *values: Any) -> dict[str, Any] | None:
    """The first row of a query, or None."""
    found = db.query(sql, values)
    try:
        return next(found, None)
    finally:
        found.close()  # else the read transaction stays open until garbage collection
