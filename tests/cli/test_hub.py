"""Making a hub and its staff in the terminal, and every refusal of the disk."""

import errno
import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
import tomllib
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.base.command_line import kiosk_command
from kiosk.base.printer_limits import Box, PrinterLimits
from kiosk.base.toml_config import ConfigError
from kiosk.cli.machine_config import make_machine_config
from kiosk.config import load_config
from kiosk.scan.codes import CodeKind, read_code
from kiosk.store.hub_db import open_hub_db
from tests.cli.conftest import CHECKOUT, Kiosk

WITHOUT_ROOTS_RIGHTS = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
MOUNT_READ_ONLY = """
import ctypes, os, sys
BIND, REMOUNT, READ_ONLY = 4096, 32, 1
place, mount = sys.argv[1].encode(), ctypes.CDLL(None).mount
if mount(place, place, None, BIND, None) or mount(place, place, None, BIND | REMOUNT | READ_ONLY, None):
    sys.exit("this system lets nobody mount")
os.execvp(sys.argv[2], sys.argv[2:])
"""
LIST = kiosk_command("staff", "list")
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


def test_a_second_init_changes_nothing_and_says_what_is_not_read(kiosk: Kiosk, hub: Path) -> None:
    """W6: what is set in the hub stays; the keys that differ are named, with the place where they are set now."""
    before = _equipment(hub)
    again = kiosk("hub", "init", "--config", hub)
    changed = hub.read_text().replace('name = "Ahven"', 'name = "Kuha"')
    hub.write_text('[hub]\nname = "Kirjasto"\n[night]\ncamera = true\n' + changed, encoding="utf-8")

    done = kiosk("hub", "init", "--config", hub)

    assert done.returncode == again.returncode == 0, done.stderr
    assert _equipment(hub) == before
    assert "not read any more" not in again.stdout
    assert "[hub], [night], [zone] of the configuration differ from what is set in the hub" in done.stdout
    assert "in the office" in done.stdout


def test_the_limits_of_a_printer_come_into_the_hub(kiosk: Kiosk, config_path: Path) -> None:
    """G8"""
    keys = """
origin = "centre"
bed_shape = "round"
custom_box = [-2, -4, 0, 252, 212, 215.5]
tools = 5
firmware = "klipper"
model = "MK3S"
hottest_nozzle_c = 260
hottest_bed_c = 100
hottest_chamber_c = 0
"""
    config_path.write_text(config_path.read_text().replace("height_mm = 250\n", f"height_mm = 250{keys}"))

    done = kiosk("hub", "init", "--config", config_path)

    assert done.returncode == 0, done.stderr
    with closing(open_hub_db(load_config(config_path).hub_path)) as db:
        stored = next(db.query("SELECT tool_count, limits FROM printer"))
    assert stored["tool_count"] == 5
    assert PrinterLimits.from_json(stored["limits"]) == PrinterLimits(
        origin_in_centre=True,
        round_bed=True,
        custom_box=Box(-2, -4, 0, 252, 212, 215.5),
        firmware="klipper",
        model="MK3S",
        hottest_tool_c=260,
        hottest_bed_c=100,
        hottest_chamber_c=0,
    )


@pytest.mark.parametrize("words", [("run",), ("printroom",), ("hub", "init"), ("staff", "list")])
def test_an_empty_file_is_not_taken_for_a_new_hub(kiosk: Kiosk, hub: Path, words: tuple[str, ...]) -> None:
    """Q7: the refusal names the command, which brings the hub back."""
    database = hub.parent / "data" / "hub.db"
    backup = hub.parent / "backup.db"
    database.rename(backup)
    database.touch()
    refused = kiosk(*words, "--config", hub)
    assert refused.returncode == 1
    assert refused.stderr.strip().endswith("Restore a backup: " + kiosk_command("restore", "BACKUP"))
    assert database.read_bytes() == b""
    restored = kiosk("restore", backup, "--config", hub)
    assert restored.returncode == 0, restored.stderr
    members = json.loads(kiosk("staff", "list", "--json", "--config", hub).stdout)
    assert [one["name"] for one in members] == ["Admin"]


def test_only_this_user_can_read_secrets_and_no_code_is_stored(kiosk: Kiosk, config_path: Path) -> None:
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


@pytest.mark.parametrize("there", [False, True])
def test_what_a_hub_writes_is_for_its_own_user_alone(kiosk: Kiosk, config_path: Path, there: bool) -> None:
    """P8: visits, nicknames and hashes, whatever the user's umask; also in an empty directory that was open."""
    data = config_path.parent / "data"
    if there:
        data.mkdir(mode=0o755)

    done = kiosk("hub", "init", "--config", config_path, before=("sh", "-c", 'umask 022; exec "$@"', "sh"))

    assert done.returncode == 0, done.stderr
    secrets = data / "secrets"
    modes = {path: _mode(path) for path in (data, secrets, data / "hub.db", secrets / "code.key")}
    assert modes == {data: 0o700, secrets: 0o700, data / "hub.db": 0o600, secrets / "code.key": 0o600}
    assert not [path for path in data.rglob("*") if _mode(path) & 0o077]


def test_a_hub_that_others_can_read_is_closed_by_the_next_init(kiosk: Kiosk, hub: Path) -> None:
    """A directory with something in it stays as it is: it may be shared on purpose; the doctor reports an open hub."""
    data = hub.parent / "data"
    data.chmod(0o755)
    (data / "hub.db").chmod(0o644)

    report = kiosk("doctor", "--config", hub)
    done = kiosk("hub", "init", "--config", hub)

    assert f"advice  Hub: {data / 'hub.db'} can be read by others" in report.stdout
    assert done.returncode == 0, done.stderr
    assert (_mode(data), _mode(data / "hub.db")) == (0o755, 0o600)


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
    assert again.stderr == f"Nobody here is called Tiski. See: {LIST}\n"


def test_of_two_with_one_name_one_is_removed_by_the_id(kiosk: Kiosk, hub: Path) -> None:
    """Never the wrong one."""
    for role in ("host", "operator"):
        assert kiosk("staff", "add", "Aino", "--role", role, "--config", hub).returncode == 0

    by_name = kiosk("staff", "remove", "Aino", "--config", hub)
    members = json.loads(kiosk("staff", "list", "--json", "--config", hub).stdout)
    host = next(one["id"] for one in members if one["role"] == "host")
    by_id = kiosk("staff", "remove", host, "--config", hub)

    assert by_name.returncode == 1
    assert by_name.stderr == f"2 members of staff are called Aino. Name the id: {LIST}\n"
    assert by_id.returncode == 0, by_id.stderr
    left = json.loads(kiosk("staff", "list", "--json", "--config", hub).stdout)
    assert [one["role"] for one in left if one["name"] == "Aino"] == ["operator"]


def test_without_a_configuration_an_empty_hub_is_made(kiosk: Kiosk) -> None:
    """W6: the new configuration says what belongs to the machine; all else is set in the office."""
    done = kiosk("hub", "init")

    made = Path(os.environ["XDG_CONFIG_HOME"]) / "kiosk" / "kiosk.toml"
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"There was no configuration. What belongs to this machine is in a new one: {made}\n")
    assert "0 zones, 0 pieces of equipment" in done.stdout
    assert "Badge of Admin" in done.stdout
    written = tomllib.loads(made.read_text(encoding="utf-8"))
    example = tomllib.loads((CHECKOUT / "assets" / "kiosk.example.toml").read_text(encoding="utf-8"))
    assert {"panel", "places", "scanner", "office", "log"} <= written.keys()
    assert written.keys().isdisjoint({"hub", "zone", "event", "retention"})
    assert all(example[name] == value for name, value in written.items())
    again = kiosk("hub", "init")
    assert again.returncode == 0, again.stderr
    assert "Badge of" not in again.stdout


def test_a_new_configuration_is_whole_or_not_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """W6: a disk that fills up leaves no half of one, and one that is there already is kept as it is."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", _disk_is_full)
        with pytest.raises(ConfigError, match="No space left on device"):
            make_machine_config()
    assert list((tmp_path / "kiosk").iterdir()) == []
    made = make_machine_config()
    assert list(made.parent.iterdir()) == [made]
    made.write_text("# mine\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="File exists"):
        make_machine_config()
    assert list(made.parent.iterdir()) == [made]
    assert made.read_text(encoding="utf-8") == "# mine\n"


def _disk_is_full(_number: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_configuration_that_is_named_must_be_there(kiosk: Kiosk, tmp_path: Path) -> None:
    """With the same advice."""
    done = kiosk("hub", "init", "--config", tmp_path / "gone.toml")

    assert done.returncode == 1
    assert done.stderr.startswith(f"There is no configuration at {tmp_path / 'gone.toml'}. Copy ")


@pytest.mark.parametrize("words", [("run",), ("night",), ("printroom",), ("staff", "list")])
def test_without_a_hub_a_command_says_how_to_make_one(kiosk: Kiosk, config_path: Path, words: tuple[str, ...]) -> None:
    """One sentence, exit code 1."""
    done = kiosk(*words, "--config", config_path)

    assert done.returncode == 1
    assert done.stderr.startswith("There is no hub at ")
    assert done.stderr.endswith(f": {kiosk_command('hub', 'init')}\n")
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


def test_a_missing_key_is_an_error_and_no_new_one_is_made(kiosk: Kiosk, hub: Path) -> None:
    """A new key would make every pass and badge unknown."""
    key = hub.parent / "data" / "secrets" / "code.key"
    key.unlink()

    for words in (("run",), ("hub", "init")):
        done = kiosk(*words, "--config", hub)
        assert done.returncode == 1
        assert "is missing" in done.stderr
        assert "Restore it from a backup" in done.stderr
    assert not key.exists()


def test_a_file_in_place_of_the_data_directory_is_an_error(kiosk: Kiosk, config_path: Path) -> None:
    """Nothing is overwritten."""
    (config_path.parent / "data").write_text("not a directory", encoding="utf-8")

    done = kiosk("hub", "init", "--config", config_path)

    assert done.returncode == 1
    assert "is not a directory" in done.stderr
    assert (config_path.parent / "data").read_text() == "not a directory"


@pytest.mark.parametrize("words", [("hub", "init"), ("run",), ("staff", "list"), ("printroom",)])
def test_a_read_only_data_directory_is_an_error(kiosk: Kiosk, hub: Path, words: tuple[str, ...]) -> None:
    """One sentence with the fix; nothing is half done."""
    data = hub.parent / "data"

    done = kiosk(*words, "--config", hub, before=_read_only(data))

    assert done.returncode == 1, done.stdout
    assert re.search(r"can't be (written|made|read)", done.stderr), done.stderr
    assert done.stderr.count("\n") == 1, done.stderr


@pytest.mark.parametrize(
    ("words", "closed"),
    [
        (("hub", "init"), "data"),
        (("run",), "data"),
        (("staff", "list"), "data"),
        (("printroom",), "data"),
        (("doctor",), "data"),
        (("run",), "config"),
        (("doctor",), "config"),
        pytest.param(("hub", "init"), "config", marks=pytest.mark.long),
        pytest.param(("staff", "list"), "config", marks=pytest.mark.long),
        pytest.param(("printroom",), "config", marks=pytest.mark.long),
    ],
)
def test_a_directory_that_can_t_be_searched_is_an_error(
    kiosk: Kiosk, hub: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], closed: str
) -> None:
    """As for somebody who is not the user of the service."""
    data, config = hub.parent / "data", hub.parent / "config"
    (config / "kiosk").mkdir(parents=True)
    hub.rename(config / "kiosk" / "kiosk.toml")
    (config / "kiosk" / "kiosk.toml").write_text(
        (config / "kiosk" / "kiosk.toml").read_text().replace('data_dir = "data"', f'data_dir = "{data}"')
    )
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    directory = data if closed == "data" else config / "kiosk"
    directory.chmod(0)
    try:
        done = kiosk(*words, before=WITHOUT_ROOTS_RIGHTS if os.getuid() == 0 else ())
    finally:
        directory.chmod(0o700)

    assert done.returncode == 1, done.stdout
    assert re.search(r"can't be (written|made|read)", done.stdout + done.stderr), done.stderr
    assert "Traceback" not in done.stderr


def _read_only(directory: Path) -> tuple[str, ...]:
    """Make a directory read-only; returns what must precede the command: root needs a mount of its own."""
    if os.getuid() != 0:
        directory.chmod(0o500)
        return ()
    before = ("unshare", "--mount", sys.executable, "-c", MOUNT_READ_ONLY, str(directory))
    if subprocess.run([*before, "true"], check=False, capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount")
    return before


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _equipment(hub: Path) -> list[tuple[str, str, str]]:
    db = sqlite3.connect(hub.parent / "data" / "hub.db")
    try:
        return db.execute("SELECT slug, name, code FROM equipment ORDER BY slug").fetchall()
    finally:
        db.close()
