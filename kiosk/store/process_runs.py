"""When each process ran, in `hub.db`: what was not watched then is not known (N8)."""

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.ids import new_id
from kiosk.store.heartbeats import Process
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

SEEN_EACH_S = 60.0
"""Each is a commit to the disk, which may be a memory card."""
GAP = timedelta(seconds=2 * SEEN_EACH_S)
"""A process that did not write for so long was not working, though it was not ended: frozen, or the machine slept."""

CLOCK_SET_S = 10.0
"""A wall clock that went so much faster or slower than time was set."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a process, from its start to the last moment at which it is known to have worked."""

    process: Process
    pid: int
    started_at: datetime
    seen_at: datetime
    ended_at: datetime | None
    """When it ended in order; None: it still runs, or died after `seen_at`."""


class RunRecord:
    """Writes the run of this process, on its own thread and connection."""

    def __init__(self, db: Database, clock: Clock, process: Process) -> None:
        self._db, self._clock, self._process = db, clock, process
        self._seen_s = float("-inf")
        self._seen_at = clock.now()
        self._id = ""

    def begin(self) -> None:
        """A run begins now."""
        now = to_text(self._clock.now())
        self._id = new_id()
        self._db.execute(
            "INSERT INTO process_run (id, process, pid, started_at, seen_at) VALUES (?, ?, ?, ?, ?)",
            (self._id, self._process.value, os.getpid(), now, now),
        )
        self._seen_s, self._seen_at = self._clock.monotonic_s(), self._clock.now()

    def seen(self) -> None:
        """The process works. Call it as often as you like; after a gap a new run begins.

        It does also when the clock was set meanwhile: one run from a wrong time to a right one would cover what nobody
        watched.
        """
        now_s = self._clock.monotonic_s()
        if now_s - self._seen_s < SEEN_EACH_S:
            return
        if self._is_interrupted():
            self.begin()
            return
        self._seen_s, self._seen_at = now_s, self._clock.now()
        self._db.execute("UPDATE process_run SET seen_at = ? WHERE id = ?", (to_text(self._seen_at), self._id))

    def end(self) -> None:
        """It ends in order. A disk that takes no more leaves the last `seen_at`, which is true as well."""
        now = to_text(self._clock.now())
        with contextlib.suppress(sqlite3.OperationalError):
            if self._id and self._is_interrupted():
                self.begin()
            self._db.execute("UPDATE process_run SET seen_at = ?, ended_at = ? WHERE id = ?", (now, now, self._id))

    def _is_interrupted(self) -> bool:
        """Whether the process did not work since it was last seen to, or the wall clock was set."""
        for_s = self._clock.monotonic_s() - self._seen_s
        wall_s = (self._clock.now() - self._seen_at).total_seconds()
        return for_s > GAP.total_seconds() or abs(wall_s - for_s) > CLOCK_SET_S


def runs_since(db: Database, process: Process, since: datetime) -> tuple[Run, ...]:
    """The runs of a process that lasted beyond `since`, oldest first."""
    sql = "SELECT * FROM process_run WHERE process = ? AND seen_at >= ? ORDER BY started_at, id"
    return tuple(typed_row(Run, found) for found in rows(db, sql, process.value, to_text(since)))


def last_seen_at(db: Database, process: Process) -> datetime | None:
    """When a process was last known to work; None: it never ran."""
    found = row(db, "SELECT max(seen_at) AS at FROM process_run WHERE process = ?", process.value)
    return from_text(found["at"]) if found is not None and found["at"] else None


def first_run_at(db: Database, process: Process = Process.PRINT_ROOM) -> datetime | None:
    """When a process ran for the first time, as far as it is recorded; None: it never ran."""
    found = row(db, "SELECT min(started_at) AS at FROM process_run WHERE process = ?", process.value)
    return from_text(found["at"]) if found is not None and found["at"] else None
