"""The status of a printer after an event. Does no I/O."""

from dataclasses import replace

from kiosk.printers.printer import PrinterState, StateChanged
from kiosk.printroom.job_state import JobState
from kiosk.printroom.printer_status import OpenJob, PrinterStatus

UNPAUSED = frozenset({PrinterState.RESUMING, PrinterState.HEATING, PrinterState.PRINTING})


def after_state_change(status: PrinterStatus, event: StateChanged) -> tuple[PrinterStatus, JobState | None]:
    """The status after the event, and the state to which the open job changes with it, if it does."""
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
    if status.has_foreign_print:
        status = replace(status, bed_clear=False)
    return status, job_state


def after_job_start(status: PrinterStatus, job: OpenJob) -> PrinterStatus:
    """The status after the start of the open job `job`: it prints, and there is something on the bed."""
    state = JobState.PRINTING if job.job_state is JobState.SENDING else job.job_state
    status = replace(status, job=replace(job, job_state=state), bed_clear=False)
    if status.reported is PrinterState.IDLE:  # reported before the start
        status = replace(status, reported=PrinterState.PRINTING)
    return status


def _job_state_after(status: PrinterStatus) -> JobState | None:
    """A job pauses and continues with its printer."""
    state = status.job.job_state if status.job is not None else None
    if state is JobState.PRINTING and status.reported is PrinterState.PAUSED:
        return JobState.PAUSED
    if state is JobState.PAUSED and status.reported in UNPAUSED:
        return JobState.PRINTING
    return None
