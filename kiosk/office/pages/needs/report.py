"""The report of needs met in a period: as a page, and as CSV and XLSX, in which small numbers are hidden (I11, I8)."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.base.formats import duration_words
from kiosk.hub import audit
from kiosk.hub.figures.suppression import hides_number
from kiosk.hub.needs.demand import NeedMet, needs_met
from kiosk.hub.needs.outcomes import Outcome, smileys_of_events
from kiosk.office.asking import Answer, Ask, Sent, Shown
from kiosk.office.lists import Choice
from kiosk.office.pages.needs.needs_page import HERE
from kiosk.office.pages.needs.period import Days, chosen_days
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.needs_words import KINDS, smiley_words
from kiosk.reports.csv_file import csv_file
from kiosk.reports.spreadsheet import Sheet, xlsx_file

PATH = f"{HERE}/report"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEADS = ("Topic", "Kind", "Votes", "In own words", "Organisations", "Held on", "People there", "Person hours",
         "Great or good", "Answers")  # fmt: skip


@dataclass(frozen=True, slots=True)
class MetRow:
    """held: the days of its events, or since when equipment is here."""

    address: str
    topic: str
    kind: str
    asked: str
    held: str
    people: str
    hours: str
    smileys: str


@dataclass(frozen=True, slots=True)
class ReportPage:
    years: tuple[Choice, ...]
    year: str
    words: str
    rows: tuple[MetRow, ...]
    summary: str


def show(ask: Ask) -> Answer:
    t, (days, found) = ask.words, _found(ask)
    events = sum(len(one.outcomes) for one in found)
    people = sum(one.people for one in found)
    summary = [
        t.count("{n} need met~{n} needs met", len(found)),
        t.count("{n} event~{n} events", events),
        t.count("{n} person there~{n} people there", people),
    ]
    page = ReportPage(
        years=days.choices,
        year=days.value,
        words=days.words,
        rows=tuple(_row(ask, one) for one in found),
        summary=", ".join(summary) if found else "",
    )
    return Shown("needs/report.html", page, title=t("Needs met"))


def as_csv(ask: Ask) -> Answer:
    """Audited: it leaves the house (P7)."""
    days, found = _taken(ask)
    cells = [[str(cell) for cell in _cells(ask, one)] for one in found]
    return Sent(csv_file([_heads(ask), *cells]), "text/csv; charset=utf-8", _name(ask, days, "csv"))


def as_spreadsheet(ask: Ask) -> Answer:
    """Audited: it leaves the house (P7)."""
    days, found = _taken(ask)
    t = ask.words
    notes = (f"{t('Needs met')}, {days.words}", t("Votes are of visitors; organisations named the topic themselves."))
    sheet = Sheet(t("Needs met"), notes, tuple(_heads(ask)), tuple(tuple(_cells(ask, one)) for one in found))
    return Sent(xlsx_file([sheet]), XLSX, _name(ask, days, "xlsx"))


def _found(ask: Ask) -> tuple[Days, tuple[NeedMet, ...]]:
    days = chosen_days(ask, PATH)
    return days, needs_met(ask.hub.db, days.period, ask.tz, ask.now)


def _taken(ask: Ask) -> tuple[Days, tuple[NeedMet, ...]]:
    days, found = _found(ask)
    with ask.hub.db.atomic():
        audit.record(ask.hub.db, ask.hub.clock, ask.staff_id, "export needs", f"needs:{days.value}")
    return days, found


def _heads(ask: Ask) -> list[str]:
    return [ask.words(one) for one in HEADS]


def _name(ask: Ask, days: Days, ending: str) -> str:
    return ask.words("needs-met") + f"-{days.value}.{ending}"


def _row(ask: Ask, one: NeedMet) -> MetRow:
    t = ask.words
    asked = [
        t.count("{n} vote~{n} votes", one.votes),
        t.count("{n} in own words~{n} in own words", one.own_words) if one.own_words else "",
        t.count("{n} organisation~{n} organisations", one.organisations) if one.organisations else "",
    ]
    return MetRow(
        address=f"{HERE}/topics/{one.topic.id}",
        topic=one.topic.text(ask.language),
        kind=t(KINDS[one.topic.wish_kind]),
        asked=", ".join(filter(None, asked)),
        held=_held(ask, one),
        people=str(one.people) if one.outcomes else "",
        hours=duration_words(60 * one.person_minutes) if one.outcomes else "",
        smileys=smiley_words(one.smileys, t) if one.outcomes else "",
    )


def _held(ask: Ask, one: NeedMet) -> str:
    days = [event.day(ask.tz) for event in one.outcomes] or ([one.topic.met_on] if one.topic.met_on else [])
    return ", ".join(plain_day_with_year(day, ask.language) for day in dict.fromkeys(days))


def _cells(ask: Ask, one: NeedMet) -> list[str | int | float]:
    """As they leave the house, beside the same of each year: what is small, or would give that away, is hidden."""
    years = _by_year(ask, one)

    def outside(count: int, parts: Sequence[int] = ()) -> str | int:
        return ask.words("hidden") if hides_number(count, parts) else count

    topic, kind = one.topic.text(ask.language), ask.words(KINDS[one.topic.wish_kind])
    held, organisations = _held(ask, one), outside(one.organisations)
    if not one.outcomes:
        return [topic, kind, one.votes, one.own_words, organisations, held, "", "", "", ""]
    people = outside(one.people, [sum(event.people for event in events) for events in years])
    hours: str | float = round(one.person_minutes / 60, 1) if isinstance(people, int) else ""
    glad, answers = (one.smileys.glad, one.smileys.answers) if one.smileys and _shows_answers(ask, years) else ("", "")
    return [topic, kind, one.votes, one.own_words, organisations, held, people, hours, glad, answers]


def _by_year(ask: Ask, one: NeedMet) -> list[list[Outcome]]:
    """The events of a topic, by the year of each."""
    found: dict[int, list[Outcome]] = {}
    for event in one.outcomes:
        found.setdefault(event.day(ask.tz).year, []).append(event)
    return list(found.values())


def _shows_answers(ask: Ask, years: Sequence[Sequence[Outcome]]) -> bool:
    """Whether those of each year are shown, too, so that none is all less the others."""
    return all(smileys_of_events(ask.hub.db, [event.id for event in events]) is not None for events in years)
