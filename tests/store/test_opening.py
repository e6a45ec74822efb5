"""Opening the databases: what can be wrong with the place, the file, the version, and two at once."""

import multiprocessing
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.base.errors import StoreError
from kiosk.store import hub_db
from kiosk.store.busy_wait import waiting_at_most
from kiosk.store.change_watch import Watch
from kiosk.store.hub_db import BUSY_WAIT_MS, NotWrittenError, error_code, open_failure, open_hub_db, row, rows
from kiosk.store.live_db import open_live_db


def test_a_missing_hub_is_not_created_by_accident(path: Path) -> None:
    """Only `create` makes one, and the sentence says how."""
    with pytest.raises(StoreError, match=r"kiosk hub init$"):
        open_hub_db(path)
    assert not path.exists()


def test_a_new_hub_survives_power_loss_and_enforces_references(db: Database) -> None:
    """WAL with a full sync on commit, foreign keys, deleted text overwritten."""
    pragmas = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in
               ("journal_mode", "synchronous", "foreign_keys", "secure_delete")}  # fmt: skip
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


def test_opening_again_changes_nothing(db: Database, path: Path) -> None:
    """Migrations run once."""
    before = db.schema
    again = open_hub_db(path)
    assert again.schema == before
    again.close()


def test_a_file_that_is_no_database_is_not_touched(path: Path) -> None:
    """It may be something that somebody needs."""
    path.write_bytes(b"The shopping list.\n" * 100)
    with pytest.raises(StoreError, match="not a database"):
        open_hub_db(path)
    assert path.read_bytes().startswith(b"The shopping list.")


def test_a_newer_hub_is_not_opened(db: Database, path: Path) -> None:
    """An older program could break what it doesn't know."""
    db.table("_sqlite_migrations").insert({"migration_set": "kiosk-hub", "name": "m9999_the_future", "applied_at": "x"})
    with pytest.raises(StoreError, match="newer version"):
        open_hub_db(path)


def test_a_directory_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    """The directory doesn't exist: SQLite can't open the file."""
    with pytest.raises(StoreError, match="can't be written"):
        open_hub_db(tmp_path / "nowhere" / "hub.db", create=True)
    with pytest.raises(StoreError, match="can't be written"):
        open_live_db(tmp_path / "nowhere" / "live.db")


AS_NOBODY = """
import os, sys
from pathlib import Path
from kiosk.base.errors import StoreError
from kiosk.store.hub_db import open_hub_db
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    open_hub_db(Path(sys.argv[1]), create=True)
except StoreError as error:
    print(error)
"""


@pytest.mark.parametrize("exists", [False, True], ids=["no file yet", "a hub of another user"])
def test_a_read_only_directory_is_reported(tmp_path: Path, exists: bool) -> None:
    """As a user without rights there, as on a card that was mounted read-only."""
    place = tmp_path / "locked"
    place.mkdir()
    if exists:
        open_hub_db(place / "hub.db", create=True).close()
        (place / "hub.db").chmod(0o444)
    for parent in (tmp_path, *tmp_path.parents[:2]):
        parent.chmod(0o755)
    place.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(place / "hub.db")], capture_output=True, text=True, check=True
    )
    place.chmod(0o755)
    assert "can't be written" in done.stdout


def test_a_failed_opening_leaves_no_handle_behind(path: Path) -> None:
    """Or a service that tries again and again runs out of them."""
    path.write_bytes(b"no database" * 100)
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        with pytest.raises(StoreError):
            open_hub_db(path)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


HUBS, LONG_HUBS = 3, 100


def _open(
    place: Path, hubs: int, ready: "multiprocessing.synchronize.Barrier", answers: "multiprocessing.Queue[str]"
) -> None:
    for number in range(hubs):
        ready.wait()
        try:
            open_hub_db(place / f"hub{number}.db", create=True).close()
            open_live_db(place / f"live{number}.db").close()
            answers.put("opened")
        except Exception as error:  # noqa: BLE001 - the test says what came
            answers.put(repr(error))


@pytest.mark.parametrize("hubs", [HUBS, pytest.param(LONG_HUBS, marks=pytest.mark.long)])
def test_several_processes_may_make_the_hub_at_the_same_time(tmp_path: Path, hubs: int) -> None:
    """The app and the print room start together after a power cut; each hub is a new meeting at the same file."""
    context = multiprocessing.get_context("spawn")
    ready = context.Barrier(3)
    answers: multiprocessing.Queue[str] = context.Queue()
    processes = [context.Process(target=_open, args=(tmp_path, hubs, ready, answers)) for _ in range(3)]
    for process in processes:
        process.start()
    assert {answers.get(timeout=60) for _ in range(hubs * len(processes))} == {"opened"}
    for process in processes:
        process.join()


def test_a_transaction_that_reads_first_waits_for_the_other_writer(db: Database, path: Path) -> None:
    """Deferred, it would fail at its first write; so it takes the lock at its beginning."""
    other = sqlite3.connect(path, timeout=0)
    with db.atomic():
        assert rows(db, "SELECT * FROM zone") == []
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        db.execute(
            "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('1', 'a', 'a', 'a', 'a', 0)"
        )
    other.execute("BEGIN IMMEDIATE")
    other.close()


def test_a_transaction_that_fails_is_rolled_back(db: Database) -> None:
    """Also from inside a nested block."""

    def half_way() -> None:
        with db.atomic():
            db.execute(
                "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('1', 'a', 'a', 'a', 'a', 0)"
            )
            with db.atomic():
                db.execute(
                    "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position)"
                    " VALUES ('2', 'b', 'b', 'b', 'b', 0)"
                )
            raise LookupError

    with pytest.raises(LookupError):
        half_way()
    assert rows(db, "SELECT * FROM zone") == []


def test_only_the_savepoint_is_rolled_back_when_its_error_is_handled(db: Database) -> None:
    """A savepoint."""

    def inner() -> None:
        with db.atomic():
            db.execute(
                "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('2', 'b', 'b', 'b', 'b', 0)"
            )
            raise LookupError

    with db.atomic():
        db.execute(
            "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('1', 'a', 'a', 'a', 'a', 0)"
        )
        with pytest.raises(LookupError):
            inner()
    assert row(db, "SELECT group_concat(slug) AS slugs FROM zone") == {"slugs": "a"}


def test_the_first_row_leaves_no_reading_transaction_open(db: Database) -> None:
    """Or the log could never be cut."""
    db.execute("INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('1', 'a', 'a', 'a', 'a', 0)")
    db.execute("INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('2', 'b', 'b', 'b', 'b', 0)")
    assert row(db, "SELECT slug FROM zone ORDER BY slug") == {"slug": "a"}
    assert row(db, "SELECT slug FROM zone WHERE slug = ?", "c") is None
    assert db.conn.in_transaction is False
    assert db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0


def test_the_live_database_may_be_opened_repeatedly(tmp_path: Path) -> None:
    """Its tables are there after the first time."""
    for _ in range(2):
        live = open_live_db(tmp_path / "live.db")
        assert {"reading", "progress", "temperature_history"} <= set(live.table_names())
        live.close()


def test_live_tables_of_another_version_are_replaced(tmp_path: Path) -> None:
    """After an update without a reboot: readings may be lost, a column must not be missing."""
    with closing(sqlite3.connect(tmp_path / "live.db")) as earlier:
        earlier.execute("CREATE TABLE reading (printer_id TEXT)")
        earlier.execute("CREATE TABLE picture (printer_id TEXT)")
    with closing(open_live_db(tmp_path / "live.db")) as live:
        assert "tool_c" in live.table("reading").columns_dict
        assert "picture" not in live.table_names()


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (sqlite3.SQLITE_FULL, "disk is full"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "held by another program"),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, "can't be written"),
        (sqlite3.SQLITE_IOERR, "can't be opened: disk I/O error"),
        (None, "can't be opened: disk I/O error"),
    ],
)
def test_an_error_code_of_sqlite_becomes_a_message(path: Path, code: int | None, sentence: str) -> None:
    """With the way out, where there is one."""
    error = sqlite3.OperationalError("disk I/O error")
    if code is not None:
        error.sqlite_errorcode = code
    assert sentence in open_failure(path, error)


def test_a_hub_locked_by_another_program_is_reported(db: Database, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody looks at it with a tool that holds it for itself alone."""
    monkeypatch.setattr(hub_db, "BUSY_WAIT_MS", 10)
    db.close()
    holder = sqlite3.connect(path)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="held by another program"):
        open_hub_db(path)
    holder.rollback()
    holder.close()


def test_a_watch_needs_a_database(path: Path) -> None:
    """It never makes an empty one."""
    with pytest.raises(StoreError, match="no database"):
        Watch(path)
    assert not path.exists()


OPENERS = ("kiosk.cli.office.office", "kiosk.cli.printroom", "kiosk.cli.run", "kiosk.cli.status.status",
           "kiosk.hub.visits", "kiosk.screens.app")  # fmt: skip


@pytest.mark.parametrize("module", OPENERS)
def test_what_opens_a_database_does_not_import_numpy(module: str) -> None:
    """It would take 14 MB in each process; nothing of ours needs it but the reader of print files, in its own."""
    script = f"import sys, {module}; sys.exit('numpy' in sys.modules or 'sqlite_utils' not in sys.modules)"
    subprocess.run([sys.executable, "-c", script], check=True)


def test_numpy_can_be_imported_after_it() -> None:
    """By what needs it in the same process."""
    script = "import kiosk.store, numpy; from sqlite_utils import Database; numpy.zeros(3)"
    subprocess.run([sys.executable, "-c", script], check=True)


def test_a_transaction_that_waits_in_vain_is_a_failure_of_the_world(tmp_path: Path) -> None:
    """Q7: another process holds the write lock; the next transaction works as if nothing had happened."""
    path = tmp_path / "hub.db"
    with closing(open_hub_db(path, create=True)) as frozen, closing(open_hub_db(path)) as db:
        frozen.conn.execute("BEGIN IMMEDIATE")
        with waiting_at_most(db, 0), pytest.raises(NotWrittenError) as told, db.atomic():
            raise AssertionError("nothing inside is done")
        assert isinstance(told.value, StoreError)
        assert error_code(told.value) == sqlite3.SQLITE_BUSY
        frozen.conn.execute("ROLLBACK")
        with db.atomic():
            db.execute("UPDATE clock_mark SET last_at = NULL")
        assert db.execute("PRAGMA busy_timeout").fetchone() == (BUSY_WAIT_MS,)
