"""The morning page: what waits for a hand first, the night of each printer on one rule, the alarms by number (N8)."""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from kiosk.base.clock import to_text
from kiosk.printroom.night.hours import night_begins
from kiosk.printroom.night.morning_text import MorningText, StripPart
from kiosk.printroom.night.reading import night_report
from kiosk.printroom.night.report import NightPrinter, NightReport
from kiosk.printroom.night.rule import NightRule
from kiosk.printroom.night.waiting import Hand, Waiting
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.session.pages import routes_of
from kiosk.screens.staff.morning_words import morning_words
from kiosk.screens.text.printer_labels import alarm_words
from kiosk.store.hub_db import row

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TILES = 4
PRINTERS_A_PAGE = 5
NOON = 12
SERVICE = ":service"
"""Ends the key of a tile about a service that is due: its printer may have another tile."""


@dataclass(frozen=True, slots=True)
class WaitTile:
    key: str
    name: str
    colour: str  # empty: it is about no single printer
    hand: str
    brief: str
    detail: str
    first: bool


@dataclass(frozen=True, slots=True)
class NightStrip:
    key: str
    name: str
    colour: str
    status: str  # of StatusMark, empty for none
    result: str
    amount: str
    segments: list[dict[str, Any]]  # begin and end as shares of the rule, kind, words, brief, stopped
    spoken: str


@dataclass(frozen=True, slots=True)
class NightAlarmLine:
    key: str
    number: str
    clock: str
    words: str
    detail: str
    waits: bool
    at: float  # share of the rule, -1 where it is not on it
    strip: int  # the row on this page; -1: it is about no printer; -2: its printer is on another page


@QmlElement
@QmlUncreatable("made by the shell")
class MorningViewModel(ViewModel):
    routes = routes_of("morning")
    changed = Signal()
    printerChosen = Signal(str)  # the tile of this printer was tapped
    alarmsWanted = Signal()  # the tile about all printers was tapped

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._tiles = RowModel(WaitTile, self)
        self._strips = RowModel(NightStrip, self)
        self._alarms = RowModel(NightAlarmLine, self)
        self._title = self._total = self._total_brief = ""
        self._hours = 1
        self._ticks_each_hour = 1
        self._hour_words: list[str] = []
        self._hour_words_few: list[str] = []
        self._at_page, self._pages = 0, 1
        self._now_share = 1.0
        self._minute: datetime | None = None

    def report(self) -> NightReport:
        """The night until now."""
        services, now = self.services, self.services.clock.now()
        begin = night_begins(now, week_of(services), services.tz)
        silence = self.context.overview.silence()
        return night_report(services.hub_db, begin, now, None if silence is None else silence.since)

    def is_first(self) -> bool:
        """Whether it is shown first: at the first login of a day, before noon, if anything happened."""
        here = self.services.clock.now().astimezone(self.services.tz)
        if here.hour >= NOON:
            return False
        midnight = to_text(here.replace(hour=0, minute=0, second=0, microsecond=0))
        sql = "SELECT count(*) AS count FROM audit WHERE action = 'log in' AND at >= ?"
        found = row(self.services.hub_db, sql, midnight)
        return found is not None and found["count"] == 1 and self.report().tells_something()

    def refresh(self) -> None:
        services = self.services
        self._minute = services.clock.now().replace(second=0, microsecond=0)
        report = self.report()
        rule = NightRule(report.begin, report.until, services.tz)
        text = MorningText(report, rule, services.tz, self.context.language(), morning_words, alarm_words)
        self._pages = max(1, -(-len(report.printers) // PRINTERS_A_PAGE))
        self._at_page = min(self._at_page, self._pages - 1)
        first = self._at_page * PRINTERS_A_PAGE
        shown = report.printers[first : first + PRINTERS_A_PAGE]
        self._tiles.show(
            [WaitTile(_key(one), *text.tile(one), first=place == 0) for place, one in enumerate(report.waiting[:TILES])]
        )
        self._strips.show([_strip(one, *text.strip(one)) for one in shown])
        rows_of = {one.id: place for place, one in enumerate(shown)}
        self._alarms.show(
            [
                NightAlarmLine(one.alarm.id, *text.alarm(one), strip=text.strip_of_alarm(one.alarm, rows_of))
                for one in report.alarms
            ]
        )
        self._title, (self._total, self._total_brief) = text.title(), text.total()
        self._hours, self._ticks_each_hour = rule.hours, rule.ticks_each_hour
        self._hour_words, self._hour_words_few = rule.words(text.weekday), rule.words(text.weekday, few=True)
        self._now_share = rule.share(report.until)
        self.changed.emit()

    def tick(self) -> None:
        if self._minute is None or self.services.clock.now() - self._minute >= timedelta(minutes=1):
            self.refresh()

    def page_opened(self, page: str) -> None:
        self._at_page = 0
        super().page_opened(page)

    tiles = constant(RowModel, "_tiles")  # what waits, the most urgent first
    strips = constant(RowModel, "_strips")  # the printers of this page
    alarms = constant(RowModel, "_alarms")  # all of the night, by number
    title = exposed(str, "_title", changed)
    total = exposed(str, "_total", changed)  # grams and time of all
    totalBrief = exposed(str, "_total_brief", changed)  # grams alone
    hours = exposed(int, "_hours", changed)  # of the rule
    ticksEachHour = exposed(int, "_ticks_each_hour", changed)
    nowShare = exposed(float, "_now_share", changed)
    atPage = exposed(int, "_at_page", changed)
    pages = exposed(int, "_pages", changed)

    @Property("QStringList", notify=changed)
    def hourWords(self) -> list[str]:
        """What stands above each hour, empty where nothing does."""
        return self._hour_words

    @Property("QStringList", notify=changed)
    def hourWordsFew(self) -> list[str]:
        """The same where there is less room."""
        return self._hour_words_few

    @Slot()
    def turn(self) -> None:
        """Show the next printers."""
        self._at_page = (self._at_page + 1) % self._pages
        self.refresh()

    @Slot(str)
    def choose(self, key: str) -> None:
        """A tile was tapped."""
        if key == "all":
            self.alarmsWanted.emit()
        else:
            self.printerChosen.emit(key.removesuffix(SERVICE))


def _key(one: Waiting) -> str:
    if one.printer_id is None:
        return "all"
    return one.printer_id + SERVICE if one.hand is Hand.DO_SERVICE else one.printer_id


def _strip(
    printer: NightPrinter, status: str, result: str, amount: str, parts: list[StripPart], spoken: str
) -> NightStrip:
    return NightStrip(
        printer.id, printer.name, printer.colour, status, result, amount, [asdict(part) for part in parts], spoken
    )
