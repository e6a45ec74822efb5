"""Notices a print that stands still, and one that takes far longer than its file says (N3). Does no I/O.

Only the time in which the printer says that it prints counts: pauses, questions and heating up are other causes. One
that does not come to its end, though it is cancelled or its file is over, stands still, too.
"""

from dataclasses import dataclass, replace

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import JobProgressed, PrinterState

STILL_FOR_S = 15 * 60.0
OVERDUE_SHARE = 1.25
LEAST_MARGIN_S = 15 * 60.0
"""A short print may be late by so much: files leave out homing, levelling and heating up."""
LONGEST_STEP_S = 10.0
"""More time than this between two looks was not watched: the process was frozen. It counts as no more than this."""
MOVES = frozenset({PrinterState.PRINTING, PrinterState.FINISHING})
"""States that change nothing for long only where something is wrong."""
STANDS_STILL = Reason(ReasonCode.PRINT_STANDS_STILL, minutes=round(STILL_FOR_S / 60))
OVERDUE = Reason(ReasonCode.PRINT_OVERDUE)


@dataclass(frozen=True, slots=True)
class PrintWatch:
    """One job on its printer. Make a new one for each job."""

    estimate_s: float | None = None
    """What the file says; None or 0: nothing."""
    printed_s: float = 0.0
    """For how long it has printed."""
    still_s: float = 0.0
    """For how long of that nothing has changed."""
    at_s: float | None = None
    """Until when the two were counted, on the steady clock, if they were then."""
    place: tuple[float, float | None] | None = None
    """Progress and height as last reported."""
    moved: bool = False
    """Whether they changed since this watch began."""

    def progressed(self, event: JobProgressed) -> "PrintWatch":
        """The watch after a report of progress."""
        place = (event.fraction, event.z_mm)
        if place == self.place:
            return self
        return replace(self, place=place, still_s=0.0, moved=self.moved or self.place is not None)

    def after(self, state: PrinterState, now_s: float) -> "PrintWatch":
        """The watch at this moment. state: as the printer reports it. Call it each second."""
        passed_s = 0.0 if self.at_s is None else min(now_s - self.at_s, LONGEST_STEP_S)
        if state not in MOVES:
            return replace(self, at_s=None)
        printed_s = self.printed_s + passed_s if state is PrinterState.PRINTING else self.printed_s
        return replace(self, at_s=now_s, printed_s=printed_s, still_s=self.still_s + passed_s)

    @property
    def no_progress(self) -> bool | None:
        """True: it stands still. False: it has moved since. None: not known yet."""
        if self.still_s >= STILL_FOR_S:
            return True
        return False if self.moved else None

    @property
    def overdue(self) -> bool:
        """Whether it takes far longer than its file says."""
        if not self.estimate_s:
            return False
        return self.printed_s > max(self.estimate_s * OVERDUE_SHARE, self.estimate_s + LEAST_MARGIN_S)
