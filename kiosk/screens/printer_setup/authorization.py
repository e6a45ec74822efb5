"""Connecting to a print server: how far it is, what a person has to do, and for how long."""

from datetime import datetime

from kiosk.printers.server_address import without_pin
from kiosk.printroom.pairing.pairing_requests import PairingRequest
from kiosk.scan.qr import qr_matrix
from kiosk.scan.qr_path import qr_path
from kiosk.screens.printer_setup.wizard_text import AuthorizationView, authorization_view
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, exposed

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class Authorization(QObject):
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = AuthorizationView()
        self._address = ""
        self._path = ""
        self._modules = 0

    def show(self, request: PairingRequest, now: datetime, language: str, *, waited_s: float, may_accept: bool) -> None:
        """waited_s: since its phase last changed. may_accept: whether what a refusal offers is shown."""
        view = authorization_view(request, now, language, waited_s=waited_s, may_accept=may_accept)
        if self._address != request.address:
            self._address = request.address
            matrix = qr_matrix(without_pin(request.address))
            self._path, self._modules = qr_path(matrix), len(matrix)
            self.changed.emit()
        if view != self._view:
            self._view = view
            self.changed.emit()

    title = exposed(str, "_view.title", changed)  # the phase, or what to do now
    advice = exposed(str, "_view.advice", changed)

    @Property("QStringList", notify=changed)
    def steps(self) -> list[str]:
        """What is done one after another."""
        return list(self._view.steps)

    stepsDone = exposed(int, "_view.steps_done", changed)  # how many of them
    remaining = exposed(str, "_view.remaining", changed)  # time left to accept
    fraction = exposed(float, "_view.fraction", changed)  # of that time, 1–0
    waits = exposed(bool, "_view.waits", changed)  # for a person who accepts in OctoPrint
    trouble = exposed(str, "_view.trouble", changed)  # why it failed and what to do, else empty
    wantsKey = exposed(bool, "_view.wants_key", changed)  # that is a key which a person types
    offer = exposed(str, "_view.offer", changed)  # what an admin can do about the trouble, else empty
    # the server's address: dark modules on a grid of `modules` units
    qr = exposed(str, "_path", changed)
    modules = exposed(int, "_modules", changed)
