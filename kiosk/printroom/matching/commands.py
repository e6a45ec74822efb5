"""What the commands of a file mean for a printer: their classes, their length, and how the file ends (G2–G4, G9)."""

from typing import TYPE_CHECKING

from kiosk.gcode.command_classes import CommandClass
from kiosk.printroom.matching.finding import Finding, Level, MachineLimits
from kiosk.printroom.matching.firmware import KLIPPER, MARLIN, firmware_of

if TYPE_CHECKING:
    from kiosk.gcode.print_facts import PrintFacts

MARLIN_LINE_BYTES = 96 - len(b"N1234567 *255\n")
"""What Marlin's line buffer leaves for a command beside its number and checksum."""
KLIPPER_LINE_BYTES = 4096
LABEL_PREFIX = "EXCLUDE_OBJECT"
"""Klipper's labels of objects: printers without them lose nothing."""


def command_findings(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    """The findings about commands; the first is about forbidden ones."""
    return [
        _forbidden(facts),
        *_noted(facts),
        *_unknown(facts, printer),
        *_unclear(facts),
        *_too_long(facts, printer),
        *_end(facts),
    ]


def _forbidden(facts: "PrintFacts") -> Finding:
    if facts.forbidden:
        return Finding("forbidden", Level.STOP, {"commands": tuple(facts.forbidden)})
    return Finding("no_forbidden", Level.OK, {"lines": facts.lines})


def _noted(facts: "PrintFacts") -> list[Finding]:
    if facts.endstops_off:
        return [Finding("endstops_off", Level.OVERRIDE, {})]
    noted = tuple(found.code for found in facts.commands if found.level is CommandClass.ADVICE)
    return [Finding("commands_noted", Level.ADVICE, {"commands": noted})] if noted else []


def _unknown(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    """Words that are no commands of Marlin; on Klipper, or where the firmware is not known, they may be macros."""
    if firmware_of(printer) in {KLIPPER, None}:
        return []
    unknown = tuple(
        found.code
        for found in facts.commands
        if found.level is CommandClass.UNKNOWN and not found.code.startswith(LABEL_PREFIX)
    )
    return [Finding("commands_unknown", Level.ADVICE, {"commands": unknown})] if unknown else []


def _unclear(facts: "PrintFacts") -> list[Finding]:
    if facts.unclean_line is None:
        return []
    return [Finding("unclear_line", Level.STOP, {"line": facts.unclean_line})]


def _too_long(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    """Lines that the firmware can't take. Over serial labels are shortened or left out; OctoPrint sends them whole."""
    firmware, is_serial = firmware_of(printer), printer.connection == "serial"
    if firmware == KLIPPER:
        limit = KLIPPER_LINE_BYTES if is_serial else None
        return [_line_too_long(None, facts.longest_raw, limit)] if limit and facts.longest_raw > limit else []
    if is_serial or firmware == MARLIN:
        if facts.longest_command > MARLIN_LINE_BYTES:
            return [_line_too_long(facts.longest_line, facts.longest_command, MARLIN_LINE_BYTES)]
        if is_serial:
            return []
    if facts.longest_raw > MARLIN_LINE_BYTES:
        values = {"bytes": facts.longest_raw, "limit_bytes": MARLIN_LINE_BYTES}
        return [Finding("long_labels", Level.ADVICE, values)]
    return []


def _line_too_long(line: int | None, size: int, limit: int) -> Finding:
    return Finding("line_too_long", Level.STOP, {"line": line, "bytes": size, "limit_bytes": limit})


def _end(facts: "PrintFacts") -> list[Finding]:
    if facts.is_cut_off:
        return [Finding("cut_off", Level.STOP, {})]
    if facts.heaters_left_on:
        return [Finding("left_hot", Level.ADVICE, {"parts": tuple(facts.heaters_left_on)})]
    return []
