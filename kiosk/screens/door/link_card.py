"""Whether a card that was shown, such as a library card, stands for the visitor's pass; and whether cards still do."""

from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed, translate
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class LinkCardViewModel(ViewModel):
    """The card's number is here only while the question is on the screen."""

    routes = routes_of("link_card")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._pass_id = self._number = ""
        self._page = "start"
        self._removes = False

    removes = exposed(bool, "_removes", changed)  # the question is whether the cards of the pass are taken away

    def ask(self, pass_id: str, number: str) -> None:
        """Show the question about the card for this pass. number: as it was scanned."""
        self._ask(pass_id, number, removes=False)

    def ask_removal(self, pass_id: str) -> None:
        """Show the question whether the cards of this pass are taken away."""
        self._ask(pass_id, "", removes=True)

    def _ask(self, pass_id: str, number: str, *, removes: bool) -> None:
        self._pass_id, self._number, self._removes = pass_id, number, removes
        self._page = self.context.page()
        self.changed.emit()
        self.context.go("link_card")

    @Slot()
    def accept(self) -> None:
        """Yes: the card stands for the pass; or no card does any more."""
        pass_id, number, page = self._pass_id, self._number, self._page
        if not pass_id:
            return
        cards = self.services.passes.cards
        with self.problems_shown():
            if self._removes:
                for card in cards.of_pass(pass_id):
                    cards.unlink(card)
                done = _unlinked
            else:
                cards.link(pass_id, number)
                done = _linked
            self.context.go(page)
            self.context.show_success(done)

    @Slot()
    def decline(self) -> None:
        """No: nothing changes."""
        self.context.go(self._page)

    def page_left(self) -> None:
        self._pass_id = self._number = ""


def _unlinked() -> str:
    return translate("LinkCardViewModel", "Done. Only your pass itself works now.")


def _linked() -> str:
    return translate("LinkCardViewModel", "Done. This card is your pass, too.")
