"""When the print room was silent, by its deaths: what the watchdog has to tell of."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.month.world import Span

SILENT_TOLD_S = 30.0
SILENT_STILL_S = 60.0
"""When it works again, that is believed within this time."""
STEADY_AFTER_S = 20.0
"""A print room that dies again sooner is still silent: that is one alarm."""


@dataclass(slots=True)
class Silence:
    """From a death to the next life that lasts. What is told from the next silence on is about that one."""

    begin_s: float
    end_s: float
    told_until_s: float


def silences(died: Sequence[Span]) -> list[Silence]:
    """The silences that deaths make: a life that ended at once breaks none, nor does a short one during an alarm."""
    found: list[Silence] = []
    for begin, end in sorted(died):
        last = found[-1] if found else None
        if last is not None:
            is_told = last.end_s - last.begin_s >= SILENT_TOLD_S
            if begin <= last.end_s or (is_told and begin < last.end_s + STEADY_AFTER_S):
                last.end_s, last.told_until_s = max(end, last.end_s), max(end, last.end_s) + SILENT_STILL_S
                continue
            last.told_until_s = min(last.told_until_s, begin)
        found.append(Silence(begin, end, end + SILENT_STILL_S))
    return found
