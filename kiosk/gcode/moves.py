"""One pass over a file: moves go to `Motion` many at once, all other lines one by one to their handlers."""

import re
from collections.abc import Iterator
from typing import Final

import numpy as np

from kiosk.gcode.commands_seen import CommandsSeen
from kiosk.gcode.lexer import Command, read_line
from kiosk.gcode.motion import ACCESSORIES, MODEL, START, Motion, Rows
from kiosk.gcode.plain_moves import LETTERS, Floats, Ints, MoveLines, parse_moves
from kiosk.gcode.planner import USUAL_ACCELERATION

_LAYER_MARK = re.compile(rb";\s*(?:LAYER_CHANGE|CHANGE_LAYER|LAYER:\s*-?\d+|layer \d+, Z)")
_FIRST_LAYER_MARK = re.compile(rb";\s*(?:BEFORE_LAYER_CHANGE|AFTER_LAYER_CHANGE)")
"""In files of PrusaSlicer before 2.3 the only sign that the start G-code is over; later ones have the others too."""
_TYPE_MARK = re.compile(rb";\s*(?:TYPE:\s*|FEATURE:\s*|feature )(.+)")
_START_TYPES = ("custom", "prime pillar", "flush")
_ACCESSORY_TYPES = ("skirt", "brim", "wipe tower", "prime tower", "prime-tower", "ooze shield", "draft shield")
_MODES: Final = frozenset({"G17", "G18", "G19", "G20", "G21", "G90", "G91", "M82", "M83"})
_MOVES: Final = frozenset({"G0", "G1", "G2", "G3"})
_MAX_REMEMBERED = 5000


class Steps:
    """A value that changes at some lines of the block at hand."""

    def __init__(self, value: float) -> None:
        self.value = value
        self._first = value
        self._lines: list[int] = []
        self._values: list[float] = []

    def set(self, line: int, value: float) -> None:
        """The value from this line on."""
        self.value = value
        self._lines.append(line)
        self._values.append(value)

    def at(self, lines: Ints) -> Floats:
        """The value at each of the lines of the block."""
        if not self._lines:
            return np.full(len(lines), self._first)
        held: Floats = np.array([self._first, *self._values])[np.searchsorted(self._lines, lines)]
        return held

    def end_block(self) -> None:
        self._first = self.value
        self._lines.clear()
        self._values.clear()


class MoveReader:
    """Reads the blocks of a file. Call `feed` with all of them, then read the attributes.

    Attributes:
        motion: where the head went.
        lines: lines read. sent: lines to be sent. known: those with a G, M or T command.
        layer_marks: layer comments seen. types: kinds of lines named by comments, in small letters.
        commands: what the other commands mean for the check.
        tools: the tools that were selected. longest_plain: the longest plain move in bytes.
    """

    def __init__(self) -> None:
        self.motion = Motion()
        self.lines = self.sent = self.known = self.layer_marks = 0
        self.types: set[str] = set()
        self.commands = CommandsSeen()
        self.tools: set[int] = set()
        self.longest_plain = 0
        self._kind, self._tool, self._acceleration = Steps(MODEL), Steps(0), Steps(USUAL_ACCELERATION)
        self._without_effect: set[bytes] = set()
        self._run_until = 0
        self._has_layers = False

    def feed(self, block: bytes) -> Iterator[bytes]:
        """Read a block of whole lines; yields the comments that mark neither a layer nor a type.

        Raises ImpossibleNumbersError for absurd coordinates.
        """
        parsed = parse_moves(block)
        others = np.flatnonzero(parsed.codes < 0)
        plain = len(parsed.codes) - len(others)
        self.sent, self.known = self.sent + plain, self.known + plain
        self._run_until = 0
        if plain:
            is_plain = parsed.codes >= 0
            self.longest_plain = max(self.longest_plain, int((parsed.ends - parsed.starts)[is_plain].max()))
        for line, start, end in zip(
            others.tolist(), parsed.starts[others].tolist(), parsed.ends[others].tolist(), strict=True
        ):
            text = block[start:end]
            if text.startswith(b";"):
                if not self._mark(text, line, parsed):
                    yield text
            elif text.startswith((b"M10086 ", b"W22")):  # pictures of MKS and Weedo printers
                yield text
            elif text in self._without_effect:
                self.sent, self.known = self.sent + 1, self.known + 1
                self.commands.saw_nothing_new(self.lines + line + 1)
            elif text.strip():
                self._take_commands(text, line, parsed)
        if len(moves := np.flatnonzero(parsed.codes >= 0)):
            self.commands.saw_move(self.lines + int(moves[-1]) + 1)
        self._run(parsed, len(parsed.codes))
        self.lines += len(parsed.codes)
        for steps in (self._kind, self._tool, self._acceleration):
            steps.end_block()

    def printing_tools(self) -> tuple[int, ...]:
        """The tools that print; without plastic, those that were selected."""
        printing = np.flatnonzero(self.motion.by_tool_mm > 0).tolist()
        return tuple(printing or sorted(self.tools))

    def _mark(self, text: bytes, line: int, parsed: MoveLines) -> bool:
        """Handle a comment that marks a layer or type; False for any other comment."""
        if found := _TYPE_MARK.match(text):
            kind = found[1].strip().decode("latin-1").lower()
            if len(self.types) < 100:
                self.types.add(kind)
            is_start, is_accessory = kind.startswith(_START_TYPES), kind.startswith(_ACCESSORY_TYPES)
            self._kind.set(line, START if is_start else ACCESSORIES if is_accessory else MODEL)
            return True
        if _LAYER_MARK.match(text):
            self._start_layers(line, parsed)
            self.layer_marks += 1
            return True
        if _FIRST_LAYER_MARK.match(text):
            self._start_layers(line, parsed)
            return True
        return False

    def _start_layers(self, line: int, parsed: MoveLines) -> None:
        if not self._has_layers and self._kind.value == MODEL:
            self._run(parsed, line)
            self.motion.start_layers()
        self._has_layers = True

    def _take_commands(self, text: bytes, line: int, parsed: MoveLines) -> None:
        commands = read_line(text)
        if not commands:
            return
        self.sent += 1
        self.known += any(not command.is_named and command.code != "" for command in commands)
        has_effect = self.commands.take(text, commands, self.lines + line + 1)
        for command in commands:
            if not command.is_embedded:
                has_effect |= self._act(command, line, parsed, is_alone=len(commands) == 1)
        if not has_effect and len(self._without_effect) < _MAX_REMEMBERED and len(text) < 100:
            self._without_effect.add(text)

    def _act(self, command: Command, line: int, parsed: MoveLines, *, is_alone: bool) -> bool:
        """Carry out what a command means for the moves; False if it means nothing, now or when it is repeated."""
        code = command.code
        if code in _MOVES:
            self._move(command, line, parsed, is_alone=is_alone)
        elif code in _MODES:
            self._run(parsed, line)
            self.motion.set_mode(code)
        elif code == "G92":
            self._run(parsed, line)
            self.motion.set_position(command)
        elif code == "G28":
            self._run(parsed, line)
            self.motion.home()
        elif code == "G4":
            seconds, milliseconds = command.number("S"), command.number("P")
            self.motion.wait(max(0.0, seconds if seconds is not None else (milliseconds or 0.0) / 1000))
        elif code[:1] == "T" and code[1:].isdigit():
            self._tool.set(line, min(int(code[1:4]), 63))
            self.tools.add(int(code[1:4]))
        elif code in {"M204", "M201", "M203", "M205", "SET_VELOCITY_LIMIT"}:
            self._set_limits(command, line)
        else:
            return False
        return True

    def _move(self, command: Command, line: int, parsed: MoveLines, *, is_alone: bool) -> None:
        is_doubled = len({letter for letter, _ in command.words}) < len(command.words)
        is_arc = command.code in {"G2", "G3"}
        if is_arc and not self.motion.is_flat_arc(command):
            self._run(parsed, line)
            self.motion.run_arc(
                command, self.lines + line + 1, int(self._kind.value), int(self._tool.value), self._acceleration.value
            )
            return
        if is_alone and not is_doubled:
            parsed.codes[line] = int(command.code[1:])
            parsed.words[:, line] = _words(command, last=True)
            return
        # Two commands on a line, or a word that occurs twice, of which firmwares take the first or the last.
        self._run(parsed, line)
        for last in (False, True) if is_doubled else (True,):
            words = _words(command, last=last)[:, None]
            self._advance(np.array([int(command.code[1:])]), words, np.array([line]))

    def _run(self, parsed: MoveLines, until: int) -> None:
        """Run the moves before this line of the block."""
        first, self._run_until = self._run_until, until
        lines = first + np.flatnonzero(parsed.codes[first:until] >= 0)
        if not self.motion.is_flat:
            lines = self._run_tilted(parsed, lines)
        self._advance(parsed.codes[lines], parsed.words[:, lines], lines)

    def _run_tilted(self, parsed: MoveLines, lines: Ints) -> Ints:
        """Run moves up to the last arc while arcs lie in another plane; returns the lines of the rest."""
        done = 0
        for number in np.flatnonzero(parsed.codes[lines] >= 2).tolist():
            if parsed.codes[lines[number]] > 3:
                continue
            before = lines[done:number]
            self._advance(parsed.codes[before], parsed.words[:, before], before)
            values = zip(LETTERS.decode(), parsed.words[:, lines[number]].tolist(), strict=True)
            words = tuple((letter, str(value)) for letter, value in values if value == value)
            command = Command("", f"G{parsed.codes[lines[number]]}", words)
            line = int(lines[number])
            kind, tool = (int(steps.at(lines[number : number + 1])[0]) for steps in (self._kind, self._tool))
            acceleration = float(self._acceleration.at(lines[number : number + 1])[0])
            self.motion.run_arc(command, self.lines + line + 1, kind, tool, acceleration)
            done = number + 1
        return lines[done:]

    def _advance(self, codes: Ints, words: Floats, lines: Ints) -> None:
        self.motion.run(
            Rows(
                codes, words, lines + self.lines + 1,
                self._kind.at(lines).astype(np.int64), self._tool.at(lines).astype(np.int64),
                self._acceleration.at(lines),
            )
        )  # fmt: skip

    def _set_limits(self, command: Command, line: int) -> None:
        """Accelerations, highest speeds and corners, for the time."""
        match command.code:
            case "M204" | "SET_VELOCITY_LIMIT":
                asked = command.numbers("P", "ACCEL") or command.numbers("S")
                if asked and asked[-1] >= 1:
                    self._acceleration.set(line, asked[-1])
            case "M203":
                limits = {letter: command.number(letter) for letter in "XYZ"}
                self.motion.axis_limits_mm_s |= {letter: value for letter, value in limits.items() if value}
            case "M205":
                corner = command.number("X")
                if corner and corner >= 1:
                    self.motion.corner_mm_s = corner


def _words(command: Command, *, last: bool) -> Floats:
    """The values of LETTERS; of a word that occurs twice, the last or the first."""
    found = [command.numbers(letter) for letter in LETTERS.decode()]
    return np.array([numbers[-1 if last else 0] if numbers else np.nan for numbers in found])
