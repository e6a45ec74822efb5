"""The one question while an event is on: is this visit here for it? Without an answer nobody is counted to it (I5)."""

from dataclasses import dataclass
from functools import partial

from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.calendar import Event
from kiosk.hub.visits import Purpose
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.formats import hour_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MOST_EVENTS = 3
"""More at once are not offered: the first that began are."""
_REMEMBERED = 500
"""So many visits that said no are not asked again."""


@dataclass(frozen=True, slots=True)
class EventChoice:
    key: str
    title: str
    detail: str


@QmlElement
@QmlUncreatable("Made by the shell")
class EventQuestionViewModel(ViewModel):
    """Asks before the page that was on its way, and leads there. Undoing the visit takes the answer along (T3)."""

    routes = routes_of("event_question")
    changed = Signal()
    answered = Signal(str)  # the visit; its purpose may be known now

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._attendance = Attendance(self.services.hub_db, self.services.clock)
        self._rows = RowModel(EventChoice, self)
        self._visit_id = ""
        self._next = "start"
        self._declined: dict[str, None] = {}

    rows = constant(RowModel, "_rows")  # the events that are on, or about to begin

    @Property(str, notify=changed)
    def title(self) -> str:
        """The question; with one event it names it."""
        if len(self._rows.rows) == 1:
            return translate("EventQuestion", "Are you here for %1?").replace("%1", self._rows.rows[0].title)
        return translate("EventQuestion", "Are you here for one of these?")

    @Property(str, notify=changed)
    def words(self) -> str:
        """When and where the one is; of several each answer says it."""
        return str(self._rows.rows[0].detail) if len(self._rows.rows) == 1 else ""

    def asks(self, visit_id: str) -> bool:
        """Whether there is something to ask of this visit."""
        return visit_id not in self._declined and bool(self._attendance.to_ask(visit_id))

    def begin(self, visit_id: str, next_page: str) -> None:
        """Ask; then comes `next_page`."""
        self._visit_id, self._next = visit_id, next_page
        self.context.go("event_question")

    @Slot(str)
    def yes(self, event_id: str) -> None:
        """Count the visit to the event; whoever was inside before is done with that."""
        visit_id = self._visit_id
        with self.problems_shown():
            event = self._attendance.attend(event_id, visit_id)
            self.services.visits.set_purpose(visit_id, Purpose.WORKSHOP)
            self.answered.emit(visit_id)
            if self._next != "farewell":
                self.context.go(self._next)  # where the purpose says it
                return
            self.context.go("start")
            self.context.show_success(partial(self._counted, event))
            return
        self.context.go(self._next)

    @Slot()
    def no(self) -> None:
        """Count the visit to none, and do not ask it again."""
        self._declined[self._visit_id] = None
        while len(self._declined) > _REMEMBERED:
            del self._declined[next(iter(self._declined))]
        self.answered.emit(self._visit_id)
        self.context.go(self._next)

    def refresh(self) -> None:
        language, tz = self.context.language(), self.services.tz

        def hours(one: Event) -> str:
            return f"{hour_words(one.starts_at, tz, language)}–{hour_words(one.ends_at, tz, language)}"

        events = self._attendance.to_ask(self._visit_id)[:MOST_EVENTS] if self._visit_id else ()
        self._rows.show(
            [
                EventChoice(one.id, one.title(language), ", ".join(filter(None, (hours(one), one.place(language)))))
                for one in events
            ]
        )
        self.changed.emit()
        if self.is_active and not events:  # cancelled meanwhile
            self.context.go(self._next)

    def _counted(self, event: Event) -> str:
        return translate("EventQuestion", "You are counted: %1").replace("%1", event.title(self.context.language()))

    def visitor_gone(self) -> None:
        self._visit_id = ""
        self._rows.show([])
        self.changed.emit()
