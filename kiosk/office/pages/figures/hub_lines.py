"""The figures of the hub as lines: number, unit, from how much it is known; the rows of the open one (I1, I8)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kiosk.base.formats import duration_words, number_words, percent_words
from kiosk.hub.figures.counted_rows import OccasionRow
from kiosk.hub.figures.hub_figures import Counted, Figure, HubFigures
from kiosk.hub.figures.hub_rows import HubRow, MetRow, VisitRow, hub_rows
from kiosk.hub.figures.people import PersonRow
from kiosk.hub.figures.period import Period
from kiosk.hub.figures.published_hub import hidden_in
from kiosk.hub.organisations.organisation import organisation
from kiosk.office.asking import Ask
from kiosk.office.lists import Pages
from kiosk.office.pages.figures.chosen import Chosen
from kiosk.office.pages.projects.counted_table import CountedLine, CountedTable, counted_table, number_of
from kiosk.office.rulers import Ruler, share_rule
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.organisation_words import kind_word

PAGE = 20
"""Rows that are opened at once."""


@dataclass(frozen=True, slots=True)
class OpenRows:
    """The rows of a figure. none: what it says without any. more: address and words of a page about it; or empty."""

    table: CountedTable
    pages: Pages
    none: str = ""
    more: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class HubLine:
    """A figure. known: of what it was counted, in words. rule: the same as a share; None: always of all.

    address: opens or closes its rows; empty where they are not shown. rows: None: closed.
    """

    key: str
    name: str
    unit: str
    number: str
    rule: Ruler | None
    known: str
    is_hidden: bool
    address: str
    rows: OpenRows | None


def hub_lines(ask: Ask, now: Chosen, period: Period, found: HubFigures) -> tuple[HubLine, ...]:
    hidden = hidden_in(ask.hub.db, found, ask.now, ask.tz) if now.is_outside else frozenset()
    return tuple(_line(ask, now, period, found, figure, is_hidden=figure in hidden) for figure in Figure)


def _line(ask: Ask, now: Chosen, period: Period, found: HubFigures, figure: Figure, *, is_hidden: bool) -> HubLine:
    t, is_open = ask.words, now.open == figure
    name, unit = _NAMES[figure]
    value, total = _value(found, figure)
    counted = getattr(found, figure) if figure in _KNOWN else None
    return HubLine(
        key=figure,
        name=t(name),
        unit=t(unit),
        number=t("hidden") if is_hidden else number_words(value, 1, ask.language),
        rule=share_rule(None if is_hidden else counted.completeness) if counted else None,
        known="" if is_hidden else _known(ask, found, figure, counted),
        is_hidden=is_hidden,
        address="" if now.is_outside else now.address(open="" if is_open else figure) + f"#{figure}",
        rows=_open(ask, now, period, figure, total) if is_open and not now.is_outside else None,
    )


def _value(found: HubFigures, figure: Figure) -> tuple[float, int]:
    """The number, and how many rows it has."""
    match figure:
        case Figure.VISITS:
            return found.visits.number, found.visits.of
        case Figure.EVENTS:
            return found.events, found.events
        case Figure.CONSULTATIONS:
            return found.consultations, found.consultations
        case Figure.PERSON_HOURS:
            return found.person_hours, found.events
        case _:
            counted: Counted = getattr(found, figure)
            return counted.number, counted.number


def _known(ask: Ask, found: HubFigures, figure: Figure, counted: Counted | None) -> str:
    t = ask.words
    if counted is not None:
        share = counted.completeness
        words = t(_KNOWN[figure], share=percent_words(share)) if share is not None else ""
        if figure is Figure.WOMEN and counted.known:
            told = percent_words(counted.number / counted.known)
            of_told = t("{share} of those who told", share=told)
            return f"{words}, {of_told}"
        return words
    if figure is Figure.PERSON_HOURS and found.events:
        return t("people counted at {n} of {all} events", n=found.counted_events, all=found.events)
    return t("everyone at the door is counted") if figure is Figure.VISITS else ""


def _open(ask: Ask, now: Chosen, period: Period, figure: Figure, total: int) -> OpenRows:
    first = min(now.query.first, max(1, total))
    found = hub_rows(ask.hub.db, figure, period, ask.now, ask.tz, first=first, size=PAGE)
    pages = pages_at(now, figure, len(found), total)
    return OpenRows(_table(ask, found, first), pages, ask.words("Nothing counts for it yet."))


def pages_at(now: Chosen, place: str, shown: int, total: int) -> Pages:
    """The pages around the rows that are shown; each brings the figure into view."""
    pages = now.query.pages(shown, total, PAGE)
    previous, following = (f"{one}#{place}" if one else "" for one in (pages.previous, pages.next))
    return replace(pages, previous=previous, next=following)


def _table(ask: Ask, found: Sequence[HubRow], first: int) -> CountedTable:
    if not found:
        return CountedTable()
    if isinstance(found[0], OccasionRow):
        return counted_table(ask, [one for one in found if isinstance(one, OccasionRow)], {}, first=first)
    heads, cells_of = _COLUMNS[type(found[0])]
    return CountedTable(
        tuple(ask.words(head) for head in ("No.", *heads)),
        tuple(
            CountedLine(
                (number_of(at), *cells_of(ask, one)),
                f"/organisations/{one.organisation_id}" if isinstance(one, MetRow) else "",
            )
            for at, one in enumerate(found, first)
        ),
    )


def _visit(ask: Ask, one: VisitRow) -> Sequence[str]:
    t = ask.words
    of_pass = {True: t("with a pass"), False: t("without a pass"), None: t("not known any more")}[one.has_pass]
    lasted = t("inside now") if one.minutes is None else duration_words(60 * one.minutes)
    return plain_day_with_year(one.day, ask.language), str(one.people), of_pass, lasted


def _person(ask: Ask, one: PersonRow) -> Sequence[str]:
    unknown = ask.words("not known any more")
    day = plain_day_with_year(one.first_day, ask.language) if one.first_day else unknown
    return day, unknown if one.visits is None else str(one.visits)


def _met(ask: Ask, one: MetRow) -> Sequence[str]:
    record = organisation(ask.hub.db, one.organisation_id)
    kind, place = (kind_word(record.kind, ask.words), record.municipality) if record else ("", "")
    return kind, place, str(one.occasions), plain_day_with_year(one.last_day, ask.language)


_NAMES: Mapping[Figure, tuple[str, str]] = {
    Figure.VISITS: ("Visits", "visits at the door"),
    Figure.PEOPLE: ("Different people", "different passes"),
    Figure.WOMEN: ("Women", "of the people, as they told"),
    Figure.ORGANISATIONS: ("Organisations met", "different organisations"),
    Figure.EVENTS: ("Events", "that took place"),
    Figure.CONSULTATIONS: ("Consultations", "that were logged"),
    Figure.PERSON_HOURS: ("Person hours at events", "length times people"),
}
"""Name and unit."""
_KNOWN: Mapping[Figure, str] = {
    Figure.PEOPLE: "from {share} of visits",
    Figure.WOMEN: "from {share} of people",
    Figure.ORGANISATIONS: "from {share} of events and consultations",
}
_COLUMNS: dict[type, tuple[Sequence[str], Callable[[Ask, Any], Sequence[str]]]] = {
    VisitRow: (("Day", "People", "Pass", "How long"), _visit),
    PersonRow: (("First visit", "Visits"), _person),
    MetRow: (("Kind", "Municipality", "Times", "Last time"), _met),
}
