"""In which states staff may heat a printer, move it, or move its filament, and for how long. Does no I/O.

The print room decides by it, and screens show by it what can be asked for now; limits of the machine come on top
(`kiosk.printers.control.limit_refusal`).
"""

from collections.abc import Mapping

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import MOVES_FILAMENT, ControlRequest, Home
from kiosk.printers.printer import JOB_RUNS, PrinterState

HEAT_MAX_S = 20 * 60.0
"""What staff heat without a print cools down after this time."""
FREE_OF_PRINTS = frozenset({PrinterState.IDLE, PrinterState.AWAITING_CLEAR, PrinterState.OUT_OF_SERVICE})
_BY_STATE: Mapping[PrinterState, ReasonCode] = {
    PrinterState.NOT_KNOWN: ReasonCode.PRINT_ROOM_SILENT,
    PrinterState.OFFLINE: ReasonCode.PRINTER_OFFLINE,
    PrinterState.CONNECTING: ReasonCode.PRINTER_CONNECTING,
    PrinterState.ERROR: ReasonCode.PRINTER_IN_ERROR,
}


def state_refusal(request: ControlRequest, state: PrinterState, *, bed_clear: bool) -> Reason | None:
    """Why this can't be asked of a printer in this state; None if it can.

    bed_clear: a person has confirmed it. A paused print may refuse to have its filament moved all the same.
    """
    if state is PrinterState.PAUSED and request.action in MOVES_FILAMENT:
        return None
    if state in JOB_RUNS:
        return Reason(ReasonCode.CONTROL_DURING_PRINT)
    if state not in FREE_OF_PRINTS:
        return Reason(_BY_STATE[state])
    if isinstance(request, Home) and request.with_z and not bed_clear:
        return Reason(ReasonCode.BED_NOT_CLEAR)
    return None
