"""Steel rules as values: of a share, and of a day with its events. Templates draw them; places are per cent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from kiosk.hub.events.calendar import Event

DIVISIONS = 20
"""Of a share in a row: a tick is 5 %, as on the kiosk."""
FINE_DIVISIONS = 100
"""As an instrument: a tick is 1 %."""
HOUR_TICKS = 35
"""Of hours of use: a tick is one hour, or several where something was used for longer."""
HALF, MAJOR = 5, 10
TICK_MIN = 5
MONTHS = 12
MOST_TICKS = 40
_TICKS = tuple(step * 10**power for power in range(10) for step in (1, 2, 5))
DAY_PX, BOLD_PX, BAR_PADDING_PX = 1000.0, 8.6, 22.0
"""Of the rule of a day at a desk, of a bold letter, and of what is left free in a bar."""


@dataclass(frozen=True, slots=True)
class Tick:
    """at: per cent from the left. top: where it begins, per cent from above."""

    at: str
    top: int
    lit: bool


@dataclass(frozen=True, slots=True)
class Ruler:
    ticks: tuple[Tick, ...]
    now: str = ""
    """Where the value is; empty for none."""


@dataclass(frozen=True, slots=True)
class Bar:
    """An event on the rule of the day. holds_title: it is wide enough for its title at a desk."""

    at: str
    width: str
    title: str
    begins: str
    ends: str
    is_now: bool
    holds_title: bool


@dataclass(frozen=True, slots=True)
class Hour:
    at: str
    label: str


@dataclass(frozen=True, slots=True)
class DayRule:
    """bars: in the order of their beginnings. lanes: the same above each other where they overlap, from above."""

    ruler: Ruler
    hours: tuple[Hour, ...]
    bars: tuple[Bar, ...]
    lanes: tuple[tuple[Bar, ...], ...]


@dataclass(frozen=True, slots=True)
class YearRule:
    """The last twelve months: a tick and a name a month, a dot for each time, the place of today."""

    months: tuple[Hour, ...]
    dots: tuple[str, ...]
    now: str


@dataclass(frozen=True, slots=True)
class TargetRule:
    """An actual beside its target, up to 125 % of it. tick: what a tick is worth, in the unit."""

    ruler: Ruler
    tick: int


def share_rule(fraction: float | None, divisions: int = DIVISIONS) -> Ruler:
    """A share of 0–1; None: nothing is known."""
    value = None if fraction is None else min(1.0, max(0.0, fraction))
    ticks = tuple(
        Tick(place_at(step / divisions), _top(step), value is not None and step / divisions <= value + 1e-6)
        for step in range(divisions + 1)
    )
    return Ruler(ticks, "" if value is None else place_at(value))


def hours_rule(hours: float, tick_h: int) -> Ruler:
    """Hours of use, a tick for each `tick_h`."""
    ticks = tuple(
        Tick(place_at(step / HOUR_TICKS), _top(step), hours > 0 and step * tick_h <= hours)
        for step in range(HOUR_TICKS + 1)
    )
    return Ruler(ticks)


def target_rule(actual: float, target: float) -> TargetRule:
    """target: more than 0; it is at four fifths of the rule."""
    end = target * 1.25
    tick = next(one for one in _TICKS if end / one <= MOST_TICKS)
    ticks = tuple(Tick(place_at(at / end), _top(at // tick), at <= actual) for at in range(0, int(end) + 1, tick))
    return TargetRule(Ruler(ticks, place_at(min(1.0, actual / end))), tick)


def amount_rule(actual: float) -> TargetRule:
    """An amount without a target: to the next tick behind it."""
    tick = next(one for one in _TICKS if actual / one < MOST_TICKS)
    count = max(MAJOR, int(actual // tick) + 2)
    ticks = tuple(Tick(place_at(at / count), _top(at), at * tick <= actual) for at in range(count + 1))
    return TargetRule(Ruler(ticks, place_at(actual / tick / count)), tick)


def hidden_rule(target: float) -> TargetRule:
    """The rule of an amount that is not shown; target: 0 for none."""
    whole = target_rule(0, target) if target else amount_rule(0)
    return TargetRule(Ruler(tuple(replace(tick, lit=False) for tick in whole.ruler.ticks)), whole.tick)


def year_rule(days: Sequence[date], today: date, names: Sequence[str]) -> YearRule:
    """days: on which something was done; those of the last twelve months are shown. names: of the months."""
    firsts = [_month_before(today, back) for back in range(MONTHS - 1, -1, -1)]
    begins, length = firsts[0], (_month_before(today, -1) - firsts[0]).days

    def place(day: date) -> str:
        return place_at((day - begins).days / length)

    return YearRule(
        months=tuple(Hour(place(first), names[first.month - 1]) for first in firsts),
        dots=tuple(place(day) for day in days if begins <= day <= today),
        now=place(today),
    )


def _month_before(day: date, months: int) -> date:
    """The first day of the month so many months before."""
    number = day.year * 12 + day.month - 1 - months
    return date(number // 12, number % 12 + 1, 1)


def level_rule(tenths: int | None) -> Ruler:
    """A level of 0–4 in tenths, a tick each quarter, whole levels longest; None: there is none."""
    steps = 16
    tops = {0: 0, 2: 32}
    ticks = tuple(
        Tick(place_at(step / steps), tops.get(step % 4, 58), tenths is not None and step * 10 <= tenths * 4)
        for step in range(steps + 1)
    )
    return Ruler(ticks, "" if tenths is None else place_at(tenths / 40))


def length_rule(minutes: int, longest: int) -> Ruler:
    """A length of time, a tick for each five minutes; half an hour and an hour stand out."""
    ticks = []
    for at in range(0, longest + 1, TICK_MIN):
        top = 0 if at % 60 == 0 else 32 if at % 30 == 0 else 58
        ticks.append(Tick(place_at(at / longest), top, at <= minutes))
    return Ruler(tuple(ticks))


def day_rule(
    opens_at: datetime,
    closes_at: datetime,
    now: datetime,
    events: Sequence[Event],
    language: str,
    clock: Callable[[datetime], str],
) -> DayRule:
    """The hours of one day, a tick for each five minutes. Times in the hub's zone."""
    length = closes_at - opens_at

    def place(moment: datetime) -> float:
        return min(1.0, max(0.0, (moment - opens_at) / length))

    ticks, hours, moment = [], [], opens_at
    while moment <= closes_at:
        top = 0 if moment.minute == 0 else 32 if moment.minute == 30 else 58
        ticks.append(Tick(place_at(place(moment)), top, moment <= now))
        if moment.minute == 0:
            hours.append(Hour(place_at(place(moment)), str(moment.hour)))
        moment += timedelta(minutes=TICK_MIN)

    def bar(event: Event) -> Bar:
        return Bar(
            at=place_at(place(event.starts_at)),
            width=place_at(place(event.ends_at) - place(event.starts_at)),
            title=event.title(language),
            begins=clock(event.starts_at),
            ends=clock(event.ends_at),
            is_now=event.starts_at <= now < event.ends_at,
            holds_title=(place(event.ends_at) - place(event.starts_at)) * DAY_PX
            > len(event.title(language)) * BOLD_PX + BAR_PADDING_PX,
        )

    shown = sorted(
        (one for one in events if one.ends_at > opens_at and one.starts_at < closes_at),
        key=lambda one: (one.starts_at, one.ends_at),
    )
    is_within = opens_at <= now <= closes_at
    return DayRule(
        Ruler(tuple(ticks), place_at(place(now)) if is_within else ""),
        tuple(hours),
        tuple(map(bar, shown)),
        tuple(tuple(map(bar, lane)) for lane in reversed(_lanes(shown))),
    )


def _lanes(events: Sequence[Event]) -> list[list[Event]]:
    """Events in the order of their beginnings, each in the first lane that is free when it begins."""
    lanes: list[list[Event]] = []
    for event in events:
        lane = next((one for one in lanes if one[-1].ends_at <= event.starts_at), None)
        if lane is None:
            lanes.append([event])
        else:
            lane.append(event)
    return lanes


def _top(step: int) -> int:
    return 0 if step % MAJOR == 0 else 32 if step % HALF == 0 else 58


def place_at(place: float) -> str:
    """A place of 0–1 as SVG has it: per cent from the left."""
    return f"{100 * place:.2f}%"
