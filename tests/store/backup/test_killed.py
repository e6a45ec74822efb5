"""A process that is killed while it makes or restores a backup leaves what was there, or what should be (Q16).

It is killed before each of its changes to a directory in turn, as by a power cut.
"""

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store.backup.archive import sha256_of
from kiosk.store.hub_db import open_hub_db, row
from tests.store.backup.conftest import PUBLIC, BackedUpHub

KILLED = 9
KILLING = """
import os, sys
left = int(sys.argv[1])
def before_a_change(event, arguments):
    global left
    if event in ("os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir"):
        if left == 0:
            os._exit(9)
        left -= 1
sys.dont_write_bytecode = True
from datetime import UTC, datetime, timedelta
from pathlib import Path
from kiosk.store.backup.archive import Manifest
from kiosk.store.backup.backup import HubFiles, make_backup, remove_old
from kiosk.store.backup.places import DirectoryPlace
from kiosk.store.restore import restore_hub_db
folder, now = Path(sys.argv[2]), datetime(2026, 3, 1, 12, tzinfo=UTC)
sys.addaudithook(before_a_change)
"""
RESTORE = KILLING + "restore_hub_db(folder / 'backup.db', folder / 'data' / 'hub.db', now)"
BACK_UP = (
    KILLING
    + """
files = HubFiles(folder / "data" / "hub.db", None, folder / "data" / "secrets")
make_backup(files, DirectoryPlace(folder / "target", Path("/media")), sys.argv[3], Manifest("1", "0123abcd", "", now))
"""
)


def _ended(script: str, number: int, *words: str | Path) -> bool:
    """Let it make so many changes, then kill it; whether it came to its end."""
    done = subprocess.run(
        [sys.executable, "-c", script, str(number), *map(str, words)], capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, KILLED), done.stderr
    return done.returncode == 0


def _zone_of(path: Path) -> str:
    with closing(open_hub_db(path)) as db:
        found = row(db, "SELECT name_fi FROM zone")
    return str(found and found["name_fi"])


@pytest.mark.parametrize("log", ["emptied", "in use"])
def test_a_restore_that_is_killed_leaves_the_old_hub_or_the_new_one(hub: BackedUpHub, log: str) -> None:
    """Q16, Q7: whole, also what was only in the log; the next restore succeeds."""
    path = hub.files.hub_path
    hub.db.execute(
        "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('1', 'a', 'new', 'a', 'a', 0)"
    )
    hub.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(path, hub.folder / "backup.db")
    hub.db.execute("UPDATE zone SET name_fi = 'old'")
    if log == "emptied":
        hub.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = hub.folder / "before"
    before.mkdir()
    for file in path.parent.glob("hub.db*"):
        shutil.copy(file, before)
    hub.db.close()

    seen = []
    for number in range(60):
        for file in path.parent.glob("*hub.db*"):
            file.unlink()
        for file in before.iterdir():
            shutil.copy(file, path.parent)
        ended = _ended(RESTORE, number, hub.folder)
        seen.append(_zone_of(path))
        if ended:
            break
    assert ended
    assert seen[-1] == "new"
    assert seen == sorted(seen, key=["old", "new"].index)
    assert len(seen) > 4


def test_a_backup_that_is_killed_leaves_the_earlier_ones_and_no_half_one(hub: BackedUpHub) -> None:
    """Q16: the next one succeeds and removes what was left."""
    earlier = hub.target / "kiosk-0123abcd-20260228T120000Z.age"
    earlier.write_bytes(b"earlier")
    made = hub.target / "kiosk-0123abcd-20260301T120000Z.age"
    for number in range(60):
        made.unlink(missing_ok=True)
        ended = _ended(BACK_UP, number, hub.folder, PUBLIC)
        assert earlier.read_bytes() == b"earlier"
        if made.exists():
            assert made.stat().st_size > 1000
            assert sha256_of(made)
        if ended:
            break
    assert ended
    assert sorted(hub.target.iterdir()) == [earlier, made]
    assert hub.left_over() == []
