"""Opening hours as steel rules: a year with a tick for each day, and a day with a tick for each half hour."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import pairwise

from kiosk.hub.opening_hours import OpenFromTo
from kiosk.office.rulers import Hour, Tick, place_at

TALLEST_PX, SHORTEST_PX, BASE_PX = 30.0, 5.0, 60.0
"""Of the ticks of a year; the base line is so far below the upper edge."""
LEAST_FULL_H = 8.0
"""A day of so many hours has at least the tallest tick, unless others are longer."""
WIDTH_PX, CHAR_PX = 1080.0, 8.2
"""Of half a year at its narrowest, and of a letter: words that would touch are left out."""
FIRST_H, LAST_H = 8, 22
"""A rule of a day shows these hours at least."""
_HALF_H = 2
"""Half hours in an hour."""


@dataclass(frozen=True, slots=True)
class DayTick:
    """look: past, future or closed. top: px from the upper edge."""

    at: str
    top: float
    look: str


@dataclass(frozen=True, slots=True)
class YearWord:
    """Words under or above the ticks. anchor: as SVG has it."""

    at: str
    words: str
    anchor: str = "start"


@dataclass(frozen=True, slots=True)
class Square:
    """An exceptional day; title: what it is, for a pointer."""

    at: str
    width: str
    title: str


@dataclass(frozen=True, slots=True)
class HalfYear:
    ticks: tuple[DayTick, ...]
    months: tuple[YearWord, ...]
    squares: tuple[Square, ...]
    names: tuple[YearWord, ...]
    now: str = ""
    """Where today is; empty if it is not in it."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Exceptional days in a row: what they are called, and what a pointer is told of them."""

    first: date
    last: date
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class SpanBar:
    at: str
    width: str


@dataclass(frozen=True, slots=True)
class DayRuler:
    """The hours of a weekday."""

    ticks: tuple[Tick, ...]
    bars: tuple[SpanBar, ...]


def open_hours(spans: Sequence[OpenFromTo]) -> float:
    return sum(span.length_h for span in spans)


def half_years(
    year: int,
    today: date,
    hours_on: Callable[[date], Sequence[OpenFromTo]],
    marked: Sequence[Marked],
    months: Sequence[str],
) -> tuple[HalfYear, HalfYear]:
    """Both halves of a year. months: their names."""
    starts = (date(year, 1, 1), date(year, 7, 1), date(year + 1, 1, 1))
    days = {day: open_hours(hours_on(day)) for day in _days(starts[0], starts[2])}
    full_h = max(LEAST_FULL_H, *days.values())
    first, second = (
        _half(tuple(_days(begins, ends)), days, full_h, today, marked, months) for begins, ends in pairwise(starts)
    )
    return first, second


def hours_shown(days: Sequence[Sequence[OpenFromTo]]) -> tuple[int, int]:
    """The first and the last hour that the rules of these days show; over 24 past midnight."""
    spans = [span for day in days for span in day]
    ends = [_end_h(span) for span in spans]
    return min([FIRST_H, *(span.opens.hour for span in spans)]), max([LAST_H, *(int(-(-end // 1)) for end in ends)])


def day_ruler(spans: Sequence[OpenFromTo], shown: tuple[int, int]) -> DayRuler:
    """The hours of a day as part of the hours that are shown."""
    first, last = shown
    length = last - first
    ticks = []
    for step in range(length * _HALF_H + 1):
        hour = first + step / _HALF_H
        is_open = any(_hour(span.opens) <= hour <= _end_h(span) for span in spans)
        ticks.append(Tick(place_at((hour - first) / length), _top(hour), is_open))
    bars = tuple(
        SpanBar(place_at((_hour(span.opens) - first) / length), place_at((_end_h(span) - _hour(span.opens)) / length))
        for span in spans
    )
    return DayRuler(tuple(ticks), bars)


def hour_scale(shown: tuple[int, int]) -> tuple[Hour, ...]:
    """The numbers under the rules."""
    first, last = shown
    hours = [hour for hour in range(first, last + 1) if hour % 4 == 0]
    return tuple(
        Hour(place_at((hour - first) / (last - first)), str(hour % 24 if hour > 24 else hour)) for hour in hours
    )


def _half(
    days: Sequence[date],
    hours: dict[date, float],
    full_h: float,
    today: date,
    marked: Sequence[Marked],
    months: Sequence[str],
) -> HalfYear:
    count, first = len(days), days[0]

    def place(day: date, part: float) -> float:
        return ((day - first).days + part) / count

    here = [one for one in marked if one.last >= first and one.first <= days[-1]]
    squares = tuple(
        Square(place_at(place(day, 0.08)), place_at(0.84 / count), one.title)
        for one in here
        for day in _days(max(one.first, first), min(one.last, days[-1]) + timedelta(days=1))
    )
    named = [(place(max(one.first, first), 0.5), place(min(one.last, days[-1]), 0.5), one.name) for one in here]
    return HalfYear(
        ticks=tuple(_tick(day, place(day, 0.5), hours[day], full_h, today) for day in days),
        months=tuple(YearWord(place_at(place(day, 0)), months[day.month - 1]) for day in days if day.day == 1),
        squares=squares,
        names=tuple(_names(named)),
        now=place_at(place(today, 0.5)) if first <= today <= days[-1] else "",
    )


def _tick(day: date, place: float, open_h: float, full_h: float, today: date) -> DayTick:
    look = "closed" if not open_h else "past" if day < today else "future"
    height = SHORTEST_PX + (TALLEST_PX - SHORTEST_PX) * open_h / full_h
    return DayTick(place_at(place), round(BASE_PX - height, 1), look)


def _names(named: Sequence[tuple[float, float, str]]) -> list[YearWord]:
    """Under the middle of their days, within the edges; one that would touch the one before it is left out."""
    found: list[YearWord] = []
    taken = -1.0
    for begins, ends, name in named:
        half = len(name) * CHAR_PX / WIDTH_PX / 2
        middle = min(1 - half, max(half, (begins + ends) / 2))
        if name and middle - half > taken:
            found.append(YearWord(place_at(middle), name, "middle"))
            taken = middle + half + CHAR_PX / WIDTH_PX
    return found


def _days(first: date, end: date) -> list[date]:
    """Without `end`."""
    return [first + timedelta(days=ahead) for ahead in range((end - first).days)]


def _hour(moment: time) -> float:
    return moment.hour + moment.minute / 60


def _end_h(span: OpenFromTo) -> float:
    return _hour(span.opens) + span.length_h


def _top(hour: float) -> int:
    if hour % 4 == 0:
        return 0
    return 32 if hour % 1 == 0 else 58
