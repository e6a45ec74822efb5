"""The data of SVG paths as lines and Bézier curves in absolute coordinates. Pure functions."""

import math
import re
from collections.abc import Iterator, Sequence

Point = tuple[float, float]
Segment = tuple[str, tuple[Point, ...]]
"""A letter and its points: M and L have one, C has three, Z none."""
Matrix = tuple[float, float, float, float, float, float]
"""As in SVG: x' = a x + c y + e, y' = b x + d y + f."""

IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
_TOKENS = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?)")
_FLAGS = re.compile(r"[\s,]*([01])[\s,]*([01])[\s,]*")
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_QUARTER = math.pi / 2


def segments_of(data: str) -> list[Segment]:
    """The segments of a path's data. Raises ValueError where it is none."""
    found: list[Segment] = []
    here: Point = (0.0, 0.0)
    start: Point = here
    control: Point | None = None
    previous = ""
    for letter, numbers in _commands(data):
        kind, is_relative = letter.upper(), letter.islower()
        points = _absolute(kind, numbers, here if is_relative else (0.0, 0.0), here, is_relative=is_relative)
        if kind == "Z":
            found.append(("Z", ()))
            here, control = start, None
        elif kind in "MLHV":
            found.append(("M" if kind == "M" else "L", (points[-1],)))
            start, control = (points[-1] if kind == "M" else start), None
        elif kind in "CS":
            first = points[0] if kind == "C" else _mirrored(here, control if previous in "CS" else None)
            second, end = points[-2], points[-1]
            found.append(("C", (first, second, end)))
            control = second
        elif kind in "QT":
            middle = points[0] if kind == "Q" else _mirrored(here, control if previous in "QT" else None)
            found.append(("C", (_towards(here, middle), _towards(points[-1], middle), points[-1])))
            control = middle
        else:
            found += [("C", curve) for curve in _arc(here, numbers, points[-1])] or [("L", (points[-1],))]
            control = None
        if kind != "Z":
            here = points[-1]
        previous = kind
    return found


def ellipse(x: float, y: float, rx: float, ry: float) -> str:
    return f"M{x - rx} {y}A{rx} {ry} 0 1 0 {x + rx} {y}A{rx} {ry} 0 1 0 {x - rx} {y}Z"


def moved(segments: Sequence[Segment], matrix: Matrix) -> list[Segment]:
    """The same under a transformation."""
    a, b, c, d, e, f = matrix
    return [(letter, tuple((a * x + c * y + e, b * x + d * y + f) for x, y in points)) for letter, points in segments]


def product(outer: Matrix, inner: Matrix) -> Matrix:
    """The transformation that does the inner one first."""
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f)


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Each letter with the numbers of one segment; a letter that is left out is the one before."""
    at, letter, numbers = 0, "", list[float]()
    if not data.lstrip(" \t\r\n,").startswith(("M", "m")):
        raise ValueError("a path begins with M")
    while at < len(data):
        if letter.upper() == "A" and len(numbers) == 3 and (flags := _FLAGS.match(data, at)):
            numbers += map(float, flags.groups())
            at = flags.end()
            continue
        if data[at] in " \t\r\n,":
            at += 1
            continue
        match = _TOKENS.match(data, at)
        if match is None or (match[1] and numbers):
            raise ValueError("not the data of a path")
        at = match.end()
        if match[1]:
            letter = match[1]
        else:
            numbers.append(float(match[2]))
        if not letter or (letter in "Zz" and match[2]):
            raise ValueError("not the data of a path")
        if len(numbers) == _COUNTS[letter.upper()]:
            yield letter, numbers
            letter, numbers = {"M": "L", "m": "l"}.get(letter, letter), []
    if numbers:
        raise ValueError("numbers are missing")


def _absolute(kind: str, numbers: Sequence[float], base: Point, here: Point, *, is_relative: bool) -> list[Point]:
    if kind == "H":
        return [(base[0] + numbers[0], here[1])]
    if kind == "V":
        return [(here[0], (base[1] if is_relative else 0.0) + numbers[0])]
    pairs = numbers[5:] if kind == "A" else numbers
    return [(base[0] + x, base[1] + y) for x, y in zip(pairs[::2], pairs[1::2], strict=True)]


def _mirrored(here: Point, control: Point | None) -> Point:
    return here if control is None else (2 * here[0] - control[0], 2 * here[1] - control[1])


def _towards(point: Point, middle: Point) -> Point:
    return (point[0] + (middle[0] - point[0]) * 2 / 3, point[1] + (middle[1] - point[1]) * 2 / 3)


def _arc(begin: Point, numbers: Sequence[float], end: Point) -> list[tuple[Point, ...]]:
    """An elliptical arc as curves of at most a quarter each (SVG 1.1, F.6); none: it is a straight line."""
    rx, ry, turn = abs(numbers[0]), abs(numbers[1]), math.radians(numbers[2])
    if not rx or not ry or begin == end:
        return []
    cos, sin = math.cos(turn), math.sin(turn)
    half_x, half_y = (begin[0] - end[0]) / 2, (begin[1] - end[1]) / 2
    x, y = cos * half_x + sin * half_y, cos * half_y - sin * half_x
    stretch = math.sqrt(max(1.0, (x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * stretch, ry * stretch
    below = (rx * y) ** 2 + (ry * x) ** 2
    factor = math.sqrt(max(0.0, ((rx * ry) ** 2 - below) / below)) * (-1 if numbers[3] == numbers[4] else 1)
    mid_x, mid_y = factor * rx * y / ry, -factor * ry * x / rx
    centre = (
        cos * mid_x - sin * mid_y + (begin[0] + end[0]) / 2,
        sin * mid_x + cos * mid_y + (begin[1] + end[1]) / 2,
    )
    first = math.atan2((y - mid_y) / ry, (x - mid_x) / rx)
    sweep = math.atan2((-y - mid_y) / ry, (-x - mid_x) / rx) - first
    if numbers[4] and sweep < 0:
        sweep += 2 * math.pi
    elif not numbers[4] and sweep > 0:
        sweep -= 2 * math.pi
    ellipse_matrix: Matrix = (cos * rx, sin * rx, -sin * ry, cos * ry, *centre)
    count = max(1, math.ceil(abs(sweep) / _QUARTER - 1e-9))
    curves = [_unit_arc(first + sweep * at / count, sweep / count) for at in range(count)]
    return [points for _, points in moved([("C", curve) for curve in curves], ellipse_matrix)]


def _unit_arc(first: float, sweep: float) -> tuple[Point, ...]:
    """A curve along the unit circle."""
    reach = 4 / 3 * math.tan(sweep / 4)
    last = first + sweep
    return (
        (math.cos(first) - reach * math.sin(first), math.sin(first) + reach * math.cos(first)),
        (math.cos(last) + reach * math.sin(last), math.sin(last) - reach * math.cos(last)),
        (math.cos(last), math.sin(last)),
    )
