"""The temperatures of a printer, their age, and their chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from kiosk.printroom.overview import ReadingView, TemperaturePoint
from kiosk.screens.printer.temperature_chart import GRID, chart_lines, height_of
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, exposed, translate
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
    known: float = 1.0
    to_scale: bool = True
    ends: str = ""
    at: str = ""


def temperatures_view(
    reading: ReadingView | None,
    history: Sequence[TemperaturePoint],
    now: datetime,
    tz: tzinfo,
    language: str,
    known_until: datetime | None = None,
) -> TemperaturesView:
    """reading: None before the first one. now: UTC. known_until: nothing is known since then; None: all is known."""
    tool_c = reading.tool_c if reading else None
    bed_c = reading.bed_c if reading else None
    tool_target_c, bed_target_c = 0.0, 0.0
    if reading is not None and tool_c is not None and known_until is None:
        tool_target_c, bed_target_c = reading.tool_target_c or 0.0, reading.bed_target_c or 0.0
    chart = chart_lines(history, now, max(tool_target_c, bed_target_c), known_until)
    read_at = now - timedelta(seconds=reading.age_s) if reading is not None and known_until is not None else None
    return TemperaturesView(
        tool=temperature_words(tool_c),
        bed=temperature_words(bed_c),
        tool_y=height_of(tool_c or 0.0, chart.top_c),
        bed_y=height_of(bed_c or 0.0, chart.top_c),
        tool_target_y=height_of(tool_target_c, chart.top_c) if tool_target_c else -1.0,
        bed_target_y=height_of(bed_target_c, chart.top_c) if bed_target_c else -1.0,
        age=ago_words(reading.age_s) if reading else UNKNOWN,
        age_old=reading is None or reading.age_s > OLD_AFTER_S or known_until is not None,
        begins=clock_words(chart.begins_at, tz, language) if chart.begins_at else "",
        tool_line=chart.tool,
        bed_line=chart.bed,
        known=chart.known_x / GRID,
        to_scale=chart.to_scale,
        ends=clock_words(known_until, tz, language) if known_until else "",
        at=translate("Temperatures", "at %1").replace("%1", clock_words(read_at, tz, language)) if read_at else "",
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
    known = exposed(float, "_view.known", changed)  # 0–1, how far of the width anything is known
    toScale = exposed(bool, "_view.to_scale", changed)  # the unknown rest is as wide as it lasts
    ends = exposed(str, "_view.ends", changed)  # the time at which knowledge ends; empty if it reaches until now
    at = exposed(str, "_view.at", changed)  # when the values were read; empty unless knowledge has ended
