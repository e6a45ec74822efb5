"""One indicator: how it is counted, the rows of its figure, what staff entered, and its settings (I2, I7, I8)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.base.errors import ReasonError
from kiosk.base.formats import duration_words
from kiosk.hub.events.session import EventKind
from kiosk.hub.figures.counted_rows import AmountRow, OccasionRow, OrganisationRow, PersonRow, rows_of_project
from kiosk.hub.figures.project_figures import IndicatorFigure, figures_of
from kiosk.hub.organisations.process import STEPS
from kiosk.hub.permissions import Role
from kiosk.hub.projects.evidence import Entry, Evidence, entries
from kiosk.hub.projects.funding import partners
from kiosk.hub.projects.indicators import Counts, Indicator, indicator
from kiosk.hub.projects.project import Project, project
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.pages.projects.figure_rows import FigureRow, amount_words, figure_row
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.organisation_words import (
    COUNTS,
    event_kind_word,
    gender_word,
    industry_words,
    size_word,
    step_word,
)

MOST_ROWS = 100


@dataclass(frozen=True, slots=True)
class EntryRow:
    id: str
    day: str
    amount: str
    women: str
    evidence: str


@dataclass(frozen=True, slots=True)
class IndicatorPage:
    """counted: how, in words. heads, rows: of a table of what was counted; left_out: how many rows are not shown.

    entry: the form of a new amount; None where none are entered. asks_women: of an amount.
    """

    id: str
    project_id: str
    project: str
    name: str
    counted: str
    figure: FigureRow
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    left_out: int
    entry: Form | None
    entries: tuple[EntryRow, ...]
    asks_women: bool
    may_set: bool


def show(ask: Ask) -> Answer:
    return _page(ask)


def enter(ask: Ask) -> Answer:
    """Enter an amount with its evidence."""
    typed, evidence = Typed(ask.form), Evidence(ask.hub.db, ask.hub.clock, ask.tz)
    try:
        evidence.enter(
            ask.path["indicator_id"],
            typed.day("day"),
            round(typed.number("amount") * 100),
            typed.text("evidence"),
            by=ask.staff_id,
            women_hundredths=round(typed.number("women") * 100) if typed.text("women") else None,
        )
    except ReasonError as error:
        return _page(ask, Form({}).refused(ask, error))
    return SeeOther(_address(ask), "stored")


def take_back(ask: Ask) -> Answer:
    """Delete an amount that was a mistake."""
    evidence = Evidence(ask.hub.db, ask.hub.clock, ask.tz)
    taken = evidence.take_back(ask.path["entry_id"], by=ask.staff_id)
    return SeeOther(_address(ask), "log_undone" if taken else "gone")


def _address(ask: Ask) -> str:
    return f"/projects/{ask.path['project_id']}/indicators/{ask.path['indicator_id']}"


def _page(ask: Ask, entry: Form | None = None) -> Answer:
    found = indicator(ask.hub.db, ask.path["indicator_id"])
    of = project(ask.hub.db, found.project_id) if found else None
    if found is None or of is None:
        return NotFound()
    (figure,) = figures_of(rows_of_project(ask.hub.db, of.id, ask.now, ask.tz), [found])
    is_entered = found.counts is Counts.ENTERED
    heads, rows = _table(ask, of, figure)
    entry = (entry or Form({"day": ask.today.isoformat()})) if is_entered else None
    page = IndicatorPage(
        id=found.id,
        project_id=of.id,
        project=of.name,
        name=found.name.in_language(ask.language),
        counted=_counted(ask, found),
        figure=figure_row(ask, figure),
        heads=heads,
        rows=rows,
        left_out=max(0, len(figure.rows) - MOST_ROWS),
        entry=entry,
        entries=tuple(_entry(ask, one) for one in entries(ask.hub.db, found.id)) if is_entered else (),
        asks_women=found.women_target_hundredths is not None,
        may_set=ask.allows(Role.ADMIN),
    )
    return Shown("projects/indicator.html", page, entry.status if entry else 200, page.name)


def _counted(ask: Ask, found: Indicator) -> str:
    """What it counts, with the size."""
    return ", ".join(filter(None, (ask.words(COUNTS[found.counts]), size_word(found.size_class, ask.words))))


def _entry(ask: Ask, one: Entry) -> EntryRow:
    day = plain_day_with_year(one.day, ask.language)
    women = "" if one.women_hundredths is None else amount_words(ask, one.women_hundredths)
    return EntryRow(one.id, day, amount_words(ask, one.amount_hundredths), women, one.evidence)


def _table(ask: Ask, of: Project, figure: IndicatorFigure) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The first rows, by number and without names; of amounts none, which are listed as entries."""
    shown = figure.rows[:MOST_ROWS]
    if not shown or isinstance(shown[0], AmountRow):
        return (), ()
    heads, row_of = _COLUMNS[type(shown[0])]
    names = {one.id: one.name for one in partners(ask.hub.db, of.id)}
    return tuple(map(ask.words, heads)), tuple(
        (f"{number:02}", *row_of(ask, one, names)) for number, one in enumerate(shown, 1)
    )


def _organisation(ask: Ask, one: OrganisationRow, names: dict[str, str]) -> Sequence[str]:
    t, step = ask.words, STEPS[one.steps - 1]
    day = plain_day_with_year(one.day, ask.language)
    served = names.get(one.partner_id or "", "")
    return (
        size_word(one.size_class, t),
        industry_words(one.industry, t),
        one.municipality,
        served,
        step_word(step, t),
        day,
    )


def _person(ask: Ask, one: PersonRow, _: dict[str, str]) -> Sequence[str]:
    return gender_word(one.gender, ask.words), plain_day_with_year(one.day, ask.language)


def _occasion(ask: Ask, one: OccasionRow, _: dict[str, str]) -> Sequence[str]:
    t = ask.words
    kind = event_kind_word(EventKind(one.kind), t) if one.is_event and one.kind else t("Event")
    people = str(one.people) if one.is_event and one.is_counted else ""
    customers = str(one.customers) if one.customers else ""
    what = kind if one.is_event else t("Consultation")
    return what, plain_day_with_year(one.day, ask.language), duration_words(60 * one.minutes), people, customers


_COLUMNS: dict[type, tuple[Sequence[str], Callable[[Ask, Any, dict[str, str]], Sequence[str]]]] = {
    OrganisationRow: (
        ("No.", "Size", "Industry", "Municipality", "Served by", "Step", "Selected on"),
        _organisation,
    ),
    PersonRow: (("No.", "Gender", "Since"), _person),
    OccasionRow: (("No.", "What it was", "Day", "How long", "People", "Customers"), _occasion),
}
"""The heads of the columns, and what stands in them behind the number."""
