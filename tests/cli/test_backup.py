"""`kiosk backup` as a person types it (Q16)."""

import re
import shutil
import stat
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.base.command_line import kiosk_command
from kiosk.config import load_config
from kiosk.store.backup.archive import new_key_pair
from kiosk.store.backup.state import last_backup
from kiosk.store.hub_db import open_hub_db
from tests.cli.conftest import Kiosk
from tests.cli.processes import running
from tests.printroom.sample_hub import until
from tests.ssh_server import ssh_server

PRIVATE, PUBLIC = new_key_pair()


def with_backups(config_path: Path, to: str, *lines: str) -> None:
    """Configure where the backups of a hub go."""
    settings = "\n".join(["[backup]", f'to = "{to}"', f'recipient = "{PUBLIC}"', *lines, ""])
    config_path.write_text(f"{settings}\n{config_path.read_text()}", encoding="utf-8")


@pytest.fixture
def place(hub: Path) -> Path:
    """A directory that the configuration of the hub names."""
    target = hub.parent / "place"
    target.mkdir()
    with_backups(hub, str(target))
    return target


def test_the_private_key_is_shown_once_and_stored_nowhere(kiosk: Kiosk, hub: Path) -> None:
    """Q16: as text and as a QR code; the configuration takes the public one."""
    done = kiosk("backup", "keygen")
    private = re.search(r"AGE-SECRET-KEY-1[0-9A-Z]{58}", done.stdout)
    public = re.search(r'recipient = "(age1[0-9a-z]{58})"', done.stdout)
    assert done.returncode == 0, done.stderr
    assert private is not None
    assert public is not None
    assert "█" in done.stdout
    assert not [path for path in hub.parent.rglob("*") if path.is_file() and private[0].encode() in path.read_bytes()]


def test_a_private_key_may_be_written_to_a_stick_but_never_over_another(kiosk: Kiosk, tmp_path: Path) -> None:
    """Q16: the key of all backups so far would be lost."""
    out = tmp_path / "key.txt"
    first = kiosk("backup", "keygen", "--out", out)
    key = out.read_text()
    second = kiosk("backup", "keygen", "--out", out)
    assert first.returncode == 0, first.stderr
    assert key.strip() not in first.stdout
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert second.returncode == 1
    assert "is there already" in second.stderr
    assert out.read_text() == key


def test_a_hub_without_a_place_for_backups_says_so(kiosk: Kiosk, hub: Path) -> None:
    """Q16: with what to set; the doctor says it, too."""
    shown, refused = kiosk("backup", "--config", hub), kiosk("backup", "--now", "--config", hub)
    assert shown.returncode == 0
    assert "no backup of this hub yet" in shown.stdout
    assert refused.returncode == 1
    assert "[backup]" in refused.stderr
    assert "advice  Backups: none are made" in kiosk("doctor", "--config", hub).stdout


def test_a_backup_by_hand_is_shown_and_remembered(kiosk: Kiosk, hub: Path, place: Path) -> None:
    """Q16."""
    before = kiosk("doctor", "--config", hub).stdout
    made = kiosk("backup", "--now", "--config", hub)
    (stored,) = place.glob("kiosk-*.age")
    assert made.returncode == 0, made.stderr
    assert f"{stored.stat().st_size:,} bytes" in made.stdout
    assert stored.name in kiosk("backup", "--config", hub).stdout
    assert f"advice  Backups: none was made yet\n          {kiosk_command('backup', '--now')}" in before
    assert f"advice  Backups: {place} is on the hub's own disk" in kiosk("doctor", "--config", hub).stdout


def test_a_backup_on_another_disk_is_all_right_until_it_is_two_days_old(kiosk: Kiosk, hub: Path) -> None:
    """Q16: the doctor says which."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as elsewhere:
        with_backups(hub, elsewhere)
        kiosk("backup", "--now", "--config", hub)
        assert "ok      Backups: " in kiosk("doctor", "--config", hub).stdout
        config = load_config(hub)
        with closing(open_hub_db(config.hub_path)) as db, db.atomic():
            db.execute("UPDATE backup SET at = '2026-01-01T00:00:00.000Z'")
        assert "ERROR   Backups: the last good one is of 2026-01-01" in kiosk("doctor", "--config", hub).stdout


def test_a_failed_backup_is_said_and_remembered(kiosk: Kiosk, hub: Path, place: Path) -> None:
    """Q16: the last good one stays known."""
    kiosk("backup", "--now", "--config", hub)
    moved = place.rename(place.with_name("elsewhere"))
    failed = kiosk("backup", "--now", "--config", hub)
    shown = kiosk("backup", "--config", hub).stdout
    assert failed.returncode == 1
    assert failed.stderr.startswith(f"The place for backups is not there: {place}. Plug the stick in")
    assert "Last backup: " in shown
    assert f"failed: The place for backups is not there: {place}." in shown
    assert len(list(moved.glob("*.age"))) == 1


@pytest.mark.skipif(shutil.which("sftp") is None, reason="sftp is not installed")
def test_a_backup_goes_to_a_server(kiosk: Kiosk, hub: Path) -> None:
    """Q16: as the configuration says, with the list of deletions."""
    with ssh_server(hub.parent / "ssh") as server:
        with_backups(hub, server.address, f'ssh_config = "{server.ssh_config}"')
        done = kiosk("backup", "--now", "--config", hub)
        assert done.returncode == 0, done.stderr
        assert sorted(path.suffix for path in server.served.iterdir()) == [".age", ".txt"]


def test_the_print_room_makes_the_backup_of_the_night(hub: Path, place: Path) -> None:
    """Q16: the first at once, because that of last night is missing."""
    config = load_config(hub)
    with running("printroom", "--config", hub) as room, closing(open_hub_db(config.hub_path)) as db:
        until(lambda: last_backup(db).good_at)
        assert room.interrupt() == 0
    assert len(list(place.glob("kiosk-*.age"))) == 1


WRONG = {
    'to = "backups"': 'backup.to must be a directory such as "/mnt/backups"',
    'to = "ftp://nas/backups"': "backup.to must be a directory",
    'to = "sftp://nas"': "backup.to must be a directory",
    "to = 'sftp://nas/\"; rm'": "backup.to must be a directory",
    'to = "/mnt/backups"': "backup needs the key recipient",
    f'recipient = "{PRIVATE}"': "backup.recipient must be a public key",
    'at = "25:00"': "backup.at must be a time of day",
    "keep_days = 0": "backup.keep_days must be a whole number",
    'ssh_config = "config"': "backup.ssh_config must be an absolute path",
}


@pytest.mark.parametrize("line", WRONG, ids=range(len(WRONG)))  # one of them is another one in each process
def test_a_wrong_setting_of_the_backups_is_reported(kiosk: Kiosk, hub: Path, line: str) -> None:
    """Q16: with its line; a private key in the place of the public one above all."""
    hub.write_text(f"[backup]\n{line}\n{hub.read_text()}", encoding="utf-8")
    done = kiosk("backup", "--config", hub)
    assert done.returncode == 1
    assert WRONG[line] in done.stderr


def test_a_backup_needs_a_hub(kiosk: Kiosk, config_path: Path) -> None:
    done = kiosk("backup", "--now", "--config", config_path)
    assert done.returncode == 1
    assert "There is no hub" in done.stderr
