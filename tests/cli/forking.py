"""The process that forks `kiosk` processes: python -W error -m tests.cli.forking FD. It ends with its socket.

What a command imports is imported once, when it is asked for the first time.
"""

import gc
import importlib
import json
import os
import random
import runpy
import selectors
import socket
import sys
import time
import warnings
from dataclasses import dataclass

from kiosk.cli import COMMANDS

ASKED_BYTES = 1 << 20
SCREEN = ("kiosk.cli.app_process", "kiosk.screens.app")
IMPORTED_LATER = {
    "run": SCREEN,
    "night": SCREEN,
    "demo": SCREEN,
    "tests.e2e.app_driver": (*SCREEN, "tests.screens.driver"),
    "tests.printers.marlin.journal.single_printer_host": ("kiosk.printers.marlin.printer",),
}
"""By command or module: what is not imported with it, but whenever it runs."""


@dataclass(frozen=True)
class Asked:
    """What is to be run: `python -m MODULE WORDS`."""

    module: str
    words: tuple[str, ...]
    folder: str
    environment: dict[str, str]
    strict: bool
    """A warning fails it."""


def import_first(asked: Asked) -> None:
    """Import what it imports, for all that are forked from now on; what is never collected is never copied."""
    name = asked.module
    if name == "kiosk":
        name = next((word for word in asked.words if word in COMMANDS), "")
        if name:
            importlib.import_module(COMMANDS[name][0].partition(":")[0])
    for module in IMPORTED_LATER.get(name, ()):
        importlib.import_module(module)
    gc.freeze()


def fork_each(control: socket.socket) -> Asked:
    """Fork until the socket is closed, which exits; in each forked process: return what it is to run.

    Each message comes with four descriptors: standard input, output and error, and a socket that is told the process
    id, and later the exit code as `subprocess` has it.
    """
    with selectors.PollSelector() as selector:
        selector.register(control, selectors.EVENT_READ)
        while True:
            for ready, _ in selector.select():
                if ready.fileobj is not control:
                    _report_end(selector, ready)
                    continue
                message, fds, _, _ = socket.recv_fds(control, ASKED_BYTES, 4)
                if not message:
                    sys.exit()
                asked = Asked(**json.loads(message))
                import_first(asked)
                pid = os.fork()
                if pid == 0:
                    for other in selector.get_map().values():
                        if other.data:
                            other.data[1].detach()
                    _become(asked, fds)
                    return asked
                report = socket.socket(fileno=fds.pop())
                report.send(str(pid).encode())
                selector.register(os.pidfd_open(pid), selectors.EVENT_READ, (pid, report))
                for fd in fds:
                    os.close(fd)


def _report_end(selector: selectors.BaseSelector, ready: selectors.SelectorKey) -> None:
    pid, report = ready.data
    selector.unregister(ready.fileobj)
    os.close(ready.fd)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    with report:
        try:
            report.send(str(code).encode())
        except BrokenPipeError:  # nobody waits for it
            return


def _become(asked: Asked, fds: list[int]) -> None:
    """Take over the descriptors, the folder and the environment, with what Python reads of it when it begins."""
    for number, fd in enumerate(fds[:3]):
        os.dup2(fd, number)
    os.closerange(3, os.sysconf("SC_OPEN_MAX"))
    os.chdir(asked.folder)
    os.environ.clear()
    os.environ.update(asked.environment)
    unbuffered = "PYTHONUNBUFFERED" in asked.environment
    sys.stdout.reconfigure(line_buffering=sys.stdout.isatty(), write_through=unbuffered)
    if not asked.strict:  # as Python has it without -W error
        warnings.resetwarnings()
        for usual in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning):
            warnings.simplefilter("ignore", usual)
    time.tzset()
    random.seed()


def main() -> None:
    """Fork, and run as a forked process what was asked for."""
    with socket.socket(fileno=int(sys.argv[1])) as control:
        asked = fork_each(control)
        control.detach()
    sys.argv[1:] = asked.words
    runpy.run_module(asked.module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
