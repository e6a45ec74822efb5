"""Temperatures and lengths that staff are offered, by material: usual values, cut to what a machine may do."""

from dataclasses import dataclass

from kiosk.base.printer_limits import PrinterLimits
from kiosk.printers.control import ControlAction, ControlRequest, CoolDown, Home, LoadFilament, Preheat, UnloadFilament

FEED_MM, FEED_MM_S = 60.0, 4.0
"""What is pushed in at once: from the gears to the nozzle, and some more until the colour is clean."""
PULL_MM, PULL_MM_S = 100.0, 10.0


@dataclass(frozen=True, slots=True)
class Preset:
    """Temperatures in °C of nozzle and bed for a material."""

    material: str
    tool_c: float
    bed_c: float


USUAL = (
    Preset("PLA", 215, 60),
    Preset("PETG", 240, 80),
    Preset("TPU", 225, 45),
    Preset("ASA", 255, 100),
    Preset("ABS", 250, 100),
    Preset("PC", 275, 105),
)


def presets_for(limits: PrinterLimits) -> tuple[Preset, ...]:
    """All presets, none beyond the limits of the machine."""
    return tuple(
        Preset(one.material, min(one.tool_c, limits.hottest_tool_c), min(one.bed_c, limits.hottest_bed_c))
        for one in USUAL
    )


def usual_material(loaded: str) -> str:
    """The material of the presets that this one is a kind of, as `PLA+` or `rPETG` is; empty: of none."""
    name = loaded.upper()
    kinds = sorted((one.material for one in USUAL), key=len, reverse=True)
    return next((kind for kind in kinds if kind in name), "")


def request_for(action: ControlAction, preset: Preset, *, bed_clear: bool) -> ControlRequest:
    """What is asked of a printer for an action of a screen, with the temperatures of a material."""
    match action:
        case ControlAction.PREHEAT:
            return Preheat(preset.tool_c, preset.bed_c)
        case ControlAction.COOL_DOWN:
            return CoolDown()
        case ControlAction.HOME:
            return Home(with_z=bed_clear)
        case ControlAction.LOAD_FILAMENT:
            return LoadFilament(preset.tool_c, FEED_MM, FEED_MM_S)
        case ControlAction.UNLOAD_FILAMENT:
            return UnloadFilament(preset.tool_c, PULL_MM, PULL_MM_S)
