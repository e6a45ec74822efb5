"""The sessions of today: staff count who is there, one touch a person, and take one back (I5)."""

from dataclasses import dataclass

from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.calendar import Event, day_of
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.formats import hour_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MOST_DOTS = 40
"""More are said by number alone."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """present, awaited, free: dots that are filled, rings and points; all 0 where there are too many."""

    key: str
    title: str
    detail: str
    tally: str
    present: int
    awaited: int
    free: int
    on: bool
    may_count: bool
    may_take_back: bool


@QmlElement
@QmlUncreatable("made by the shell")
class EventsTodayViewModel(ViewModel):
    routes = routes_of("events_today")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._attendance = Attendance(self.services.hub_db, self.services.clock)
        self._rows = RowModel(SessionRow, self)

    rows = constant(RowModel, "_rows")

    def refresh(self) -> None:
        services = self.services
        here = services.clock.now().astimezone(services.tz)
        events = day_of(services.hub_db, here.date(), services.tz)
        counted = self._attendance.counted_by_staff([event.id for event in events])
        self._rows.show([self._row(event, counted[event.id]) for event in events])
        self.changed.emit()

    def tick(self) -> None:
        if self.begins_minute():
            self.refresh()

    @Slot(str)
    def count(self, event_id: str) -> None:
        """One more is there."""
        with self.problems_shown():
            self._attendance.count(event_id, 1, by=self.context.member.staff_id)
        self.refresh()

    @Slot(str)
    def takeBack(self, event_id: str) -> None:
        """One of those whom staff counted was a mistake."""
        with self.problems_shown():
            self._attendance.uncount(event_id, by=self.context.member.staff_id)
        self.refresh()

    def _row(self, event: Event, counted: int) -> SessionRow:
        language, now = self.context.language(), self.services.clock.now()
        has_dots = event.present + event.awaited + (event.free_places or 0) <= MOST_DOTS
        return SessionRow(
            key=event.id,
            title=event.title(language),
            detail=self._detail(event, language),
            tally=self._tally(event),
            present=event.present if has_dots else 0,
            awaited=event.awaited if has_dots else 0,
            free=(event.free_places or 0) if has_dots else 0,
            on=event.cancelled_at is None and event.starts_at <= now < event.ends_at,
            may_count=event.cancelled_at is None,
            may_take_back=event.cancelled_at is None and counted > 0,
        )

    def _detail(self, event: Event, language: str) -> str:
        if event.cancelled_at is not None:
            cancelled = translate("EventsToday", "cancelled")
            return ": ".join(part for part in (cancelled, event.cancellation(language)) if part)
        tz = self.services.tz
        hours = f"{hour_words(event.starts_at, tz, language)}–{hour_words(event.ends_at, tz, language)}"
        return ", ".join(part for part in (hours, event.place(language), event.host or "") if part)

    def _tally(self, event: Event) -> str:
        """How many are there, of how many who signed up or for whom there is a place."""
        of = event.signed_up or event.capacity
        return str(event.present) if of is None else f"{event.present}/{of}"
