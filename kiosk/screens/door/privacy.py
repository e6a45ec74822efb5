"""The privacy notice: what the hub does with what it stores, and a QR code for the full text (P3, P9).

Each sentence promises what a job of the hub does; `tests/checks/test_notice.py` names the test that shows it.
"""

from kiosk.scan.qr import qr_matrix
from kiosk.scan.qr_path import qr_path
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, exposed
from kiosk.screens.text.pass_words import DAYS_OF_MONTH, months_words

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

    @Property("QStringList", notify=changed)
    def sentences(self) -> list[str]:
        """What the hub does, one short sentence each, with the times of this hub."""
        kept, backup_days = self.services.passes.retention, self.services.backup_days
        unused = self.tr("A pass that nobody uses is deleted after %1.")
        found = [
            self.tr("We never ask for your name, phone number or address."),
            self.tr(
                "Visits and print requests are separated from the pass after %n days.", "", kept.visit_of_pass_days
            ),
            self.tr("Who reported a fault is forgotten after %n days.", "", kept.fault_reporter_days),
            unused.replace("%1", months_words(max(1, round(kept.unused_pass_days / DAYS_OF_MONTH)))),
            self.tr("Counts without a pass are kept for %n years.", "", kept.counts_years),
            self._own_data_words(),
            self.tr("You see who of the staff looked at it, and why."),
            self.tr("What you delete stays deleted when a backup is restored."),
        ]
        if backup_days is not None:
            found.append(self.tr("Backups are removed after %n days.", "", backup_days))
        return found

    def _own_data_words(self) -> str:
        typing = self.tr("Type your code to see your data or delete it: “Call staff”.")
        return self.context.readers.visitor_words(self.tr("Show your pass to see your data or delete it."), typing)
