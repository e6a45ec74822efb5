"""The part that a page shows: its name and its silhouette, seen from the side, with its size."""

from kiosk.gcode.print_facts import PrintFacts
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, exposed

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the part of its page")
class PartOutline(QObject):
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._outline = ""
        self._width_mm = 1.0
        self._height_mm = 1.0

    def show(self, name: str, facts: PrintFacts | None) -> None:
        """facts: None if its shape is not known; then `outline` is empty."""
        shown = (name, "", 1.0, 1.0)
        if facts is not None:
            shown = (name, facts.outline, facts.outline_width_mm, facts.outline_height_mm)
        if shown != (self._name, self._outline, self._width_mm, self._height_mm):
            self._name, self._outline, self._width_mm, self._height_mm = shown
            self.changed.emit()

    name = exposed(str, "_name", changed)
    outline = exposed(str, "_outline", changed)  # an SVG path on a grid of 100, y down, standing on 100
    widthMm = exposed(float, "_width_mm", changed)  # of the outline
    heightMm = exposed(float, "_height_mm", changed)  # of the outline
