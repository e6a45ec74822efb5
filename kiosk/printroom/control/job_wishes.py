"""What staff ask of a printer, with a print and without: judged, asked of the printer, and stored."""

from typing import TYPE_CHECKING, TypeAlias

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import ControlDone, LayerPauseSet, ObjectCancelled, Printer
from kiosk.printroom.control.control_orders import ask_control, prepare_control
from kiosk.printroom.control.job_row import JobRow
from kiosk.printroom.control.objects import object_refusal, objects_refusal
from kiosk.printroom.order_answers import PendingOrder
from kiosk.printroom.orders import CONTROLS, Action
from kiosk.printroom.records import Records

if TYPE_CHECKING:
    from kiosk.printroom.printer_tracker import PrinterTracker

Asked: TypeAlias = ControlDone | LayerPauseSet | ObjectCancelled
ASKED = (ControlDone, LayerPauseSet, ObjectCancelled)
"""Events that show that something staff asked for is done."""


def prepare_asked(order: PendingOrder, tracker: "PrinterTracker", records: Records) -> Reason | None:
    """Why the printer is not asked; None: it is to be."""
    if order.action in CONTROLS:
        return prepare_control(order, tracker)
    return _prepare_wish(order, tracker, records)


def ask_printer(order: PendingOrder, printer: Printer, tracker: "PrinterTracker", records: Records) -> None:
    """Ask the printer for what was judged by `prepare_asked`."""
    if order.action in CONTROLS:
        ask_control(order, printer, tracker.row)
    else:
        _ask_wish(order, printer, tracker, records)


def _prepare_wish(order: PendingOrder, tracker: "PrinterTracker", records: Records) -> Reason | None:
    job, row = _shown_job(order, tracker, records), tracker.row
    if job is None:
        return Reason(ReasonCode.PRINT_ALREADY_OVER)
    if order.action is Action.CANCEL_OBJECT:
        refusal = objects_refusal(row.connection, row.firmware_name, job.facts)
        return refusal or object_refusal(order.detail, job.facts, job.cancelled_objects)
    layer = _whole_number(order.detail)
    is_known = layer is not None and (layer == 0 or job.layer_pause(layer) is not None)
    return None if is_known else Reason(ReasonCode.LAYER_UNKNOWN, layer=layer or 0)


def _ask_wish(order: PendingOrder, printer: Printer, tracker: "PrinterTracker", records: Records) -> None:
    if order.action is Action.CANCEL_OBJECT:
        printer.cancel_object(order.detail or "")
        return
    job, layer = _shown_job(order, tracker, records), _whole_number(order.detail)
    printer.pause_at_layer(job.layer_pause(layer) if job is not None and layer else None)


def store_asked(event: Asked, records: Records) -> None:
    """Store what the printer has taken, inside a transaction."""
    match event:
        case LayerPauseSet(job_id, layer):
            records.set_of_job(job_id, "pause_at_layer = ?", layer)
        case ObjectCancelled(job_id, key):
            records.set_of_job(job_id, "cancelled_objects = json_insert(cancelled_objects, '$[#]', ?)", key)


def _shown_job(order: PendingOrder, tracker: "PrinterTracker", records: Records) -> JobRow | None:
    """The job that this order is about, if it is still on the printer."""
    open_job = tracker.status.job
    if open_job is None or order.job_id is None or open_job.id != order.job_id:
        return None
    return records.job(order.job_id)


def _whole_number(detail: str | None) -> int | None:
    return int(detail) if detail is not None and detail.isdecimal() else None
