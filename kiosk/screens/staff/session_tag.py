"""Who is logged in and when the screen locks, shown on each page of staff."""

from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, exposed, translate
from kiosk.screens.session.pages import PAGES
from kiosk.screens.text.formats import minutes_seconds

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class SessionTagViewModel(ViewModel):
    routes = frozenset(route for route, page in PAGES.items() if page.staff)
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._who = self._countdown = ""
        self._warns = False

    def refresh(self) -> None:
        session, at_s = self.context.session, self.now_s()
        remaining = minutes_seconds(session.remaining_s(at_s), self.context.language())
        shown = (
            session.member.name if session.member else "",
            translate("SessionTag", "locks in %1").replace("%1", remaining) if session.member else "",
            session.warns(at_s),
        )
        if shown != (self._who, self._countdown, self._warns):
            self._who, self._countdown, self._warns = shown
            self.changed.emit()

    tick = refresh

    who = exposed(str, "_who", changed)
    countdown = exposed(str, "_countdown", changed)
    warns = exposed(bool, "_warns", changed)  # offer more time (X4)
