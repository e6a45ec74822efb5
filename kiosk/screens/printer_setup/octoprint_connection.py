"""A printer's link to OctoPrint: what is known of it, connecting it again, taking it out of the hub."""

from kiosk.base.errors import WorldError
from kiosk.printroom.pairing.pairing_requests import ServerConnection
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.printer_setup.wizard_text import FactLine, fact_lines
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.reasons import error_text, reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

CONFIRM_S = 10.0
"""How long `remove` waits for its second tap."""


@QmlElement
@QmlUncreatable("made by the shell")
class OctoprintConnectionViewModel(ViewModel):
    """`changed`: anything shown but the rows. `connectionWanted(printer_id, address)`: the handshake is to begin.

    `removed`: the printer is no longer in the hub.
    """

    routes = routes_of("octoprint_connection")

    changed = Signal()
    connectionWanted = Signal(str, str)
    removed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """No printer chosen yet."""
        super().__init__(context, parent)
        self._printer_id = ""
        self._link: ServerConnection | None = None
        self._asked_s: float | None = None
        self._problem = ""
        self._facts = RowModel(FactLine, self)

    def choose(self, printer_id: str) -> None:
        """Show this printer."""
        self._printer_id, self._problem, self._asked_s = printer_id, "", None
        self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        self._link = self.context.pairing.connection_of(self._printer_id)
        if self._link is not None:
            self._facts.show(fact_lines(self._link.facts, self.context.language()))
        self.changed.emit()

    def tick(self) -> None:
        """Each second: the second tap that did not come."""
        if self._asked_s is not None and self.services.clock.monotonic_s() - self._asked_s >= CONFIRM_S:
            self._asked_s = None
        self.refresh()

    def page_left(self) -> None:
        """The page is left: what was half asked is forgotten."""
        self._asked_s = None

    @Property(QObject, constant=True)
    def facts(self) -> RowModel:
        """What is known of it."""
        return self._facts

    @Property(str, notify=changed)
    def name(self) -> str:
        """The printer."""
        return self._link.name if self._link else ""

    @Property(str, notify=changed)
    def colour(self) -> str:
        """Its flag."""
        return self._link.colour if self._link else "#FFFFFF"

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What is wrong with the link, if something is."""
        return self._problem or reason_text(self._link.reason if self._link else None)

    @Property(bool, notify=changed)
    def isAdded(self) -> bool:
        """It was added on the screen, so that it can be taken away on the screen."""
        return self._link is not None and self._link.is_added

    @Property(bool, notify=changed)
    def asksRemoval(self) -> bool:
        """Taking away was tapped once and waits for the second tap."""
        return self._asked_s is not None

    @Slot()
    def connectAgain(self) -> None:
        """Connect it to OctoPrint again; its row and its history stay."""
        if self._link is not None:
            self.connectionWanted.emit(self._link.printer_id, self._link.address)

    @Slot()
    def remove(self) -> None:
        """The first tap asks, the second takes the printer out of the hub."""
        if self._asked_s is None:
            self._asked_s = self.services.clock.monotonic_s()
            self.changed.emit()
            return
        self._asked_s = None
        try:
            self.context.pairing.take_away(self._printer_id, self.context.member.staff_id)
        except WorldError as error:
            self._problem = error_text(error)
            self.refresh()
        else:
            self.removed.emit()
