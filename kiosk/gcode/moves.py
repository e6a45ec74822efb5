"""One pass over the moves of a print file: extents, filament, time, temperatures, forbidden commands.

Nearly all lines of a file are plain moves in absolute millimetres. One tight loop (`_plain_moves`) handles those; any
other line goes to `_other`.
"""

import math
import re
from collections.abc import Iterable, Iterator

from kiosk.gcode.arcs import arc, centre_of_radius
from kiosk.gcode.commands import FORBIDDEN, MAX_COMMAND_BYTES, bare, code_of, words
from kiosk.gcode.shape import Shape

_NUMBER = rb"([-+]?(?:\d+\.?\d*|\.\d+))"
_PLAIN_MOVE = re.compile(
    rb"G[01](?: F%b)?(?: X%b)?(?: Y%b)?(?: Z%b)?(?: E%b)?(?: F%b)?[ \t\r]*(?:;.*)?" % ((_NUMBER,) * 6), re.DOTALL
).fullmatch

_LAYER_MARK = re.compile(rb";\s*(?:LAYER_CHANGE|CHANGE_LAYER|LAYER:\s*-?\d+|layer \d+, Z)")
_TYPE_MARK = re.compile(rb";\s*(?:TYPE:\s*|FEATURE:\s*|feature )(.+)")
_START_TYPES = ("custom", "prime pillar", "flush")
_ACCESSORY_TYPES = ("skirt", "brim", "wipe tower", "prime tower", "prime-tower", "ooze shield", "draft shield")


class MoveReader:
    """Tracks the position of the head. Call `feed` with all lines, then read the attributes.

    Attributes:
        model: everything extruded that is not known to be something else.
        accessories: skirt, brim and towers: not the model, but they must fit the bed.
        start: the lines that clean the nozzle before the first layer.
        lines: lines read. sent: lines to be sent. known: those with a G, M or T command.
        layer_marks: layer comments seen. types: kinds of lines named by comments, in small letters.
        moves: moves seen. seconds: their duration at the given feed rates, with dwells.
        filament_mm: the most filament extruded at any time, retractions deducted.
        tool_c, bed_c: the highest target temperature in °C, or None.
        forbidden: forbidden commands, each once, in file order.
        long_line: number of the first line that is too long to send, or None.
    """

    def __init__(self) -> None:
        self.model, self.accessories, self.start = Shape(), Shape(), Shape()
        self._shape = self.model
        self.lines = self.sent = self.known = self.layer_marks = self.moves = 0
        self.types: set[str] = set()
        self.seconds = self.filament_mm = 0.0
        self.tool_c: float | None = None
        self.bed_c: float | None = None
        self.forbidden: dict[str, None] = {}
        self.long_line: int | None = None
        self._x = self._y = self._z = self._e = 0.0
        self._fed_mm = 0.0
        self._feed_mm_s = 25.0  # Marlin's feed rate before the first F
        self._relative = self._relative_e = False
        self._unit_mm = 1.0
        self._shift: dict[str, float] = {"X": 0.0, "Y": 0.0, "Z": 0.0}

    def feed(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        """Read lines; yields the comments that mark neither a layer nor a type."""
        pending = iter(lines)
        line: bytes | None
        while (line := self._plain_moves(pending) if self._is_plain() else next(pending, None)) is not None:
            self.lines += 1
            if line.startswith(b";"):
                if not self._mark(line):
                    yield line
            elif line.strip():
                self._other(line)
        for shape in (self.model, self.accessories, self.start):
            shape.settle(shape.z)

    def _is_plain(self) -> bool:
        return not self._relative and self._unit_mm == 1.0 and not any(self._shift.values())

    def _plain_moves(self, pending: Iterator[bytes]) -> bytes | None:
        """Consume plain moves; return the first other line, or None at the end."""
        x, y, z, e, feed = self._x, self._y, self._z, self._e, self._feed_mm_s
        fed, most, seconds, relative_e = self._fed_mm, self.filament_mm, self.seconds, self._relative_e
        into, count, line = self._shape, 0, None
        add_span, add_y, layer_z, matched, root = into.spans.append, into.ys.append, into.z, _PLAIN_MOVE, math.sqrt
        for line in pending:
            found = matched(line)
            if found is None or len(line) > MAX_COMMAND_BYTES:
                break
            count += 1
            early_f, to_x, to_y, to_z, to_e, late_f = found.groups()
            if late_f or early_f:
                feed = abs(float(late_f or early_f)) / 60 or feed
            new_x = float(to_x) if to_x else x
            new_y = float(to_y) if to_y else y
            new_z = float(to_z) if to_z else z
            far = root((new_x - x) ** 2 + (new_y - y) ** 2 + (new_z - z) ** 2)
            if to_e:
                pushed = float(to_e)
                if not relative_e:
                    pushed, e = pushed - e, pushed
                fed += pushed
                if pushed > 0 and far:
                    if fed > most:
                        most = fed
                    if new_z != layer_z:
                        into.settle(new_z)
                        layer_z = new_z
                    add_span((x, new_x) if x < new_x else (new_x, x))
                    add_y(y)
                    add_y(new_y)
                seconds += (far or abs(pushed)) / feed
            else:
                seconds += far / feed
            x, y, z = new_x, new_y, new_z
        else:
            line = None
        self._x, self._y, self._z, self._e, self._feed_mm_s = x, y, z, e, feed
        self._fed_mm, self.filament_mm, self.seconds = fed, most, seconds
        self.lines, self.sent, self.known, self.moves = (
            self.lines + count, self.sent + count, self.known + count, self.moves + count,
        )  # fmt: skip
        return line

    def _mark(self, line: bytes) -> bool:
        """Handle a comment that marks a layer or type; False for any other comment."""
        if found := _TYPE_MARK.match(line):
            kind = found[1].strip().decode("latin-1").lower()
            if len(self.types) < 100:
                self.types.add(kind)
            self._shape = self.model
            if kind.startswith(_START_TYPES):
                self._shape = self.start
            elif kind.startswith(_ACCESSORY_TYPES):
                self._shape = self.accessories
            return True
        if _LAYER_MARK.match(line):
            if self.layer_marks == 0 and self._shape is self.model:
                # What was extruded before the first layer belongs to the start G-code.
                self.start, self.model = self.model, Shape()
                self._shape = self.model
            self.layer_marks += 1
            return True
        return False

    def _other(self, line: bytes) -> None:
        """Handle any other command, also a move in another form."""
        command = bare(line)
        if not command:
            return
        self.sent += 1
        if self.long_line is None and len(command) > MAX_COMMAND_BYTES:
            self.long_line = self.lines
        code, rest = code_of(command)
        self.known += code != ""
        if code in FORBIDDEN:
            self.forbidden[code] = None
        if (action := _ACTIONS.get(code)) is not None:
            action(self, code, words(rest))

    def _move(self, code: str, values: dict[str, float]) -> None:
        self.moves += 1
        if (feed := abs(values.get("F", 0.0))) > 1e-6:
            self._feed_mm_s = feed * self._unit_mm / 60
        x, y = self._target(values, "X", self._x), self._target(values, "Y", self._y)
        z = self._target(values, "Z", self._z)
        pushed = 0.0
        if "E" in values:
            pushed = values["E"] * self._unit_mm
            if not self._relative_e:
                pushed, self._e = pushed - self._e, pushed
        low_x, high_x, ys = min(self._x, x), max(self._x, x), (self._y, y)
        far = math.hypot(x - self._x, y - self._y)
        if code in {"G2", "G3"}:
            clockwise, here = code == "G2", (self._x, self._y)
            if "R" in values:
                centre = centre_of_radius(here, (x, y), values["R"] * self._unit_mm, clockwise=clockwise)
            else:
                unit = self._unit_mm
                centre = (self._x + values.get("I", 0.0) * unit, self._y + values.get("J", 0.0) * unit)
            bow = arc(here, (x, y), centre=centre, clockwise=clockwise)
            low_x, high_x, ys, far = bow.min_x, bow.max_x, (bow.min_y, bow.max_y), bow.length_mm
        far = math.hypot(far, z - self._z)
        self._fed_mm += pushed
        if pushed > 0 and far:
            self.filament_mm = max(self.filament_mm, self._fed_mm)
            if z != self._shape.z:
                self._shape.settle(z)
            self._shape.spans.append((low_x, high_x))
            self._shape.ys += ys
        self.seconds += (far or abs(pushed)) / self._feed_mm_s
        self._x, self._y, self._z = x, y, z

    def _target(self, values: dict[str, float], axis: str, now: float) -> float:
        if axis not in values:
            return now
        given = values[axis] * self._unit_mm
        return now + given if self._relative else given + self._shift[axis]

    def _set_position(self, _code: str, values: dict[str, float]) -> None:
        """G92: redefines the current position without moving."""
        for axis, now in (("X", self._x), ("Y", self._y), ("Z", self._z)):
            if axis in values:
                self._shift[axis] = now - values[axis] * self._unit_mm
        self._e = values.get("E", self._e / self._unit_mm) * self._unit_mm

    def _home(self, _code: str, values: dict[str, float]) -> None:
        # A bare letter ("G28 X") has no number and is not among the values: treated as homing all three axes.
        # The true position after homing is unknown, but no print starts from there.
        self._x = self._y = self._z = 0.0
        self._shift = {"X": 0.0, "Y": 0.0, "Z": 0.0}

    def _mode(self, code: str, _values: dict[str, float]) -> None:
        match code:
            case "G20":
                self._unit_mm = 25.4
            case "G21":
                self._unit_mm = 1.0
            case "G90" | "G91":  # both apply to the extruder too, until M82 or M83
                self._relative = self._relative_e = code == "G91"
            case _:
                self._relative_e = code == "M83"

    def _wait(self, _code: str, values: dict[str, float]) -> None:
        self.seconds += max(0.0, values["S"] if "S" in values else values.get("P", 0.0) / 1000)

    def _set_temperature(self, code: str, values: dict[str, float]) -> None:
        asked = values.get("S", values.get("R"))
        if asked is None or asked <= 0:
            return
        if code in {"M104", "M109"}:
            self.tool_c = max(self.tool_c or 0.0, asked)
        else:
            self.bed_c = max(self.bed_c or 0.0, asked)


_ACTIONS = {
    **dict.fromkeys(("G0", "G1", "G2", "G3"), MoveReader._move),
    **dict.fromkeys(("G20", "G21", "G90", "G91", "M82", "M83"), MoveReader._mode),
    **dict.fromkeys(("M104", "M109", "M140", "M190"), MoveReader._set_temperature),
    "G4": MoveReader._wait,
    "G28": MoveReader._home,
    "G92": MoveReader._set_position,
}
"""Handlers by command; all others don't affect the facts of a print file."""
