"""One pass over a file: moves go to `Motion` many at once, all other lines one by one to their handlers."""

import math
import re
from collections.abc import Iterator
from typing import Final

import numpy as np

from kiosk.gcode.columns import WITHIN_LINE, Floats, Ints, Steps
from kiosk.gcode.commands_seen import CommandsSeen
from kiosk.gcode.formats.pictures import is_picture_line
from kiosk.gcode.lexer import Command, read_line
from kiosk.gcode.motion import ACCESSORIES, MAX_STEPS, MODEL, START, Motion, Rows
from kiosk.gcode.plain_moves import HOME, LETTERS, SET_POSITION, MoveLines, parse_moves
from kiosk.gcode.planner import USUAL_ACCELERATION

_LAYER_MARK = re.compile(rb";\s*(?:LAYER_CHANGE|CHANGE_LAYER|LAYER:\s*-?\d+|layer \d+, Z)")
_FIRST_LAYER_MARK = re.compile(rb";\s*(?:BEFORE_LAYER_CHANGE|AFTER_LAYER_CHANGE)")
"""In files of PrusaSlicer before 2.3 the only sign that the start G-code is over; later ones have the others too."""
_TYPE_MARK = re.compile(rb";\s*(?:TYPE:\s*|FEATURE:\s*|feature )(.+)")
_START_TYPES = ("custom", "prime pillar", "flush")
_ACCESSORY_TYPES = ("skirt", "brim", "wipe tower", "prime tower", "prime-tower", "ooze shield", "draft shield")
_MODES: Final = frozenset({"G17", "G18", "G19", "G20", "G21", "G90", "G91", "M82", "M83"})
_ROWS: Final = {"G0": 0, "G1": 1, "G2": 2, "G3": 3, "G92": SET_POSITION}
_MOVES: Final = frozenset({"G0", "G1", "G2", "G3"})
_LETTERS: Final = LETTERS.decode()
_MM_PER_INCH: Final = 25.4
_MAX_REMEMBERED: Final = 5000
_MAX_REMEMBERED_BYTES: Final = 100


class Modes:
    """The modes that change what the words of a move mean.

    Attributes:
        steps: mm a unit; G91; E relative if G90 and G91 apply to it too, as on Marlin; M83; the plane of arcs. Switches
            are 0 or 1.
    """

    def __init__(self) -> None:
        self.steps = (Steps(1.0), Steps(0), Steps(0), Steps(0), Steps(17))

    def set(self, code: str, place: float) -> None:
        """G17 to G21, G90, G91, M82, M83."""
        units, relative, e_relative, is_m83, plane = self.steps
        match code:
            case "G20" | "G21":
                units.set(place, _MM_PER_INCH if code == "G20" else 1.0)
            case "G17" | "G18" | "G19":
                plane.set(place, int(code[1:]))
            case "G90" | "G91":
                relative.set(place, code == "G91")
                e_relative.set(place, code == "G91")
            case "M82" | "M83":
                is_m83.set(place, code == "M83")
                e_relative.set(place, code == "M83")


class MoveReader:
    """Reads the blocks of a file. Call `feed` with all of them, then read the attributes.

    Attributes:
        motion: where the head went.
        bytes: read so far. is_volumetric: E may be in mm³ (M200).
        lines: lines read. sent: lines to be sent. known: those with a G, M or T command.
        layer_marks: layer comments seen. types: kinds of lines named by comments, in small letters.
        commands: what the other commands mean for the check.
        marked_at: the byte where each layer mark is. layer_moves: the byte and height of the first move of each layer.
        tools: the tools that were selected. longest_plain: the longest plain move in bytes.
    """

    def __init__(self) -> None:
        self.motion = Motion()
        self.lines = self.sent = self.known = self.layer_marks = 0
        self.types: set[str] = set()
        self.commands = CommandsSeen()
        self.tools: set[int] = set()
        self.longest_plain = 0
        self.marked_at: list[int] = []
        self.layer_moves: list[tuple[int, float]] = []
        self.bytes = 0
        self.is_volumetric = False
        self._kind, self._tool, self._acceleration = Steps(MODEL), Steps(0), Steps(USUAL_ACCELERATION)
        self._flow = Steps(1.0)
        self._modes = Modes()
        self._remembered: dict[bytes, tuple[tuple[Command, ...], bool]] = {}
        self._odd: list[tuple[float, int, list[float]]] = []
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
        self.longest_plain = max(self.longest_plain, parsed.longest)
        self._run_until = 0
        for line, start, end in zip(
            others.tolist(), parsed.starts[others].tolist(), parsed.ends[others].tolist(), strict=True
        ):
            text = block[start:end]
            if text.startswith(b";"):
                if not self._mark(text, line, parsed):
                    yield text
            elif is_picture_line(text):
                yield text
            elif (remembered := self._remembered.get(text)) is not None:
                commands, is_known = remembered
                self.sent, self.known = self.sent + 1, self.known + is_known
                self.commands.saw_nothing_new(self.lines + line + 1)
                self._act_all(commands, line)
            elif text.strip():
                self._take_commands(text, line)
        if len(moves := np.flatnonzero(parsed.codes >= 0)):
            self.commands.saw_move(self.lines + int(moves[-1]) + 1)
        self._run(parsed, len(parsed.codes))
        self._locate_steps(parsed)
        for reading in self.motion.readings:
            reading.table.locate(parsed.starts, parsed.ends, self.lines + 1, self.bytes)
        self.lines += len(parsed.codes)
        self.bytes += len(block)
        for steps in (
            self._kind,
            self._tool,
            self._acceleration,
            self._flow,
            self.motion.objects.current,
            *self._modes.steps,
        ):
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
            if len(self.marked_at) < MAX_STEPS:
                self.marked_at.append(self.bytes + int(parsed.starts[line]))
            return True
        self.motion.objects.take_comment(text)
        if _FIRST_LAYER_MARK.match(text):
            self._start_layers(line, parsed)
            return True
        return False

    def _start_layers(self, line: int, parsed: MoveLines) -> None:
        if not self._has_layers and self._kind.value == MODEL:
            self._run(parsed, line)
            self.motion.start_layers()
            self.layer_moves.clear()
        self._has_layers = True

    def _locate_steps(self, parsed: MoveLines) -> None:
        """Where in the file the moves to other heights in the present block are."""
        for line, z in self.motion.steps_up[len(self.layer_moves) :]:
            self.layer_moves.append((self.bytes + int(parsed.starts[line - self.lines - 1]), z))

    def _take_commands(self, text: bytes, line: int) -> None:
        commands = read_line(text)
        if not commands:
            return
        is_known = any(not command.is_named and command.code != "" for command in commands)
        self.sent, self.known = self.sent + 1, self.known + is_known
        matters = self.commands.take(text, commands, self.lines + line + 1)
        acting = self._act_all(commands, line)
        if (
            not matters
            and len(text) <= _MAX_REMEMBERED_BYTES
            and len(self._remembered) < _MAX_REMEMBERED
            and not any(command.code in _MOVES for command in commands)
        ):
            self._remembered[text] = (acting, is_known)

    def _act_all(self, commands: tuple[Command, ...], line: int) -> tuple[Command, ...]:
        """Carry out what the commands of a line mean for the moves; returns those that mean something."""
        return tuple(
            command
            for number, command in enumerate(commands)
            if not command.is_embedded and self._act(command, line + number * WITHIN_LINE)
        )

    def _act(self, command: Command, place: float) -> bool:
        """Carry out what a command means for the moves; False if it means nothing, now or when it is repeated."""
        code = command.code
        if code in _ROWS or code == "G28":
            self._add_row(command, place)
        elif code in _MODES:
            self._modes.set(code, place)
        elif code == "G4":
            seconds, milliseconds = command.number("S"), command.number("P")
            self.motion.wait(max(0.0, seconds if seconds is not None else (milliseconds or 0.0) / 1000))
        elif code[:1] == "T" and code[1:].isdigit():
            self._tool.set(place, min(int(code[1:4]), 63))
            self.tools.add(int(code[1:4]))
        elif code in {"M204", "M201", "M203", "M205", "SET_VELOCITY_LIMIT"}:
            self._set_limits(command, place)
        elif code == "M221":
            percent = command.number("S")
            self._flow.set(place, self._flow.value if percent is None else max(0.0, percent / 100))
        elif code == "M200":
            self.is_volumetric |= bool(command.number("D") or command.number("S"))
        else:
            return self.motion.objects.act(command, place)
        return True

    def _add_row(self, command: Command, place: float) -> None:
        """A row in an odd spelling. Of two values of a word firmwares take the first or the last: both are run.

        G28 has a 0 for each axis that it homes.
        """
        if command.code == "G28":
            homed = [command.has(letter) for letter in "XYZ"]
            axes = [0.0 if is_homed or not any(homed) else math.nan for is_homed in homed]
            self._odd.append((place, HOME, axes + [math.nan] * (len(_LETTERS) - len(axes))))
            return
        first, last = [math.nan] * len(_LETTERS), [math.nan] * len(_LETTERS)
        is_doubled = False
        for column, letter in enumerate(_LETTERS):
            if numbers := command.numbers(letter):
                first[column], last[column] = numbers[0], numbers[-1]
                is_doubled |= numbers[0] != numbers[-1]
        if is_doubled and command.code in _MOVES:
            self._odd.append((place, _ROWS[command.code], first))
        self._odd.append((place, _ROWS[command.code], last))

    def _run(self, parsed: MoveLines, until: int) -> None:
        """Run the moves before this line of the block."""
        first, self._run_until = self._run_until, until
        lines = first + np.flatnonzero(parsed.codes[first:until] >= 0)
        codes, words, places = parsed.codes[lines], parsed.words[:, lines], lines.astype(np.float64)
        if self._odd:
            odd_places, odd_codes, odd_words = zip(*self._odd, strict=True)
            self._odd.clear()
            places = np.concatenate((places, odd_places))
            order = np.argsort(places, kind="stable")
            codes = np.concatenate((codes, odd_codes))[order]
            words = np.concatenate((words, np.array(odd_words).T), axis=1)[:, order]
            places = places[order]
        self.motion.run(self._rows(codes, words, places))

    def _rows(self, codes: Ints, words: Floats, places: Floats) -> Rows:
        units, relative, e_relative, is_m83, planes = (steps.at(places) for steps in self._modes.steps)
        return Rows(
            codes, words, places.astype(np.int64) + self.lines + 1,
            self._kind.at(places).astype(np.int64), self._tool.at(places).astype(np.int64),
            self.motion.objects.current.at(places).astype(np.int64),
            self._acceleration.at(places), units, relative > 0, e_relative > 0,
            (relative > 0) | (is_m83 > 0), planes.astype(np.int64), self._flow.at(places),
        )  # fmt: skip

    def _set_limits(self, command: Command, place: float) -> None:
        """Accelerations, highest speeds and corners, for the time."""
        match command.code:
            case "M204" | "SET_VELOCITY_LIMIT":
                asked = command.numbers("P", "ACCEL") or command.numbers("S")
                if asked and asked[-1] >= 1:
                    self._acceleration.set(place, asked[-1])
            case "M203":
                limits = {letter: command.number(letter) for letter in "XYZ"}
                self.motion.axis_limits_mm_s |= {letter: value for letter, value in limits.items() if value}
            case "M205":
                corner = command.number("X")
                if corner and corner >= 1:
                    self.motion.corner_mm_s = corner
