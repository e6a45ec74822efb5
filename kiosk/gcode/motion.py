"""Where the head goes: positions, plastic, time and reach of moves, many at once."""

import math
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from kiosk.gcode.arcs import arc_points, arcs, centre_of_radius
from kiosk.gcode.errors import ImpossibleNumbersError
from kiosk.gcode.lexer import Command
from kiosk.gcode.plain_moves import COLUMN_E, COLUMN_F, COLUMN_I, COLUMN_J, LETTERS, SET_POSITION, Bools, Floats, Ints
from kiosk.gcode.planner import USUAL_CORNER_MM_S, planned_s
from kiosk.gcode.shape import Shape

MODEL, ACCESSORIES, START = range(3)
"""Kinds of plastic: the model, skirts and towers that need room too, and the start lines that clean the nozzle."""

_MAX_POSITION_MM: Final = 5000.0
"""Larger coordinates mean that the file is damaged."""
_MAX_TOOLS: Final = 64


@dataclass(slots=True)
class Box:
    """The smallest and largest coordinates of X, Y and Z in mm; infinite while nothing was added."""

    low: list[float] = field(default_factory=lambda: [math.inf] * 3)
    high: list[float] = field(default_factory=lambda: [-math.inf] * 3)

    def add(self, axis: int, low: float, high: float) -> None:
        self.low[axis] = min(self.low[axis], low)
        self.high[axis] = max(self.high[axis], high)


@dataclass(frozen=True, slots=True)
class Rows:
    """Moves and `G92 E` in the order of the file.

    codes, words: as in MoveLines. lines: their line numbers. kinds, tools: what they print, and with which tool.
    accelerations: mm/s².
    """

    codes: Ints
    words: Floats
    lines: Ints
    kinds: Ints
    tools: Ints
    accelerations: Floats


class Extrusion:
    """How much filament is pushed, under one reading of what G90 and G91 mean for the extruder.

    Attributes:
        is_relative: whether E is relative.
        position: E in mm.
        fed_mm: filament pushed so far. most_mm: the most at any time, retractions deducted.
    """

    def __init__(self) -> None:
        self.is_relative = False
        self.position = 0.0
        self.fed_mm = self.most_mm = 0.0

    def push(self, words: Floats, is_set: Bools, unit_mm: float) -> Floats:
        """The filament that each row pushes, in mm."""
        has_e = ~np.isnan(words)
        given = np.where(has_e, words, 0.0) * unit_mm
        if self.is_relative and not is_set.any():
            pushed = given
            self.position += float(pushed.sum())
            return pushed
        if self.is_relative:
            pushed = np.where(is_set, 0.0, given)
            last = int(np.flatnonzero(is_set)[-1])
            self.position = float(given[last] + pushed[last + 1 :].sum())
            return pushed
        held = held_values(np.where(has_e, given, np.nan), self.position)
        pushed = np.where(is_set | ~has_e, 0.0, held - np.concatenate(([self.position], held[:-1])))
        self.position = float(held[-1])
        return pushed

    def count(self, pushed: Floats, prints: Bools) -> None:
        """Add what was pushed; `prints` says where plastic was laid down."""
        fed = self.fed_mm + np.cumsum(pushed)
        if prints.any():
            self.most_mm = max(self.most_mm, float(fed[prints].max()))
        self.fed_mm = float(fed[-1])


def held_values(column: Floats, start: float) -> Floats:
    """The column with each NaN replaced by the last number before it, or by `start`."""
    at = np.maximum.accumulate(np.where(np.isnan(column), 0, np.arange(1, len(column) + 1)))
    held: Floats = np.concatenate(([start], column))[at]
    return held


class Motion:
    """The state of the machine while a file is read. Call the methods in the order of the file.

    Attributes:
        shapes: what was printed, by kind.
        readings: how much filament was pushed if G90 and G91 apply to the extruder too (Marlin), and if they don't
            (Klipper, RepRapFirmware, Prusa): firmwares disagree, and what either lays down counts for the space.
        travel: the box of the ends of all moves in machine coordinates. extruded: the box of all plastic.
        lowest_line: the line of the lowest Z. first_print_line: that of the first plastic, with the lines that clean.
        moves: moves seen. seconds: their duration. path_mm: the length of extruding moves.
        by_tool_mm: filament pushed by tool.
    """

    def __init__(self) -> None:
        self.shapes = [Shape(), Shape(), Shape()]
        self.readings = (Extrusion(), Extrusion())
        self.travel, self.extruded = Box(), Box()
        self.lowest_line: int | None = None
        self.first_print_line: int | None = None
        self.moves = 0
        self.seconds = self.path_mm = 0.0
        self.corner_mm_s = USUAL_CORNER_MM_S
        self.axis_limits_mm_s: dict[str, float] = {}
        self.by_tool_mm = np.zeros(_MAX_TOOLS)
        self._at = [0.0, 0.0, 0.0]
        self._shift = [0.0, 0.0, 0.0]
        self._feed_mm_s = 25.0  # Marlin's feed rate before the first F
        self._unit_mm = 1.0
        self._is_relative = self._is_extruder_relative = False
        self._plane = "G17"

    def set_mode(self, code: str) -> None:
        """G17 to G21, G90, G91, M82, M83."""
        match code:
            case "G20":
                self._unit_mm = 25.4
            case "G21":
                self._unit_mm = 1.0
            case "G17" | "G18" | "G19":
                self._plane = code
            case "G90" | "G91":
                self._is_relative = code == "G91"
                self.readings[0].is_relative = code == "G91"
                self.readings[1].is_relative = self._is_relative or self._is_extruder_relative
            case "M82" | "M83":
                self._is_extruder_relative = code == "M83"
                self.readings[0].is_relative = code == "M83"
                self.readings[1].is_relative = self._is_relative or self._is_extruder_relative

    def set_position(self, command: Command) -> None:
        """G92: redefines the current position without moving."""
        for axis, letter in enumerate("XYZ"):
            if (value := command.number(letter)) is not None:
                self._shift[axis] = self._at[axis] - value * self._unit_mm
        if (value := command.number("E")) is not None:
            for reading in self.readings:
                reading.position = value * self._unit_mm

    def home(self) -> None:
        """G28. The true position after homing is unknown, but no print starts from there."""
        self._at, self._shift = [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]

    def wait(self, seconds: float) -> None:
        """G4."""
        self.seconds += seconds

    def start_layers(self) -> None:
        """The first layer begins: what was printed as the model before belongs to the start G-code."""
        self.shapes[START], self.shapes[MODEL] = self.shapes[MODEL], Shape()

    def run(self, rows: Rows) -> None:
        """Run moves in the modes that are in force. Raises ImpossibleNumbersError for absurd coordinates."""
        if len(rows.codes) == 0:
            return
        is_set = rows.codes == SET_POSITION
        ends = [self._targets(axis, rows.words[axis]) for axis in range(3)]
        moved = [~np.isnan(rows.words[axis]) for axis in range(3)]
        pushed = [reading.push(rows.words[COLUMN_E], is_set, self._unit_mm) for reading in self.readings]
        given = np.abs(rows.words[COLUMN_F]) * self._unit_mm / 60
        speeds = held_values(np.where(given > 0, given, np.nan), self._feed_mm_s)
        self._feed_mm_s = float(speeds[-1])
        is_arc = (rows.codes == 2) | (rows.codes == 3)
        self._run(rows, ends, moved, pushed, speeds, is_arc)
        self.moves += int(len(rows.codes) - is_set.sum())

    def run_arc(self, command: Command, line: int, kind: int, tool: int, acceleration: float) -> None:
        """An arc in another plane than X and Y, or given by its radius, as many straight moves."""
        axes = {"G17": (0, 1, "I", "J"), "G18": (2, 0, "K", "I"), "G19": (1, 2, "J", "K")}[self._plane]
        unit = self._unit_mm
        numbers = {letter: command.number(letter) for letter in "XYZEFIJKR"}
        target = list(self._at)
        for axis, letter in enumerate("XYZ"):
            if (value := numbers[letter]) is not None:
                target[axis] = self._at[axis] + value * unit if self._is_relative else value * unit + self._shift[axis]
        start, end = (self._at[axes[0]], self._at[axes[1]]), (target[axes[0]], target[axes[1]])
        clockwise = command.code == "G2"
        if numbers["R"] is not None:
            centre = centre_of_radius(start, end, numbers["R"] * unit, clockwise=clockwise)
        else:
            centre = (start[0] + (numbers[axes[2]] or 0.0) * unit, start[1] + (numbers[axes[3]] or 0.0) * unit)
        points = arc_points(start, end, centre=centre, clockwise=clockwise)
        count = len(points)
        third = ({0, 1, 2} - {axes[0], axes[1]}).pop()
        ends = [np.zeros(count), np.zeros(count), np.zeros(count)]
        ends[axes[0]][:], ends[axes[1]][:] = [point[0] for point in points], [point[1] for point in points]
        ends[third] = self._at[third] + (target[third] - self._at[third]) * np.arange(1, count + 1) / count
        e = np.array([np.nan if numbers["E"] is None else numbers["E"]])
        pushed = [np.repeat(reading.push(e, np.zeros(1, np.bool_), unit) / count, count) for reading in self.readings]
        if numbers["F"]:
            self._feed_mm_s = abs(numbers["F"]) * unit / 60
        rows = Rows(
            np.ones(count, np.int64), np.full((len(LETTERS), count), np.nan), np.full(count, line, np.int64),
            np.full(count, kind, np.int64), np.full(count, tool, np.int64), np.full(count, acceleration),
        )  # fmt: skip
        everywhere = np.ones(count, np.bool_)
        self._run(rows, ends, [everywhere] * 3, pushed, np.full(count, self._feed_mm_s), ~everywhere)
        self.moves += 1

    def is_flat_arc(self, command: Command) -> bool:
        """Whether a G2 or G3 can be run as a row: in the plane of the bed, with its centre given."""
        return self._plane == "G17" and not command.has("R")

    @property
    def is_flat(self) -> bool:
        """Whether arcs lie in the plane of the bed."""
        return self._plane == "G17"

    def _targets(self, axis: int, words: Floats) -> Floats:
        given = words * self._unit_mm
        if self._is_relative:
            return self._at[axis] + np.cumsum(np.nan_to_num(given, nan=0.0, posinf=math.inf))
        return held_values(given + self._shift[axis], self._at[axis])

    def _run(
        self, rows: Rows, ends: list[Floats], moved: list[Bools], pushed: list[Floats], speeds: Floats, is_arc: Bools
    ) -> None:
        begins = [np.concatenate(([self._at[axis]], ends[axis][:-1])) for axis in range(3)]
        self._at = [float(ends[axis][-1]) for axis in range(3)]
        steps = np.stack([ends[axis] - begins[axis] for axis in range(3)], axis=1)
        low_x, high_x = np.minimum(begins[0], ends[0]), np.maximum(begins[0], ends[0])
        low_y, high_y = np.minimum(begins[1], ends[1]), np.maximum(begins[1], ends[1])
        lengths = np.sqrt((steps * steps).sum(axis=1))
        if is_arc.any():
            at = np.flatnonzero(is_arc)
            offsets = np.nan_to_num(rows.words[[COLUMN_I, COLUMN_J]][:, at]) * self._unit_mm
            bows = arcs(
                begins[0][at], begins[1][at], ends[0][at], ends[1][at],
                i=offsets[0], j=offsets[1], clockwise=rows.codes[at] == 2,
            )  # fmt: skip
            low_x[at], high_x[at], low_y[at], high_y[at] = bows.min_x, bows.max_x, bows.min_y, bows.max_y
            lengths[at] = np.hypot(bows.lengths, steps[at, 2])
            # For the planner an arc is a straight move of its length.
            steps[at] *= (lengths[at] / np.maximum(np.sqrt((steps[at] * steps[at]).sum(axis=1)), 1e-9))[:, None]
            steps[at, 0] = np.where((steps[at] == 0).all(axis=1), lengths[at], steps[at, 0])
        reach = (low_x, high_x, low_y, high_y, ends[2])
        if max(float(np.abs(values).max()) for values in reach) > _MAX_POSITION_MM:
            raise ImpossibleNumbersError
        self._add_travel(rows.lines, ends, moved)
        prints = ((pushed[0] > 0) | (pushed[1] > 0)) & (lengths > 0)
        for reading, amounts in zip(self.readings, pushed, strict=True):
            reading.count(amounts, prints & (amounts > 0))
        if prints.any():
            self._print(rows, prints, reach, pushed, lengths)
        speeds = self._limited(steps, speeds)
        self.seconds += planned_s(steps, pushed[0], speeds, rows.accelerations, self.corner_mm_s)

    def _add_travel(self, lines: Ints, ends: list[Floats], moved: list[Bools]) -> None:
        lowest = self.travel.low[2]
        for axis in range(3):
            if len(there := ends[axis][moved[axis]]):
                self.travel.add(axis, float(there.min()), float(there.max()))
        if self.travel.low[2] < lowest:
            self.lowest_line = int(lines[moved[2]][np.argmin(ends[2][moved[2]])])

    def _print(
        self, rows: Rows, prints: Bools, reach: tuple[Floats, ...], pushed: list[Floats], lengths: Floats
    ) -> None:
        low_x, high_x, low_y, high_y, z = (values[prints] for values in reach)
        for axis, (low, high) in enumerate(((low_x, high_x), (low_y, high_y), (z, z))):
            self.extruded.add(axis, float(low.min()), float(high.max()))
        if self.first_print_line is None:
            self.first_print_line = int(rows.lines[np.argmax(prints)])
        self.path_mm += float(lengths[prints].sum())
        kinds = rows.kinds[prints]
        for kind in range(3):
            if (chosen := kinds == kind).any():
                self.shapes[kind].add(low_x[chosen], high_x[chosen], low_y[chosen], high_y[chosen], z[chosen])
        amounts = np.maximum(pushed[0], pushed[1])[prints]
        tools = np.minimum(rows.tools[prints], _MAX_TOOLS - 1)
        self.by_tool_mm += np.bincount(tools, np.maximum(amounts, 0.0), _MAX_TOOLS)

    def _limited(self, steps: Floats, speeds: Floats) -> Floats:
        """The speeds, where an axis would be too fast (M203) slowed down."""
        if not self.axis_limits_mm_s:
            return speeds
        lengths = np.maximum(np.sqrt((steps * steps).sum(axis=1)), 1e-9)
        for axis, letter in enumerate("XYZ"):
            if limit := self.axis_limits_mm_s.get(letter):
                share = np.maximum(np.abs(steps[:, axis]) / lengths, 1e-9)
                speeds = np.minimum(speeds, limit / share)
        return speeds
