"""The status of one printer with its record: a new one is adopted when all that it means is on disk."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from kiosk.base.reason import Reason
from kiosk.printers.printer import JobEnded, PrinterEvent, PrinterState
from kiosk.printroom.camera_watch import CameraWatch
from kiosk.printroom.order_answers import PendingOrders
from kiosk.printroom.printer_alarms import PrinterAlarms
from kiosk.printroom.printer_status import PrinterStatus, ShownStatus, shown_status
from kiosk.printroom.records import PrinterRow, Records

_log = logging.getLogger(__name__)


class RecordedStatus:
    """Base of the tracker. Used by the print room's thread alone."""

    def __init__(self, row: PrinterRow, records: Records, alarms: PrinterAlarms, camera: CameraWatch) -> None:
        """camera: is told which state is shown."""
        self.row = row
        self.pending = PendingOrders()
        self.status = PrinterStatus.stored(
            row.printer_state, row.reason, bed_clear=row.bed_clear, out_of_service=row.out_of_service
        )
        self._shown = ShownStatus(PrinterState(row.printer_state), row.reason)
        self._records, self._alarms, self._camera = records, alarms, camera

    def _count_as_offline(self, reason: Reason | None) -> None:
        """It can't be used, for this reason; written with the first status that is adopted."""
        self.status = replace(self.status, reported=PrinterState.OFFLINE, reason=reason)

    @contextmanager
    def _adopting(self, status: PrinterStatus, event: PrinterEvent | None = None) -> Iterator[None]:
        """One transaction of the writes inside, the state to show, and the answers that `event` gives to orders.

        `status` is adopted when it is on disk; if that fails, nothing has changed.
        """
        shown = shown_status(status)
        answers = self.pending.answers_to(event)
        end = event if isinstance(event, JobEnded) else None
        causes = self._alarms.causes_after(status, end)
        with self._records.transaction():
            yield
            self._alarms.write(causes, status, end)
            if status.bed_clear != self.status.bed_clear:
                self._records.set_bed_clear(self.row.id, clear=status.bed_clear)
            if shown != self._shown:
                self._records.show_state(self.row.id, shown, status.job.id if status.job is not None else None)
            for order_id, answer in answers:
                self._records.answer(order_id, answer)
        if shown.state is not self._shown.state:
            _log.info("%s: %s, was %s. %s", self.row.name, shown.state, self._shown.state, shown.reason or "")
            self._camera.update(self.row, shown.state)
        self.status, self._shown = status, shown
        self._alarms.adopt(causes)
        for order_id, _ in answers:
            self.pending.remove(order_id)

    def _adopt(self, status: PrinterStatus, event: PrinterEvent | None = None) -> None:
        with self._adopting(status, event):
            pass
