"""The temperatures of a printer, their age, and their chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from kiosk.printroom.overview import ReadingView, TemperaturePoint
from kiosk.screens.printer.temperature_chart import chart_lines, height_of
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, exposed
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.formats import OLD_AFTER_S, UNKNOWN, clock_words, temperature_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TemperaturesView:
    """What the chart shows. `…_y`: on its grid of 1000, from the top."""

    tool: str = UNKNOWN
    bed: str = UNKNOWN
    tool_y: float = 1000.0
    bed_y: float = 1000.0
    tool_target_y: float = -1.0
    bed_target_y: float = -1.0
    age: str = UNKNOWN
    age_old: bool = True
    begins: str = ""
    tool_line: str = ""
    bed_line: str = ""


def temperatures_view(
    reading: ReadingView | None, history: Sequence[TemperaturePoint], now: datetime, tz: tzinfo, language: str
) -> TemperaturesView:
    """reading: None before the first one. now: UTC."""
    tool_c = reading.tool_c if reading else None
    bed_c = reading.bed_c if reading else None
    tool_target_c, bed_target_c = 0.0, 0.0
    if reading is not None and tool_c is not None:
        tool_target_c, bed_target_c = reading.tool_target_c or 0.0, reading.bed_target_c or 0.0
    chart = chart_lines(history, now, max(tool_target_c, bed_target_c))
    return TemperaturesView(
        tool=temperature_words(tool_c),
        bed=temperature_words(bed_c),
        tool_y=height_of(tool_c or 0.0, chart.top_c),
        bed_y=height_of(bed_c or 0.0, chart.top_c),
        tool_target_y=height_of(tool_target_c, chart.top_c) if tool_target_c else -1.0,
        bed_target_y=height_of(bed_target_c, chart.top_c) if bed_target_c else -1.0,
        age=ago_words(reading.age_s) if reading else UNKNOWN,
        age_old=reading is None or reading.age_s > OLD_AFTER_S,
        begins=clock_words(chart.begins_at, tz, language) if chart.begins_at else "",
        tool_line=chart.tool,
        bed_line=chart.bed,
    )


@QmlElement
@QmlUncreatable("made by the part of its page")
class Temperatures(QObject):
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = TemperaturesView()

    def show(self, view: TemperaturesView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit()

    tool = exposed(str, "_view.tool", changed)  # of the nozzle
    bed = exposed(str, "_view.bed", changed)
    toolY = exposed(float, "_view.tool_y", changed)
    bedY = exposed(float, "_view.bed_y", changed)
    toolTargetY = exposed(float, "_view.tool_target_y", changed)  # -1 without a target
    bedTargetY = exposed(float, "_view.bed_target_y", changed)  # -1 without a target
    age = exposed(str, "_view.age", changed)
    ageOld = exposed(bool, "_view.age_old", changed)
    begins = exposed(str, "_view.begins", changed)  # the time at the left end
    toolLine = exposed(str, "_view.tool_line", changed)  # an SVG path on the grid; empty without readings
    bedLine = exposed(str, "_view.bed_line", changed)
