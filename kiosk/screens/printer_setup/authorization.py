"""The handshake with a server on the screen: where it stands, what a person has to do, and for how long."""

from datetime import datetime

from kiosk.printroom.pairing.pairing_requests import PairingRequest
from kiosk.scan.qr import qr_matrix
from kiosk.screens.kit.qr_path import qr_path
from kiosk.screens.printer_setup.wizard_text import AuthorizationView, authorization_view
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class Authorization(QObject):
    """`changed`: anything shown."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is asked for yet."""
        super().__init__(parent)
        self._view = AuthorizationView()
        self._address = ""
        self._path = ""
        self._modules = 0

    def show(self, request: PairingRequest, now: datetime, language: str, *, waited_s: float) -> None:
        """waited_s: since it last moved on."""
        view = authorization_view(request, now, language, waited_s=waited_s)
        if self._address != request.address:
            self._address = request.address
            matrix = qr_matrix(request.address)
            self._path, self._modules = qr_path(matrix), len(matrix)
            self.changed.emit()
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Where it stands, or what to do now."""
        return self._view.title

    @Property(str, notify=changed)
    def advice(self) -> str:
        """How to do it."""
        return self._view.advice

    @Property(int, notify=changed)
    def stepsDone(self) -> int:
        """How many of the three steps are done."""
        return self._view.steps_done

    @Property(str, notify=changed)
    def remaining(self) -> str:
        """How long it still waits for somebody."""
        return self._view.remaining

    @Property(float, notify=changed)
    def fraction(self) -> float:
        """The part of that time that is left, 1–0."""
        return self._view.fraction

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """A person has to accept in OctoPrint."""
        return self._view.waits

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why it came to nothing, and the way out; empty while it goes on."""
        return self._view.trouble

    @Property(str, notify=changed)
    def qr(self) -> str:
        """The server's address for a phone, as dark modules on a grid of `modules` units."""
        return self._path

    @Property(int, notify=changed)
    def modules(self) -> int:
        """Modules along one side."""
        return self._modules
