"""Calling staff from the screen; the caller sees who was told, as a number, and when somebody has noticed it."""

from kiosk.hub import alarms
from kiosk.printroom.alarms.routing import told_of
from kiosk.printroom.alarms.told import notified_so_far
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed
from kiosk.screens.text.call_progress import CallView, Notification, call_view

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class CallStaffViewModel(ViewModel):
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._alarm_id = ""
        self._view = CallView()

    progress = exposed(str, "_view.progress", changed)  # empty, called, told or seen
    title = exposed(str, "_view.title", changed)
    words = exposed(str, "_view.words", changed)  # what has happened with the call

    @Slot()
    def call(self) -> None:
        """Call staff. Calling again is the same call."""
        with self.problems_shown():
            self._alarm_id = alarms.call_help(self.services.hub_db, self.services.clock)
            self.refresh()

    def refresh(self) -> None:
        found = alarms.alarms_by_id(self.services.hub_db, [self._alarm_id]) if self._alarm_id else ()
        if not found:
            return
        services, print_room = self.services, self.services.print_room
        notification = Notification(
            so_far=notified_so_far(services.hub_db, self._alarm_id),
            contacts=len(told_of(services.contacts, found[0].severity)),
            rules=services.alarm_rules,
            silent=print_room is not None and print_room.silence() is not None,
        )
        self._show(call_view(found[0], notification, services.clock.now(), services.tz, self.context.language()))

    def tick(self) -> None:
        if self._view.progress in {"called", "told"}:
            self.refresh()

    def visitor_gone(self) -> None:
        """Forget the caller. The alarm stays until somebody has seen it."""
        self._alarm_id = ""
        self._show(CallView())

    def _show(self, view: CallView) -> None:
        if view.progress not in {"", self._view.progress}:
            self.context.restart_timeout()
        if view != self._view:
            self._view = view
            self.changed.emit()
