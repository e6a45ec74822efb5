"""The alarms about one printer: raised and cleared by its status, its readings and the ends of its jobs (N2, N3)."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.alarms import AlarmCause
from kiosk.printers.printer import JobEnded, JobProgressed, Outcome, PrinterState, TemperaturesRead
from kiosk.printroom.printer_status import (
    INTERNAL_ERROR,
    STATUS_CAUSES,
    PrinterStatus,
    causes_of,
    is_put_aside,
)
from kiosk.printroom.records import Records
from kiosk.printroom.watches.heat import HOT_WITHOUT_PRINT, HeatWatch
from kiosk.printroom.watches.print_time import OVERDUE, STANDS_STILL, PrintWatch
from kiosk.printroom.watches.target import TargetWatch

JOB_CAUSES = frozenset({AlarmCause.NO_PROGRESS, AlarmCause.OVERDUE})
"""They end with the job at the latest."""
ENDED_BY = {
    PrinterState.OFFLINE: AlarmCause.OFFLINE_IN_PRINT,
    PrinterState.ERROR: AlarmCause.PRINTER_ERROR,
}


class PrinterAlarms:
    """Knows which alarms are open, also those that an earlier print room left. One thread."""

    def __init__(self, records: Records, printer_id: str) -> None:
        self._records, self._printer_id = records, printer_id
        self._open = records.open_causes(printer_id)
        self._heat, self._target = HeatWatch(), TargetWatch()
        self._print, self._print_of = PrintWatch(), ""

    def causes_after(self, status: PrinterStatus, end: JobEnded | None = None) -> frozenset[AlarmCause]:
        """What is open in this status, after the end of a job if one ended. Changes nothing."""
        causes = causes_of(status, self._open & STATUS_CAUSES) | (self._open - STATUS_CAUSES)
        if status.job is None:
            causes -= JOB_CAUSES
        if is_put_aside(status) and not status.in_contact:  # switched off, most likely: no reading will clear them
            causes -= {AlarmCause.HEATERS_ON, AlarmCause.TARGET_MISSED}
        if end is not None and end.outcome is Outcome.FAILED and not status.bed_clear:
            causes |= {AlarmCause.JOB_FAILED}
        if end is not None and end.ended_by is not None:  # what ended it also hides whether it is hot: one alarm
            causes |= {ENDED_BY[end.ended_by]}
        elif end is not None and end.heaters_off is False:
            causes |= {AlarmCause.HEATERS_ON}
        return causes

    def write(self, causes: frozenset[AlarmCause], status: PrinterStatus, end: JobEnded | None = None) -> None:
        """Raise and clear, inside a transaction; `adopt` the same causes when it is on disk."""
        reason = INTERNAL_ERROR if status.internal_error else status.reason
        reasons = dict.fromkeys(STATUS_CAUSES, reason)
        if end is not None:
            reasons |= {AlarmCause.JOB_FAILED: end.reason}
            if end.ended_by is not None:
                reasons[ENDED_BY[end.ended_by]] = end.reason
            reasons[AlarmCause.HEATERS_ON] = Reason(ReasonCode.HEATERS_ON_AFTER_PRINT)
        for cause in causes - self._open:
            self._records.raise_alarm(cause, self._printer_id, reasons[cause])
        for cause in self._open - causes:
            self._records.clear_alarm(cause, self._printer_id)

    def adopt(self, causes: frozenset[AlarmCause]) -> None:
        self._open = causes

    def check_reading(self, reading: TemperaturesRead, *, printing: bool, expected: bool, now_s: float) -> None:
        """Raise or clear what the reading shows. expected: staff have it heated. now_s: on the steady clock."""
        self._heat = self._heat.after(reading, printing=printing, now_s=now_s, expected=expected)
        self._target = self._target.after(reading, now_s)
        self._judge(AlarmCause.HEATERS_ON, self._heat.alarm, HOT_WITHOUT_PRINT)
        self._judge(AlarmCause.TARGET_MISSED, self._target.alarm, self._target.reason)

    def staff_heat(self, reason: Reason | None) -> None:
        """Heat that staff asked for without a print has not ended as it should; cold readings clear that."""
        self._judge(AlarmCause.HEATERS_ON, True if reason else None, reason)

    def progressed(self, event: JobProgressed) -> None:
        """The open job reported how far it is."""
        if event.job_id == self._print_of:
            self._print = self._print.progressed(event)

    def check(self, status: PrinterStatus, now_s: float) -> None:
        """Raise or clear what the time shows. Call it each second."""
        job = status.job
        if job is None:
            self._print_of = ""
            for cause in self._open & JOB_CAUSES:
                self._judge(cause, False, None)
            return
        if job.id != self._print_of:
            printed_s = self._records.printed_s(self._printer_id, job.id)
            self._print, self._print_of = PrintWatch(job.estimate_s, printed_s), job.id
        self._print = self._print.after(status.reported, now_s)
        self._judge(AlarmCause.NO_PROGRESS, self._print.no_progress, STANDS_STILL)
        self._judge(AlarmCause.OVERDUE, self._print.overdue, OVERDUE)

    def forget_readings(self) -> None:
        """Contact was lost."""
        self._heat, self._target = HeatWatch(), TargetWatch()

    def _judge(self, cause: AlarmCause, holds: bool | None, reason: Reason | None) -> None:
        """Raise or clear an alarm; None: it is not known whether the cause holds, and nothing changes."""
        if holds is None or holds == (cause in self._open):
            return
        with self._records.transaction():
            if holds:
                self._records.raise_alarm(cause, self._printer_id, reason)
            else:
                self._records.clear_alarm(cause, self._printer_id)
        self._open ^= {cause}
