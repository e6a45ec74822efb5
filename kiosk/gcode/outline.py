"""The side silhouette of a print as an SVG path: spans of X per height become smooth closed contours."""

import math
from itertools import pairwise

from kiosk.gcode.shape import Span, joined

GRID = 100.0
"""Side of the square that the path is drawn on; y points down and the bed is at y = GRID."""

_MAX_ROWS = 240
_MAX_PATH_CHARS = 20_000
_MAX_SPANS = 4_000
"""More spans can't fit into a path of that length; limits the time for a grid of needles."""
_STEEP = 1.2
"""A side that moves less than this many row heights from row to row is a slope in any case."""

_ALIKE = 3.0
"""A larger jump belongs to a curve when the one before or after it is at least a third as large; else it is a ledge."""

Point = tuple[float, float]
Row = tuple[float, float, list[Span]]  # bottom and top height, spans


def silhouette(layers: list[tuple[float, list[Span]]], low_z: float, grow: float) -> str:
    """The path for layers (height of the top in mm, spans of X in mm) standing on `low_z`.

    `grow` is half the width of a line of plastic in mm. The path fills the square in its larger direction, keeps the
    proportions, is centred in X, stands on y = 100, and is at most 20,000 characters long.
    """
    left = min(spans[0][0] for _, spans in layers) - grow
    right = max(spans[-1][1] for _, spans in layers) + grow
    height = max(layers[-1][0] - low_z, 1e-6)
    scale = GRID / max(right - left, height)
    middle = (left + right) / 2

    def placed(span: Span) -> Span:
        return (
            round((span[0] - grow - middle) * scale + GRID / 2, 2),
            round((span[1] + grow - middle) * scale + GRID / 2, 2),
        )

    grid_layers = [((top - low_z) * scale, [placed(span) for span in spans]) for top, spans in layers]
    coarseness = 0.4
    while True:
        rows = _rows(grid_layers, gap=coarseness)
        if sum(len(spans) for _, _, spans in rows) <= _MAX_SPANS:
            path = "".join(_written(_thinned(loop, coarseness / 8)) for loop in _contours(rows))
            if len(path) <= _MAX_PATH_CHARS:
                return path
        coarseness *= 2  # ends at the latest when each row is one span of the whole width


def _rows(layers: list[tuple[float, list[Span]]], gap: float) -> list[Row]:
    """At most `_MAX_ROWS` rows of equally many layers, each looking like its middle layer."""
    together = math.ceil(len(layers) / _MAX_ROWS)
    rows: list[Row] = []
    bottom = 0.0
    for first in range(0, len(layers), together):
        group = layers[first : first + together]
        top = group[-1][0]
        rows.append((bottom, top, joined(group[len(group) // 2][1], gap)))
        bottom = top
    return rows


def _contours(rows: list[Row]) -> list[list[Point]]:
    """Closed contours with plastic on their left: sides up on the right, down on the left, ledges between."""
    onward: dict[Point, list[Point]] = {}
    below: list[Span] = []
    for bottom, top, spans in [*rows, (rows[-1][1], rows[-1][1], [])]:
        for start, end, plastic_above in _ledges(below, spans):
            here, there = ((start, bottom), (end, bottom)) if plastic_above else ((end, bottom), (start, bottom))
            onward.setdefault(here, []).append(there)
        for start, end in spans:
            onward.setdefault((end, bottom), []).append((end, top))
            onward.setdefault((start, top), []).append((start, bottom))
        below = spans
    loops = []
    while onward:
        first = here = next(iter(onward))
        loop = []
        while True:
            loop.append(here)
            successors = onward[here]
            there = successors.pop()
            if not successors:
                del onward[here]
            here = there
            if here == first:
                break
        loops.append(_smoothed(loop, rows[-1][1] / len(rows)))
    return loops


def _ledges(below: list[Span], above: list[Span]) -> list[tuple[float, float, bool]]:
    """Where exactly one of two neighbouring rows has plastic: start, end, whether it is the upper one."""
    edges = sorted({x for span in (*below, *above) for x in span})
    found: list[tuple[float, float, bool]] = []
    at_below = at_above = 0
    for start, end in pairwise(edges):
        while at_below < len(below) and below[at_below][1] <= start:
            at_below += 1
        while at_above < len(above) and above[at_above][1] <= start:
            at_above += 1
        is_below = at_below < len(below) and below[at_below][0] <= start
        is_above = at_above < len(above) and above[at_above][0] <= start
        if is_below != is_above:
            if found and found[-1][1:] == (start, is_above):
                found[-1] = (found[-1][0], end, is_above)
            else:
                found.append((start, end, is_above))
    return found


def _smoothed(loop: list[Point], step: float) -> list[Point]:
    """Turn stairs into slopes: sides go through the middles of their rows, and only real ledges keep corners.

    A corner at the end of a slope is drawn out along the slope, so that straight sides stay straight to their ends.
    """
    count = len(loop)
    slopes = [_is_slope([loop[(number + offset) % count] for offset in range(-2, 4)], step) for number in range(count)]
    smooth: list[Point] = []
    for number, here in enumerate(loop):
        before, after, beyond = loop[number - 1], loop[(number + 1) % count], loop[(number + 2) % count]
        if here[0] == after[0]:
            smooth.append((here[0], (here[1] + after[1]) / 2))
        elif not slopes[number]:
            start, end = here[0], after[0]
            if slopes[number - 2]:
                start += (before[0] - loop[number - 2][0]) / 2
            if slopes[(number + 2) % count]:
                end -= (loop[(number + 3) % count][0] - beyond[0]) / 2
            if (end - start) * (after[0] - here[0]) <= 0:
                start = end = (here[0] + after[0]) / 2
            smooth += ((_on_grid(start), here[1]), (_on_grid(end), after[1]))
    return smooth


def _is_slope(around: list[Point], step: float) -> bool:
    """Whether the edge in the middle of six points is a stair of a slope or curve, not a ledge with two corners."""
    far_before, before, here, after, beyond, far_beyond = around
    if here[0] == after[0] or before[0] != here[0] or after[0] != beyond[0]:
        return False
    if (here[1] - before[1]) * (beyond[1] - after[1]) <= 0:
        return False
    beside = max(abs(before[0] - far_before[0]), abs(far_beyond[0] - beyond[0]))
    return abs(after[0] - here[0]) <= max(step * _STEEP, beside * _ALIKE)


def _on_grid(x: float) -> float:
    return min(GRID, max(0.0, x))


def _thinned(loop: list[Point], error: float) -> list[Point]:
    """The loop without points closer than `error` to the line between remaining ones (Douglas-Peucker)."""
    if len(loop) < 4:
        return loop
    start = min(range(len(loop)), key=lambda number: loop[number][0] + loop[number][1])
    ring = [*loop[start:], *loop[:start], loop[start]]
    far = max(range(len(ring)), key=lambda number: math.dist(ring[0], ring[number]))
    kept = {0, far}
    open_parts = [(0, far), (far, len(ring) - 1)]
    while open_parts:
        first, last = open_parts.pop()
        worst, at = error, 0
        for number in range(first + 1, last):
            if (off := _distance(ring[number], ring[first], ring[last])) > worst:
                worst, at = off, number
        if at:
            kept.add(at)
            open_parts += ((first, at), (at, last))
    return [ring[number] for number in sorted(kept)]


def _distance(point: Point, start: Point, end: Point) -> float:
    """From `point` to the span between `start` and `end`."""
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    length = along_x * along_x + along_y * along_y
    if length == 0:
        return math.dist(point, start)
    share = ((point[0] - start[0]) * along_x + (point[1] - start[1]) * along_y) / length
    share = min(1.0, max(0.0, share))
    return math.dist(point, (start[0] + share * along_x, start[1] + share * along_y))


def _written(loop: list[Point]) -> str:
    """One closed sub-path; heights become y pointing down. Nothing for what has no area."""
    if len(loop) < 3:
        return ""
    return "M" + "L".join(f"{_short(x)} {_short(GRID - y)}" for x, y in loop) + "Z"


def _short(place: float) -> str:
    return f"{abs(round(place, 2)):g}"
