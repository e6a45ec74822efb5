"""Ends the boards and the print room that a killed demo left running, found by their command lines."""

import os
import signal
import threading
from pathlib import Path

END_WITHIN_S = 8.0
_CHECK_EACH_S = 0.05
_COMMANDS = (b"printroom", b"virtual-board")


def end_leftovers(directory: Path) -> None:
    """End them and wait until they are gone. Call it while holding the demo's lock, when no demo can be using them."""
    pids = leftovers(directory)
    for number in (signal.SIGTERM, signal.SIGKILL):
        for pid in pids:
            _signal(pid, number)
        pause = threading.Event()
        for _ in range(round(END_WITHIN_S / _CHECK_EACH_S)):
            pids = [pid for pid in pids if pid in leftovers(directory)]
            if not pids:
                return
            pause.wait(_CHECK_EACH_S)


def leftovers(directory: Path) -> list[int]:
    """Our own processes that serve the boards or the print room of the demo in `directory`."""
    below = os.fsencode(directory) + b"/"
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
            owner = process.stat().st_uid
        except OSError:
            continue  # it has ended
        ours = owner == os.getuid() and words[1:3] == [b"-m", b"kiosk"] and words[3] in _COMMANDS
        if ours and any(word.startswith(below) for word in words[4:]):
            found.append(int(process.name))
    return found


def _signal(pid: int, number: signal.Signals) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return  # it has ended
