"""A real Moonraker for tests, installed once; behind it a stand-in for Klipper (`tests.klippy`)."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.freezing import freeze
from tests.klippy import Klippy
from tests.octoprint_server import free_port
from tests.server_environment import server_python

VERSION = "0.11"
START_S = 240.0
CONFIG = """
[server]
host: 127.0.0.1
port: {port}
klippy_uds_address: {klippy}
[machine]
provider: none
validate_service: False
[authorization]
force_logins: False
"""
"""No client is trusted: all of them need the key."""


class MoonrakerServerError(Exception):
    """The test server does not answer; `str()` has the end of its output."""


def moonraker_python() -> Path:
    """The Python of the cached environment. Raises ServerEnvironmentError if it can't be installed.

    Besides, Moonraker loads the system's libsodium (Debian: libsodium23).
    """
    return server_python(f"moonraker-{VERSION}", "moonraker-requirements.txt")


class MoonrakerServer:
    """One Moonraker with its files under `base`, and its Klipper; keeps its port and key across restarts."""

    def __init__(self, base: Path) -> None:
        """Choose a port and write the settings under `base`; nothing runs before `start`. base: a short path."""
        self.base = base
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.api_key = ""
        for folder in ("config", "gcodes", "logs", "comms"):
            (base / folder).mkdir(parents=True, exist_ok=True)
        self.klippy = Klippy(base / "comms" / "klippy.sock", base / "gcodes")
        self._configure("")
        self._process: subprocess.Popen[bytes] | None = None

    def _configure(self, trusted: str) -> None:
        config = CONFIG.format(port=self.port, klippy=self.klippy.path)
        (self.base / "config" / "moonraker.conf").write_text(config + trusted)

    def trust(self, *, trusting: bool) -> None:
        """Restart with this machine among the clients that need no key, or not."""
        self.kill()
        self._configure("trusted_clients:\n  127.0.0.1\n" if trusting else "")
        self.start()

    def start(self) -> "MoonrakerServer":
        """Start both, and return when Moonraker answers and has found its Klipper ready."""
        self.klippy.start()
        command = [str(moonraker_python()), "-m", "moonraker", "-d", str(self.base), "-n"]
        environment = {**os.environ, "HOME": str(self.base), "PYTHONWARNINGS": "ignore"}
        environment.pop("PYTHONPATH", None)
        with (self.base / "output.txt").open("ab") as output:
            self._process = subprocess.Popen(
                command, stdout=output, stderr=output, env=environment, start_new_session=True
            )
        give_up_at = time.monotonic() + START_S
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > give_up_at:
                self.kill()
                raise MoonrakerServerError(f"Moonraker did not start:\n{self.output()[-3000:]}")
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(0.1)
        return self

    def _is_ready(self) -> bool:
        try:
            self.api_key = self.api_key or self._own_key()
            return bool(self.get("/server/info")["klippy_state"] == "ready")
        except (OSError, ValueError):
            return False

    def _own_key(self) -> str:
        """Its API key, which it tells on its own socket."""
        with socket.socket(socket.AF_UNIX) as link:
            link.settimeout(5.0)
            link.connect(str(self.base / "comms" / "moonraker.sock"))
            link.sendall(b'{"jsonrpc": "2.0", "method": "access.get_api_key", "id": 1}\x03')
            received = b""
            while b'"id":1' not in received.replace(b" ", b""):
                received += link.recv(65536)
        answers = [json.loads(one) for one in received.split(b"\x03") if b'"id"' in one]
        return str(answers[-1]["result"])

    def get(self, path: str) -> Any:
        """The result of GET `path` with the key. Raises OSError (HTTPError included)."""
        return self._request(urllib.request.Request(self.url + path, headers={"X-Api-Key": self.api_key}))

    def post(self, path: str) -> Any:
        """The result of POST `path` with the key. Raises OSError (HTTPError included)."""
        return self._request(
            urllib.request.Request(self.url + path, b"", headers={"X-Api-Key": self.api_key}, method="POST")
        )

    def _request(self, request: urllib.request.Request) -> Any:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read())["result"]

    def settle(self) -> None:
        """Make Klipper ready, end its print, turn its heaters off. Returns when Moonraker sees it ready and idle."""
        self.klippy.reset()
        self.wait_until(self._is_ready)

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Wait for a condition. Raises MoonrakerServerError if it never holds."""
        give_up_at = time.monotonic() + START_S
        while not holds():
            if time.monotonic() > give_up_at:
                raise MoonrakerServerError("The condition never held.")
            threading.Event().wait(0.05)

    def output(self) -> str:
        """Everything that the server has written to its output."""
        path = self.base / "output.txt"
        return path.read_text(errors="replace") if path.exists() else ""

    def freeze(self) -> None:
        """Moonraker keeps its connections and goes silent."""
        assert self._process is not None
        freeze(self._process)

    def thaw(self) -> None:
        """SIGCONT after `freeze`."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """SIGKILL to Moonraker, whose Klipper goes on printing; harmless if it does not run.

        Its helpers go with it: the one that reads a file's metadata would try for good to write to its closed pipe.
        """
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):  # it ended by itself
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def close(self) -> None:
        """End both."""
        self.kill()
        self.klippy.stop()


@contextlib.contextmanager
def moonraker_server(base: Path) -> Iterator[MoonrakerServer]:
    """A started server with its files under `base`, stopped at the end."""
    server = MoonrakerServer(base)
    try:
        yield server.start()
    finally:
        server.close()
