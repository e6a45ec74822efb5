"""A frozen process, as on a machine that sleeps or has no memory left: it keeps its sockets and says nothing."""

import signal
from pathlib import Path
from subprocess import Popen
from threading import Event

from tests.cli.forked_kiosk import ForkedProcess

LOOK_EACH_S = 0.001


def freeze(process: Popen[bytes] | Popen[str] | ForkedProcess) -> None:
    """Stop `process` with all its threads.

    SIGSTOP is delivered when the process's main thread is scheduled; on a loaded machine its other threads go on for
    milliseconds after `kill` has returned. SIGCONT lets it run again.
    """
    process.send_signal(signal.SIGSTOP)
    pause = Event()
    while not _is_frozen(process.pid):
        pause.wait(LOOK_EACH_S)


def _is_frozen(pid: int) -> bool:
    """Whether each of its threads stands still, or it has ended."""
    try:
        tasks = [(task / "stat").read_text() for task in Path(f"/proc/{pid}/task").iterdir()]
    except (FileNotFoundError, ProcessLookupError):
        return True
    return all(task.rpartition(")")[2].split()[0] in "TZX" for task in tasks)
