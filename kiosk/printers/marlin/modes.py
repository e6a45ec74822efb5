"""What a job on a board can be doing, and how each is shown."""

from enum import StrEnum

from kiosk.printers.printer import PrinterState


class Mode(StrEnum):
    """What the job is doing. The values stand in logbooks."""

    FEEDING = "feeding"
    PAUSING = "pausing"
    PAUSED = "paused"
    RESUMING = "resuming"
    FINISHING = "finishing"
    ENDING = "ending"
    ENDED = "ended"


SHOWN = {
    Mode.FEEDING: PrinterState.PRINTING,
    Mode.PAUSING: PrinterState.PAUSING,
    Mode.PAUSED: PrinterState.PAUSED,
    Mode.RESUMING: PrinterState.RESUMING,
    Mode.FINISHING: PrinterState.FINISHING,
}
"""A job that ends says itself what is shown."""
