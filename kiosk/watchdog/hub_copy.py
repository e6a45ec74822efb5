"""What the watchdog reads of `hub.db` and writes to it, on a thread of its own: that may hang, be locked or fail.

The alarm and its messages live in the watchdog's own memory; here is only their copy. With it staff see the alarm on
the screens and can acknowledge it, and a watchdog that is started again tells nobody twice.
"""

import contextlib
import logging
import queue
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.settings.changes import change_count
from kiosk.hub.settings.current import HubSettings, read_settings
from kiosk.printroom.alarms.outbox import Outbox
from kiosk.store.heartbeats import Process
from kiosk.store.hub_db import SharedDatabase, row, rows

BUSY_WAIT_S = 2.0
"""How long a writer waits; a print room that hangs may hold the lock for good."""

_OPEN_SQL = "SELECT * FROM alarm WHERE cause = ? AND cleared_at IS NULL"
_LAST_RUN_SQL = "SELECT ended_at FROM process_run WHERE process = ? ORDER BY id DESC LIMIT 1"
_MESSAGES_SQL = "SELECT * FROM alarm_message WHERE alarm_id = ?"
_WRITE_MESSAGE_SQL = """
INSERT INTO alarm_message (id, alarm_id, contact, step, due_at, tries, sent_at, reason)
VALUES (:id, :alarm_id, :contact, :step, :due_at, :tries, :sent_at, :reason)
ON CONFLICT (id) DO UPDATE SET tries = excluded.tries, sent_at = excluded.sent_at, reason = excluded.reason
ON CONFLICT DO NOTHING
"""
"""Without `next_try_at`: the watchdog sends it, and nobody else."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OwnAlarm:
    """The watchdog's alarm, to be written."""

    id: str
    raised_at: datetime
    cleared: bool
    messages: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class HubFacts:
    """What `hub.db` says. written: the alarm that was copied just now."""

    ended_in_order: bool
    alarm: dict[str, Any] | None
    """The row of the open alarm about the print room's silence."""
    messages: tuple[dict[str, Any], ...]
    written: OwnAlarm | None
    settings: HubSettings | None
    """Read only when something was set since the time before."""


class HubCopy:
    """Begins a copy when the one before is done. One thread calls it; nothing here blocks."""

    def __init__(self, hub_path: Path, clock: Clock) -> None:
        self._hub_path, self._clock = hub_path, clock
        self._facts: queue.SimpleQueue[HubFacts] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._written: OwnAlarm | None = None
        self._failing = False
        self._seen_changes: int | None = None

    def begin(self, own: OwnAlarm | None) -> None:
        """Read the facts, and write the alarm if there is one, unless that is being done."""
        if self._thread is not None and self._thread.is_alive():
            return
        self._thread = threading.Thread(target=self._copy, args=(own,), name="hub-copy", daemon=True)
        self._thread.start()

    def take(self) -> HubFacts | None:
        """The newest facts that have not been taken; None: there are none."""
        facts = None
        with contextlib.suppress(queue.Empty):
            while True:
                facts = self._facts.get_nowait()
        return facts

    def join(self, within_s: float) -> None:
        """Wait for the copy that is being made."""
        if self._thread is not None:
            self._thread.join(within_s)

    def _copy(self, own: OwnAlarm | None) -> None:
        try:
            with _opened(self._hub_path) as db:
                if own is not None and own != self._written:  # each commit is one to a memory card, and wakes all
                    self._write(db, own)
                    self._written = own
                self._facts.put(_facts(db, own, self._changed_settings(db)))
        except sqlite3.Error as error:
            if not self._failing:
                _log.error("The hub's database can't be used: %s. Alarms are told all the same.", error)
            self._failing = True
        else:
            self._failing = False

    def _changed_settings(self, db: Database) -> HubSettings | None:
        try:
            count = change_count(db)
        except sqlite3.OperationalError:  # of an earlier version: the print room brings it up to date
            return None
        before, self._seen_changes = self._seen_changes, count
        return None if before in (None, count) else read_settings(db)

    def _write(self, db: Database, own: OwnAlarm) -> None:
        with db.atomic():
            if row(db, "SELECT 1 FROM alarm WHERE id = ? AND cleared_at IS NOT NULL", own.id) is not None:
                return
            alarm_id = alarms.raise_alarm(
                db, self._clock, AlarmCause.PRINT_ROOM_SILENT, alarm_id=own.id, raised_at=own.raised_at
            )
            for message in own.messages:
                db.execute(_WRITE_MESSAGE_SQL, {**message, "alarm_id": alarm_id})
            if own.cleared:
                alarms.clear_alarm(db, self._clock, AlarmCause.PRINT_ROOM_SILENT)
            if not any(message["tries"] for message in own.messages):
                return
            if Outbox(db, self._clock).fails():
                alarms.raise_alarm(db, self._clock, AlarmCause.CHANNEL_FAILS)
            else:
                alarms.clear_alarm(db, self._clock, AlarmCause.CHANNEL_FAILS)


def _facts(db: Database, written: OwnAlarm | None, settings: HubSettings | None) -> HubFacts:
    run = row(db, _LAST_RUN_SQL, Process.PRINT_ROOM.value)
    alarm = row(db, _OPEN_SQL, AlarmCause.PRINT_ROOM_SILENT.value)
    messages = () if alarm is None else tuple(rows(db, _MESSAGES_SQL, alarm["id"]))
    return HubFacts(run is not None and run["ended_at"] is not None, alarm, messages, written, settings)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[Database]:
    """The database as it is: nothing is made, migrated or repaired. Raises sqlite3.Error."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY_WAIT_S)
    with contextlib.closing(connection):
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        yield SharedDatabase(connection)
