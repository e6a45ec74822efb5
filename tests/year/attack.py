"""Tries to find out what is hidden in published figures, as somebody would who has all of them and a computer.

Known to them are all totals and cells that are shown, also those of the parts of a time, such as the months of a year;
that hidden cells hold at least 1, unless one of the same time is 0; and that a cell which is not listed is 0. A
hidden cell is found out if no other whole number fits everything that is known. What no hiding can change is left out:
totals below 5, and tables of which nothing but the total is shown.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.hub.figures.counted_rows import PersonRow
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
    broken_down: set[str] = field(default_factory=set)
    """The whole or parts of which some cells are shown."""

    @property
    def is_bare(self) -> bool:
        """Whether nothing is shown but the total, and what is 0."""
        return all(one.least in (0, self.total) for one in self.sums if one.least == one.most)

    def know(self, name: str, cells: Cells, value: int | None, least: int = 0) -> None:
        """value: None: hidden, and then at least `least`."""
        self.sums.append(Sum(cells, least, self.total) if value is None else Sum(cells, value, value))
        if value is None:
            self.hidden[name] = cells

    def know_all(self, name: str, values: Mapping[str, int | None], cells_of: Mapping[str, Cells]) -> None:
        """Cells that stand beside each other. cells_of: also of those that are not listed, which hold 0."""
        for cell, cells in cells_of.items():
            self.know(f"{name} {cell}", cells, values.get(cell, 0))
        if any(value is not None for cell, value in values.items() if cell):
            self.broken_down.add(name.partition(":")[0])

    def know_what_is_not_empty(self) -> None:
        """Hidden cells of a time hold at least 1, unless one of them is 0, or nothing is broken down."""
        by_time: dict[str, list[Cells]] = {}
        for name, cells in self.hidden.items():
            by_time.setdefault(name.partition(":")[0], []).append(cells)
        for time, found in by_time.items():
            if time in self.broken_down and all(sum(self.truth[cell] for cell in cells) for cells in found):
                self.sums += [Sum(cells, 1, self.total) for cells in found]


@dataclass
class Attack:
    """What came of it. undecided: cells for which the search was too long."""

    tables: int = 0
    cells: int = 0
    undecided: int = 0

    def found_out(
        self, whole: Sequence[PublishedFigure], parts: Sequence[Sequence[PublishedFigure]] = ()
    ) -> Iterator[str]:
        """What can be found out of the figures of a project, a line each: for a time, and of people for its parts."""
        organisations, people = (_like(whole, counts) for counts in ("organisations", "people"))
        if organisations and not parts:
            yield from self.on(_organisations(organisations))
        if people:
            yield from self.on(_people(people, [_like(part, "people") for part in parts]))

    def on(self, table: Table) -> Iterator[str]:
        """What can be found out of a table, a line each."""
        self.tables += 1
        table.know_what_is_not_empty()
        if table.total < LEAST or table.is_bare:
            return
        all_cells = {cell for one in table.sums for cell in one.cells}
        for name, cells in table.hidden.items():
            self.cells += 1
            value = sum(table.truth[cell] for cell in cells)
            if value == 0 or set(cells) == all_cells:
                continue  # nobody is in it; it is the total
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


def _organisations(shown: Sequence[PublishedFigure]) -> Table:
    """Sizes × partners."""
    rows = shown[0].figure.among
    sizes = sorted({row.size_class or "" for row in rows} | {"micro", "small", "medium", "large"})
    partners = sorted(
        {row.partner_id or "" for row in rows}.union(*(one.breakdowns["partner"] for one in shown if one.breakdowns))
    )
    table = Table(Counter(f"{row.size_class or ''}/{row.partner_id or ''}" for row in rows), len(rows))
    for one in shown:
        assert one.breakdowns is not None
        size = one.figure.indicator.size_class
        of_sizes = sizes if size is None else [size.value]
        actual = None if one.actual_hidden else (one.actual_hundredths or 0) // 100
        table.know(f"whole: {size or 'all'}", _crossed(of_sizes, partners), actual)
        by_partner = {partner: _crossed(of_sizes, [partner]) for partner in partners}
        table.know_all(f"whole: {size or 'all'} of partner", one.breakdowns["partner"], by_partner)
        if size is None:
            by_size = {each: _crossed([each], partners) for each in sizes}
            table.know_all("whole: size", one.breakdowns["size_class"], by_size)
    return table


def _crossed(sizes: Sequence[str], partners: Sequence[str]) -> Cells:
    return tuple(f"{size}/{partner}" for size in sizes for partner in partners)


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
