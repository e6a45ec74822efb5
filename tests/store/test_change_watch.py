"""The watch notices the commits of every process, and only those."""

import subprocess
import sys
from pathlib import Path

from sqlite_utils import Database

from kiosk.store.change_watch import Watch

ANOTHER_PROCESS = """
import sys
from pathlib import Path
from kiosk.store.hub_db import open_hub_db
db = open_hub_db(Path(sys.argv[1]))
db.execute("INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('x', 'x', 'x', 'x', 'x', 0)")
db.close()
"""


def test_there_is_no_change_at_first(db: Database, path: Path) -> None:
    """What was committed before doesn't count."""
    watch = Watch(path)
    assert not watch.changed()
    watch.close()


def test_a_commit_of_this_process_is_noticed_once(db: Database, path: Path) -> None:
    """The watch has a connection of its own."""
    watch = Watch(path)
    db.execute("INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('1', 'a', 'a', 'a', 'a', 0)")
    assert [watch.changed(), watch.changed()] == [True, False]
    watch.close()


def test_a_commit_of_another_process_is_noticed_once(db: Database, path: Path) -> None:
    """That is what the two processes know each other's news by."""
    watch = Watch(path)
    subprocess.run([sys.executable, "-c", ANOTHER_PROCESS, str(path)], check=True)
    assert [watch.changed(), watch.changed()] == [True, False]
    watch.close()


def test_what_is_not_committed_is_not_noticed(db: Database, path: Path) -> None:
    """Nor what is taken back."""
    watch = Watch(path)
    db.conn.execute("BEGIN IMMEDIATE")
    db.conn.execute(
        "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('1', 'a', 'a', 'a', 'a', 0)"
    )
    assert not watch.changed()
    db.conn.rollback()
    assert not watch.changed()
    watch.close()


def test_the_watch_survives_a_truncated_log(db: Database, path: Path) -> None:
    """Deleting a pass cuts the log; news after that are still news."""
    watch = Watch(path)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    watch.changed()
    db.execute("INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('1', 'a', 'a', 'a', 'a', 0)")
    assert watch.changed()
    watch.close()
