"""The question whether a card that was shown, such as a library card, stands for the visitor's pass from now on."""

from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Slot, translate
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class LinkCardViewModel(ViewModel):
    """The card's number is here only while the question is on the screen."""

    routes = routes_of("link_card")

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._pass_id = self._number = ""
        self._page = "start"

    def ask(self, pass_id: str, number: str) -> None:
        """Show the question about the card for this pass. number: as it was scanned."""
        self._pass_id, self._number, self._page = pass_id, number, self.context.page()
        self.context.go("link_card")

    @Slot()
    def link(self) -> None:
        """Yes: the card stands for the pass."""
        pass_id, number, page = self._pass_id, self._number, self._page
        with self.problems_shown():
            self.services.passes.cards.link(pass_id, number)
            self.context.go(page)
            self.context.show_success(translate("LinkCardViewModel", "Done. This card is your pass, too."))

    @Slot()
    def decline(self) -> None:
        """No: nothing is stored."""
        self.context.go(self._page)

    def page_left(self) -> None:
        self._pass_id = self._number = ""
