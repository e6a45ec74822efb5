"""Heat that staff asked for without a print: since when, for how long at most, and that it is seen to end.

It counts from the act of staff and is stored before the printer is asked, so a print room that was killed meanwhile
ends it in time, too. An order that was cut off by that is ended at the first contact.
"""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import ControlAction, CoolDown
from kiosk.printers.printer import ControlDone, Printer, PrinterState, TemperaturesRead
from kiosk.printroom.control.rules import HEAT_MAX_S
from kiosk.printroom.printer_status import PrinterStatus
from kiosk.printroom.records import PrinterRow, Records

COOL_WITHIN_S = 60.0
"""A cool-down that was not confirmed within this time is an alarm, and asked for again."""
LOST_FOR_S = 60.0
"""Contact that is lost for longer while staff heat the printer is an alarm."""
CLOCK_STEP_S = 5.0
NOT_COOLED = Reason(ReasonCode.PREHEAT_NOT_COOLED)
LOST = Reason(ReasonCode.PREHEAT_LOST)


@dataclass(slots=True)
class _Ending:
    """When it was first and last asked to cool down, and since when contact is lost; on the steady clock."""

    first_s: float | None = None
    last_s: float = field(default=float("-inf"))
    lost_s: float | None = None


class StaffHeat:
    """One printer's heat without a print. Used by the print room's thread alone."""

    def __init__(self, row: PrinterRow, printer: Printer | None, records: Records, clock: Clock) -> None:
        self._printer_id = row.id
        self._since = row.preheated_at
        self._printer = printer
        self._records = records
        self._clock = clock
        self._is_cut_off = False
        self._ending = _Ending()

    @property
    def is_on(self) -> bool:
        """Whether staff have it heated, as far as is known."""
        return self._since is not None

    @property
    def is_expected(self) -> bool:
        """Whether it may be hot without a print now."""
        return self.is_on and not self._is_due

    @property
    def _is_due(self) -> bool:
        if self._since is None:
            return False
        age_s = (self._clock.now() - self._since).total_seconds()
        return self._is_cut_off or not -CLOCK_STEP_S <= age_s < HEAT_MAX_S

    def begin(self, at: datetime, staff_id: str | None) -> None:
        """Staff are about to have it heated."""
        with self._records.transaction():
            self._records.preheat_began(self._printer_id, at, staff_id)
        self._since, self._is_cut_off, self._ending = at, False, _Ending()

    def cut_off(self) -> None:
        """An order to heat it was not answered before this print room started."""
        self._is_cut_off = True

    def end(self, *, by_itself: bool = False) -> None:
        """It is seen to be off, or a print sees to the heaters. by_itself: its time was up."""
        if self._since is None:
            return
        with self._records.transaction():
            self._records.preheat_over(self._printer_id, by_itself=by_itself)
        self._since, self._is_cut_off, self._ending = None, False, _Ending()

    def done(self, event: object, *, by_staff: bool) -> bool:
        """Whether the printer was seen to cool down. by_staff: they asked for that."""
        is_cooled = event == ControlDone(ControlAction.COOL_DOWN)
        if is_cooled:
            self.end(by_itself=not by_staff and self._ending.first_s is not None)
        return is_cooled

    def stop(self, row: PrinterRow, status: PrinterStatus) -> bool:
        """The print room stops: nothing may stay hot without it. Returns whether a cool-down was asked for."""
        if self._since is None or self._printer is None or status.job is not None or not status.in_contact:
            return False
        self._printer.control(CoolDown(), row.limits)
        return True

    def read(self, reading: TemperaturesRead, *, asked: bool) -> None:
        """Temperatures were read. asked: an order of staff is being carried out, whose targets may not be set yet."""
        if not asked and reading.tool_target_c == 0 and not reading.bed_target_c:
            self.end(by_itself=self._ending.first_s is not None)

    def check(self, row: PrinterRow, status: PrinterStatus, now_s: float) -> Reason | None:
        """End it when its time is up. Returns the reason of an alarm, if there is one. Call each second."""
        if self._since is None or self._printer is None:
            return None
        if status.has_print or status.has_foreign_print:
            if status.job is None:
                self.end()
            return None
        ending = self._ending
        if not status.in_contact:
            ending.lost_s = now_s if ending.lost_s is None else ending.lost_s
            return LOST if now_s - ending.lost_s >= LOST_FOR_S else None
        ending.lost_s = None
        if self._is_due and status.reported is PrinterState.IDLE and now_s - ending.last_s >= COOL_WITHIN_S:
            ending.first_s = now_s if ending.first_s is None else ending.first_s
            ending.last_s = now_s
            self._printer.control(CoolDown(), row.limits)
        return NOT_COOLED if ending.first_s is not None and now_s - ending.first_s >= COOL_WITHIN_S else None
