"""Whoever has no password sees nothing of the screen and types nothing into it, from wherever they come (Q2, Q8)."""

import contextlib
import os
import socket
import stat
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.cli.vnc.gate import MOST_VIEWERS
from tests.cli.conftest import CONFIG
from tests.cli.forked_kiosk import run_kiosk
from tests.cli.processes import Running, eventually, running
from tests.octoprint_server import free_port
from tests.vnc_client import VncClient, WrongPasswordError, answer_to

VERSION = b"RFB 003.008\n"
LEFT = b""


@dataclass(frozen=True)
class Screen:
    """A kiosk whose screen is served by VNC on every address."""

    process: Running
    port: int
    password_file: Path

    @property
    def password(self) -> str:
        return self.password_file.read_text().strip()

    @contextlib.contextmanager
    def connection(self) -> Iterator[socket.socket]:
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as viewer:
            yield viewer

    def said(self, words: str, times: int = 1) -> bool:
        return eventually(lambda: self.process.text.count(words) >= times)


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    folder, port = tmp_path_factory.mktemp("screen"), free_port()
    config = folder / "kiosk.toml"
    config.write_text(CONFIG, encoding="utf-8")
    assert run_kiosk("hub", "init", "--config", config).returncode == 0
    options = ["run", "--no-printroom", "--config", config, "--vnc-port", str(port), "--vnc-address", "0.0.0.0"]
    with running(*options, QT_QPA_PLATFORM="") as process:
        process.line_with("The screen is served by VNC on ")
        yield Screen(process, port, folder / "run" / f"vnc-password-{port}")
        assert process.interrupt() == 0, process.text


def _received(viewer: socket.socket, count: int) -> bytes:
    """That many bytes, fewer at the end of the connection."""
    data = b""
    with contextlib.suppress(ConnectionResetError):
        while len(data) < count and (more := viewer.recv(count - len(data))):
            data += more
    return data


def test_with_the_password_the_screen_is_seen_on_the_loopback_address_too(screen: Screen) -> None:
    """Q2."""
    with VncClient(screen.port, screen.password) as viewer:
        assert (viewer.width, viewer.height) == (1280, 800)
        assert eventually(lambda: len(viewer.screenshot().getcolors(1 << 20) or []) > 10)
    assert screen.said("was let in")


def test_two_viewers_may_watch_and_one_that_leaves_takes_nobody_along(screen: Screen) -> None:
    """Q2."""
    with VncClient(screen.port, screen.password) as first:
        with VncClient(screen.port, screen.password) as second:
            second.screenshot()
        first.screenshot()


def test_the_password_is_in_a_private_file_and_in_no_log(screen: Screen) -> None:
    """Q2, P8: where nobody looks at a terminal, as in a service."""
    assert stat.S_IMODE(screen.password_file.stat().st_mode) == 0o600
    assert len(screen.password) == 8
    assert screen.password not in screen.process.text
    logs = screen.password_file.parents[1] / "data" / "log"
    assert [file for file in logs.iterdir() if screen.password in file.read_text()] == []
    words = Path(f"/proc/{screen.process.process.pid}/cmdline").read_bytes()
    assert screen.password.encode() not in words


@pytest.mark.parametrize("change", [str.swapcase, lambda word: word[:7], lambda _: "", lambda word: "x" + word[1:]])
def test_a_wrong_password_is_refused_counted_and_told_nothing(screen: Screen, change: object) -> None:
    """Q2: and the right one still opens the screen."""
    assert callable(change)
    with pytest.raises(WrongPasswordError, match="The password is wrong"):
        VncClient(screen.port, change(screen.password))
    assert screen.said("gave a wrong password (1 in a row)")
    with VncClient(screen.port, screen.password):
        pass


@pytest.mark.parametrize("version", [b"RFB 003.003\n", b"RFB 003.007\n", b"RFB 003.889\n"])
@pytest.mark.parametrize("right", [True, False])
def test_viewers_of_every_version_need_the_password(screen: Screen, version: bytes, right: bool) -> None:
    """Q2: 3.3 is told the security type, later ones choose it."""
    old = version < b"RFB 003.007\n"
    with screen.connection() as viewer:
        assert _received(viewer, 12) == VERSION
        viewer.sendall(version)
        assert _received(viewer, 4 if old else 2) == (b"\0\0\0\2" if old else b"\1\2")
        if not old:
            viewer.sendall(b"\2")
        viewer.sendall(answer_to(_received(viewer, 16), screen.password if right else "wrong"))
        assert struct.unpack(">I", _received(viewer, 4)) == (0 if right else 1,)
        viewer.sendall(b"\1")
        assert (_received(viewer, 4) == struct.pack(">HH", 1280, 800)) == right


@pytest.mark.parametrize(
    "attack",
    [
        pytest.param(VERSION + b"\1", id="no authentication"),
        pytest.param(VERSION + b"\1\1" + b"\4\1\0\0\0\0\0A" * 100, id="no authentication and keys at once"),
        pytest.param(VERSION + b"\x10", id="another authentication"),
        pytest.param(VERSION + b"\0", id="an invalid type"),
        pytest.param(b"RFB 004.001\n", id="a version that does not exist"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: kiosk\r\n\r\n", id="a web browser"),
        pytest.param(b"\x16\x03\x01\x02\x00\x01" * 100, id="TLS"),
        pytest.param(bytes(range(256)) * 4096, id="a megabyte of garbage"),
        pytest.param(VERSION + b"\2" + b"\0" * 16 + b"\1" + b"\4\1\0\0\0\0\0A" * 1000, id="a guess and keys at once"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_whatever_else_comes_never_reaches_the_screen(screen: Screen, attack: bytes) -> None:
    """Q2, Q8: not one byte of Qt's server comes back, and the next viewer gets in."""
    with screen.connection() as viewer:
        answers = b""
        with contextlib.suppress(OSError):  # whoever sends rubbish may be cut off at any point
            viewer.sendall(attack)
            viewer.shutdown(socket.SHUT_WR)
            while more := viewer.recv(4096):
                answers += more
    assert answers.startswith(VERSION) or answers == LEFT
    assert b"Qt" not in answers
    assert len(answers) <= 200
    with VncClient(screen.port, screen.password) as viewer_after:
        viewer_after.screenshot()


def test_those_who_connect_and_say_nothing_hold_a_bounded_number_of_places(screen: Screen) -> None:
    """Q8: more are refused at once, and when they leave the next one gets in."""
    before = screen.process.text.count(f"was refused: {MOST_VIEWERS} are connected")
    with contextlib.ExitStack() as held:
        silent = [held.enter_context(screen.connection()) for _ in range(MOST_VIEWERS)]
        assert [_received(one, 12) for one in silent] == [VERSION] * MOST_VIEWERS
        with screen.connection() as refused:
            assert _received(refused, 12) == LEFT
        assert screen.said(f"was refused: {MOST_VIEWERS} are connected", before + 1)
    assert eventually(lambda: _gets_in(screen))


def _gets_in(screen: Screen) -> bool:
    try:
        with VncClient(screen.port, screen.password):
            return True
    except (AssertionError, OSError):  # refused: the places are not free yet
        return False


def test_qts_own_server_is_on_no_address(screen: Screen) -> None:
    """Q2: other users of this machine can't go round the password."""
    inodes = set()
    for entry in Path(f"/proc/{screen.process.process.pid}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            inodes.add(str(entry.readlink()).removeprefix("socket:[").rstrip("]"))
    tables = [Path(f"/proc/{screen.process.process.pid}/net/{name}") for name in ("tcp", "tcp6")]
    lines = [line.split() for table in tables for line in table.read_text().splitlines()[1:]]
    listening = [words[1] for words in lines if words[3] == "0A" and words[9] in inodes]
    assert listening == [f"00000000:{screen.port:04X}"]
    unix = [line.split() for line in Path("/proc/net/unix").read_text().splitlines()[1:]]
    named = [words[7] for words in unix if words[6] in inodes and len(words) > 7]
    assert [name for name in named if not name.endswith("/scan.sock") and (name[0] == "@" or Path(name).exists())] == []


def test_a_terminal_shows_the_password_once_and_leaves_no_file(tmp_path: Path) -> None:
    """Q2: by `kiosk run` in a real terminal."""
    config, port = tmp_path / "kiosk.toml", free_port()
    config.write_text(CONFIG, encoding="utf-8")
    assert run_kiosk("hub", "init", "--config", config).returncode == 0
    ours, theirs = os.openpty()
    words = [sys.executable, "-m", "kiosk", "run", "--no-printroom", "--config", config, "--vnc-port", str(port)]
    environment = {**os.environ, "QT_QPA_PLATFORM": ""}
    with subprocess.Popen(words, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as process:
        os.close(theirs)
        shown = b""
        while b"ssh -L" not in shown:
            shown += os.read(ours, 1000)
        password = shown.decode().split("Password of the VNC viewer: ")[1][:8]
        with VncClient(port, password) as viewer:
            viewer.screenshot()
        process.terminate()
        with contextlib.suppress(OSError):  # the end of a terminal
            while more := os.read(ours, 1000):
                shown += more
        assert process.wait(30) == 0
    os.close(ours)
    assert shown.decode().count(password) == 1
    assert list((tmp_path / "run").glob("vnc-password*")) == []
    assert password not in (tmp_path / "data" / "log" / "app.log").read_text()
