"""From what the print room knows of a printer to the one state that everybody is shown."""

from dataclasses import dataclass

from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.store.alarm_kinds import AlarmKind

FOREIGN = "foreign"
"""The printer row's reason while the machine works on something that we did not start."""
INTERNAL_ERROR = "internal error, call staff"
SENDING_WORDS = "The file is being sent."
LOST_IN_PRINT = "What becomes of the print is known when there is contact again. Look at the printer meanwhile."

LINKED = frozenset(PrinterState) - {PrinterState.OFFLINE, PrinterState.CONNECTING}
"""Reported states in which the printer can be asked something."""
AT_WORK = frozenset({PrinterState.PRINTING, PrinterState.PAUSING, PrinterState.PAUSED, PrinterState.RESUMING})
"""Reported states that without a job of ours mean a print of somebody else's; heating may be a filament change."""


@dataclass(frozen=True, slots=True)
class OpenJob:
    """The job that holds a printer."""

    id: str
    job_state: JobState
    file_name: str
    layers: int | None = None
    layer_height_mm: float | None = None


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """All that the print room knows of one printer and decides by."""

    reported: PrinterState
    """What the printer itself said last; never awaiting_clear or out_of_service."""
    words: str = ""
    bed_clear: bool = True
    out_of_service: bool = False
    foreign: str | None = None
    """The name of a print that we did not start, while the machine works on it."""
    job: OpenJob | None = None
    lost: bool = False
    """It is out of contact; the tries to reach it again are not shown one by one."""
    broken: bool = False
    """Our own code failed over this printer; a person must look."""

    @classmethod
    def left(cls, state: str, reason: str, *, bed_clear: bool, out_of_service: bool) -> "PrinterStatus":
        """What is known of a printer that is about to be connected, by what was stored and shown of it last."""
        lost = state == PrinterState.OFFLINE
        return cls(
            reported=PrinterState.CONNECTING,
            words=reason.removesuffix(LOST_IN_PRINT).strip() if lost else "",
            bed_clear=bed_clear,
            out_of_service=out_of_service,
            lost=lost,
        )

    @property
    def linked(self) -> bool:
        """It can be asked something."""
        return self.reported in LINKED

    @property
    def waits_for_person(self) -> bool:
        """It goes on only when somebody came: it asks for that, or has paused by itself."""
        paused_itself = self.reported is PrinterState.PAUSED and self.words != ""
        return self.reported is PrinterState.ATTENTION or paused_itself

    @property
    def in_print(self) -> bool:
        """A print holds it, ours or another."""
        return self.job is not None or self.foreign is not None

    @property
    def foreign_at_work(self) -> bool:
        """It works, and not on a job of ours."""
        return self.job is None and (self.foreign is not None or self.reported in AT_WORK)


@dataclass(frozen=True, slots=True)
class ShownStatus:
    """The state that is stored and shown, and its reason: a sentence, the firmware's words, `foreign`, or empty."""

    state: PrinterState
    reason: str = ""


def shown_status(known: PrinterStatus) -> ShownStatus:
    """The one state to show. What runs or is wrong is never hidden behind what is arranged."""
    if known.broken:
        return ShownStatus(PrinterState.ERROR, INTERNAL_ERROR)
    if known.reported in JOB_RUNS:
        return ShownStatus(known.reported, FOREIGN if known.foreign_at_work else known.words)
    if known.out_of_service and not known.in_print:
        return ShownStatus(PrinterState.OUT_OF_SERVICE)
    if known.reported is PrinterState.OFFLINE or (known.reported is PrinterState.CONNECTING and known.lost):
        return ShownStatus(
            PrinterState.OFFLINE, f"{known.words} {LOST_IN_PRINT}".strip() if known.in_print else known.words
        )
    if known.reported is PrinterState.IDLE:
        return _when_idle(known)
    return ShownStatus(known.reported, known.words)


def alarm_for(known: PrinterStatus) -> AlarmKind | None:
    """What a person must be told when it has come to this; None: nothing."""
    if known.waits_for_person:
        return AlarmKind.ATTENTION
    if known.reported is PrinterState.ERROR:
        return AlarmKind.PRINTER_ERROR
    lost_in_print = known.reported is PrinterState.OFFLINE and known.in_print
    return AlarmKind.OFFLINE_IN_PRINT if lost_in_print else None


def _when_idle(known: PrinterStatus) -> ShownStatus:
    """The machine does nothing, which is not yet to say that it is free."""
    if known.foreign is not None:
        return ShownStatus(PrinterState.PRINTING, FOREIGN)
    if known.job is not None and known.job.job_state is JobState.SENDING:
        return ShownStatus(PrinterState.HEATING, SENDING_WORDS)  # soon; and nobody may think it free
    if known.job is not None:
        return ShownStatus(PrinterState.FINISHING, known.words)
    if not known.bed_clear:
        return ShownStatus(PrinterState.AWAITING_CLEAR, known.words)
    return ShownStatus(PrinterState.IDLE, known.words)
