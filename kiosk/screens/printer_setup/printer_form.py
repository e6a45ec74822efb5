"""The form of a new printer: facts of the server, the answers, and their options."""

from kiosk.hub.added_printers import NewPrinter, zones
from kiosk.printroom.pairing.pairing_requests import PairingRequest
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.printer_setup.printer_draft import Draft, OptionLine, answered, first_draft, new_printer, options
from kiosk.screens.printer_setup.wizard_steps import CHOSEN, Step
from kiosk.screens.printer_setup.wizard_text import FactLine, colour_name, fact_lines, zone_name
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, constant, exposed, translate
from kiosk.screens.services import Services

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class PrinterForm(QObject):
    changed = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._draft = Draft()
        self._drafted = ""
        self._zone = ""
        self._facts = RowModel(FactLine, self)
        self._options = RowModel(OptionLine, self)

    def show(self, request: PairingRequest, step: Step, language: str) -> None:
        """Fill the form for a server whose facts are read; defaults are set once for each request."""
        db = self._services.hub_db
        if self._drafted != request.id:
            self._draft, self._drafted = first_draft(db, request), request.id
        self._facts.show(fact_lines(request.facts, request.connection, language))
        if step in CHOSEN:
            self._options.show(options(db, step, self._draft, language))
        named = {zone.id: zone_name(zone, language) for zone in zones(db)}
        self._zone = named.get(self._draft.zone_id, translate("WizardViewModel", "Choose a place"))
        self.changed.emit()

    def answer(self, step: Step, answer: str) -> None:
        """Take an answer."""
        self._draft = answered(self._draft, step, answer)
        self.changed.emit()

    def forget(self) -> None:
        """Forget the answers."""
        self._draft, self._drafted = Draft(), ""

    def filled(self, request: PairingRequest) -> NewPrinter:
        return new_printer(self._draft, request)

    facts = constant(RowModel, "_facts")  # the facts of the server
    options = constant(RowModel, "_options")  # the options of the current step
    name = exposed(str, "_draft.name", changed)
    colour = exposed(str, "_draft.colour", changed)

    @Property(str, notify=changed)
    def colourName(self) -> str:
        """The name of the colour."""
        return colour_name(self._draft.colour)

    material = exposed(str, "_draft.material", changed)
    zone = exposed(str, "_zone", changed)
