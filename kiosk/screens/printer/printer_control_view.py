"""What the page that heats and moves a printer says: how hot it is as measured, what is going on, what can be asked."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from kiosk.base.reason import Reason
from kiosk.printers.control import ControlAction
from kiosk.printroom.control.presets import FEED_MM, PULL_MM, Preset, request_for
from kiosk.printroom.control.rules import state_refusal
from kiosk.printroom.overview import PrinterView
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.formats import OLD_AFTER_S, UNKNOWN, clock_words, temperature_words
from kiosk.screens.text.reasons import reason_text

HOT_C = 50.0
REACHED_BELOW_C = 3.0
SCALE_C = 300.0
"""The nozzle's dial reaches so far."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What this page has asked for: an order that is not answered, a refusal, the first of two presses."""

    order: ControlAction | None = None
    refusal: Reason | None = None
    armed: ControlAction | None = None


@dataclass(frozen=True, slots=True)
class PrinterControlView:
    colour: str = "#FFFFFF"
    name: str = ""
    tool: str = UNKNOWN
    tool_number: str = UNKNOWN
    tool_target: str = ""
    bed: str = ""
    share: float = 0.0
    target_share: float = -1.0
    age: str = UNKNOWN
    age_old: bool = True
    heading: str = ""
    sentence: str = ""
    burns: bool = False
    refusal: str = ""
    armed: str = ""
    pending: str = ""
    may_heat: bool = False
    may_cool: bool = False
    may_home: bool = False
    may_feed: bool = False
    homes_z: bool = True
    feed_mm: int = round(FEED_MM)
    pull_mm: int = round(PULL_MM)


def printer_control_view(
    printer: PrinterView, preset: Preset | None, asked: Asked, now: datetime, tz: tzinfo, language: str
) -> PrinterControlView:
    """preset: the one that is chosen; None: none yet. now: UTC."""
    reading = printer.reading
    tool_c = reading.tool_c if reading else None
    target_c = (reading.tool_target_c if reading else None) or 0.0
    bed_target_c = (reading.bed_target_c if reading else None) or 0.0
    known = tool_c is not None
    why = {action: _why_not(printer, action) for action in ControlAction}
    free = asked.order is None
    refusal = reason_text(asked.refusal) if asked.refusal else ""
    return PrinterControlView(
        colour=printer.colour,
        name=printer.name,
        tool=temperature_words(tool_c),
        tool_number=UNKNOWN if tool_c is None else f"{tool_c:.0f}",
        tool_target=_target_words(target_c) if known and target_c else "",
        bed=_bed_words(reading.bed_c if reading else None, bed_target_c),
        share=min(1.0, max(0.0, (tool_c or 0.0) / SCALE_C)),
        target_share=min(1.0, target_c / SCALE_C) if known and target_c else -1.0,
        age=ago_words(reading.age_s) if reading else UNKNOWN,
        age_old=reading is None or reading.age_s > OLD_AFTER_S,
        heading=_heading(printer, asked, tool_c, target_c, bed_target_c),
        sentence=_sentence(printer, asked, why, now, tz, language),
        burns=known and (tool_c or 0.0) >= HOT_C,
        refusal=refusal,
        armed=asked.armed or "",
        pending=asked.order or "",
        may_heat=free and preset is not None and why[ControlAction.PREHEAT] is None,
        may_cool=why[ControlAction.COOL_DOWN] is None and asked.order is not ControlAction.COOL_DOWN,
        may_home=free and why[ControlAction.HOME] is None,
        may_feed=free and preset is not None and why[ControlAction.LOAD_FILAMENT] is None,
        homes_z=printer.bed_clear,
    )


def _why_not(printer: PrinterView, action: ControlAction) -> Reason | None:
    request = request_for(action, Preset("", 0, 0), bed_clear=printer.bed_clear)
    return state_refusal(request, printer.state, bed_clear=printer.bed_clear)


def _target_words(target_c: float) -> str:
    return translate("PrinterControl", "target %1").replace("%1", temperature_words(target_c))


def _bed_words(bed_c: float | None, target_c: float) -> str:
    words = translate("PrinterControl", "bed %1").replace("%1", temperature_words(bed_c))
    return f"{words}, {_target_words(target_c)}" if target_c and bed_c is not None else words


def _heading(printer: PrinterView, asked: Asked, tool_c: float | None, target_c: float, bed_target_c: float) -> str:
    if asked.armed is not None:
        return _questions()[asked.armed]
    is_reached = tool_c is not None and tool_c >= target_c - REACHED_BELOW_C
    if asked.order in {ControlAction.LOAD_FILAMENT, ControlAction.UNLOAD_FILAMENT}:
        if not target_c or not is_reached:
            return translate("PrinterControl", "Heats up first")
        is_load = asked.order is ControlAction.LOAD_FILAMENT
        return (
            translate("PrinterControl", "Filament goes in")
            if is_load
            else translate("PrinterControl", "Filament comes out")
        )
    if asked.order is not None:
        return _doing()[asked.order]
    if tool_c is None:
        return translate("PrinterControl", "Not known how hot")
    if target_c and not is_reached:
        return translate("PrinterControl", "Heats to %1").replace("%1", temperature_words(target_c))
    if target_c:
        return translate("PrinterControl", "Hot: %1").replace("%1", temperature_words(target_c))
    if bed_target_c:
        return translate("PrinterControl", "The bed is heated")
    return translate("PrinterControl", "Cools down") if tool_c >= HOT_C else translate("PrinterControl", "Cold")


def _questions() -> dict[ControlAction, str]:
    return {
        ControlAction.HOME: translate("PrinterControl", "Hands away? The head moves."),
        ControlAction.LOAD_FILAMENT: translate("PrinterControl", "Is the end of the filament in the gears?"),
        ControlAction.UNLOAD_FILAMENT: translate("PrinterControl", "Can the spool turn back?"),
    }


def _doing() -> dict[ControlAction, str]:
    return {
        ControlAction.PREHEAT: translate("PrinterControl", "Sets the heat …"),
        ControlAction.COOL_DOWN: translate("PrinterControl", "Turns the heat off …"),
        ControlAction.HOME: translate("PrinterControl", "Moves home …"),
    }


def _sentence(
    printer: PrinterView,
    asked: Asked,
    why: dict[ControlAction, Reason | None],
    now: datetime,
    tz: tzinfo,
    language: str,
) -> str:
    """One sentence below the heading: why not, what follows, or until when it stays hot."""
    if asked.armed is ControlAction.HOME and not printer.bed_clear:
        return translate("PrinterControl", "Something may be on the bed: only X and Y move.")
    if asked.armed is not None:
        return translate("PrinterControl", "Press once more.")
    if asked.order is ControlAction.LOAD_FILAMENT:
        return translate("PrinterControl", "When it is hot, %1 mm are pushed in.").replace("%1", f"{FEED_MM:g}")
    if asked.order is ControlAction.UNLOAD_FILAMENT:
        return translate("PrinterControl", "When it is hot, %1 mm are pulled out.").replace("%1", f"{PULL_MM:g}")
    if why[ControlAction.PREHEAT] is not None and why[ControlAction.LOAD_FILAMENT] is not None:
        return reason_text(why[ControlAction.PREHEAT])
    if why[ControlAction.PREHEAT] is not None:
        return translate("PrinterControl", "In a pause only the filament can be moved.")
    if printer.heat_ends_at is not None and printer.heat_ends_at > now:
        words = translate("PrinterControl", "Cools down by itself at %1 unless a print begins.")
        return words.replace("%1", clock_words(printer.heat_ends_at, tz, language))
    if printer.cooled_itself_at is not None:
        words = translate("PrinterControl", "Cooled down by itself at %1: no print began.")
        return words.replace("%1", clock_words(printer.cooled_itself_at, tz, language))
    return ""
