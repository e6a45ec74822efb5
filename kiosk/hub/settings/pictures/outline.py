"""Silhouettes from SVG files: the filled shapes of a file as one path on a grid of 100, and nothing else of it.

Only numbers come through: no script, style, reference, text or entity of the file can reach a screen or a browser.
"""

import math
import re
from collections.abc import Sequence
from xml.parsers import expat

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.settings.pictures.svg_paths import IDENTITY, Matrix, Segment, ellipse, moved, product, segments_of

LARGEST_BYTES = 200_000
MOST_SEGMENTS = 3_000
LONGEST = 40_000
"""Characters of an outline."""
SMALLEST = 1e-6
"""Width and height of what is drawn, in the units of the file: less can't be made larger without losing its form."""
GRID = 100.0
MARGIN = 4.0

_OUTLINE = re.compile(r"(?:[ML]-?[\d.]+ -?[\d.]+|C-?[\d.]+ -?[\d.]+(?: -?[\d.]+ -?[\d.]+){2}|Z)+")
_TRANSFORM = re.compile(r"\s*,?\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)")
_NO_FILL = re.compile(r"(?:^|;)\s*fill\s*:\s*none", re.IGNORECASE)
_ANY_FILL = re.compile(r"(?:^|;)\s*fill\s*:", re.IGNORECASE)
_HIDDEN = frozenset({"defs", "clipPath", "mask", "symbol", "pattern", "marker", "filter"})
"""What is in them is not drawn by itself."""


class PictureRefusedError(ReasonError):
    """The file can't be used as a picture."""


def outline_from_svg(content: bytes) -> str:
    """The silhouette of an SVG file: its filled shapes, as large as they fit, standing on the lower edge.

    Raises PictureRefusedError.
    """
    if len(content) > LARGEST_BYTES:
        raise PictureRefusedError(Reason(ReasonCode.PICTURE_TOO_LARGE))
    reader = _Reader()
    try:
        reader.read(content)
    except (expat.ExpatError, ValueError, ArithmeticError, LookupError) as error:
        raise PictureRefusedError(Reason(ReasonCode.PICTURE_NOT_UNDERSTOOD)) from error
    if not reader.segments:
        raise PictureRefusedError(Reason(ReasonCode.PICTURE_WITHOUT_AREAS))
    return _fitted(reader.segments)


def is_outline(text: str) -> bool:
    """Whether the text has the form that `outline_from_svg` gives."""
    return len(text) <= LONGEST and text.startswith("M") and _OUTLINE.fullmatch(text) is not None


class _Reader:
    """Walks the file and collects the segments of what is filled."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self._stack: list[tuple[Matrix, bool, bool]] = [(IDENTITY, True, False)]
        """Of each open element: its transformation, whether it is filled, whether it is not drawn."""

    def read(self, content: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = _refuse  # with it come entities, which may grow without bound
        parser.EntityDeclHandler = _refuse
        parser.Parse(content, True)

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, tag = name.rpartition(" ")
        matrix, filled, hidden = self._stack[-1]
        hidden = hidden or tag in _HIDDEN or namespace not in ("", "http://www.w3.org/2000/svg")
        if not hidden:
            matrix = product(matrix, _matrix(attributes.get("transform", "")))
            filled = _is_filled(attributes, filled)
        self._stack.append((matrix, filled, hidden))
        data = "" if hidden or not filled else _data(tag, attributes)
        if data:
            self.segments += moved(segments_of(data), matrix)
            if len(self.segments) > MOST_SEGMENTS:
                raise ValueError("too many segments")

    def _end(self, _name: str) -> None:
        self._stack.pop()


def _refuse(*_: object) -> None:
    raise ValueError("a document type")


def _is_filled(attributes: dict[str, str], inherited: bool) -> bool:
    style = attributes.get("style", "")
    if _ANY_FILL.search(style):
        return _NO_FILL.search(style) is None
    return attributes["fill"].strip() != "none" if "fill" in attributes else inherited


def _data(tag: str, attributes: dict[str, str]) -> str:
    """The shape as the data of a path; empty for what is none."""

    def number(name: str) -> float:
        return float(attributes.get(name, "0").strip().removesuffix("px"))

    if tag == "path":
        return attributes.get("d", "").strip()
    if tag in ("polygon", "polyline"):
        return f"M{attributes.get('points', '')}Z" if attributes.get("points", "").strip() else ""
    if tag == "rect":
        x, y, width, height = (number(name) for name in ("x", "y", "width", "height"))
        return f"M{x} {y}h{width}v{height}h{-width}Z"
    if tag in ("circle", "ellipse"):
        rx, ry = (number("r"), number("r")) if tag == "circle" else (number("rx"), number("ry"))
        return ellipse(number("cx"), number("cy"), rx, ry) if rx and ry else ""
    return ""


def _matrix(text: str) -> Matrix:
    """The transformation that an attribute describes. Raises ValueError."""
    matrix, at = IDENTITY, 0
    while at < len(text.rstrip()):
        match = _TRANSFORM.match(text, at)
        if match is None:
            raise ValueError("not a transformation")
        at = match.end()
        numbers = [float(one) for one in re.split(r"[\s,]+", match[2].strip())]
        matrix = product(matrix, _simple_matrix(match[1], numbers))
    return matrix


def _simple_matrix(name: str, numbers: Sequence[float]) -> Matrix:
    if name == "matrix":
        a, b, c, d, e, f = numbers
        return (a, b, c, d, e, f)
    first, second = numbers[0], numbers[1] if len(numbers) > 1 else None
    if name == "translate":
        return (1, 0, 0, 1, first, second or 0)
    if name == "scale":
        return (first, 0, 0, first if second is None else second, 0, 0)
    angle = math.radians(first)
    if name == "rotate":
        x, y = (numbers[1], numbers[2]) if len(numbers) == 3 else (0.0, 0.0)
        turned: Matrix = (math.cos(angle), math.sin(angle), -math.sin(angle), math.cos(angle), 0, 0)
        return product(product((1, 0, 0, 1, x, y), turned), (1, 0, 0, 1, -x, -y))
    return (1, 0, math.tan(angle), 1, 0, 0) if name == "skewX" else (1, math.tan(angle), 0, 1, 0, 0)


def _fitted(segments: Sequence[Segment]) -> str:
    points = [point for _, of_segment in segments for point in of_segment]
    if not all(math.isfinite(number) and abs(number) < 1e7 for point in points for number in point):
        raise PictureRefusedError(Reason(ReasonCode.PICTURE_NOT_UNDERSTOOD))
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    size = max(right - left, bottom - top)
    if min(right - left, bottom - top) < SMALLEST:
        raise PictureRefusedError(Reason(ReasonCode.PICTURE_WITHOUT_AREAS))
    scale = (GRID - 2 * MARGIN) / size
    matrix = (scale, 0.0, 0.0, scale, GRID / 2 - scale * (left + right) / 2, GRID - MARGIN - scale * bottom)
    parts = []
    for letter, of_segment in moved(segments, matrix):
        parts.append(letter + " ".join(f"{_short(x)} {_short(y)}" for x, y in of_segment))
    outline = "".join(parts)
    if len(outline) > LONGEST:
        raise PictureRefusedError(Reason(ReasonCode.PICTURE_TOO_LARGE))
    return outline


def _short(number: float) -> str:
    text = f"{number:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text
