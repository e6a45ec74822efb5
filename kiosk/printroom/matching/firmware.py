"""Whether a file is made for a printer of this model, firmware and number of tools (G6)."""

import re
from typing import TYPE_CHECKING, Final

from kiosk.printroom.matching.checks import found
from kiosk.printroom.matching.finding import Finding, MachineLimits

if TYPE_CHECKING:
    from kiosk.gcode.print_facts import PrintFacts

MARLIN, KLIPPER = "marlin", "klipper"
_BY_CONNECTION: Final = {"serial": MARLIN, "moonraker": KLIPPER}

_FAMILY_SIGNS: Final = (
    ("klipper", KLIPPER),
    ("kalico", KLIPPER),
    ("reprapfirmware", "reprapfirmware"),
    ("repetier", "repetier"),
    ("anet_a8", "repetier"),
    ("smoothie", "smoothie"),
    ("teacup", "teacup"),
    ("sailfish", "sailfish"),
    ("bambu", "bambu"),
    ("prusa-firmware", MARLIN),
    ("marlin", MARLIN),
    ("grbl", "grbl"),
)
"""What the name of a firmware has in it, and its family; the first counts: many name what they are based on too."""

_NOT_RUNNABLE: Final = frozenset({
    "bambu", "ultigcode", "makerware", "sailfish", "mach3", "machinekit", "no-extrusion", "grbl", "laser", "cnc",
})  # fmt: skip
"""Flavours of other machines: their commands mean something else on a printer, or they leave heating to the machine."""


def made_for_findings(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    """The findings about model, firmware and tools; none if all suit, or are not known."""
    return [*_tools(facts, printer), *_firmware(facts, printer), *_model(facts, printer)]


def firmware_of(printer: MachineLimits) -> str | None:
    """The printer's firmware: as configured, else as it reports itself; None if it is not known.

    A serial printer that was asked and reports nothing speaks Marlin's protocol; behind a Moonraker there is Klipper.
    """
    if printer.limits.firmware != "auto":
        return printer.limits.firmware
    if printer.firmware_name is None:
        return None
    return family_of(printer.firmware_name) or _BY_CONNECTION.get(printer.connection)


def family_of(firmware_name: str) -> str | None:
    """The family of a firmware by the name that it gives itself; None for an unknown one."""
    name = firmware_name.lower()
    return next((family for sign, family in _FAMILY_SIGNS if sign in name), None)


def _tools(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    if printer.tool_count is None:
        return []
    if len(facts.tools) > printer.tool_count:
        values = {"tools": len(facts.tools), "printer_tools": printer.tool_count}
        return [found("too_many_tools", **values)]
    last = max(facts.tools, default=0)
    return [found("other_tool", tool=last)] if last >= printer.tool_count else []


def _firmware(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    firmware = firmware_of(printer)
    if facts.flavour is None or facts.flavour == firmware:
        return []
    if facts.flavour in _NOT_RUNNABLE:
        return [found("wrong_firmware", file=facts.flavour)]
    if firmware is None:
        return [found("firmware_unknown", file=facts.flavour)]
    return [found("other_firmware", printer=firmware, file=facts.flavour)]


def _model(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    made_for, model = _letters(facts.printer_model or ""), _letters(printer.limits.model)
    if not made_for or not model or made_for in model or model in made_for:
        return []
    return [found("other_model", printer=printer.limits.model, file=facts.printer_model)]


def _letters(model: str) -> str:
    return re.sub(r"[\W_]+", "", model).upper()
