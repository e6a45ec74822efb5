"""Notices a temperature that stays away from its target (N3). Does no I/O.

Heating up and cooling down to a target are no alarm while they make progress: the gap is smaller by HEATS_BY_C or
COOLS_BY_C than it was OFF_FOR_S ago, or than RECENT_S ago.
"""

from dataclasses import dataclass

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import TemperaturesRead
from kiosk.printroom.watches.trend import Trend

OFF_BY_C = 10.0
OFF_FOR_S = 120.0
HEATS_BY_C = 0.5
COOLS_BY_C = 0.2
"""What is off cools slowly; what a failed transistor heats does not cool at all."""
RECENT_S = 30.0

_NOTHING = Trend(OFF_FOR_S)


@dataclass(frozen=True, slots=True)
class HeaterWatch:
    """How far one heater was from one target."""

    target_c: float | None = None
    gap: Trend = _NOTHING
    alarm: bool | None = None
    """True: it misses its target. False: it is at it, or has none. None: it is on its way, or unknown."""

    def after(self, measured_c: float | None, target_c: float | None, now_s: float) -> "HeaterWatch":
        """The watch after this reading."""
        if target_c is not None and target_c <= 0:
            return HeaterWatch(target_c, alarm=False)
        if measured_c is None or target_c is None:
            return HeaterWatch(target_c)
        gap_c = abs(measured_c - target_c)
        if gap_c <= OFF_BY_C:
            return HeaterWatch(target_c, alarm=False)
        gap = (self.gap if target_c == self.target_c else _NOTHING).after(gap_c, now_s)
        progress_c = HEATS_BY_C if measured_c < target_c else COOLS_BY_C
        stuck = gap.fall_over(OFF_FOR_S) < progress_c and gap.fall_over(RECENT_S) < progress_c
        return HeaterWatch(target_c, gap, True if gap.lasts_s >= OFF_FOR_S and stuck else None)


@dataclass(frozen=True, slots=True)
class TargetWatch:
    """Nozzle and bed against their targets."""

    tool: HeaterWatch = HeaterWatch()
    bed: HeaterWatch = HeaterWatch()
    bed_is_known: bool = False
    """Whether the machine has told a target of its bed; one without a heated bed never does."""
    reason: Reason | None = None
    """Why there is an alarm, if there is one."""

    def after(self, reading: TemperaturesRead, now_s: float) -> "TargetWatch":
        """The watch after this reading."""
        known = self.bed_is_known or reading.bed_target_c is not None
        tool = self.tool.after(reading.tool_c, reading.tool_target_c, now_s)
        bed = self.bed.after(reading.bed_c, reading.bed_target_c, now_s)
        reason = None
        if tool.alarm:
            reason = _reason(ReasonCode.TOOL, reading.tool_c, reading.tool_target_c)
        elif bed.alarm:
            reason = _reason(ReasonCode.BED, reading.bed_c, reading.bed_target_c)
        return TargetWatch(tool, bed, known, reason)

    @property
    def alarm(self) -> bool | None:
        """True: one misses its target. False: none does. None: that is not known yet."""
        heaters = (self.tool.alarm, self.bed.alarm)
        if True in heaters:
            return True
        at_target = heaters if self.bed_is_known else heaters[:1]
        return False if set(at_target) == {False} else None


def _reason(heater: ReasonCode, measured_c: float | None, target_c: float | None) -> Reason:
    return Reason(
        ReasonCode.TARGET_MISSED,
        heater=Reason(heater),
        measured_c=round(measured_c or 0),
        target_c=round(target_c or 0),
    )
