"""Lets who is logged in open the office on a phone or computer: a code that works once, as QR and to type (W2)."""

from datetime import datetime

from kiosk.hub.office.codes import VALID_FOR, PairingCode
from kiosk.hub.office.server import last_server
from kiosk.scan.qr import qr_matrix
from kiosk.scan.qr_path import qr_path
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.formats import NO_BREAK

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FINGERPRINT_BYTES = 16
"""Of the 32 of SHA-256: as many as a person compares, and more than anybody can forge."""


@QmlElement
@QmlUncreatable("made by the shell")
class OpenOfficeViewModel(ViewModel):
    changed = Signal()
    routes = routes_of("open_office")

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._code: PairingCode | None = None
        self._clear()

    def _clear(self) -> None:
        self._path = self._words = self._address = self._fingerprint = self._remaining = self._trouble = ""
        self._modules = 0
        self._fraction = 0.0

    qrPath = exposed(str, "_path", changed)  # dark modules on a grid of `modules` units; empty without a code
    modules = exposed(int, "_modules", changed)
    code = exposed(str, "_words", changed)  # in two groups of four
    address = exposed(str, "_address", changed)  # to type into a browser
    fingerprint = exposed(str, "_fingerprint", changed)  # how that of the certificate begins
    remaining = exposed(str, "_remaining", changed)  # how long the code still works
    fraction = exposed(float, "_fraction", changed)  # of that time which is over, 0-1
    trouble = exposed(str, "_trouble", changed)  # why there is no code; empty: there is one

    def page_opened(self, page: str) -> None:
        self.newCode()

    @Slot()
    def newCode(self) -> None:
        """A code in place of the one before, which works no more."""
        self._clear()
        self._code = None
        served, codes = last_server(self.services.hub_db), self.services.office_codes
        office = self.services.office
        if codes is None or served is None or office is None or office.silence() is not None:
            self._trouble = translate("OpenOffice", "The office does not run. Call an admin.")
            self.changed.emit()
            return
        with self.problems_shown():
            self._code = codes.offer(self.context.member.staff_id)
            matrix = qr_matrix(f"{served.address}/P/{self._code.text}".upper())  # upper case makes fewer modules
            self._path, self._modules, self._words = qr_path(matrix), len(matrix), self._code.shown
            self._address = served.address.removeprefix("https://")
            parts = range(0, 2 * FINGERPRINT_BYTES, 2)
            self._fingerprint = " ".join(served.fingerprint[at : at + 2] for at in parts)
        self.tick()

    def refresh(self) -> None:
        """Whether the code was used meanwhile: then the device is known, and there is nothing to do here."""
        codes, member = self.services.office_codes, self.context.session.member
        if self._code is None or codes is None or member is None or not self._is_valid(self.services.clock.now()):
            return
        if not codes.is_waiting(member.staff_id):
            self._code = None
            self._clear()
            self.context.go("tools")
            self.context.show_success(lambda: translate("OpenOffice", "The office is open on the new device."))

    def tick(self) -> None:
        if self._code is None:
            return
        now = self.services.clock.now()
        remaining_s = max(0, round((self._code.ends_at - now).total_seconds()))
        self._fraction = min(1.0, max(0.0, 1 - remaining_s / VALID_FOR.total_seconds()))
        if remaining_s:
            self._remaining = translate("OpenOffice", "%1 left").replace("%1", _time_words(remaining_s))
        else:
            self._code = None
            self._clear()
            self._trouble = translate("OpenOffice", "The code is over. Take a new one.")
        self.changed.emit()

    def page_left(self) -> None:
        """Nobody sees the code any more; it works for the rest of its time, for who has just scanned it."""
        self._code = None
        self._clear()
        self.changed.emit()

    def visitor_gone(self) -> None:
        self.page_left()

    def _is_valid(self, now: datetime) -> bool:
        return self._code is not None and now < self._code.ends_at


def _time_words(seconds: int) -> str:
    """Less than three minutes: `1 min 40 s`, `40 s`."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}{NO_BREAK}min {rest}{NO_BREAK}s" if minutes else f"{rest}{NO_BREAK}s"
