"""The log: who did what, where, with which change; searched, filtered, page by page (F1, P7, W7)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from kiosk.base.clock import to_text
from kiosk.base.formats import number_words
from kiosk.hub import audit, audit_log
from kiosk.hub.audit import Place
from kiosk.hub.audit_actions import Deed
from kiosk.hub.audit_log import PAGE, AuditFilter, AuditLine
from kiosk.office.asking import Answer, Ask, Sent, Shown
from kiosk.office.lists import Choice, ListQuery, Pages
from kiosk.office.text.day_words import day_with_year
from kiosk.office.text.log_words import action_words, actions_named, place_words, subject_words, value_words
from kiosk.office.text.state_words import role_word
from kiosk.reports.csv_file import csv_file
from kiosk.store.hub_db import rows

MOST_EXPORTED = 20_000
_FILTERS = ("deed", "text", "who", "place", "from", "to")
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
class LogPage:
    """deed: of the filter; empty for all. export: the address of the same rows as a file."""

    kept: str
    deeds: tuple[Choice, ...]
    text: str
    people: tuple[Choice, ...]
    places: tuple[Choice, ...]
    first_day: str
    last_day: str
    deed: str
    days: tuple[tuple[str, tuple[LogRow, ...]], ...]
    pages: Pages
    export: str
    is_filtered: bool


def show(ask: Ask) -> Answer:
    t, hub, query = ask.words, ask.hub, _query(ask)
    wanted = _filter(query)
    counts = audit_log.counts(hub.db, hub.clock, wanted, by=ask.staff_id)
    total = sum(counts.values()) if wanted.deed is None else counts[wanted.deed]
    page = audit_log.read(hub.db, hub.clock, wanted, by=ask.staff_id, first=query.first, total=total)
    shown = LogPage(
        kept=t("Kept for {n} days, can't be changed.", n=ask.facts.audit_kept.days),
        deeds=_deeds(query, wanted, counts),
        text=wanted.text,
        people=_people(ask, wanted),
        places=_places(ask, wanted),
        first_day=query.value("from") if wanted.since else "",
        last_day=query.value("to") if wanted.until else "",
        deed=wanted.deed or "",
        days=tuple(_days(ask, page.lines)),
        pages=query.pages(len(page.lines), page.total, PAGE),
        export=query.address("/log.csv"),
        is_filtered=wanted != AuditFilter(),
    )
    return Shown("log.html", shown, title=t("Log"))


def export(ask: Ask) -> Answer:
    """The rows that fit as a table for a spreadsheet; that it was taken along is in the log itself."""
    t, hub = ask.words, ask.hub
    lines = audit_log.read(hub.db, hub.clock, _filter(_query(ask)), by=ask.staff_id, size=MOST_EXPORTED).lines
    audit.record(hub.db, hub.clock, ask.staff_id, "export log", detail=str(len(lines)))
    heads = [t("Time"), t("Who"), t("Where"), t("What"), t("Of what"), t("Before"), t("After")]
    found = ((line, log_row(ask, line)) for line in lines)
    cells = [
        [to_text(line.at), row.who, row.place, row.action, row.subject, row.before, row.after] for line, row in found
    ]
    return Sent(csv_file([heads, *cells]), "text/csv; charset=utf-8", "log.csv")


def _query(ask: Ask) -> ListQuery:
    return ListQuery(ask, "/log", _FILTERS)


def _filter(query: ListQuery) -> AuditFilter:
    deed, place, last = query.value("deed"), query.value("place"), query.midnight("to")
    return AuditFilter(
        staff_id=query.value("who") or None,
        deed=Deed(deed) if deed in set(Deed) else None,
        place=Place(place) if place in set(Place) else None,
        since=query.midnight("from"),
        until=last + timedelta(days=1) if last else None,
        text=query.text,
        named=actions_named(query.text, query.ask.words) if query.text else (),
    )


def _deeds(query: ListQuery, wanted: AuditFilter, counts: Mapping[Deed, int]) -> tuple[Choice, ...]:
    ask, t = query.ask, query.ask.words
    everything = t("All")
    words = f"{everything} {_count(ask, sum(counts.values()))}"
    return (
        Choice(query.address(deed=""), words, wanted.deed is None),
        *(
            Choice(query.address(deed=deed), f"{t(_DEEDS[deed])} {_count(ask, counts[deed])}", deed is wanted.deed)
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
        return ask.day_of(line.at)

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
