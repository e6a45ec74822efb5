"""The figures of a project as they leave the house: small cells are hidden, the totals stay right (I8).

A year consists of its months, and a project of its years, which leave the house as well. What is hidden in a part could
be the whole less the other parts; then the cell of the whole is hidden, too. Hidden are numbers of organisations and
people. Totals and amounts that staff entered stay: an amount such as 3.70 new jobs counts no people. Where a number is
hidden, so is its share, which would give it away.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.hub.figures.counted_rows import OrganisationRow, ProjectRows
from kiosk.hub.figures.over_time import WHOLE_OF_PARTS, hidden_over_time
from kiosk.hub.figures.period import Period, month_of, year_of
from kiosk.hub.figures.project_figures import GENDER, NOT_KNOWN, PARTNER, SIZE, Breakdown, IndicatorFigure, figures_of
from kiosk.hub.figures.suppression import Line
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.projects.indicators import Counts, Indicator
from kiosk.hub.visitors.pass_fields import Gender

_ALL, _BETWEEN = "*", "/"
"""In the names of the cells of a table: all of them; between its row and its column."""


@dataclass(frozen=True, slots=True)
class PublishedFigure:
    """figure: as it was counted, for its names and targets. The numbers in hundredths; None: hidden, or not asked for.

    actual_hidden, women_hidden: whether it is hidden. breakdowns: cells by what they are; None: hidden. hidden_cells:
    of organisations by size and partner.
    """

    figure: IndicatorFigure
    actual_hundredths: int | None
    women_hundredths: int | None
    actual_hidden: bool = False
    women_hidden: bool = False
    breakdowns: Mapping[str, Mapping[str, int | None]] | None = None
    hidden_cells: frozenset[str] = frozenset()

    @property
    def share(self) -> float | None:
        return None if self.actual_hidden else self.figure.share


def shown_whole(figures: Sequence[IndicatorFigure]) -> tuple[PublishedFigure, ...]:
    """Nothing is hidden: for who may see the rows themselves."""
    return tuple(_shown(one, {}) for one in figures)


def published(
    figures: Sequence[IndicatorFigure], parts: Sequence[Sequence[PublishedFigure]] = ()
) -> tuple[PublishedFigure, ...]:
    """What may leave the house; figures of one project and period, each beside all the others.

    parts: the same indicators, published for periods that make up this one, such as the months of a year.
    """
    by_indicator = [{one.figure.indicator.id: one for one in part} for part in parts]
    tables: dict[tuple[OrganisationRow, ...], frozenset[str]] = {}
    found = []
    for one in figures:
        of_parts = [part[one.indicator.id] for part in by_indicator if one.indicator.id in part]
        if one.indicator.counts is not Counts.ORGANISATIONS:
            found.append(_published(one, of_parts))
            continue
        if one.among not in tables:
            tables[one.among] = _hidden_organisations(one, of_parts)
        found.append(_without_small_organisations(one, tables[one.among]))
    return tuple(found)


def published_in(rows: ProjectRows, indicators: Sequence[Indicator], period: Period) -> tuple[PublishedFigure, ...]:
    """The same, counted of the rows of a project; its years and months are published, too."""
    figures = figures_of(rows, indicators, period)
    return published(figures, [published_in(rows, indicators, part) for part in _parts(period, rows)])


def _parts(period: Period, rows: ProjectRows) -> list[Period]:
    """The months of a year, else the years of a longer time; a month and what is shorter has none."""
    of_rows = {one.day for one in rows.organisations} | {one.day for one in rows.people}
    days = sorted(filter(period.has, of_rows))
    if not days or period.within(month_of(days[0])) == period:
        return []
    of = month_of if period.within(year_of(days[0])) == period else year_of
    return list(dict.fromkeys(period.within(of(day)) for day in days))


def _published(figure: IndicatorFigure, parts: Sequence[PublishedFigure]) -> PublishedFigure:
    hidden = {one.by: _hidden_of_parts(one, parts) for one in figure.breakdowns}
    shown = _shown(figure, hidden)
    if Gender.WOMAN in hidden.get(GENDER, ()):
        return replace(shown, women_hundredths=None, women_hidden=True)
    return shown


def _hidden_of_parts(whole: Breakdown, parts: Sequence[PublishedFigure]) -> frozenset[str]:
    """Of cells that add up to a total which is shown."""
    cells = {WHOLE_OF_PARTS: dict(whole.cells)}
    hidden: dict[str, frozenset[str]] = {}
    for number, part in enumerate(parts):
        name = str(number)
        cells[name] = dict(next(one.cells for one in part.figure.breakdowns if one.by == whole.by))
        hidden[name] = frozenset(cell for cell, value in (part.breakdowns or {})[whole.by].items() if value is None)
    lines = {name: [Line(tuple(found))] for name, found in cells.items()}
    return hidden_over_time(cells, lines, hidden, {NOT_KNOWN})


def _hidden_organisations(figure: IndicatorFigure, parts: Sequence[PublishedFigure]) -> frozenset[str]:
    """Sizes and partners stand beside each other in several figures, so that they are one table of both."""
    cells = {WHOLE_OF_PARTS: _table(figure)}
    hidden = {}
    for number, part in enumerate(parts):
        cells[str(number)] = _table(part.figure)
        hidden[str(number)] = part.hidden_cells
    lines = {name: _lines(table) for name, table in cells.items()}
    of_no_size = {cell for table in cells.values() for cell in table if cell.startswith(f"{NOT_KNOWN}{_BETWEEN}")}
    return hidden_over_time(cells, lines, hidden, {_cell(NOT_KNOWN, _ALL)}, of_no_size)


def _without_small_organisations(figure: IndicatorFigure, hidden: frozenset[str]) -> PublishedFigure:
    size = figure.indicator.size_class
    row = size or _ALL
    parts = {
        PARTNER: frozenset(name for name in _cells(figure, PARTNER) if _cell(row, name) in hidden),
        SIZE: frozenset(name for name in _cells(figure, SIZE) if _cell(name, _ALL) in hidden),
    }
    shown = replace(_shown(figure, parts), hidden_cells=hidden)
    is_hidden = size is not None and _cell(size, _ALL) in hidden
    return replace(shown, actual_hundredths=None, actual_hidden=True) if is_hidden else shown


def _table(figure: IndicatorFigure) -> Mapping[str, int]:
    """How many there are of each size and partner, and of each alone; also where there are none."""
    found = [(one.size_class or NOT_KNOWN, one.partner_id or NOT_KNOWN) for one in figure.among]
    sizes = dict.fromkeys((*map(str, SizeClass), *(size for size, _ in found)))
    partners = dict.fromkeys((*_cells(figure, PARTNER), *(partner for _, partner in found)))
    counted = dict.fromkeys((_cell(size, one) for size in (*sizes, _ALL) for one in (*partners, _ALL)), 0)
    del counted[_cell(_ALL, _ALL)]
    for size, partner in found:
        for name in (_cell(size, partner), _cell(size, _ALL), _cell(_ALL, partner)):
            counted[name] += 1
    return counted


def _lines(table: Mapping[str, int]) -> list[Line]:
    """The cells of each size add up to it, those of each partner too, and the sizes and the partners to the whole."""
    inner = [name for name in table if _ALL not in name.split(_BETWEEN)]
    sizes = [name for name in table if name.endswith(f"{_BETWEEN}{_ALL}")]
    partners = [name for name in table if name.startswith(f"{_ALL}{_BETWEEN}")]
    lines = [Line(tuple(sizes)), Line(tuple(partners))]
    for place, totals in ((0, sizes), (1, partners)):
        for total in totals:
            named = total.split(_BETWEEN)[place]
            lines.append(Line(tuple(cell for cell in inner if cell.split(_BETWEEN)[place] == named), total))
    return lines


def _cell(size: str, partner: str) -> str:
    return f"{size}{_BETWEEN}{partner}"


def _cells(figure: IndicatorFigure, by: str) -> Mapping[str, int]:
    return next(part.cells for part in figure.breakdowns if part.by == by)


def _shown(figure: IndicatorFigure, hidden: Mapping[str, frozenset[str]]) -> PublishedFigure:
    """hidden: names of cells, by what they are."""
    parts = {part.by: _without(part, hidden.get(part.by, frozenset())) for part in figure.breakdowns}
    return PublishedFigure(figure, figure.actual_hundredths, figure.women_hundredths, breakdowns=parts)


def _without(part: Breakdown, hidden: frozenset[str]) -> dict[str, int | None]:
    return {name: None if name in hidden else value for name, value in part.cells.items()}
