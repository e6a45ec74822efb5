"""Calling staff from the screen; the caller sees when somebody has noticed it."""

from kiosk.hub import alarms
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class CallStaffViewModel(ViewModel):
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._alarm_id = ""
        self._progress = ""

    progress = exposed(str, "_progress", changed)  # "", "called" or "seen"

    @Slot()
    def call(self) -> None:
        """Call staff. Calling again is the same call."""
        with self.problems_shown():
            self._alarm_id = alarms.call_help(self.services.hub_db, self.services.clock)
            self._show("called")
            self.context.restart_timeout()

    def refresh(self) -> None:
        if self._progress == "called" and alarms.is_acknowledged(self.services.hub_db, self._alarm_id):
            self._show("seen")
            self.context.restart_timeout()

    def visitor_gone(self) -> None:
        """Forget the caller. The alarm stays until somebody has seen it."""
        self._alarm_id = ""
        self._show("")

    def _show(self, progress: str) -> None:
        if progress != self._progress:
            self._progress = progress
            self.changed.emit()
