"""A print of an earlier process that is to go on where it stood (H23, H24)."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.base.reason import Reason, ReasonCode, os_error_reason
from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.job.job import RunningJob
from kiosk.printers.marlin.journal.crash_recovery import MAX_STANDSTILL_S, ended_before, not_resumed
from kiosk.printers.marlin.journal.gcode_file import GcodeFile, GcodeFileError
from kiosk.printers.marlin.journal.job_journal import InterruptedPrint, JobState
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.printer import JobEnded, Outcome

_PAUSED = frozenset({JobState.PAUSED, JobState.SELF_PAUSED})


@dataclass
class Recovery:
    """The print, its file open; `job` once the board has named a line that fits the journal."""

    print: InterruptedPrint
    file: GcodeFile
    job: RunningJob | None = None
    is_cancelled: bool = False

    @property
    def is_paused(self) -> bool:
        return self.print.step.state in _PAUSED

    def stood_still(self, now_s: float) -> Reason | None:
        """Why it can't be resumed after so long; a paused print waits for as long as it takes."""
        standstill_s = now_s - self.print.alive_at_s
        if 0 <= standstill_s <= MAX_STANDSTILL_S or self.is_paused:
            return None
        return Reason(ReasonCode.STOOD_STILL, seconds=round(standstill_s))

    def restore(
        self,
        number: int,
        connection: BoardConnection,
        on_ended: Callable[[float], None],
        bed: Bed | None,
        now_s: float,
    ) -> Reason | None:
        """Make the job that continues behind the board's last line; returns why that can't be done, or None."""
        located = self.print.locate(number)
        if located is None:
            return Reason(ReasonCode.LAST_LINE_NOT_IN_JOURNAL, line=number)
        job = RunningJob(connection, self.print.job, self.file, on_ended, bed)
        try:
            job.restore(number, *located, self.print.step, now_s)
        except (OSError, GcodeFileError) as error:
            cause = os_error_reason(error) if isinstance(error, OSError) else error.reason
            return Reason(ReasonCode.REREAD_FAILED, cause=cause)
        self.job = job
        return None

    def abandon(self, cause: Reason) -> JobEnded:
        """Give it up before it was resumed; returns its end, which is reported once the heaters are off."""
        self.file.close()
        return not_resumed(self.print.job, self.print, cause)

    def forget(self) -> JobEnded:
        """A person has ended it; returns its end."""
        self.file.close()
        return ended_before(self.print, Outcome.CANCELLED)

    def halt(self, reason: Reason) -> JobEnded:
        """The firmware stopped before it was resumed; returns its end."""
        self.file.close()
        reason = reason.with_details(self.print.stood_at)
        return replace(ended_before(self.print, Outcome.FAILED, reason), heaters_off=False)
