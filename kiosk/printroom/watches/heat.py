"""Notices a machine that stays hot without a print (N3). Does no I/O.

What is measured counts, whatever the target: a transistor that failed closed heats without one. A part that cools is no
alarm, however long it takes (a bed of 110 °C in an enclosure needs an hour): an alarm needs a whole HOT_FOR_S in which
the part was hot and is at the end not COOLS_BY_C colder than at the beginning. What a regulator or a failed transistor
heats keeps its temperature or rises; what is off loses more, unless it is as cold as the air around it.
"""

from dataclasses import dataclass, replace

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import TemperaturesRead
from kiosk.printroom.watches.trend import Trend

HOT_TOOL_C = 50.0
HOT_BED_C = 45.0
HOT_FOR_S = 15 * 60.0
COOLS_BY_C = 0.5
HOT_WITHOUT_PRINT = Reason(ReasonCode.HEATED_WITHOUT_PRINT, minutes=round(HOT_FOR_S / 60))

_NOTHING = Trend(HOT_FOR_S)


@dataclass(frozen=True, slots=True)
class HeatWatch:
    """How nozzle and bed were hot without a print."""

    tool: Trend = _NOTHING
    bed: Trend = _NOTHING
    bed_is_known: bool = False
    """Whether the machine has told a temperature of its bed; one without a heated bed never does."""
    alarm: bool | None = None
    """True: hot without a print. False: a print runs, or all is cold. None: neither is known."""

    def after(self, reading: TemperaturesRead, *, printing: bool, now_s: float, expected: bool = False) -> "HeatWatch":
        """The watch after this reading. printing: also while a file is sent, and for a print of somebody else.

        expected: staff have it heated, for a time that is watched elsewhere; an open alarm stays open.
        """
        known = self.bed_is_known or reading.bed_c is not None
        if printing:
            return HeatWatch(bed_is_known=known, alarm=False)
        if expected:
            return HeatWatch(bed_is_known=known)
        tool, bed = _hot(self.tool, reading.tool_c, HOT_TOOL_C, now_s), _hot(self.bed, reading.bed_c, HOT_BED_C, now_s)
        cold = _is_cold(reading.tool_c, HOT_TOOL_C) and (not known or _is_cold(reading.bed_c, HOT_BED_C))
        alarm = True if _stays_hot(tool) or _stays_hot(bed) else False if cold else None
        return replace(self, tool=tool, bed=bed, bed_is_known=known, alarm=alarm)


def _hot(trend: Trend, measured_c: float | None, limit_c: float, now_s: float) -> Trend:
    """The trend of a part while it is hot; nothing once it is cold."""
    if measured_c is None:
        return trend
    return trend.after(measured_c, now_s) if measured_c > limit_c else _NOTHING


def _is_cold(measured_c: float | None, limit_c: float) -> bool:
    return measured_c is not None and measured_c <= limit_c


def _stays_hot(trend: Trend) -> bool:
    return trend.lasts_s >= HOT_FOR_S and trend.fall_over(HOT_FOR_S) < COOLS_BY_C
