"""A backup is made, verified and stored as a whole or not at all; what went wrong is said (Q16)."""

import errno
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.base.clock import to_text
from kiosk.base.errors import StoreError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.store.backup.archive import decrypt, new_key_pair, sha256_of, unpack
from kiosk.store.backup.backup import NEWEST_KEPT, backup_name, made_at, needed_since, remove_old, store_deletions
from kiosk.store.backup.deletion_list import Deletion, list_name, parse_list
from kiosk.store.backup.errors import BackupError
from kiosk.store.backup.places import DirectoryPlace
from kiosk.store.hub_db import open_hub_db, row
from tests.store.backup.conftest import NOON, PRIVATE, PUBLIC, BackedUpHub

HUB = "0123abcd"
ZONE = "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('1', 'a', 'Tulostus', 'a', 'a', 0)"


def test_a_backup_holds_database_configuration_and_keys(hub: BackedUpHub) -> None:
    """Q16: also what is only in the log so far, while somebody is writing; not readable without the private key."""
    hub.db.execute(ZONE)
    hub.db.execute("BEGIN IMMEDIATE")
    hub.db.execute("UPDATE zone SET name_fi = 'half done'")
    made = hub.back_up()
    hub.db.conn.rollback()

    stored = hub.target / made.name
    assert (stored.stat().st_size, sha256_of(stored)) == (made.size_bytes, made.sha256)
    assert stat.S_IMODE(stored.stat().st_mode) == 0o600
    assert b"Tulostus" not in stored.read_bytes()
    manifest, opened = hub.opened(made.name)
    assert (manifest.hub, manifest.name, manifest.made_at) == (HUB, "Digikeskus", NOON)
    names = sorted(str(path.relative_to(opened)) for path in opened.rglob("*") if path.is_file())
    assert names == ["hub.db", "kiosk.toml", "secrets/ahven.key", "secrets/code.key"]
    assert (opened / "secrets" / "code.key").read_bytes() == b"k" * 32
    with closing(open_hub_db(opened / "hub.db")) as copy:
        assert row(copy, "SELECT name_fi FROM zone") == {"name_fi": "Tulostus"}
    assert [entry.name for entry in hub.target.iterdir()] == [made.name]
    assert hub.left_over() == []


def _reason(failed: pytest.ExceptionInfo[BackupError]) -> ReasonCode:
    return failed.value.reason.code


@pytest.mark.announces("is damaged")
def test_a_damaged_hub_is_not_stored_over_good_backups(hub: BackedUpHub) -> None:
    """Q16, Q7: the copy is checked before it is encrypted."""
    good = hub.back_up()
    with hub.db.atomic():
        for number in range(2000):
            hub.db.execute(
                "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES (?, ?, 'a', 'a', 'a', 0)",
                (f"{number:040}", f"s{number:040}"),
            )
    hub.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    hub.db.close()
    whole = hub.files.hub_path.read_bytes()
    middle = whole.index(f"s{1000:040}".encode())  # among the zones, whatever tables there are
    hub.files.hub_path.write_bytes(whole[:middle] + b"\xff" * 20_000 + whole[middle + 20_000 :])
    with pytest.raises(BackupError) as failed:
        hub.back_up(NOON + timedelta(days=1))
    assert _reason(failed) is ReasonCode.HUB_DAMAGED
    assert [entry.name for entry in hub.target.iterdir()] == [good.name]
    assert hub.left_over() == []


def test_a_place_that_is_gone_is_said_and_never_made(hub: BackedUpHub) -> None:
    """Q16: a directory that is made in the place of a stick would fill the kiosk's own disk."""
    hub.target.rmdir()
    with pytest.raises(BackupError) as failed:
        hub.back_up()
    assert failed.value.reason == Reason(ReasonCode.BACKUP_PLACE_MISSING, place=str(hub.target))
    assert not hub.target.exists()


def test_an_empty_mount_point_is_no_stick(hub: BackedUpHub) -> None:
    """Q16: below the directory of the sticks only another file system counts."""
    stick = DirectoryPlace(hub.target, hub.folder)
    with pytest.raises(BackupError) as failed:
        hub.back_up(place=stick)
    assert _reason(failed) is ReasonCode.BACKUP_PLACE_MISSING
    assert list(hub.target.iterdir()) == []


def test_a_mistake_in_the_public_key_is_said(hub: BackedUpHub) -> None:
    """Q16: its check characters find it."""
    with pytest.raises(BackupError) as failed:
        hub.back_up(recipient=PUBLIC[:-1] + ("q" if PUBLIC[-1] != "q" else "p"))
    assert _reason(failed) is ReasonCode.BACKUP_RECIPIENT_WRONG
    assert list(hub.target.iterdir()) == []


def test_a_kiosk_without_room_makes_none(hub: BackedUpHub, monkeypatch: pytest.MonkeyPatch) -> None:
    """Q16, Q10: what is free stays for the hub."""
    monkeypatch.setattr("kiosk.store.backup.backup.FREE_AFTERWARDS", 1 << 60)
    with pytest.raises(BackupError) as failed:
        hub.back_up()
    assert failed.value.reason == Reason(ReasonCode.BACKUP_NOT_PREPARED, cause=Reason(ReasonCode.DISK_FULL))
    assert hub.left_over() == []


def test_what_a_killed_run_left_is_removed_by_the_next(hub: BackedUpHub) -> None:
    """Q16, Q12: on the kiosk a copy of the database, at the place a half file; the half file of another hub stays."""
    left = hub.files.hub_path.parent / ".backup-killed"
    left.mkdir()
    (left / "hub.db").write_bytes(b"x")
    (hub.target / f".{backup_name(HUB, NOON)}.0123.part").write_bytes(b"x")
    (hub.target / f".{backup_name('4567cdef', NOON)}.0123.part").write_bytes(b"x")
    made = hub.back_up()
    assert hub.left_over() == []
    assert sorted(entry.name for entry in hub.target.iterdir()) == [
        f".{backup_name('4567cdef', NOON)}.0123.part",
        made.name,
    ]


ONTO_A_SMALL_STICK = """
import os, sys
from pathlib import Path
from kiosk.base.clock import SystemClock
from kiosk.store.backup.archive import Manifest
from kiosk.store.backup.backup import HubFiles, make_backup
from kiosk.store.backup.errors import BackupError
from kiosk.store.backup.places import DirectoryPlace
hub, stick, public = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
place, clock = DirectoryPlace(stick, stick.parent), SystemClock()
(stick / "earlier.age").write_bytes(os.urandom(900_000))
files = HubFiles(hub, None, hub.parent / "secrets")
(files.secrets_dir / "large").write_bytes(os.urandom(300_000))
try:
    make_backup(files, place, public, Manifest("1.0", "0123abcd", "Hub", clock.now()))
except BackupError as error:
    print(error.reason.code.name, error.reason.values["cause"].code.name, sorted(os.listdir(stick)))
"""


def test_a_full_stick_keeps_what_is_on_it(hub: BackedUpHub) -> None:
    """Q16: a real file system of 1 MB, mounted where sticks are."""
    stick = hub.folder / "sticks" / "stick"
    stick.mkdir(parents=True)
    script = 'mount -t tmpfs -o size=1m none "$STICK" || exit 77; exec "$@"'
    words = ["unshare", "-m", "sh", "-c", script, "sh", sys.executable, "-c", ONTO_A_SMALL_STICK]
    environment = {**os.environ, "STICK": str(stick)}
    done = subprocess.run(
        [*words, str(hub.files.hub_path), str(stick), PUBLIC],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this system lets nobody mount")
    assert done.stdout.strip() == "BACKUP_NOT_WRITTEN DISK_FULL ['earlier.age']", done.stderr


def test_a_stick_that_is_pulled_while_it_is_written_is_said(hub: BackedUpHub, monkeypatch: pytest.MonkeyPatch) -> None:
    """Q16: with the system's own error, not that of tidying up."""
    good = hub.back_up()

    def pulled(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:100])
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("kiosk.store.backup.places._copy_synced", pulled)
    with pytest.raises(BackupError) as failed:
        hub.back_up(NOON + timedelta(days=1))
    cause = Reason(ReasonCode.INPUT_OUTPUT_ERROR)
    assert failed.value.reason == Reason(ReasonCode.BACKUP_NOT_WRITTEN, place=str(hub.target), cause=cause)
    assert [entry.name for entry in hub.target.iterdir()] == [good.name]


def test_a_copy_that_reads_back_differently_is_refused(hub: BackedUpHub, monkeypatch: pytest.MonkeyPatch) -> None:
    """Q16: a stick that pretends to be larger than it is, or that wears out."""
    good = hub.back_up()

    def worn(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:-1] + b"?")

    monkeypatch.setattr("kiosk.store.backup.places._copy_synced", worn)
    with pytest.raises(BackupError) as failed:
        hub.back_up(NOON + timedelta(days=1))
    assert _reason(failed) is ReasonCode.BACKUP_STORED_DAMAGED
    assert [entry.name for entry in hub.target.iterdir()] == [good.name]


def _store_empty(hub: BackedUpHub, name: str) -> None:
    (hub.target / name).touch()


def test_old_backups_are_removed_but_never_the_newest_seven(hub: BackedUpHub) -> None:
    """Q16: 35 days; other hubs' backups and other files stay."""
    for days in range(50):
        _store_empty(hub, backup_name(HUB, NOON - timedelta(days=days)))
    others = [backup_name("4567cdef", NOON - timedelta(days=400)), "photo.jpg", f"kiosk-{HUB}-deleted.txt"]
    for name in others:
        _store_empty(hub, name)
    assert remove_old(hub.place, HUB, NOON, timedelta(days=35)) == 50 - 36
    left = {entry.name for entry in hub.target.iterdir()}
    assert left >= set(others)
    assert min(at for name in left if (at := made_at(name, HUB))) == NOON - timedelta(days=35)


def test_a_clock_that_is_years_ahead_leaves_backups(hub: BackedUpHub) -> None:
    """Q6, Q16."""
    for days in range(20):
        _store_empty(hub, backup_name(HUB, NOON - timedelta(days=days)))
    remove_old(hub.place, HUB, NOON + timedelta(days=4000), timedelta(days=35))
    assert len(list(hub.target.iterdir())) == NEWEST_KEPT


def test_deletions_are_needed_as_long_as_a_backup_may_hold_what_was_deleted(hub: BackedUpHub) -> None:
    """Q12, Q6: whatever the clock of this moment says."""
    assert needed_since(hub.place, HUB) == ""
    for days in (3, 40):
        _store_empty(hub, backup_name(HUB, NOON - timedelta(days=days)))
    _store_empty(hub, backup_name("4567cdef", NOON - timedelta(days=400)))
    _store_empty(hub, backup_name(HUB, NOON + timedelta(days=4000)))
    assert needed_since(hub.place, HUB) == to_text(NOON - timedelta(days=70))


@pytest.mark.parametrize(
    "name",
    [
        "kiosk-0123abcd-00010101T000000Z.age",
        "kiosk-0123abcd-20261399T000000Z.age",
        "kiosk-0123abcd-.age",
        ".kiosk-0123abcd",
    ],
)
def test_a_name_that_is_no_time_is_no_backup(name: str) -> None:
    assert made_at(name, HUB) is None


def _deletion(number: int, at: str = "2026-03-01T12:00:00.000Z") -> Deletion:
    return Deletion(at, "pass", f"{number:064x}")


def test_the_list_of_deletions_only_grows_until_they_are_old(hub: BackedUpHub) -> None:
    """Q12: a hub that was restored without the list must not empty it; a damaged line costs only itself."""
    path = hub.target / list_name(HUB)
    old = _deletion(1, "2025-01-01T12:00:00.000Z")
    store_deletions(hub.files.hub_path, hub.place, HUB, frozenset({old, _deletion(2)}), "2024-01-01")
    path.write_text(path.read_text() + "pass 12\x00\xff damaged\n")
    store_deletions(hub.files.hub_path, hub.place, HUB, frozenset({_deletion(3)}), "2026-01-01")
    assert parse_list(path.read_text()) == {_deletion(2), _deletion(3)}


def test_a_list_that_is_no_list_is_not_copied_whatever_its_length(hub: BackedUpHub) -> None:
    """Q8, Q16: a stick that somebody else wrote."""
    with (hub.target / list_name(HUB)).open("wb") as endless:
        endless.truncate(1 << 40)
    with pytest.raises(BackupError) as failed:
        store_deletions(hub.files.hub_path, hub.place, HUB, frozenset(), "2026-01-01")
    assert _reason(failed) is ReasonCode.BACKUP_STORED_DAMAGED


def test_a_backup_of_another_key_or_a_damaged_one_is_told_apart(hub: BackedUpHub) -> None:
    """Q16: and what was half unpacked is gone."""
    made = hub.target / hub.back_up().name
    target = hub.folder / "packed"
    with pytest.raises(StoreError, match="was made for another key"):
        decrypt(made, target, new_key_pair()[0])
    with pytest.raises(StoreError, match="There is no private key"):
        decrypt(made, target, PUBLIC)
    with pytest.raises(StoreError, match="has a mistake"):
        decrypt(made, target, PRIVATE[:-1] + ("Q" if PRIVATE[-1] != "Q" else "P"))
    whole = made.read_bytes()
    for spoilt in (whole[:100], whole[:-1], whole[: len(whole) // 2], whole[:-50] + bytes(50)):
        made.write_bytes(spoilt)
        with pytest.raises(StoreError, match=r"damaged|can't be read"):
            decrypt(made, target, PRIVATE)
    assert not target.exists()


def test_a_private_key_may_be_typed_in_small_letters_with_words_around_it(hub: BackedUpHub) -> None:
    """Q16: as somebody copies it from paper, or as a scanner with another keyboard layout types it."""
    made = hub.back_up()
    decrypt(hub.target / made.name, hub.folder / "packed", f"# key of the hub\n  {PRIVATE.lower()}\n")
    (hub.folder / "opened").mkdir()
    assert unpack(hub.folder / "packed", hub.folder / "opened", hub.target).hub == HUB


def test_a_hub_that_can_not_be_read_is_said(hub: BackedUpHub) -> None:
    """Q16."""
    hub.db.close()
    hub.files.hub_path.write_bytes(b"The shopping list." * 1000)
    with pytest.raises(BackupError) as failed:
        hub.back_up()
    assert _reason(failed) is ReasonCode.BACKUP_NOT_PREPARED
    with closing(sqlite3.connect(hub.files.hub_path)) as db, pytest.raises(sqlite3.DatabaseError):
        db.execute("SELECT * FROM visit")
