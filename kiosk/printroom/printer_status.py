"""What the print room knows of a printer, and the one state that follows from it for everybody to see. Does no I/O."""

from dataclasses import dataclass, replace

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.alarms import AlarmCause
from kiosk.printers.printer import JOB_RUNS, JobEnded, Outcome, PrinterState, StateChanged
from kiosk.printroom.job_state import JobState

INTERNAL_ERROR = Reason(ReasonCode.INTERNAL_ERROR)
LOST_DURING_PRINT = Reason(ReasonCode.LOST_DURING_PRINT)
_FOREIGN_PRINT = Reason(ReasonCode.FOREIGN_PRINT)

IN_CONTACT = frozenset(PrinterState) - {PrinterState.OFFLINE, PrinterState.CONNECTING}
"""Reported states in which the printer takes requests."""
PRINTING = frozenset({PrinterState.PRINTING, PrinterState.PAUSING, PrinterState.PAUSED, PrinterState.RESUMING})
"""Reported states that without a job of ours mean a foreign print; heating may be a filament change."""
UNPAUSED = frozenset({PrinterState.RESUMING, PrinterState.HEATING, PrinterState.PRINTING})
"""Reported states in which a paused job prints again."""


@dataclass(frozen=True, slots=True)
class OpenJob:
    """The job that holds a printer."""

    id: str
    job_state: JobState
    file_name: str
    layers: int | None = None
    size_bytes: int = 0
    layer_starts: tuple[tuple[int, int], ...] = ()
    estimate_s: float | None = None
    extruded_at: tuple[tuple[int, float], ...] = ()
    filament_mm: float | None = None
    tools: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """Everything about one printer on which the print room bases its decisions."""

    reported: PrinterState
    """As reported last by the printer itself; never awaiting_clear or out_of_service."""
    reason: Reason | None = None
    bed_clear: bool = True
    out_of_service: bool = False
    foreign_name: str | None = None
    """The name of a print that we did not start, while the machine works on it; empty if it has none."""
    job: OpenJob | None = None
    contact_lost: bool = False
    """Attempts to reconnect are not shown one by one."""
    internal_error: bool = False
    """Our own code failed over this printer; a person must look at it."""
    heats_after_other: bool = False
    """The start of its job is held back: another printer has just begun to heat."""

    @classmethod
    def stored(cls, state: str, reason: Reason | None, *, bed_clear: bool, out_of_service: bool) -> "PrinterStatus":
        """The status of a printer that is about to be connected, from what was last stored and shown of it."""
        contact_lost = state == PrinterState.OFFLINE
        return cls(
            reported=PrinterState.CONNECTING,
            reason=_before_loss(reason) if contact_lost else None,
            bed_clear=bed_clear,
            out_of_service=out_of_service,
            contact_lost=contact_lost,
        )

    @property
    def in_contact(self) -> bool:
        return self.reported in IN_CONTACT

    @property
    def disconnected_by_person(self) -> bool:
        by_person = self.reason is not None and self.reason.code is ReasonCode.DISCONNECTED_BY_PERSON
        return self.reported is PrinterState.OFFLINE and by_person

    @property
    def needs_person(self) -> bool:
        """True when only a person can make it continue: it asks for one, or has paused by itself."""
        paused_itself = self.reported is PrinterState.PAUSED and self.reason is not None
        return self.reported is PrinterState.ATTENTION or paused_itself

    @property
    def has_print(self) -> bool:
        """True when a print holds it, ours or a foreign one."""
        return self.job is not None or self.foreign_name is not None

    @property
    def has_foreign_print(self) -> bool:
        """True when it works on something that is not a job of ours."""
        return self.job is None and (self.foreign_name is not None or self.reported in PRINTING)


@dataclass(frozen=True, slots=True)
class ShownStatus:
    state: PrinterState
    reason: Reason | None = None


def shown_status(status: PrinterStatus) -> ShownStatus:
    """The one state to show. A running print or a fault is never hidden behind an arrangement of staff."""
    if status.internal_error:
        return ShownStatus(PrinterState.ERROR, INTERNAL_ERROR)
    if status.reported in JOB_RUNS:
        return ShownStatus(status.reported, _FOREIGN_PRINT if status.has_foreign_print else status.reason)
    if is_put_aside(status):
        return ShownStatus(PrinterState.OUT_OF_SERVICE)
    if status.reported is PrinterState.OFFLINE or (status.reported is PrinterState.CONNECTING and status.contact_lost):
        reason = _lost_during_print(status.reason) if status.has_print else status.reason
        return ShownStatus(PrinterState.OFFLINE, reason)
    if status.reported is PrinterState.IDLE:
        return _shown_when_idle(status)
    return ShownStatus(status.reported, status.reason)


def is_put_aside(status: PrinterStatus) -> bool:
    """Whether staff took it out of service and no print holds it: they know of it, whatever its state is."""
    return status.out_of_service and not status.has_print and status.reported not in JOB_RUNS


def after_state_change(
    status: PrinterStatus, event: StateChanged, *, clears_itself: bool = False
) -> tuple[PrinterStatus, JobState | None]:
    """The status after the event, and the state to which the open job changes with it, if it does.

    clears_itself: see `was_cleared_by_itself`; after an error a person confirms its bed all the same.
    """
    reconnecting = event.state is PrinterState.CONNECTING and status.contact_lost
    status = replace(
        status,
        reported=event.state,
        reason=status.reason if reconnecting else event.reason,  # why contact was lost is worth more
        contact_lost=reconnecting or event.state is PrinterState.OFFLINE,
    )
    job_state = _job_state_after(status)
    if status.job is not None and job_state is not None:
        status = replace(status, job=replace(status.job, job_state=job_state))
    if status.has_foreign_print or (clears_itself and event.state is PrinterState.ERROR):
        status = replace(status, bed_clear=False)
    return status, job_state


def after_job_start(status: PrinterStatus, job: OpenJob) -> PrinterStatus:
    """The status after the start of the open job `job`: it prints, and there is something on the bed."""
    state = JobState.PRINTING if job.job_state is JobState.SENDING else job.job_state
    status = replace(status, job=replace(job, job_state=state), bed_clear=False)
    if status.reported is PrinterState.IDLE:  # reported before the start
        status = replace(status, reported=PrinterState.PRINTING)
    return status


STATUS_CAUSES = frozenset(
    {AlarmCause.ATTENTION, AlarmCause.PRINTER_ERROR, AlarmCause.OFFLINE_IN_PRINT, AlarmCause.JOB_FAILED}
)
"""Alarms that are raised and cleared by the status alone; a failed job by its end and the clearing of its bed."""

LOST_IN_PRINT = frozenset({AlarmCause.OFFLINE_IN_PRINT})
"""Over once contact is there again, though the job may have ended with the loss."""


def causes_of(status: PrinterStatus, before: frozenset[AlarmCause]) -> frozenset[AlarmCause]:
    """Those of STATUS_CAUSES that hold in this status. before: those that held until now."""
    failed = before & {AlarmCause.JOB_FAILED} if not status.bed_clear else frozenset()
    if status.internal_error:
        return failed | {AlarmCause.PRINTER_ERROR}
    if is_put_aside(status):
        return frozenset()
    if status.reported is PrinterState.CONNECTING:  # what holds is known when it answers
        return before if not status.bed_clear else before - {AlarmCause.JOB_FAILED}
    if status.needs_person:
        return failed | {AlarmCause.ATTENTION}
    if status.reported is PrinterState.RESUMING:  # after a restart it may ask the same again
        return failed | before & {AlarmCause.ATTENTION}
    if status.reported is PrinterState.ERROR:
        return failed | {AlarmCause.PRINTER_ERROR}
    if status.reported is PrinterState.OFFLINE:
        return failed | {AlarmCause.OFFLINE_IN_PRINT} if status.has_print else failed | before & LOST_IN_PRINT
    return failed


def _shown_when_idle(status: PrinterStatus) -> ShownStatus:
    """An idle machine is not necessarily free."""
    if status.foreign_name is not None:
        return ShownStatus(PrinterState.PRINTING, _FOREIGN_PRINT)
    if status.job is not None and status.job.job_state is JobState.SENDING:
        # It will heat soon, and must not be taken for free.
        code = ReasonCode.HEATS_AFTER_OTHER if status.heats_after_other else ReasonCode.SENDING_FILE
        return ShownStatus(PrinterState.HEATING, Reason(code))
    if status.job is not None:
        return ShownStatus(PrinterState.FINISHING, status.reason)
    if not status.bed_clear:
        return ShownStatus(PrinterState.AWAITING_CLEAR, status.reason)
    return ShownStatus(PrinterState.IDLE, status.reason)


def _lost_during_print(reason: Reason | None) -> Reason:
    return LOST_DURING_PRINT if reason is None else reason.with_details(LOST_DURING_PRINT)


def _before_loss(reason: Reason | None) -> Reason | None:
    """Undo `_lost_during_print`."""
    if reason is None or reason == LOST_DURING_PRINT:
        return None
    details = tuple(detail for detail in reason.details if detail != LOST_DURING_PRINT)
    return Reason(reason.code, details=details, **reason.values)


def _job_state_after(status: PrinterStatus) -> JobState | None:
    """A job pauses and continues with its printer."""
    state = status.job.job_state if status.job is not None else None
    if state is JobState.PRINTING and status.reported is PrinterState.PAUSED:
        return JobState.PAUSED
    if state is JobState.PAUSED and status.reported in UNPAUSED:
        return JobState.PRINTING
    return None


def was_cleared_by_itself(end: JobEnded, *, clears: bool, seen: bool) -> bool:
    """Whether nothing is on the bed after this end, without a person who says so.

    clears: the printer is declared to clear its bed. seen: the print was seen to run; only then, and when it was done.
    """
    return end.outcome is Outcome.DONE and clears and seen
