"""The rows of which an indicator is counted, as a table without names (I8)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.base.formats import duration_words
from kiosk.hub.events.session import EventKind
from kiosk.hub.figures.counted_rows import AmountRow, CountedRow, OccasionRow, OrganisationRow, PersonRow
from kiosk.hub.organisations.process import STEPS
from kiosk.office.asking import Ask
from kiosk.office.pages.projects.figure_rows import amount_words
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.organisation_words import event_kind_word, gender_word, industry_words, size_word, step_word


@dataclass(frozen=True, slots=True)
class CountedLine:
    """cells: what stands in it. address: of the page about it, under the first one; empty for none."""

    cells: tuple[str, ...]
    address: str = ""


@dataclass(frozen=True, slots=True)
class CountedTable:
    heads: tuple[str, ...] = ()
    lines: tuple[CountedLine, ...] = ()


def counted_table(
    ask: Ask, rows: Sequence[CountedRow], partners: Mapping[str, str], *, first: int = 1, with_links: bool = False
) -> CountedTable:
    """partners: names by id. first: the number of the first row. with_links: to the pages of organisations."""
    if not rows:
        return CountedTable()
    heads, cells_of = _COLUMNS[type(rows[0])]
    return CountedTable(
        tuple(ask.words(head) for head in ("No.", *heads)),
        tuple(
            CountedLine((number_of(at), *cells_of(ask, one, partners)), _address(one) if with_links else "")
            for at, one in enumerate(rows, first)
        ),
    )


def number_of(at: int) -> str:
    """The number of a row."""
    return f"{at:02}"


def _address(one: CountedRow) -> str:
    return f"/organisations/{one.id}" if isinstance(one, OrganisationRow) else ""


def _organisation(ask: Ask, one: OrganisationRow, partners: Mapping[str, str]) -> Sequence[str]:
    t = ask.words
    return (
        size_word(one.size_class, t),
        industry_words(one.industry, t),
        one.municipality,
        partners.get(one.partner_id or "", ""),
        step_word(STEPS[one.steps - 1], t),
        plain_day_with_year(one.day, ask.language),
    )


def _person(ask: Ask, one: PersonRow, _: Mapping[str, str]) -> Sequence[str]:
    return gender_word(one.gender, ask.words), plain_day_with_year(one.day, ask.language)


def _occasion(ask: Ask, one: OccasionRow, _: Mapping[str, str]) -> Sequence[str]:
    t = ask.words
    kind = event_kind_word(EventKind(one.kind), t) if one.is_event and one.kind else t("Event")
    people = str(one.people) if one.is_event and one.is_counted else ""
    customers = str(one.customers) if one.customers else ""
    what = kind if one.is_event else t("Consultation")
    return what, plain_day_with_year(one.day, ask.language), duration_words(60 * one.minutes), people, customers


def _amount(ask: Ask, one: AmountRow, _: Mapping[str, str]) -> Sequence[str]:
    women = "" if one.women_hundredths is None else amount_words(ask, one.women_hundredths)
    return plain_day_with_year(one.day, ask.language), amount_words(ask, one.amount_hundredths), women, one.evidence


_COLUMNS: dict[type, tuple[Sequence[str], Callable[[Ask, Any, Mapping[str, str]], Sequence[str]]]] = {
    OrganisationRow: (("Size", "Industry", "Municipality", "Served by", "Step", "Selected on"), _organisation),
    PersonRow: (("Gender", "Since"), _person),
    OccasionRow: (("What it was", "Day", "How long", "People", "Customers"), _occasion),
    AmountRow: (("Day", "Amount", "Of them women", "Evidence"), _amount),
}
"""The heads of the columns, and what stands in them behind the number."""
