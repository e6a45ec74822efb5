"""What the commands of a file mean for a printer: their classes, their length, and how the file ends (G2–G4, G9)."""

from typing import TYPE_CHECKING

from kiosk.gcode.command_classes import CommandClass
from kiosk.printroom.matching.checks import found
from kiosk.printroom.matching.finding import Finding, MachineLimits
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
        *_end(facts, printer),
    ]


def _forbidden(facts: "PrintFacts") -> Finding:
    if facts.forbidden:
        return found("forbidden", commands=tuple(facts.forbidden))
    return found("no_forbidden", lines=facts.lines)


def _noted(facts: "PrintFacts") -> list[Finding]:
    findings = [found("endstops_off")] if facts.endstops_off else []
    if unusual := facts.codes_of(CommandClass.OVERRIDE):
        findings.append(found("commands_override", commands=unusual))
    noted = facts.codes_of(CommandClass.ADVICE)
    if facts.endstops_off:
        noted = tuple(code for code in noted if code != "M211")
    return [*findings, found("commands_noted", commands=noted)] if noted else findings


def _unknown(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    """Words that are no commands of Marlin; on Klipper, or where the firmware is not known, they may be macros."""
    firmware = firmware_of(printer)
    if firmware is None:
        return []
    if firmware == KLIPPER:
        skipped = facts.codes_of(CommandClass.NOT_ON_KLIPPER)
        return [found("skipped_on_klipper", commands=skipped)] if skipped else []
    unknown = tuple(code for code in facts.codes_of(CommandClass.UNKNOWN) if not code.startswith(LABEL_PREFIX))
    return [found("commands_unknown", commands=unknown)] if unknown else []


def _unclear(facts: "PrintFacts") -> list[Finding]:
    if facts.unclean_line is None:
        return []
    return [found("unclear_line", line=facts.unclean_line)]


def _too_long(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    """Lines that the firmware can't take. Over serial labels are shortened or left out; OctoPrint sends them whole."""
    firmware, is_serial = firmware_of(printer), printer.connection == "serial"
    if firmware == KLIPPER:
        limit = KLIPPER_LINE_BYTES if is_serial else None
        return [_line_too_long(None, facts.longest_raw, limit)] if limit and facts.longest_raw > limit else []
    if (is_serial and firmware is not None) or firmware == MARLIN:
        if facts.longest_command > MARLIN_LINE_BYTES:
            return [_line_too_long(facts.longest_line, facts.longest_command, MARLIN_LINE_BYTES)]
        if is_serial:
            return []
    if facts.longest_raw > MARLIN_LINE_BYTES:
        values = {"bytes": facts.longest_raw, "limit_bytes": MARLIN_LINE_BYTES}
        return [found("long_labels", **values)]
    return []


def _line_too_long(line: int | None, size: int, limit: int) -> Finding:
    return found("line_too_long", line=line, bytes=size, limit_bytes=limit)


def _end(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    if facts.is_cut_off:
        return [found("cut_off")]
    parts = heaters_left_on(facts, printer)
    more = [found("more_plates", plates=facts.plates)] if facts.plates > 1 else []
    return [*more, found("left_hot", parts=parts)] if parts else more


def heaters_left_on(facts: "PrintFacts", printer: MachineLimits) -> tuple[str, ...]:
    """The parts that are hot after the file. A macro at its end switches them off on Klipper alone (G4)."""
    may_have_macros = firmware_of(printer) in {KLIPPER, None}
    return facts.heaters_left_on if may_have_macros else facts.hot_without_macros
