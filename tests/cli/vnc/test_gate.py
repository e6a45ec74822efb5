"""The gate before Qt's VNC server, where no Qt is needed to show it."""

import contextlib
import logging
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli.vnc.gate import VncGate
from tests.cli.processes import eventually
from tests.vnc_client import VncClient

VERSION = b"RFB 003.008\n"
ANSWER_S = 10


@contextlib.contextmanager
def gate(server_path: Path, handshake_s: float) -> Iterator[int]:
    """A gate; its port."""
    with (
        socket.create_server(("127.0.0.1", 0)) as listening,
        VncGate(listening, "Sm2pjfxY", str(server_path), handshake_s),
    ):
        yield int(listening.getsockname()[1])


@pytest.mark.announces("its handshake took too long")
@pytest.mark.parametrize("sent", [b"", VERSION, VERSION + b"\2"])
def test_a_handshake_in_drips_has_one_deadline(tmp_path: Path, caplog: pytest.LogCaptureFixture, sent: bytes) -> None:
    """Q8: from the connection on, not from the last byte."""
    caplog.set_level(logging.WARNING)
    pause = threading.Event()
    with gate(tmp_path / "qt", 1.0) as port, socket.create_connection(("127.0.0.1", port), ANSWER_S) as viewer:
        viewer.sendall(sent)
        with contextlib.suppress(ConnectionError):  # refused in the middle
            for byte in VERSION[:-1] if not sent.endswith(b"\n") else b"":
                viewer.sendall(bytes([byte]))
                pause.wait(0.15)
        with contextlib.suppress(ConnectionError):
            while viewer.recv(100):
                pass
        assert eventually(lambda: "its handshake took too long" in caplog.text)


@pytest.mark.announces("began with")
def test_a_server_of_another_kind_behind_the_gate_is_an_error_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The viewer is let in and then disconnected."""
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(tmp_path / "qt"))
        other.listen()
        with gate(tmp_path / "qt", 10.0) as port:
            with pytest.raises(AssertionError, match="closed the connection"):
                _connect(port, other)
            assert eventually(lambda: "began with" in caplog.text)


def _connect(port: int, other: socket.socket) -> None:
    def answer() -> None:
        with other.accept()[0] as connection:
            connection.sendall(b"RFB 003.889\n" + b"\0\0\0\2")
            connection.recv(100)

    thread = threading.Thread(target=answer)
    thread.start()
    try:
        VncClient(port, "Sm2pjfxY")
    finally:
        thread.join()
