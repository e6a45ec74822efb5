"""The signals that end a process in order: Ctrl-C, a service manager's SIGTERM, and a terminal that hangs up (Q15)."""

import signal
from collections.abc import Callable, Mapping
from typing import Any

from kiosk.base.service_manager import ENDS, notify

Handler = Callable[..., Any] | int | None


def handle_end_signals(end: Callable[..., object]) -> Mapping[signal.Signals, Handler]:
    """Call `end` at SIGINT, SIGTERM and SIGHUP; returns the handlers before. `nohup` keeps its effect.

    The service manager is told first that this process ends by itself.
    """

    def told(*arguments: Any) -> object:
        notify(ENDS)
        return end(*arguments)

    signals = [signal.SIGINT, signal.SIGTERM]
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        signals.append(signal.SIGHUP)
    return {number: signal.signal(number, told) for number in signals}
