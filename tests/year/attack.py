"""Tries to find out what is hidden in published figures, as somebody would who has all of them and a computer.

Known to them are all totals and cells that are shown, also those of the parts of a time, such as the months of a year;
that a hidden cell holds at least 1, unless every cell beside it is hidden; and that a cell which is not listed is 0. A
hidden cell is found out if no other whole number fits everything that is known. What no hiding can change is left out:
totals below 5, and tables of which nothing but the total is shown.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.hub.figures.counted_rows import OrganisationRow, PersonRow
from kiosk.hub.figures.publishing import PublishedFigure

LEAST = 5
MOST_STEPS = 3_000
"""Of a search. It begins near the truth, where another solution is if there is one."""
Cells = tuple[str, ...]


@dataclass(frozen=True)
class Sum:
    """Cells whose sum is within two bounds."""

    cells: Cells
    least: int
    most: int


@dataclass
class Table:
    """What is known of cells, and what is in them in truth. hidden: sums that are not shown, by what they are."""

    truth: Counter[str]
    total: int
    sums: list[Sum] = field(default_factory=list)
    hidden: dict[str, Cells] = field(default_factory=dict)

    @property
    def is_bare(self) -> bool:
        """Whether nothing is shown but the total, and what is 0."""
        return all(one.least in (0, self.total) for one in self.sums if one.least == one.most)

    def know(self, name: str, cells: Cells, value: int | None, least: int = 1) -> None:
        """value: None: hidden, and then at least `least`."""
        self.sums.append(Sum(cells, least, self.total) if value is None else Sum(cells, value, value))
        if value is None:
            self.hidden[name] = cells

    def know_all(self, name: str, values: Mapping[str, int | None], cells_of: Mapping[str, Cells]) -> None:
        """Cells that stand beside each other. cells_of: also of those that are not listed, which hold 0."""
        all_hidden = all(value is None for cell, value in values.items() if cell)
        for cell, cells in cells_of.items():
            self.know(f"{name} {cell}", cells, values.get(cell, 0), 0 if all_hidden else 1)


@dataclass
class Attack:
    """What came of it. undecided: cells for which the search was too long."""

    tables: int = 0
    cells: int = 0
    undecided: int = 0

    def found_out(
        self, whole: Sequence[PublishedFigure], parts: Sequence[Sequence[PublishedFigure]] = ()
    ) -> Iterator[str]:
        """What can be found out of the figures of a project for a time and for its parts, a line each."""
        counted = {one.figure.indicator.counts for one in whole}
        for counts, table_of in (("organisations", _organisations), ("people", _people)):
            if counts in counted:
                yield from self._attack(table_of(_like(whole, counts), [_like(part, counts) for part in parts]))

    def _attack(self, table: Table) -> Iterator[str]:
        self.tables += 1
        if table.total < LEAST or table.is_bare:
            return
        for name, cells in table.hidden.items():
            self.cells += 1
            value = sum(table.truth[cell] for cell in cells)
            if value == 0:
                continue  # nobody is in it
            bounds = [(least, most) for least, most in ((value + 1, table.total), (0, value - 1)) if least <= most]
            found = [_solve(table, Sum(cells, *bound)) for bound in bounds]
            if True in found:
                continue
            if None in found:
                self.undecided += 1
                continue
            yield f"{name} can only be {value}"


def _like(figures: Sequence[PublishedFigure], counts: str) -> list[PublishedFigure]:
    return [one for one in figures if one.figure.indicator.counts == counts]


def _organisations(whole: Sequence[PublishedFigure], parts: Sequence[Sequence[PublishedFigure]]) -> Table:
    """Sizes × partners × parts."""
    times = [str(number) for number in range(len(parts))] or ["0"]
    first = whole[0]
    rows = [row for row in first.figure.among if isinstance(row, OrganisationRow)]
    sizes = sorted({row.size_class or "" for row in rows} | {"micro", "small", "medium", "large"})
    partners = sorted({row.partner_id or "" for row in rows})
    truth = Counter[str]()
    for time, of_time in zip(times, parts or [whole], strict=True):
        for row in of_time[0].figure.among:
            truth[f"{time}/{row.size_class or ''}/{row.partner_id or ''}"] += 1
    table = Table(truth, len(rows))

    def cells(of_times: Iterable[str], of_sizes: Iterable[str], of_partners: Iterable[str]) -> Cells:
        of_partners, of_sizes = list(of_partners), list(of_sizes)
        return tuple(f"{time}/{size}/{one}" for time in of_times for size in of_sizes for one in of_partners)

    for name, shown, of_times in (
        ("whole", whole, times),
        *((time, part, [time]) for time, part in zip(times, parts, strict=False)),
    ):
        for one in shown:
            assert one.breakdowns is not None
            size = one.figure.indicator.size_class
            of_sizes = sizes if size is None else [size.value]
            actual = None if one.actual_hidden else (one.actual_hundredths or 0) // 100
            table.know(f"{name}: {size or 'all'}", cells(of_times, of_sizes, partners), actual, 0)
            by_partner = {partner: cells(of_times, of_sizes, [partner]) for partner in partners}
            table.know_all(f"{name}: {size or 'all'} of partner", one.breakdowns["partner"], by_partner)
            if size is None:
                by_size = {each: cells(of_times, [each], partners) for each in sizes}
                table.know_all(f"{name}: size", one.breakdowns["size_class"], by_size)
    return table


def _people(whole: Sequence[PublishedFigure], parts: Sequence[Sequence[PublishedFigure]]) -> Table:
    """Genders × parts."""
    times = [str(number) for number in range(len(parts))] or ["0"]
    genders = ("woman", "man", "other", "")
    truth = Counter[str]()
    for time, of_time in zip(times, parts or [whole], strict=True):
        for row in of_time[0].figure.rows:
            assert isinstance(row, PersonRow)
            truth[f"{time}/{row.gender if row.gender in genders else ''}"] += 1
    table = Table(truth, truth.total())
    for name, shown, of_times in (
        ("whole", whole, times),
        *((time, part, [time]) for time, part in zip(times, parts, strict=False)),
    ):
        (one,) = shown
        assert one.breakdowns is not None
        assert one.actual_hundredths is not None
        all_cells = tuple(f"{time}/{gender}" for time in of_times for gender in genders)
        table.know(f"{name}: all", all_cells, one.actual_hundredths // 100)
        by_gender = {gender: tuple(f"{time}/{gender}" for time in of_times) for gender in genders}
        table.know_all(f"{name}: gender", one.breakdowns["gender"], by_gender)
    return table


Ranges = dict[str, tuple[int, int]]


def _solve(table: Table, wanted: Sum) -> bool | None:
    """Whether whole numbers fit everything that is known and `wanted`; None: not decided."""
    search = _Search([*table.sums, wanted], table.truth)
    cells = {cell for one in table.sums for cell in one.cells}
    is_found = search.run(dict.fromkeys(cells, (0, table.total)))
    return None if not is_found and search.steps > MOST_STEPS else is_found


class _Search:
    """Narrows the ranges of cells by the sums, and tries values where that is not enough."""

    def __init__(self, sums: Sequence[Sum], truth: Counter[str]) -> None:
        self._sums, self._truth, self.steps = sums, truth, 0

    def run(self, ranges: Ranges) -> bool:
        self.steps += 1
        narrowed = self._narrowed(ranges)
        if narrowed is None or self.steps > MOST_STEPS:
            return False
        open_cells = [cell for cell, (least, most) in narrowed.items() if least < most]
        if not open_cells:
            return True
        cell = min(open_cells, key=lambda one: (narrowed[one][1] - narrowed[one][0], one))
        least, most = narrowed[cell]
        near = sorted(range(least, most + 1), key=lambda value: abs(value - self._truth[cell]))
        return any(self.run(narrowed | {cell: (value, value)}) for value in near)

    def _narrowed(self, ranges: Ranges) -> Ranges | None:
        """As far as the sums say; None if they can't hold."""
        found, changed = dict(ranges), True
        while changed:
            changed = False
            for one in self._sums:
                lows, highs = (sum(found[cell][end] for cell in one.cells) for end in (0, 1))
                if lows > one.most or highs < one.least:
                    return None
                if lows >= one.least and highs <= one.most:
                    continue
                for cell in one.cells:
                    least, most = found[cell]
                    narrow = max(least, one.least - highs + most), min(most, one.most - lows + least)
                    if narrow[0] > narrow[1]:
                        return None
                    if narrow != (least, most):
                        found[cell], changed = narrow, True
                        lows, highs = lows + narrow[0] - least, highs + narrow[1] - most
        return found
