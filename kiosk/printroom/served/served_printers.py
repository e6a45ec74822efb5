"""The printers of a hub with all that serves them: follows their rows, and confines a bug to its printer."""

import contextlib
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.base.clock import Clock
from kiosk.base.errors import WorldError, reason_of
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import Printer, Report
from kiosk.printroom.live import LiveWriter
from kiosk.printroom.order_answers import NO_CONTACT
from kiosk.printroom.order_handler import OrderHandler
from kiosk.printroom.orders import Action, Answer
from kiosk.printroom.print_files import check_stored_file, read_again, stored_path
from kiosk.printroom.printer_status import INTERNAL_ERROR
from kiosk.printroom.printer_tracker import PrinterTracker
from kiosk.printroom.queue.heating_gap import HeatingGap
from kiosk.printroom.records import PrinterRow, Records, needs_new_link, survives_new_link
from kiosk.printroom.results.film_strip import PrintRoomEvent
from kiosk.printroom.served.starts import Starts
from kiosk.printroom.start_checks import FileChecked

CANCEL_WITHIN_S = 3.0
CLOSE_WITHIN_S = 1.5
"""With CANCEL_WITHIN_S below the 5 s in which the print room must end."""

PrintersFactory = Callable[[PrinterRow, Report], Printer]
"""Creates the printer of a row; the printer passes its events to the given function. May raise WorldError."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False, slots=True)
class Link:
    """Identifies one link to a printer: events of an earlier link are ignored."""

    printer_id: str


LinkEvent = tuple[Link, PrintRoomEvent | FileChecked]


@dataclass(eq=False, slots=True)
class ServedPrinter:
    """A printer with all that serves it."""

    link: Link
    tracker: PrinterTracker
    handler: OrderHandler
    starts: Starts
    opened: bool = False


class ServedPrinters:
    """Used by the print room's thread; the events of all links arrive in `events`, from any thread."""

    def __init__(
        self,
        records: Records,
        live: LiveWriter,
        clock: Clock,
        files_dir: Path,
        heating: HeatingGap,
        make: PrintersFactory,
        events: "queue.Queue[LinkEvent]",
    ) -> None:
        """files_dir: the stored print files. make: creates the printer of a row."""
        self._records, self._live, self._clock, self._files_dir = records, live, clock, files_dir
        self._heating, self._make, self._events = heating, make, events
        self._served: dict[str, ServedPrinter] = {}

    def __len__(self) -> int:
        return len(self._served)

    def refresh(self) -> None:
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

    def open_new(self) -> None:
        """Open the links of added printers, which have their earlier orders by now."""
        for served in self._served.values():
            if not served.opened:
                served.opened = True
                with self._guarded(served):
                    served.tracker.open()

    def take_orders(self, *, before_restart: bool = False) -> None:
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

    def retry_pending(self) -> None:
        """Go on with the orders that wait for something."""
        for served in self._served.values():
            if served.tracker.pending:
                with self._guarded(served):
                    served.handler.retry_pending()

    def check(self, now_s: float) -> None:
        """Raise or clear the alarms that the time shows."""
        for served in self._served.values():
            with self._guarded(served):
                served.tracker.check(now_s)

    def apply(self, link: Link, event: PrintRoomEvent | FileChecked) -> None:
        """Raises sqlite3.OperationalError; then nothing of it was done."""
        served = self._served.get(link.printer_id)
        if served is None or served.link is not link:
            return
        with self._guarded(served):
            if isinstance(event, FileChecked):
                served.starts.file_checked(event)
            else:
                self._heating.note(link.printer_id, event, self._clock.monotonic_s())
                served.tracker.apply(event)

    def prepare_stop(self) -> None:
        """Leave prints that continue without us, cancel those that cannot."""
        for served in self._served.values():
            served.starts.withdraw_unbegun(Reason(ReasonCode.STOPPED_BEFORE_START))
            served.tracker.prepare_stop()

    @property
    def are_cancelling(self) -> bool:
        """Whether a print that was cancelled by `prepare_stop` has not ended yet."""
        return any(served.tracker.cancelling_at_stop for served in self._served.values())

    def close(self) -> tuple[str, ...]:
        """Close all links; return the names of the printers whose links did not close in time."""
        trackers = [served.tracker for served in self._served.values()]
        for tracker in trackers:
            tracker.close_camera()
        closing = [(tracker.row.name, _start_closing(tracker)) for tracker in trackers]
        deadline_s = self._clock.monotonic_s() + CLOSE_WITHIN_S
        for _, thread in closing:
            thread.join(max(0.0, deadline_s - self._clock.monotonic_s()))
        return tuple(name for name, thread in closing if thread.is_alive())

    def _refuse(self, order_id: str, reason: Reason) -> None:
        with self._records.transaction():
            self._records.answer(order_id, Answer(done=False, reason=reason))

    @contextlib.contextmanager
    def _guarded(self, served: ServedPrinter, order_id: str | None = None) -> Iterator[None]:
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

    def _add(self, row: PrinterRow) -> None:
        printer, unusable_because, link = None, None, Link(row.id)

        def report(event: PrintRoomEvent) -> None:
            self._events.put((link, event))

        try:
            printer = self._make(row, report)
        except WorldError as error:
            unusable_because = reason_of(error)
            _log.error("%s: %s", row.name, error)
        except Exception:  # noqa: BLE001 - as in _guarded
            unusable_because = INTERNAL_ERROR
            _log.exception("Internal error over printer %s", row.name)
        records, clock, files_dir, heating = self._records, self._clock, self._files_dir, self._heating
        tracker = PrinterTracker(row, printer, records, self._live, clock, files_dir, report, unusable_because)
        starts = Starts(tracker, printer, records, clock, files_dir, partial(self._check_file, link), heating)
        handler = OrderHandler(tracker, printer, records, clock, starts)
        served = self._served[row.id] = ServedPrinter(link, tracker, handler, starts)
        try:
            with self._guarded(served):
                tracker.restore()
        except sqlite3.OperationalError:  # added again as a whole at the next turn
            self._release(served)
            raise

    def _remove(self, served: ServedPrinter) -> None:
        with self._records.transaction():  # before anything is released: if it fails, all of it is done again
            for order in served.tracker.pending:
                self._records.answer(order.id, Answer(done=False, reason=NO_CONTACT))
        self._release(served)
        _log.info("%s: released", served.tracker.row.name)

    def _release(self, served: ServedPrinter) -> None:
        del self._served[served.link.printer_id]
        served.tracker.close_camera()
        _start_closing(served.tracker)

    def _check_file(self, link: Link, job_id: str, sha256: str, again: bool) -> None:
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


def _start_closing(tracker: PrinterTracker) -> threading.Thread:
    """Close on another thread: a hung link takes its time."""
    thread = threading.Thread(target=tracker.close, name=f"close-{tracker.row.slug}", daemon=True)
    thread.start()
    return thread
