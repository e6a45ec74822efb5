"""All events, coming and past, and all series: searched, page by page (W7)."""

from dataclasses import dataclass

from kiosk.base.formats import number_words
from kiosk.hub.events.listing import (
    PAGE,
    SeriesLine,
    When,
    count_events,
    count_series,
    list_events,
    list_series,
)
from kiosk.hub.events.series import series_by_id
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.lists import Choice, ListQuery, Pages
from kiosk.office.pages.events.session_rows import SessionRow, session_row
from kiosk.office.text.day_words import day_with_year

SERIES = "series"
_PARTS = {When.COMING: "Coming", When.PAST: "Past", SERIES: "Series"}


@dataclass(frozen=True, slots=True)
class SeriesRow:
    id: str
    title: str
    sessions: str
    when: str


@dataclass(frozen=True, slots=True)
class EventsPage:
    """empty: what an empty list says."""

    part: str
    parts: tuple[Choice, ...]
    text: str
    sessions: tuple[SessionRow, ...]
    series: tuple[SeriesRow, ...]
    pages: Pages
    empty: str
    may_set: bool


def show(ask: Ask) -> Answer:
    """when: coming, past or series; anything else is coming."""
    db, now, t = ask.hub.db, ask.now, ask.words
    query = ListQuery(ask, "/events", ("when", "text"))
    part = query.value("when")
    part = part if part in _PARTS else When.COMING
    text, first = query.text, query.first
    counts = {
        When.COMING: count_events(db, When.COMING, now, text),
        When.PAST: count_events(db, When.PAST, now, text),
        SERIES: count_series(db, text),
    }
    series = tuple(_series_row(ask, one) for one in list_series(db, now, text, first=first)) if part == SERIES else ()
    sessions = () if part == SERIES else _sessions(ask, When(part), text, first)
    page = EventsPage(
        part=part,
        parts=tuple(_part(query, name, counts[name], is_chosen=name == part) for name in _PARTS),
        text=text,
        sessions=sessions,
        series=series,
        pages=query.pages(len(series or sessions), counts[part], PAGE),
        empty=t("Nothing fits. Take fewer filters.") if text else _nothing(ask, part),
        may_set=ask.allows(Role.ADMIN),
    )
    return Shown("events/list.html", page, title=t("Events"))


def _sessions(ask: Ask, when: When, text: str, first: int) -> tuple[SessionRow, ...]:
    events = list_events(ask.hub.db, when, ask.now, text, first=first)
    names = {}
    for series_id in {one.series_id for one in events if one.series_id}:
        found = series_by_id(ask.hub.db, series_id)
        names[series_id] = found.titles.in_language(ask.language) if found else ""
    return tuple(session_row(ask, one, series=names.get(one.series_id or "", "")) for one in events)


def _series_row(ask: Ask, line: SeriesLine) -> SeriesRow:
    t = ask.words
    if line.next_at is not None:
        when = t("next {day}", day=day_with_year(ask.day_of(line.next_at), ask.language))
    elif line.last_at is not None:
        when = t("last {day}", day=day_with_year(ask.day_of(line.last_at), ask.language))
    else:
        when = ""
    sessions = t.count("{n} session~{n} sessions", line.sessions)
    return SeriesRow(line.id, line.title(ask.language), sessions, when)


def _part(query: ListQuery, name: str, count: int, *, is_chosen: bool) -> Choice:
    words = f"{query.ask.words(_PARTS[name])} {number_words(count, 0, query.ask.language)}"
    return Choice(query.address(when="" if name == When.COMING else name), words, is_chosen)


def _nothing(ask: Ask, part: str) -> str:
    t = ask.words
    if part == SERIES:
        return t("There are no series yet. An event with several sessions makes one.")
    return t("Nothing is planned.") if part == When.COMING else t("Nothing has been yet.")
