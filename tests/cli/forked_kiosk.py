"""Runs and starts `kiosk` as processes of their own that are forked from one which has imported the program already.

A start of Python with the program's imports takes ten times as long as most commands, and as much as most tests.
"""

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import IO, Any

ANSWER_BYTES = 64
CHECKOUT = Path(__file__).parents[2]
Stream = IO[Any] | int | None
"""As for `subprocess.Popen`: a file, a descriptor, PIPE, DEVNULL, or None for that of the tests."""


class ForkedProcess:
    """A running process; of `subprocess.Popen` what tests use of it."""

    def __init__(self, words: list[str], report: socket.socket, pipes: dict[str, IO[Any]]) -> None:
        self.args = words
        self._report = report
        self.pid = int(report.recv(ANSWER_BYTES))
        self._pidfd = os.pidfd_open(self.pid)
        self.returncode: int | None = None
        self.stdin, self.stdout, self.stderr = (pipes.get(name) for name in ("stdin", "stdout", "stderr"))

    def poll(self) -> int | None:
        """The exit code, negative after a signal; None while it runs."""
        try:
            return self.wait(0)
        except subprocess.TimeoutExpired:
            return None

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end, at most `timeout` seconds; raises subprocess.TimeoutExpired."""
        if self.returncode is None:
            self._report.settimeout(timeout)
            try:
                self.returncode = int(self._report.recv(ANSWER_BYTES))
            except (TimeoutError, BlockingIOError):
                raise subprocess.TimeoutExpired(self.args, timeout or 0) from None
            self._report.close()
            os.close(self._pidfd)
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send a signal, if it still runs."""
        if self.poll() is None:
            try:
                signal.pidfd_send_signal(self._pidfd, number)
            except ProcessLookupError:
                return

    def terminate(self) -> None:
        """SIGTERM."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """SIGKILL."""
        self.send_signal(signal.SIGKILL)

    def communicate(self, timeout: float | None = None) -> tuple[Any, Any]:
        """Close its input, read its output and then its errors to the end, and wait; `timeout` in s is for the wait."""
        if self.stdin:
            self.stdin.close()
        out, err = (stream and stream.read() for stream in (self.stdout, self.stderr))
        self.wait(timeout)
        self._close_pipes()
        return out, err

    def _close_pipes(self) -> None:
        for pipe in (self.stdin, self.stdout, self.stderr):
            if pipe:
                pipe.close()

    def __enter__(self) -> "ForkedProcess":
        return self

    def __exit__(self, *_error: object) -> None:
        self._close_pipes()
        self.wait()


class _Forking:
    """The process that forks, see `forking.py`."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [sys.executable, "-W", "error", "-m", "tests.cli.forking", str(theirs.fileno())]
        self._process = subprocess.Popen(command, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, cwd=CHECKOUT)
        theirs.close()
        atexit.register(self._close)

    def fork(self, asked: dict[str, object], fds: list[int]) -> socket.socket:
        """Have one forked; returns the socket that tells its process id and its end."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            socket.send_fds(self._socket, [json.dumps(asked).encode()], [*fds, theirs.fileno()])
        return ours

    def _close(self) -> None:
        self._socket.close()
        self._process.wait()


@cache
def _forking(_how: tuple[tuple[str, str], ...]) -> _Forking:
    return _Forking()


def start_kiosk(
    *words: object,
    module: str = "kiosk",
    cwd: Path | None = None,
    env: Mapping[str, str] = os.environ,
    stdin: Stream = subprocess.DEVNULL,
    stdout: Stream = None,
    stderr: Stream = None,
    text: bool = False,
    strict: bool = False,
) -> ForkedProcess:
    """Start `python -m MODULE WORDS`; strict: with -W error. The rest is as for `subprocess.Popen`."""
    typed = [str(word) for word in words]
    asked = {"module": module, "words": typed, "folder": str(cwd or Path.cwd())}
    asked |= {"environment": dict(env), "strict": strict}
    with ExitStack() as opened:
        pipes: dict[str, IO[Any]] = {}
        fds: list[int] = []
        for name, stream in (("stdin", stdin), ("stdout", stdout), ("stderr", stderr)):
            if stream == subprocess.PIPE:
                pipes[name], theirs = _pipe(name, text=text)
                opened.callback(os.close, theirs)
                fds.append(theirs)
            else:
                fds.append(_descriptor(stream, fds, opened))
        report = _forking(_read_at_start(env)).fork(asked, fds)
    return ForkedProcess(["kiosk", *typed], report, pipes)


def _pipe(name: str, *, text: bool) -> tuple[IO[Any], int]:
    """Our end of a new pipe, and theirs."""
    read, write = os.pipe()
    ours, theirs, mode = (write, read, "w") if name == "stdin" else (read, write, "r")
    return os.fdopen(ours, mode if text else f"{mode}b"), theirs


def _descriptor(stream: Stream, before: list[int], opened: ExitStack) -> int:
    """What the process gets as its next stream. before: the streams that it has. opened: closes what was opened."""
    if stream is None:
        return len(before)
    if stream == subprocess.STDOUT:
        return before[1]
    if stream == subprocess.DEVNULL:
        return opened.enter_context(Path(os.devnull).open("r+b", buffering=0)).fileno()
    return stream if isinstance(stream, int) else stream.fileno()


def _read_at_start(env: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """What Python reads of the environment only when it starts; the rest is given to each that is forked."""
    begins = ("LANG", "LC_", "PYTHON")
    return tuple(
        (name, value) for name, value in sorted(env.items()) if name.startswith(begins) and name != "PYTHONUNBUFFERED"
    )


def run_kiosk(
    *words: object, timeout_s: float = 120, env: Mapping[str, str] = os.environ
) -> "subprocess.CompletedProcess[str]":
    """Run `kiosk ...` in this directory: what it wrote, and how it ended; a warning would fail it."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = start_kiosk(*words, env=env, stdout=out, stderr=err, strict=True)
        try:
            code = process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise
        texts = [(file.seek(0), file.read().decode())[1] for file in (out, err)]
    return subprocess.CompletedProcess(process.args, code, *texts)
