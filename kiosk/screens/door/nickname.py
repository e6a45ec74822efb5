"""The nickname of a pass, typed on the screen's own keyboard for the page that asks for it."""

from collections.abc import Callable
from functools import partial

from kiosk.hub.visitors.pass_fields import FieldRefusedError, checked_nickname
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import (
    NO_TEXT,
    QmlElement,
    QmlUncreatable,
    QObject,
    Signal,
    Slot,
    exposed,
    live_text,
    translate,
)
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class NicknameViewModel(ViewModel):
    """Stores nothing itself."""

    routes = routes_of("nickname")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._nickname, self._trouble = "", NO_TEXT
        self._take: Callable[[str], None] = _nobody
        self._page = "start"

    nickname = exposed(str, "_nickname", changed)  # with which the page begins; may be empty
    trouble = live_text("_trouble", changed)  # why what was typed is refused, and what to do

    def ask(self, nickname: str, take: Callable[[str], None]) -> None:
        """Show the page, and come back to this one. take: called with what was typed, "" for no nickname."""
        self._nickname, self._trouble = nickname, NO_TEXT
        self._take, self._page = take, self.context.page()
        self.changed.emit()
        self.context.go("nickname")

    @Slot(str)
    def take(self, typed: str) -> None:
        """Give it to the page that asked, or say why it can't be one."""
        try:
            nickname = checked_nickname(typed) or ""
        except FieldRefusedError as error:
            self._trouble = partial(_words_of, error)
            self.changed.emit()
            return
        page = self._page
        self._take(nickname)
        self.context.go(page)

    @Slot()
    def leave(self) -> None:
        """Nothing changes."""
        self.context.go(self._page)

    def refresh(self) -> None:
        self.changed.emit()

    def page_left(self) -> None:
        self._nickname, self._trouble = "", NO_TEXT
        self._take, self._page = _nobody, "start"
        self.changed.emit()

    def visitor_gone(self) -> None:
        self.page_left()


def _nobody(_: str) -> None:
    """Nobody asks for a nickname."""


def _words_of(error: FieldRefusedError) -> str:
    if error.trouble == "too_long":
        return translate("NicknameViewModel", "That is too long. Up to 20 characters.")
    return translate("NicknameViewModel", "No numbers, addresses or identity codes, please.")
