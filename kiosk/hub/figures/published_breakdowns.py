"""What of the breakdowns of a hub may leave the house: cells of 1 to 4 do not, nor what would give them away (I8)."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from kiosk.hub.figures.breakdowns import NOT_TOLD
from kiosk.hub.figures.over_time import WHOLE_OF_PARTS, hidden_of_distinct, hidden_over_time
from kiosk.hub.figures.suppression import LEAST, Line, hidden_cells

OTHERS = "*"
"""The cell of all places that are too small to be named."""
_WEEK = 7


def published_cells(cells: Mapping[str, int], parts: Sequence[Mapping[str, int]] = ()) -> dict[str, int | None]:
    """Cells that add up to a number that is shown; None: hidden. That of who told nothing is always shown.

    parts: the same cells of times that make up this one and are published, too, such as the months of a year.
    """
    some = [part for part in parts if any(part.values())]
    of_all = {str(number): dict.fromkeys(cells, 0) | dict(part) for number, part in enumerate(some)}
    hidden = {name: _hidden_names(published_cells(part)) for name, part in of_all.items()}
    of_all[WHOLE_OF_PARTS] = dict.fromkeys((*cells, *(name for part in parts for name in part)), 0) | dict(cells)
    lines = {name: [Line(tuple(part))] for name, part in of_all.items()}
    return _without(cells, hidden_over_time(of_all, lines, hidden, {NOT_TOLD}))


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
    hidden = hidden_cells(cells, [Line(tuple(cells)), *map(Line, weekdays)])
    return {day: None if day.isoformat() in hidden else visits for day, visits in days.items()}


def published_week(
    hours: Mapping[tuple[int, int], int], parts: Sequence[Mapping[tuple[int, int], int]] = ()
) -> dict[tuple[int, int], int | None]:
    """Visits by weekday and hour, which add up to those of the weekday. parts: as in `published_cells`."""
    found: dict[tuple[int, int], int | None] = {}
    for weekday in range(_WEEK):
        of_day, *of_parts = ({str(key[1]): n for key, n in one.items() if key[0] == weekday} for one in (hours, *parts))
        shown = published_cells(of_day, of_parts)
        found |= {(weekday, int(hour)): visits for hour, visits in shown.items()}
    return {key: found[key] for key in hours}


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
