"""Part Door."""

from kiosk.screens.part import Part
from kiosk.screens.qt import QmlElement, QmlUncreatable, Slot

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class Door(Part):
    """To come."""

    @Slot(str)
    def scanned(self, text: str) -> None:
        """A scan."""
