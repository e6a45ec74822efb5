"""What becomes of a print whose process died, by its journal and file, before the board is asked (H23, H24)."""

import hashlib

from kiosk.base.reason import Reason, ReasonCode, os_error_reason
from kiosk.printers.marlin.journal.job_journal import InterruptedPrint, JobState
from kiosk.printers.printer import JobEnded, Outcome, PrintJob

MAX_STANDSTILL_S = 60.0
"""The longest that a hot nozzle may have stood on a part that is still to be finished."""


def reported_end(interrupted: InterruptedPrint | None) -> JobEnded | None:
    """The end in the journal, which the print room may not have received."""
    return interrupted.ended if interrupted else None


def required_end(job: PrintJob, interrupted: InterruptedPrint | None) -> JobEnded | None:
    """The end to report once the heaters are off; None: the print may be resumed."""
    if interrupted is None:
        return not_resumed(job, None, Reason(ReasonCode.NO_JOURNAL))
    step = interrupted.step
    if step.state is JobState.ENDING:
        return ended_before(interrupted, Outcome(step.outcome), step.reason)
    if not interrupted.keeps_numbers:
        return not_resumed(job, interrupted, Reason(ReasonCode.LAST_LINE_UNSUPPORTED))
    cause = _file_changed(job, interrupted)
    return not_resumed(job, interrupted, cause) if cause else None


def not_resumed(job: PrintJob, interrupted: InterruptedPrint | None, cause: Reason) -> JobEnded:
    """The end of a print that can't be resumed."""
    reason = Reason(ReasonCode.NOT_RESUMED, cause=cause)
    if interrupted is None:
        return JobEnded(job.job_id, Outcome.FAILED, reason)
    return ended_before(interrupted, Outcome.FAILED, reason.with_details(interrupted.stood_at))


def ended_before(interrupted: InterruptedPrint, outcome: Outcome, reason: Reason | None = None) -> JobEnded:
    """The end of a print by what its journal says."""
    position = interrupted.file_position
    return JobEnded(interrupted.job.job_id, outcome, reason, position=position, position_lags=True)


def _file_changed(job: PrintJob, interrupted: InterruptedPrint) -> Reason | None:
    if not job.sha256 or job.sha256 != interrupted.job.sha256:
        return Reason(ReasonCode.JOURNAL_OF_OTHER_FILE)
    try:
        with job.path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        return Reason(ReasonCode.RESUME_FILE_UNREADABLE, cause=os_error_reason(error))
    return None if found == job.sha256 else Reason(ReasonCode.RESUME_FILE_CHANGED)
