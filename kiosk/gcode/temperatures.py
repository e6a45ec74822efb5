"""Target temperatures in a print file, in every form in which firmwares take them (G1, G4)."""

import re
from itertools import pairwise
from typing import Final, NamedTuple

from kiosk.gcode.lexer import Command

TOOL, BED, CHAMBER, UNKNOWN = "tool", "bed", "chamber", "unknown"

_HEATERS: Final = {
    **dict.fromkeys(("M104", "M109", "M568"), TOOL),
    **dict.fromkeys(("M140", "M190"), BED),
    **dict.fromkeys(("M141", "M191"), CHAMBER),
}
_NO_TEMPERATURE = re.compile(r"TEMPLATE|DIAMETER|SIZE|OFFSET|TYPE|COUNT|MESH|WAIT|TIME|MATERIAL|COLOU?R|SPEED|NUMBER")
_END_MACRO = re.compile(r"\w*END\w*|TURN_OFF_HEATERS|CANCEL_PRINT")


class Heat(NamedTuple):
    """The highest temperature that a file asks of one part.

    Attributes:
        part: tool, bed, chamber; unknown for a temperature that can't be read.
        celsius: 0 when it can't be read.
        line: where, from 1; None for a slicer's comment.
        source: the command or `comment`.
    """

    part: str
    celsius: float
    line: int | None
    source: str


class Temperatures:
    """Collects target temperatures in the order of the file.

    Attributes:
        highest: the highest of each part, and the first that can't be read.
        heated_line: the first line that heats a nozzle by a command of every Marlin. by_tool_line: the first that does
            so by RepRapFirmware's commands about tools, which other firmwares lack.
    """

    def __init__(self) -> None:
        self.highest: dict[str, Heat] = {}
        self.heated_line: int | None = None
        self.by_tool_line: int | None = None
        self._targets: dict[str, float] = {}
        self._without_macros: dict[str, float] = {}
        self._tool = "T0"

    def take(self, command: Command, line: int) -> bool:
        """Read a command; False if it has nothing to do with temperatures."""
        if command.code[:1] == "T" and command.code[1:].isdigit():
            self._tool = command.code
            return True
        if command.is_named:
            return self._take_named(command, line)
        part = _HEATERS.get(command.code)
        if command.code == "M303":
            part = {-1.0: BED, -2.0: CHAMBER}.get(command.number("E") or 0.0, TOOL)
        elif command.code == "G10" and command.has("P") and (command.has("S") or command.has("R")):
            part = TOOL
        if part is None:
            return False
        asked = _asked(command)
        if asked is None:
            self.add(Heat(UNKNOWN, 0.0, line, command.code))
            return True
        self.add(Heat(part, asked, line, command.code))
        if not command.is_embedded and command.code != "M303":
            self._set_target(part, command, asked)
            if part == TOOL and asked > 0:
                self._heated(command, line)
        return True

    def add(self, heat: Heat) -> None:
        """Remember a temperature if it is the highest of its part."""
        known = self.highest.get(heat.part)
        if (heat.celsius > 0 or heat.part == UNKNOWN) and (known is None or heat.celsius > known.celsius):
            self.highest[heat.part] = heat

    def celsius(self, part: str) -> float | None:
        """The highest temperature of a part, or None."""
        return self.highest[part].celsius if part in self.highest else None

    def left_on(self) -> tuple[str, ...]:
        """The parts whose targets are above 0 after what was read so far."""
        return _hot(self._targets)

    def hot_without_macros(self) -> tuple[str, ...]:
        """The same where the firmware drops named commands: a macro at the end switches nothing off there."""
        return _hot(self._without_macros)

    def _heated(self, command: Command, line: int) -> None:
        if command.code in {"G10", "M568"}:
            self.by_tool_line = line if self.by_tool_line is None else self.by_tool_line
        elif self.heated_line is None:
            self.heated_line = line

    def _set_target(self, part: str, command: Command, asked: float) -> None:
        key = part
        if part == TOOL:
            number = command.number("P" if command.code in {"G10", "M568"} else "T")
            key = self._tool if number is None else f"T{number:.0f}"
        self._targets[key] = self._without_macros[key] = asked

    def _take_named(self, command: Command, line: int) -> bool:
        if _END_MACRO.fullmatch(command.code):
            self._targets.clear()
            return True
        if command.code in {"SET_HEATER_TEMPERATURE", "TEMPERATURE_WAIT"}:
            heater = (command.text_of("HEATER") or command.text_of("SENSOR") or "").lower()
            part = BED if "bed" in heater else CHAMBER if "chamber" in heater else TOOL
            numbers = command.numbers("TARGET", "MINIMUM")
            for number in numbers:
                self.add(Heat(part, number, line, command.code))
            if command.code == "SET_HEATER_TEMPERATURE":
                self._targets[part if part != TOOL else heater or TOOL] = max(numbers, default=0.0)
            return True
        found = False
        for key, _ in command.words:
            part_of_key = _part_of(key)
            for number in command.numbers(key) if part_of_key else ():
                self.add(Heat(str(part_of_key), number, line, command.code))
                found = True
        return found


def _hot(targets: dict[str, float]) -> tuple[str, ...]:
    parts = {BED if key == BED else CHAMBER if key == CHAMBER else TOOL for key, c in targets.items() if c > 0}
    return tuple(part for part in (TOOL, BED, CHAMBER) if part in parts)


def _asked(command: Command) -> float | None:
    """The highest temperature that a firmware may read in the command; None if it can't be told.

    Some firmwares read `S4E2` as 400 and `S0x190` too; `I` heats to what a preset says.
    """
    if command.unreadable("S", "R", "B") or command.has("I"):
        return None
    if any(key in "SRB" and following in {"E", "X"} for (key, _), (following, _) in pairwise(command.words)):
        return None
    return max((*command.numbers("S", "R", "B"), 0.0))


def _part_of(key: str) -> str | None:
    """The part whose temperature a macro's parameter sets, or None."""
    if _NO_TEMPERATURE.search(key):
        return None
    is_temperature = "TEMP" in key
    if "CHAMBER" in key:
        return CHAMBER if is_temperature or key == "CHAMBER" else None
    if "BED" in key:
        return BED if is_temperature or key in {"BED", "HEATER_BED"} else None
    return TOOL if is_temperature or key in {"EXTRUDER", "HOTEND", "NOZZLE"} else None
