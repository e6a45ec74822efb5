"""One indicator: how it is counted, the rows of its figure, what staff entered, and its settings (I2, I7, I8)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.hub.figures.counted_rows import rows_of_project
from kiosk.hub.figures.project_figures import figures_of
from kiosk.hub.figures.publishing import shown_whole
from kiosk.hub.permissions import Role
from kiosk.hub.projects.evidence import Entry, Evidence, entries
from kiosk.hub.projects.funding import partners
from kiosk.hub.projects.indicators import Counts, Indicator, indicator
from kiosk.hub.projects.project import project
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.pages.projects.counted_table import CountedTable, counted_table
from kiosk.office.pages.projects.figure_rows import FigureRow, amount_words, figure_row
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.organisation_words import COUNTS, size_word

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
    """counted: how, in words. table: what was counted, by number; left_out: how many rows are not shown.

    entry: the form of a new amount; None where none are entered. asks_women: of an amount.
    """

    id: str
    project_id: str
    project: str
    name: str
    counted: str
    figure: FigureRow
    table: CountedTable
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
    served = {one.id: one.name for one in partners(ask.hub.db, of.id)}
    entry = (entry or Form({"day": ask.today.isoformat()})) if is_entered else None
    page = IndicatorPage(
        id=found.id,
        project_id=of.id,
        project=of.name,
        name=found.name.in_language(ask.language),
        counted=_counted(ask, found),
        figure=figure_row(ask, *shown_whole([figure])),
        table=CountedTable() if is_entered else counted_table(ask, figure.rows[:MOST_ROWS], served),
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
