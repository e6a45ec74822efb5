"""`kiosk scan` reaches the running kiosk of the same user, and nobody else does (S4, Q2)."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.scan import code_socket
from kiosk.scan.code_socket import CodeSocket, NoKioskError, send_code


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[CodeSocket]:
    """A kiosk that listens."""
    made = CodeSocket(tmp_path / "scan.sock")
    yield made
    made.close()


def test_a_code_is_received_once(receiver: CodeSocket, tmp_path: Path) -> None:
    """And then there is nothing more."""
    send_code(tmp_path / "scan.sock", "P4F7K92QXABCDEFGHJKM\n")

    assert receiver.read() == "P4F7K92QXABCDEFGHJKM"
    assert receiver.read() is None


@pytest.mark.parametrize("text", ["", " ", "X" * 65, "X" * 5000, "P4F7\x1b[A", "Ä" * 20])
def test_anything_but_1_to_64_printable_characters_is_dropped(receiver: CodeSocket, tmp_path: Path, text: str) -> None:
    """S4: non-ASCII arrives as question marks, which no code has."""
    send_code(tmp_path / "scan.sock", text)

    assert set(receiver.read() or "?") == {"?"}
    send_code(tmp_path / "scan.sock", "NEXT")
    assert receiver.read() == "NEXT"


def test_the_socket_is_for_its_owner_alone(receiver: CodeSocket, tmp_path: Path) -> None:
    """Mode 0600."""
    assert stat.S_IMODE((tmp_path / "scan.sock").stat().st_mode) == 0o600


def test_another_users_datagram_is_refused(
    receiver: CodeSocket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kernel says who sent it."""
    send_code(tmp_path / "scan.sock", "P4F7K92QXABCDEFGHJKM")
    monkeypatch.setattr(code_socket, "_sender", lambda _: os.getuid() + 1)

    assert receiver.read() is None


def test_the_sender_is_known(receiver: CodeSocket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not taken for granted."""
    send_code(tmp_path / "scan.sock", "P4F7K92QXABCDEFGHJKM")
    seen: list[int] = []
    sender = code_socket._sender
    monkeypatch.setattr(code_socket, "_sender", lambda extra: seen.append(sender(extra)) or seen[-1])

    receiver.read()

    assert seen == [os.getuid()]


def test_a_socket_left_by_a_crash_is_replaced(tmp_path: Path) -> None:
    """The next kiosk listens in its place."""
    path = tmp_path / "scan.sock"
    killed = CodeSocket(path)
    killed._socket.close()
    with pytest.raises(NoKioskError, match="refused"):
        send_code(path, "P4F7K92QXABCDEFGHJKM")

    after = CodeSocket(path)
    send_code(path, "P4F7K92QXABCDEFGHJKM")

    assert after.read() == "P4F7K92QXABCDEFGHJKM"
    after.close()
    assert not path.exists()


def test_without_a_kiosk_the_sender_is_told(tmp_path: Path) -> None:
    """With the place where it looked."""
    with pytest.raises(NoKioskError, match=r"scan\.sock"):
        send_code(tmp_path / "scan.sock", "P4F7K92QXABCDEFGHJKM")
