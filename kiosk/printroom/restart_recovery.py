"""What to do with the jobs and orders found at the start of a print room. No start is ever sent again. Does no I/O."""

from datetime import datetime
from enum import StrEnum

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.job_state import ON_PRINTER, JobState
from kiosk.printroom.order_answers import DONE, EXPIRED, is_stale
from kiosk.printroom.orders import Action, Answer


class JobRecovery(StrEnum):
    """What to do with a job that is found at the start."""

    LEAVE = "leave"
    ASK_PRINTER = "ask_printer"
    """Call `Printer.watch_for`; the printer knows what became of it."""
    ASK_PRINTER_AND_PERSON = "ask_printer_and_person"
    """As before, and the bed counts as not clear: nobody saw whether the print began."""


def job_recovery(job_state: JobState) -> JobRecovery:
    """What to do with a job found in this state."""
    if job_state is JobState.SENDING:
        return JobRecovery.ASK_PRINTER_AND_PERSON
    return JobRecovery.ASK_PRINTER if job_state in ON_PRINTER else JobRecovery.LEAVE


def order_recovery(action: Action, given_at: datetime, now: datetime, job_state: JobState | None) -> Answer | None:
    """The answer to an order given before this start of the print room; None: carry it out.

    job_state: of the job that a start is about.
    """
    if action is Action.START:
        if job_state in (None, JobState.WAITING):
            return Answer(done=False, reason=Reason(ReasonCode.RESTARTED_BEFORE_START))
        if job_state is JobState.SENDING:
            return Answer(done=False, reason=Reason(ReasonCode.RESTARTED_DURING_START))
        return DONE  # it began: only the answer was not yet written
    if is_stale(action, (now - given_at).total_seconds()):
        return Answer(done=False, reason=EXPIRED)
    return None
