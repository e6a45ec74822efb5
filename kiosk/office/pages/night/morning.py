"""The morning after: what waits for a hand first, the night of each printer on one rule, the alarms by number (N8)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo

from kiosk.hub.alarms import Alarm
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.rulers import Hour, Ruler, Tick, place_at
from kiosk.office.text.state_words import alarm_words
from kiosk.office.text.words import Words
from kiosk.printroom.night.hours import night_begins
from kiosk.printroom.night.morning_text import MorningText, StripPart
from kiosk.printroom.night.reading import night_report
from kiosk.printroom.night.report import NightAlarm, NightPrinter, NightReport
from kiosk.printroom.night.rule import NightRule
from kiosk.printroom.night.waiting import Hand, Waiting
from kiosk.store.hub_db import rows

WORDS_FROM = 0.1
"""A narrower part of a strip has no words inside."""


@dataclass(frozen=True, slots=True)
class WaitTile:
    """Something that waits for a hand. address: of its printer."""

    address: str
    name: str
    colour: str
    hand: str
    why: str


@dataclass(frozen=True, slots=True)
class PartShown:
    """A part of a strip; places are per cent. kind: printed, paused, idle, unknown or absent."""

    at: str
    width: str
    end: str
    kind: str
    words: str
    stopped: bool


@dataclass(frozen=True, slots=True)
class Disc:
    """The number of an alarm on a strip."""

    at: str
    number: str
    waits: bool


@dataclass(frozen=True, slots=True)
class StripRow:
    """The night of one printer. says: all of it in words."""

    name: str
    colour: str
    mark: str
    result: str
    amount: str
    parts: tuple[PartShown, ...]
    discs: tuple[Disc, ...]
    says: str
    jobs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AlarmLine:
    number: str
    clock: str
    words: str
    life: str
    waits: bool


@dataclass(frozen=True, slots=True)
class MorningPage:
    """hours_few: where there is less room."""

    title: str
    total: str
    tiles: tuple[WaitTile, ...]
    ruler: Ruler
    hours: tuple[Hour, ...]
    hours_few: tuple[Hour, ...]
    strips: tuple[StripRow, ...]
    alarms: tuple[AlarmLine, ...]


def show(ask: Ask) -> Answer:
    slugs = {found["id"]: found["slug"] for found in rows(ask.hub.db, "SELECT id, slug FROM equipment")}
    return Shown("morning.html", page_of(_report(ask), slugs, ask.tz, ask.words), title=ask.words("Morning"))


def page_of(report: NightReport, slugs: Mapping[str, str], tz: tzinfo, words: Words) -> MorningPage:
    """slugs: of the printers, by id."""
    rule = NightRule(report.begin, report.until, tz)
    text = MorningText(
        report,
        rule,
        tz,
        words.language,
        lambda english: words.of_kiosk("Morning", english),
        lambda alarm: alarm_words(alarm, words),
    )
    return MorningPage(
        title=text.title(),
        total=text.total()[0],
        tiles=tuple(_tile(one, text, slugs) for one in report.waiting),
        ruler=_ruler(rule, report),
        hours=_hours(rule.words(text.weekday)),
        hours_few=_hours(rule.words(text.weekday, few=True)),
        strips=tuple(_strip(one, place, text, report) for place, one in enumerate(report.printers)),
        alarms=tuple(AlarmLine(*text.alarm(one)[:5]) for one in report.alarms),
    )


def _report(ask: Ask) -> NightReport:
    """The night until now."""
    begin = night_begins(ask.now, ask.opening, ask.tz)
    silence = ask.hub.overview.silence()
    return night_report(ask.hub.db, begin, ask.now, None if silence is None else silence.since)


def _tile(one: Waiting, text: MorningText, slugs: Mapping[str, str]) -> WaitTile:
    name, colour, hand, _, why = text.tile(one)
    slug = slugs.get(one.printer_id or "")
    address = f"/printers/{slug}" if slug else "/night"
    return WaitTile(f"{address}/maintenance" if one.hand is Hand.DO_SERVICE else address, name, colour, hand, why)


def _strip(printer: NightPrinter, place: int, text: MorningText, report: NightReport) -> StripRow:
    mark, result, amount, parts, says = text.strip(printer)
    own = [one for one in report.alarms if _is_of(one.alarm, place, report, text)]
    return StripRow(
        name=printer.name,
        colour=printer.colour,
        mark=mark,
        result=result,
        amount=amount,
        parts=tuple(_part(part) for part in parts),
        discs=tuple(disc for one in own if (disc := _disc(one, text)) is not None),
        says=says,
        jobs=tuple(part.words for part in parts if part.kind == "printed" and part.words),
    )


def _is_of(alarm: Alarm, place: int, report: NightReport, text: MorningText) -> bool:
    """Whether the number of an alarm stands on this strip."""
    return text.strip_of_alarm(alarm, {one.id: at for at, one in enumerate(report.printers)}) == place


def _disc(one: NightAlarm, text: MorningText) -> Disc | None:
    number, *_, waits, share = text.alarm(one)
    return None if share < 0 else Disc(place_at(min(0.97, max(0.03, share))), number, waits)


def _part(part: StripPart) -> PartShown:
    width = part.end - part.begin
    words = part.words if width > WORDS_FROM else ""
    return PartShown(place_at(part.begin), place_at(width), place_at(part.end), part.kind, words, part.stopped)


def _ruler(rule: NightRule, report: NightReport) -> Ruler:
    count = rule.hours * rule.ticks_each_hour
    now = rule.share(report.until)
    ticks = (
        Tick(place_at(step / count), 0 if step % rule.ticks_each_hour == 0 else 58, step / count <= now)
        for step in range(count + 1)
    )
    return Ruler(tuple(ticks), place_at(now))


def _hours(words: list[str]) -> tuple[Hour, ...]:
    last = len(words) - 1
    return tuple(Hour(place_at(place / last), word) for place, word in enumerate(words) if word)
