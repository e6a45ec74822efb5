"""The restore drill: a machine is lost, and the hub goes on on a new one (Q16, Q12)."""

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.base.clock import SystemClock
from kiosk.config import Config, load_config
from kiosk.hub.staff import LoggedIn, Role, StaffDirectory
from kiosk.hub.visitors.passes import NewPass, Passes
from kiosk.hub.visits import Visits
from kiosk.store.backup.archive import Manifest
from kiosk.store.backup.backup import HubFiles, make_backup
from kiosk.store.backup.places import DirectoryPlace
from kiosk.store.hub_db import open_hub_db, row
from kiosk.store.schema import hub_migrations
from tests.cli.conftest import Kiosk
from tests.cli.processes import running
from tests.cli.test_backup import PRIVATE, PUBLIC, with_backups

CLOCK = SystemClock()
PIN = "824613"


@contextmanager
def opened(config_path: Path) -> Iterator[tuple[Database, Passes, StaffDirectory]]:
    """The database of a hub with its passes and staff."""
    config = load_config(config_path)
    key = config.key_path.read_bytes()
    with closing(open_hub_db(config.hub_path)) as db:
        yield db, Passes(db, key, CLOCK), StaffDirectory(db, key, CLOCK)


def _config(path: Path) -> Config:
    return load_config(path)


@pytest.fixture
def place(hub: Path) -> Path:
    target = hub.parent / "place"
    target.mkdir()
    with_backups(hub, str(target))
    return target


@pytest.fixture
def identity(tmp_path: Path) -> Path:
    """The private key, as somebody copied it from paper."""
    path = tmp_path / "key.txt"
    path.write_text(f"{PRIVATE}\n")
    return path


def _backup(kiosk: Kiosk, hub: Path, place: Path) -> Path:
    done = kiosk("backup", "--now", "--config", hub)
    assert done.returncode == 0, done.stderr
    return max(place.glob("kiosk-*.age"))


def test_a_lost_machine_is_replaced_by_a_new_one(kiosk: Kiosk, hub: Path, place: Path, identity: Path) -> None:
    """Q16, Q12: from empty directories. Passes and badges work, who was deleted or left since is not back."""
    with opened(hub) as (db, passes, staff):
        stays, gone = passes.create("Aino"), passes.create("Otso Trace")
        badge, left_badge = staff.add("Helmi", Role.HOST, PIN), staff.add("Toivo", Role.ADMIN, PIN)
        Visits(db, CLOCK).check_in(gone.id)
        backup = _backup(kiosk, hub, place)
        passes.delete(gone.id)
        left = staff.find_badge(left_badge)
        assert left is not None
        staff.remove(left.id)
    listed = kiosk("backup", "--list-only", "--config", hub)  # as the print room does within a minute
    assert listed.returncode == 0, listed.stderr
    shutil.rmtree(hub.parent / "data")
    shutil.rmtree(hub.parent / "run")
    hub.unlink()

    new = hub.parent / "new machine" / "kiosk.toml"
    done = kiosk("restore", backup, "--identity", identity, "--config", new)

    assert done.returncode == 0, done.stderr
    assert "Deleted again: 2" in done.stdout
    assert new.read_text().startswith("[backup]")
    assert _config(new).data_dir == new.parent / "data"
    with opened(new) as (db, passes, staff):
        known = passes.find(stays.code)
        assert known is not None
        assert known.nickname == "Aino"
        assert passes.find(gone.code) is None
        assert Visits(db, CLOCK).people_inside() == 1
        host = staff.find_badge(badge)
        assert host is not None
        assert isinstance(staff.log_in(host.id, PIN), LoggedIn)
        assert staff.find_badge(left_badge) is None
        assert row(db, "SELECT action FROM audit WHERE action = 'restore'") is not None
    data = b"".join(path.read_bytes() for path in (new.parent / "data").rglob("*") if path.is_file())
    assert b"Otso Trace" not in data
    assert gone.id.encode() not in data
    members = json.loads(kiosk("staff", "list", "--json", "--config", new).stdout)
    assert sorted(one["name"] for one in members) == ["Admin", "Helmi"]
    again = kiosk("backup", "--now", "--config", new)
    assert again.returncode == 0, again.stderr
    assert len({path.name.split("-")[1] for path in place.iterdir()}) == 1, "the same hub goes on"


def test_without_the_list_of_deletions_nothing_is_restored_unless_asked_for(
    kiosk: Kiosk, hub: Path, place: Path, identity: Path
) -> None:
    """Q12: whoever copies only the backup from the server is told what is missing."""
    backup = _backup(kiosk, hub, place).rename(hub.parent / "only.age")
    new = hub.parent / "new" / "kiosk.toml"
    refused = kiosk("restore", backup, "--identity", identity, "--config", new)
    assert refused.returncode == 1
    assert "There is no list of deletions" in refused.stderr
    assert not (new.parent / "data" / "hub.db").exists()
    (listed,) = place.glob("*.txt")
    done = kiosk("restore", backup, "--identity", identity, "--config", new, "--deleted", listed)
    assert done.returncode == 0, done.stderr
    done = kiosk("restore", backup, "--identity", identity, "--config", new, "--without-list", "--yes")
    assert done.returncode == 0, done.stderr


def test_a_hub_whose_only_admin_left_since_says_how_to_make_one(
    kiosk: Kiosk, hub: Path, place: Path, identity: Path
) -> None:
    """Q12, F2: the admin after that came after the backup."""
    backup = _backup(kiosk, hub, place)
    with opened(hub) as (_, _passes, staff):
        (first,) = staff.members()
        staff.add("Helmi", Role.ADMIN, PIN)
        staff.remove(first.id)
    done = kiosk("restore", backup, "--identity", identity, "--config", hub, "--yes")
    assert "There is no admin left in it" in done.stdout
    assert "Badge of Admin" in kiosk("hub", "init", "--config", hub).stdout


def _new_pass(hub: Path) -> NewPass:
    with opened(hub) as (_, passes, _staff):
        return passes.create()


def test_a_working_hub_is_only_replaced_when_asked_and_is_kept(
    kiosk: Kiosk, hub: Path, place: Path, identity: Path
) -> None:
    """Q16: beside the new one, with what came since."""
    backup = _backup(kiosk, hub, place)
    since = _new_pass(hub)
    refused = kiosk("restore", backup, "--identity", identity, "--config", hub)
    assert refused.returncode == 1
    assert "works. To replace it" in refused.stderr
    done = kiosk("restore", backup, "--identity", identity, "--config", hub, "--yes")
    assert done.returncode == 0, done.stderr
    kept = re.search(r"The database before is kept: (.*)", done.stdout)
    assert kept is not None
    with opened(hub) as (_, passes, _staff):
        assert passes.find(since.code) is None
    with closing(open_hub_db(Path(kept[1]))) as db:
        assert row(db, "SELECT count(*) AS n FROM pass") == {"n": 1}


def test_what_was_deleted_here_is_deleted_again_without_any_list(
    kiosk: Kiosk, hub: Path, place: Path, identity: Path
) -> None:
    """Q12: the database that is replaced knows it; also for a plain copy of the database."""
    gone = _new_pass(hub)
    data = hub.parent / "data"
    backup = _backup(kiosk, hub, place)
    shutil.copy(data / "hub.db", hub.parent / "copy.db")
    with opened(hub) as (_, passes, _staff):
        passes.delete(gone.id)
    for source in (backup, hub.parent / "copy.db"):
        done = kiosk("restore", source, "--identity", identity, "--config", hub, "--yes")
        assert done.returncode == 0, done.stderr
        with opened(hub) as (_, passes, _staff):
            assert passes.find(gone.code) is None


def test_a_damaged_hub_is_replaced_without_asking_and_still_says_what_was_deleted(
    kiosk: Kiosk, hub: Path, place: Path, identity: Path
) -> None:
    """Q7, Q12, Q16."""
    gone = _new_pass(hub)
    backup = _backup(kiosk, hub, place)
    database = hub.parent / "data" / "hub.db"
    with opened(hub) as (db, passes, _staff):
        passes.delete(gone.id)
        with db.atomic():
            for number in range(2000):
                db.execute(
                    "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES (?, ?, 'a', 'a', 'a', 0)",
                    (f"{number:040}", f"s{number:040}"),
                )
    content = database.read_bytes()
    end = len(content) - 40_000
    database.write_bytes(content[:end] + b"\xff" * 20_000 + content[end + 20_000 :])
    done = kiosk("restore", backup, "--identity", identity, "--config", hub, "--without-list")
    assert done.returncode == 0, done.stderr
    assert "Deleted again: 1" in done.stdout
    with opened(hub) as (_, passes, _staff):
        assert passes.find(gone.code) is None


def test_a_running_hub_is_not_replaced(kiosk: Kiosk, hub: Path, place: Path, identity: Path) -> None:
    """Q16."""
    backup = _backup(kiosk, hub, place)
    with running("printroom", "--config", hub) as room:
        room.line_with("The print room works")
        done = kiosk("restore", backup, "--identity", identity, "--config", hub, "--yes")
        assert room.interrupt() == 0
    assert done.returncode == 1
    assert "This hub is running" in done.stderr


def test_a_check_opens_the_backup_and_changes_nothing(kiosk: Kiosk, hub: Path, place: Path, identity: Path) -> None:
    """Q16: on any machine, with the key from a file, a scanner or a keyboard."""
    _new_pass(hub)
    backup = _backup(kiosk, hub, place)
    before = sorted(str(path) for path in hub.parent.rglob("*"))
    done = kiosk("restore", backup, "--check", "--identity", identity)
    typed = kiosk("restore", backup, "--check", before=("sh", "-c", f'echo {PRIVATE.lower()} | "$@"', "sh"))
    assert done.returncode == 0, done.stderr
    assert "is sound" in done.stdout
    assert "1 passes, 0 visits" in done.stdout
    assert typed.stdout == done.stdout
    assert sorted(str(path) for path in hub.parent.rglob("*")) == before


BAD = {
    "cut off": (lambda content: content[: len(content) // 2], "damaged"),
    "changed": (lambda content: content[:-40] + bytes(40), "damaged"),
    "another file": (lambda content: b"The shopping list.\n", "can't be read as a database"),
    "empty": (lambda content: b"", "is not a database|is empty|can't be read"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_backup_changes_nothing(kiosk: Kiosk, hub: Path, place: Path, identity: Path, name: str) -> None:
    """Q16: the hub that is there goes on, with its keys."""
    stays = _new_pass(hub)
    backup = _backup(kiosk, hub, place)
    spoil, words = BAD[name]
    backup.write_bytes(spoil(backup.read_bytes()))
    done = kiosk("restore", backup, "--identity", identity, "--config", hub, "--yes")
    assert done.returncode == 1
    assert re.search(words, done.stderr), done.stderr
    assert "Traceback" not in done.stderr
    assert not [path.name for path in (hub.parent / "data").iterdir() if "replaced" in path.name]
    with opened(hub) as (_, passes, _staff):
        assert passes.find(stays.code) is not None


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("AGE-SECRET-KEY-18UVTFT7RQEX8DZQU5XK4Q4J3A4ZSMY6ZZ0DF5QESXURACMEJGSRSG426G9", "for another key"),
        (PUBLIC, "There is no private key"),
        (None, "can't be read"),
    ],
    ids=["another key", "a public key", "no key"],  # the public key is another one in each process
)
def test_a_wrong_key_is_said(kiosk: Kiosk, hub: Path, place: Path, tmp_path: Path, key: str | None, words: str) -> None:
    """Q16."""
    backup = _backup(kiosk, hub, place)
    if key is not None:
        (tmp_path / "other.txt").write_text(key)
    done = kiosk("restore", backup, "--identity", tmp_path / "other.txt", "--config", hub, "--yes")
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_another_hubs_backup_brings_its_own_keys(kiosk: Kiosk, hub: Path, place: Path, identity: Path) -> None:
    """Q16: those that were there are kept beside."""
    theirs = _new_pass(hub)
    backup = _backup(kiosk, hub, place)
    other = hub.parent / "other" / "kiosk.toml"
    other.parent.mkdir()
    other.write_text(hub.read_text())
    made = kiosk("hub", "init", "--config", other)
    assert made.returncode == 0, made.stderr
    before = (other.parent / "data" / "secrets" / "code.key").read_bytes()
    done = kiosk("restore", backup, "--identity", identity, "--config", other, "--yes")
    assert done.returncode == 0, done.stderr
    with opened(other) as (_, passes, _staff):
        assert passes.find(theirs.code) is not None
    (kept,) = (other.parent / "data").glob("secrets.replaced-*/code.key")
    assert kept.read_bytes() == before


@pytest.mark.parametrize("stop", ["m0002_reasons_as_json", "m0004_printer_limits", "m0007_backups"])
def test_a_backup_of_an_older_version_is_brought_up_to_date(
    kiosk: Kiosk, tmp_path: Path, identity: Path, stop: str
) -> None:
    """Q16."""
    old, target = tmp_path / "old", tmp_path / "place"
    (old / "secrets").mkdir(parents=True)
    target.mkdir()
    (old / "secrets" / "code.key").write_bytes(b"k" * 32)
    with closing(Database(old / "hub.db")) as db:
        hub_migrations.apply(db, stop_before=stop)
        db.execute(
            "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position)"
            " VALUES ('1', 'a', 'Tulostus', 'a', 'a', 0)"
        )
        db.conn.commit()
    files = HubFiles(old / "hub.db", None, old / "secrets")
    place = DirectoryPlace(target, Path("/media"))
    made = make_backup(files, place, PUBLIC, Manifest("0.1", "0123abcd", "Hub", CLOCK.now()))
    new = tmp_path / "new" / "kiosk.toml"
    new.parent.mkdir()
    new.write_text('[places]\ndata_dir = "data"\nruntime_dir = "run"\n')
    words = ("restore", target / made.name, "--identity", identity, "--without-list")
    checked, done = kiosk(*words, "--check"), kiosk(*words, "--config", new)
    assert checked.returncode == 0, checked.stderr
    assert done.returncode == 0, done.stderr
    with opened(new) as (db, _, _staff):
        assert row(db, "SELECT name_fi FROM zone") == {"name_fi": "Tulostus"}
        assert not hub_migrations.pending(db)


def test_a_backup_of_a_newer_version_is_refused(kiosk: Kiosk, hub: Path, place: Path, identity: Path) -> None:
    """Q16: nothing is changed."""
    newer = "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('kiosk-hub', 'm9999_later', 'x')"
    with closing(open_hub_db(_config(hub).hub_path)) as db:
        db.execute(newer)
        db.conn.commit()
        config, manifest = _config(hub), Manifest("9.0", "0123abcd", "Hub", CLOCK.now())
        files = HubFiles(config.hub_path, hub, config.secrets_dir)
        made = make_backup(files, DirectoryPlace(place, Path("/media")), PUBLIC, manifest)
        refused = kiosk("restore", place / made.name, "--identity", identity, "--config", hub, "--without-list")
        assert "works. To replace it" in refused.stderr
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm9999_later'")
        db.conn.commit()
    done = kiosk("restore", place / made.name, "--identity", identity, "--config", hub, "--without-list", "--yes")
    assert done.returncode == 1
    assert "newer version" in done.stderr
    assert not list((hub.parent / "data").glob("*.replaced-*"))
