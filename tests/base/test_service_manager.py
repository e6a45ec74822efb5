"""What the service manager is told."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.service_manager import WORKS, notify, writes_to_journal


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """A service manager's socket."""
    path = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(path))
        listening.settimeout(10)
        monkeypatch.setenv("NOTIFY_SOCKET", str(path))
        yield listening


def test_a_state_reaches_the_service_manager(manager: socket.socket) -> None:
    """Q17: READY and WATCHDOG in one datagram."""
    notify(WORKS)
    assert manager.recv(100) == b"READY=1\nWATCHDOG=1"


def test_an_abstract_socket_is_reached_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Q17: as in containers."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(f"\0kiosk-test-{os.getpid()}")
        listening.settimeout(10)
        monkeypatch.setenv("NOTIFY_SOCKET", f"@kiosk-test-{os.getpid()}")
        notify("STOPPING=1")
        assert listening.recv(100) == b"STOPPING=1"


@pytest.mark.parametrize("address", ["", "nonsense", "/nowhere/notify", "@nobody-listens", "/" + "x" * 200])
def test_without_a_service_manager_nothing_happens(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Q17: no process ends because nobody listens."""
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    notify(WORKS)


def test_a_service_manager_that_does_not_read_blocks_nobody(manager: socket.socket) -> None:
    """Q17: the GUI's event loop and the print room's turn go on."""
    for _ in range(2000):
        notify(WORKS)
    assert manager.recv(100) == WORKS.encode()


def test_an_end_in_order_is_told_first(manager: socket.socket) -> None:
    """Q17: at SIGTERM, before the process does what it does at its end."""
    script = (
        "import os, signal\n"
        "from kiosk.cli.end_signals import catch_end_signals\n"
        "catch_end_signals().call(lambda: os._exit(7))\n"
        "os.kill(os.getpid(), signal.SIGTERM)\n"
        "signal.pause()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], check=False, timeout=30)
    assert done.returncode == 7
    assert manager.recv(100) == b"STOPPING=1"


def test_the_journal_is_recognised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Q17: only when standard error itself goes there; a shell started below a service may have sent it elsewhere."""
    script = "from kiosk.base.service_manager import writes_to_journal as w; import sys; sys.exit(0 if w() else 1)"
    with (tmp_path / "stream").open("wb") as stream:
        found = os.fstat(stream.fileno())
        monkeypatch.setenv("JOURNAL_STREAM", f"{found.st_dev}:{found.st_ino}")
        to_it = subprocess.run([sys.executable, "-c", script], stderr=stream, check=False, timeout=30)
        elsewhere = subprocess.run([sys.executable, "-c", script], stderr=subprocess.DEVNULL, check=False, timeout=30)
    assert (to_it.returncode, elsewhere.returncode) == (0, 1)
    monkeypatch.setenv("JOURNAL_STREAM", "")
    assert not writes_to_journal()
