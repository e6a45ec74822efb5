"""The indicators of a project on the page of the figures, each opened in place to its rows (I2, I7, I8)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.hub.figures.counted_rows import rows_of_project
from kiosk.hub.figures.period import Period
from kiosk.hub.figures.project_figures import GENDER, NOT_KNOWN, PARTNER, SIZE, figures_of
from kiosk.hub.figures.publishing import PublishedFigure, published_in, shown_whole
from kiosk.hub.projects.funding import partners
from kiosk.hub.projects.indicators import indicators
from kiosk.hub.projects.project import Project
from kiosk.hub.visitors.pass_fields import Gender
from kiosk.office.asking import Ask
from kiosk.office.lists import Choice
from kiosk.office.pages.figures.chosen import Chosen
from kiosk.office.pages.figures.hub_lines import PAGE, OpenRows, pages_at
from kiosk.office.pages.projects.counted_table import CountedTable, counted_table
from kiosk.office.pages.projects.figure_rows import WOMEN, FigureRow, figure_rows
from kiosk.office.pages.projects.project_list import period_words
from kiosk.office.text.organisation_words import GENDERS, SIZES


@dataclass(frozen=True, slots=True)
class Parts:
    """A figure by something: pairs of number and name."""

    name: str
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class OpenedFigure:
    """figure: as on the page of its project, its address opens or closes it. parts: what it is made up of.

    is_open: its parts, and inside the house its rows, are shown below it.
    """

    figure: FigureRow
    is_open: bool
    address: str
    parts: tuple[Parts, ...]
    rows: OpenRows | None


@dataclass(frozen=True, slots=True)
class ProjectBlock:
    """choices: of the project, if there are several; kept: what their form sends along."""

    id: str
    name: str
    about: str
    choices: tuple[Choice, ...]
    kept: tuple[tuple[str, str], ...]
    figures: tuple[OpenedFigure, ...]
    without_target: tuple[OpenedFigure, ...]


def project_block(ask: Ask, now: Chosen, of: Project, period: Period) -> ProjectBlock:
    rows = rows_of_project(ask.hub.db, of.id, ask.now, ask.tz)
    aims = indicators(ask.hub.db, of.id)
    shown = published_in(rows, aims, period) if now.is_outside else shown_whole(figures_of(rows, aims, period))
    served = {one.id: one.name for one in partners(ask.hub.db, of.id)}
    of_indicator = {one.figure.indicator.id: one for one in shown}
    found = tuple(
        _opened(ask, now, row, of_indicator[row.key.removesuffix(WOMEN)], served) for row in figure_rows(ask, shown)
    )
    several = len(now.projects) > 1
    return ProjectBlock(
        id=of.id,
        name=of.name,
        about=", ".join(filter(None, (of.code, of.fund, period_words(ask, of)))),
        choices=tuple(Choice(one.id, f"{one.code} {one.name}", one == of) for one in now.projects) if several else (),
        kept=now.kept("project"),
        figures=tuple(one for one in found if one.figure.target),
        without_target=tuple(one for one in found if not one.figure.target),
    )


def _opened(ask: Ask, now: Chosen, row: FigureRow, shown: PublishedFigure, served: Mapping[str, str]) -> OpenedFigure:
    is_open = now.open == row.key
    return OpenedFigure(
        figure=row,
        is_open=is_open,
        address=now.address(open="" if is_open else row.key) + f"#f-{row.key}",
        parts=_parts(ask, shown, served) if is_open else (),
        rows=_rows(ask, now, row, shown, served) if is_open and not now.is_outside else None,
    )


def _rows(ask: Ask, now: Chosen, row: FigureRow, shown: PublishedFigure, served: Mapping[str, str]) -> OpenRows:
    """Of women only theirs."""
    rows = shown.figure.rows
    if row.key.endswith(WOMEN):
        rows = tuple(one for one in rows if _has_women(one))
    first = min(now.query.first, max(1, len(rows)))
    page = rows[first - 1 : first - 1 + PAGE]
    table = counted_table(ask, page, served, first=first, with_links=True) if page else CountedTable()
    more = (row.address, ask.words("How it is counted and entered"))
    pages = pages_at(now, f"f-{row.key}", len(page), len(rows))
    return OpenRows(table, pages, ask.words("Nothing counts for it yet."), more)


def _has_women(one: object) -> bool:
    """A participant who is a woman, or an amount of which some are women's."""
    return getattr(one, "gender", None) is Gender.WOMAN or bool(getattr(one, "women_hundredths", None))


def _parts(ask: Ask, shown: PublishedFigure, served: Mapping[str, str]) -> tuple[Parts, ...]:
    """What a figure is made up of; nothing of what is 0."""
    heads = {SIZE: "Size", PARTNER: "Served by", GENDER: "Gender"}
    found = (Parts(ask.words(heads[by]), _cells(ask, by, cells, served)) for by, cells in _breakdowns(shown))
    return tuple(one for one in found if one.cells)


def _breakdowns(shown: PublishedFigure) -> Iterable[tuple[str, Mapping[str, int | None]]]:
    """Where a cell is hidden, those of whom it is not known are not shown either: few others could be found out."""
    for by, cells in (shown.breakdowns or {}).items():
        hides = None in cells.values()
        yield by, {name: value for name, value in cells.items() if not hides or name != NOT_KNOWN}


def _cells(
    ask: Ask, by: str, cells: Mapping[str, int | None], served: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    t = ask.words
    names: Mapping[str, str] = {
        SIZE: {one.value: t(words) for one, words in SIZES.items()},
        PARTNER: served,
        GENDER: {one.value: t(words) for one, words in GENDERS.items()},
    }[by]
    return tuple(
        (t("hidden") if value is None else str(value), t("not known") if name == NOT_KNOWN else names.get(name, ""))
        for name, value in cells.items()
        if value != 0
    )
