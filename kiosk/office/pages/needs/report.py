"""The report of needs met in a period: as a page, and as CSV and XLSX, in which small numbers are hidden (I11, I8)."""

from dataclasses import dataclass

from kiosk.base.formats import duration_words
from kiosk.hub import audit
from kiosk.hub.needs.demand import NeedMet, needs_met
from kiosk.hub.needs.published_needs import PublishedNeed, published_needs
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
    t, days = ask.words, chosen_days(ask, PATH)
    found = needs_met(ask.hub.db, days.period, ask.tz, ask.now)
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


def _taken(ask: Ask) -> tuple[Days, tuple[PublishedNeed, ...]]:
    days = chosen_days(ask, PATH)
    found = published_needs(ask.hub.db, days.period, ask.tz, ask.now)
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


def _cells(ask: Ask, one: PublishedNeed) -> list[str | int | float]:
    """As they leave the house."""
    need, hidden = one.need, ask.words("hidden")
    asked = [need.votes, need.own_words, hidden if one.organisations is None else one.organisations]
    named = [need.topic.text(ask.language), ask.words(KINDS[need.topic.wish_kind]), *asked, _held(ask, need)]
    if not need.outcomes:
        return [*named, "", "", "", ""]
    came = [hidden if number is None else number for number in (one.people, one.person_hours)]
    return [*named, *came, *((one.smileys.glad, one.smileys.answers) if one.smileys else ("", ""))]
