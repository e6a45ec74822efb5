"""What a tile and the page of a piece of equipment say: status, lines below, progress of a print."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, tzinfo
from typing import TYPE_CHECKING

from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.equipment.status import Status
from kiosk.printers.printer import PrinterState
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import day_words, free_until_words, status_word, until_words
from kiosk.screens.text.fault_words import symptom_words
from kiosk.screens.text.formats import clock_words
from kiosk.screens.text.reasons import public_reason_text

if TYPE_CHECKING:
    from kiosk.printroom.overview import PrinterView


@dataclass(frozen=True, slots=True)
class EquipmentText:
    status: str
    word: str
    first: str
    second: str
    fraction: float  # of its print, -1 without one
    short_word: str = ""  # for the little room of a tile
    short_first: str = ""
    remark: str = ""  # what staff wrote about a fault, in full


def equipment_text(
    item: EquipmentView,
    printers: Mapping[str, "PrinterView"],
    closing_at: datetime | None,
    now: datetime,
    tz: tzinfo,
    language: str,
) -> EquipmentText:
    """printers: by id, for the progress of a print. closing_at: free equipment is free until then."""
    printer = printers.get(item.id)
    word, second, remark, fraction = status_word(item.status), "", "", -1.0
    first, short = _lines(item, printer, closing_at, tz, language)
    if item.status is Status.IN_USE and item.is_overdue(now):
        first = short = translate("EquipmentLabels", "time is up")
    if item.status is Status.OUT_OF_ORDER:
        remark = item.fault_text or symptom_words(item.fault_symptom) or public_reason_text(item.reason)
        first, second, short = remark, _back(item, tz, language), _back(item, tz, language)
    elif item.fault_symptom is not None:
        flaw = translate("EquipmentLabels", "works with a flaw: %1")
        second = flaw.replace("%1", symptom_words(item.fault_symptom).lower())
    if item.status is Status.NO_CONTACT and item.printer_state == PrinterState.NOT_KNOWN:
        word = translate("EquipmentLabels", "Not known")
        first = translate("EquipmentLabels", "The print room does not answer.")
    if printer is not None and item.status is Status.IN_USE and printer.fraction is not None:
        fraction = round(printer.fraction, 2)
    short_word = translate("EquipmentLabels", "No reply") if item.status is Status.NO_CONTACT else word
    return EquipmentText(item.status, word, first, second, fraction, short_word, short, remark)


def _lines(
    item: EquipmentView, printer: "PrinterView | None", closing_at: datetime | None, tz: tzinfo, language: str
) -> tuple[str, str]:
    """What it is doing or until when, and the same in short."""
    if item.called_number is not None:
        words = translate("EquipmentLabels", "number %1").replace("%1", str(item.called_number))
        return words, words
    if item.status is Status.FREE:
        words = free_until_words(item.free_until_at or closing_at, tz, language)
    elif item.status is Status.IN_USE and item.printer_state == "awaiting_clear":
        return translate("EquipmentLabels", "print is ready"), translate("EquipmentLabels", "ready")
    elif item.status is Status.IN_USE and item.printer_state in ("attention", "paused"):
        return translate("EquipmentLabels", "print is waiting"), translate("EquipmentLabels", "waiting")
    elif item.status is Status.IN_USE and printer is not None and printer.done_at is not None:
        words = translate("EquipmentLabels", "ready at %1").replace("%1", clock_words(printer.done_at, tz, language))
    else:
        words = until_words(item.until_at, tz, language)
    return words, words


def _back(item: EquipmentView, tz: tzinfo, language: str) -> str:
    if item.back_on is None:
        return ""
    noon = datetime.combine(item.back_on, time(12), UTC)
    return translate("EquipmentLabels", "back %1").replace("%1", day_words(noon, tz, language, weekday=False))
