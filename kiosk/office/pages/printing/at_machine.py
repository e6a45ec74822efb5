"""The label of a printer, read on the phone of whoever stands there, before a print is started (see the setting)."""

from dataclasses import dataclass

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther
from kiosk.office.pages.printers import printer_view
from kiosk.printroom.overview import PrinterView
from kiosk.printroom.queue.label_scans import LabelScans, WrongLabelError
from kiosk.scan.codes import CodeError, read_typed_code


@dataclass(frozen=True, slots=True)
class AtMachine:
    """read_at: when whoever asks read the label, if that counts still; empty: not yet."""

    read_at: str


def at_machine(ask: Ask, view: PrinterView) -> AtMachine | None:
    """For the page of a printer; None where the hub wants no label, or for who starts no prints."""
    labels = LabelScans(ask.hub.db, ask.hub.clock)
    if not labels.wanted or not ask.allows(Role.OPERATOR):
        return None
    read_at = labels.read_at(view.id, ask.staff_id)
    return AtMachine(ask.clock(read_at) if read_at else "")


def read_label(ask: Ask) -> Answer:
    """Take the code that was read or typed. Raises WrongLabelError for that of something else."""
    view = printer_view(ask)
    if view is None:
        return NotFound()
    try:
        code = read_typed_code(ask.form.get("code", ""))
    except CodeError as error:
        raise WrongLabelError(Reason(ReasonCode.LABEL_NOT_KNOWN)) from error
    LabelScans(ask.hub.db, ask.hub.clock).read(view.id, code.text, ask.staff_id)
    return SeeOther(f"/printers/{view.slug}", "label_read")
