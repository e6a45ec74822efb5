"""States of a job on a board and the transitions between them.

FEEDING      the lines of the file are sent; the only state in which they are.
PAUSING      a pause was requested: the position is queried, then the nozzle is parked.
PAUSED       parked; waits for a resume.
SELF_PAUSED  the machine paused by itself; it or a person ends that.
RESUMING     temperatures, position and modes are restored.
FINISHING    the whole file is sent; waits for the last move.
ENDING       cancelled, failed, or done with heaters left on: they are turned off and that is confirmed.
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


S, E = JobState, JobEvent
_ANY = {E.SHUT_DOWN: S.ENDING, E.INTERRUPTED: S.ENDING, E.ABORTED: S.ENDED}
TRANSITIONS: dict[JobState, dict[JobEvent, JobState]] = {
    S.FEEDING: _ANY | {E.PAUSE: S.PAUSING, E.SELF_PAUSED: S.SELF_PAUSED, E.FILE_SENT: S.FINISHING},
    S.PAUSING: _ANY
    | {E.PAUSE: S.PAUSING, E.POSITION_KNOWN: S.PAUSING, E.PARKED: S.PAUSED}
    | {E.RESUME: S.PAUSING},  # remembered until it has parked
    S.PAUSED: _ANY | {E.PAUSE: S.PAUSED, E.RESUME: S.RESUMING},
    S.SELF_PAUSED: _ANY | {E.PAUSE: S.SELF_PAUSED, E.SELF_RESUMED: S.FEEDING, E.RESUME: S.RESUMING},
    S.RESUMING: _ANY | {E.RETURNED: S.FEEDING},
    S.FINISHING: _ANY | {E.FINISHED: S.ENDED},
    S.ENDING: {E.INTERRUPTED: S.ENDING, E.ABORTED: S.ENDED},
    S.ENDED: {},
}

SHOWN_AS = {
    S.FEEDING: PrinterState.PRINTING,
    S.PAUSING: PrinterState.PAUSING,
    S.PAUSED: PrinterState.PAUSED,
    S.SELF_PAUSED: PrinterState.PAUSED,
    S.RESUMING: PrinterState.RESUMING,
    S.FINISHING: PrinterState.FINISHING,
}
"""The printer state reported for a job; a job that is ending reports its own."""
