"""A printer is heated, cooled down, homed, and its filament moved, from the phone of whoever stands beside it (W8)."""

from dataclasses import dataclass

from kiosk.base.formats import NO_BREAK, temperature_words
from kiosk.base.reason import Reason
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther
from kiosk.office.pages.printers import printer_view
from kiosk.printers.control import ControlAction
from kiosk.printroom.control.presets import FEED_MM, PULL_MM, Preset, presets_for, request_for, usual_material
from kiosk.printroom.control.rules import state_refusal
from kiosk.printroom.overview import PrinterView


@dataclass(frozen=True, slots=True)
class MaterialChoice:
    """A material with its usual temperatures. chosen: it is the one that is loaded."""

    material: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Control:
    """says: until when it stays hot, or why not; empty for nothing."""

    says: str
    materials: tuple[MaterialChoice, ...]
    heats: bool
    cools: bool
    homes: bool
    homes_z: bool
    feeds: bool
    feed: str
    pull: str


def control_of(ask: Ask, view: PrinterView) -> Control | None:
    """For the page of a printer; None for who may not."""
    if not ask.allows(Role.OPERATOR):
        return None
    why = {action: _why_not(view, action) for action in ControlAction}
    loaded = usual_material(view.material)
    return Control(
        says=_says(ask, view) or ask.words.reason(why[ControlAction.PREHEAT]),
        materials=tuple(_choice(one, loaded) for one in presets_for(view.limits)),
        heats=why[ControlAction.PREHEAT] is None,
        cools=why[ControlAction.COOL_DOWN] is None,
        homes=why[ControlAction.HOME] is None,
        homes_z=view.bed_clear,
        feeds=why[ControlAction.LOAD_FILAMENT] is None,
        feed=f"{FEED_MM:g}{NO_BREAK}mm",
        pull=f"{PULL_MM:g}{NO_BREAK}mm",
    )


def control(ask: Ask) -> Answer:
    """Give the order; the print room decides whether it is carried out."""
    view, action = printer_view(ask), ask.form.get("action", "")
    if view is None or action not in list(ControlAction):
        return NotFound()
    offered = {one.material: one for one in presets_for(view.limits)}
    preset = offered.get(ask.form.get("material", ""), next(iter(offered.values())))
    request = request_for(ControlAction(action), preset, bed_clear=view.bed_clear)
    ask.hub.orders.control(request, view.id, ask.staff_id)
    return SeeOther(f"/printers/{view.slug}", "ordered")


def _why_not(view: PrinterView, action: ControlAction) -> Reason | None:
    request = request_for(action, Preset("", 0, 0), bed_clear=view.bed_clear)
    return state_refusal(request, view.state, bed_clear=view.bed_clear)


def _choice(preset: Preset, loaded: str) -> MaterialChoice:
    heat = f"{preset.tool_c:g}\u2009/\u2009{temperature_words(preset.bed_c)}"
    return MaterialChoice(preset.material, f"{preset.material}, {heat}", preset.material == loaded)


def _says(ask: Ask, view: PrinterView) -> str:
    if view.heat_ends_at is not None and view.heat_ends_at > ask.now:
        return ask.words("Cools down by itself at {time} unless a print begins.", time=ask.clock(view.heat_ends_at))
    if view.cooled_itself_at is not None:
        return ask.words("Cooled down by itself at {time}: no print began.", time=ask.clock(view.cooled_itself_at))
    return ""
