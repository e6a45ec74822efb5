"""The print room: one thread that carries out orders and records what the printers do."""

import contextlib
import logging
import queue
import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path

from kiosk.base.clock import Clock
from kiosk.base.instance_lock import AlreadyRunningError, InstanceLock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.reservations import release_missed
from kiosk.hub.equipment.waiting import WaitingLines
from kiosk.printroom.alarms.digest import print_room_notifier
from kiosk.printroom.alarms.followed_settings import FollowedSettings
from kiosk.printroom.alarms.notifier import NotificationSetup
from kiosk.printroom.event_backlog import without_superseded
from kiosk.printroom.hub_alarms import HubAlarms
from kiosk.printroom.live import LiveWriter
from kiosk.printroom.nightly_backup import NightlyBackup
from kiosk.printroom.pairing.pairing_worker import PairingTools, PairingWorker
from kiosk.printroom.queue.auto_start import AutoStart
from kiosk.printroom.queue.heating_gap import HeatingGap
from kiosk.printroom.records import Records
from kiosk.printroom.served.served_printers import CANCEL_WITHIN_S, LinkEvent, PrintersFactory, ServedPrinters
from kiosk.printroom.server_files.fetching import FetchTools, FileFetching, ServerOf
from kiosk.printroom.upkeep import Upkeep
from kiosk.store.change_watch import Watch
from kiosk.store.heartbeats import Heartbeat, Process
from kiosk.store.hub_db import open_hub_db
from kiosk.store.live_db import open_live_db
from kiosk.store.process_runs import RunRecord

POLL_EACH_S = 0.025
"""How often to check for orders when no event comes; a check costs some microseconds."""
EVENTS_A_TURN = 64
"""After this many events orders are checked again: a printer that reports much must not delay a stop."""
RETRY_EACH_S = 1.0
UPKEEP_WITHIN_S = 0.3
LOCK_CHECK_EACH_S = 1.0
LOCK_RETRY_EACH_S = 60.0
ALARMS_EACH_S = 1.0

_log = logging.getLogger(__name__)


class PrintRoom:
    """Runs all printers of a hub. Its state is in the databases; it can be killed at any moment."""

    def __init__(
        self,
        hub_path: Path,
        live_path: Path,
        files_dir: Path,
        printers_factory: PrintersFactory,
        clock: Clock,
        pairing_tools: PairingTools,
        backup: NightlyBackup | None = None,
        notification: NotificationSetup | None = None,
        server_of: ServerOf = lambda _: None,
    ) -> None:
        """live_path: in the runtime directory, next to the lock file. files_dir: the stored print files. backup: None
        where none is wanted. notification: as it is set now, later changes are followed; None where nobody is told.
        server_of: the server with files behind a printer, if there is one.
        """
        self._hub_path, self._live_path, self._files_dir = hub_path, live_path, files_dir
        self._printers_factory = printers_factory
        self._clock = clock
        self._pairing_tools = pairing_tools
        self._backup = backup
        self._notify = notification
        self._server_of = server_of
        self._events: queue.Queue[LinkEvent] = queue.Queue()
        """No SimpleQueue: in Python 3.11 its `get` may wait for ever if a signal arrives just as its time is over."""
        self._backlog: deque[LinkEvent] = deque()
        self._retry_at_s = self._lock_check_at_s = self._alarms_at_s = float("-inf")
        self._check_orders = True
        self._heating = HeatingGap()
        self.unclosed: tuple[str, ...] = ()
        """After `run`: the printers whose links did not close in time."""

    def run(self, stop: threading.Event, begun: Callable[[], None] = lambda: None) -> None:
        """Work until `stop` is set; then end within 5 s. begun: called when this is the hub's only print room.

        Raises AlreadyRunningError when a print room runs, StoreError when a database can't be opened.
        """
        lock = InstanceLock(self._live_path.parent / "printroom.lock", Reason(ReasonCode.PRINT_ROOM_ALREADY_RUNNING))
        with (
            lock,
            contextlib.closing(open_hub_db(self._hub_path)) as hub,
            contextlib.closing(open_live_db(self._live_path)) as live,
        ):
            self._hub, self._records = hub, Records(hub, self._clock)
            self._live = LiveWriter(live, self._clock)
            self._printers = ServedPrinters(
                self._records,
                self._live,
                self._clock,
                self._files_dir,
                self._heating,
                self._printers_factory,
                self._events,
            )
            tools = FetchTools(self._records.printers, self._server_of, self._hub_path, self._files_dir)
            self._fetching = FileFetching(live, self._clock, tools)
            self._pairing = PairingWorker(hub, live, self._clock, self._pairing_tools)
            self._upkeep = Upkeep(self._hub_path, self._files_dir, self._clock, self._backup)
            self._heartbeat = Heartbeat(live, self._clock, Process.PRINT_ROOM)
            self._hub_alarms = HubAlarms(
                hub, live, self._clock, self._hub_path.parent, backs_up=self._backup is not None
            )
            self._lines, self._auto_start = WaitingLines(hub, self._clock), AutoStart(hub, live, self._clock)
            self._notifier = None if self._notify is None else print_room_notifier(hub, self._clock, self._notify)
            self._settings = FollowedSettings(hub, self._lines, self._upkeep, self._heating, self._notifier)
            self._run_record = RunRecord(hub, self._clock, Process.PRINT_ROOM)
            watch = Watch(self._hub_path)
            try:
                self._begin()
                begun()
                while not stop.is_set() and self._is_only_one(lock):
                    self._turn(watch)
                self._end()
            finally:
                watch.close()

    def _is_only_one(self, lock: InstanceLock) -> bool:
        """Keep the lock, once a second. False: its file was removed and another print room has started since."""
        now_s = self._clock.monotonic_s()
        if now_s < self._lock_check_at_s:
            return True
        self._lock_check_at_s = now_s + LOCK_CHECK_EACH_S
        try:
            lock.keep()
        except AlreadyRunningError:
            _log.critical("Another print room of this hub has started, so this one ends")
            return False
        except OSError as error:
            _log.error("The lock of the print room was removed and can't be made again: %s", error)
            self._lock_check_at_s = now_s + LOCK_RETRY_EACH_S
        return True

    def _begin(self) -> None:
        """Restore what an earlier print room left, and take the orders given meanwhile, before any link opens."""
        self._run_record.begin()
        self._printers.refresh()
        self._printers.take_orders(before_restart=True)
        self._printers.open_new()
        self._pairing.begin()
        self._fetching.begin()
        _log.info("The print room works. Printers: %d", len(self._printers))

    def _turn(self, watch: Watch) -> None:
        self._heartbeat.beat()
        self._wait_for_events()
        now_s = self._clock.monotonic_s()
        try:
            if now_s >= self._retry_at_s:
                self._run_record.seen()
                committed = watch.changed()
                self._upkeep.turn(now_s, committed=committed)
                self._check_orders = committed or self._check_orders
                if self._check_orders:
                    self._settings.check()
                    self._printers.refresh()
                    self._printers.take_orders()
                    self._printers.open_new()
                    self._pairing.refresh()
                    self._check_orders = False
                self._apply_events()
                self._printers.retry_pending()
                self._pairing.turn(now_s)
                self._fetching.turn(now_s)
                if now_s >= self._alarms_at_s:
                    self._alarms_at_s = now_s + ALARMS_EACH_S
                    self._judge_alarms(now_s)
            self._live.write_due(now_s)
        except sqlite3.OperationalError as error:
            if self._retry_at_s == float("-inf"):
                _log.error("The hub's database can't be written: %s. Trying again each second.", error)
            self._check_orders = True
            self._retry_at_s = now_s + RETRY_EACH_S
            self._backlog = without_superseded(self._backlog)
        else:
            if now_s >= self._retry_at_s:
                self._retry_at_s = float("-inf")

    def _judge_alarms(self, now_s: float) -> None:
        self._printers.check(now_s)
        self._hub_alarms.turn(now_s)
        release_missed(self._hub, self._clock)
        self._lines.call_next()
        self._auto_start.turn(now_s)
        if self._notifier is not None:
            self._notifier.turn()

    def _wait_for_events(self) -> None:
        try:  # by exception and not by `empty`: this runs at each turn of an idle print room
            self._backlog.append(self._events.get(timeout=POLL_EACH_S))
            while len(self._backlog) < EVENTS_A_TURN:
                self._backlog.append(self._events.get_nowait())
        except queue.Empty:
            pass

    def _apply_events(self) -> None:
        """An event leaves the backlog only when its consequences are on disk."""
        while self._backlog:
            self._printers.apply(*self._backlog[0])
            self._backlog.popleft()

    def _end(self) -> None:
        """Leave prints that continue without us, cancel those that cannot, close the links."""
        self._pairing.close()
        self._fetching.close()
        self._printers.prepare_stop()
        deadline_s = self._clock.monotonic_s() + CANCEL_WITHIN_S
        while self._printers.are_cancelling and self._clock.monotonic_s() < deadline_s:
            self._wait_for_events()
            self._apply_last_events()
        self.unclosed = self._printers.close()
        with contextlib.suppress(queue.Empty):
            while True:
                self._backlog.append(self._events.get_nowait())
        self._apply_last_events()
        self._live.write_due(self._clock.monotonic_s(), force=True)
        self._upkeep.close(UPKEEP_WITHIN_S)
        self._run_record.end()
        _log.info("The print room has ended%s", f"; not closed: {', '.join(self.unclosed)}" if self.unclosed else "")

    def _apply_last_events(self) -> None:
        try:
            self._apply_events()
        except sqlite3.OperationalError as error:
            _log.error("The hub's database can't be written: %s", error)
            self._backlog.clear()
