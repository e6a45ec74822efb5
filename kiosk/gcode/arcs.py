"""Arcs of G2 and G3: their length and bounding box, many at once; and as points for arcs in other planes."""

import math
from dataclasses import dataclass

import numpy as np

from kiosk.gcode.plain_moves import Bools, Floats

Point = tuple[float, float]

_POINTS = 128
"""So many points of an arc miss its extremes by less than a thousandth of the radius."""


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


def centre_of_radius(start: Point, end: Point, radius: float, *, clockwise: bool) -> Point:
    """The centre of an arc given by its radius (mm); a negative radius means the longer arc."""
    across_x, across_y = (end[0] - start[0]) / 2, (end[1] - start[1]) / 2
    half = math.hypot(across_x, across_y)
    middle = (start[0] + across_x, start[1] + across_y)
    if half == 0 or half >= abs(radius):
        return middle
    rise = math.sqrt(radius * radius - half * half) / half
    if clockwise == (radius > 0):
        rise = -rise
    return middle[0] - across_y * rise, middle[1] + across_x * rise


def arc_points(start: Point, end: Point, *, centre: Point, clockwise: bool) -> list[Point]:
    """Points along an arc, with its end and its extremes, without its start."""
    radius = math.dist(start, centre)
    begin = math.atan2(start[1] - centre[1], start[0] - centre[0])
    last = math.atan2(end[1] - centre[1], end[0] - centre[0])
    sweep = math.tau if start == end else (begin - last if clockwise else last - begin) % math.tau
    turn = -1.0 if clockwise else 1.0
    angles = [step / _POINTS * sweep for step in range(1, _POINTS)]
    angles += [
        turned for quarter in range(4) if 0 < (turned := turn * (quarter * math.pi / 2 - begin) % math.tau) < sweep
    ]
    angles.sort()
    points = [
        (centre[0] + radius * math.cos(begin + turn * angle), centre[1] + radius * math.sin(begin + turn * angle))
        for angle in angles
    ]
    return [*points, end]
