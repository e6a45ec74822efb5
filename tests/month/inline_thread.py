"""A thread that does its work at once: in simulated time nothing else happens meanwhile."""

import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any


class InlineThread:
    """Does at once what a thread would do meanwhile: simulated time stands still."""

    def __init__(self, target: Callable[..., None], args: tuple[Any, ...] = (), **_more: Any) -> None:
        self._target, self._args = target, args

    def start(self) -> None:
        self._target(*self._args)

    def join(self, _within_s: float | None = None) -> None:
        """It has ended."""

    def is_alive(self) -> bool:
        return False


INLINE = SimpleNamespace(Thread=InlineThread, Event=threading.Event)
"""In place of the module `threading` where threads only do what would block."""
