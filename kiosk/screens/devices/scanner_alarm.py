"""The alarm about a reader of codes that is gone: raised after a minute, cleared when it is back (N2, N3)."""

import contextlib
import sqlite3
from typing import TYPE_CHECKING

from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.scan.presence import ScannerPresence

if TYPE_CHECKING:
    from sqlite_utils import Database

    from kiosk.base.clock import Clock


class ScannerAlarm:
    """Judges once a second, on the thread of the database."""

    def __init__(
        self, db: "Database", clock: "Clock", cause: AlarmCause = AlarmCause.SCANNER_GONE, *, wanted: int = 0
    ) -> None:
        """wanted: so many must be there from the beginning; 0: as many as there ever were."""
        self._db, self._clock, self._cause = db, clock, cause
        self._presence = ScannerPresence(most=wanted)
        self._raised: bool | None = None

    def check(self, count: int | None) -> None:
        """count: readers of this kind that are there; None: none are wanted, so none is missing.

        A database that can't be written now is tried again at the next call.
        """
        if count is not None:
            self._presence = self._presence.after(count, self._clock.monotonic_s())
        gone = False if count is None else self._presence.gone
        if gone is None or gone == self._raised:
            return
        with contextlib.suppress(sqlite3.OperationalError):
            if gone:
                alarms.raise_alarm(self._db, self._clock, self._cause)
            else:
                alarms.clear_alarm(self._db, self._clock, self._cause)
            self._raised = gone
