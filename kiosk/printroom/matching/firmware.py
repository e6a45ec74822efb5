"""Whether a file is made for a printer of this model, firmware and number of tools (G6)."""

import re
from typing import TYPE_CHECKING, Final

from kiosk.printroom.matching.finding import Finding, Level, MachineLimits

if TYPE_CHECKING:
    from kiosk.gcode.print_facts import PrintFacts

MARLIN, KLIPPER = "marlin", "klipper"

_NOT_RUNNABLE: Final = frozenset({
    "bambu", "ultigcode", "makerware", "sailfish", "mach3", "machinekit", "no-extrusion", "grbl", "laser", "cnc",
})  # fmt: skip
"""Flavours of other machines: their commands mean something else on a printer, or they leave heating to the machine."""


def made_for_findings(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    """The findings about model, firmware and tools; none if all suit, or are not known."""
    return [*_tools(facts, printer), *_firmware(facts, printer), *_model(facts, printer)]


def firmware_of(printer: MachineLimits) -> str | None:
    """The printer's firmware; None if it is not known. A serial printer speaks Marlin's protocol unless configured."""
    if printer.limits.firmware != "auto":
        return printer.limits.firmware
    return MARLIN if printer.connection == "serial" else None


def _tools(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    if len(facts.tools) > printer.tool_count:
        values = {"tools": len(facts.tools), "printer_tools": printer.tool_count}
        return [Finding("too_many_tools", Level.STOP, values)]
    last = max(facts.tools, default=0)
    return [Finding("other_tool", Level.ADVICE, {"tool": last})] if last >= printer.tool_count else []


def _firmware(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    firmware = firmware_of(printer)
    if facts.flavour is None or facts.flavour == firmware:
        return []
    if facts.flavour in _NOT_RUNNABLE:
        return [Finding("wrong_firmware", Level.STOP, {"file": facts.flavour})]
    if firmware is None:
        return []
    return [Finding("other_firmware", Level.ADVICE, {"printer": firmware, "file": facts.flavour})]


def _model(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    made_for, model = _letters(facts.printer_model or ""), _letters(printer.limits.model)
    if not made_for or not model or made_for in model or model in made_for:
        return []
    return [Finding("other_model", Level.ADVICE, {"printer": printer.limits.model, "file": facts.printer_model})]


def _letters(model: str) -> str:
    return re.sub(r"[\W_]+", "", model).upper()
