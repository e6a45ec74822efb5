"""Single keys pressed in the terminal that started the app, delivered in the GUI's thread."""

import os
import sys
import termios
import tty
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def in_foreground() -> bool:
    """True when a person can press keys for us: standard input is a terminal, and ours now."""
    try:
        return os.isatty(sys.stdin.fileno()) and os.tcgetpgrp(sys.stdin.fileno()) == os.getpgrp()
    except (OSError, ValueError):  # closed
        return False


@contextmanager
def single_keys() -> Iterator[None]:
    """Inside, the terminal delivers each key at once, without echo; Ctrl-C still interrupts."""
    if not in_foreground():
        yield
        return
    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    tty.setcbreak(terminal)
    try:
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def call_on_key(actions: Mapping[str, Callable[[], None]], parent: "QObject") -> None:
    """Call the action of each key that is pressed, until `parent` is destroyed. Needs the event loop."""
    from PySide6.QtCore import QSocketNotifier

    if not in_foreground():
        return
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, parent)

    def read() -> None:
        keys = os.read(sys.stdin.fileno(), 64).decode("ascii", "replace")
        if not keys:  # the terminal is gone
            notifier.setEnabled(False)
        for key in keys.lower():
            if key in actions:
                actions[key]()

    notifier.activated.connect(read)
