"""The print room: one thread that carries out orders and records what the printers do."""

import contextlib
import logging
import queue
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock
from kiosk.base.errors import WorldError, reason_of
from kiosk.base.instance_lock import AlreadyRunningError, InstanceLock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.reservations import release_missed
from kiosk.hub.equipment.waiting import WaitingLines
from kiosk.printers.printer import Printer, Report
from kiosk.printroom.alarms.digest import print_room_notifier
from kiosk.printroom.alarms.followed_settings import FollowedSettings
from kiosk.printroom.alarms.notifier import NotificationSetup
from kiosk.printroom.event_backlog import without_superseded
from kiosk.printroom.hub_alarms import HubAlarms
from kiosk.printroom.live import LiveWriter
from kiosk.printroom.nightly_backup import NightlyBackup
from kiosk.printroom.order_answers import NO_CONTACT
from kiosk.printroom.order_handler import OrderHandler
from kiosk.printroom.orders import Action, Answer
from kiosk.printroom.pairing.pairing_worker import PairingTools, PairingWorker
from kiosk.printroom.print_files import check_stored_file, read_again, stored_path
from kiosk.printroom.printer_status import INTERNAL_ERROR
from kiosk.printroom.printer_tracker import PrinterTracker
from kiosk.printroom.queue.auto_start import AutoStart
from kiosk.printroom.queue.heating_gap import HeatingGap
from kiosk.printroom.records import PrinterRow, Records, needs_new_link, survives_new_link
from kiosk.printroom.results.film_strip import PrintRoomEvent
from kiosk.printroom.start_checks import FileChecked
from kiosk.printroom.upkeep import Upkeep
from kiosk.store.change_watch import Watch
from kiosk.store.heartbeats import Heartbeat, Process
from kiosk.store.hub_db import open_hub_db
from kiosk.store.live_db import open_live_db
from kiosk.store.process_runs import RunRecord

if TYPE_CHECKING:
    pass

POLL_EACH_S = 0.025
"""How often to check for orders when no event comes; a check costs some microseconds."""
EVENTS_A_TURN = 64
"""After this many events orders are checked again: a printer that reports much must not delay a stop."""
RETRY_EACH_S = 1.0
UPKEEP_WITHIN_S = 0.3
LOCK_CHECK_EACH_S = 1.0
LOCK_RETRY_EACH_S = 60.0
ALARMS_EACH_S = 1.0
CANCEL_WITHIN_S = 3.0
CLOSE_WITHIN_S = 1.5
"""With CANCEL_WITHIN_S below the 5 s in which the print room must end."""

PrintersFactory = Callable[[PrinterRow, Report], Printer]
"""Creates the printer of a row; the printer passes its events to the given function. May raise WorldError."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False, slots=True)
class _Link:
    """Identifies one link to a printer: events of an earlier link are ignored."""

    printer_id: str


@dataclass(eq=False, slots=True)
class _ServedPrinter:
    """A printer with all that serves it."""

    link: _Link
    tracker: PrinterTracker
    handler: OrderHandler
    opened: bool = False


_LinkEvent = tuple[_Link, PrintRoomEvent | FileChecked]


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
    ) -> None:
        """live_path: in the runtime directory, next to the lock file. files_dir: the stored print files. backup: None
        where none is wanted. notification: as it is set now, later changes are followed; None where nobody is told.
        """
        self._hub_path, self._live_path, self._files_dir = hub_path, live_path, files_dir
        self._printers_factory = printers_factory
        self._clock = clock
        self._pairing_tools = pairing_tools
        self._backup = backup
        self._notify = notification
        self._events: queue.SimpleQueue[_LinkEvent] = queue.SimpleQueue()
        self._backlog: deque[_LinkEvent] = deque()
        self._retry_at_s = self._lock_check_at_s = self._alarms_at_s = float("-inf")
        self._check_orders = True
        self._served: dict[str, _ServedPrinter] = {}
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
        self._refresh_printers()
        self._take_orders(before_restart=True)
        self._open_new()
        self._pairing.begin()
        _log.info("The print room works. Printers: %d", len(self._served))

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
                    self._refresh_printers()
                    self._take_orders()
                    self._open_new()
                    self._pairing.refresh()
                    self._check_orders = False
                self._apply_events()
                for served in self._served.values():
                    if served.tracker.pending:
                        with self._guarded(served):
                            served.handler.retry_pending()
                self._pairing.turn(now_s)
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
        for served in self._served.values():
            with self._guarded(served):
                served.tracker.check(now_s)
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
            link, event = self._backlog[0]
            served = self._served.get(link.printer_id)
            if served is not None and served.link is link:
                with self._guarded(served):
                    if isinstance(event, FileChecked):
                        served.handler.file_checked(event)
                    else:
                        self._heating.note(link.printer_id, event, self._clock.monotonic_s())
                        served.tracker.apply(event)
            self._backlog.popleft()

    def _take_orders(self, *, before_restart: bool = False) -> None:
        """Take all new orders, emergency stops first."""
        taken = {order.id for served in self._served.values() for order in served.tracker.pending}
        found = [order for order in self._records.unanswered() if order["id"] not in taken]
        for order in sorted(found, key=lambda order: (order["action"] != Action.STOP_NOW, order["id"])):
            served = self._served.get(order["printer_id"])
            if served is None:
                self._refuse(order["id"], Reason(ReasonCode.PRINTER_REMOVED))
                continue
            with self._guarded(served, order_id=order["id"]):
                served.handler.take(order, before_restart=before_restart)

    def _refuse(self, order_id: str, reason: Reason) -> None:
        with self._records.transaction():
            self._records.answer(order_id, Answer(done=False, reason=reason))

    @contextlib.contextmanager
    def _guarded(self, served: _ServedPrinter, order_id: str | None = None) -> Iterator[None]:
        """Confine a bug to its printer; the others continue. Database errors concern all and pass through."""
        try:
            yield
        except sqlite3.OperationalError:
            raise
        except Exception:  # noqa: BLE001 - whatever it is, the other printers may be hot
            tracker = served.tracker
            if not tracker.status.internal_error:  # reported once; its events are still applied as far as possible
                _log.exception("Internal error over printer %s", tracker.row.name)
                tracker.mark_internal_error()
            if order_id is not None:
                self._refuse(order_id, INTERNAL_ERROR)

    def _refresh_printers(self) -> None:
        """Follow the printer rows: printers are added, removed and changed while the print room runs."""
        self._records.clear_alarms_of_removed()
        rows = {row.id: row for row in self._records.printers()}
        for printer_id, row in rows.items():
            served = self._served.get(printer_id)
            if served is None:
                self._add(row)
            elif needs_new_link(served.tracker.row, row):
                if survives_new_link(served.tracker.row, row) or served.tracker.status.job is None:
                    self._remove(served)
                    self._add(row)
            elif served.tracker.row != row:
                with self._guarded(served):
                    served.tracker.refresh(row)
        for served in [served for printer_id, served in self._served.items() if printer_id not in rows]:
            if served.tracker.status.job is None:
                self._remove(served)

    def _open_new(self) -> None:
        """Open the links of added printers, which have their earlier orders by now."""
        for served in self._served.values():
            if not served.opened:
                served.opened = True
                with self._guarded(served):
                    served.tracker.open()

    def _add(self, row: PrinterRow) -> None:
        printer, unusable_because, link = None, None, _Link(row.id)

        def report(event: PrintRoomEvent) -> None:
            self._events.put((link, event))

        try:
            printer = self._printers_factory(row, report)
        except WorldError as error:
            unusable_because = reason_of(error)
            _log.error("%s: %s", row.name, error)
        except Exception:  # noqa: BLE001 - as in _guarded
            unusable_because = INTERNAL_ERROR
            _log.exception("Internal error over printer %s", row.name)
        records, clock, files_dir, heating = self._records, self._clock, self._files_dir, self._heating
        tracker = PrinterTracker(row, printer, records, self._live, clock, files_dir, report, unusable_because)
        handler = OrderHandler(tracker, printer, records, clock, files_dir, partial(self._check_file, link), heating)
        served = self._served[row.id] = _ServedPrinter(link, tracker, handler)
        try:
            with self._guarded(served):
                tracker.restore()
        except sqlite3.OperationalError:  # added again as a whole at the next turn
            self._release(served)
            raise

    def _remove(self, served: _ServedPrinter) -> None:
        with self._records.transaction():  # before anything is released: if it fails, all of it is done again
            for order in served.tracker.pending:
                self._records.answer(order.id, Answer(done=False, reason=NO_CONTACT))
        self._release(served)
        _log.info("%s: released", served.tracker.row.name)

    def _release(self, served: _ServedPrinter) -> None:
        del self._served[served.link.printer_id]
        served.tracker.close_camera()
        _start_closing(served.tracker)

    def _check_file(self, link: _Link, job_id: str, sha256: str, again: bool) -> None:
        """Read the file on another thread: a large one takes a second, which a stop must not wait for."""

        def check() -> None:
            if not again:
                checked = FileChecked(job_id, check_stored_file(stored_path(self._files_dir, sha256), sha256))
            elif isinstance(found := read_again(self._files_dir, sha256), Reason):
                checked = FileChecked(job_id, found)
            else:
                checked = FileChecked(job_id, None, found)
            self._events.put((link, checked))

        threading.Thread(target=check, name="check-file", daemon=True).start()

    def _end(self) -> None:
        """Leave prints that continue without us, cancel those that cannot, close the links."""
        self._pairing.close()
        trackers = [served.tracker for served in self._served.values()]
        deadline_s = self._clock.monotonic_s() + CANCEL_WITHIN_S
        for served in self._served.values():
            served.handler.withdraw_unbegun(Reason(ReasonCode.STOPPED_BEFORE_START))
            served.tracker.prepare_stop()
        while any(tracker.cancelling_at_stop for tracker in trackers) and self._clock.monotonic_s() < deadline_s:
            self._wait_for_events()
            self._apply_last_events()
        for tracker in trackers:
            tracker.close_camera()
        closing = [(tracker.row.name, _start_closing(tracker)) for tracker in trackers]
        deadline_s = self._clock.monotonic_s() + CLOSE_WITHIN_S
        for _, thread in closing:
            thread.join(max(0.0, deadline_s - self._clock.monotonic_s()))
        self.unclosed = tuple(name for name, thread in closing if thread.is_alive())
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


def _start_closing(tracker: PrinterTracker) -> threading.Thread:
    """Close on another thread: a hung link takes its time."""
    thread = threading.Thread(target=tracker.close, name=f"close-{tracker.row.slug}", daemon=True)
    thread.start()
    return thread
