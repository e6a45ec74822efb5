"""The privacy notice: a QR code for the full text in the current language (P3)."""

from kiosk.scan.qr import qr_matrix
from kiosk.screens.kit.qr_path import qr_path
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, exposed

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class PrivacyViewModel(ViewModel):
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """`{language}` in the configured address becomes fi, sv or en."""
        super().__init__(context, parent)
        self._address = ""
        self._path = ""
        self._modules = 0

    def refresh(self) -> None:
        address = self.services.privacy_url.replace("{language}", self.context.language())
        if address != self._address:
            self._address = address
            matrix = qr_matrix(address)
            self._path, self._modules = qr_path(matrix), len(matrix)
            self.changed.emit()

    qrPath = exposed(str, "_path", changed)  # dark modules on a grid of `modules` units
    modules = exposed(int, "_modules", changed)
