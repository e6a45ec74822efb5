"""Decisions about the jobs and orders that a print room finds when it starts. Does no I/O.

The printer is asked what became of every open job; no start is ever sent again.
"""

from datetime import datetime

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.job_state import JobState
from kiosk.printroom.order_answers import DONE, EXPIRED, is_stale
from kiosk.printroom.orders import Action, Answer


def start_in_doubt(job_state: JobState) -> bool:
    """True for an open job of which nobody saw whether it began; its bed then counts as not clear."""
    return job_state is JobState.SENDING


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
