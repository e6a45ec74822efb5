"""Work that takes longer than a frame: done on a thread, its result delivered in the GUI thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import Qt

from kiosk.base.errors import WorldError
from kiosk.screens.qt import QObject, Signal, Slot


class BackgroundTasks(QObject):
    """A queue of work on one thread. Make and use it in the GUI thread."""

    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="screen-work")
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def begin(
        self, work: Callable[[], Any], *, done: Callable[[Any], None], failed: Callable[[WorldError], None]
    ) -> None:
        """Run `work` on the thread, then `done` with its result, or `failed` with the world's error, on the GUI's.

        Any other exception is a bug and is raised in the GUI thread, where it is reported.
        """
        self._pool.submit(work).add_done_callback(lambda future: self._ended.emit(future, (done, failed)))

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Deliver nothing more, and end the thread. last: what it does then, such as closing its connections."""
        self._closed = True  # what has ended already may be on its way: a disconnected signal would still bring it
        if last is not None:
            self._pool.submit(last)
        self._pool.shutdown(wait=True, cancel_futures=last is None)

    @Slot(object, object)
    def _deliver(self, future: "Future[Any]", ways: tuple[Callable[[Any], None], Callable[[WorldError], None]]) -> None:
        if self._closed or future.cancelled():
            return
        done, failed = ways
        error = future.exception()
        if isinstance(error, WorldError):
            failed(error)
        elif error is not None:
            raise error
        else:
            done(future.result())
