"""Reservations for staff: today's and the week's, cancelled with undo (T3)."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kiosk.hub.equipment import staff_reservations
from kiosk.hub.equipment.staff_reservations import ListedReservation, MadeBy
from kiosk.screens.host.staff_act import StaffActViewModel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import clock_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class BookingRow:
    key: str
    kind: str
    name: str
    day: str  # empty for today
    hours: str
    made_by: str


@QmlElement
@QmlUncreatable("made by the shell")
class BookingsViewModel(StaffActViewModel):
    routes = routes_of("bookings")
    changed = Signal()

    def __init__(self, context: Context, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(context, undo, parent)
        self._rows = RowModel(BookingRow, self)
        self._week = False
        self._title = ""

    def refresh(self) -> None:
        services = self.services
        today = services.clock.now().astimezone(services.tz).date()
        begin = datetime.combine(today, time(), services.tz)
        end = datetime.combine(today + timedelta(days=WEEK_DAYS if self._week else 1), time(), services.tz)
        found = staff_reservations.between(services.hub_db, services.clock, begin, end)
        self._rows.show([self._row(one) for one in found])
        self._title = self._title_words(len(found))
        self.changed.emit()

    def _title_words(self, count: int) -> str:
        if count:
            return (
                self.tr("%n booking(s) this week", "", count)
                if self._week
                else self.tr("%n booking(s) today", "", count)
            )
        if self._week:
            return translate("BookingsViewModel", "No bookings this week")
        return translate("BookingsViewModel", "No bookings today")

    def _row(self, one: ListedReservation) -> BookingRow:
        tz, language = self.services.tz, self.context.language()
        today = self.services.clock.now().astimezone(tz).date()
        hours = f"{clock_words(one.starts_at, tz, language)}–{clock_words(one.ends_at, tz, language)}"
        is_today = one.starts_at.astimezone(tz).date() == today
        return BookingRow(
            key=one.id,
            kind=one.kind,
            name=one.equipment_name,
            day="" if is_today else day_words(one.starts_at, tz, language),
            hours=hours,
            made_by={
                MadeBy.STAFF: translate("BookingsViewModel", "by staff"),
                MadeBy.VISITOR: translate("BookingsViewModel", "by a visitor"),
                MadeBy.EVENT: translate("BookingsViewModel", "for an event"),
            }[one.made_by],
        )

    @Slot(bool)
    def showWeek(self, week: bool) -> None:
        self._week = week
        self.refresh()

    @Slot(str)
    def cancel(self, reservation_id: str) -> None:
        services = self.services
        name = next((row.name for row in self._rows.rows if row.key == reservation_id), "")
        with self.problems_shown():
            cancelled = staff_reservations.cancel(services.hub_db, services.clock, reservation_id, self.staff_id)
            if cancelled is not None:
                self.undoable.offer(
                    lambda: translate("BookingsViewModel", "The booking of %1 is cancelled.").replace("%1", name),
                    lambda: staff_reservations.undo_cancel(services.hub_db, services.clock, cancelled, self.staff_id),
                )
        self.refresh()

    @Slot()
    def undo(self) -> None:
        self.take_back()

    rows = constant(RowModel, "_rows")
    title = exposed(str, "_title", changed)
    week = exposed(bool, "_week", changed)
    undoWords = exposed(str, "undo_words", changed)
    undoFraction = exposed(float, "undo_fraction", changed)
