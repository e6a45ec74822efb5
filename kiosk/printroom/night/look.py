"""How loudly a printer stands on the night wall: at the kiosk, and on the office's page. Pure functions."""

from datetime import datetime
from enum import StrEnum

from kiosk.base.formats import OLD_AFTER_S
from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.overview import PrinterView

APART_S = 10.0
"""Values whose ages differ by less are shown with one age."""
_MOVES = frozenset({PrinterState.PRINTING, PrinterState.FINISHING})


class Look(StrEnum):
    RUN = "run"
    REST = "rest"
    CALL = "call"
    """Filled: go and look."""
    HANDLED = "handled"
    """It called, and somebody has acknowledged it."""
    OLD = "old"
    """Dim: no contact."""
    UNKNOWN = "unknown"
    """Nothing is known of any printer."""


def look_of(printer: PrinterView) -> Look:
    """A call that somebody has acknowledged is calmer than one that waits."""
    if printer.state is PrinterState.NOT_KNOWN:
        return Look.UNKNOWN
    needs = printer.state in {PrinterState.ATTENTION, PrinterState.ERROR}
    if printer.waiting_alarms or (needs and not printer.alarms):
        return Look.CALL
    if printer.alarms and (needs or printer.state not in JOB_RUNS):
        return Look.HANDLED
    if printer.state in {PrinterState.OFFLINE, PrinterState.CONNECTING}:
        return Look.OLD
    return Look.RUN if printer.state in JOB_RUNS or printer.state == PrinterState.AWAITING_CLEAR else Look.REST


def shows_heat(printer: PrinterView) -> bool:
    """Whether its temperature is what matters: it called, and does not print."""
    alarming = look_of(printer) in {Look.CALL, Look.HANDLED}
    reading = printer.reading
    return printer.state not in JOB_RUNS and alarming and reading is not None and reading.tool_c is not None


def old_progress_s(printer: PrinterView, now: datetime) -> float | None:
    """The age of the progress if it is old, and older than the reading whose age is shown anyway."""
    if printer.state not in _MOVES or printer.progress_at is None:
        return None
    age_s = (now - printer.progress_at).total_seconds()
    reading_age_s = printer.reading.age_s if printer.reading else 0.0
    return age_s if age_s > max(OLD_AFTER_S, reading_age_s + APART_S) else None
