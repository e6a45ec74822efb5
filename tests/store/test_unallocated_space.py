"""What deleted rows left in the pages of a database is overwritten while others use it (Q12)."""

import random
import sqlite3
import string
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kiosk.store.database_copy import copy_database
from kiosk.store.unallocated_space import erase_in_use
from kiosk.store.write_ahead_log import empty_log

ROWS = 3000
WRITER = """
import sqlite3, sys
from pathlib import Path
db = sqlite3.connect(sys.argv[1], timeout=30, isolation_level=None)
db.execute("PRAGMA secure_delete = ON")
db.execute("PRAGMA synchronous = OFF")
print("ready", flush=True)
for number in range(int(sys.argv[2])):
    db.execute("INSERT INTO person (name) VALUES (?)", (f"writer {number}",))
    db.execute("UPDATE person SET name = name || ' more' WHERE id = ?", (number * 7 % 2900,))
"""
ERASER = """
import sys
from pathlib import Path
from kiosk.store.unallocated_space import erase_in_use
print("ready", flush=True)
while True:
    erase_in_use(Path(sys.argv[1]))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "hub.db"


@pytest.fixture
def db(path: Path) -> Iterator[sqlite3.Connection]:
    """A table with an index, each balanced often."""
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("PRAGMA secure_delete = ON")
        conn.execute("PRAGMA synchronous = OFF")
        conn.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)")
        conn.execute("CREATE INDEX by_name ON person (name)")
        yield conn


def fill(db: sqlite3.Connection) -> list[str]:
    """Rows in no order, half of them deleted; the names of those."""
    chance = random.Random(1)
    names = ["".join(chance.choices(string.ascii_letters, k=chance.randint(12, 60))) for _ in range(ROWS)]
    gone = names[::2]
    with db:
        db.execute("BEGIN")
        db.executemany("INSERT INTO person VALUES (?, ?)", ((at * 7919 % ROWS, name) for at, name in enumerate(names)))
        db.executemany("DELETE FROM person WHERE name = ?", ((name,) for name in gone))
    return gone


def left(path: Path, names: list[str]) -> int:
    whole = path.read_bytes()
    return sum(name.encode() in whole for name in names)


def content(db: sqlite3.Connection) -> list[tuple[int, str]]:
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return db.execute("SELECT id, name FROM person ORDER BY name").fetchall()


def test_deleted_rows_are_in_no_byte_and_the_others_are_whole(path: Path, db: sqlite3.Connection) -> None:
    """Q12: `secure_delete` alone leaves some."""
    gone = fill(db)
    empty_log(path)
    kept = content(db)
    assert left(path, gone) > 0
    assert erase_in_use(path)
    assert left(path, gone) == 0
    assert content(db) == kept


def test_nothing_comes_back_from_the_pages_that_others_hold_in_memory(path: Path, db: sqlite3.Connection) -> None:
    """Q12: whoever changes a page later writes it whole."""
    gone = fill(db)
    empty_log(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        assert content(other)
        assert erase_in_use(path)
        for conn in (other, db):
            conn.execute("UPDATE person SET name = name || '.'")
        empty_log(path)
    assert left(path, gone) == 0


def test_a_second_time_there_is_nothing_to_do(path: Path, db: sqlite3.Connection) -> None:
    """Else the hub would never come to rest: what is overwritten is seen as a commit."""
    fill(db)
    assert erase_in_use(path)
    before = db.execute("PRAGMA data_version").fetchone()
    assert erase_in_use(path)
    assert db.execute("PRAGMA data_version").fetchone() == before


@pytest.mark.parametrize("begin", ["BEGIN IMMEDIATE", "BEGIN"])
def test_somebody_who_reads_or_writes_is_not_disturbed(path: Path, db: sqlite3.Connection, begin: str) -> None:
    """Q12: it is said that it must be tried again."""
    fill(db)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(begin)
        before = content(other)
        assert not erase_in_use(path)
        assert content(other) == before
        other.execute("COMMIT")
    assert erase_in_use(path)


def test_a_copy_holds_nothing_of_it(path: Path, db: sqlite3.Connection, tmp_path: Path) -> None:
    """Q12, Q16: a backup is made of a copy."""
    gone = fill(db)
    copy_database(path, tmp_path / "copy.db")
    assert left(tmp_path / "copy.db", gone) == 0
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert content(copy) == content(db)


@contextmanager
def started(script: str, *words: str) -> "Iterator[subprocess.Popen[bytes]]":
    with subprocess.Popen([sys.executable, "-c", script, *words], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        try:
            yield process
        finally:
            process.kill()


def test_others_write_meanwhile_and_lose_nothing(path: Path, db: sqlite3.Connection) -> None:
    """Q12: another process, and this one's own connections, whose locks stay."""
    fill(db)
    count = 200
    done = threading.Event()
    thread = threading.Thread(target=lambda: [erase_in_use(path) for _ in iter(done.is_set, True)])
    with started(WRITER, str(path), str(count)) as writer:
        thread.start()
        try:
            assert writer.wait(60) == 0
        finally:
            done.set()
            thread.join()
    written = {name.removesuffix(" more") for _, name in content(db) if name.startswith("writer")}
    assert written == {f"writer {number}" for number in range(count)}


def test_a_kill_at_any_moment_damages_nothing(path: Path, db: sqlite3.Connection) -> None:
    """Q7: the bytes that it was writing belong to nobody."""
    chance = random.Random(2)
    gone = fill(db)
    for _ in range(5):
        with started(ERASER, str(path)):  # killed at the end of the block
            for number in range(chance.randint(1, 40)):
                db.execute("INSERT INTO person (name) VALUES (?)", (f"{number} {chance.random()}",))
        assert content(db)
    assert erase_in_use(path)
    assert left(path, gone) == 0


def test_a_file_that_is_no_database_is_left(tmp_path: Path) -> None:
    """Q7."""
    path = tmp_path / "garbage"
    garbage = bytes([13, *random.Random(3).randbytes(20000)])
    path.write_bytes(garbage)
    assert erase_in_use(path)
    assert path.read_bytes() == garbage
