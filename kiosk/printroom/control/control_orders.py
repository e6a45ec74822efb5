"""Orders about heat, moves and filament: judged, and asked of the printer."""

from typing import TYPE_CHECKING

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import HEATS, ControlAction, limit_refusal, request_of
from kiosk.printers.printer import Printer
from kiosk.printroom.control.rules import state_refusal
from kiosk.printroom.order_answers import PendingOrder
from kiosk.printroom.printer_status import is_put_aside, shown_status
from kiosk.printroom.records import PrinterRow

if TYPE_CHECKING:
    from kiosk.printroom.printer_tracker import PrinterTracker


def prepare_control(order: PendingOrder, tracker: "PrinterTracker") -> Reason | None:
    """Why the printer is not asked; None: it is to be, and heat is counted from now on.

    A cool-down ends what else was asked for.
    """
    status, action = tracker.status, ControlAction(order.action.value)
    try:
        request = request_of(action, order.detail)
    except ValueError:
        return Reason(ReasonCode.ORDER_UNKNOWN)
    state = status.reported if is_put_aside(status) else shown_status(status).state
    refusal = limit_refusal(request, tracker.row.limits)
    refusal = refusal or state_refusal(request, state, bed_clear=status.bed_clear)
    if refusal is None and tracker.pending.controls and action is not ControlAction.COOL_DOWN:
        refusal = Reason(ReasonCode.CONTROL_RUNS)
    if refusal is None and action in HEATS and status.job is None:
        tracker.heat.begin(order.given_at, order.staff_id)
    return refusal


def ask_control(order: PendingOrder, printer: Printer, row: PrinterRow) -> None:
    """Ask the printer for what was judged by `prepare_control`."""
    printer.control(request_of(ControlAction(order.action.value), order.detail), row.limits)
