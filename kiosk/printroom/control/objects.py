"""Whether one object of a running print can be left out, for orders and screens. Does no I/O."""

import re
from collections.abc import Collection

from kiosk.base.reason import Reason, ReasonCode
from kiosk.gcode.formats.print_objects import NAMED, NUMBERED
from kiosk.gcode.print_facts import PrintFacts

_KLIPPER = re.compile(r"klipper", re.IGNORECASE)
_KNOWS_NUMBERS = re.compile(r"Marlin (?:bugfix-)?2|Prusa-Firmware-Buddy|RepRapFirmware", re.IGNORECASE)
"""Firmwares that have M486, Marlin as an option of its build: then its answer shows whether it does."""


def objects_refusal(connection: str, firmware_name: str, facts: PrintFacts) -> Reason | None:
    """Why no object can be left out; None if one can, or the printer is to be asked."""
    if not facts.objects:
        return Reason(ReasonCode.OBJECTS_NOT_LABELLED)
    is_klipper = connection == "moonraker" or _KLIPPER.search(firmware_name) is not None
    if connection == "moonraker" and facts.objects_form != NAMED:
        return Reason(ReasonCode.OBJECTS_NOT_LABELLED)
    if connection != "serial":
        fits = is_klipper and facts.objects_form == NAMED
        return None if fits else Reason(ReasonCode.OBJECTS_ONLY_KLIPPER)
    is_numbered = facts.objects_form == NUMBERED and _KNOWS_NUMBERS.search(firmware_name) is not None
    if is_numbered or (is_klipper and facts.objects_form == NAMED):
        return None
    return Reason(ReasonCode.OBJECTS_NOT_SUPPORTED)


def object_refusal(key: str | None, facts: PrintFacts, cancelled: Collection[str]) -> Reason | None:
    """Why this object can't be left out, where objects can."""
    remaining = [one.key for one in facts.objects if one.key not in cancelled]
    if key not in remaining:
        return Reason(ReasonCode.OBJECT_UNKNOWN)
    return Reason(ReasonCode.LAST_OBJECT) if len(remaining) == 1 else None
