"""A real OctoPrint server with its virtual printer, for tests: installed once, started, killed, frozen and restarted.

There are two versions: 1.11, which hubs run, and a pre-release of 2.0.
"""

import contextlib
import hashlib
import http.client
import itertools
import json
import os
import secrets
import signal
import socket
import subprocess
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.freezing import freeze
from tests.server_environment import server_python

CURRENT, NEXT = "1.11", "2.0"
"""Versions; the exact ones are in `octoprint-requirements-*.txt`."""
START_S = 240.0
"""Much more than it takes: five may start at once on two slow cores."""
API_KEY = "kiosk0test0key0of0forty0three0characters000"
PLUGINS_OFF = [
    "achievements",
    "announcements",
    "backup",
    "corewizard",
    "discovery",
    "errortracking",
    "file_check",
    "firmware_check",
    "gcodeviewer",
    "health_check",
    "pi_support",
    "pluginmanager",
    "softwareupdate",
    "tracking",
]


class OctoPrintServerError(Exception):
    """The test server does not answer; `str()` has the end of its output."""


def octoprint_program(version: str = CURRENT) -> Path:
    """The `octoprint` program of the cached environment. Raises ServerEnvironmentError if it can't be installed."""
    return server_python(f"octoprint-{version}", f"octoprint-requirements-{version}.txt").with_name("octoprint")


FIRST_PORT, PORTS_EACH, WORKERS = 20_000, 2_000, 6
"""Below the ephemeral ports, which the system may give to others while a server is down."""
_worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % WORKERS
_attempts = itertools.count(secrets.randbelow(PORTS_EACH))


def free_port() -> int:
    """A free TCP port on the loopback address, never the same twice."""
    for attempt in _attempts:
        port = FIRST_PORT + _worker * PORTS_EACH + attempt % PORTS_EACH
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("itertools.count never ends")


class OctoPrintServer:
    """One OctoPrint server with its files under `base`; keeps its port, key and files across restarts."""

    def __init__(self, base: Path, *, autoconnect: bool = True, version: str = CURRENT, name: str = "") -> None:
        """Choose a port and write the settings under `base`; nothing runs before `start`.

        name: under which OctoPrint's own plugin announces it on the loopback interface; "" for no announcement.
        """
        self.base = base
        self.version = version
        self.api_key = API_KEY
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment: dict[str, str] = {}
        """Additional environment variables, from the next `start` on."""
        self._autoconnect = autoconnect
        self._process: subprocess.Popen[bytes] | None = None
        base.mkdir(parents=True, exist_ok=True)
        (base / "config.yaml").write_text(json.dumps(_settings(autoconnect, name)))  # JSON is YAML
        (base / "users.yaml").write_text(json.dumps(_users()))

    def add_account(self, name: str, permissions: Sequence[str]) -> None:
        """Add an account with only these permissions, and a key. To be called before the start."""
        path = self.base / "users.yaml"
        account = {"active": True, "apikey": self.key_of(name), "groups": [], "permissions": list(permissions)}
        users = json.loads(path.read_text()) | {name: account | {"roles": [], "settings": {}, "password": "none is"}}
        path.write_text(json.dumps(users))

    def key_of(self, name: str) -> str:
        """The key of an added account."""
        return hashlib.sha256(name.encode()).hexdigest()[:43]

    def start(self) -> "OctoPrintServer":
        """Start the server and return when it answers and, with autoconnect, when its printer is operational."""
        program = octoprint_program(self.version)
        command = [str(program), "serve", "--iknowwhatimdoing", "--host", "127.0.0.1", "--port", str(self.port)]
        command += ["--basedir", str(self.base), "--config", str(self.base / "config.yaml"), "--no-color"]
        environment = os.environ | {"HOME": str(self.base), "PYTHONWARNINGS": "ignore"} | self.environment
        with (self.base / "output.txt").open("ab") as output:
            self._process = subprocess.Popen(command, stdout=output, stderr=output, env=environment)
        give_up_at = time.monotonic() + START_S
        while not self._ready():
            if self._process.poll() is not None or time.monotonic() > give_up_at:
                self.kill()
                raise OctoPrintServerError(f"OctoPrint did not start:\n{self.output()[-3000:]}")
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(0.2)
        return self

    def _ready(self) -> bool:
        try:
            flags = self.get("/api/connection")["current"]
        except (OSError, ValueError):
            return False
        return not self._autoconnect or flags["state"] == "Operational"

    def get(self, path: str) -> Any:
        """The decoded answer to GET `path`. Raises OSError (HTTPError included)."""
        return self.request("GET", path)

    def post(self, path: str, body: dict[str, Any]) -> Any:
        """The decoded answer to POST `path` with a JSON body; None for no content. Raises OSError."""
        return self.request("POST", path, json.dumps(body).encode())

    def request(self, method: str, path: str, body: bytes | None = None) -> Any:
        """The decoded answer to one request with the key. Raises OSError (HTTPError included)."""
        headers = {"X-Api-Key": self.api_key, "Content-Type": "application/json"}
        prepared = urllib.request.Request(self.url + path, data=body, headers=headers, method=method)
        try:
            with urllib.request.urlopen(prepared, timeout=10) as answer:
                text = answer.read()
        except http.client.HTTPException as error:
            raise OSError(f"no HTTP yet: {error}") from error
        return json.loads(text) if text else None

    def send_debug_command(self, debug_command: str) -> None:
        """Send `!!DEBUG:…` to the virtual printer, for example `action_disconnect` or `send //action:prompt_show`."""
        self.post("/api/printer/command", {"commands": [f"!!DEBUG:{debug_command}"]})

    def settle(self) -> None:
        """Connect its printer, cancel its print, end its prompt, turn its heaters off. Returns when it is idle."""
        give_up_at = time.monotonic() + START_S
        while (state := self._step_to_idle()) != "Operational" or self.open_prompt():
            if time.monotonic() > give_up_at:
                raise OctoPrintServerError(f"OctoPrint does not become idle, but stays {state}.")
            if state == "Operational":
                self.send_debug_command("send //action:prompt_end")
            threading.Event().wait(0.2)
        self.post("/api/printer/command", {"commands": ["M104 S0", "M140 S0"]})

    def open_prompt(self) -> dict[str, Any]:
        """The prompt of its printer as far as the server has read it; empty for none."""
        found: dict[str, Any] | None = self.get("/api/plugin/action_command_prompt")
        return found or {}

    def _step_to_idle(self) -> str:
        try:
            state = str(self.get("/api/connection")["current"]["state"])
            if state.startswith(("Offline", "Closed", "Error")):
                self.post("/api/connection", {"command": "connect"})
            elif state != "Operational" and not state.startswith("Cancelling"):
                self.post("/api/job", {"command": "cancel"})
        except OSError as error:  # busy, or in transition
            return str(error)
        return state

    def output(self) -> str:
        """Everything that the server has written to its output."""
        path = self.base / "output.txt"
        return path.read_text(errors="replace") if path.exists() else ""

    @property
    def pid(self) -> int:
        """The id of its process."""
        return self._running().pid

    def freeze(self) -> None:
        """The server keeps its connections and goes silent."""
        freeze(self._running())

    def thaw(self) -> None:
        """SIGCONT after `freeze`."""
        self._running().send_signal(signal.SIGCONT)

    def signal(self, number: signal.Signals) -> None:
        """Send any other signal to its process."""
        self._running().send_signal(number)

    def kill(self) -> None:
        """SIGKILL, like a power cut; harmless if it does not run."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def stop(self) -> None:
        """End the server by SIGTERM, or by SIGKILL after 10 s; harmless if it does not run."""
        if self._process is not None:
            self._process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(10)
            self.kill()

    def _running(self) -> "subprocess.Popen[bytes]":
        assert self._process is not None, "the OctoPrint server is not running"
        return self._process


@contextlib.contextmanager
def octoprint_server(
    base: Path, *, autoconnect: bool = True, version: str = CURRENT, name: str = ""
) -> Iterator[OctoPrintServer]:
    """A started server with its files under `base`, stopped at the end."""
    server = OctoPrintServer(base, autoconnect=autoconnect, version=version, name=name)
    try:
        yield server.start()
    finally:
        server.kill()


def _settings(autoconnect: bool, name: str) -> dict[str, Any]:
    return {
        "appearance": {"name": name},
        "api": {"key": "kiosk-test-global-key-which-nobody-uses"},
        "devel": {"enableRateLimiter": False},  # three key requests a minute are too few for the tests of one server
        "gcodeAnalysis": {"runAt": "never"},  # a process for each file, whose estimates nothing of ours reads
        "plugins": {
            "_disabled": [plugin for plugin in PLUGINS_OFF if not (name and plugin == "discovery")],
            "discovery": {"addresses": ["127.0.0.1"]},
            "virtual_printer": {
                "_config_version": 1,
                "enabled": True,
                "simulated_errors": [],
                "throttle": 0.02,
                "capabilities": {"PROMPT_SUPPORT": True},
            },
        },
        "serial": {
            "autoconnect": autoconnect,
            "port": "VIRTUAL",
            "baudrate": 115200,
            "timeout": {"temperatureAutoreport": 1},
        },
        "server": {
            "firstRun": False,
            "onlineCheck": {"enabled": False},
            "pluginBlacklist": {"enabled": False},
            "pythonEolCheck": {"enabled": False},
            "seenWizards": {"backup": None, "corewizard": 4, "tracking": None},
        },
        "webcam": {"timelapse": {"type": "off"}},
    }


def _users() -> dict[str, Any]:
    staff = {"active": True, "apikey": API_KEY, "groups": ["admins", "users"], "permissions": [], "roles": []}
    return {"_version": 2, "kiosk": staff | {"password": "no password is this", "settings": {}}}
