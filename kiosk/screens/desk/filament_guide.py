"""What is done next when filament is changed: heat, wait until that is measured, move the filament. Orders nothing.

Only what was measured counts: the button that moves filament comes when the nozzle is as hot as the filament needs.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.printers.control import ControlAction
from kiosk.printers.printer import PrinterState
from kiosk.printroom.control.presets import Preset, presets_for, request_for, usual_material
from kiosk.printroom.control.rules import state_refusal
from kiosk.printroom.overview import PrinterView
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import temperature_words

NEAR_C = 5.0
"""So near to its target a nozzle is as hot as it was asked to be."""


class Press(StrEnum):
    """What a button of the page does."""

    NONE = ""
    HEAT = "heat"
    MOVE = "move"
    COOL = "cool"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Guided:
    """wait: what is waited for, in words; then there is no `next`. share: of the way to the target, 0 to 1."""

    heading: str
    sentence: str
    next: Press = Press.NONE
    next_words: str = ""
    other: Press = Press.NONE
    other_words: str = ""
    wait: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Measured:
    """What is measured now, in °C; None: not known, or too long ago. target_c: 0 for none."""

    tool_c: float | None
    target_c: float


def preset_of(printer: PrinterView, material: str) -> Preset | None:
    """The temperatures for a material on a printer; None if nobody has given them."""
    usual = usual_material(material)
    return next((one for one in presets_for(printer.limits) if one.material == usual), None)


def may_move(printer: PrinterView, material: str) -> bool:
    """Whether the printer takes an order to move this filament now."""
    preset = preset_of(printer, material)
    if preset is None:
        return False
    wanted = request_for(ControlAction.LOAD_FILAMENT, preset, bed_clear=printer.bed_clear)
    return state_refusal(wanted, printer.state, bed_clear=printer.bed_clear) is None


def guided(
    action: ControlAction,
    printer: PrinterView,
    filament: str,
    preset: Preset,
    nozzle: Measured,
    pending: ControlAction | None,
) -> Guided:
    """action: LOAD_FILAMENT or UNLOAD_FILAMENT. filament: in words. pending: what was ordered and is not answered."""
    heading, sentence, move = _words(action, filament)
    skip = (
        translate("LoadFilamentViewModel", "It is out already")
        if action is ControlAction.UNLOAD_FILAMENT
        else translate("LoadFilamentViewModel", "It is in already")
    )
    if pending is action:
        return Guided(heading, sentence, wait=translate("LoadFilamentViewModel", "The printer moves the filament"),
                      other=Press.NONE, share=1.0)  # fmt: skip
    words = temperature_words(preset.tool_c)
    is_hot = nozzle.tool_c is not None and nozzle.tool_c >= preset.tool_c - NEAR_C
    if is_hot or printer.state is PrinterState.PAUSED:
        return Guided(heading, sentence, next=Press.MOVE, next_words=move, other=Press.SKIP, other_words=skip)
    if pending is ControlAction.PREHEAT or nozzle.target_c >= preset.tool_c - NEAR_C:
        return Guided(
            heading=translate("LoadFilamentViewModel", "Heats to %1").replace("%1", words),
            sentence=sentence,
            other=Press.COOL,
            other_words=translate("LoadFilamentViewModel", "Stop, heat off"),
            wait=translate("LoadFilamentViewModel", "Wait until it is hot"),
            share=max(0.0, min(1.0, (nozzle.tool_c or 0.0) / preset.tool_c)),
        )
    heat = translate("LoadFilamentViewModel", "Heat to %1").replace("%1", words)
    return Guided(heading, sentence, next=Press.HEAT, next_words=heat, other=Press.SKIP, other_words=skip)


def _words(action: ControlAction, filament: str) -> tuple[str, str, str]:
    """Heading, sentence, and what the button says that moves it."""
    if action is ControlAction.UNLOAD_FILAMENT:
        return (
            translate("LoadFilamentViewModel", "Take out %1").replace("%1", filament),
            translate("LoadFilamentViewModel", "The printer heats, then it pulls the filament out."),
            translate("LoadFilamentViewModel", "Pull it out"),
        )
    return (
        translate("LoadFilamentViewModel", "Put in %1").replace("%1", filament),
        translate("LoadFilamentViewModel", "Hold the filament in the feeder until the printer pulls it."),
        translate("LoadFilamentViewModel", "Feed it in"),
    )
