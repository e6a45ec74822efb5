"""Reads the queue and its plan: at once where a person has just done something, else on a thread of its own."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.base.errors import StoreError, WorldError
from kiosk.hub.settings.current import read_settings
from kiosk.printroom.overview import Overview
from kiosk.printroom.queue.reading import QueueRead, read_queue
from kiosk.screens.kit.background_task import BackgroundTasks
from kiosk.screens.qt import QObject
from kiosk.screens.services import Services
from kiosk.store.hub_db import open_hub_db
from kiosk.store.live_db import LiveDatabase, open_live_db

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class _Apart:
    """What belongs to the thread."""

    db: "Database"
    live: LiveDatabase
    overview: Overview


class PlanReader:
    """In the GUI thread, but for `_read_apart`, which has connections of their own.

    Of several changes in a row the thread reads the last one. What it has read is dropped if something newer was read
    meanwhile.
    """

    def __init__(
        self,
        services: Services,
        overview: Overview,
        *,
        done: Callable[[QueueRead], None],
        failed: Callable[[WorldError], None],
        parent: QObject,
    ) -> None:
        self._services, self._overview = services, overview
        self._done, self._failed = done, failed
        self._tasks = BackgroundTasks(parent)
        self._apart: _Apart | None = None
        self._connections = contextlib.ExitStack()
        self._reading = self._again = False
        self._reads = 0

    def read(self) -> QueueRead:
        """As it is now."""
        self._reads += 1
        services = self._services
        return read_queue(services.hub_db, self._overview, read_settings(services.hub_db), services.clock.now())

    def begin(self) -> None:
        """Have it read; `done` or `failed` is called later."""
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        now, reads = self._services.clock.now(), self._reads
        self._tasks.begin(
            lambda: self._read_apart(now), done=lambda found: self._deliver(found, reads), failed=self._failed
        )

    def close(self) -> None:
        self._tasks.close(last=self._connections.close)

    def _read_apart(self, now: datetime) -> QueueRead:
        """On the thread. Whether the print room is silent is for the GUI thread to say."""
        try:
            if self._apart is None:
                self._apart = self._opened()
            apart = self._apart
            with contextlib.suppress(StoreError):  # its directory is gone: readings grow old
                apart.live.reopen_if_replaced()
            return read_queue(apart.db, apart.overview, read_settings(apart.db), now)
        finally:
            self._reading = False  # also after an error, else nothing would be read any more

    def _opened(self) -> "_Apart":
        db = self._connections.enter_context(contextlib.closing(open_hub_db(self._services.hub_path)))
        live = self._connections.enter_context(contextlib.closing(open_live_db(self._services.live_path)))
        return _Apart(db, live, Overview(db, live, self._services.clock))

    def _deliver(self, found: QueueRead, reads: int) -> None:
        if reads == self._reads:
            self._done(found)
        if self._again:
            self.begin()
