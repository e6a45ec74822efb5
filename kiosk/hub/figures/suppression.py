"""Hides small cells of a table, and others by which they could be found out; totals stay right (I8).

A cell of 1 to 4 says too much of those who are in it. One that is hidden alone in its line is the total less the
others, so that others are hidden with it: at least two, together at least `LEAST`, and with more than one way to share
that out. A cell of 0 is shown, because nobody is in it, unless nothing else is left that could hide the others. Shown
is also the cell of those of whom it is not known, which says nothing of them and stands in every figure as its
completeness.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

LEAST = 5
"""A smaller cell is hidden."""


@dataclass(frozen=True, slots=True)
class Line:
    """Cells of a table that add up to a total. total: a cell, too; None: a number that is always shown."""

    cells: tuple[str, ...]
    total: str | None = None


def hidden_cells(
    cells: Mapping[str, int],
    lines: Sequence[Line],
    shown: Collection[str] = frozenset(),
    hidden_before: Collection[str] = frozenset(),
) -> frozenset[str]:
    """The names of the cells that may not be shown beside the others.

    cells: their values, by name. shown: those that are shown whatever they hold. hidden_before: those that are hidden
    in any case.
    """
    may_hide = {name: value for name, value in cells.items() if value > 0 and name not in shown}
    hidden = {name for name, value in may_hide.items() if value < LEAST} | set(hidden_before)
    while True:
        given_away = [line for line in lines if _gives_away(line, cells, hidden)]
        added = _added(given_away, may_hide, hidden)
        if added is None:
            found_out = _found_out(lines, hidden)
            given_away += [line for line in lines if found_out & {*line.cells, line.total}]
            added = _added(given_away, may_hide, hidden)
        if added is not None:
            hidden.add(added)
            continue
        empty = {cell for line in given_away for cell in line.cells if cells[cell] == 0 and cell not in shown} - hidden
        if not empty:
            return frozenset(hidden)
        hidden |= empty


def hides_number(number: int, parts: Sequence[int] = ()) -> bool:
    """Whether a number that is shown by itself is small, or gives a small one of its parts away, such as of its years.

    parts: they add up to it, and each is hidden where it is small, and only there. Those that are hidden say too much
    together, too, if they are few, or can be shared out in one way only.
    """
    small = [one for one in parts if 0 < one < LEAST]
    ways = range(max(LEAST, len(small) + 1), len(small) * (LEAST - 1))
    return 0 < number < LEAST or (bool(small) and sum(small) not in ways)


def hidden_of_total(cells: Mapping[str, int], shown: Collection[str] = frozenset()) -> frozenset[str]:
    """The same for cells that add up to one total, which is shown."""
    return hidden_cells(cells, [Line(tuple(cells))], shown)


def _added(given_away: Sequence[Line], may_hide: Mapping[str, int], hidden: set[str]) -> str | None:
    """A cell that covers what a line gives away; None if there is none."""
    return next(filter(None, (_cover(line, may_hide, hidden) for line in given_away)), None)


def _gives_away(line: Line, cells: Mapping[str, int], hidden: set[str]) -> bool:
    """Whether the total less the shown cells says too much of the hidden ones, or these the hidden total."""
    inside = [cells[name] for name in line.cells if name in hidden]
    if line.total in hidden:
        return not inside
    return bool(inside) and (len(inside) == 1 or sum(inside) < max(LEAST, len(inside) + 1))


def _cover(line: Line, may_hide: Mapping[str, int], hidden: set[str]) -> str | None:
    """The smallest cell of a line that can be hidden yet; the total if it is the last; None if there is none."""
    found = [name for name in line.cells if name in may_hide and name not in hidden]
    if found:
        return min(found, key=lambda name: (may_hide[name], line.cells.index(name)))
    return line.total if line.total in may_hide and line.total not in hidden else None


def _found_out(lines: Sequence[Line], hidden: set[str]) -> set[str]:
    """The hidden cells that all lines together give: those that the equations of the lines determine."""
    reduced: dict[str, _Equation] = {}
    for line in lines:
        unknown = {name: 1 for name in line.cells if name in hidden}
        if line.total in hidden:
            unknown[str(line.total)] = -1
        _add_equation(reduced, unknown)
    return {lead for lead, equation in reduced.items() if len(equation) == 1}


_Equation = dict[str, int]
"""Factors by the unknown, modulo `_PRIME`, which is as exact as fractions and faster."""
_PRIME = 2**61 - 1


def _add_equation(reduced: dict[str, _Equation], equation: _Equation) -> None:
    """Gauss-Jordan: each equation has an unknown that is in no other, by which it is found."""
    for name in [name for name in equation if name in reduced]:
        _subtract(equation, reduced[name], equation[name])
    if not equation:
        return
    lead = next(iter(equation))
    inverse = pow(equation[lead], -1, _PRIME)
    added = {name: factor * inverse % _PRIME for name, factor in equation.items()}
    for other in reduced.values():
        if lead in other:
            _subtract(other, added, other[lead])
    reduced[lead] = added


def _subtract(equation: _Equation, other: _Equation, times: int) -> None:
    for name, factor in other.items():
        value = (equation.get(name, 0) - times * factor) % _PRIME
        if value:
            equation[name] = value
        else:
            equation.pop(name, None)
