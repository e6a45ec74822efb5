"""Counts the figures of a period on a thread of its own: with many visits that takes longer than a frame (I1)."""

import contextlib
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.base.errors import WorldError
from kiosk.hub.figures.hub_figures import HubFigures, hub_figures
from kiosk.hub.figures.period import Period
from kiosk.screens.kit.background_task import BackgroundTasks
from kiosk.screens.qt import QObject
from kiosk.screens.services import Services
from kiosk.store.hub_db import open_hub_db

if TYPE_CHECKING:
    from sqlite_utils import Database


class FiguresReader:
    """In the GUI thread, but for `_count`, which has a connection of its own. Of several wishes the last one counts."""

    def __init__(
        self,
        services: Services,
        *,
        done: Callable[[HubFigures], None],
        failed: Callable[[WorldError], None],
        parent: QObject,
    ) -> None:
        self._services, self._done, self._failed = services, done, failed
        self._tasks = BackgroundTasks(parent)
        self._connections = contextlib.ExitStack()
        self._db: Database | None = None
        self._wanted: Period | None = None
        self._counting: Period | None = None

    def begin(self, period: Period) -> None:
        """Have it counted; `done` or `failed` is called later, unless another period is wanted meanwhile."""
        self._wanted = period
        if self._counting is None:
            self._start(period)

    def forget(self) -> None:
        """Nobody waits for figures any more."""
        self._wanted = None

    def close(self) -> None:
        self._tasks.close(last=self._connections.close)

    def _start(self, period: Period) -> None:
        self._counting = period
        now = self._services.clock.now()
        self._tasks.begin(lambda: self._count(period, now), done=self._deliver, failed=self._give_up)

    def _count(self, period: Period, now: datetime) -> HubFigures:
        """On the thread."""
        if self._db is None:
            self._db = self._connections.enter_context(contextlib.closing(open_hub_db(self._services.hub_path)))
        return hub_figures(self._db, period, now, self._services.tz)

    def _deliver(self, found: HubFigures) -> None:
        if self._is_wanted():
            self._done(found)

    def _give_up(self, error: WorldError) -> None:
        if self._is_wanted():
            self._failed(error)

    def _is_wanted(self) -> bool:
        """Whether what was counted is still asked for; if something else is, that is begun."""
        counted, self._counting = self._counting, None
        if self._wanted is not None and self._wanted != counted:
            self._start(self._wanted)
        return self._wanted == counted
