"""Bugs: an exception that nobody caught is logged with its trace and shown as the page that calls staff."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

log = logging.getLogger(__name__)


class Faults:
    """Catches what nobody caught, in slots and on threads. Installed before anything else."""

    def __init__(self) -> None:
        """Catch nothing yet."""
        self._show: Callable[[], None] | None = None
        self.seen = 0

    def install(self) -> None:
        """Take over Python's hooks for uncaught exceptions."""
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def show_by(self, show: Callable[[], None]) -> None:
        """From now on a fault also brings up the page."""
        self._show = show

    def _caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self.seen += 1
        log.critical("A fault of this program", exc_info=(kind, error or kind(), trace))
        on_screen = threading.current_thread() is threading.main_thread()
        if self._show is not None and on_screen:
            show, self._show = self._show, None  # a fault while showing must not come round again
            show()
            self._show = show
