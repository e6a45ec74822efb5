"""A day pass: offered to who came in without a pass, shown as a QR code to photograph, valid until closing (T9)."""

from datetime import timedelta

from kiosk.scan.qr import qr_matrix
from kiosk.scan.qr_path import qr_path
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import hour_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class DayPassViewModel(ViewModel):
    changed = Signal()
    routes = routes_of("day_pass")

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._visit_id = ""
        self._path = ""
        self._modules = 0
        self._until = ""
        self._day = ""
        self._until_h = 0.0

    @Slot(str)
    def begin(self, visit_id: str) -> None:
        """Show a day pass for this visit; it works at once. Coming back to the page shows the same one."""
        if visit_id != self._visit_id:
            with self.problems_shown():
                made = self.services.day_passes.offer(visit_id)
                if made is None:
                    self.context.show_problem(self._have_one)
                    return
                matrix = qr_matrix(made.code)
                self._path, self._modules = qr_path(matrix), len(matrix)
                self._visit_id = visit_id
        if self._visit_id:
            self.context.go("day_pass")

    qrPath = exposed(str, "_path", changed)  # dark modules on a grid of `modules` units
    modules = exposed(int, "_modules", changed)
    until = exposed(str, "_until", changed)  # "today until 19"
    day = exposed(str, "_day", changed)
    untilH = exposed(float, "_until_h", changed)  # hours from the midnight before

    @Slot()
    def taken(self) -> None:
        """The picture is taken."""
        self.context.go("start")
        self.context.show_success(lambda: translate("DayPassViewModel", "Thank you. The day pass works until closing."))

    @Slot()
    def goWithout(self) -> None:
        self.context.go("start")

    def _have_one(self) -> str:
        words = translate("DayPassViewModel", "You have a day pass already. Show its picture.")
        typing = translate("DayPassViewModel", "You have a day pass already.")
        return self.context.readers.visitor_words(words, typing)

    def refresh(self) -> None:
        if not self._visit_id:
            return
        with self.problems_shown():
            services, language = self.services, self.context.language()
            ends_at = services.day_passes.valid_until(self._visit_id)
            here = ends_at.astimezone(services.tz)
            is_midnight = (here.hour, here.minute) == (0, 0)
            self._until_h = 24.0 if is_midnight else here.hour + here.minute / 60
            if is_midnight:
                self._until = translate("DayPassViewModel", "today until midnight")
            else:
                words = translate("DayPassViewModel", "today until %1")
                self._until = words.replace("%1", hour_words(ends_at, services.tz, language))
            self._day = day_words(ends_at - timedelta(seconds=1), services.tz, language)
        self.changed.emit()

    def visitor_gone(self) -> None:
        self._visit_id = self._path = self._until = self._day = ""
        self._modules = 0
        self.changed.emit()
