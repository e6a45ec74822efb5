"""What the commands of a file other than moves mean for the check: classes, lengths, flavour, end of the file."""

import re
from dataclasses import replace
from typing import Final, NamedTuple

from kiosk.gcode.command_classes import LOWEST_OFFSET_MM, OFFSET_STEPS, CommandClass, class_of
from kiosk.gcode.lexer import LABELS, Command, read_line
from kiosk.gcode.temperatures import Temperatures

_MAX_FOUND: Final = 200
_LONGEST_CODE: Final = 40
_MAX_MINUTES: Final = 500_000.0
_MOVES: Final = frozenset({"G0", "G1", "G2", "G3"})
_NAME: Final = re.compile(r"(?=\w*_|\w*(?:START|BEGIN|PREPARE|HEAT|HOME))[A-Z_]\w+")
"""How macros are named. Any other word is a mistake rather than a macro."""
_NO_MACRO: Final = re.compile(r"EXCLUDE_OBJECT|SET_(?!HEATER)|BED_MESH|SKEW_PROFILE|TIMELAPSE|_?STATUS_|SAVE_|RESTORE_")
"""Named commands that neither heat nor home."""
_BAMBU: Final = frozenset({"M620", "M621", "M1002", "M622", "M623"})


class FoundCommand(NamedTuple):
    """A command that the check mentions, where it occurs first, and its class."""

    code: str
    line: int
    level: CommandClass


class CommandsSeen:
    """Collects what the check must know about commands. Call `take` with each line that is not a plain move.

    Attributes:
        temperatures: the target temperatures.
        found: commands of a class, by code, each where it occurs first.
        unclean_line: the first line that must not be sent as it is.
        longest, longest_line: the longest command in bytes that is sent to Marlin, and its line; texts are shortened.
        longest_raw: the longest command of any kind.
        endstops_off: whether the software end stops stay off.
        flavour: a firmware that only this file's commands reveal. printer_model: that M862.3 names.
        remaining_s: the longest remaining time of M73, or None. homed_line: the first line that homes.
    """

    def __init__(self) -> None:
        self.temperatures = Temperatures()
        self.found: dict[str, FoundCommand] = {}
        self.unclean_line: int | None = None
        self.longest = self.longest_raw = 0
        self.longest_line: int | None = None
        self.endstops_off = False
        self.flavour: str | None = None
        self.printer_model: str | None = None
        self.remaining_s: float | None = None
        self.homed_line: int | None = None
        self._offset_mm = 0.0
        self._last_line = 0
        self._is_move_last = self._is_incomplete = False

    def take(self, text: bytes, commands: tuple[Command, ...], line: int) -> bool:
        """Read the commands of a line; False if none of them would matter when it is repeated."""
        matters = False
        for command in commands:
            matters |= self._take(command, line)
        if b"(" in text.partition(b";")[0]:  # a firmware without comments in parentheses reads what is in them
            bare = read_line(text.replace(b"(", b" ").replace(b")", b" "))
            for command in bare:
                self._judge(replace(command, is_clean=True), line)
                self.temperatures.take(command, line)
            if _places(bare) != _places(commands):
                self._found_unclean(line)
        return matters

    def saw_move(self, line: int) -> None:
        """A plain move was at this line."""
        if line > self._last_line:
            self._last_line, self._is_move_last, self._is_incomplete = line, True, False

    def saw_nothing_new(self, line: int) -> None:
        """A line that was read before and does not matter was at this line."""
        if line > self._last_line:
            self._last_line, self._is_move_last, self._is_incomplete = line, False, False

    def macros_before(self, line: float) -> tuple[str, ...]:
        """Named commands before this line that may make the printer ready to print."""
        return tuple(
            found.code
            for found in self.found.values()
            if found.level is CommandClass.UNKNOWN
            and found.line < line
            and _NAME.fullmatch(found.code)
            and not _NO_MACRO.match(found.code)
        )

    def is_cut_off(self) -> bool:
        """Whether the file ends in the middle: hot and moving, or within a line."""
        return self._is_incomplete or (self._is_move_last and bool(self.temperatures.left_on()))

    def _take(self, command: Command, line: int) -> bool:
        self._judge(command, line)
        self._measure(command, line)
        if line >= self._last_line:
            self._last_line, self._is_move_last = line, command.code in _MOVES
            self._is_incomplete = command.text in {"G", "M"} or (
                command.code in _MOVES and any(key in "XYZEF" and not value for key, value in command.words[-1:])
            )
        if command.code == "G28" and self.homed_line is None and not command.is_embedded:
            self.homed_line = line
        if command.code == "M211" and (state := command.number("S")) is not None:
            self.endstops_off = state == 0.0
            return True
        self._recognise(command)
        return self._add_offset(command, line) | self.temperatures.take(command, line)

    def _add_offset(self, command: Command, line: int) -> bool:
        """Sum up steps that move the nozzle against the bed; False for other commands."""
        keys = OFFSET_STEPS.get(command.code)
        if keys is None:
            return False
        for absolute in command.numbers("Z") if command.is_named else ():
            self._offset_mm = absolute
        self._offset_mm += sum(command.numbers(*keys))
        if self._offset_mm < LOWEST_OFFSET_MM and self.found[command.code].level is not CommandClass.STOP:
            self.found[command.code] = FoundCommand(command.code, line, CommandClass.STOP)
        return True

    def _found_unclean(self, line: int) -> None:
        if self.unclean_line is None:
            self.unclean_line = line

    def _judge(self, command: Command, line: int) -> None:
        if not command.is_clean:
            self._found_unclean(line)
        level = class_of(command)
        if level is None:
            return
        code = (command.code or command.text.partition(" ")[0])[:_LONGEST_CODE]
        known = self.found.get(code)
        # The tables end; the words that a file may make up do not.
        is_new = known is None and (level is not CommandClass.UNKNOWN or len(self.found) < _MAX_FOUND)
        if is_new or (known and level is CommandClass.STOP and known.level is not CommandClass.STOP):
            self.found[code] = FoundCommand(code, line, level)

    def _measure(self, command: Command, line: int) -> None:
        size = len(command.text)
        self.longest_raw = max(self.longest_raw, size)
        if size > self.longest and command.code and not command.is_named and command.code not in LABELS:
            self.longest, self.longest_line = size, line

    def _recognise(self, command: Command) -> None:
        if command.code == "M862" and command.text.startswith("M862.3") and self.printer_model is None:
            self.printer_model = command.text_of("P")
        elif command.code == "M73" and (minutes := command.number("R")):
            self.remaining_s = max(self.remaining_s or 0.0, min(minutes, _MAX_MINUTES) * 60)
        elif command.code in _BAMBU:
            self.flavour = "bambu"
        elif self.flavour is None and (command.code == "M568" or (command.code == "G10" and command.has("P"))):
            self.flavour = "reprapfirmware"
        elif self.flavour is None and command.is_named and "_" in command.code:
            self.flavour = "klipper"


def _places(commands: tuple[Command, ...]) -> list[tuple[str, tuple[list[float], ...]]]:
    """Where moves go, as far as the commands say."""
    moves = (command for command in commands if command.code in _MOVES or command.code == "G92")
    return [(move.code, tuple(move.numbers(letter) for letter in "XYZ")) for move in moves]
