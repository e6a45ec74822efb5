"""Part Board."""

from kiosk.screens.panel import Panel
from kiosk.screens.part import Part, Stage
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject
from kiosk.screens.services import Services

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the shell")
class Board(Part):
    """To come."""

    def __init__(self, services: Services, stage: Stage, panel: Panel, parent: QObject | None = None) -> None:
        """To come."""
        super().__init__(services, stage, parent)
