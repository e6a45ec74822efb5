"""Backups on a server over SSH, by the system's sftp against a real SSH server (Q16)."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import asyncssh
import pytest

from kiosk.base.reason import ReasonCode
from kiosk.store.backup.archive import sha256_of
from kiosk.store.backup.backup import backup_name, remove_old, store_deletions
from kiosk.store.backup.deletion_list import Deletion, list_name, parse_list
from kiosk.store.backup.errors import BackupError
from kiosk.store.backup.places import Place, place_at
from tests.ssh_server import SshServer, ssh_server
from tests.store.backup.conftest import NOON, BackedUpHub

HUB = "0123abcd"
pytestmark = pytest.mark.skipif(shutil.which("sftp") is None, reason="this machine has no sftp (openssh-client)")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SshServer]:
    with ssh_server(tmp_path / "ssh") as running:
        yield running


def _place(server: SshServer, path: str = "") -> Place:
    return place_at(server.address + path, Path("/media"), server.ssh_config)


def test_a_backup_is_sent_as_a_whole_and_old_ones_are_removed(hub: BackedUpHub, server: SshServer) -> None:
    """Q16: what a cut connection left is removed, too; what is not ours stays."""
    (server.served / f".{backup_name(HUB, NOON)}.0123.part").touch()
    (server.served / "photo of a dog.jpg").touch()
    for days in range(1, 50):
        (server.served / backup_name(HUB, NOON - timedelta(days=days))).touch()
    made = hub.back_up(place=_place(server))
    assert sha256_of(server.served / made.name) == made.sha256
    assert remove_old(_place(server), HUB, NOON, timedelta(days=35)) == 14
    left = {entry.name for entry in server.served.iterdir()}
    assert len(left) == 37
    assert {made.name, "photo of a dog.jpg"} <= left
    assert not [name for name in left if name.startswith(".")]


def test_the_list_of_deletions_is_read_and_replaced(hub: BackedUpHub, server: SshServer) -> None:
    """Q12, Q16."""
    for number in (1, 2):
        one = Deletion("2026-03-01T12:00:00.000Z", "pass", f"{number:064x}")
        store_deletions(hub.files.hub_path, _place(server), HUB, frozenset({one}), "2026-01-01")
    assert len(parse_list((server.served / list_name(HUB)).read_text())) == 2


def test_names_and_files_of_a_hostile_server_do_nothing_here(hub: BackedUpHub, server: SshServer) -> None:
    """Q8, Q16: neither a name that would be a command, nor a list without end."""
    evil = f'.kiosk-{HUB}" \r!touch {hub.folder.name} "x.part'.replace("/", "")
    (server.served / evil).touch()
    with (server.served / list_name(HUB)).open("wb") as endless:
        endless.truncate(11_000_000)
    hub.back_up(place=_place(server))
    assert (server.served / evil).exists()
    with pytest.raises(BackupError) as failed:
        store_deletions(hub.files.hub_path, _place(server), HUB, frozenset(), "2026-01-01")
    assert failed.value.reason.code is ReasonCode.BACKUP_NOT_SENT
    assert hub.left_over() == []


def _refusal(hub: BackedUpHub, place: Place) -> str:
    with pytest.raises(BackupError) as failed:
        hub.back_up(place=place)
    assert failed.value.reason.code is ReasonCode.BACKUP_NOT_SENT
    assert hub.left_over() == []
    return str(failed.value)


def test_a_server_that_does_not_answer_is_said(hub: BackedUpHub, server: SshServer) -> None:
    """Q16: nobody listens at that port."""
    place = place_at("sftp://backup-server:1/backups", Path("/media"), server.ssh_config)
    assert "Connection refused" in _refusal(hub, place)


def test_a_directory_that_is_not_there_is_said(hub: BackedUpHub, server: SshServer) -> None:
    """Q16: it is not made, as little as that of a stick."""
    assert "elsewhere" in _refusal(hub, _place(server, "/elsewhere"))
    assert list(server.served.iterdir()) == []


def test_a_key_that_the_server_does_not_take_is_said(hub: BackedUpHub, server: SshServer) -> None:
    """Q16: without asking for a password."""
    key = server.ssh_config.with_name("client-key")
    key.unlink()
    asyncssh.generate_private_key("ssh-ed25519").write_private_key(key)
    key.chmod(0o600)
    assert "Permission denied" in _refusal(hub, _place(server))


def test_a_server_with_another_host_key_gets_nothing(hub: BackedUpHub, tmp_path: Path) -> None:
    """Q16: somebody else answers at the address."""
    known = asyncssh.generate_private_key("ssh-ed25519").export_public_key().decode().strip()
    with ssh_server(tmp_path / "ssh", known_host=known) as server:
        assert "verification failed" in _refusal(hub, _place(server))
        assert list(server.served.iterdir()) == []


def test_a_machine_without_sftp_says_what_to_install(
    hub: BackedUpHub, server: SshServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Q16."""
    programs = hub.folder / "bin"
    programs.mkdir()
    (programs / "prlimit").symlink_to(str(shutil.which("prlimit")))
    monkeypatch.setenv("PATH", str(programs))
    assert "openssh-client" in _refusal(hub, _place(server))
