"""A thread that gives the status to whoever was configured: a broker, a file for the public."""

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Protocol

from kiosk.base.clock import Clock
from kiosk.base.errors import StoreError
from kiosk.hub.opening_hours import Opening
from kiosk.hub.settings.current import SettingsFollower
from kiosk.printroom.status.hub_status import HubStatus, StatusReader
from kiosk.printroom.status.space_api import Place, space_api, write_space_api
from kiosk.store.hub_db import open_hub_db
from kiosk.store.live_db import open_live_db

READ_EACH_S = 2.0
FILE_EACH_S = 60.0
"""A file that says nothing new is written again after this long, with its time: its reader sees that it is alive."""
CLOSE_WITHIN_S = 2.0

_log = logging.getLogger(__name__)


class Outlet(Protocol):
    """Takes the status every READ_EACH_S, on one thread."""

    def open(self) -> None: ...

    def publish(self, status: HubStatus, now_s: float) -> None: ...

    def close(self) -> None: ...


class SpaceApiFile:
    """The document of SpaceAPI in a file."""

    def __init__(self, path: Path, place: Place) -> None:
        self._path, self._place = path, place
        self._written: HubStatus | None = None
        self._written_s = float("-inf")
        self._failing = False

    def open(self) -> None:
        """Nothing is kept open."""

    def publish(self, status: HubStatus, now_s: float) -> None:
        """Write the file if what the public sees has changed, or after FILE_EACH_S."""
        if self._is_same(status) and now_s - self._written_s < FILE_EACH_S:
            return
        try:
            write_space_api(self._path, space_api(status, self._place))
        except OSError as error:
            if not self._failing:
                _log.error("%s can't be written: %s", self._path, error.strerror)
            self._failing = True
        else:
            self._failing = False
            self._written, self._written_s = status, now_s

    def _is_same(self, status: HubStatus) -> bool:
        before = self._written
        return before is not None and (before.open, before.people_inside, before.equipment) == (
            status.open,
            status.people_inside,
            status.equipment,
        )

    def close(self) -> None:
        """The public must not read all night what was so: without the print room the file is gone."""
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)


class StatusPublisher:
    """Reads the status and hands it to the outlets, on a thread of its own with connections of its own."""

    def __init__(
        self,
        hub_path: Path,
        live_path: Path,
        clock: Clock,
        name: str,
        opening: Opening,
        outlets: Sequence[Callable[[], Outlet]],
    ) -> None:
        """outlets: each makes one on the thread that uses it."""
        self._hub_path, self._live_path, self._clock = hub_path, live_path, clock
        self._name, self._opening, self._outlets = name, opening, outlets
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="status", daemon=True)

    def start(self) -> None:
        """Begin; without outlets nothing is read."""
        if self._outlets:
            self._thread.start()

    def close(self) -> None:
        """End within CLOSE_WITHIN_S."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(CLOSE_WITHIN_S)

    def _run(self) -> None:
        outlets = [make() for make in self._outlets]
        for outlet in outlets:
            outlet.open()
        try:
            with closing(open_hub_db(self._hub_path)) as hub, closing(open_live_db(self._live_path)) as live:
                reader = StatusReader(hub, live, self._clock, self._name, self._opening)
                settings = SettingsFollower(hub, reader.follow)
                while not self._stop.is_set():
                    with contextlib.suppress(sqlite3.OperationalError):  # the next reading is as good
                        settings.check()
                        status = reader.read()
                        for outlet in outlets:
                            outlet.publish(status, self._clock.monotonic_s())
                    with contextlib.suppress(StoreError):
                        live.reopen_if_replaced()
                    self._stop.wait(READ_EACH_S)
        except StoreError as error:
            _log.error("The status can't be published: %s", error)
        finally:
            for outlet in outlets:
                outlet.close()
