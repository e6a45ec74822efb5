"""The signals that end a process in order: Ctrl-C, a service manager's SIGTERM, and a terminal that hangs up (Q15).

Python runs a signal handler on the main thread, some time later: not while that thread waits in a library, and it
must take no lock that the interrupted code may hold. So nothing is done in a handler here. The interpreter writes each
signal into a pipe at the moment it arrives, whatever all threads do; the pipe keeps it until somebody reads.
"""

import atexit
import os
import signal
import threading
from collections.abc import Callable
from functools import cache
from typing import Any

from kiosk.base.service_manager import ENDS, notify

_END_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_READ_BYTES = 64


class EndSignals:
    """The pipe with the signals that came. One per process: `catch_end_signals` makes it."""

    def __init__(self) -> None:
        self._reader, writer = os.pipe()
        os.set_blocking(writer, False)
        signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        disregard_end_signals()  # a handler must be there for a signal to be written
        atexit.register(_handle_by, signal.SIG_IGN)  # Python would let a second one kill the process at its very end

    def fileno(self) -> int:
        """Readable when a signal has come; for an event loop, which then calls `came`."""
        return self._reader

    def came(self) -> bool:
        """Wait for signals; True if one of them is to end this process, which the service manager is told first."""
        if not set(_END_SIGNALS).intersection(os.read(self._reader, _READ_BYTES)):
            return False  # another signal that Python handles
        notify(ENDS)
        return True

    def call(self, end: Callable[[], object]) -> None:
        """Call `end` on a thread of its own at the first signal, also if that came already; later ones do nothing."""

        def wait() -> None:
            while not self.came():
                pass
            end()

        threading.Thread(target=wait, name="end-signals", daemon=True).start()


@cache
def catch_end_signals() -> EndSignals:
    """From now on SIGINT, SIGTERM and SIGHUP are kept for whoever reads them. `nohup` keeps its effect.

    Call it on the main thread. Children are started with the usual effect of all signals.
    """
    return EndSignals()


def interrupt_at_end_signals() -> None:
    """Raise KeyboardInterrupt on the main thread at each of them: a command undoes what it has begun, and ends."""
    _handle_by(signal.default_int_handler)


def disregard_end_signals() -> None:
    """None of them ends this process any more. Its children keep the usual effect."""
    _handle_by(lambda *_: None)


def _handle_by(handler: Callable[..., Any] | signal.Handlers) -> None:
    for number in _END_SIGNALS:
        under_nohup = number == signal.SIGHUP and signal.getsignal(number) is signal.SIG_IGN
        if not under_nohup:
            signal.signal(number, handler)
