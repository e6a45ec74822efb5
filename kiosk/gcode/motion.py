"""Where the head goes: positions, plastic, time and reach of moves, many at once."""

import math
from dataclasses import dataclass, field, fields
from typing import Final, Self

import numpy as np

from kiosk.gcode.arcs import PLANE_AXES, arc_points, arcs, centres_of_radii
from kiosk.gcode.columns import Bools, Floats, Ints, before, held_values, running_sums
from kiosk.gcode.errors import ImpossibleNumbersError
from kiosk.gcode.extruded import ExtrudedTable
from kiosk.gcode.formats.object_labels import LabelledObjects
from kiosk.gcode.plain_moves import COLUMN_E, COLUMN_F, COLUMN_I, COLUMN_R, HOME, SET_POSITION
from kiosk.gcode.planner import USUAL_CORNER_MM_S, planned_s
from kiosk.gcode.shape import Shape

MODEL, ACCESSORIES, START = range(3)
"""Kinds of plastic: the model, skirts and towers that need room too, and the start lines that clean the nozzle."""

_MAX_POSITION_MM: Final = 5000.0
"""Larger coordinates mean that the file is damaged."""
_MAX_ORIGIN_MM: Final = 1e6
"""The same for `G92`; also keeps sums exact."""
_MAX_TOOLS: Final = 64
MAX_STEPS: Final = 20_000
_FINEST_STEP_MM: Final = 0.04
"""Smaller steps are those of a spiral."""
_FLAT: Final = 17
_TILTED_AT_ONCE: Final = 250
"""So many arcs in tilted planes become at most 33,000 straight moves."""


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
    """Moves, `G92` and `G28` in the order of the file, each with the modes in force.

    codes, words: as in MoveLines. lines: their line numbers. kinds, tools, objects: what they print, with which
    tool, for which object.
    accelerations: mm/s². units: mm a unit of the file. relative: G91. e_relative, other_e_relative: whether E is
    relative where G90 and G91 apply to the extruder too, and where they don't. planes: 17, 18 or 19. flows: how
    much of what E asks for is pushed (M221).
    """

    codes: Ints
    words: Floats
    lines: Ints
    kinds: Ints
    tools: Ints
    objects: Ints
    accelerations: Floats
    units: Floats
    relative: Bools
    e_relative: Bools
    other_e_relative: Bools
    planes: Ints
    flows: Floats

    def part(self, first: int, end: int) -> Self:
        """Some of the rows."""
        return type(self)(*(getattr(self, each.name)[..., first:end] for each in fields(self)))


@dataclass(frozen=True, slots=True)
class _Path:
    """What the rows do, in mm and mm/s. begins, ends, steps: a row each for X, Y and Z. low, high: of X and Y."""

    begins: Floats
    ends: Floats
    steps: Floats
    moved: Bools
    pushed: Floats
    speeds: Floats
    lengths: Floats
    low: Floats
    high: Floats


class Extrusion:
    """How much filament is pushed, under one reading of what G90 and G91 mean for the extruder.

    Attributes:
        position: E in mm.
        fed_mm: filament pushed so far. most_mm: the most at any time, retractions deducted.
        table: the same up to each byte, with all that is pushed while the head stands, and with the flow.
    """

    def __init__(self) -> None:
        self.position = 0.0
        self.table = ExtrudedTable()
        self.fed_mm = self.most_mm = 0.0

    def push(self, given: Floats, is_set: Bools, is_relative: Bools) -> Floats:
        """The filament that each row pushes; all in mm, NaN for a row without E."""
        has_e = ~np.isnan(given)
        amounts = np.where(has_e, given, 0.0)
        if is_relative.all() and not is_set.any():
            self.position += float(amounts.sum())
            return amounts
        if is_relative.any():
            ends = running_sums(amounts, has_e & (is_set | ~is_relative), self.position)
        else:
            ends = held_values(given, self.position)
        pushed = np.where(is_relative, amounts, ends - before(ends, self.position))
        self.position = float(ends[-1])
        return np.where(has_e & ~is_set, pushed, 0.0)

    def count(self, pushed: Floats, prints: Bools) -> None:
        """Add what was pushed; `prints` says where plastic was laid down."""
        fed = self.fed_mm + np.cumsum(pushed)
        if prints.any():
            self.most_mm = max(self.most_mm, float(np.max(fed[prints])))
        self.fed_mm = float(fed[-1])


class Motion:
    """The state of the machine while a file is read. Call the methods in the order of the file.

    Attributes:
        shapes: what was printed, by kind.
        readings: how much filament was pushed if G90 and G91 apply to the extruder too (Marlin), and if they don't
            (Klipper, RepRapFirmware, Prusa): firmwares disagree, and what either lays down counts for the space.
        travel: the box of the ends of all moves, and of whole arcs, in machine coordinates. extruded: the box of all
            plastic.
        steps_up: the line and height of each move that prints the model at another height than the one before it; at
            most MAX_STEPS.
        lowest_line: the line of the lowest Z. first_print_line: that of the first plastic, with the lines that clean.
        moves: moves seen. seconds: their duration. path_mm: the length of extruding moves.
        by_tool_mm: filament pushed by tool. objects: those that the file names.
    """

    def __init__(self) -> None:
        self.shapes = [Shape(), Shape(), Shape()]
        self.readings = (Extrusion(), Extrusion())
        self.travel, self.extruded = Box(), Box()
        self.steps_up: list[tuple[int, float]] = []
        self._step = math.nan
        self.lowest_line: int | None = None
        self.first_print_line: int | None = None
        self.moves = 0
        self.seconds = self.path_mm = 0.0
        self.corner_mm_s = USUAL_CORNER_MM_S
        self.axis_limits_mm_s: dict[str, float] = {}
        self.by_tool_mm = np.zeros(_MAX_TOOLS)
        self.objects = LabelledObjects()
        # The position in the file's coordinates, and where their origin lies on the machine.
        self._logical = [0.0, 0.0, 0.0]
        self._origin = [0.0, 0.0, 0.0]
        self._feed_mm_s = 25.0  # Marlin's feed rate before the first F

    def wait(self, seconds: float) -> None:
        """G4."""
        self.seconds += seconds

    def start_layers(self) -> None:
        """The first layer begins: what was printed as the model before belongs to the start G-code."""
        self.shapes[START], self.shapes[MODEL] = self.shapes[MODEL], Shape()
        self.steps_up.clear()
        self._step = math.nan

    def run(self, rows: Rows) -> None:
        """Run moves. Raises ImpossibleNumbersError for absurd coordinates."""
        tilted = np.flatnonzero(((rows.codes == 2) | (rows.codes == 3)) & (rows.planes != _FLAT))
        begun = 0
        for last in tilted[_TILTED_AT_ONCE - 1 :: _TILTED_AT_ONCE].tolist():
            self._run(rows.part(begun, last + 1))
            begun = last + 1
        self._run(rows.part(begun, len(rows.codes)) if begun else rows)

    def _run(self, rows: Rows) -> None:
        if len(rows.codes) == 0:
            return
        is_set, is_move = rows.codes == SET_POSITION, rows.codes <= 3
        path = self._path(rows, is_set, is_move)
        is_arc = (rows.codes == 2) | (rows.codes == 3)
        if is_arc.any():
            rows, path = _bend(rows, path, is_arc)
        if max(float(np.max(np.abs(each))) for each in (path.low, path.high, path.ends[2])) > _MAX_POSITION_MM:
            raise ImpossibleNumbersError
        self._add_travel(rows, path)
        prints = (path.pushed > 0).any(axis=0) & (path.lengths > 0)
        for reading, amounts in zip(self.readings, path.pushed, strict=True):
            reading.count(amounts, prints & (amounts > 0))
            reading.table.add(rows.lines, amounts * rows.flows)
        if prints.any():
            self._print(rows, path, prints)
        speeds = self._limited(path.steps, path.speeds)
        self.seconds += planned_s(path.steps, path.pushed[0], speeds, rows.accelerations, self.corner_mm_s)
        self.moves += int(is_move.sum())

    def _path(self, rows: Rows, is_set: Bools, is_move: Bools) -> _Path:
        """Straight lines from where the head is."""
        begins, ends = np.empty((3, len(rows.codes))), np.empty((3, len(rows.codes)))
        is_plain = not (is_set | (rows.codes == HOME)).any()
        for axis in range(3):
            at = self._logical[axis] + self._origin[axis]
            ends[axis] = self._targets(axis, rows, is_set, is_plain=is_plain)
            begins[axis] = before(ends[axis], at)
        given = rows.words[COLUMN_E] * rows.units
        pushed = [
            reading.push(given, is_set, relative)
            for reading, relative in zip(self.readings, (rows.e_relative, rows.other_e_relative), strict=True)
        ]
        asked = np.abs(rows.words[COLUMN_F]) * rows.units / 60
        speeds = held_values(np.where((asked > 0) & is_move, asked, np.nan), self._feed_mm_s)
        self._feed_mm_s = float(speeds[-1])
        steps = (ends - begins) * is_move
        low, high = np.minimum(begins[:2], ends[:2]), np.maximum(begins[:2], ends[:2])
        moved = ~np.isnan(rows.words[:3]) & is_move
        return _Path(begins, ends, steps, moved, np.array(pushed), speeds, _lengths(steps), low, high)

    def _targets(self, axis: int, rows: Rows, is_set: Bools, *, is_plain: bool) -> Floats:
        """Where each row ends on the machine; `G92` moves the origin and not the head."""
        words = rows.words[axis] * rows.units
        is_given = ~np.isnan(words)
        start, origin = self._logical[axis], self._origin[axis]
        if is_plain:
            if rows.relative.any():
                ends = running_sums(np.where(is_given, words, 0.0), is_given & ~rows.relative, start)
            else:
                ends = held_values(words, start)
            self._logical[axis] = float(ends[-1])
            return ends + origin
        is_home, is_shift = (rows.codes == HOME) & is_given, is_set & is_given
        if float(np.abs(words[is_shift]).max(initial=0.0)) > _MAX_ORIGIN_MM:
            raise ImpossibleNumbersError
        is_reset = is_home | (is_given & (is_set | ~rows.relative))
        ends = running_sums(np.where(is_given & ~is_home, words, 0.0), is_reset, start)
        moved = np.where(is_shift, before(ends, start) - ends, 0.0)
        origins = running_sums(moved, is_home, origin)
        self._logical[axis], self._origin[axis] = float(ends[-1]), float(origins[-1])
        return ends + origins

    def _add_travel(self, rows: Rows, path: _Path) -> None:
        lowest = self.travel.low[2]
        is_arc = (rows.codes == 2) | (rows.codes == 3)
        for axis in range(3):
            if len(there := path.ends[axis][path.moved[axis]]):
                self.travel.add(axis, float(np.min(there)), float(np.max(there)))
            if axis < len(path.low) and is_arc.any():
                self.travel.add(axis, float(np.min(path.low[axis][is_arc])), float(np.max(path.high[axis][is_arc])))
        if self.travel.low[2] < lowest:
            self.lowest_line = int(rows.lines[path.moved[2]][np.argmin(path.ends[2][path.moved[2]])])

    def _print(self, rows: Rows, path: _Path, prints: Bools) -> None:
        (low_x, low_y), (high_x, high_y), z = path.low[:, prints], path.high[:, prints], path.ends[2][prints]
        for axis, (low, high) in enumerate(((low_x, high_x), (low_y, high_y), (z, z))):
            self.extruded.add(axis, float(np.min(low)), float(np.max(high)))
        if self.first_print_line is None:
            self.first_print_line = int(rows.lines[np.argmax(prints)])
        self.path_mm += float(path.lengths[prints].sum())
        kinds = rows.kinds[prints]
        for kind in range(3):
            if (chosen := kinds == kind).any():
                self.shapes[kind].add(low_x[chosen], high_x[chosen], low_y[chosen], high_y[chosen], z[chosen])
                if kind == MODEL and len(self.steps_up) < MAX_STEPS:
                    self._add_steps(rows.lines[prints][chosen], z[chosen])
        if self.objects.form:
            self.objects.add(rows.objects[prints], low_x, low_y, high_x, high_y)
        amounts = path.pushed.max(axis=0)[prints]
        tools = np.minimum(rows.tools[prints], _MAX_TOOLS - 1)
        self.by_tool_mm += np.bincount(tools, np.maximum(amounts, 0.0), _MAX_TOOLS)

    def _add_steps(self, lines: Ints, z: Floats) -> None:
        numbers = np.floor(z / _FINEST_STEP_MM + 1e-6)
        at = np.flatnonzero(numbers != before(numbers, self._step))[: MAX_STEPS - len(self.steps_up)]
        self._step = float(numbers[-1])
        self.steps_up += zip(lines[at].tolist(), z[at].tolist(), strict=True)

    def _limited(self, steps: Floats, speeds: Floats) -> Floats:
        """The speeds, where an axis would be too fast (M203) slowed down."""
        if not self.axis_limits_mm_s:
            return speeds
        lengths = np.maximum(_lengths(steps), 1e-9)
        for axis, letter in enumerate("XYZ"):
            if limit := self.axis_limits_mm_s.get(letter):
                share = np.maximum(np.abs(steps[axis]) / lengths, 1e-9)
                speeds = np.minimum(speeds, limit / share)
        return speeds


def _lengths(steps: Floats) -> Floats:
    found: Floats = np.sqrt(np.einsum("ij,ij->j", steps, steps))
    return found


def _bend(rows: Rows, path: _Path, is_arc: Bools) -> tuple[Rows, _Path]:
    """The path with its arcs: flat ones as rows with their length and reach, tilted ones as many straight moves."""
    offsets = np.nan_to_num(rows.words[COLUMN_I : COLUMN_I + 3]) * rows.units
    radii = rows.words[COLUMN_R] * rows.units
    clockwise = rows.codes == 2
    for plane, axes in PLANE_AXES.items():
        by_radius = np.flatnonzero(is_arc & (rows.planes == plane) & ~np.isnan(radii))
        if len(by_radius):
            start, end = (each[list(axes)][:, by_radius] for each in (path.begins, path.ends))
            offsets[axes[0], by_radius], offsets[axes[1], by_radius] = centres_of_radii(
                start[0], start[1], end[0], end[1], radii[by_radius], clockwise=clockwise[by_radius]
            )
    _bow(path, np.flatnonzero(is_arc & (rows.planes == _FLAT)), offsets, clockwise)
    if (is_tilted := is_arc & (rows.planes != _FLAT)).any():
        return _straightened(rows, path, is_tilted, offsets)
    return rows, path


def _bow(path: _Path, at: Ints, offsets: Floats, clockwise: Bools) -> None:
    """Put the length and reach of arcs in the plane of the bed into the path."""
    begins, ends, steps = path.begins[:, at], path.ends[:, at], path.steps[:, at]
    bows = arcs(begins[0], begins[1], ends[0], ends[1], i=offsets[0, at], j=offsets[1, at], clockwise=clockwise[at])
    path.low[0, at], path.high[0, at], path.low[1, at], path.high[1, at] = (
        bows.min_x, bows.max_x, bows.min_y, bows.max_y,
    )  # fmt: skip
    path.lengths[at] = np.hypot(bows.lengths, steps[2])
    # For the planner an arc is a straight move of its length.
    steps *= path.lengths[at] / np.maximum(_lengths(steps), 1e-9)
    steps[0] = np.where((steps == 0).all(axis=0), path.lengths[at], steps[0])
    path.steps[:, at] = steps


def _straightened(rows: Rows, path: _Path, is_tilted: Bools, offsets: Floats) -> tuple[Rows, _Path]:
    """The arcs in tilted planes as straight moves between points; in the plane, and evenly across it."""
    origin, shares = np.flatnonzero(~is_tilted), np.ones(int((~is_tilted).sum()))
    points = path.ends[:, origin]
    for plane in (18, 19):
        at = np.flatnonzero(is_tilted & (rows.planes == plane))
        first, second = PLANE_AXES[plane]
        start, end = path.begins[:, at], path.ends[:, at]
        numbers, along, x, y = arc_points(
            start[first], start[second], end[first], end[second],
            i=offsets[first, at], j=offsets[second, at], clockwise=rows.codes[at] == 2,
        )  # fmt: skip
        found = start[:, numbers] + (end - start)[:, numbers] * along
        found[first], found[second] = x, y
        origin, shares = np.concatenate((origin, at[numbers])), np.concatenate((shares, along))
        points = np.concatenate((points, found), axis=1)
    order = np.lexsort((shares, origin))
    origin, shares, points = origin[order], shares[order], points[:, order]
    is_first = np.diff(origin, prepend=-1) != 0
    begins = np.where(is_first, path.begins[:, origin], np.roll(points, 1, axis=1))
    amounts = np.where(is_first, shares, shares - np.roll(shares, 1))
    is_bent = is_tilted[origin]
    flat = origin[~is_bent]
    steps, lengths = points - begins, np.empty(len(origin))
    steps[:, ~is_bent] = path.steps[:, flat]
    lengths = _lengths(steps)
    lengths[~is_bent] = path.lengths[flat]
    low, high = np.minimum(begins[:2], points[:2]), np.maximum(begins[:2], points[:2])
    low[:, ~is_bent], high[:, ~is_bent] = path.low[:, flat], path.high[:, flat]
    moved = path.moved[:, origin] | is_bent
    bent = _Path(
        begins, points, steps, moved, path.pushed[:, origin] * amounts, path.speeds[origin], lengths, low, high
    )
    return Rows(*(getattr(rows, each.name)[..., origin] for each in fields(rows))), bent
