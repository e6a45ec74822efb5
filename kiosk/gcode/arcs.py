"""Arcs of G2 and G3: their length and bounding box."""

import math
from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Arc:
    """An arc in the plane of the bed; all in mm."""

    length_mm: float
    min_x: float
    min_y: float
    max_x: float
    max_y: float


def arc(start: Point, end: Point, *, centre: Point, clockwise: bool) -> Arc:
    """The arc from `start` to `end` round `centre` (mm); equal ends make a full circle, as Marlin draws it."""
    radius = math.dist(start, centre)
    first = math.atan2(start[1] - centre[1], start[0] - centre[0])
    last = math.atan2(end[1] - centre[1], end[0] - centre[0])
    if clockwise:
        first, last = last, first
    sweep = (last - first) % math.tau
    if start == end:
        sweep = math.tau
    xs, ys = [start[0], end[0]], [start[1], end[1]]
    for quarter in range(math.ceil(first / (math.pi / 2)), math.floor((first + sweep) / (math.pi / 2)) + 1):
        xs.append(centre[0] + radius * (1, 0, -1, 0)[quarter % 4])
        ys.append(centre[1] + radius * (0, 1, 0, -1)[quarter % 4])
    return Arc(radius * sweep, min(xs), min(ys), max(xs), max(ys))


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
