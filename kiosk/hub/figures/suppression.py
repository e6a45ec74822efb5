"""Hides small cells of a table, and others by which they could be found out; totals stay right (I8).

A cell of 1 to 4 says too much of those who are in it. One that is hidden alone in its line is the total less the
others, so that others are hidden with it: at least two, together at least `LEAST`, and with more than one way to share
that out. A cell of 0 is shown: nobody is in it. So is the cell of those of whom it is not known, which says nothing of
them and stands in every figure as its completeness.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

LEAST = 5
"""A smaller cell is hidden."""


@dataclass(frozen=True, slots=True)
class Line:
    """Cells of a table that add up to a total. total: a cell, too; None: a number that is always shown."""

    cells: tuple[str, ...]
    total: str | None = None


def hidden_cells(
    cells: Mapping[str, int], lines: Sequence[Line], shown: Collection[str] = frozenset()
) -> frozenset[str]:
    """The names of the cells that may not be shown beside the others.

    cells: their values, by name. shown: those that are shown whatever they hold.
    """
    may_hide = {name: value for name, value in cells.items() if value > 0 and name not in shown}
    hidden = {name for name, value in may_hide.items() if value < LEAST}
    while True:
        given_away = [line for line in lines if _gives_away(line, cells, hidden)]
        found_out = _found_out(lines, hidden)
        given_away += [line for line in lines if found_out & {*line.cells, line.total}]
        added = next(filter(None, (_cover(line, may_hide, hidden) for line in given_away)), None)
        if added is None:
            return frozenset(hidden)
        hidden.add(added)


def hidden_of_total(cells: Mapping[str, int], shown: Collection[str] = frozenset()) -> frozenset[str]:
    """The same for cells that add up to one total, which is shown."""
    return hidden_cells(cells, [Line(tuple(cells))], shown)


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
    names = sorted(hidden)
    if not names:
        return set()
    reduced: list[list[Fraction]] = []
    for line in lines:
        signs = {name: Fraction(1) for name in line.cells} | ({line.total: Fraction(-1)} if line.total else {})
        reduced = _with_equation(reduced, [signs.get(name, Fraction(0)) for name in names])
    alone = ([at for at, factor in enumerate(equation) if factor] for equation in reduced)
    return {names[places[0]] for places in alone if len(places) == 1}


def _with_equation(reduced: list[list[Fraction]], equation: list[Fraction]) -> list[list[Fraction]]:
    """Gauss-Jordan: the equations, each with an unknown that is in no other, and one more."""
    for known in reduced:
        lead = _lead(known)
        equation = _less(equation, known, equation[lead])
    if not any(equation):
        return reduced
    lead = _lead(equation)
    added = [factor / equation[lead] for factor in equation]
    return [*(_less(known, added, known[lead]) for known in reduced), added]


def _lead(equation: Sequence[Fraction]) -> int:
    return next(at for at, factor in enumerate(equation) if factor)


def _less(equation: list[Fraction], other: list[Fraction], times: Fraction) -> list[Fraction]:
    return [one - times * two for one, two in zip(equation, other, strict=True)]
