"""Bugs: logs an unhandled exception with its trace and shows the page that asks for staff."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

log = logging.getLogger(__name__)


class CrashHandler:
    """Handles exceptions that nobody caught, in slots and on threads. Install it before anything else."""

    def __init__(self) -> None:
        self._show: Callable[[], None] | None = None
        self.seen = 0

    def install(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def on_crash(self, show: Callable[[], None]) -> None:
        """show: brings up the page; called in the GUI thread."""
        self._show = show

    def _caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self.seen += 1
        log.critical("Unhandled exception", exc_info=(kind, error or kind(), trace))
        if self._show is not None and threading.current_thread() is threading.main_thread():
            show, self._show = self._show, None  # an exception in here must not call it again
            show()
            self._show = show
