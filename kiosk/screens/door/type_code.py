"""Typing the code of a badge or a pass on the screen, where no scanner reads it."""

from kiosk.scan.codes import CodeError, read_typed_code
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, translate
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class TypeCodeViewModel(ViewModel):
    changed = Signal()
    codeTyped = Signal(str)  # a valid code, to be taken like a scanned one
    routes = routes_of("type_code")

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._wrong = False

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the typed text is no code; "" when nothing is wrong."""
        words = translate("TypeCodeViewModel", "The code is not right yet. Compare each character.")
        return words if self._wrong else ""

    @Slot(str)
    def take(self, text: str) -> None:
        try:
            code = read_typed_code(text)
        except CodeError:
            self._show(wrong=True)
            self.context.restart_timeout()
            return
        self._show(wrong=False)
        self.codeTyped.emit(code.text)

    @Slot()
    def edited(self) -> None:
        self._show(wrong=False)

    def refresh(self) -> None:
        self.changed.emit()

    def page_left(self) -> None:
        self._show(wrong=False)

    def _show(self, *, wrong: bool) -> None:
        if wrong != self._wrong:
            self._wrong = wrong
            self.changed.emit()
