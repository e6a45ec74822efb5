"""A booking by staff: what, from when, for how long; the third press saves it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.hub.equipment import reservations, staff_reservations
from kiosk.hub.equipment.reservations import Reservation
from kiosk.hub.opening_hours import OpenFromTo
from kiosk.screens.host.staff_act import StaffActViewModel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.opening_hours import hours_now
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import clock_words, duration_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

STEP = timedelta(minutes=30)
MINUTES = (30, 60, 120, 180)
DAYS_AHEAD = 28
USUAL_HOURS = OpenFromTo(time(8), time(20))
"""Of a day on which the hub is closed."""


@dataclass(frozen=True, slots=True)
class BookedItem:
    key: str
    kind: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class BookingChoice:
    key: str
    words: str
    chosen: bool
    free: bool


@QmlElement
@QmlUncreatable("made by the shell")
class NewBookingViewModel(StaffActViewModel):
    routes = routes_of("new_booking")
    changed = Signal()

    def __init__(self, context: Context, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(context, undo, parent)
        self._items = RowModel(BookedItem, self)
        self._starts = RowModel(BookingChoice, self)
        self._lengths = RowModel(BookingChoice, self)
        self._ahead = 0
        self._forget()

    def _forget(self) -> None:
        self._equipment_id = ""
        self._starts_at: datetime | None = None
        self._minutes = 0

    def page_opened(self, page: str) -> None:
        self._forget()
        self._ahead = 0
        super().page_opened(page)

    def refresh(self) -> None:
        services, language = self.services, self.context.language()
        items = [item for zone in services.equipment.zones() for item in zone.items if item.kind != "printer"]
        self._items.show([BookedItem(i.id, i.kind, i.name, i.id == self._equipment_id) for i in items])
        taken = reservations.coming(services.hub_db, services.clock, self._equipment_id) if self._equipment_id else ()
        self._starts.show(
            [
                BookingChoice(
                    at.isoformat(),
                    clock_words(at, services.tz, language),
                    at == self._starts_at,
                    not _overlaps(taken, at, at + min(STEP, timedelta(minutes=self._minutes) or STEP)),
                )
                for at in self._times()
            ]
        )
        self._lengths.show(
            [
                BookingChoice(
                    str(minutes),
                    duration_words(minutes * 60),
                    minutes == self._minutes,
                    self._starts_at is None
                    or not _overlaps(taken, self._starts_at, self._starts_at + timedelta(minutes=minutes)),
                )
                for minutes in MINUTES
            ]
        )
        self.changed.emit()

    @property
    def _day(self) -> date:
        return self.services.clock.now().astimezone(self.services.tz).date() + timedelta(days=self._ahead)

    def _times(self) -> list[datetime]:
        """Each half hour of the day's hours that is still to come; of a closed day the usual hours."""
        services, day, now = self.services, self._day, self.services.clock.now()
        spans = hours_now(services).hours_of(day) or (USUAL_HOURS,)
        at = datetime.combine(day, spans[0].opens, services.tz)
        last = spans[-1]
        end = datetime.combine(day + timedelta(days=last.ends_next_day), last.closes, services.tz)
        times = []
        while at < end:
            if at + STEP > now:
                times.append(at)
            at += STEP
        return times

    @Slot(int)
    def moveDay(self, days: int) -> None:
        self._ahead = max(0, min(DAYS_AHEAD, self._ahead + days))
        self._starts_at = None
        self.refresh()

    @Slot(str)
    def chooseItem(self, equipment_id: str) -> None:
        self._equipment_id = equipment_id
        self._answered()

    @Slot(str)
    def chooseStart(self, starts_at: str) -> None:
        self._starts_at = datetime.fromisoformat(starts_at)
        self._answered()

    @Slot(str)
    def chooseLength(self, minutes: str) -> None:
        self._minutes = int(minutes)
        self._answered()

    def _answered(self) -> None:
        """The third answer saves, whichever it is."""
        if not self._equipment_id or self._starts_at is None or not self._minutes:
            self.refresh()
            return
        services = self.services
        ends_at = self._starts_at + timedelta(minutes=self._minutes)
        self._minutes = 0  # of a time that is taken another length is asked for
        with self.problems_shown():
            made = reservations.reserve(
                services.hub_db, services.clock, self._equipment_id, self._starts_at, ends_at, self.staff_id
            )
            self._offer_undo(made)
            self.context.go("bookings")
        if self.context.page() == "new_booking":
            self.refresh()

    def _offer_undo(self, made: Reservation) -> None:
        services = self.services
        item = services.equipment.by_id(made.equipment_id)
        name = item.name if item else ""

        def words() -> str:
            when = clock_words(made.starts_at, services.tz, self.context.language())
            booked = translate("NewBookingViewModel", "%1 is booked from %2.")
            return booked.replace("%1", name).replace("%2", when)

        self.undoable.offer(
            words, lambda: staff_reservations.cancel(services.hub_db, services.clock, made.id, self.staff_id)
        )

    items = constant(RowModel, "_items")
    starts = constant(RowModel, "_starts")
    lengths = constant(RowModel, "_lengths")

    @property
    def _day_name(self) -> str:
        noon = datetime.combine(self._day, time(12), self.services.tz)
        return day_words(noon, self.services.tz, self.context.language())

    dayName = exposed(str, "_day_name", changed)
    isToday = exposed(bool, "_is_today", changed)
    hasItem = exposed(bool, "_has_item", changed)
    hasStart = exposed(bool, "_has_start", changed)
    thirdSaves = exposed(bool, "_third_saves", changed)  # only the length is missing

    @property
    def _is_today(self) -> bool:
        return self._ahead == 0

    @property
    def _has_item(self) -> bool:
        return self._equipment_id != ""

    @property
    def _has_start(self) -> bool:
        return self._starts_at is not None

    @property
    def _third_saves(self) -> bool:
        return self._has_item and self._has_start


def _overlaps(taken: tuple[Reservation, ...], begin: datetime, end: datetime) -> bool:
    return any(one.starts_at < end and begin < one.ends_at for one in taken)
