"""The figures of a project as they leave the house: small cells are hidden, the totals stay right (I8).

Hidden are numbers of organisations and people. Totals and amounts that staff entered stay: an amount such as 3.70 new
jobs counts no people. Where a number is hidden, so is its share, which would give it away.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.hub.figures.counted_rows import OrganisationRow
from kiosk.hub.figures.project_figures import GENDER, NOT_KNOWN, PARTNER, SIZE, Breakdown, IndicatorFigure
from kiosk.hub.figures.suppression import Line, hidden_cells, hidden_of_total
from kiosk.hub.projects.indicators import Counts
from kiosk.hub.visitors.pass_fields import Gender

_ALL, _BETWEEN = "*", "/"
"""In the names of the cells of a table: all of them; between its row and its column."""


@dataclass(frozen=True, slots=True)
class PublishedFigure:
    """figure: as it was counted, for its names and targets. The numbers in hundredths; None: hidden, or not asked for.

    actual_hidden, women_hidden: whether it is hidden. breakdowns: cells by what they are; None: hidden.
    """

    figure: IndicatorFigure
    actual_hundredths: int | None
    women_hundredths: int | None
    actual_hidden: bool = False
    women_hidden: bool = False
    breakdowns: Mapping[str, Mapping[str, int | None]] | None = None

    @property
    def share(self) -> float | None:
        return None if self.actual_hidden else self.figure.share


def shown_whole(figures: Sequence[IndicatorFigure]) -> tuple[PublishedFigure, ...]:
    """Nothing is hidden: for who may see the rows themselves."""
    return tuple(_shown(one, {}) for one in figures)


def published(figures: Sequence[IndicatorFigure]) -> tuple[PublishedFigure, ...]:
    """What may leave the house; figures of one project and period, each beside all the others."""
    return tuple(_published(one) for one in figures)


def _published(figure: IndicatorFigure) -> PublishedFigure:
    indicator = figure.indicator
    if indicator.counts is Counts.ORGANISATIONS:
        return _without_small_organisations(figure)
    hidden = {part.by: hidden_of_total(part.cells, {NOT_KNOWN}) for part in figure.breakdowns}
    shown = _shown(figure, hidden)
    if Gender.WOMAN in hidden.get(GENDER, ()):
        return replace(shown, women_hundredths=None, women_hidden=True)
    return shown


def _without_small_organisations(figure: IndicatorFigure) -> PublishedFigure:
    """Sizes and partners stand beside each other in several figures, so that they are one table of both."""
    table = _table(figure.among)
    hidden = hidden_cells(table, _lines(table), {_cell(NOT_KNOWN, _ALL), _cell(_ALL, NOT_KNOWN)})
    size = figure.indicator.size_class
    row = size or _ALL
    parts = {
        PARTNER: frozenset(name for name in _cells(figure, PARTNER) if _cell(row, name) in hidden),
        SIZE: frozenset(name for name in _cells(figure, SIZE) if _cell(name, _ALL) in hidden),
    }
    shown = _shown(figure, parts)
    is_hidden = size is not None and _cell(size, _ALL) in hidden
    return replace(shown, actual_hundredths=None, actual_hidden=True) if is_hidden else shown


def _table(organisations: Sequence[OrganisationRow]) -> Mapping[str, int]:
    """How many there are of each size and partner, and of each alone."""
    counted: Counter[str] = Counter()
    for one in organisations:
        size, partner = one.size_class or NOT_KNOWN, one.partner_id or NOT_KNOWN
        counted.update((_cell(size, partner), _cell(size, _ALL), _cell(_ALL, partner)))
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
