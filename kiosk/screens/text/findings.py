"""Findings of the check of a file against a printer, in words, for screens and terminals. Imports no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from kiosk.base.reason import Reason
from kiosk.printroom.matching.finding import Finding
from kiosk.screens.text.formats import clock_words, number_words, temperature_words

Values = Mapping[str, Any]

_COMMANDS, _COMMAND_CHARS = 4, 20


def _as_written(_context: str, english: str) -> str:
    return english


def _english_reason(reason: Reason | None) -> str:
    return "" if reason is None else str(reason)


@dataclass(frozen=True, slots=True)
class Wording:
    """How to write texts and figures in a language; English without `translate` and `reason_text`."""

    language: str
    tz: tzinfo
    translate: Callable[[str, str], str] = _as_written
    reason_text: Callable[[Reason | None], str] = _english_reason

    def millimetres(self, value: Any, decimals: int = 0) -> str:
        return f"{number_words(float(value), decimals, self.language)}\u00a0mm"

    def clock(self, moment: Any) -> str:
        return clock_words(moment if isinstance(moment, datetime) else None, self.tz, self.language)


def finding_words(finding: Finding, wording: Wording) -> tuple[str, str]:
    """(sentence, detail) of a finding; an unknown code is shown as it is."""
    words = _WORDS.get(finding.code)
    return words(finding.values, wording) if words else (finding.code, "")


def _fits_bed(values: Values, wording: Wording) -> tuple[str, str]:
    margin = wording.millimetres(values["margin_mm"])
    return wording.translate("Finding", "Fits the bed"), wording.translate("Finding", "%1 to the edge").replace(
        "%1", margin
    )


def _too_big(values: Values, wording: Wording) -> tuple[str, str]:
    over = wording.millimetres(values["over_mm"])
    words = (
        wording.translate("Finding", "Too high")
        if values["axis"] == "z"
        else wording.translate("Finding", "Too big for the bed")
    )
    return words, wording.translate("Finding", "%1 too much").replace("%1", over)


def _temperatures(values: Values, wording: Wording) -> tuple[str, str]:
    detail = wording.translate("Finding", "Nozzle %1, bed %2").replace("%1", temperature_words(values["tool_c"]))
    detail = detail.replace("%2", temperature_words(values.get("bed_c")))
    material = values.get("material")
    if not material:
        return wording.translate("Finding", "Temperatures are in order"), detail
    return wording.translate("Finding", "Temperatures suit %1").replace("%1", str(material)), detail


def _too_hot(values: Values, wording: Wording) -> tuple[str, str]:
    words = _too_hot_words(values["part"], wording)
    asked = temperature_words(values["asked_c"])
    detail = wording.translate("Finding", "Asks for %1, at most %2").replace("%1", asked)
    return words, detail.replace("%2", temperature_words(values["limit_c"]))


def _too_hot_words(part: str, wording: Wording) -> str:
    if part == "tool":
        return wording.translate("Finding", "Nozzle too hot")
    return (
        wording.translate("Finding", "Bed too hot")
        if part == "bed"
        else wording.translate("Finding", "Chamber too hot")
    )


def _temperature_unreadable(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "A temperature can't be read"), _line_words(values, wording)


def _too_cold(values: Values, wording: Wording) -> tuple[str, str]:
    detail = wording.translate("Finding", "Asks for %1 only").replace("%1", temperature_words(values["tool_c"]))
    return wording.translate("Finding", "Nozzle too cold"), detail


def _temperatures_unknown(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Temperatures not known"), wording.translate(
        "Finding", "Check the slicer's settings"
    )


def _nozzle(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "The nozzle is right"), wording.millimetres(values["nozzle_mm"], 2)


def _wrong_nozzle(values: Values, wording: Wording) -> tuple[str, str]:
    there = wording.millimetres(values["printer_mm"], 2)
    detail = wording.translate("Finding", "Made for %1").replace("%1", wording.millimetres(values["file_mm"], 2))
    return wording.translate("Finding", "Wrong nozzle: %1").replace("%1", there), detail


def _nozzle_unknown(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Nozzle not known"), wording.translate("Finding", "The file doesn't say which")


def _material(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "The filament is right"), str(values["material"])


def _wrong_material(values: Values, wording: Wording) -> tuple[str, str]:
    detail = wording.translate("Finding", "Made for %1").replace("%1", str(values["file"]))
    return wording.translate("Finding", "Wrong filament: %1").replace("%1", str(values["printer"])), detail


def _spool_short(values: Values, wording: Wording) -> tuple[str, str]:
    detail = wording.translate("Finding", "Needs %1 g, has %2 g")
    if values["layer"] is not None:
        detail = wording.translate("Finding", "Needs %1 g, has %2 g: change it in layer %3")
    for place, number in enumerate((values["needed_g"], values["left_g"], values["layer"]), 1):
        detail = detail.replace(f"%{place}", str(number))
    return wording.translate("Finding", "Not enough on the spool"), detail


def _material_unknown(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Filament not known"), wording.translate(
        "Finding", "The file doesn't say which"
    )


def _no_forbidden(values: Values, wording: Wording) -> tuple[str, str]:
    lines = number_words(float(values["lines"]), 0, wording.language)
    return wording.translate("Finding", "No forbidden commands"), wording.translate("Finding", "%1 lines read").replace(
        "%1", lines
    )


def _forbidden(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Forbidden commands"), _few(values["commands"])


def _round_bed(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Near the edge of the round bed"), wording.translate(
        "Finding", "Check that it fits"
    )


def _below_bed(values: Values, wording: Wording) -> tuple[str, str]:
    detail = wording.translate("Finding", "Goes to Z %1").replace("%1", wording.millimetres(values["z_mm"], 1))
    return wording.translate("Finding", "Drives into the bed"), detail


def _extrudes_outside(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Extrudes beside the bed"), _beyond_words(values, wording)


def _moves_outside(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Moves further than the printer can"), _beyond_words(values, wording)


def _too_many_tools(values: Values, wording: Wording) -> tuple[str, str]:
    words = wording.translate("Finding", "Needs %1 tools").replace("%1", str(values["tools"]))
    return words, wording.translate("Finding", "This printer has %1").replace("%1", str(values["printer_tools"]))


def _other_tool(values: Values, wording: Wording) -> tuple[str, str]:
    words = wording.translate("Finding", "Prints with tool T%1").replace("%1", str(values["tool"]))
    return words, wording.translate("Finding", "This printer has no such tool")


def _wrong_firmware(values: Values, wording: Wording) -> tuple[str, str]:
    detail = wording.translate("Finding", "Made for %1").replace("%1", str(values["file"]))
    return wording.translate("Finding", "For another kind of machine"), detail


def _other_firmware(values: Values, wording: Wording) -> tuple[str, str]:
    detail = wording.translate("Finding", "Made for %1").replace("%1", str(values["file"]))
    return wording.translate("Finding", "For other firmware"), detail


def _firmware_unknown(values: Values, wording: Wording) -> tuple[str, str]:
    detail = wording.translate("Finding", "Made for %1").replace("%1", str(values["file"]))
    return wording.translate("Finding", "Printer's firmware not known"), detail


def _other_model(values: Values, wording: Wording) -> tuple[str, str]:
    detail = wording.translate("Finding", "Made for %1").replace("%1", str(values["file"]))
    return wording.translate("Finding", "For another model"), detail


def _commands_noted(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Changes settings for a while"), _few(values["commands"])


def _commands_unknown(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Commands not known"), _few(values["commands"])


def _endstops_off(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Leaves the end stops off"), wording.translate(
        "Finding", "Nothing keeps the head inside"
    )


def _commands_override(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Changes settings for good"), _few(values["commands"])


def _needs_macros(values: Values, wording: Wording) -> tuple[str, str]:
    words = wording.translate("Finding", "Would print cold: needs Klipper's macros")
    return words, _few(values["commands"])


def _start_macro(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Its start macro is left out"), _few(values["commands"])


def _macros_perhaps(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Needs a printer with Klipper"), _few(values["commands"])


def _heats_elsewhere(_values: Values, wording: Wording) -> tuple[str, str]:
    words = wording.translate("Finding", "Would print cold: for other firmware")
    return words, wording.translate("Finding", "Slice it for this printer")


def _not_heated(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Never heats the nozzle"), wording.translate(
        "Finding", "Check the slicer's settings"
    )


def _not_homed(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Doesn't home the printer"), wording.translate(
        "Finding", "Check the slicer's settings"
    )


def _skipped_on_klipper(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Klipper may skip commands"), _few(values["commands"])


def _unclear_line(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Unclear characters"), _line_words(values, wording)


def _line_too_long(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "A line is too long"), _bytes_words(values, wording)


def _long_labels(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "A line is perhaps too long"), _bytes_words(values, wording)


def _more_plates(values: Values, wording: Wording) -> tuple[str, str]:
    detail = wording.translate("Finding", "1 of %1 in the file").replace("%1", str(values["plates"]))
    return wording.translate("Finding", "Only the first plate is printed"), detail


def _cut_off(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "The file is cut off"), wording.translate("Finding", "Export it again")


def _left_hot(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Stays hot after the print"), wording.translate(
        "Finding", "The file leaves heaters on"
    )


def _beyond_words(values: Values, wording: Wording) -> str:
    beyond = wording.translate("Finding", "%1 too far, %2").replace("%1", wording.millimetres(values["over_mm"]))
    return beyond.replace("%2", str(values["axis"]).upper())


def _line_words(values: Values, wording: Wording) -> str:
    line = values.get("line")
    return "" if line is None else wording.translate("Finding", "Line %1").replace("%1", str(line))


def _bytes_words(values: Values, wording: Wording) -> str:
    words = wording.translate("Finding", "%1 bytes, at most %2").replace("%1", str(values["bytes"]))
    return words.replace("%2", str(values["limit_bytes"]))


def _few(commands: Sequence[str]) -> str:
    """The first of the commands, as many as a line holds."""
    shown = ", ".join(str(command)[:_COMMAND_CHARS] for command in commands[:_COMMANDS])
    return f"{shown} …" if len(commands) > _COMMANDS else shown


def _free(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Fits and is free"), ""


def _busy(values: Values, wording: Wording) -> tuple[str, str]:
    until = values.get("until_at")
    if until is None:
        return wording.translate("Finding", "Fits, in use"), ""
    return wording.translate("Finding", "Fits, free %1").replace("%1", wording.clock(until)), ""


def _awaiting_clear(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Fits, clear the bed first"), ""


def _connecting(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Fits, connecting"), ""


def _not_known(values: Values, wording: Wording) -> tuple[str, str]:
    since = values.get("since_at")
    if since is None:
        return wording.translate("Finding", "Fits, state not known"), ""
    return wording.translate("Finding", "Fits, not known since %1").replace("%1", wording.clock(since)), ""


def _offline(values: Values, wording: Wording) -> tuple[str, str]:
    since = values.get("since_at")
    if since is None:
        return wording.translate("Finding", "No contact"), ""
    return wording.translate("Finding", "No contact since %1").replace("%1", wording.clock(since)), ""


def _error(values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Error"), wording.reason_text(values.get("reason"))


def _out_of_service(_values: Values, wording: Wording) -> tuple[str, str]:
    return wording.translate("Finding", "Out of service"), ""


_WORDS: dict[str, Callable[[Values, Wording], tuple[str, str]]] = {
    "fits_bed": _fits_bed,
    "too_big": _too_big,
    "temperatures": _temperatures,
    "too_hot": _too_hot,
    "too_cold": _too_cold,
    "temperatures_unknown": _temperatures_unknown,
    "temperature_unreadable": _temperature_unreadable,
    "round_bed": _round_bed,
    "below_bed": _below_bed,
    "extrudes_outside": _extrudes_outside,
    "moves_outside": _moves_outside,
    "too_many_tools": _too_many_tools,
    "other_tool": _other_tool,
    "wrong_firmware": _wrong_firmware,
    "other_firmware": _other_firmware,
    "firmware_unknown": _firmware_unknown,
    "other_model": _other_model,
    "commands_noted": _commands_noted,
    "commands_unknown": _commands_unknown,
    "commands_override": _commands_override,
    "endstops_off": _endstops_off,
    "needs_macros": _needs_macros,
    "start_macro": _start_macro,
    "macros_perhaps": _macros_perhaps,
    "heats_elsewhere": _heats_elsewhere,
    "not_heated": _not_heated,
    "not_homed": _not_homed,
    "skipped_on_klipper": _skipped_on_klipper,
    "more_plates": _more_plates,
    "unclear_line": _unclear_line,
    "line_too_long": _line_too_long,
    "long_labels": _long_labels,
    "cut_off": _cut_off,
    "left_hot": _left_hot,
    "nozzle": _nozzle,
    "wrong_nozzle": _wrong_nozzle,
    "nozzle_unknown": _nozzle_unknown,
    "material": _material,
    "wrong_material": _wrong_material,
    "spool_short": _spool_short,
    "material_unknown": _material_unknown,
    "no_forbidden": _no_forbidden,
    "forbidden": _forbidden,
    "free": _free,
    "busy": _busy,
    "awaiting_clear": _awaiting_clear,
    "connecting": _connecting,
    "not_known": _not_known,
    "offline": _offline,
    "error": _error,
    "out_of_service": _out_of_service,
}
WORDED = frozenset(_WORDS)
"""The codes that have words."""
