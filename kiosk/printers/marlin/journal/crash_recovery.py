"""What became of a print whose process died: from its journal and its file, before the board is asked (H23, H24)."""

import hashlib

from kiosk.printers.marlin.journal.job_journal import InterruptedPrint, JobState
from kiosk.printers.printer import JobEnded, Outcome, PrintJob


def what_became_of(job: PrintJob, left: InterruptedPrint | None) -> tuple[JobEnded | None, JobEnded | None]:
    """The end that it had already come to; else the end that it must come to. Neither: it may go on."""
    if left is None:
        return None, abandoned(job, None, "there is no journal that tells where")
    if left.ended:
        return left.ended, None
    if left.step.mode == JobState.ENDING:
        return None, JobEnded(job.job_id, Outcome(left.step.outcome), left.step.reason)
    if not left.keeps_numbers:
        return None, abandoned(job, left, "this kind of printer does not know which line it took last")
    trouble = _trouble_with_file(job, left)
    return None, abandoned(job, left, trouble) if trouble else None


def abandoned(job: PrintJob, left: InterruptedPrint | None, why: str) -> JobEnded:
    """The end of a print that can't go on."""
    where = f" The print stood at {left.where}." if left else ""
    return JobEnded(job.job_id, Outcome.FAILED, f"The print room stopped during the print, and {why}.{where}")


def _trouble_with_file(job: PrintJob, left: InterruptedPrint) -> str:
    if not job.sha256 or job.sha256 != left.job.sha256:
        return "the journal is of another file"
    try:
        with job.path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        return f"the print file can't be read: {error.strerror or error}"
    return "" if found == job.sha256 else "the print file has been changed"
