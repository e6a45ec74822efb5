"""The watchdog's process: one thread that looks at the heartbeats, and tells when they stay away (N6).

The alarm is kept in a small database in memory, with the tables of the hub: whatever becomes of `hub.db`, it is told
and escalated. A copy goes to `hub.db` whenever that can be written; an acknowledgement by a person comes from there.
"""

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.base.clock import Clock, from_text
from kiosk.base.errors import StoreError
from kiosk.base.instance_lock import AlreadyRunningError, InstanceLock
from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.settings.current import HubSettings
from kiosk.printroom.alarms.notification_setup import notification_setup
from kiosk.printroom.alarms.notifier import WATCHDOG_CAUSES, NotificationSetup, Notifier
from kiosk.store.heartbeats import Heartbeat, Liveness, Process
from kiosk.store.hub_db import memory_hub_db, row, rows
from kiosk.store.live_db import LiveDatabase, open_live_db
from kiosk.watchdog.hub_copy import HubCopy, HubFacts, OwnAlarm
from kiosk.watchdog.silence import SilenceWatch

LOCK_NAME = "watchdog.lock"
LOOK_EACH_S = 1.0
FIRST_FACTS_WITHIN_S = 3.0
LAST_COPY_WITHIN_S = 2.0
CAUSE = AlarmCause.PRINT_ROOM_SILENT

_log = logging.getLogger(__name__)


class Watchdog:
    """Looks once a second. One thread."""

    def __init__(
        self,
        hub_path: Path,
        live_path: Path,
        clock: Clock,
        notification: NotificationSetup,
        remember: Callable[[HubSettings], None] = lambda _: None,
    ) -> None:
        """live_path: in the runtime directory, next to the lock file.

        remember: keeps what is set, for a start at which `hub.db` can't be read.
        """
        self._remember = remember
        self._hub_path, self._live_path = hub_path, live_path
        self._clock, self._notification = clock, notification

    def run(self, stop: threading.Event) -> None:
        """Work until `stop` is set. Raises AlreadyRunningError, and StoreError when `live.db` can't be made."""
        lock = InstanceLock(self._live_path.parent / LOCK_NAME, "The watchdog of this hub is already running.")
        with lock:
            self.begin()
            try:
                while not stop.wait(LOOK_EACH_S) and _is_only_one(lock):
                    self.turn()
            finally:
                self.close()

    def begin(self) -> None:
        """Open the databases; take over an alarm that an earlier watchdog raised."""
        self._live: LiveDatabase = open_live_db(self._live_path)
        self._memory = memory_hub_db()
        self._heartbeat = Heartbeat(self._live, self._clock, Process.WATCHDOG)
        self._print_room = Liveness(self._live, self._clock)
        self._notifier = Notifier(self._memory, self._clock, self._notification, causes=WATCHDOG_CAUSES)
        self._copy = HubCopy(self._hub_path, self._clock)
        self._silence = SilenceWatch()
        self._ended_in_order = False
        self._uncopied: OwnAlarm | None = None
        self._heartbeat.beat()
        self._copy.begin(None)
        self._copy.join(FIRST_FACTS_WITHIN_S)
        self._learn(self._copy.take())
        _log.info("The watchdog works")

    def turn(self) -> None:
        """Look, judge, tell, copy. Never waits for `hub.db`."""
        with contextlib.suppress(StoreError):  # `live.db` can't be made anew: readers then say that nothing is known
            self._heartbeat.beat()
        self._learn(self._copy.take())
        now_s = self._clock.monotonic_s()
        self._silence = self._silence.after(self._beat_s(), now_s, ended_in_order=self._ended_in_order)
        self._judge()
        self._notifier.turn()
        own = self._own_alarm() or self._uncopied
        if own is not None or not self._silence.beats:
            self._copy.begin(own)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being told and nothing waits to be told now."""
        return self._notifier.is_idle

    def close(self) -> None:
        """Leave the last state of the alarm in `hub.db`, if that works."""
        self._copy.join(LAST_COPY_WITHIN_S)
        own = self._own_alarm() or self._uncopied
        if own is not None:
            self._copy.begin(own)
            self._copy.join(LAST_COPY_WITHIN_S)
        self._live.close()
        self._memory.close()

    def _judge(self) -> None:
        is_open = CAUSE in alarms.open_causes(self._memory, None)
        if self._silence.alarm is True and not is_open:
            _log.critical("The print room does not answer")
            alarms.raise_alarm(self._memory, self._clock, CAUSE)
        elif self._silence.alarm is False and is_open:
            _log.warning("The print room answers again")
            alarms.clear_alarm(self._memory, self._clock, CAUSE)
            self._uncopied = self._last_alarm()

    def _beat_s(self) -> float | None:
        """The print room's newest heartbeat; None also when `live.db` can't be read, which is silence as well."""
        try:
            if self._live.reopen_if_replaced():
                _log.warning("The database of readings was removed or replaced; it is made anew")
            return self._print_room.beat_s()
        except (sqlite3.Error, StoreError) as error:
            _log.debug("The heartbeats can't be read: %s", error)
            return None

    def _learn(self, facts: HubFacts | None) -> None:
        """Take over what `hub.db` says: an acknowledgement, and at the start an open alarm with its messages."""
        if facts is None:
            return
        self._ended_in_order = facts.ended_in_order
        if facts.settings is not None:
            self._notifier.follow(notification_setup(facts.settings, self._notification.send))
            self._remember(facts.settings)
        if facts.written is not None and facts.written.cleared:
            self._uncopied = None
        if facts.alarm is None:
            return
        if self._silence.looked_s is None:
            self._adopt(facts.alarm, facts.messages)
        self._memory.execute(
            "UPDATE alarm SET acknowledged_at = ?, acknowledged_by = ? WHERE cleared_at IS NULL AND cause = ?",
            (facts.alarm["acknowledged_at"], facts.alarm["acknowledged_by"], CAUSE.value),
        )

    def _adopt(self, alarm: dict[str, Any], messages: tuple[dict[str, Any], ...]) -> None:
        self._memory.table("alarm").insert(alarm)
        for message in messages:  # one that could not be sent is tried again
            again_at = None if message["sent_at"] else message["due_at"]
            self._memory.table("alarm_message").insert({**message, "next_try_at": again_at})

    def _own_alarm(self) -> OwnAlarm | None:
        """The open alarm."""
        last = self._last_alarm()
        return None if last is None or last.cleared else last

    def _last_alarm(self) -> OwnAlarm | None:
        alarm = row(self._memory, "SELECT * FROM alarm WHERE cause = ? ORDER BY rowid DESC LIMIT 1", CAUSE.value)
        if alarm is None:
            return None
        messages = rows(self._memory, "SELECT * FROM alarm_message WHERE alarm_id = ?", alarm["id"])
        cleared = alarm["cleared_at"] is not None
        return OwnAlarm(alarm["id"], from_text(alarm["raised_at"]), cleared, tuple(messages))


def _is_only_one(lock: InstanceLock) -> bool:
    """Keep the lock. False: its file was removed and another watchdog has started since."""
    try:
        lock.keep()
    except AlreadyRunningError:
        _log.critical("Another watchdog of this hub has started, so this one ends")
        return False
    except OSError as error:
        _log.debug("The lock of the watchdog was removed and can't be made again: %s", error)
    return True
