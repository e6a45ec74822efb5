"""The page of the alarms: the worst one with its life and the names to acknowledge by, the others, the handled (N2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.hub import alarms as hub_alarms
from kiosk.hub.alarms import Alarm, AlarmCause
from kiosk.printroom.alarms.outbox import Outbox
from kiosk.printroom.alarms.routing import Notification, Rules, next_notification
from kiosk.printroom.alarms.told import Told, told_since
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.staff.alarm_life import Event, Life, MarkKind, life_of
from kiosk.screens.staff.alarms_text import AlarmsText, advice
from kiosk.screens.text.printer_labels import alarm_words
from kiosk.screens.text.reasons import reason_text
from kiosk.store.hub_db import row, rows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

HANDLED_WITHIN = timedelta(hours=24)
LONGEST_OPEN = timedelta(days=7)
"""Handled alarms are looked for among those of so many days."""
NAMES = 4
"""So many names have room; of more, one fewer and a button."""


@dataclass(frozen=True, slots=True)
class LifeMark:
    key: int
    share: float
    ends: float
    """The share where its words must end."""
    kind: str
    words: str
    clock: str


@dataclass(frozen=True, slots=True)
class NameLine:
    key: str
    name: str
    first: bool  # who is logged in


@dataclass(frozen=True, slots=True)
class AlarmLine:
    key: str
    words: str
    detail: str
    clock: str
    colour: str  # of its printer, empty for none
    waits: bool


@dataclass(frozen=True, slots=True)
class OpenedAlarm:
    """The alarm that is shown with its life; without a key there is none."""

    key: str = ""
    words: str = ""
    advice: str = ""
    reason: str = ""
    age: str = ""
    since: str = ""
    now: str = ""
    handled: str = ""
    takes_names: bool = False
    told: str = ""
    trouble: str = ""
    note: str = ""


@QmlElement
@QmlUncreatable("made by the shell")
class AlarmsViewModel(ViewModel):
    routes = routes_of("alarms")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._marks = RowModel(LifeMark, self)
        self._names = RowModel(NameLine, self)
        self._others = RowModel(AlarmLine, self)
        self._handled = RowModel(AlarmLine, self)
        self._title = ""
        self._wanted = ""  # the alarm that was chosen
        self._opened = OpenedAlarm()
        self._life = Life(30, 30, 5, 10, 0.0, ())
        self._names_page, self._names_pages = 0, 1

    def open(self, alarm_id: str) -> None:
        """Show this one with its life, if it is still open."""
        self._wanted, self._names_page = alarm_id, 0

    def page_left(self) -> None:
        self._wanted, self._names_page = "", 0

    def refresh(self) -> None:
        services, now = self.services, self.services.clock.now()
        rules = services.alarm_rules or Rules(services.tz)
        text = AlarmsText(services.contacts, rules, services.tz, self.context.language(), now)
        db = services.hub_db
        colours = {found["id"]: found["colour"] for found in rows(db, "SELECT id, colour FROM printer")}
        still_open = hub_alarms.open_alarms(db)
        told = told_since(db, min([now, *(alarm.raised_at for alarm in still_open)]))
        opened = next((alarm for alarm in still_open if alarm.id == self._wanted), next(iter(still_open), None))
        self._title = text.title(len(still_open))
        self._show_opened(opened, told.get(opened.id, ()) if opened else (), text)
        self._others.show(
            [
                self._line(
                    alarm, text.detail(alarm, told.get(alarm.id, ()), self._following(alarm, rules)), text, colours
                )
                for alarm in still_open
                if alarm is not opened
            ]
        )
        recent = [alarm for alarm in hub_alarms.alarms_since(db, now - LONGEST_OPEN) if not alarm.is_open]
        over = [alarm for alarm in recent if alarm.cleared_at and alarm.cleared_at >= now - HANDLED_WITHIN]
        latest = sorted(over, key=lambda alarm: alarm.cleared_at or alarm.raised_at, reverse=True)
        self._handled.show([self._line(alarm, text.over(alarm), text, colours) for alarm in latest])
        self._show_names()
        self.changed.emit()

    tick = refresh  # the present on the rule

    marks = constant(RowModel, "_marks")  # the life of the opened alarm
    names = constant(RowModel, "_names")  # who can acknowledge it
    others = constant(RowModel, "_others")  # the other open alarms
    handled = constant(RowModel, "_handled")  # of the last day, the latest first
    title = exposed(str, "_title", changed)
    opened = exposed(str, "_opened.key", changed)  # empty: no alarm is open
    words = exposed(str, "_opened.words", changed)
    advice = exposed(str, "_opened.advice", changed)
    reason = exposed(str, "_opened.reason", changed)
    age = exposed(str, "_opened.age", changed)
    since = exposed(str, "_opened.since", changed)
    nowWords = exposed(str, "_opened.now", changed)
    handledBy = exposed(str, "_opened.handled", changed)  # who acknowledged it; empty: nobody
    told = exposed(str, "_opened.told", changed)  # its life in one line
    takesNames = exposed(bool, "_opened.takes_names", changed)  # somebody can acknowledge it now
    trouble = exposed(str, "_opened.trouble", changed)  # why nobody is told
    note = exposed(str, "_opened.note", changed)  # until when nobody is told
    nowShare = exposed(float, "_life.now_share", changed)
    minor = exposed(int, "_life.minor", changed)
    half = exposed(int, "_life.half", changed)
    major = exposed(int, "_life.major", changed)
    namesPage = exposed(int, "_names_page", changed)
    namesPages = exposed(int, "_names_pages", changed)

    @Slot(str)
    def choose(self, alarm_id: str) -> None:
        """The row of this alarm was tapped."""
        self.open(alarm_id)
        self.refresh()

    @Slot()
    def turnNames(self) -> None:
        """Show other names."""
        self._names_page = (self._names_page + 1) % self._names_pages
        self.refresh()

    @Slot(str)
    def acknowledge(self, carer_id: str) -> None:
        """This person takes care of the opened alarm; the audit says who was logged in."""
        services, member, alarm_id = self.services, self.context.member, self._opened.key
        if not alarm_id:
            return
        with self.problems_shown():
            name_of = None if carer_id == member.staff_id else carer_id
            if hub_alarms.acknowledge(services.hub_db, services.clock, alarm_id, member.staff_id, name_of=name_of):
                found = row(services.hub_db, "SELECT name FROM staff WHERE id = ?", carer_id)
                words = translate("Alarms", "%1 takes care of it.")
                self.context.show_success(words.replace("%1", found["name"] if found else ""))
            self._wanted, self._names_page = "", 0
        self.refresh()

    def _following(self, alarm: Alarm, rules: Rules) -> tuple[Notification, datetime] | None:
        """Who is told of it next, and when."""
        outbox = Outbox(self.services.hub_db, self.services.clock)
        return next_notification(alarm, outbox.notifications(alarm.id), self.services.contacts, rules)

    def _show_opened(self, alarm: Alarm | None, told: Sequence[Told], text: AlarmsText) -> None:
        if alarm is None:
            self._opened = OpenedAlarm()
            self._marks.show([])
            return
        services, now = self.services, self.services.clock.now()
        following = self._following(alarm, services.alarm_rules or Rules(services.tz))
        self._opened = OpenedAlarm(
            key=alarm.id,
            words=alarm_words(alarm),
            advice=advice(alarm),
            reason=reason_text(alarm.reason),
            age=text.age(alarm),
            since=text.since(alarm),
            now=text.now(),
            handled=text.handled_by(alarm),
            takes_names=alarm.waits or self._ends_doubt(alarm),
            told=text.told(told, following),
            trouble=text.trouble(alarm, told) if alarm.waits else "",
            note=text.held_back(alarm, told, following),
        )
        events = [
            Event(one.at or alarm.raised_at, MarkKind.FAILED if one.at is None else MarkKind.TOLD, one.contact)
            for one in told
        ]
        if following is not None:
            events.append(Event(max(now, following[1]), MarkKind.NEXT, following[0].contact))
        self._life = life_of(alarm.raised_at, now, events)
        life = self._life
        self._marks.show(
            [
                LifeMark(
                    place,
                    one.share,
                    life.words_end(place),
                    one.kind.value,
                    text.mark(one),
                    text.clock(one.at) if one.has_clock else "",
                )
                for place, one in enumerate(life.marks)
            ]
        )

    def _ends_doubt(self, alarm: Alarm) -> bool:
        """Whether the one who is logged in may say that the clock is right, though somebody has seen the alarm."""
        member = self.context.session.member
        return alarm.cause is AlarmCause.WRONG_CLOCK and member is not None and member.may_set_up

    def _show_names(self) -> None:
        """Who is logged in comes first, then who is told of alarms, then the others of the staff."""
        member = self.context.session.member
        if member is None:
            return
        contacts = [one.name for one in self.services.contacts]
        others = [one for one in self.services.staff.members() if one.id != member.staff_id]
        ordered = sorted(others, key=lambda one: contacts.index(one.name) if one.name in contacts else len(contacts))
        each = NAMES - 1 if len(ordered) < NAMES else NAMES - 2
        self._names_pages = max(1, -(-len(ordered) // each))
        self._names_page = min(self._names_page, self._names_pages - 1)
        shown = ordered[self._names_page * each :][:each]
        first = NameLine(member.staff_id, member.name, first=True)
        self._names.show([first, *(NameLine(one.id, one.name, first=False) for one in shown)])

    def _line(self, alarm: Alarm, detail: str, text: AlarmsText, colours: dict[str, str]) -> AlarmLine:
        return AlarmLine(
            key=alarm.id,
            words=alarm_words(alarm),
            detail=detail,
            clock=text.clock(alarm.raised_at),
            colour=colours.get(alarm.printer_id or "", ""),
            waits=alarm.waits,
        )
