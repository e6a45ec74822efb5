"""Arcs of G2 and G3, many at once: their centres, length and bounding box; and as points for arcs in tilted planes."""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from kiosk.gcode.columns import Bools, Floats, Ints

PLANE_AXES: Final = {17: (0, 1), 18: (2, 0), 19: (1, 2)}
"""The axes of the planes of G17, G18 and G19: 0 is X, 1 Y, 2 Z."""

_TOLERANCE_MM: Final = 0.005
_MAX_POINTS: Final = 128
"""Of an arc, beside its extremes: the path between two points leaves the arc by at most the tolerance, of large arcs
by a thousandth of their radius."""


@dataclass(frozen=True, slots=True)
class Arcs:
    """Arcs in one plane; all in mm."""

    lengths: Floats
    min_x: Floats
    min_y: Floats
    max_x: Floats
    max_y: Floats


def arcs(
    start_x: Floats, start_y: Floats, end_x: Floats, end_y: Floats, *, i: Floats, j: Floats, clockwise: Bools
) -> Arcs:
    """The arcs round the centres at (i, j) from their starts; equal ends make a full circle, as Marlin draws it."""
    centre_x, centre_y, radius = start_x + i, start_y + j, np.hypot(i, j)
    begins, ends = np.arctan2(-j, -i), np.arctan2(end_y - centre_y, end_x - centre_x)
    first, last = np.where(clockwise, ends, begins), np.where(clockwise, begins, ends)
    sweep = np.mod(last - first, math.tau)
    sweep = np.where((start_x == end_x) & (start_y == end_y), math.tau, sweep)
    min_x, max_x = np.minimum(start_x, end_x), np.maximum(start_x, end_x)
    min_y, max_y = np.minimum(start_y, end_y), np.maximum(start_y, end_y)
    for quarter, (to_x, to_y) in enumerate(((1, 0), (0, 1), (-1, 0), (0, -1))):
        crosses = np.mod(quarter * math.pi / 2 - first, math.tau) <= sweep
        x = np.where(crosses, centre_x + radius * to_x, start_x)
        y = np.where(crosses, centre_y + radius * to_y, start_y)
        min_x, max_x = np.minimum(min_x, x), np.maximum(max_x, x)
        min_y, max_y = np.minimum(min_y, y), np.maximum(max_y, y)
    return Arcs(radius * sweep, min_x, min_y, max_x, max_y)


def centres_of_radii(
    start_x: Floats, start_y: Floats, end_x: Floats, end_y: Floats, radius: Floats, *, clockwise: Bools
) -> tuple[Floats, Floats]:
    """From start to centre (i, j) of arcs given by their radius (mm); a negative radius means the longer arc."""
    across_x, across_y = (end_x - start_x) / 2, (end_y - start_y) / 2
    half = np.hypot(across_x, across_y)
    is_possible = (half > 0) & (half < np.abs(radius))
    rise = np.sqrt(np.where(is_possible, radius * radius - half * half, 0.0)) / np.where(half > 0, half, 1.0)
    rise = np.where(clockwise == (radius > 0), -rise, rise)
    return across_x - across_y * rise, across_y + across_x * rise


def arc_points(
    start_x: Floats, start_y: Floats, end_x: Floats, end_y: Floats, *, i: Floats, j: Floats, clockwise: Bools
) -> tuple[Ints, Floats, Floats, Floats]:
    """Points along arcs with their ends and extremes, without their starts.

    Returns for each point the number of its arc, how much of the arc lies before it (0 to 1), and its coordinates.
    """
    centre_x, centre_y, radius = start_x + i, start_y + j, np.hypot(i, j)
    begin = np.arctan2(-j, -i)
    last = np.arctan2(end_y - centre_y, end_x - centre_x)
    turn = np.where(clockwise, -1.0, 1.0)
    sweep = np.mod(turn * (last - begin), math.tau)
    sweep = np.where((start_x == end_x) & (start_y == end_y), math.tau, sweep)
    counts = np.clip(np.ceil(sweep * np.sqrt(radius / (8 * _TOLERANCE_MM))), 1, _MAX_POINTS).astype(np.int64)
    numbers = np.repeat(np.arange(len(counts)), counts)
    steps = np.arange(1, len(numbers) + 1) - np.repeat(np.cumsum(counts) - counts, counts)
    quarters = np.mod(turn * (np.arange(4)[:, None] * math.pi / 2 - begin), math.tau)
    crossed, crossing = np.nonzero((quarters > 0) & (quarters < sweep))
    numbers = np.concatenate((numbers, crossing))
    angles = np.concatenate((steps / counts[numbers[: len(steps)]] * sweep[numbers[: len(steps)]],
                             quarters[crossed, crossing]))  # fmt: skip
    order = np.lexsort((angles, numbers))
    numbers, angles = numbers[order], angles[order]
    at = begin[numbers] + turn[numbers] * angles
    x = centre_x[numbers] + radius[numbers] * np.cos(at)
    y = centre_y[numbers] + radius[numbers] * np.sin(at)
    is_end = np.diff(numbers, append=-1) != 0
    x[is_end], y[is_end] = end_x, end_y
    shares = np.where(is_end, 1.0, angles / np.maximum(sweep[numbers], 1e-12))
    return numbers, shares, x, y
