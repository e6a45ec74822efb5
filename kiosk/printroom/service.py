"""The print room: one thread that carries out orders and keeps the record of what the printers do."""

import contextlib
import logging
import queue
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock
from kiosk.base.errors import WorldError
from kiosk.base.instance_lock import InstanceLock
from kiosk.hub.added_printers import NO_PRINTER
from kiosk.printers.printer import Printer, PrinterEvent, Report
from kiosk.printroom.event_backlog import without_outdated
from kiosk.printroom.live import LiveWriter
from kiosk.printroom.order_answers import NO_CONTACT
from kiosk.printroom.order_handler import FileChecked, FileToCheck, OrderHandler
from kiosk.printroom.orders import Action, Answer
from kiosk.printroom.pairing.pairing_worker import PairingTools, PairingWorker
from kiosk.printroom.print_files import sha256_of
from kiosk.printroom.printer_status import INTERNAL_ERROR
from kiosk.printroom.printer_tracker import PrinterTracker
from kiosk.printroom.records import PrinterRow, Records
from kiosk.printroom.start_checks import FILE_CHANGED, FILE_MISSING
from kiosk.store.change_watch import Watch
from kiosk.store.hub_db import open_hub_db, open_live_db

if TYPE_CHECKING:
    from sqlite_utils import Database

ALREADY_RUNNING = "The print room is already running here. Only one may feed the printers."
LOOK_EACH_S = 0.025
"""So often the orders are looked for, also when no event comes; a look costs some microseconds."""
EVENTS_A_TURN = 64
"""After so many events the orders are looked at again: a talkative printer must not delay a stop."""
RETRY_EACH_S = 1.0
CANCEL_WITHIN_S = 3.0
CLOSE_WITHIN_S = 1.5
"""Together under the 5 s in which the print room ends when it is told to."""

PrintersFactory = Callable[[PrinterRow, Report], Printer]
"""Makes the printer of a row; it reports its events to the given function. May raise WorldError."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False, slots=True)
class _Line:
    """One link to a printer: what an earlier link still says counts no more."""

    printer_id: str


_Said = tuple[_Line, PrinterEvent | FileChecked]


class PrintRoom:
    """Runs all printers of a hub. What it knows is in the databases; it can end at any moment."""

    def __init__(
        self,
        hub_path: Path,
        live_path: Path,
        files_dir: Path,
        printers_factory: PrintersFactory,
        clock: Clock,
        ways: PairingTools,
    ) -> None:
        """live_path: in the runtime directory, where the lock file lies too. files_dir: the stored print files.

        ways: how servers are found and got to know.
        """
        self._hub_path = hub_path
        self._live_path = live_path
        self._files_dir = files_dir
        self._printers_factory = printers_factory
        self._clock = clock
        self._ways = ways
        self._events: queue.SimpleQueue[_Said] = queue.SimpleQueue()
        self._backlog: deque[_Said] = deque()
        self._lines: dict[str, _Line] = {}
        self._retry_at_s = float("-inf")
        self._look_for_orders = True
        self._desks: dict[str, PrinterTracker] = {}
        self._unopened: dict[str, PrinterTracker] = {}
        self._takers: dict[str, OrderHandler] = {}
        self.unclosed: tuple[str, ...] = ()
        """After `run`: the printers whose threads did not end in time."""

    def run(self, stop: threading.Event) -> None:
        """Work until `stop` is set; then end within 5 s.

        Raises AlreadyRunningError when there is a print room, StoreError when a database can't be opened.
        """
        with InstanceLock(self._live_path.parent / "printroom.lock", ALREADY_RUNNING), self._opened() as (hub, live):
            self._records = Records(hub, self._clock)
            self._live = LiveWriter(live, self._clock)
            self._introducer = PairingWorker(hub, live, self._clock, self._ways)
            watch = Watch(self._hub_path)
            try:
                self._begin()
                while not stop.is_set():
                    self._turn(watch)
                self._end()
            finally:
                watch.close()

    @contextlib.contextmanager
    def _opened(self) -> Iterator[tuple["Database", "Database"]]:
        hub, live = open_hub_db(self._hub_path), open_live_db(self._live_path)
        try:
            yield hub, live
        finally:
            hub.close()
            live.close()

    def _begin(self) -> None:
        """Take up what an earlier print room left, answer or carry out the orders given meanwhile."""
        self._records.heartbeat()
        self._refresh_printers()
        self._take_orders(left_behind=True)
        self._open_new()
        self._introducer.begin()
        _log.info("The print room works, with %d printers", len(self._desks))

    def _turn(self, watch: Watch) -> None:
        self._wait_for_events()
        now_s = self._clock.monotonic_s()
        try:
            if now_s >= self._retry_at_s:
                self._look_for_orders = watch.changed() or self._look_for_orders
                if self._look_for_orders:
                    self._refresh_printers()
                    self._take_orders()
                    self._open_new()
                    self._introducer.look()
                    self._look_for_orders = False
                self._apply_events()
                for printer_id, desk in self._desks.items():
                    if desk.pending:
                        with self._guarded(printer_id):
                            self._takers[printer_id].look_again()
                self._introducer.turn(now_s)
            self._live.write_due(now_s)
        except sqlite3.OperationalError as error:
            if self._retry_at_s == float("-inf"):
                _log.error("The hub's database can't be written: %s. Trying again each second.", error)
            self._look_for_orders = True
            self._retry_at_s = now_s + RETRY_EACH_S
            self._backlog = without_outdated(self._backlog)
        else:
            if now_s >= self._retry_at_s:
                self._retry_at_s = float("-inf")

    def _wait_for_events(self) -> None:
        try:  # the most travelled lines of an idle print room: no detours
            self._backlog.append(self._events.get(timeout=LOOK_EACH_S))
            while len(self._backlog) < EVENTS_A_TURN:
                self._backlog.append(self._events.get_nowait())
        except queue.Empty:
            pass

    def _apply_events(self) -> None:
        """Each event leaves the backlog only when what follows from it is on disk."""
        while self._backlog:
            line, event = self._backlog[0]
            printer_id = line.printer_id
            if self._lines.get(printer_id) is not line:  # of a link that was let go of
                self._backlog.popleft()
                continue
            desk, taker = self._desks.get(printer_id), self._takers.get(printer_id)
            if desk is not None and taker is not None:
                with self._guarded(printer_id):
                    if isinstance(event, FileChecked):
                        taker.file_checked(event)
                    else:
                        desk.apply(event)
            self._backlog.popleft()

    def _take_orders(self, *, left_behind: bool = False) -> None:
        """All orders that nobody took yet; an emergency stop before all others."""
        taken = {order.id for desk in self._desks.values() for order in desk.pending}
        found = [order for order in self._records.unanswered() if order["id"] not in taken]
        for order in sorted(found, key=lambda order: (order["action"] != Action.STOP_NOW, order["id"])):
            taker = self._takers.get(order["printer_id"])
            if taker is None:
                self._refuse(order["id"], NO_PRINTER)
                continue
            with self._guarded(order["printer_id"], order_id=order["id"]):
                taker.take(order, left_behind=left_behind)

    def _refuse(self, order_id: str, reason: str) -> None:
        with self._records.transaction():
            self._records.answer(order_id, Answer(done=False, reason=reason))

    @contextlib.contextmanager
    def _guarded(self, printer_id: str, order_id: str | None = None) -> Iterator[None]:
        """A bug over one printer stays with that printer; the others go on. The database's troubles are for all."""
        try:
            yield
        except sqlite3.OperationalError:
            raise
        except Exception:  # noqa: BLE001 - whatever it is, seven other printers may be hot
            desk = self._desks[printer_id]
            if not desk.known.broken:  # said once; its events still count, as far as they can
                _log.exception("Internal error over printer %s", desk.row.name)
                desk.break_down()
            if order_id is not None:
                self._refuse(order_id, INTERNAL_ERROR)

    def _refresh_printers(self) -> None:
        """Printers come and go, and are taken out of service, while the print room runs."""
        rows = {row.id: row for row in self._records.printers()}
        for printer_id, row in rows.items():
            desk = self._desks.get(printer_id)
            if desk is None:
                self._add(row)
            elif _leads_elsewhere(desk.row, row):
                self._remove(printer_id)
                self._add(row)
            elif desk.row != row:
                with self._guarded(printer_id):
                    desk.refresh(row)
        for printer_id in [printer_id for printer_id in self._desks if printer_id not in rows]:
            if self._desks[printer_id].known.job is None:
                self._remove(printer_id)

    def _open_new(self) -> None:
        """Open the links of printers that were added; what was ordered of them before is known to them by now."""
        unopened, self._unopened = self._unopened, {}
        for printer_id, desk in unopened.items():
            with self._guarded(printer_id):
                desk.open()

    def _add(self, row: PrinterRow) -> None:
        printer, trouble = None, ""
        line = self._lines[row.id] = _Line(row.id)

        def report(event: PrinterEvent) -> None:
            self._events.put((line, event))

        try:
            printer = self._printers_factory(row, report)
        except WorldError as error:
            trouble = str(error)
            _log.error("%s: %s", row.name, trouble)
        except Exception:  # noqa: BLE001 - as in _guarded
            trouble = INTERNAL_ERROR
            _log.exception("Internal error over printer %s", row.name)
        desk = PrinterTracker(row, printer, self._records, self._live, self._clock, self._files_dir, report, trouble)
        self._desks[row.id] = self._unopened[row.id] = desk
        self._takers[row.id] = OrderHandler(desk, self._files_dir, self._check_file)
        try:
            with self._guarded(row.id):
                desk.begin()
        except sqlite3.OperationalError:  # half taken up is not taken up: all of it again at the next turn
            self._let_go(row.id)
            raise

    def _remove(self, printer_id: str) -> None:
        desk = self._desks[printer_id]
        with self._records.transaction():  # before anything is let go of: if it fails, this is done again
            for order in desk.pending:
                self._records.answer(order.id, Answer(done=False, reason=NO_CONTACT))
        self._let_go(printer_id)
        _log.info("%s: its link is let go of", desk.row.name)

    def _let_go(self, printer_id: str) -> None:
        desk = self._desks.pop(printer_id)
        del self._takers[printer_id], self._lines[printer_id]
        self._unopened.pop(printer_id, None)
        desk.eye.close()
        _start_closing(desk)

    def _check_file(self, wanted: FileToCheck) -> None:
        """Read the file on a thread of its own: a large one takes a second, which a stop must not wait for."""
        line = self._lines[wanted[0]]
        threading.Thread(target=self._read_through, args=(line, *wanted[1:]), name="check-file", daemon=True).start()

    def _read_through(self, line: "_Line", job_id: str, path: Path, sha256: str) -> None:
        try:
            trouble = "" if sha256_of(path) == sha256 else FILE_CHANGED
        except OSError:
            trouble = FILE_MISSING
        self._events.put((line, FileChecked(job_id, trouble)))

    def _end(self) -> None:
        """Leave prints that go on without us; end those that can't in good order; let go of the links."""
        self._introducer.close()
        deadline_s = self._clock.monotonic_s() + CANCEL_WITHIN_S
        for printer_id, desk in self._desks.items():
            self._takers[printer_id].withdraw_unbegun("Stopped before it began.")
            desk.cancel_for_end()
        while any(desk.ending for desk in self._desks.values()) and self._clock.monotonic_s() < deadline_s:
            self._wait_for_events()
            self._apply_last_events()
        for desk in self._desks.values():
            desk.eye.close()
        closing = [(desk.row.name, _start_closing(desk)) for desk in self._desks.values()]
        deadline_s = self._clock.monotonic_s() + CLOSE_WITHIN_S
        for _, thread in closing:
            thread.join(max(0.0, deadline_s - self._clock.monotonic_s()))
        self.unclosed = tuple(name for name, thread in closing if thread.is_alive())
        with contextlib.suppress(queue.Empty):
            while True:
                self._backlog.append(self._events.get_nowait())
        self._apply_last_events()
        self._live.write_due(self._clock.monotonic_s(), all_of_it=True)
        _log.info("The print room has ended. %s", f"Not closed: {self.unclosed}" if self.unclosed else "")

    def _apply_last_events(self) -> None:
        try:
            self._apply_events()
        except sqlite3.OperationalError as error:
            _log.error("The hub's database can't be written: %s", error)
            self._backlog.clear()


def _leads_elsewhere(before: PrinterRow, now: PrinterRow) -> bool:
    """Must the link be made anew? A print over OctoPrint goes on meanwhile; one over a cable must not be let go of."""
    return before.road == now.road == "octoprint" and (before.address, before.keyed_at) != (now.address, now.keyed_at)


def _start_closing(desk: PrinterTracker) -> threading.Thread:
    """Closing may take its time on a hung link: each on its own thread."""
    close = desk.printer.close if desk.printer is not None else _nothing
    thread = threading.Thread(target=close, name=f"close-{desk.row.slug}", daemon=True)
    thread.start()
    return thread


def _nothing() -> None:
    """There is no link to let go of."""
