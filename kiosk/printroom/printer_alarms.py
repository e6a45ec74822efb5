"""The alarms about one printer: raised and cleared by its status, its readings and the ends of its jobs (N2, N3)."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.alarms import AlarmCause
from kiosk.printers.printer import JobEnded, Outcome, TemperaturesRead
from kiosk.printroom.heat_watch import HOT_IDLE_REASON, HeatWatch, is_cold
from kiosk.printroom.printer_status import INTERNAL_ERROR, STATUS_CAUSES, PrinterStatus, causes_of
from kiosk.printroom.records import Records


class PrinterAlarms:
    """Knows which alarms are open, also those that an earlier print room left. One thread."""

    def __init__(self, records: Records, printer_id: str) -> None:
        self._records, self._printer_id = records, printer_id
        self._open = records.open_causes(printer_id)
        self._heat_watch = HeatWatch()

    def causes_after(self, status: PrinterStatus, end: JobEnded | None = None) -> frozenset[AlarmCause]:
        """What is open in this status, after the end of a job if one ended. Changes nothing."""
        causes = causes_of(status, self._open & STATUS_CAUSES) | (self._open - STATUS_CAUSES)
        if end is not None and end.outcome is Outcome.FAILED and not status.bed_clear:
            causes |= {AlarmCause.JOB_FAILED}
        if end is not None and end.heaters_off is False:
            causes |= {AlarmCause.HEATERS_ON}
        return causes

    def write(self, causes: frozenset[AlarmCause], status: PrinterStatus, end: JobEnded | None = None) -> None:
        """Raise and clear, inside a transaction; `adopt` the same causes when it is on disk."""
        reason = INTERNAL_ERROR if status.internal_error else status.reason
        reasons = dict.fromkeys(STATUS_CAUSES, reason)
        if end is not None:
            reasons |= {AlarmCause.JOB_FAILED: end.reason}
            reasons[AlarmCause.HEATERS_ON] = Reason(ReasonCode.HEATERS_ON_AFTER_PRINT)
        for cause in causes - self._open:
            self._records.raise_alarm(cause, self._printer_id, reasons[cause])
        for cause in self._open - causes:
            self._records.clear_alarm(cause, self._printer_id)

    def adopt(self, causes: frozenset[AlarmCause]) -> None:
        self._open = causes

    def check_reading(self, reading: TemperaturesRead, *, printing: bool, now_s: float) -> None:
        """Raise or clear what the reading shows. now_s: on the steady clock."""
        heat_watch, hot = self._heat_watch.after(reading, printing=printing, now_s=now_s)
        if hot:
            with self._records.transaction():
                self._records.raise_alarm(AlarmCause.HEATERS_ON, self._printer_id, HOT_IDLE_REASON)
            self._open |= {AlarmCause.HEATERS_ON}
        elif AlarmCause.HEATERS_ON in self._open and is_cold(reading):
            with self._records.transaction():
                self._records.clear_alarm(AlarmCause.HEATERS_ON, self._printer_id)
            self._open -= {AlarmCause.HEATERS_ON}
        self._heat_watch = heat_watch

    def forget_readings(self) -> None:
        """Contact was lost."""
        self._heat_watch = HeatWatch()
