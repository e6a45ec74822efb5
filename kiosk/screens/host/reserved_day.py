"""The reservations of a day as bars on its rule, beside each other in lanes where they overlap. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.hub.equipment.staff_reservations import ListedReservation
from kiosk.hub.opening_hours import Opening

DAY_HOURS = (8, 20)
"""Of a day on which the hub is closed."""
MOST_LANES = 2
"""More don't fit above each other; how many there are is said beside."""


@dataclass(frozen=True, slots=True)
class ReservedBar:
    key: str
    name: str
    from_h: float
    to_h: float
    lane: int
    taken: bool


def rule_of(opening: Opening, now: datetime, reserved: Sequence[ListedReservation]) -> tuple[int, int]:
    """The whole hours at which the rule begins and ends: those of the day, and of what is reserved outside."""
    here = now.astimezone(opening.tz)
    spans = opening.hours_of(here.date())
    begin, end = (spans[0].opens.hour, spans[-1].last_hour) if spans else DAY_HOURS
    begin = min([begin, here.hour, *(one.starts_at.astimezone(opening.tz).hour for one in reserved)])
    return begin, max(end, here.hour + 1)


def bars_of(reserved: Sequence[ListedReservation], rule: tuple[int, int], midnight: datetime) -> list[ReservedBar]:
    """The bars, cut to the rule. What has the same time and maker is one bar with all names."""
    together: dict[tuple[object, ...], list[ListedReservation]] = {}
    for one in reserved:
        together.setdefault((one.starts_at, one.ends_at, one.made_by, one.is_taken), []).append(one)
    bars: list[ReservedBar] = []
    ends = [0.0] * MOST_LANES
    for group in together.values():
        first = group[0]
        begin = max(float(rule[0]), (first.starts_at - midnight).total_seconds() / 3600)
        end = min(float(rule[1]), (first.ends_at - midnight).total_seconds() / 3600)
        lane = next((lane for lane in range(MOST_LANES) if ends[lane] <= begin), None)
        if lane is None or begin >= end:
            continue
        ends[lane] = end
        names = ", ".join(one.equipment_name for one in group)
        bars.append(ReservedBar(first.id, names, begin, end, lane, first.is_taken))
    return bars
