"""Opens `hub.db`, what must survive: a whole hub or a refusal, never an empty one by mistake (Q7)."""

import contextlib
import errno
import os
import secrets
import sqlite3
import threading
import time
import unicodedata
from collections.abc import Callable, Generator, Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from kiosk.base.command_line import kiosk_command
from kiosk.base.errors import StoreError
from kiosk.store.database_copy import copy_database, remove_database
from kiosk.store.schema import hub_migrations

BUSY_WAIT_MS = 5000
"""How long a writer waits for the transaction of another process, which takes a few ms."""
WAL_RETRY_S = 0.005
"""Between two tries to switch a new database to the write-ahead log."""
PRIMARY_CODE = 0xFF
"""The bits of SQLite's extended error codes that hold the primary one."""
_NOT_WRITABLE = "{path} can't be written. Give this user the right to write there, or name another place."
_RESTORE = " Restore a backup: {restore}"
_EMPTY = "{path} is empty." + _RESTORE
_NOT_OURS = "{path} is not a database of this program." + _RESTORE
_DAMAGED = "{path} is damaged." + _RESTORE
_HELD = "{path} is held by another program. Close that program and start again."
_FULL = "The disk is full: {path} can't grow. Make room and start again."
_SENTENCES = {
    sqlite3.SQLITE_READONLY: _NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: _NOT_WRITABLE,
    sqlite3.SQLITE_NOTADB: _NOT_OURS,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _HELD,
    sqlite3.SQLITE_LOCKED: _HELD,
}
_APPLIED_SQL = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"
_NOT_WRITTEN = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY})


def open_hub_db(path: Path, *, create: bool = False, keep_copy: bool = True) -> Database:
    """Open the hub's database and apply pending migrations.

    path: its directory must exist. create: create the file if it is missing. keep_copy: before a migration copy the
    database to `<name>.before-<migration>` beside it (Q16). One connection belongs to one thread.
    Raises StoreError if it can't be opened or written, was written by a newer version, or is not a hub: an empty or
    foreign file is left as it is.
    """
    with contextlib.suppress(PermissionError):  # in a directory that can't be searched: SQLite reports it below
        if not path.is_file():
            if not create:
                raise StoreError(f"There is no hub at {path}. Make one: {kiosk_command('hub', 'init')}")
            _create_hub(path)
    with translating_errors(path), connected(path, partial(_refuse_other, path)) as db:
        db.conn.execute("PRAGMA synchronous = FULL")
        db.conn.execute("PRAGMA secure_delete = ON")  # what a visitor deletes is overwritten, not only unlinked
        if _is_older(db, path):
            with db.atomic():  # of two processes that start at once the second waits here and finds nothing to do
                if keep_copy:
                    _copy_before_migration(db, path)
                hub_migrations.apply(db)
        return db


def memory_hub_db() -> Database:
    """An empty database with the tables of a hub, in the memory of this process. References are not checked."""
    db = SharedDatabase(sqlite3.connect(":memory:"))
    db.conn.deserialize(_bytes_of_an_empty_hub())
    return db


@cache
def _bytes_of_an_empty_hub() -> bytes:
    """Made once in a process: all migrations take a quarter of a second."""
    with contextlib.closing(SharedDatabase(sqlite3.connect(":memory:"))) as db:
        with db.atomic():
            hub_migrations.apply(db)
        return db.conn.serialize()


def check_hub_db(path: Path, *, full: bool = False) -> None:
    """Raise StoreError if the hub's database is damaged. Takes about a second for each GB; full: several times that.

    Uses a connection of its own, so it can run on any thread.
    """
    with translating_errors(path):
        _check(path, path, full=full)


def _check(path: Path, named: Path, *, full: bool) -> None:
    """Raise StoreError about `named` if the database at `path` is damaged; sqlite3.DatabaseError."""
    with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as conn:
        found = conn.execute(f"PRAGMA {'integrity_check' if full else 'quick_check'}(1)").fetchone()[0]
    if found != "ok":
        raise StoreError(_worded(_DAMAGED, named))


def is_sound_hub(path: Path) -> bool:
    """Whether the file is a hub's database, of any version, that is not damaged."""
    if path.stat().st_size == 0:  # SQLite would delete the log beside it, from which somebody may yet save something
        return False
    try:
        with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as conn:
            _refuse_other(path, conn)
        check_hub_db(path)
    except (StoreError, sqlite3.DatabaseError):
        return False
    return True


def _copy_before_migration(db: Database, path: Path) -> None:
    """Keep a sound copy of the database as it is. Call it in the transaction of the migration; raises StoreError."""
    pending = hub_migrations.pending(db)
    if not pending:
        return
    draft = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        copy_database(path, draft)
        _check(draft, path, full=False)
        draft.replace(migration_copy(path, pending[0].name))
        sync_folder(path.parent)
    except OSError as error:
        raise StoreError(_worded(_FULL if error.errno == errno.ENOSPC else _NOT_WRITABLE, path)) from error
    finally:
        remove_database(draft)


def migration_copy(path: Path, migration: str) -> Path:
    """Where the database as it was before a migration is kept; `migration` may be a pattern."""
    return path.with_name(f"{path.name}.before-{migration}")


def _create_hub(path: Path) -> None:
    """Make a complete hub under another name and link it in: a power cut leaves a whole one or none.

    Harmless if another process does the same meanwhile. Raises StoreError.
    """
    draft = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        _create_private(draft)
        with translating_errors(path), contextlib.closing(sqlite3.connect(draft)) as conn:
            db = SharedDatabase(conn)
            with db.atomic():
                hub_migrations.apply(db)
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
        sync_folder(path.parent)
    except OSError as error:
        raise StoreError(_worded(_FULL if error.errno == errno.ENOSPC else _NOT_WRITABLE, path)) from error
    finally:
        draft.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Sync a folder's entries: else a power cut can lose a file whose bytes were synced. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _create_private(path: Path) -> None:
    """Create an empty file readable by its owner only; SQLite gives its helper files the same mode."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError:
        return  # SQLite fails in the same way and reports it


def _refuse_other(path: Path, conn: sqlite3.Connection) -> None:
    """Raise StoreError unless the file is a hub, before anything is written to it."""
    tables = {name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        raise StoreError(_worded(_EMPTY, path))
    if not {"_sqlite_migrations", "visit", "staff"} <= tables:
        raise StoreError(_worded(_NOT_OURS, path))


class NotWrittenError(StoreError, sqlite3.OperationalError):
    """Nothing of a transaction was written: the disk is full or read-only, or another process holds the write lock."""


class SharedDatabase(Database):
    """A database with several writing processes: each transaction takes the write lock when it begins.

    A transaction that first reads and then writes fails at once (SQLITE_BUSY_SNAPSHOT) if another process wrote in
    between; one that begins as a writer waits for the lock instead.
    """

    @contextlib.contextmanager
    def atomic(self) -> Generator[Database, None, None]:
        """One transaction for all writes inside; nested blocks are savepoints. Raises NotWrittenError."""
        if self.conn.in_transaction:
            with super().atomic():
                yield self
            return
        try:
            self.conn.execute("BEGIN IMMEDIATE")
            yield self
            self.conn.execute("COMMIT")
        except BaseException as error:  # also on Ctrl-C: nothing stays half open or half written
            self.conn.rollback()
            if isinstance(error, sqlite3.OperationalError) and error_code(error) in _NOT_WRITTEN:
                raise _not_written(error) from error
            raise


def _not_written(error: sqlite3.OperationalError) -> NotWrittenError:
    found = NotWrittenError(str(error))
    found.sqlite_errorcode, found.sqlite_errorname = error.sqlite_errorcode, error.sqlite_errorname
    return found


@contextlib.contextmanager
def connected(path: Path, check: Callable[[sqlite3.Connection], None] = lambda _: None) -> Iterator[Database]:
    """A connection that is closed if opening fails. check: called before anything is written."""
    conn = sqlite3.connect(path, timeout=BUSY_WAIT_MS / 1000)
    try:
        check(conn)
        _into_wal(conn)
        conn.execute("PRAGMA foreign_keys = ON")
        yield SharedDatabase(conn)
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


def _is_older(db: Database, path: Path) -> bool:
    """Whether migrations are pending. Raises StoreError if the hub was written by a newer version."""
    known = {migration.name for migration in hub_migrations._migrations}  # sqlite-utils has no public list of them
    applied = {line["name"] for line in rows(db, _APPLIED_SQL, hub_migrations.name)}
    if applied - known:
        raise StoreError(f"{path} was written by a newer version of this program. Update the program to open it.")
    return bool(known - applied)


@contextlib.contextmanager
def translating_errors(path: Path) -> Iterator[None]:
    """Raise SQLite's errors as StoreError."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise StoreError(open_failure(path, error)) from error


def open_failure(path: Path, error: sqlite3.DatabaseError) -> str:
    """Why the database can't be used, with the way out."""
    return _worded(_SENTENCES.get(error_code(error), "{path} can't be opened: {error}."), path, error)


def _worded(sentence: str, path: Path, error: sqlite3.DatabaseError | None = None) -> str:
    return sentence.format(path=path, error=error, restore=kiosk_command("restore", "BACKUP"))


def error_code(error: sqlite3.DatabaseError) -> int:
    """SQLite's primary error code; SQLITE_ERROR if Python raised the error."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & PRIMARY_CODE


def holds(column: str) -> str:
    """A condition: the column holds the text of `sought`, in capitals or small letters of any language.

    LIKE knows only those of English. It is fast, and lets any letter pass where another one is sought; GLOB decides.
    """
    return f"({column} IS NOT NULL AND {column} LIKE :like ESCAPE '\\' AND {column} GLOB :glob)"


def sought(text: str) -> dict[str, str]:
    """The parameters of a statement with `holds`."""
    chars = [(char, _cases(char)) for char in unicodedata.normalize("NFC", text)]
    like = (
        f"\\{char}" if char in "\\%_" else char if char.isascii() or len(cases) == 1 else "_" for char, cases in chars
    )
    glob = (f"[{cases}]" if len(cases) > 1 or char in "*?[" else char for char, cases in chars)
    return {"like": f"%{''.join(like)}%", "glob": f"*{''.join(glob)}*"}


def _cases(char: str) -> str:
    return "".join(sorted(one for one in {char, char.lower(), char.upper()} if len(one) == 1))


def rows(db: Database, sql: str, *values: Any) -> list[dict[str, Any]]:
    """All rows of a query, whose columns have different names; without the savepoint around each of sqlite-utils."""
    found = db.execute(sql, values)
    names = [column[0] for column in found.description]
    return [dict(zip(names, line, strict=True)) for line in found]


def row(db: Database, sql: str, *values: Any) -> dict[str, Any] | None:
    """The first row of a query, or None."""
    with contextlib.closing(db.execute(sql, values)) as found:  # else the read transaction stays open until it is freed
        names = [column[0] for column in found.description]
        line = found.fetchone()
    return None if line is None else dict(zip(names, line, strict=True))
