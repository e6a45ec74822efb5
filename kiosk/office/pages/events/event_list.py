"""All events, coming and past, and all series: searched, page by page (W7)."""

from dataclasses import dataclass
from urllib.parse import urlencode

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
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.pages.events.session_rows import SessionRow, is_admin, session_row
from kiosk.office.text.day_words import day_with_year

LONGEST_SEARCH = 60
SERIES = "series"
_PARTS = {When.COMING: "Coming", When.PAST: "Past", SERIES: "Series"}


@dataclass(frozen=True, slots=True)
class Part:
    """One of the lists: its address and words."""

    address: str
    words: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class SeriesRow:
    id: str
    title: str
    sessions: str
    when: str


@dataclass(frozen=True, slots=True)
class EventsPage:
    """before, after: addresses of the pages around this one; empty for none. empty: what an empty list says."""

    part: str
    parts: tuple[Part, ...]
    text: str
    sessions: tuple[SessionRow, ...]
    series: tuple[SeriesRow, ...]
    shown: str
    before: str
    after: str
    empty: str
    may_set: bool


def show(ask: Ask) -> Answer:
    """when: coming, past or series; anything else is coming."""
    db, now, t = ask.hub.db, ask.now, ask.words
    part = ask.query.get("when", "")
    part = part if part in _PARTS else When.COMING
    text = " ".join(ask.query.get("text", "").split())[:LONGEST_SEARCH]
    first = _first(ask)
    counts = {
        When.COMING: count_events(db, When.COMING, now, text),
        When.PAST: count_events(db, When.PAST, now, text),
        SERIES: count_series(db, text),
    }
    series = tuple(_series_row(ask, one) for one in list_series(db, now, text, first=first)) if part == SERIES else ()
    sessions = () if part == SERIES else _sessions(ask, When(part), text, first)
    last = first + len(series or sessions) - 1
    page = EventsPage(
        part=part,
        parts=tuple(_part(ask, name, counts[name], text, is_chosen=name == part) for name in _PARTS),
        text=text,
        sessions=sessions,
        series=series,
        shown=t("Rows {first}–{last} of {all}", first=first, last=last, all=_number(ask, counts[part])),
        before=_address(part, text, max(1, first - PAGE)) if first > 1 else "",
        after=_address(part, text, last + 1) if first <= last < counts[part] else "",
        empty=t("Nothing fits. Search for less.") if text else _nothing(ask, part),
        may_set=is_admin(ask),
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
        when = t("next {day}", day=day_with_year(line.next_at.astimezone(ask.tz).date(), ask.language))
    elif line.last_at is not None:
        when = t("last {day}", day=day_with_year(line.last_at.astimezone(ask.tz).date(), ask.language))
    else:
        when = ""
    sessions = t.count("{n} session~{n} sessions", line.sessions)
    return SeriesRow(line.id, line.title(ask.language), sessions, when)


def _part(ask: Ask, name: str, count: int, text: str, *, is_chosen: bool) -> Part:
    return Part(_address(name, text), f"{ask.words(_PARTS[name])} {_number(ask, count)}", is_chosen)


def _nothing(ask: Ask, part: str) -> str:
    t = ask.words
    if part == SERIES:
        return t("There are no series yet. An event with several sessions makes one.")
    return t("Nothing is planned.") if part == When.COMING else t("Nothing has been yet.")


def _first(ask: Ask) -> int:
    text = ask.query.get("first", "")
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 9 else 1


def _address(part: str, text: str, first: int = 1) -> str:
    fields = {"when": "" if part == When.COMING else part, "text": text, "first": str(first) if first > 1 else ""}
    kept = {name: value for name, value in fields.items() if value}
    return f"/events?{urlencode(kept)}" if kept else "/events"


def _number(ask: Ask, count: int) -> str:
    return number_words(count, 0, ask.language)
