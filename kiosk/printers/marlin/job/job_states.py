"""States of a job on a board and the transitions between them.

FEEDING      the lines of the file are sent; the only state in which they are.
PAUSING      a pause was requested: the position is queried, then the nozzle is parked.
PAUSED       parked; waits for a resume.
SELF_PAUSED  the machine paused by itself; it or a person ends that.
RESUMING     temperatures, position and modes are restored.
FINISHING    the whole file is sent; waits for the last move.
ENDING       cancelled or failed: the heaters are turned off and that is confirmed.
ENDED        its end was reported.

Every state is written to the journal before the first byte sent in it. Every state can be left by a shutdown, and by an
abort when the link or the board is gone. An event that is missing for a state is not possible there: a request is
refused, and the acknowledgement of a step that was overtaken is ignored.
"""

from enum import StrEnum

from kiosk.printers.marlin.journal.job_journal import JobState
from kiosk.printers.printer import PrinterState


class JobEvent(StrEnum):
    """What changes the state of a job."""

    PAUSE = "pause"
    POSITION_KNOWN = "position known"
    PARKED = "parked"
    SELF_PAUSED = "self-paused"
    SELF_RESUMED = "self-resumed"
    RESUME = "resume"
    RETURNED = "returned"
    FILE_SENT = "file sent"
    FINISHED = "finished"
    SHUT_DOWN = "shut down"
    INTERRUPTED = "interrupted"
    ABORTED = "aborted"


_ANY = {
    JobEvent.SHUT_DOWN: JobState.ENDING,
    JobEvent.INTERRUPTED: JobState.ENDING,
    JobEvent.ABORTED: JobState.ENDED,
}
TRANSITIONS: dict[JobState, dict[JobEvent, JobState]] = {
    JobState.FEEDING: _ANY
    | {
        JobEvent.PAUSE: JobState.PAUSING,
        JobEvent.SELF_PAUSED: JobState.SELF_PAUSED,
        JobEvent.FILE_SENT: JobState.FINISHING,
    },
    JobState.PAUSING: _ANY
    | {
        JobEvent.PAUSE: JobState.PAUSING,
        JobEvent.POSITION_KNOWN: JobState.PAUSING,
        JobEvent.PARKED: JobState.PAUSED,
        JobEvent.RESUME: JobState.PAUSING,  # carried out once it has parked
    },
    JobState.PAUSED: _ANY | {JobEvent.PAUSE: JobState.PAUSED, JobEvent.RESUME: JobState.RESUMING},
    JobState.SELF_PAUSED: _ANY
    | {
        JobEvent.PAUSE: JobState.SELF_PAUSED,
        JobEvent.SELF_RESUMED: JobState.FEEDING,
        JobEvent.RESUME: JobState.RESUMING,
    },
    JobState.RESUMING: _ANY | {JobEvent.RETURNED: JobState.FEEDING},
    JobState.FINISHING: _ANY | {JobEvent.FINISHED: JobState.ENDED},
    JobState.ENDING: {JobEvent.INTERRUPTED: JobState.ENDING, JobEvent.ABORTED: JobState.ENDED},
    JobState.ENDED: {},
}

SHOWN_AS = {
    JobState.FEEDING: PrinterState.PRINTING,
    JobState.PAUSING: PrinterState.PAUSING,
    JobState.PAUSED: PrinterState.PAUSED,
    JobState.SELF_PAUSED: PrinterState.PAUSED,
    JobState.RESUMING: PrinterState.RESUMING,
    JobState.FINISHING: PrinterState.FINISHING,
}
"""The printer state reported for a job; a job that is ending reports its own."""
