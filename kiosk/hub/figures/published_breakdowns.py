"""What of the breakdowns of a hub may leave the house: cells of 1 to 4 do not, nor what would give them away (I8)."""

from collections.abc import Mapping, Sequence
from datetime import date

from kiosk.hub.figures.breakdowns import NOT_TOLD
from kiosk.hub.figures.suppression import LEAST, Line, hidden_cells

OTHERS = "*"
"""The cell of all places that are too small to be named."""
_WEEK = 7


def published_cells(cells: Mapping[str, int], parts: Sequence[Mapping[str, int]] = ()) -> dict[str, int | None]:
    """Cells that add up to a number that is shown; None: hidden. That of who told nothing is always shown.

    parts: the same cells of times that make up this one and are published, too, such as the months of a year.
    """
    return _published(cells, [Line(tuple(cells))], [published_cells(part) for part in parts], parts)


def published_days(days: Mapping[date, int]) -> dict[date, int | None]:
    """Visits by day. Those of a weekday add up, too, as `published_week` says how many they are."""
    cells = {day.isoformat(): visits for day, visits in days.items()}
    weekdays = [tuple(day.isoformat() for day in days if day.weekday() == number) for number in range(_WEEK)]
    shown = _published(cells, [Line(tuple(cells)), *map(Line, weekdays)])
    return {day: shown[day.isoformat()] for day in days}


def published_week(
    hours: Mapping[tuple[int, int], int], parts: Sequence[Mapping[tuple[int, int], int]] = ()
) -> dict[tuple[int, int], int | None]:
    """Visits by weekday and hour, which add up to those of the weekday. parts: as in `published_cells`."""
    names = {key: f"{key[0]}-{key[1]}" for key in hours}
    weekdays = [tuple(name for key, name in names.items() if key[0] == number) for number in range(_WEEK)]
    cells = {name: hours[key] for key, name in names.items()}
    of_parts = [{names[key]: visits for key, visits in part.items()} for part in parts]
    shown_of_parts = [{names[key]: visits for key, visits in published_week(part).items()} for part in parts]
    shown = _published(cells, [Line(tuple(cells)), *map(Line, weekdays)], shown_of_parts, of_parts)
    return {key: shown[names[key]] for key in hours}


def _published(
    cells: Mapping[str, int],
    lines: Sequence[Line],
    shown_of_parts: Sequence[Mapping[str, int | None]] = (),
    parts: Sequence[Mapping[str, int]] = (),
) -> dict[str, int | None]:
    """Also hidden is a cell that less its shown parts would say too much of the hidden ones."""
    before = set()
    for name in cells:
        inside = [
            part[name]
            for shown, part in zip(shown_of_parts, parts, strict=True)
            if name in part and shown[name] is None
        ]
        if inside and (len(inside) == 1 or sum(inside) < LEAST):
            before.add(name)
    hidden = hidden_cells(cells, lines, {NOT_TOLD}, before)
    return {name: None if name in hidden else value for name, value in cells.items()}


def published_places(cells: Mapping[str, int]) -> dict[str, int | None]:
    """By place: the small ones together as `OTHERS`, as not even their names may leave the house; the largest first."""
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
