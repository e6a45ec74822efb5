"""What is changed about a running print from the office: a pause at a layer, one object left out (W8)."""

from dataclasses import dataclass

from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, whole_number
from kiosk.office.pages.printers import printer_view
from kiosk.printers.printer import JOB_RUNS
from kiosk.printroom.control.object_map import PlacedObject, placed_objects
from kiosk.printroom.control.objects import objects_refusal
from kiosk.printroom.orders import Action
from kiosk.printroom.overview import PrinterView

MAP_UNITS = 200
"""The drawn bed is so many units wide and deep."""


@dataclass(frozen=True, slots=True)
class DrawnObject:
    """An object in the list and on the drawn bed, in MAP_UNITS."""

    key: str
    name: str
    number: int
    x: int
    y: int
    width: int
    height: int
    cancelled: bool


@dataclass(frozen=True, slots=True)
class DuringPrint:
    """set_layer: where it will pause; 0: nowhere. late: it may come a little late. why: no object can be left out."""

    job_id: str
    set_layer: int
    first: int
    last: int
    late: bool
    why: str
    objects: tuple[DrawnObject, ...]


def during_print(ask: Ask, view: PrinterView) -> DuringPrint | None:
    """For the page of a printer; None without a print of ours, and for who may not."""
    job = view.job
    if job is None or view.state not in JOB_RUNS or view.sending or not ask.allows(Role.OPERATOR):
        return None
    why = objects_refusal(view.connection, view.firmware_name, job.facts)
    placed = placed_objects(job.facts, view, job.cancelled_objects) if why is None else ()
    return DuringPrint(
        job_id=job.id,
        set_layer=job.pause_at_layer or 0,
        first=(view.layer or 1) + 1,
        last=view.layers or 0,
        late=view.connection != "serial",
        why=ask.words.reason(why),
        objects=tuple(map(_drawn, placed)),
    )


def change(ask: Ask) -> Answer:
    """Set or take back the pause, or leave out an object, of the print that was shown."""
    view, action, job_id = printer_view(ask), ask.form.get("action", ""), ask.form.get("job") or None
    if view is None or action not in (Action.PAUSE_AT_LAYER, Action.CANCEL_OBJECT) or job_id is None:
        return NotFound()
    detail = ask.form.get("object", "")
    if action == Action.PAUSE_AT_LAYER:
        detail = str(whole_number(ask.form.get("layer", "")) or 0)
    ask.hub.orders.give(action, view.id, ask.staff_id, job_id=job_id, detail=detail)
    return SeeOther(f"/printers/{view.slug}", "ordered")


def _drawn(one: PlacedObject) -> DrawnObject:
    x, y, width, height = (round(share * MAP_UNITS) for share in (one.left, one.top, one.width, one.height))
    return DrawnObject(one.key, one.name, one.number, x, y, max(1, width), max(1, height), one.cancelled)
