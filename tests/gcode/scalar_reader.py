"""A slow reader of moves, one command after the other: what the vectorised reader is compared with."""

import math

from kiosk.gcode.lexer import Command, read_line


class ScalarReader:
    """Positions, plastic and filament of straight moves, under both readings of `G90` and `G91`.

    Attributes:
        box: [low x, low y, low z, high x, high y, high z] of all plastic; travel: of the ends of all moves.
        heights: of plastic, in µm. most_mm: the most filament under each reading. path_mm: length of extruding moves.
    """

    def __init__(self) -> None:
        self.at = [0.0, 0.0, 0.0]
        self.shift = [0.0, 0.0, 0.0]
        self.unit = 1.0
        self.relative = self.m83 = False
        self.relative_e = [False, False]
        self.e = [0.0, 0.0]
        self.fed = [0.0, 0.0]
        self.most_mm = [0.0, 0.0]
        self.box = [math.inf] * 3 + [-math.inf] * 3
        self.travel = [math.inf] * 3 + [-math.inf] * 3
        self.heights: set[int] = set()
        self.path_mm = 0.0
        self.moves = 0

    def read(self, text: bytes) -> None:
        """Read a whole file."""
        for line in text.split(b"\n"):
            for command in read_line(line):
                if not command.is_embedded:
                    self._run(command)

    def _run(self, command: Command) -> None:
        match command.code:
            case "G0" | "G1":
                asked = [command.numbers(letter) for letter in "XYZEFIJKR"]
                is_doubled = any(numbers and numbers[0] != numbers[-1] for numbers in asked)
                for which in (0, -1) if is_doubled else (-1,):  # firmwares take the first or the last of two
                    self._move(command, which)
            case "G20" | "G21":
                self.unit = 25.4 if command.code == "G20" else 1.0
            case "G90" | "G91":
                self.relative = command.code == "G91"
                self.relative_e = [self.relative, self.relative or self.m83]
            case "M82" | "M83":
                self.m83 = command.code == "M83"
                self.relative_e = [self.m83, self.relative or self.m83]
            case "G28":
                homed = [axis for axis, letter in enumerate("XYZ") if command.has(letter)]
                for axis in homed or range(3):
                    self.at[axis] = self.shift[axis] = 0.0
            case "G92":
                for axis, letter in enumerate("XYZ"):
                    if (value := command.number(letter)) is not None:
                        self.shift[axis] = self.at[axis] - value * self.unit
                if (value := command.number("E")) is not None:
                    self.e = [value * self.unit] * 2

    def _move(self, command: Command, which: int) -> None:
        self.moves += 1
        start, self.at = self.at, list(self.at)
        for axis, letter in enumerate("XYZ"):
            if values := command.numbers(letter):
                given = values[which] * self.unit
                self.at[axis] = self.at[axis] + given if self.relative else given + self.shift[axis]
                self.travel[axis] = min(self.travel[axis], self.at[axis])
                self.travel[axis + 3] = max(self.travel[axis + 3], self.at[axis])
        length = math.dist(start, self.at)
        pushed = [0.0, 0.0]
        if values := command.numbers("E"):
            for reading in range(2):
                given = values[which] * self.unit
                before = self.e[reading]
                self.e[reading] = before + given if self.relative_e[reading] else given
                pushed[reading] = given if self.relative_e[reading] else given - before
        for reading in range(2):
            self.fed[reading] += pushed[reading]
            if pushed[reading] > 0 and length:
                self.most_mm[reading] = max(self.most_mm[reading], self.fed[reading])
        if length and max(pushed) > 0:
            self.path_mm += length
            self.heights.add(round(self.at[2] * 1000))
            for axis in range(3):
                low = self.at[axis] if axis == 2 else min(start[axis], self.at[axis])
                self.box[axis] = min(self.box[axis], low)
                self.box[axis + 3] = max(self.box[axis + 3], self.at[axis], low if axis == 2 else start[axis])


def scalar_arc(
    start: tuple[float, float], end: tuple[float, float], radius: float, *, clockwise: bool
) -> list[tuple[float, float]]:
    """A thousand points of an arc by its radius, from its centre's two candidates; none if there is no such arc."""
    half = math.dist(start, end) / 2
    if half < 0.01 or half > abs(radius) - 0.01:
        return []
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    rise = math.sqrt(radius * radius - half * half)
    normal = (start[1] - end[1]) / (2 * half), (end[0] - start[0]) / (2 * half)
    for side in (rise, -rise):
        centre = middle[0] + normal[0] * side, middle[1] + normal[1] * side
        begin = math.atan2(start[1] - centre[1], start[0] - centre[0])
        last = math.atan2(end[1] - centre[1], end[0] - centre[0])
        sweep = (begin - last if clockwise else last - begin) % math.tau
        if (sweep <= math.pi) == (radius > 0):
            turn = -sweep if clockwise else sweep
            angles = [begin + turn * step / 1000 for step in range(1001)]
            size = abs(radius)
            return [(centre[0] + size * math.cos(each), centre[1] + size * math.sin(each)) for each in angles]
    return []
