"""Which cells of a time are hidden beside those of its parts, such as of a year beside its months (I8).

The parts leave the house as well. What is hidden in one of them could be the whole less the others, and what is hidden
in the whole the sum of its parts.
"""

from collections.abc import Collection, Mapping, Sequence

from kiosk.hub.figures.fitting import can_be_found_out
from kiosk.hub.figures.suppression import LEAST, Line, hidden_cells

WHOLE_OF_PARTS = "whole"
"""The name of the whole among its parts."""

MOST_TRIED = 60
"""Hidden cells of the whole and its parts that are tried together; of more only those of the whole."""
_SUM, _AGAIN, _REST = "sum", "again", "rest"
"""Of who is counted once: the sum of the parts, whom several of them count, and who is in the whole but not in one."""


def hidden_over_time(
    cells: Mapping[str, Mapping[str, int]],
    lines: Mapping[str, Sequence[Line]],
    hidden: Mapping[str, Collection[str]],
    shown: Collection[str],
    in_no_figure: Collection[str] = frozenset(),
) -> frozenset[str]:
    """The hidden cells of the whole beside its parts, which add up to it and are published as they are.

    All are hidden where some could be found out nevertheless: there are too few to be broken down. cells, lines: of the
    whole and of each part, by name. hidden: of each part. in_no_figure: cells that stand in none by themselves.
    """
    over_time = [
        Line(tuple(_of(part, cell) for part in hidden if cell in cells[part]), _of(WHOLE_OF_PARTS, cell))
        for cell in cells[WHOLE_OF_PARTS]
    ]
    given = {_of(part, cell): value for part, found in cells.items() for cell, value in found.items()}
    lines_of_all = _named(lines)
    fixed = {_of(part, cell) for part, found in hidden.items() for cell in cells[part] if cell not in found}
    before = {_of(part, cell) for part, found in hidden.items() for cell in found}
    always = {_of(WHOLE_OF_PARTS, cell) for cell in shown}
    all_lines = [*lines_of_all, *over_time] if hidden else lines_of_all
    found = hidden_cells(given, all_lines, fixed | always, before)
    of_whole = frozenset(cell for cell in cells[WHOLE_OF_PARTS] if _of(WHOLE_OF_PARTS, cell) in found)
    if len(found) > MOST_TRIED:
        given = {_of(WHOLE_OF_PARTS, cell): value for cell, value in cells[WHOLE_OF_PARTS].items()}
        all_lines = [line for line in lines_of_all if line.cells and line.cells[0] in given]
        found = frozenset(_of(WHOLE_OF_PARTS, cell) for cell in of_whole)
    always |= {_of(part, cell) for part in hidden for cell in shown}
    not_sought = {name for name in found if name.partition(":")[2] in in_no_figure}
    if can_be_found_out(given, all_lines, found, always, not_sought):
        return frozenset(cell for cell in cells[WHOLE_OF_PARTS] if cell not in shown)
    return of_whole


def hidden_of_distinct(
    whole: Mapping[str, int],
    parts: Sequence[Mapping[str, int]],
    hidden: Sequence[Collection[str]],
    shown: Collection[str],
) -> frozenset[str]:
    """The same for who counts once in the whole, such as people who came in several months.

    whole, parts: cells that add up to a total that is shown. hidden: of each part. Beside very many hidden cells the
    others are not tried.
    """
    parts, hidden = _not_empty(parts, hidden)
    before = set()
    for cell in whole:
        inside = [part[cell] for part, of_it in zip(parts, hidden, strict=True) if cell in of_it]
        if inside and (len(inside) == 1 or sum(inside) < LEAST):
            before.add(cell)
    found = hidden_cells(whole, [Line(tuple(whole))], shown, before)
    given = {_of(WHOLE_OF_PARTS, cell): value for cell, value in whole.items()}
    lines = {WHOLE_OF_PARTS: [Line(tuple(whole))]}
    unknown = {_of(WHOLE_OF_PARTS, cell) for cell in found}
    for number, (part, of_it) in enumerate(zip(parts, hidden, strict=True)):
        given |= {_of(str(number), cell): part.get(cell, 0) for cell in whole}
        lines[str(number)] = [Line(tuple(whole))]
        unknown |= {_of(str(number), cell) for cell in of_it}
    always = {_of(part, cell) for part in lines for cell in shown}
    all_lines = _named(lines)
    sought = len(unknown)
    not_sought: set[str] = set()
    for cell in [name for name, value in whole.items() if value] if parts else []:
        of_parts = [_of(str(number), cell) for number in range(len(parts))]
        given_of = _repeats(cell, given, of_parts)
        not_sought |= given_of.keys()
        given |= given_of
        all_lines += _lines_of_repeats(cell, of_parts)
    if sought <= MOST_TRIED // 2 and can_be_found_out(given, all_lines, unknown | not_sought, always, not_sought):
        return frozenset(cell for cell in whole if cell not in shown)
    return found


def _not_empty(
    parts: Sequence[Mapping[str, int]], hidden: Sequence[Collection[str]]
) -> tuple[list[Mapping[str, int]], list[Collection[str]]]:
    """Parts in which anybody is; the others say nothing, and take time."""
    kept = [number for number, part in enumerate(parts) if any(part.values())]
    return [parts[number] for number in kept], [hidden[number] for number in kept]


def _repeats(cell: str, given: Mapping[str, int], inside: Sequence[str]) -> dict[str, int]:
    """What nobody is told, but holds between a whole and parts that have some people in common."""
    whole, of_parts = given[_of(WHOLE_OF_PARTS, cell)], sum(given[name] for name in inside)
    rests = {f"{_REST}{name}": whole - given[name] for name in inside}
    return {_of(_SUM, cell): of_parts, _of(_AGAIN, cell): of_parts - whole, **rests}


def _lines_of_repeats(cell: str, inside: Sequence[str]) -> list[Line]:
    whole, of_parts = _of(WHOLE_OF_PARTS, cell), _of(_SUM, cell)
    rests = [Line((name, f"{_REST}{name}"), whole) for name in inside]
    return [Line(tuple(inside), of_parts), Line((whole, _of(_AGAIN, cell)), of_parts), *rests]


def _named(lines: Mapping[str, Sequence[Line]]) -> list[Line]:
    """All lines, with the names of their parts before those of their cells."""
    return [
        Line(tuple(_of(part, cell) for cell in line.cells), _of(part, line.total) if line.total else None)
        for part, found in lines.items()
        for line in found
    ]


def _of(part: str, cell: str) -> str:
    return f"{part}:{cell}"
