"""Runs `kiosk` commands, each as a process of its own; what they import is imported once, before these are forked.

A start of Python with the program's imports takes ten times as long as most commands. python -W error -m
tests.cli.forked_kiosk FD is the process that forks; it is started with the first command and ends with its socket.
"""

import atexit
import gc
import importlib
import json
import os
import random
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

from kiosk.cli import COMMANDS

ANSWER_BYTES = 64
ASKED_BYTES = 1 << 20


class ForkedKiosk:
    """The process that forks, as its user has it."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [sys.executable, "-W", "error", "-m", "tests.cli.forked_kiosk", str(theirs.fileno())]
        self._process = subprocess.Popen(command, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL)
        theirs.close()
        atexit.register(self._close)

    def run(self, words: list[str], timeout_s: float) -> "subprocess.CompletedProcess[str]":
        """As subprocess.run with capture_output and text; stdin is empty."""
        asked = json.dumps([words, str(Path.cwd()), dict(os.environ)]).encode()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            socket.send_fds(self._socket, [asked], [out.fileno(), err.fileno()])
            self._socket.settimeout(None)
            pid = int(self._socket.recv(ANSWER_BYTES))
            self._socket.settimeout(timeout_s)
            try:
                code = int(self._socket.recv(ANSWER_BYTES))
            except TimeoutError:
                os.kill(pid, signal.SIGKILL)
                self._socket.settimeout(None)
                self._socket.recv(ANSWER_BYTES)
                raise subprocess.TimeoutExpired(words, timeout_s) from None
            texts = [(file.seek(0), file.read().decode())[1] for file in (out, err)]
        return subprocess.CompletedProcess(["kiosk", *words], code, *texts)

    def _close(self) -> None:
        self._socket.close()
        self._process.wait()


@cache
def _forked(_how: tuple[tuple[str, str], ...]) -> ForkedKiosk:
    return ForkedKiosk()


def run_kiosk(*words: object, timeout_s: float = 120) -> "subprocess.CompletedProcess[str]":
    """Run `kiosk ...` in this directory and environment: what it wrote, and how it ended; a warning would fail it."""
    at_start = ("LANG", "LC_", "PYTHON")  # what Python reads only when it starts
    how = tuple((name, value) for name, value in sorted(os.environ.items()) if name.startswith(at_start))
    return _forked(how).run([str(word) for word in words], timeout_s)


def fork_each(control: socket.socket) -> list[str]:
    """Serve until the socket is closed, which exits; in each forked process: return its words."""
    while True:
        asked, fds, _, _ = socket.recv_fds(control, ASKED_BYTES, 2)
        if not asked:
            sys.exit()
        pid = os.fork()
        if pid == 0:
            control.close()
            words, folder, environment = json.loads(asked)
            for number, fd in enumerate(fds, start=1):
                os.dup2(fd, number)
                os.close(fd)
            os.chdir(folder)
            os.environ.clear()
            os.environ.update(environment)
            time.tzset()
            random.seed()
            return [str(word) for word in words]
        for fd in fds:
            os.close(fd)
        control.send(str(pid).encode())
        control.send(str(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])).encode())


def main() -> None:
    """Import what the commands import, and fork."""
    for place, _ in COMMANDS.values():
        importlib.import_module(place.partition(":")[0])
    gc.freeze()  # what is never collected is never copied
    with socket.socket(fileno=int(sys.argv[1])) as control:
        words = fork_each(control)
    sys.argv[1:] = words
    runpy.run_module("kiosk", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
