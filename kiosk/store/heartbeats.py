"""Heartbeats in `live.db`: each process shows that it works, and readers notice when one is silent (N1)."""

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.service_manager import WORKS, notify
from kiosk.store.live_db import LiveDatabase, live_rows

BEAT_EACH_S = 1.0
"""N1 allows 2 s."""
SILENT_AFTER_S = 6.0

_BEAT_SQL = "INSERT OR REPLACE INTO heartbeat (process, pid, boot, at, steady_s) VALUES (?, ?, ?, ?, ?)"
_READ_SQL = "SELECT * FROM heartbeat WHERE process = ?"


class Process(StrEnum):
    """The processes that write heartbeats."""

    APP = "app"
    PRINT_ROOM = "printroom"
    WATCHDOG = "watchdog"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Silence:
    """A process does not show that it works. `since`: its last heartbeat, or when the reader began to look."""

    since: datetime
    for_s: float


@dataclass(frozen=True, slots=True)
class Beat:
    """The last heartbeat of a process."""

    at: datetime
    age_s: float


class Heartbeat:
    """Writes the heartbeats of this process, on the thread whose work they stand for."""

    def __init__(self, db: LiveDatabase, clock: Clock, process: Process) -> None:
        """db: a connection of the calling thread."""
        self._db, self._clock, self._process = db, clock, process
        self._boot = boot_id()
        self._due_s = float("-inf")

    def beat(self) -> None:
        """Write a heartbeat if one is due, and tell the service manager. Call it at least once a second.

        A heartbeat that can't be written is left out: the readers then say that nothing is known, which is true.
        """
        now_s = self._clock.monotonic_s()
        if now_s < self._due_s:
            return
        self._due_s = now_s + BEAT_EACH_S
        notify(WORKS)
        values = (self._process.value, os.getpid(), self._boot, to_text(self._clock.now()), now_s)
        with contextlib.suppress(sqlite3.OperationalError), self._db.atomic():
            self._db.execute(_BEAT_SQL, values)


class Liveness:
    """Whether another process works, by its heartbeats."""

    def __init__(
        self, db: Database, clock: Clock, process: Process = Process.PRINT_ROOM, *, grace_s: float = SILENT_AFTER_S
    ) -> None:
        """db: `live.db`, a connection of the calling thread. grace_s: how long a process may take to begin."""
        self._db, self._clock, self._process = db, clock, process
        self._boot = boot_id()
        self._began_s = clock.monotonic_s() - (SILENT_AFTER_S - grace_s)

    def silence(self) -> Silence | None:
        """None while it works. A process that was never seen is silent when its grace is over."""
        for_s = self.age_s()
        if for_s < SILENT_AFTER_S:
            return None
        return Silence(self._clock.now() - timedelta(seconds=for_s), for_s)

    def age_s(self) -> float:
        """Seconds since its last heartbeat, or since the first look if it was not seen since the machine started."""
        beat = self.last_beat()
        return beat.age_s if beat is not None else max(0.0, self._clock.monotonic_s() - self._began_s)

    def last_beat(self) -> Beat | None:
        """Its last heartbeat since the machine started; None: there was none."""
        beat_s = self.beat_s()
        if beat_s is None:
            return None
        age_s = max(0.0, self._clock.monotonic_s() - beat_s)
        return Beat(self._clock.now() - timedelta(seconds=age_s), age_s)

    def beat_s(self) -> float | None:
        """Its last heartbeat on the steady clock, as `last_beat`."""
        found = live_rows(self._db, _READ_SQL, self._process.value)
        return float(found[0]["steady_s"]) if found and found[0]["boot"] == self._boot else None


def boot_id() -> str:
    """Which start of the machine this is: the monotonic clocks of all processes count from it."""
    return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
