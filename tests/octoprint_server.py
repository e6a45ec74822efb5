"""A real OctoPrint server with its virtual printer, for tests: made once, started, killed, frozen and started again.

There are two: the one that hubs run, 1.11, and the pre-release of the one that they will, 2.0.
"""

import contextlib
import fcntl
import hashlib
import http.client
import itertools
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
CACHE = HERE.parent / ".cache"
NOW, NEXT = "1.11", "2.0"
"""Versions; the exact ones are in the requirements beside this."""
INSTALL_S = 900.0
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
    """The test server can't be made or does not answer; `str()` says why, with the end of what it wrote."""


def octoprint_program(version: str = NOW) -> Path:
    """The `octoprint` program of the cached environment, which is made first if it is missing or of other pins.

    Raises OctoPrintServerError if pip can't make it: the tests must fail, not be passed over.
    """
    environment, requirements = CACHE / f"octoprint-{version}", HERE / f"octoprint-requirements-{version}.txt"
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "octoprint.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        program, stamp = environment / "bin" / "octoprint", environment / "made-from.txt"
        pins = requirements.read_text()
        python = environment / "bin" / "python"
        if not (program.exists() and python.exists() and stamp.exists() and stamp.read_text() == pins):
            shutil.rmtree(environment, ignore_errors=True)
            _install(sys.executable, "-m", "venv", str(environment))
            _install(
                str(python), "-m", "pip", "install", "-q", "--no-deps", "--require-hashes", "-r", str(requirements)
            )
            stamp.write_text(pins)
    return program


def _install(*command: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as trouble:
        raise OctoPrintServerError(f"The OctoPrint test environment can't be made: {trouble}") from trouble
    if done.returncode:
        raise OctoPrintServerError(
            f"The OctoPrint test environment can't be made: {' '.join(command)}\n{done.stderr[-2000:]}"
        )


FIRST_PORT, PORTS_EACH, WORKERS = 20_000, 3_000, 4
"""Below those that the system gives out by itself, so that nobody gets one while its server is down or not up yet."""
_worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % WORKERS
_turns = itertools.count(secrets.randbelow(PORTS_EACH))


def free_port() -> int:
    """A TCP port on the loopback address that nobody listens on now, and that is not given out twice."""
    for turn in _turns:
        port = FIRST_PORT + _worker * PORTS_EACH + turn % PORTS_EACH
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("the turns never end")


class OctoPrintServer:
    """One OctoPrint server with its files under `base`; keeps its port, key and files over restarts."""

    def __init__(self, base: Path, *, autoconnect: bool = True, version: str = NOW, name: str = "") -> None:
        """Choose a port and write the settings under `base`; nothing runs before `start`.

        name: under this it makes itself known on the loopback interface, by OctoPrint's own plugin; "" for not at all.
        """
        self.base = base
        self.version = version
        self.api_key = API_KEY
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.surroundings: dict[str, str] = {}
        """Environment variables of its own, from the next `start` on."""
        self._autoconnect = autoconnect
        self._process: subprocess.Popen[bytes] | None = None
        base.mkdir(parents=True, exist_ok=True)
        (base / "config.yaml").write_text(json.dumps(_settings(autoconnect, name)))  # JSON is YAML
        (base / "users.yaml").write_text(json.dumps(_users()))

    def add_account(self, name: str, permissions: Sequence[str]) -> None:
        """Before the start: an account with just these permissions, and a key."""
        path = self.base / "users.yaml"
        account = {"active": True, "apikey": self.key_of(name), "groups": [], "permissions": list(permissions)}
        users = json.loads(path.read_text()) | {name: account | {"roles": [], "settings": {}, "password": "none is"}}
        path.write_text(json.dumps(users))

    def key_of(self, name: str) -> str:
        """The key of an account that was added."""
        return hashlib.sha256(name.encode()).hexdigest()[:43]

    def start(self) -> "OctoPrintServer":
        """Start the server and return when it answers and, with autoconnect, when its printer is operational."""
        program = octoprint_program(self.version)
        command = [str(program), "serve", "--iknowwhatimdoing", "--host", "127.0.0.1", "--port", str(self.port)]
        command += ["--basedir", str(self.base), "--config", str(self.base / "config.yaml"), "--no-color"]
        surroundings = os.environ | {"HOME": str(self.base), "PYTHONWARNINGS": "ignore"} | self.surroundings
        with (self.base / "output.txt").open("ab") as output:
            self._process = subprocess.Popen(command, stdout=output, stderr=output, env=surroundings)
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
        """What the server answers to GET `path`, decoded. Raises OSError (HTTPError included)."""
        return self.ask("GET", path)

    def post(self, path: str, body: dict[str, Any]) -> Any:
        """What the server answers to POST `path` with a JSON body, decoded; None for no content. Raises OSError."""
        return self.ask("POST", path, json.dumps(body).encode())

    def ask(self, method: str, path: str, body: bytes | None = None) -> Any:
        """One HTTP request with the key, decoded. Raises OSError (HTTPError included)."""
        headers = {"X-Api-Key": self.api_key, "Content-Type": "application/json"}
        request = urllib.request.Request(self.url + path, data=body, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                text = answer.read()
        except http.client.HTTPException as trouble:
            raise OSError(f"no HTTP yet: {trouble}") from trouble
        return json.loads(text) if text else None

    def printer_says(self, debug_command: str) -> None:
        """Send `!!DEBUG:…` to the virtual printer, for example `action_disconnect` or `send //action:prompt_show`."""
        self.post("/api/printer/command", {"commands": [f"!!DEBUG:{debug_command}"]})

    def come_to_rest(self) -> None:
        """Return when its printer is connected, prints nothing and is told to be cold; cancels what prints."""
        give_up_at = time.monotonic() + START_S
        while (state := self._steer_to_rest()) != "Operational":
            if time.monotonic() > give_up_at:
                raise OctoPrintServerError(f"OctoPrint does not come to rest, but stays {state}.")
            threading.Event().wait(0.2)
        self.post("/api/printer/command", {"commands": ["M104 S0", "M140 S0"]})

    def _steer_to_rest(self) -> str:
        try:
            state = str(self.get("/api/connection")["current"]["state"])
            if state.startswith(("Offline", "Closed", "Error")):
                self.post("/api/connection", {"command": "connect"})
            elif state != "Operational" and not state.startswith("Cancelling"):
                self.post("/api/job", {"command": "cancel"})
        except OSError as trouble:  # it is busy, or on its way already
            return str(trouble)
        return state

    def output(self) -> str:
        """All that the server wrote on its output."""
        path = self.base / "output.txt"
        return path.read_text(errors="replace") if path.exists() else ""

    @property
    def pid(self) -> int:
        """The id of its process."""
        return self._running().pid

    def freeze(self) -> None:
        """SIGSTOP: the server keeps its connections and says nothing."""
        self._running().send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """SIGCONT after `freeze`."""
        self._running().send_signal(signal.SIGCONT)

    def signal(self, number: signal.Signals) -> None:
        """Send any other signal to its process."""
        self._running().send_signal(number)

    def kill(self) -> None:
        """SIGKILL, as if the power went; harmless if it does not run."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def stop(self) -> None:
        """End the server in good order, or by force after 10 s; harmless if it does not run."""
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
    base: Path, *, autoconnect: bool = True, version: str = NOW, name: str = ""
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
        "devel": {"enableRateLimiter": False},  # three wishes for a key a minute are few for the tests of one server
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
