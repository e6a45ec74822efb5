"""Notices a nozzle that stays heated without a print. Does no I/O."""

from dataclasses import dataclass, replace

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import TemperaturesRead

HOT_NOZZLE_C = 50.0
ALARM_AFTER_S = 9 * 60.0
HOT_IDLE_REASON = Reason(ReasonCode.HEATED_WITHOUT_PRINT, minutes=round(ALARM_AFTER_S / 60))


@dataclass(frozen=True, slots=True)
class HeatWatch:
    """Since when (steady clock) a nozzle has been heated without a print, and whether the alarm was raised."""

    since_s: float | None = None
    raised: bool = False

    def after(self, reading: TemperaturesRead, *, printing: bool, now_s: float) -> "tuple[HeatWatch, bool]":
        """The watch after this reading, and whether to raise the alarm now."""
        hot = (reading.tool_c or 0.0) > HOT_NOZZLE_C and (reading.tool_target_c or 0.0) > 0.0
        if printing or not hot:
            return HeatWatch(), False
        if self.since_s is None:
            return HeatWatch(since_s=now_s), False
        if self.raised or now_s - self.since_s < ALARM_AFTER_S:
            return self, False
        return replace(self, raised=True), True


def is_cold(reading: TemperaturesRead) -> bool:
    """Whether the nozzle was measured as too cold to hurt."""
    return reading.tool_c is not None and reading.tool_c <= HOT_NOZZLE_C
