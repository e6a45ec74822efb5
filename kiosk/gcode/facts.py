"""The facts of a print file: `read_facts` reads it once and returns `PrintFacts`."""

import base64
import json
import math
from collections import Counter
from dataclasses import asdict, dataclass, fields, replace
from itertools import pairwise
from pathlib import Path
from typing import Self

from kiosk.gcode.errors import PrintFileError, Trouble
from kiosk.gcode.metadata import SlicerComments
from kiosk.gcode.moves import MoveReader
from kiosk.gcode.outline import silhouette
from kiosk.gcode.shape import Shape
from kiosk.gcode.source import line_blocks
from kiosk.gcode.thumbnail import Thumbnails

_DENSITY = {"PLA": 1.24, "PETG": 1.27, "PET": 1.27, "ABS": 1.04, "ASA": 1.07, "TPU": 1.21, "PC": 1.2, "PA": 1.14}
"""Density in g/cm³, for files that name only the material."""

_FINEST_MM = 0.04
"""Thinner layers are not printed: smaller steps are those of a spiral."""

_USUAL_LAYER_MM = 0.2

_MAX_POSITION_MM = 100_000.0
_MAX_DURATION_S = 3.2e7
_MAX_FILAMENT_MM = 1e7
"""Larger numbers (100 m, a year, 10 km of filament) mean that the file is damaged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintFacts:
    """What is known about a print file; None if the file does not say and it can't be computed.

    The box (`min_x_mm` … `max_z_mm`) is that of the model with its supports in machine coordinates, line
    width included. The reach is the box in X and Y with skirt, brim and towers: what must fit the bed. Lines that
    clean the nozzle before the first layer are in neither.

    `outline` is an SVG path on a grid of 100×100 (y down, the bed at y = 100, centred): the filled silhouette from
    the side, `outline_width_mm` × `outline_height_mm`. `forbidden` names commands that a visitor's file must not
    have. `lines` counts all lines, comments too.
    """

    slicer: str | None
    printer_model: str | None
    title: str | None
    estimate_s: float
    filament_mm: float
    filament_g: float
    material: str | None
    colour: str | None
    nozzle_mm: float | None
    layer_height_mm: float | None
    layers: int
    min_x_mm: float
    min_y_mm: float
    min_z_mm: float
    max_x_mm: float
    max_y_mm: float
    max_z_mm: float
    reach_min_x_mm: float
    reach_min_y_mm: float
    reach_max_x_mm: float
    reach_max_y_mm: float
    tool_c: float | None
    bed_c: float | None
    supports: bool | None
    lines: int
    forbidden: tuple[str, ...]
    outline: str
    outline_width_mm: float
    outline_height_mm: float
    thumbnail_png: bytes | None

    @property
    def size_x_mm(self) -> float:
        """Width of the model, left to right."""
        return self.max_x_mm - self.min_x_mm

    @property
    def size_y_mm(self) -> float:
        """Depth of the model, front to back."""
        return self.max_y_mm - self.min_y_mm

    @property
    def size_z_mm(self) -> float:
        """Height of the model."""
        return self.max_z_mm - self.min_z_mm

    def to_json(self) -> str:
        """The text that is stored; `from_json` restores an equal object."""
        plain = asdict(self)
        if self.thumbnail_png is not None:
            plain["thumbnail_png"] = base64.b64encode(self.thumbnail_png).decode("ascii")
        return json.dumps(plain, ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Restore what `to_json` wrote, ignoring keys of later versions. Raises ValueError for anything else."""
        plain = json.loads(text)
        known = {field.name for field in fields(cls)}
        if not isinstance(plain, dict) or not known <= plain.keys():
            raise ValueError("these are not the facts of a print file")
        values = {name: value for name, value in plain.items() if name in known}
        values["forbidden"] = tuple(values["forbidden"])
        if values["thumbnail_png"] is not None:
            values["thumbnail_png"] = base64.b64decode(values["thumbnail_png"], validate=True)
        return cls(**values)

    def without_thumbnail(self) -> Self:
        """The same facts without the thumbnail, for lists."""
        return replace(self, thumbnail_png=None)


def read_facts(path: Path) -> PrintFacts:
    """Read the print file at `path` once, in bounded memory.

    Raises PrintFileError if it is missing, empty, unreadable or not plain G-code, if it prints nothing, or if a line is
    too long for a printer's receive buffer.
    """
    moves, comments, thumbnails = MoveReader(), SlicerComments(), Thumbnails()
    for lines in line_blocks(path):
        for comment in moves.feed(lines):
            if not thumbnails.takes(comment):
                comments.take(comment)
    _refuse(moves, path.name)
    model = next(shape for shape in (moves.model, moves.accessories, moves.start) if not shape.is_empty())
    return _facts(moves, comments, model, path.name, thumbnails.best)


def _refuse(moves: MoveReader, name: str) -> None:
    if moves.known == 0 or moves.known * 2 < moves.sent:
        raise PrintFileError(
            Trouble.NOT_GCODE, f"{name} is not G-code. Open the model in a slicer and export it as G-code."
        )
    if moves.long_line is not None:
        raise PrintFileError(
            Trouble.LONG_LINE,
            f"Line {moves.long_line} of {name} is too long for a printer. "
            "Choose Marlin as the G-code flavour in the slicer and export again.",
            moves.long_line,
        )
    if moves.moves == 0:
        raise PrintFileError(Trouble.NO_MOVES, f"{name} holds no moves. Slice the model again and export it.")
    if moves.model.is_empty() and moves.accessories.is_empty() and moves.start.is_empty():
        raise PrintFileError(
            Trouble.PRINTS_NOTHING, f"{name} moves the printer but prints nothing. Slice the model again."
        )


def _facts(moves: MoveReader, comments: SlicerComments, model: Shape, name: str, thumbnail: bytes | None) -> PrintFacts:
    nozzle = comments.number("nozzle")
    grow = (nozzle if nozzle and 0 < nozzle < 5 else 0.4) * 1.125 / 2  # the usual line width of slicers
    heights = model.heights()
    layer_height = comments.number("layer_height") or _usual_step(heights)
    low_z = max(0.0, heights[0] - _first_layer(heights, layer_height))
    min_x, min_y, max_x, max_y = model.box()
    boxes = [shape.box() for shape in (model, moves.accessories) if not shape.is_empty()]
    filament_mm = comments.total("filament_mm") or (comments.total("filament_m") or 0.0) * 1000 or moves.filament_mm
    estimate_s = comments.duration_s() or moves.seconds
    if max(map(abs, (min_x, min_y, max_x, max_y, heights[0], heights[-1]))) > _MAX_POSITION_MM:
        raise _damaged(name)
    if not (estimate_s < _MAX_DURATION_S and filament_mm < _MAX_FILAMENT_MM):
        raise _damaged(name)
    return PrintFacts(
        slicer=comments.values.get("slicer"),
        printer_model=comments.text("printer_model"),
        title=comments.values.get("title"),
        estimate_s=round(estimate_s, 1),
        filament_mm=round(filament_mm, 2),
        filament_g=round(comments.total("total_filament_g", "filament_g") or _weight(comments, filament_mm), 2),
        material=comments.text("material"),
        colour=comments.text("colour") or comments.text("colour_by_tool"),
        nozzle_mm=nozzle,
        layer_height_mm=layer_height,
        layers=_layers(moves, comments, heights, layer_height),
        min_x_mm=round(min_x - grow, 3),
        min_y_mm=round(min_y - grow, 3),
        min_z_mm=round(low_z, 3),
        max_x_mm=round(max_x + grow, 3),
        max_y_mm=round(max_y + grow, 3),
        max_z_mm=round(heights[-1], 3),
        reach_min_x_mm=round(min(box[0] for box in boxes) - grow, 3),
        reach_min_y_mm=round(min(box[1] for box in boxes) - grow, 3),
        reach_max_x_mm=round(max(box[2] for box in boxes) + grow, 3),
        reach_max_y_mm=round(max(box[3] for box in boxes) + grow, 3),
        tool_c=moves.tool_c or comments.number("first_tool_c", "tool_c"),
        bed_c=moves.bed_c or comments.number("first_bed_c", "bed_c"),
        supports=_supports(moves, comments),
        lines=moves.lines,
        forbidden=tuple(moves.forbidden),
        outline=silhouette(model.at_heights(_spiral_turn(heights, layer_height)), low_z, grow),
        outline_width_mm=round(max_x - min_x + 2 * grow, 3),
        outline_height_mm=round(heights[-1] - low_z, 3),
        thumbnail_png=thumbnail,
    )


def _damaged(name: str) -> PrintFileError:
    return PrintFileError(Trouble.DAMAGED, f"{name} is damaged: it holds impossible numbers. Export it again.")


def _usual_step(heights: list[float]) -> float | None:
    """The most frequent distance between heights with plastic, in mm; for one height that height, for spirals None."""
    steps = Counter(round(high - low, 3) for low, high in pairwise(heights))
    step = steps.most_common(1)[0][0] if steps else heights[0]
    return step if step >= _FINEST_MM else None


def _spiral_turn(heights: list[float], layer_height: float | None) -> float:
    """The rise of a spiral print per turn in mm; 0 for a print with layers."""
    turn = layer_height or _USUAL_LAYER_MM
    return turn * 1.02 if len(heights) > 10 + 2.5 * (heights[-1] - heights[0]) / turn else 0.0


def _first_layer(heights: list[float], layer_height: float | None) -> float:
    """The thickness of the first layer: its height if one layer can be that thick, else the layer height."""
    return heights[0] if 0 < heights[0] <= 1.0 else (layer_height or 0.0)


def _layers(moves: MoveReader, comments: SlicerComments, heights: list[float], layer_height: float | None) -> int:
    stated = comments.number("layers")
    if stated and 1 <= stated < 1e6:
        return int(stated)
    count = len(heights)
    if _spiral_turn(heights, layer_height):
        count = max(1, round(heights[-1] / (layer_height or _USUAL_LAYER_MM)))
    # Objects printed one after the other have more layer marks than heights.
    return min(moves.layer_marks or count, count)


def _weight(comments: SlicerComments, filament_mm: float) -> float:
    diameter = comments.number("diameter") or 1.75
    density = comments.number("density") or _DENSITY.get((comments.text("material") or "PLA").upper(), 1.24)
    return filament_mm * math.pi * diameter * diameter / 4 / 1000 * density


def _supports(moves: MoveReader, comments: SlicerComments) -> bool | None:
    """Whether supports are printed, by the types of lines, else by the slicer's setting."""
    if any(kind.startswith(("support", "raft")) for kind in moves.types):
        return True
    return False if moves.types else comments.flag("supports")
