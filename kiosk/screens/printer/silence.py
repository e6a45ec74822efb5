"""What the page of a printer says while the print room is silent: since when, what was seen last, who was told."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.overview import PrinterView
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, exposed, translate
from kiosk.screens.text.formats import UNKNOWN, clock_words, lasting_words, temperature_words
from kiosk.screens.text.printer_labels import last_doing

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SilenceView:
    lasts: str = ""
    since: str = ""
    sentence: str = ""
    perhaps: str = ""
    last: str = ""
    last_heat: str = ""
    told: str = ""


def silence_view(printer: PrinterView, told: str, now: datetime, tz: tzinfo, language: str) -> SilenceView:
    """Empty unless the state of the printer is not known. told: who was told, in words. now: UTC."""
    if printer.state != PrinterState.NOT_KNOWN or printer.since_at is None:
        return SilenceView()
    since = clock_words(printer.since_at, tz, language)
    last = translate("PrinterSilence", "Last seen at %1: %2").replace("%1", since)
    return SilenceView(
        lasts=lasting_words((now - printer.since_at).total_seconds()),
        since=translate("PrinterSilence", "since %1").replace("%1", since),
        sentence=translate("PrinterSilence", "The print room does not answer."),
        perhaps=translate("PrinterSilence", "The print may go on all the same.")
        if printer.last_state in JOB_RUNS
        else translate("PrinterSilence", "The printer may be on all the same."),
        last=last.replace("%2", last_doing(printer)),
        last_heat=_heat(printer),
        told=told,
    )


def _heat(printer: PrinterView) -> str:
    tool = temperature_words(printer.reading.tool_c if printer.reading else None)
    bed = temperature_words(printer.reading.bed_c if printer.reading else None)
    if tool == bed == UNKNOWN:
        return ""
    return translate("PrinterSilence", "nozzle %1, bed %2").replace("%1", tool).replace("%2", bed)


@QmlElement
@QmlUncreatable("made by the part of its page")
class PrinterSilence(QObject):
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = SilenceView()

    def show(self, view: SilenceView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit()

    lasts = exposed(str, "_view.lasts", changed)  # how long it has lasted
    since = exposed(str, "_view.since", changed)
    sentence = exposed(str, "_view.sentence", changed)  # what is silent
    perhaps = exposed(str, "_view.perhaps", changed)  # what may be all the same
    last = exposed(str, "_view.last", changed)  # what the printer did when it was seen last
    lastHeat = exposed(str, "_view.last_heat", changed)  # its temperatures then; empty if they were not known
    told = exposed(str, "_view.told", changed)  # who was told, else empty
