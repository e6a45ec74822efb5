"""The processes as systemd starts and watches them: what they tell the service manager, and when."""

import signal
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.base.service_manager import ENDS, WORKS
from tests.cli.processes import END_WITHIN_S, running
from tests.freezing import freeze


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(60)
        yield listening


@pytest.mark.parametrize("words", [("printroom",), ("run", "--no-printroom")], ids=["print room", "screen"])
def test_a_service_is_ready_when_it_works_and_goes_on_saying_so(
    words: tuple[str, ...], hub: Path, manager: socket.socket, tmp_path: Path
) -> None:
    """Q17: READY from the print room's turn or the GUI's event loop; frozen, it falls silent; at SIGTERM it ends."""
    environment = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "QT_QPA_PLATFORM": "offscreen"}
    with running(*words, "--config", hub, **environment) as started:
        for _ in range(3):
            assert manager.recv(100) == WORKS.encode()
        freeze(started.process)
        manager.settimeout(4)
        with suppress(TimeoutError):
            while manager.recv(100):  # what was on its way
                pass
        manager.settimeout(60)
        started.process.send_signal(signal.SIGCONT)
        assert manager.recv(100) == WORKS.encode()
        started.process.send_signal(signal.SIGTERM)
        while manager.recv(100) != ENDS.encode():
            pass
        assert started.process.wait(END_WITHIN_S) == 0
