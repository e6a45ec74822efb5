"""A frozen process, as on a machine that sleeps or has no memory left: it keeps its sockets and says nothing."""

import os
import signal
from subprocess import Popen


def freeze(process: Popen[bytes] | Popen[str]) -> None:
    """Stop `process` with all its threads.

    SIGSTOP is delivered when the process's main thread is scheduled; on a loaded machine its other threads go on for
    milliseconds after `kill` has returned. SIGCONT lets it run again.
    """
    process.send_signal(signal.SIGSTOP)
    os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
