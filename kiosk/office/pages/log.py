"""The log: who did what, where, with which change; searched, filtered, page by page (F1, P7, W7)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from urllib.parse import urlencode

from kiosk.base.clock import to_text
from kiosk.base.formats import number_words
from kiosk.hub import audit, audit_log
from kiosk.hub.audit import Place
from kiosk.hub.audit_actions import Deed
from kiosk.hub.audit_log import PAGE, AuditFilter, AuditLine
from kiosk.office.asking import Answer, Ask, Sent, Shown
from kiosk.office.csv_file import csv_file
from kiosk.office.text.day_words import day_with_year
from kiosk.office.text.log_words import action_words, actions_named, place_words, subject_words, value_words
from kiosk.office.text.state_words import role_word
from kiosk.store.hub_db import rows

LONGEST_SEARCH = 60
MOST_EXPORTED = 20_000
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2999, 12, 31)
"""An earlier or later day that is asked for counts as this one: times are stored with years of four digits."""
_FIELDS = ("deed", "text", "who", "place", "from", "to")
_ICONS = {Deed.CHANGED: "write", Deed.LOOKED: "look", Deed.STOPPED: "warn"}
_DEEDS = {Deed.CHANGED: "Changes", Deed.LOOKED: "Looks at data", Deed.STOPPED: "Refused"}


@dataclass(frozen=True, slots=True)
class LogRow:
    clock: str
    who: str
    role: str
    place: str
    action: str
    icon: str
    is_refused: bool
    subject: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several: its value or address, and its words."""

    value: str
    words: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class LogPage:
    """newer, older: addresses of the next pages; empty for none. deed: of the filter; empty for all."""

    kept: str
    deeds: tuple[Choice, ...]
    text: str
    people: tuple[Choice, ...]
    places: tuple[Choice, ...]
    first_day: str
    last_day: str
    deed: str
    days: tuple[tuple[str, tuple[LogRow, ...]], ...]
    shown: str
    newer: str
    older: str
    export: str
    is_filtered: bool


def show(ask: Ask) -> Answer:
    t, hub, wanted = ask.words, ask.hub, _filter(ask)
    first = _number(ask.query.get("first", ""))
    counts = audit_log.counts(hub.db, hub.clock, wanted, by=ask.staff_id)
    total = sum(counts.values()) if wanted.deed is None else counts[wanted.deed]
    page = audit_log.read(hub.db, hub.clock, wanted, by=ask.staff_id, first=first, total=total)
    last = first + len(page.lines) - 1
    shown = LogPage(
        kept=t("Kept for {n} days, can't be changed.", n=ask.facts.audit_kept.days),
        deeds=_deeds(ask, wanted, counts),
        text=wanted.text,
        people=_people(ask, wanted),
        places=_places(ask, wanted),
        first_day=ask.query.get("from", "") if wanted.since else "",
        last_day=ask.query.get("to", "") if wanted.until else "",
        deed=wanted.deed or "",
        days=tuple(_days(ask, page.lines)),
        shown=t("Rows {first}–{last} of {all}", first=first, last=last, all=_count(ask, page.total)),
        newer=_address(ask, first=str(max(1, first - PAGE))) if first > 1 else "",
        older=_address(ask, first=str(last + 1)) if last < page.total and page.lines else "",
        export=_address(ask, path="/log.csv"),
        is_filtered=wanted != AuditFilter(),
    )
    return Shown("log.html", shown, title=t("Log"))


def export(ask: Ask) -> Answer:
    """The rows that fit as a table for a spreadsheet; that it was taken along is in the log itself."""
    t, hub = ask.words, ask.hub
    lines = audit_log.read(hub.db, hub.clock, _filter(ask), by=ask.staff_id, size=MOST_EXPORTED).lines
    audit.record(hub.db, hub.clock, ask.staff_id, "export log", detail=str(len(lines)))
    heads = [t("Time"), t("Who"), t("Where"), t("What"), t("Of what"), t("Before"), t("After")]
    found = ((line, log_row(ask, line)) for line in lines)
    cells = [
        [to_text(line.at), row.who, row.place, row.action, row.subject, row.before, row.after] for line, row in found
    ]
    return Sent(csv_file([heads, *cells]), "text/csv; charset=utf-8", "log.csv")


def _filter(ask: Ask) -> AuditFilter:
    query = ask.query
    text = " ".join(query.get("text", "").split())[:LONGEST_SEARCH]
    deed, place, last = query.get("deed", ""), query.get("place", ""), _midnight(ask, query.get("to", ""))
    return AuditFilter(
        staff_id=query.get("who", "")[:40] or None,
        deed=Deed(deed) if deed in set(Deed) else None,
        place=Place(place) if place in set(Place) else None,
        since=_midnight(ask, query.get("from", "")),
        until=last + timedelta(days=1) if last else None,
        text=text,
        named=actions_named(text, ask.words) if text else (),
    )


def _midnight(ask: Ask, day: str) -> datetime | None:
    try:
        found = date.fromisoformat(day)
    except ValueError:
        return None
    return datetime.combine(min(max(found, FIRST_DAY), LAST_DAY), time(), ask.tz)


def _number(text: str) -> int:
    """The number of the first row, from 1."""
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 9 else 1


def _address(ask: Ask, *, path: str = "/log", **changed: str) -> str:
    """The same filters, with other values."""
    fields = {name: ask.query.get(name, "") for name in _FIELDS} | changed
    kept = {name: value for name, value in fields.items() if value}
    return f"{path}?{urlencode(kept)}" if kept else path


def _deeds(ask: Ask, wanted: AuditFilter, counts: Mapping[Deed, int]) -> tuple[Choice, ...]:
    t = ask.words
    everything = t("All")
    words = f"{everything} {_count(ask, sum(counts.values()))}"
    return (
        Choice(_address(ask, deed=""), words, wanted.deed is None),
        *(
            Choice(_address(ask, deed=deed), f"{t(_DEEDS[deed])} {_count(ask, counts[deed])}", deed is wanted.deed)
            for deed in Deed
        ),
    )


def _people(ask: Ask, wanted: AuditFilter) -> tuple[Choice, ...]:
    """Also those who were removed: what they did stays."""
    found = rows(ask.hub.db, "SELECT id, name FROM staff ORDER BY name, id")
    people = [Choice(line["id"], line["name"], line["id"] == wanted.staff_id) for line in found]
    return (Choice("", ask.words("everybody"), wanted.staff_id is None), *people)


def _places(ask: Ask, wanted: AuditFilter) -> tuple[Choice, ...]:
    places = [Choice(place, place_words(place, ask.words), place is wanted.place) for place in Place]
    return (Choice("", ask.words("everywhere"), wanted.place is None), *places)


def _days(ask: Ask, lines: Iterable[AuditLine]) -> Iterable[tuple[str, tuple[LogRow, ...]]]:
    def day_of(line: AuditLine) -> date:
        return line.at.astimezone(ask.tz).date()

    for day, group in groupby(lines, key=day_of):
        yield day_with_year(day, ask.language), tuple(log_row(ask, line) for line in group)


def log_row(ask: Ask, line: AuditLine) -> LogRow:
    t, here = ask.words, line.at.astimezone(ask.tz)
    point = ":" if ask.language == "en" else "."
    return LogRow(
        clock=f"{here.hour}{point}{here:%M}{point}{here:%S}",
        who=line.staff_name or t("nobody logged in"),
        role=role_word(line.staff_role, t) if line.staff_role else "",
        place=place_words(line.place, t),
        action=action_words(line.action, t),
        icon=_ICONS[line.deed],
        is_refused=line.deed is Deed.STOPPED,
        subject=subject_words(line, t),
        before=value_words(line, line.before, ask.tz, t),
        after=value_words(line, line.after, ask.tz, t),
    )


def _count(ask: Ask, count: int) -> str:
    return number_words(count, 0, ask.language)
