"""An OctoPrint that wants to fill the memory of the print room, or to send it elsewhere (Q8, Q9)."""

import contextlib
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.secret_files import KeyFiles
from tests.printroom.sample_hub import SampleHub, until

MOST_KB = 250_000
"""Of memory: a print room with one printer takes some 50 MB, an attack below sends without end."""
END_S = 120.0
"""Far more than an end in order takes on a busy machine."""
SEND_S = 20.0
FLOOD = b"x" * (1 << 16)


class Hostile:
    """Answers every request with `begin` and then, unless it is an answer by itself, without an end."""

    def __init__(self, begin: bytes, *, floods: bool) -> None:
        self._begin, self._floods = begin, floods
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.requests: list[bytes] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        connection.settimeout(SEND_S)
        with connection, contextlib.suppress(OSError):
            self.requests.append(connection.recv(4096))
            connection.sendall(self._begin)
            while self._floods:
                connection.sendall(FLOOD)


@pytest.fixture
def elsewhere() -> Iterator[Hostile]:
    with closing(Hostile(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", floods=False)) as server:
        yield server


@pytest.mark.parametrize(
    "begin",
    [
        pytest.param(b"HTTP/1.1 200 OK\r\n\r\n", id="a body without end"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", id="a body of 100 GB"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX-Flood: ", id="a header without end"),
        pytest.param(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n", id="a chunk of 256 MB"),
        pytest.param(b"", id="no HTTP at all"),
        pytest.param(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: ELSEWHERE\r\n\r\n", id="a redirect"),
    ],
)
def test_a_print_room_takes_little_memory_goes_nowhere_else_and_ends_in_order(
    tmp_path: Path, elsewhere: Hostile, begin: bytes
) -> None:
    """Q8, Q9: the key goes to no other server; the printer stays offline and a signal still ends the process."""
    redirects = b"ELSEWHERE" in begin
    begin = begin.replace(b"ELSEWHERE", f"http://127.0.0.1:{elsewhere.port}/".encode())
    hub = SampleHub(tmp_path, SystemClock())
    (tmp_path / "kiosk.toml").write_text('[places]\ndata_dir = "."\nruntime_dir = "."\n')
    (tmp_path / "secrets").mkdir(mode=0o700)
    KeyFiles(tmp_path / "secrets").write("ahven", "A" * 43)
    words = [sys.executable, "-m", "kiosk", "printroom", "--config", str(tmp_path / "kiosk.toml")]
    with closing(hub.db), closing(hub.live), closing(Hostile(begin, floods=not redirects)) as hostile:
        hub.add_printer("ahven", "octoprint", f"http://127.0.0.1:{hostile.port}")
        with subprocess.Popen(words, stderr=subprocess.DEVNULL, cwd=tmp_path) as process:
            try:
                until(lambda: len(hostile.requests) >= 2)
                status = Path(f"/proc/{process.pid}/status").read_text()
                process.send_signal(signal.SIGTERM)
                assert process.wait(END_S) == 0
            finally:
                process.kill()
        assert hub.printer("ahven").state != "idle"
    peak_kb = int(status.split("VmHWM:")[1].split()[0])
    assert peak_kb < MOST_KB
    assert elsewhere.requests == []
