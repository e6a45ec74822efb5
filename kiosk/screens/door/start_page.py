"""The start page: time, opening hours, what is free by kind, how many are inside, events of the day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.hub.equipment.waiting import called
from kiosk.hub.events.calendar import Event, day_of
from kiosk.hub.impact.stories import Story, stories_on
from kiosk.hub.leaving.wishes import WishState, wishes_in
from kiosk.hub.needs.demand import coming_answers, new_equipment
from kiosk.hub.opening_hours import Opening
from kiosk.printroom.results.shelf import shelf_numbers
from kiosk.screens.door.start_composition import Composition, composition_at
from kiosk.screens.door.start_day import EventRow, event_rows, ruler_of
from kiosk.screens.door.start_hours import Shutter, WeekRow, hours_line, shutter, week_rows
from kiosk.screens.door.start_kinds import KindRow, kind_rows
from kiosk.screens.door.start_strip import (
    CalledRow,
    StripCalls,
    StripNotice,
    asked_for,
    called_rows,
    calls_of,
    map_notice,
    notice_at,
    told,
)
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, constant, exposed, translate
from kiosk.screens.services import StartSetup
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.formats import clock_words, hour_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StartView:
    """What the page shows besides the rows. The ruler of the day is from from_h to to_h; both are 0 on a closed day."""

    closed: bool = False
    clock: str = ""
    greeting: str = ""
    hours: str = ""
    inside: str = ""
    next: str = ""
    no_reader: bool = False
    digital_map: bool = False
    has_stories: bool = False
    from_h: int = 0
    to_h: int = 0
    now_h: float = 0.0
    start: StartSetup = StartSetup()  # noqa: RUF009 - frozen
    shutter: Shutter = Shutter()  # noqa: RUF009 - frozen
    calls: StripCalls = StripCalls()  # noqa: RUF009 - frozen
    notice: StripNotice = StripNotice()  # noqa: RUF009 - frozen


@QmlElement
@QmlUncreatable("Made by the shell")
class StartViewModel(ViewModel):
    # the others show what is free, or the hours of the day
    routes = routes_of("start_page") | {"greeting", "welcome", "board", "day_pass"}
    changed = Signal()
    composed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = StartView(start=self.services.start)
        self._composition = Composition()
        self._shown_at_s = self.now_s()
        self._kinds = RowModel(KindRow, self)
        self._events = RowModel(EventRow, self)
        self._week = RowModel(WeekRow, self)
        self._called = RowModel(CalledRow, self)

    def page_opened(self, page: str) -> None:
        self._shown_at_s = self.now_s()
        self._compose()
        self.refresh()

    def refresh(self) -> None:
        services, language = self.services, self.context.language()
        self._kinds.show(kind_rows(services.equipment.zones(), services.tz, language))
        self._show_day()

    def tick(self) -> None:
        if self.begins_minute():
            self.refresh()
        self._compose()

    kinds = constant(RowModel, "_kinds")  # the tiles
    events = constant(RowModel, "_events")  # the events of the day
    week = constant(RowModel, "_week")  # the hours of the week, while the hub is closed
    called = constant(RowModel, "_called")  # the numbers that are called now
    closed = exposed(bool, "_view.closed", changed)
    clock = exposed(str, "_view.clock", changed)
    greeting = exposed(str, "_view.greeting", changed)  # for the time of day
    hours = exposed(str, "_view.hours", changed)  # weekday, date and opening hours
    inside = exposed(str, "_view.inside", changed)
    next = exposed(str, "_view.next", changed)  # the next event today, with its time
    fromH = exposed(float, "_view.from_h", changed)
    toH = exposed(float, "_view.to_h", changed)
    nowH = exposed(float, "_view.now_h", changed)
    opens = exposed(str, "_view.shutter.opens", changed)  # which day the hub opens
    opensAt = exposed(str, "_view.shutter.opens_at", changed)
    nextDay = exposed(str, "_view.shutter.day", changed)
    closedWhy = exposed(str, "_view.shutter.sentence", changed)
    calledTo = exposed(str, "_view.calls.to", changed)  # to what, if it is only one
    calledMore = exposed(str, "_view.calls.more", changed)
    noticeHeading = exposed(str, "_view.notice.heading", changed)
    noticeSentence = exposed(str, "_view.notice.sentence", changed)
    scanner = exposed(str, "_view.start.scanner", changed)  # where it is: right, left, below or above
    digitalMap = exposed(bool, "_view.digital_map", changed)  # companies may begin theirs here
    noReader = exposed(bool, "_view.no_reader", changed)  # the scanner is out of order: nothing would read a pass
    freeOfCharge = exposed(bool, "_view.start.free_of_charge", changed)
    eu = exposed(bool, "_view.start.eu", changed)
    hasStories = exposed(bool, "_view.has_stories", changed)
    outlined = exposed(bool, "_composition.outlined", composed)  # the two ways in are edges without a ground
    rightMm = exposed(float, "_composition.right_mm", composed)
    downMm = exposed(float, "_composition.down_mm", composed)

    def _compose(self) -> None:
        composition = composition_at(self.now_s() - self._shown_at_s)
        if composition != self._composition:
            self._composition = composition
            self.composed.emit()

    def _show_day(self) -> None:
        services, language, opening = self.services, self.context.language(), week_of(self.services)
        now = services.clock.now()
        here = now.astimezone(services.tz)
        closed = opening.ever_opens and not opening.is_open(now)
        opens_at = opening.next_opening_at(now) if closed else None
        day = here.date() if opens_at is None else opens_at.astimezone(services.tz).date()
        all_events, ruler = day_of(services.hub_db, day, services.tz), ruler_of(opening, day)
        events = [event for event in all_events if event.cancelled_at is None]
        self._events.show(event_rows(events, now, day, ruler, services.tz, language))
        self._week.show(week_rows(opening, now, language) if closed else [])
        numbers = called(services.hub_db, services.clock)
        self._called.show(called_rows(numbers))
        coming = next((event for event in events if event.starts_at > now), None)
        view = StartView(
            closed=closed,
            clock=clock_words(now, services.tz, language),
            greeting=_greeting(here.hour),
            hours=hours_line(opening, now, language),
            inside=self._inside_words(),
            next=self._next_words(coming),
            no_reader=not self.context.readers.any_reads,
            digital_map=services.start.digital_map and services.company_codes is not None,
            has_stories=bool(self._stories(now)),
            from_h=ruler[0],
            to_h=ruler[1],
            now_h=here.hour + here.minute / 60 if day == here.date() else -1.0,
            start=services.start,
            shutter=shutter(opening, now, language) if closed else Shutter(),
            calls=calls_of(numbers),
            notice=self._notice(opening, all_events, now),
        )
        if view != self._view:
            self._view = view
            self.changed.emit()

    def _notice(self, opening: Opening, events: Sequence[Event], now: datetime) -> StripNotice:
        services, language = self.services, self.context.language()
        numbers = shelf_numbers(services.hub_db)
        more = self._more_notices(now, language)
        found = notice_at(opening, services.start.cards, events, now, language, numbers, more)
        return found if found.sentence or not services.start.digital_map else map_notice()

    def _more_notices(self, now: datetime, language: str) -> tuple[StripNotice, ...]:
        """What became of wishes, and the titles of stories."""
        db, tz = self.services.hub_db, self.services.tz
        here = new_equipment(wishes_in(db, WishState.SHOWN), now, tz)
        return (*asked_for(coming_answers(db, now), here, tz, language), *told(self._stories(now), language))

    def _stories(self, now: datetime) -> tuple[Story, ...]:
        """Those whose consent holds today, if the hub shows stories."""
        if not self.services.start.shows_stories:
            return ()
        return stories_on(self.services.hub_db, now.astimezone(self.services.tz).date())

    def _inside_words(self) -> str:
        people, capacity = self.services.visits.people_inside(), self.services.start.capacity
        if not capacity:
            return self.tr("%n people inside", "", people)
        full = people >= capacity
        words = (
            translate("StartViewModel", "Full: %1 inside")
            if full
            else translate("StartViewModel", "Inside now %1, room for %2")
        )
        return words.replace("%1", str(people)).replace("%2", str(capacity))

    def _next_words(self, coming: Event | None) -> str:
        if coming is None:
            return ""
        at = hour_words(coming.starts_at, self.services.tz, self.context.language())
        words = translate("StartViewModel", "at %1  %2")
        return words.replace("%1", at).replace("%2", coming.title(self.context.language()))


def _greeting(hour: int) -> str:
    if 4 <= hour < 10:
        return translate("StartViewModel", "Good morning")
    return translate("StartViewModel", "Good day") if 10 <= hour < 17 else translate("StartViewModel", "Good evening")
