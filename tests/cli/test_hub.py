"""Making a hub and its staff from the terminal, and every way in which the disk can refuse it."""

import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.scan.codes import CodeKind, read_code
from tests.cli.conftest import Kiosk

MOUNT_READ_ONLY = """
import ctypes, os, sys
BIND, REMOUNT, READ_ONLY = 4096, 32, 1
place, mount = sys.argv[1].encode(), ctypes.CDLL(None).mount
if mount(place, place, None, BIND, None) or mount(place, place, None, BIND | REMOUNT | READ_ONLY, None):
    sys.exit("this system lets nobody mount")
os.execvp(sys.argv[2], sys.argv[2:])
"""
BADGE = re.compile(r"Code  ([0-9A-Z]{20})\n  PIN   ([0-9]{6,})")


def test_a_new_hub_has_one_admin_whose_badge_is_shown_once(kiosk: Kiosk, config_path: Path) -> None:
    """F2; a second init is safe and shows no badge."""
    first = kiosk("hub", "init", "--config", config_path)
    second = kiosk("hub", "init", "--config", config_path)

    badge = BADGE.search(first.stdout)
    assert first.returncode == 0, first.stderr
    assert badge is not None
    assert read_code(badge[1]).kind is CodeKind.STAFF
    assert second.returncode == 0, second.stderr
    assert "PIN" not in second.stdout
    members = json.loads(kiosk("staff", "list", "--json", "--config", config_path).stdout)
    assert [(one["name"], one["role"]) for one in members] == [("Admin", "admin")]


def test_a_second_init_keeps_codes_and_takes_changes(kiosk: Kiosk, hub: Path) -> None:
    """The stickers on the machines stay good."""
    before = _equipment(hub)
    hub.write_text(hub.read_text().replace('name = "Ahven"', 'name = "Kuha"'), encoding="utf-8")

    done = kiosk("hub", "init", "--config", hub)

    assert done.returncode == 0, done.stderr
    after = _equipment(hub)
    assert [(row[0], row[2]) for row in after] == [(row[0], row[2]) for row in before]
    assert after[0][1] == "Kuha"


def test_secrets_are_closed_and_codes_are_not_stored(kiosk: Kiosk, config_path: Path) -> None:
    """S2: the key is for this user alone; neither badge nor PIN is anywhere on disk."""
    done = kiosk("hub", "init", "--config", config_path)

    badge = BADGE.search(done.stdout)
    assert badge is not None
    data = config_path.parent / "data"
    assert stat.S_IMODE((data / "secrets" / "code.key").stat().st_mode) == 0o600
    assert stat.S_IMODE((data / "secrets").stat().st_mode) == 0o700
    for path in (one for one in data.rglob("*") if one.is_file()):
        content = path.read_bytes()
        assert badge[1].encode() not in content, path
        assert badge[2].encode() not in content, path


def test_staff_are_added_and_removed_but_never_the_last_admin(kiosk: Kiosk, hub: Path) -> None:
    """F1, F2."""
    added = kiosk("staff", "add", "Tiski", "--role", "host", "--config", hub)
    last = kiosk("staff", "remove", "Admin", "--config", hub)
    removed = kiosk("staff", "remove", "Tiski", "--config", hub)
    again = kiosk("staff", "remove", "Tiski", "--config", hub)

    assert added.returncode == 0, added.stderr
    assert BADGE.search(added.stdout)
    assert last.returncode == 1
    assert "last admin" in last.stderr
    assert removed.returncode == 0, removed.stderr
    assert again.returncode == 1
    assert "0 members of staff are called Tiski" in again.stderr


@pytest.mark.parametrize("words", [("run",), ("night",), ("printroom",), ("staff", "list")])
def test_without_a_hub_a_command_says_how_to_make_one(kiosk: Kiosk, config_path: Path, words: tuple[str, ...]) -> None:
    """One sentence, exit code 1."""
    done = kiosk(*words, "--config", config_path)

    assert done.returncode == 1
    assert done.stderr.startswith("There is no hub at ")
    assert done.stderr.endswith("kiosk hub init\n")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("words", [("run",), ("staff", "list"), ("hub", "init")])
def test_a_newer_database_is_left_alone(kiosk: Kiosk, hub: Path, words: tuple[str, ...]) -> None:
    """An older program must not guess what a newer one wrote."""
    path = hub.parent / "data" / "hub.db"
    with sqlite3.connect(path) as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('kiosk-hub', 'm9999_from_tomorrow', '2100-01-01')"
        )
    db.close()

    done = kiosk(*words, "--config", hub)

    assert done.returncode == 1
    assert done.stderr == f"{path} was written by a newer version of this program. Update the program to open it.\n"


def test_a_missing_key_is_told_instead_of_made_anew(kiosk: Kiosk, hub: Path) -> None:
    """A new key would make every pass and badge unknown."""
    key = hub.parent / "data" / "secrets" / "code.key"
    key.unlink()

    for words in (("run",), ("hub", "init")):
        done = kiosk(*words, "--config", hub)
        assert done.returncode == 1
        assert "is missing" in done.stderr
        assert "Restore it from a backup" in done.stderr
    assert not key.exists()


def test_a_file_in_place_of_the_data_directory_is_told(kiosk: Kiosk, config_path: Path) -> None:
    """Nothing is overwritten."""
    (config_path.parent / "data").write_text("not a directory", encoding="utf-8")

    done = kiosk("hub", "init", "--config", config_path)

    assert done.returncode == 1
    assert "is not a directory" in done.stderr
    assert (config_path.parent / "data").read_text() == "not a directory"


@pytest.mark.parametrize("words", [("hub", "init"), ("run",), ("staff", "list"), ("printroom",)])
def test_a_read_only_data_directory_is_told(kiosk: Kiosk, hub: Path, words: tuple[str, ...]) -> None:
    """One sentence with the way out; nothing is half done."""
    data = hub.parent / "data"

    done = kiosk(*words, "--config", hub, before=_read_only(data))

    assert done.returncode == 1, done.stdout
    assert re.search(r"can't be (written|made|read)", done.stderr), done.stderr
    assert done.stderr.count("\n") == 1, done.stderr


def _read_only(directory: Path) -> tuple[str, ...]:
    """Make a directory read-only; returns what must stand before the command. Root needs a mount of its own for it."""
    if os.getuid() != 0:
        directory.chmod(0o500)
        return ()
    before = ("unshare", "--mount", sys.executable, "-c", MOUNT_READ_ONLY, str(directory))
    if subprocess.run([*before, "true"], check=False, capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount")
    return before


def _equipment(hub: Path) -> list[tuple[str, str, str]]:
    db = sqlite3.connect(hub.parent / "data" / "hub.db")
    try:
        return db.execute("SELECT slug, name, code FROM equipment ORDER BY slug").fetchall()
    finally:
        db.close()
