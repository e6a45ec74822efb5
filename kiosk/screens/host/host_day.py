"""The host's day: who is inside by number, what needs a hand, what is reserved today, and the way to each act (W5)."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kiosk.base.clock import to_text
from kiosk.hub import alarms as hub_alarms
from kiosk.hub.equipment import staff_reservations
from kiosk.hub.equipment.fault_reports import FaultReports
from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.equipment.staff_lines import StaffLines
from kiosk.hub.equipment.status import Status
from kiosk.hub.leaving.staff_visits import StaffVisits
from kiosk.screens.host.reserved_day import ReservedBar, bars_of, rule_of
from kiosk.screens.host.staff_act import StaffActViewModel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.opening_hours import hours_now
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import day_words, until_words
from kiosk.screens.text.fault_words import symptom_words
from kiosk.screens.text.printer_labels import alarm_word
from kiosk.store.hub_db import row

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MOST_NAMES = 5
"""So many names of equipment in use; of the others, how many they are."""


@dataclass(frozen=True, slots=True)
class DayTileRow:
    """A thing that may need a hand. key: the route that it opens. number: empty for a picture instead."""

    key: str
    number: str
    symbol: str
    words: str
    detail: str
    calls: bool


@dataclass(frozen=True, slots=True)
class Inside:
    people: int = 0
    with_pass: int = 0
    visits_today: str = ""
    with_words: str = ""
    without_words: str = ""
    used: str = ""
    used_names: str = ""


@dataclass(frozen=True, slots=True)
class ReservedDay:
    tally: str = ""
    from_h: int = 0
    to_h: int = 0
    now_h: float = -1.0
    lanes: int = 1


@QmlElement
@QmlUncreatable("made by the shell")
class HostDayViewModel(StaffActViewModel):
    routes = routes_of("host_day")
    changed = Signal()

    def __init__(self, context: Context, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(context, undo, parent)
        services = self.services
        self._faults = FaultReports(services.hub_db, services.clock)
        self._visits = StaffVisits(services.hub_db, services.clock, services.visits, services.tz)
        self._lines = StaffLines(services.hub_db, services.clock, services.equipment.lines)
        self._tiles = RowModel(DayTileRow, self)
        self._bars = RowModel(ReservedBar, self)
        self._title = ""
        self._inside = Inside()
        self._reserved = ReservedDay()

    def refresh(self) -> None:
        services, now = self.services, self.services.clock.now()
        today = day_words(now, services.tz, self.context.language())
        self._title = translate("HostDayViewModel", "Today, %1").replace("%1", today)
        items = [item for zone in services.equipment.zones(with_staff_only=True) for item in zone.items]
        self._inside = self._inside_now(items, now)
        self._tiles.show([self._fault_tile(items), self._line_tile(), self._alarm_tile(), self._close_tile(now)])
        self._show_reserved(now)
        self.changed.emit()

    def _inside_now(self, items: list[EquipmentView], now: datetime) -> Inside:
        visits = self._visits.inside()
        people = sum(visit.headcount for visit in visits)
        with_pass = sum(visit.has_pass for visit in visits)
        used = [item.name for item in items if item.claim_id is not None]
        more = f" +{len(used) - MOST_NAMES}" if len(used) > MOST_NAMES else ""
        return Inside(
            people=people,
            with_pass=with_pass,
            visits_today=self.tr("%n visit(s) today", "", self._visits_today(now)),
            with_words=translate("HostDayViewModel", "%1 with a pass").replace("%1", str(with_pass)),
            without_words=translate("HostDayViewModel", "%1 without").replace("%1", str(people - with_pass)),
            used=self.tr("%n in use", "", len(used)) if used else translate("HostDayViewModel", "Nothing is in use"),
            used_names=", ".join(used[:MOST_NAMES]) + more,
        )

    def _visits_today(self, now: datetime) -> int:
        midnight = datetime.combine(now.astimezone(self.services.tz).date(), time(), self.services.tz)
        found = row(self.services.hub_db, "SELECT count(*) AS count FROM visit WHERE opened_at >= ?", to_text(midnight))
        return int(found["count"]) if found else 0

    def _fault_tile(self, items: list[EquipmentView]) -> DayTileRow:
        unseen = {fault.equipment_id for fault in self._faults.unseen()}
        wrong = [item for item in items if item.id in unseen or item.status is Status.OUT_OF_ORDER]
        wrong.sort(key=lambda item: item.id not in unseen)
        detail = ", ".join(part for part in (wrong[0].name, self._why(wrong[0])) if part) if wrong else ""
        return DayTileRow(
            "repairs",
            str(len(wrong)),
            "",
            self.tr("fault(s)", "", len(wrong)),
            detail or translate("HostDayViewModel", "everything works"),
            bool(unseen),
        )

    def _why(self, item: EquipmentView) -> str:
        if item.back_on is None:
            return symptom_words(item.fault_symptom) or item.fault_text or ""
        noon = datetime.combine(item.back_on, time(12), self.services.tz)
        back = day_words(noon, self.services.tz, self.context.language(), weekday=False)
        return translate("HostDayViewModel", "back %1").replace("%1", back)

    def _line_tile(self) -> DayTileRow:
        places = self._lines.places()
        called = next((place for place in places if place.call_ends_at is not None), None)
        if called is not None:
            words = translate("HostDayViewModel", "number %1 called, %2")
            detail = words.replace("%1", str(called.number)).replace("%2", called.name or "")
        elif places:
            detail = translate("HostDayViewModel", "next is number %1").replace("%1", str(places[0].number))
        else:
            detail = translate("HostDayViewModel", "nobody waits")
        return DayTileRow(
            "lines", str(len(places)), "", translate("HostDayViewModel", "in line"), detail, called is not None
        )

    def _alarm_tile(self) -> DayTileRow:
        waiting = [alarm for alarm in hub_alarms.open_alarms(self.services.hub_db) if alarm.waits]
        detail = alarm_word(waiting[0].cause) if waiting else translate("HostDayViewModel", "none waits")
        return DayTileRow("alarms", str(len(waiting)), "", self.tr("alarm(s)", "", len(waiting)), detail, bool(waiting))

    def _close_tile(self, now: datetime) -> DayTileRow:
        closing = hours_now(self.services).closure_at(now)
        if closing is None:
            words = translate("HostDayViewModel", "Close now")
            detail = translate("HostDayViewModel", "for hours or for today")
        else:
            words = translate("HostDayViewModel", "Closed")
            detail = until_words(closing.ends_at, self.services.tz, self.context.language())
        return DayTileRow("close_now", "", "door", words, detail, calls=False)

    def _show_reserved(self, now: datetime) -> None:
        services = self.services
        opening, today = hours_now(services), now.astimezone(services.tz).date()
        midnight = datetime.combine(today, time(), services.tz)
        found = staff_reservations.between(services.hub_db, services.clock, midnight, midnight + timedelta(days=1))
        from_h, to_h = rule_of(opening, now, found)
        bars = bars_of(found, (from_h, to_h), midnight)
        self._bars.show(bars)
        here = now.astimezone(services.tz)
        self._reserved = ReservedDay(
            tally=self.tr("%n booking(s)", "", len(found)) if found else translate("HostDayViewModel", "no bookings"),
            from_h=from_h,
            to_h=to_h,
            now_h=here.hour + here.minute / 60,
            lanes=max((bar.lane for bar in bars), default=0) + 1,
        )

    @Slot()
    def undo(self) -> None:
        self.take_back()

    tiles = constant(RowModel, "_tiles")
    bars = constant(RowModel, "_bars")
    title = exposed(str, "_title", changed)
    people = exposed(int, "_inside.people", changed)
    withPass = exposed(int, "_inside.with_pass", changed)
    visitsToday = exposed(str, "_inside.visits_today", changed)
    withWords = exposed(str, "_inside.with_words", changed)
    withoutWords = exposed(str, "_inside.without_words", changed)
    used = exposed(str, "_inside.used", changed)
    usedNames = exposed(str, "_inside.used_names", changed)
    reservedTally = exposed(str, "_reserved.tally", changed)
    fromH = exposed(float, "_reserved.from_h", changed)
    toH = exposed(float, "_reserved.to_h", changed)
    nowH = exposed(float, "_reserved.now_h", changed)
    lanes = exposed(int, "_reserved.lanes", changed)
    undoWords = exposed(str, "undo_words", changed)
    undoFraction = exposed(float, "undo_fraction", changed)
