"""What of the breakdowns of a hub may leave the house: cells of 1 to 4 do not, nor what would give them away (I8)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from kiosk.hub.figures.breakdowns import NOT_TOLD
from kiosk.hub.figures.over_time import WHOLE_OF_PARTS, hidden_of_distinct, hidden_over_time
from kiosk.hub.figures.suppression import LEAST, Line, hidden_cells

OTHERS = "*"
"""The cell of all places that are too small to be named."""
Hour = tuple[int, int]
"""A weekday, of which Monday is 0, and an hour of it."""
LEAST_HOURS = 4
"""A table of fewer could hide nothing: what is alone in its line is the total."""
_WEEK, _DAY = 7, 24


def published_cells(cells: Mapping[str, int], parts: Sequence[Mapping[str, int]] = ()) -> dict[str, int | None]:
    """Cells that add up to a number that is shown; None: hidden. That of who told nothing is always shown.

    parts: the same cells of times that make up this one and are published, too, such as the months of a year.
    """
    names = dict.fromkeys((*cells, *(name for part in parts for name in part)), 0)
    shown = _beside_parts(names | dict(cells), [dict.fromkeys(cells, 0) | dict(part) for part in parts])
    return {name: shown[name] for name in cells}


def _beside_parts(whole: Mapping[str, int], parts: Sequence[Mapping[str, int]]) -> dict[str, int | None]:
    """The whole as it is shown. parts: each with the cells that stand in its own report, 0 among them."""
    of_all = {str(number): part for number, part in enumerate(part for part in parts if any(part.values()))}
    hidden = {name: _hidden_names(_beside_parts(part, ())) for name, part in of_all.items()}
    of_all[WHOLE_OF_PARTS] = whole
    lines = {name: [Line(tuple(part))] for name, part in of_all.items()}
    return _without(whole, hidden_over_time(of_all, lines, hidden, {NOT_TOLD}))


def published_people(cells: Mapping[str, int], parts: Sequence[Mapping[str, int]] = ()) -> dict[str, int | None]:
    """The same for people, of whom one counts once in the whole and in each part; all hidden where they are too few."""
    if 0 < sum(cells.values()) < LEAST:
        return dict.fromkeys(cells)
    hidden = [_hidden_names(published_people(part)) for part in parts]
    return _without(cells, hidden_of_distinct(cells, parts, hidden, {NOT_TOLD}))


def _hidden_names(shown: Mapping[str, int | None]) -> frozenset[str]:
    return frozenset(name for name, value in shown.items() if value is None)


def _without(cells: Mapping[str, int], hidden: Collection[str]) -> dict[str, int | None]:
    return {name: None if name in hidden else value for name, value in cells.items()}


def published_days(days: Mapping[date, int]) -> dict[date, int | None]:
    """Visits by day. Those of a weekday add up, too, as `published_week` says how many they are."""
    cells = {day.isoformat(): visits for day, visits in days.items()}
    weekdays = [tuple(day.isoformat() for day in days if day.weekday() == number) for number in range(_WEEK)]
    hidden = hidden_cells(cells, [Line(weekday) for weekday in weekdays])
    return {day: None if day.isoformat() in hidden else visits for day, visits in days.items()}


def published_week(hours: Mapping[Hour, int], parts: Sequence[Mapping[Hour, int]] = ()) -> dict[Hour, int | None]:
    """Visits by weekday and hour, which add up to those of the weekday. parts: as in `published_cells`.

    Every weekday has the same hours, also those in which nobody came, because one of these may have to be hidden.
    """
    span = hours_shown(hours, parts)
    found: dict[Hour, int | None] = {}
    for weekday in range(_WEEK):
        of_parts = [part for part in parts if any(visits for key, visits in part.items() if key[0] == weekday)]
        in_parts = {hour for part in of_parts for hour in hours_shown(part)}
        whole = _of_weekday(hours, weekday, [hour for hour in span if hour in in_parts or not of_parts])
        shown = _beside_parts(whole, [_of_weekday(part, weekday, hours_shown(part)) for part in of_parts])
        found |= {(weekday, hour): shown.get(str(hour), 0) for hour in span}
    return found


def hours_shown(hours: Mapping[Hour, int], parts: Sequence[Mapping[Hour, int]] = ()) -> range:
    """From the first to the last one with visits, at least `LEAST_HOURS`, and all that are shown of the parts."""
    came = [hour for (_, hour), visits in hours.items() if visits]
    if not came:
        return range(0)
    first = min(*came, _DAY - LEAST_HOURS)
    spans = [range(first, max(*came, first + LEAST_HOURS - 1) + 1), *filter(None, map(hours_shown, parts))]
    return range(min(one.start for one in spans), max(one.stop for one in spans))


def _of_weekday(hours: Mapping[Hour, int], weekday: int, span: Iterable[int]) -> dict[str, int]:
    return {str(hour): hours.get((weekday, hour), 0) for hour in span}


def published_places(cells: Mapping[str, int]) -> dict[str, int | None]:
    """By place: the small ones together as `OTHERS`, as not even their names may leave the house; the largest first."""
    if 0 < sum(cells.values()) < LEAST:
        return {OTHERS: None}
    named = sorted(((n, place) for place, n in cells.items() if place != NOT_TOLD and n), reverse=True)
    kept = [(n, place) for n, place in named if n >= LEAST]
    others = sum(n for n, _ in named[len(kept) :])
    while 0 < others < LEAST and kept:
        others += kept.pop()[0]
    found: dict[str, int | None] = {place: n for n, place in kept}
    if others:
        found[OTHERS] = others if others >= LEAST else None
    if cells.get(NOT_TOLD):
        found[NOT_TOLD] = cells[NOT_TOLD]
    return found
