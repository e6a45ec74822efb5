"""A printer's connection to its print server: what is known of it, pairing again, removing the printer."""

from kiosk.base.errors import WorldError
from kiosk.printroom.pairing.pairing_requests import ServerConnection
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.printer_setup.wizard_text import SERVER_NAMES, FactLine, fact_lines
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.reasons import error_text, reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

CONFIRM_S = 10.0
"""How long `remove` waits for the second tap."""


@QmlElement
@QmlUncreatable("made by the shell")
class ServerConnectionViewModel(ViewModel):
    """Signals: `changed`; `connectionWanted(printer_id, address, connection)`: pair it again; `removed`: from the hub.

    connection: the kind of server.
    """

    routes = routes_of("server_connection")

    changed = Signal()
    connectionWanted = Signal(str, str, str)
    removed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
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
        self._link = self.context.pairing.connection_of(self._printer_id)
        if self._link is not None:
            self._facts.show(fact_lines(self._link.facts, self._link.connection, self.context.language()))
        self.changed.emit()

    def tick(self) -> None:
        """Forget the first tap of remove after some time."""
        if self._asked_s is not None and self.services.clock.monotonic_s() - self._asked_s >= CONFIRM_S:
            self._asked_s = None
        self.refresh()

    def page_left(self) -> None:
        """Forget the first tap of remove."""
        self._asked_s = None

    facts = constant(RowModel, "_facts")

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._link.name if self._link else ""

    @Property(str, notify=changed)
    def server(self) -> str:
        """The program that has the printer, as its maker spells it."""
        return SERVER_NAMES[self._link.connection] if self._link else ""

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._link.colour if self._link else "#FFFFFF"

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What is wrong with the connection, else empty."""
        return self._problem or reason_text(self._link.reason if self._link else None)

    @Property(bool, notify=changed)
    def isAdded(self) -> bool:
        """Whether it was added on the screen and can be removed there."""
        return self._link is not None and self._link.is_added

    @Property(bool, notify=changed)
    def asksRemoval(self) -> bool:
        """After the first tap of remove."""
        return self._asked_s is not None

    @Slot()
    def connectAgain(self) -> None:
        """Pair it again; its row and history stay."""
        if self._link is not None:
            self.connectionWanted.emit(self._link.printer_id, self._link.address, self._link.connection)

    @Slot()
    def remove(self) -> None:
        """Ask at the first tap, remove the printer from the hub at the second."""
        if self._asked_s is None:
            self._asked_s = self.services.clock.monotonic_s()
            self.changed.emit()
            return
        self._asked_s = None
        try:
            self.context.pairing.remove_printer(self._printer_id, self.context.member.staff_id)
        except WorldError as error:
            self._problem = error_text(error)
            self.refresh()
        else:
            self.removed.emit()
