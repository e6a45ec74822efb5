"""What the print room knows of a printer once that has said something. Pure functions."""

from dataclasses import replace

from kiosk.printers.printer import PrinterState, StateChanged
from kiosk.printroom.job_state import JobState
from kiosk.printroom.printer_status import OpenJob, PrinterStatus

GOES_ON = frozenset({PrinterState.RESUMING, PrinterState.HEATING, PrinterState.PRINTING})


def after_state_change(known: PrinterStatus, event: StateChanged) -> tuple[PrinterStatus, JobState | None]:
    """After a state: what is known then, and what the job has become by it, if anything."""
    words = event.words
    if event.state is PrinterState.CONNECTING and known.lost:
        words = known.words  # why it was lost is worth more than that it is tried again
    lost = event.state is PrinterState.OFFLINE or (event.state is PrinterState.CONNECTING and known.lost)
    known = replace(known, reported=event.state, words=words, lost=lost)
    moved = _moved_by(known)
    if known.job is not None and moved is not None:
        known = replace(known, job=replace(known.job, job_state=moved))
    if known.foreign_at_work:
        known = replace(known, bed_clear=False)
    return known, moved


def after_job_start(known: PrinterStatus, job: OpenJob) -> PrinterStatus:
    """After the begin of `job`, the one that is open: it prints, and there is something on the bed."""
    state = JobState.PRINTING if job.job_state is JobState.SENDING else job.job_state
    known = replace(known, job=replace(job, job_state=state), bed_clear=False)
    if known.reported is PrinterState.IDLE:  # what it said last is older than the start
        known = replace(known, reported=PrinterState.PRINTING)
    return known


def _moved_by(known: PrinterStatus) -> JobState | None:
    """The job pauses and goes on with its printer."""
    state = known.job.job_state if known.job is not None else None
    if state is JobState.PRINTING and known.reported is PrinterState.PAUSED:
        return JobState.PAUSED
    if state is JobState.PAUSED and known.reported in GOES_ON:
        return JobState.PRINTING
    return None
