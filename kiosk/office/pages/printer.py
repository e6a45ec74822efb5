"""One printer: what it does, how hot it is, the orders to it with their answers, and Stop now (W8)."""

from dataclasses import dataclass

from kiosk.base.clock import from_text
from kiosk.base.formats import OLD_AFTER_S, duration_words, percent_words, temperature_words
from kiosk.base.reason import from_json
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.pages.alarms import AlarmRow, alarm_row
from kiosk.office.pages.during_print import DuringPrint, during_print
from kiosk.office.pages.night.cameras import CameraRow, camera_row
from kiosk.office.pages.printer_control import Control, control_of
from kiosk.office.pages.printers import WAITS_FOR_PERSON, job_name, printer_view, when_words
from kiosk.office.pages.printing.at_machine import AtMachine, at_machine
from kiosk.office.pages.printing.loaded import Loaded, loaded
from kiosk.office.rulers import FINE_DIVISIONS, Ruler, share_rule
from kiosk.office.text.state_words import ago_words, basis_word, doing_word, order_word, printer_mark
from kiosk.office.web.cookies import own_path
from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.orders import Action
from kiosk.printroom.overview import PrinterView
from kiosk.store.hub_db import row, rows

SHOWN_ORDERS = 8
_ORDERS = """
SELECT printer_order.*, staff.name AS staff_name FROM printer_order LEFT JOIN staff ON staff.id = printer_order.staff_id
WHERE printer_id = ? ORDER BY printer_order.id DESC LIMIT ?
"""
_OFFERED: dict[PrinterState, tuple[Action, ...]] = {
    PrinterState.HEATING: (Action.PAUSE, Action.CANCEL),
    PrinterState.PRINTING: (Action.PAUSE, Action.CANCEL),
    PrinterState.PAUSED: (Action.RESUME, Action.CANCEL),
}
"""Orders that make sense from afar; what needs a look at the machine is given at the kiosk beside it."""


@dataclass(frozen=True, slots=True)
class Heat:
    """One temperature."""

    name: str
    now: str
    target: str


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order and its answer. mood: bad if it was refused."""

    at: str
    who: str
    words: str
    answer: str
    mood: str


@dataclass(frozen=True, slots=True)
class Offer:
    """says: what will happen; empty where it can be taken back."""

    action: str
    words: str
    says: str


@dataclass(frozen=True, slots=True)
class Service:
    """Out of service and back: the order that is offered, what it does, and since when it is out."""

    action: str
    words: str
    says: str
    is_out: bool


@dataclass(frozen=True, slots=True)
class PrinterPage:
    """camera: its newest image with the age; None: there is none. camera_is_set: it was named by its address."""

    slug: str
    name: str
    colour: str
    word: str
    mark: str
    mood: str
    when: str
    job: str
    job_id: str
    rule: Ruler | None
    share: str
    remaining: str
    basis: str
    layer: str
    heats: tuple[Heat, ...]
    heat_age: str
    heat_is_old: bool
    camera: CameraRow | None
    camera_is_set: bool
    alarms: tuple[AlarmRow, ...]
    orders: tuple[OrderRow, ...]
    offers: tuple[Offer, ...]
    silent: bool
    reason: str
    loaded: Loaded
    control: Control | None
    during: DuringPrint | None
    service: Service
    at_machine: AtMachine | None
    may_set: bool
    may_see_prints: bool


def show(ask: Ask) -> Answer:
    view = printer_view(ask)
    if view is None:
        return NotFound()
    return Shown("printer.html", _page(ask, view), title=view.name)


def stop(ask: Ask) -> Answer:
    """Stop at once; anybody of the staff may."""
    view = printer_view(ask)
    if view is None:
        return NotFound()
    ask.hub.orders.give(Action.STOP_NOW, view.id, ask.staff_id)
    return SeeOther(own_path(ask.form.get("to", f"/printers/{view.slug}")), "ordered")


def order(ask: Ask) -> Answer:
    """Pause, go on, or cancel the job that was shown."""
    view, action = printer_view(ask), ask.form.get("action", "")
    offered = {one for actions in _OFFERED.values() for one in actions}
    if view is None or action not in offered:
        return NotFound()
    ask.hub.orders.give(action, view.id, ask.staff_id, job_id=ask.form.get("job") or None)
    return SeeOther(f"/printers/{view.slug}", "ordered")


def service(ask: Ask) -> Answer:
    """Out of service, or back; a host may."""
    view, action = printer_view(ask), ask.form.get("action", "")
    if view is None or action not in (Action.OUT_OF_SERVICE, Action.INTO_SERVICE):
        return NotFound()
    ask.hub.orders.give(action, view.id, ask.staff_id)
    return SeeOther(f"/printers/{view.slug}", "ordered")


def _page(ask: Ask, view: PrinterView) -> PrinterPage:
    t, runs = ask.words, view.state in JOB_RUNS
    age_s = view.reading.age_s if view.reading else None
    mark = printer_mark(view.state)
    is_layer_known = bool(view.layer and view.layers)
    waits = view.state in WAITS_FOR_PERSON
    return PrinterPage(
        slug=view.slug,
        name=view.name,
        colour=view.colour,
        word=doing_word(view, t),
        mark=mark,
        mood={"free": "free", "out_of_order": "bad"}.get(mark, ""),
        when=when_words(ask, view),
        job=job_name(view.job) if view.job else "",
        job_id=view.job.id if view.job else "",
        rule=share_rule(view.step_fraction, FINE_DIVISIONS) if runs else None,
        share=percent_words(view.step_fraction) if runs else "",
        remaining="" if waits or view.remaining_s is None else t("{time} left", time=duration_words(view.remaining_s)),
        basis="" if waits or view.remaining_s is None else basis_word(view.remaining_by, t),
        layer=t("layer {n}/{of}", n=view.layer, of=view.layers) if is_layer_known else "",
        heats=_heats(ask, view),
        heat_age="" if age_s is None else ago_words(age_s, t),
        heat_is_old=age_s is not None and age_s > OLD_AFTER_S,
        camera=camera_row(ask, view, is_silent=view.state is PrinterState.NOT_KNOWN),
        camera_is_set=row(ask.hub.db, "SELECT 1 FROM printer WHERE id = ? AND camera <> ''", view.id) is not None,
        alarms=tuple(alarm_row(ask, alarm) for alarm in view.alarms),
        orders=tuple(_order(ask, found) for found in rows(ask.hub.db, _ORDERS, view.id, SHOWN_ORDERS)),
        offers=_offers(ask, view),
        silent=view.state is PrinterState.NOT_KNOWN,
        reason=t.reason(view.reason),
        loaded=loaded(ask, view),
        control=control_of(ask, view),
        during=during_print(ask, view),
        service=_service(ask, view),
        at_machine=at_machine(ask, view),
        may_set=ask.allows(Role.ADMIN),
        may_see_prints=ask.allows(Role.OPERATOR),
    )


def _service(ask: Ask, view: PrinterView) -> Service:
    action = Action.INTO_SERVICE if view.out_of_service else Action.OUT_OF_SERVICE
    if view.out_of_service:
        says = ask.words("Nothing is started on it until somebody puts it back into service.")
    else:
        says = ask.words("Nothing is started on it then. A print that runs goes on to its end.")
    return Service(action, order_word(action, ask.words), says, view.out_of_service)


def _offers(ask: Ask, view: PrinterView) -> tuple[Offer, ...]:
    """What may be ordered now by whoever looks."""
    t = ask.words
    if not ask.allows(Role.OPERATOR):
        return ()
    says = {Action.CANCEL: t("The print ends and can't go on. The heaters go off.")}
    actions = _OFFERED.get(view.state, ())
    return tuple(Offer(action, order_word(action, t), says.get(action, "")) for action in actions)


def _heats(ask: Ask, view: PrinterView) -> tuple[Heat, ...]:
    reading = view.reading
    if reading is None:
        return ()
    nozzle, bed = ask.words("Nozzle"), ask.words("Bed")
    return (
        Heat(nozzle, temperature_words(reading.tool_c), _target(reading.tool_target_c)),
        Heat(bed, temperature_words(reading.bed_c), _target(reading.bed_target_c)),
    )


def _target(celsius: float | None) -> str:
    return temperature_words(celsius) if celsius else ""


def _order(ask: Ask, found: dict[str, object]) -> OrderRow:
    t, at = ask.words, from_text(str(found["at"]))
    reason = t.reason(from_json(str(found["reason"]) if found["reason"] else None))
    if found["answer"] is None:
        answer = t("waits for the print room")
    else:
        answer = reason or (t("done") if found["answer"] == "done" else t("refused"))
    return OrderRow(
        at=ask.clock(at),
        who=str(found["staff_name"] or "–"),
        words=order_word(Action(str(found["action"])), t),
        answer=answer,
        mood="bad" if found["answer"] not in (None, "done") else "",
    )
