"""Writes the demo hub's print files; run it after changing a piece: `python assets/demo/make_print_files.py`.

The files are true: what they say of time, length and weight is added up from their own moves, and a board that
executes them takes that long. Marlin's acceleration is not counted; at these speeds it is little.
"""

import base64
import math
import struct
import sys
import zlib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from sample_pieces import PIECES, Loop, Piece, Point

_TRAVEL = 6000  # mm/min
_DIAMETER = 1.75
_PICTURE = 96


def number(value: float) -> str:
    """As short as G-code allows: no needless zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def inside(loop: Loop, by: float) -> Loop:
    """The loop's middle of the line, `by` mm inwards from its edge; loops are convex and run anticlockwise."""
    moved = []
    for before, here, after in zip([loop[-1], *loop], loop, [*loop[1:], loop[0]], strict=False):
        normals = [(y1 - y0, x0 - x1) for (x0, y0), (x1, y1) in ((before, here), (here, after))]
        (ax, ay), (bx, by_) = [(x / math.hypot(x, y), y / math.hypot(x, y)) for x, y in normals]
        share = by / (1 + ax * bx + ay * by_)
        moved.append((here[0] - (ax + bx) * share, here[1] - (ay + by_) * share))
    return moved


def zigzag(loop: Loop, step: float) -> list[Point]:
    """Points of a fill that runs from edge to edge in Y while it goes along X."""
    low, high = min(x for x, _ in loop), max(x for x, _ in loop)
    count = max(2, round((high - low) / step))
    points = []
    for turn in range(count + 1):
        x = low + (high - low) * min(max(turn / count, 0.001), 0.999)
        crossings = [
            y0 + (y1 - y0) * (x - x0) / (x1 - x0)
            for (x0, y0), (x1, y1) in zip(loop, [*loop[1:], loop[0]], strict=True)
            if min(x0, x1) <= x <= max(x0, x1) and x0 != x1
        ]
        points.append((round(x, 1), round(max(crossings) if turn % 2 else min(crossings), 1)))
    return points


def layer_paths(piece: Piece, z: float) -> list[list[Point]]:
    """What one layer draws, path by path, in the machine's coordinates."""
    half = piece.nozzle_mm * 1.125 / 2
    middle = (min(x for x, _ in _widest(piece)) + max(x for x, _ in _widest(piece))) / 2
    paths = []
    for loop in piece.loops(z):
        edge = inside(loop, half)
        paths.append([*edge, edge[0]])
        if piece.fill_mm:
            paths.append(zigzag(inside(loop, 2 * half), piece.fill_mm))
    return [[(x - middle + piece.centre[0], y + piece.centre[1]) for x, y in path] for path in paths]


def _widest(piece: Piece) -> Loop:
    heights = [piece.height_mm * part / 50 for part in range(50)]
    return [point for z in heights for loop in piece.loops(z) for point in loop]


class Writer:
    """Writes moves and adds up what they take."""

    def __init__(self, feed: int, area_mm2: float) -> None:
        """Args: printing speed in mm/min, cross-section of a line of plastic in mm²."""
        self.lines: list[str] = []
        self.length_mm = self.travel_s = self.filament_mm = 0.0
        self._feed, self._area = feed, area_mm2
        self._owed_mm = 0.0
        self._at: Point = (0.0, 0.0)
        self._speed = 0

    def travel(self, to: Point) -> None:
        self._go(to, _TRAVEL, "")
        self.travel_s += math.dist(self._at, to) / (_TRAVEL / 60)
        self._at = to

    def draw(self, to: Point) -> None:
        length = math.dist(self._at, to)
        # What rounding took from the last move is given to this one.
        self._owed_mm += length * self._area / (math.pi * _DIAMETER**2 / 4)
        fed = round(self._owed_mm, 2)
        self._owed_mm -= fed
        self._go(to, self._feed, f" E{number(fed)}")
        self.length_mm += length
        self.filament_mm += fed
        self._at = to

    def climb(self, z: float, by: float) -> None:
        self.lines += [";LAYER_CHANGE", f"G1 Z{number(z)} F600"]
        self.travel_s += by / 10
        self._speed = 600

    def _go(self, to: Point, speed: int, fed: str) -> None:
        words = [f" {axis}{number(new)}" for axis, new, old in zip("XY", to, self._at, strict=True) if new != old]
        if words:
            self.lines.append("G1" + "".join(words) + fed + (f" F{speed}" if speed != self._speed else ""))
            self._speed = speed

    def print_piece(self, piece: Piece) -> None:
        layers = round(piece.height_mm / piece.layer_mm)
        for layer in range(layers):
            self.climb((layer + 1) * piece.layer_mm, piece.layer_mm)
            for path in layer_paths(piece, (layer + 0.5) * piece.layer_mm):
                points = [(round(x, 2), round(y, 2)) for x, y in path]
                self.travel(points[0])
                for point in points[1:]:
                    self.draw(point)


def written(piece: Piece) -> str:
    """The whole print file."""
    area = piece.nozzle_mm * 1.125 * piece.layer_mm
    trial = Writer(3000, area)
    trial.print_piece(piece)
    if piece.weight_g is not None:
        area = piece.weight_g * 1000 / piece.density / trial.length_mm
    feed = round(trial.length_mm / (piece.time_s - trial.travel_s) * 60)
    moves = Writer(feed, area)
    moves.print_piece(piece)
    seconds = round(moves.length_mm / (feed / 60) + moves.travel_s)
    weight = moves.filament_mm * math.pi * _DIAMETER**2 / 4 / 1000 * piece.density
    head = [
        "; generated by kiosk sample maker",
        f"; title = {piece.title}",
        f"; nozzle_diameter = {piece.nozzle_mm}",
        f"; layer_height = {piece.layer_mm}",
        f"; filament_type = {piece.material}",
        f"; filament_colour = {piece.colour}",
        f"; filament_diameter = {_DIAMETER}",
        f"; filament_density = {piece.density}",
        "; support_material = 0",
        f"; total layers count = {round(piece.height_mm / piece.layer_mm)}",
        f"; filament used [mm] = {moves.filament_mm:.2f}",
        f"; filament used [g] = {weight:.2f}",
        f"; estimated printing time (normal mode) = {spoken(seconds)}",
        ";",
        *picture_block(piece),
        ";TYPE:Custom",
        *("G21", "G90", "M83", f"M140 S{piece.bed_c}", f"M104 S{piece.tool_c}", "G28"),
        *(f"M190 S{piece.bed_c}", f"M109 S{piece.tool_c}", "G92 E0", "M106 S180"),
        "G1 Z5 F600",
        ";TYPE:External perimeter",
    ]
    tail = [";TYPE:Custom", "M107", "M104 S0", "M140 S0", "G1 E-2 F1800", "G28 X", "M84"]
    return "\n".join([*head, *moves.lines, *tail, ""])


def spoken(seconds: int) -> str:
    """`2h 14m 10s`, without leading zeros."""
    parts = ((seconds // 3600, "h"), (seconds // 60 % 60, "m"), (seconds % 60, "s"))
    return " ".join(f"{amount}{unit}" for amount, unit in parts if amount)


def picture_block(piece: Piece) -> list[str]:
    """The thumbnail comment: a small PNG of the silhouette."""
    text = base64.b64encode(picture(piece)).decode("ascii")
    rows = [f"; {text[at : at + 78]}" for at in range(0, len(text), 78)]
    return [f"; thumbnail begin {_PICTURE}x{_PICTURE} {len(text)}", *rows, "; thumbnail end", ";"]


def picture(piece: Piece) -> bytes:
    """A PNG of grey and transparency, each pixel's darkness from 4×4 samples."""
    points = _widest(piece)
    low, high = min(x for x, _ in points), max(x for x, _ in points)
    scale = max(high - low, piece.height_mm) / (_PICTURE - 8)
    rows = bytearray()
    for row in range(_PICTURE):
        samples = [0] * _PICTURE
        for part in range(4):
            z = (_PICTURE - 4 - row - (part + 0.5) / 4) * scale
            spans = []
            if 0 <= z < piece.height_mm:
                spans = [(min(x for x, _ in loop), max(x for x, _ in loop)) for loop in piece.loops(z)]
            for at in range(_PICTURE * 4):
                x = ((at + 0.5) / 4 - _PICTURE / 2) * scale + (low + high) / 2
                samples[at // 4] += any(start <= x <= end for start, end in spans)
        rows += b"\0" + b"".join(bytes((26, sample * 255 // 16)) for sample in samples)
    header = struct.pack(">IIBBBBB", _PICTURE, _PICTURE, 8, 4, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def main() -> None:
    """Write all files beside this script."""
    folder = Path(__file__).parent / "print-files"
    folder.mkdir(exist_ok=True)
    for piece in PIECES:
        (folder / piece.file_name).write_text(written(piece), encoding="utf-8")


if __name__ == "__main__":
    main()
