"""Databases that are empty, damaged or another program's, and files that vanish under a running process (Q7)."""

import contextlib
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.base.errors import StoreError
from kiosk.store.change_watch import Watch
from kiosk.store.hub_db import check_hub_db, open_hub_db, row
from kiosk.store.live_db import live_rows, open_live_db
from kiosk.store.restore import restore_hub_db

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
RESTORE = r"Restore a backup: .*kiosk restore BACKUP$"


def _foreign(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmark (url TEXT)")


def _without_tables(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = 1")


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (Path.touch, "is empty"),
        (_without_tables, "is empty"),
        (_foreign, "is not a database of this program"),
        (lambda path: path.write_bytes(b"The shopping list." * 1000), "is not a database of this program"),
    ],
    ids=["zero length", "no tables", "of another program", "no database"],
)
def test_what_is_not_a_hub_is_refused_and_left_as_it_is(path: Path, spoil, problem: str, create: bool) -> None:
    """Q7: also by `kiosk hub init`."""
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(StoreError, match=problem) as refused:
        open_hub_db(path, create=create)
    assert refused.match(RESTORE)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def _fill(db: Database) -> None:
    with db.atomic():
        for number in range(2000):
            db.execute(
                "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES (?, ?, 'a', 'a', 'a', 0)",
                (f"{number:040}", f"slug {number:040}"),
            )


def _start(path: Path, *, full: bool) -> None:
    open_hub_db(path).close()
    check_hub_db(path, full=full)


@pytest.mark.parametrize("full", [False, True])
def test_a_damaged_hub_is_found_at_start(db: Database, path: Path, full: bool) -> None:
    """Q7: the middle of the file was overwritten, as by a bad card; then half of it is missing."""
    _fill(db)
    db.close()
    check_hub_db(path, full=full)
    whole = path.read_bytes()
    middle = len(whole) // 2
    for spoilt in (whole[:middle] + b"\xa5" * 8192 + whole[middle + 8192 :], whole[:middle]):
        path.write_bytes(spoilt)
        with pytest.raises(StoreError, match="is damaged") as refused:
            _start(path, full=full)
        assert refused.match(RESTORE)


def test_a_backup_takes_the_place_of_a_damaged_hub(db: Database, path: Path, tmp_path: Path) -> None:
    """Q7: the log of the damaged one must not be applied to the backup."""
    db.execute(
        "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('1', 'before', 'a', 'a', 'a', 0)"
    )
    backup = tmp_path / "backup.db"
    with contextlib.closing(sqlite3.connect(backup)) as copy:
        db.conn.backup(copy)
    db.execute("UPDATE zone SET slug = 'after'")
    log = Path(f"{path}-wal").read_bytes()
    db.close()
    Path(f"{path}-wal").write_bytes(log)
    path.write_bytes(b"")
    kept = restore_hub_db(backup, path, NOON)
    assert kept is not None
    assert kept.read_bytes() == b""
    assert Path(f"{kept}-wal").read_bytes() == log
    with contextlib.closing(open_hub_db(path)) as restored:
        assert row(restored, "SELECT slug FROM zone") == {"slug": "before"}
    assert path.stat().st_mode & 0o077 == 0


def test_a_bad_backup_changes_nothing(db: Database, path: Path, tmp_path: Path) -> None:
    """Q7."""
    backup = tmp_path / "backup.db"
    with pytest.raises(StoreError, match="There is no backup"):
        restore_hub_db(backup, path, NOON)
    for spoil in (_foreign, lambda path: path.write_bytes(b"The shopping list." * 1000)):
        backup.unlink(missing_ok=True)
        spoil(backup)
        with pytest.raises(StoreError):
            restore_hub_db(backup, path, NOON)
    assert not list(tmp_path.glob("*.replaced-*"))
    assert not list(tmp_path.glob(".hub.db-*"))
    check_hub_db(path)


def test_garbage_in_the_place_of_the_readings_is_replaced(tmp_path: Path) -> None:
    """Q7: live.db is disposable."""
    path = tmp_path / "live.db"
    path.write_bytes(b"garbage" * 10_000)
    with contextlib.closing(open_live_db(path)) as live:
        assert live_rows(live, "SELECT * FROM reading") == []


READING = "INSERT INTO reading (printer_id, at) VALUES (?, '2026-03-01T12:00:00.000Z')"


def _readings(live: Database) -> list[str]:
    return [found["printer_id"] for found in live_rows(live, "SELECT printer_id FROM reading")]


@pytest.mark.parametrize("ends", [("",), ("", "-wal", "-shm"), ("-wal",)])
def test_two_processes_meet_again_after_the_readings_were_removed(tmp_path: Path, ends: tuple[str, ...]) -> None:
    """Q7: each notices by itself that the file under its connection is no longer the one at the path."""
    path = tmp_path / "live.db"
    with contextlib.closing(open_live_db(path)) as writer, contextlib.closing(open_live_db(path)) as reader:
        assert not writer.reopen_if_replaced()
        writer.execute(READING, ("before",))
        for end in ends:
            Path(f"{path}{end}").unlink()
        assert writer.reopen_if_replaced()
        assert reader.reopen_if_replaced()
        assert not writer.reopen_if_replaced()
        writer.execute(READING, ("after",))
        assert "after" in _readings(reader)


def _held_files(folder: Path) -> list[str]:
    """The files of `folder` that this process has open; a removed one ends in " (deleted)"."""
    held = []
    for link in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # that of the iteration itself
            held.append(str(link.readlink()))
    return [name for name in held if name.startswith(str(folder))]


@pytest.mark.parametrize("ends", [("",), ("", "-wal", "-shm"), ("-wal",)])
def test_the_connection_to_removed_readings_is_closed_and_the_new_log_survives(
    tmp_path: Path, ends: tuple[str, ...]
) -> None:
    """Q7: the last connection to a database removes its log by name, and the new one's has the same name."""
    path, log = tmp_path / "live.db", tmp_path / "live.db-wal"
    with contextlib.closing(open_live_db(path)) as live:
        live.execute(READING, ("lost",))
        for end in ends:
            Path(f"{path}{end}").unlink()
        replaced = live.conn
        with contextlib.closing(open_live_db(path)) as first:
            first.execute(READING, ("new",))
            new_log = log.stat()
            assert live.reopen_if_replaced()
            with pytest.raises(sqlite3.ProgrammingError, match="closed"):
                replaced.execute("SELECT 1")
            assert (log.stat().st_ino, log.stat().st_size) == (new_log.st_ino, new_log.st_size)
            live.execute(READING, ("newer",))
            with contextlib.closing(open_live_db(path)) as later:
                assert _readings(later) == ["new", "newer"]
        assert not [name for name in _held_files(tmp_path) if name.endswith(" (deleted)")]


def test_the_connection_to_damaged_readings_is_closed(tmp_path: Path) -> None:
    """Q7: a damaged database is made anew as often as it takes without keeping files open."""
    path = tmp_path / "live.db"
    with contextlib.closing(open_live_db(path)) as live:
        for _ in range(3):
            live.renew()
            live.execute(READING, ("new",))
        assert _readings(live) == ["new"]
        assert not [name for name in _held_files(tmp_path) if name.endswith(" (deleted)")]


def test_a_damaged_database_is_not_held_by_the_watch_that_could_not_read_it(tmp_path: Path) -> None:
    """Q7."""
    path = tmp_path / "live.db"
    path.write_bytes(b"garbage" * 10_000)
    with pytest.raises(sqlite3.DatabaseError):
        Watch(path)
    assert _held_files(tmp_path) == []


def test_readings_that_are_damaged_while_they_are_open_are_made_anew(tmp_path: Path) -> None:
    """Q7: whoever notices first makes them anew, and the other one follows."""
    path = tmp_path / "live.db"
    with contextlib.closing(open_live_db(path)) as writer, contextlib.closing(open_live_db(path)) as reader:
        writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        path.write_bytes(b"garbage" * 10_000)
        for number in range(3):
            with contextlib.suppress(sqlite3.OperationalError), writer.atomic():
                writer.execute(READING, (f"lost {number}",))
            _readings(reader)
            writer.reopen_if_replaced()
            reader.reopen_if_replaced()
        with writer.atomic():
            writer.execute(READING, ("after",))
        assert "after" in _readings(reader)
