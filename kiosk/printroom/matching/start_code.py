"""Whether the start of a file heats and homes the printer that is to print it, or leaves that to what it lacks (G6)."""

import re
from typing import TYPE_CHECKING, Final

from kiosk.printroom.matching.checks import found
from kiosk.printroom.matching.finding import Finding, MachineLimits
from kiosk.printroom.matching.firmware import KLIPPER, firmware_of

if TYPE_CHECKING:
    from kiosk.gcode.print_facts import PrintFacts

REPRAPFIRMWARE = "reprapfirmware"
_STARTS: Final = re.compile(r"\w*(?:START|BEGIN|PREPARE|HEAT|TEMPERATURE|HOME|HOMING)\w*")
"""Names of macros that make a printer ready; PRINT_START is the usual one."""


def start_findings(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    """What the commands before the first extrusion leave to macros or to another firmware; none if all is there."""
    firmware = firmware_of(printer)
    heats = facts.heats_itself or (facts.heats_by_tool and firmware == REPRAPFIRMWARE)
    is_ready = heats and facts.homes_itself
    if macros := facts.start_macros:
        return _by_macros(macros, firmware, is_ready=is_ready)
    if facts.heats_by_tool and not heats and firmware is not None:
        return [found("heats_elsewhere")]
    findings = [] if heats else [found("not_heated")]
    return findings if facts.homes_itself else [*findings, found("not_homed")]


def _by_macros(macros: tuple[str, ...], firmware: str | None, *, is_ready: bool) -> list[Finding]:
    """Klipper runs them; every other firmware drops them, and OctoPrint does not say which firmware it feeds."""
    if firmware == KLIPPER:
        return []
    if not is_ready:
        return [found("macros_perhaps" if firmware is None else "needs_macros", commands=macros)]
    starts = tuple(name for name in macros if _STARTS.fullmatch(name))
    return [found("start_macro", commands=starts)] if starts and firmware is not None else []
