"""The start page: time, opening hours, what is free by kind, how many are inside, events of the day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from kiosk.hub.equipment import KindTotals
from kiosk.hub.equipment_status import Status
from kiosk.hub.events import Event, today
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, constant, exposed, translate
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.text.equipment_labels import (
    day_words,
    hour_words,
    kind_word,
    kind_word_short,
    status_word,
    weekday_words,
)
from kiosk.screens.text.formats import clock_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TILES = 6
"""How many tiles there are; further kinds share the last one."""


@dataclass(frozen=True, slots=True)
class KindRow:
    key: str
    kind: str
    name: str
    shorter: str
    free: int
    total: int
    status: str
    why: str
    until: str
    until_short: str
    spoken_text: str


@dataclass(frozen=True, slots=True)
class EventRow:
    key: str
    title: str
    from_h: float  # the bar on the ruler of the day
    to_h: float
    phase: str  # over, live or coming


@dataclass(frozen=True, slots=True)
class StartView:
    """What the page shows besides the rows. The ruler of the day is from from_h to to_h; both are 0 on a closed day."""

    clock: str = ""
    greeting: str = ""
    hours: str = ""
    inside: str = ""
    next: str = ""
    from_h: int = 0
    to_h: int = 0
    now_h: float = 0.0


@QmlElement
@QmlUncreatable("Made by the shell")
class StartViewModel(ViewModel):
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._week = week_of(self.services)
        self._view = StartView()
        self._kinds = RowModel(KindRow, self)
        self._events = RowModel(EventRow, self)
        self._minute = ""

    def refresh(self) -> None:
        self._kinds.show(self._kind_rows())
        self._show_day()

    def tick(self) -> None:
        minute = clock_words(self.services.clock.now(), self.services.tz, "en")
        if minute != self._minute:
            self._minute = minute
            self.refresh()

    kinds = constant(RowModel, "_kinds")  # the tiles
    events = constant(RowModel, "_events")  # the events of the day
    clock = exposed(str, "_view.clock", changed)
    greeting = exposed(str, "_view.greeting", changed)  # for the time of day
    hours = exposed(str, "_view.hours", changed)  # weekday, date and opening hours
    inside = exposed(str, "_view.inside", changed)
    next = exposed(str, "_view.next", changed)  # the next event today, with its time
    fromH = exposed(float, "_view.from_h", changed)
    toH = exposed(float, "_view.to_h", changed)
    nowH = exposed(float, "_view.now_h", changed)

    def _kind_rows(self) -> list[KindRow]:
        tallies = self.services.equipment.kinds()
        back_on = self._back_on()
        rows = [self._kind_row(tally, back_on.get(tally.kind)) for tally in tallies]
        if len(rows) <= TILES:
            return rows
        rest = rows[TILES - 1 :]
        free, total = sum(row.free for row in rest), sum(row.total for row in rest)
        name = translate("StartViewModel", "Other tools")
        spoken_text = f"{name}: {free}/{total}"
        status = "free" if free else "in_use"
        more = KindRow("more", "tool", name, name, free, total, status, status_word(status), "", "", spoken_text)
        return [*rows[: TILES - 1], more]

    def _kind_row(self, tally: KindTotals, back_on: date | None) -> KindRow:
        services, language = self.services, self.context.language()
        name = kind_word(tally.kind)
        until, short = "", ""
        if tally.until_at is not None:
            short = clock_words(tally.until_at, services.tz, language)
        elif tally.status is Status.OUT_OF_ORDER and back_on is not None:
            noon = datetime.combine(back_on, time(12), UTC)
            short = day_words(noon, services.tz, language, weekday=False)
        if short:
            until = translate("EquipmentLabels", "until %1").replace("%1", short)
        word = status_word(tally.status).lower()
        spoken_text = f"{name}: " + (
            translate("StartViewModel", "%1 of %2 free").replace("%1", str(tally.free)).replace("%2", str(tally.total))
            if tally.free
            else f"{word} {until}"
        )
        return KindRow(
            key=tally.kind,
            kind=tally.kind,
            name=name,
            shorter=kind_word_short(tally.kind),
            free=tally.free,
            total=tally.total,
            status=tally.status,
            why=word,
            until=until,
            until_short=short,
            spoken_text=spoken_text,
        )

    def _back_on(self) -> dict[str, date]:
        days: dict[str, date] = {}
        for zone in self.services.equipment.zones():
            for item in zone.items:
                if item.back_on is not None:
                    days[item.kind] = min(item.back_on, days.get(item.kind, item.back_on))
        return days

    def _show_day(self) -> None:
        services, language = self.services, self.context.language()
        now = services.clock.now()
        here = now.astimezone(services.tz)
        hours = self._week.hours_of(here.date())
        events = today(services.hub_db, here.date(), services.tz)
        from_h, to_h = 0, 0
        if hours is not None:
            from_h, to_h = hours.opens.hour, _end_hour(hours.closes)
        self._events.show(self._bars(events, now, here.date(), from_h, to_h))
        coming = next((event for event in events if event.starts_at > now), None)
        people = services.visits.people_inside()
        view = StartView(
            clock=clock_words(now, services.tz, language),
            greeting=_greeting(here.hour),
            hours=self._hours_words(now),
            inside=self.tr("%n people inside", "", people),
            next=self._next_words(coming),
            from_h=from_h,
            to_h=to_h,
            now_h=here.hour + here.minute / 60,
        )
        if view != self._view:
            self._view = view
            self.changed.emit()

    def _bars(self, events: Sequence[Event], now: datetime, day: date, from_h: int, to_h: int) -> list[EventRow]:
        midnight = datetime.combine(day, time(), self.services.tz)
        bars = []
        for event in events:
            begins = max(float(from_h), (event.starts_at - midnight).total_seconds() / 3600)
            ends = min(float(to_h), (event.ends_at - midnight).total_seconds() / 3600)
            if begins < ends:
                bars.append(EventRow(event.id, event.title(self.context.language()), begins, ends, _phase(event, now)))
        return bars

    def _hours_words(self, now: datetime) -> str:
        services, language = self.services, self.context.language()
        day = day_words(now, services.tz, language)
        hours = self._week.hours_of(now.astimezone(services.tz).date())
        opens_at = self._week.next_opening_at(now)
        closes_at = self._week.closing_at(now)
        if hours is None or (closes_at is not None and now >= closes_at):
            words = translate("StartViewModel", "%1 closed").replace("%1", day)
            if opens_at is None:
                return words
            opens = f"{weekday_words(opens_at, services.tz, language)} {hour_words(opens_at, services.tz, language)}"
            return f"{words}, " + translate("StartViewModel", "opens %1").replace("%1", opens)
        opens, closes = _hour(hours.opens, language), _hour(hours.closes, language, closing=True)
        words = translate("StartViewModel", "%1 open %2")
        return words.replace("%1", day).replace("%2", f"{opens}–{closes}")

    def _next_words(self, coming: Event | None) -> str:
        if coming is None:
            return ""
        at = hour_words(coming.starts_at, self.services.tz, self.context.language())
        words = translate("StartViewModel", "at %1  %2")
        return words.replace("%1", at).replace("%2", coming.title(self.context.language()))


def _phase(event: Event, now: datetime) -> str:
    if event.ends_at <= now:
        return "over"
    return "live" if event.starts_at <= now else "coming"


def _end_hour(closes: time) -> int:
    return 24 if closes == time() else closes.hour + (1 if closes.minute else 0)


def _hour(moment: time, language: str, *, closing: bool = False) -> str:
    if moment.minute == 0:
        return "24" if closing and moment == time() else str(moment.hour)
    return f"{moment.hour}{':' if language == 'en' else '.'}{moment.minute:02d}"


def _greeting(hour: int) -> str:
    if 4 <= hour < 10:
        return translate("StartViewModel", "Good morning")
    return translate("StartViewModel", "Good day") if 10 <= hour < 17 else translate("StartViewModel", "Good evening")
