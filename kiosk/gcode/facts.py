"""The facts of a print file: `read_facts` reads it once and returns `PrintFacts`."""

import math
from bisect import bisect_right
from collections import Counter
from dataclasses import fields, replace
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Any

from kiosk.base.filament import USUAL_DENSITY, density, filament_g
from kiosk.base.plain_text import clean_text
from kiosk.gcode.command_classes import CommandClass
from kiosk.gcode.commands_seen import CommandsSeen
from kiosk.gcode.errors import ImpossibleNumbersError, PrintFileError, Trouble, shown
from kiosk.gcode.formats.pictures import Pictures
from kiosk.gcode.formats.pixels import Picture
from kiosk.gcode.metadata import SlicerComments
from kiosk.gcode.motion import ACCESSORIES, MAX_STEPS, Extrusion, Motion
from kiosk.gcode.moves import MoveReader
from kiosk.gcode.outline import silhouette
from kiosk.gcode.print_facts import Points, PrintFacts
from kiosk.gcode.reader_version import READER_VERSION
from kiosk.gcode.shape import Shape
from kiosk.gcode.source import text_blocks
from kiosk.gcode.temperatures import BED, CHAMBER, TOOL, Heat, Temperatures

_OUR_TEXTS = frozenset({"outline", "reader", "thumbnail_png", "thumbnail_jpg", "layer_starts", "extruded_at"})
_LONGEST_TEXT = 120

_FINEST_MM = 0.04
"""Thinner layers are not printed: smaller steps are those of a spiral."""

_USUAL_LAYER_MM = 0.2
_THICKEST_MM = 5.0
"""The thickest layer of any printer; a thicker one in a comment is a mistake."""

_MAX_DURATION_S = 3.2e7
_MAX_FILAMENT_MM = 1e7
"""Larger numbers (a year, 10 km of filament) mean that the file is damaged."""


def read_facts(path: Path) -> PrintFacts:
    """Read the print file at `path` once, in bounded memory.

    Raises PrintFileError if it is missing, empty, unreadable or not plain G-code, or if it prints nothing.
    """
    moves, comments, pictures = MoveReader(), SlicerComments(), Pictures()
    try:
        for block in text_blocks(path):
            for comment in moves.feed(block):
                if not pictures.takes(comment):
                    comments.take(comment)
    except ImpossibleNumbersError as error:
        raise _damaged(shown(path)) from error
    pictures.end()
    _refuse(moves, shown(path))
    model = next(shape for shape in moves.motion.shapes if not shape.is_empty())
    return _with_clean_texts(_facts(moves, comments, model, shown(path), pictures.best))


def _with_clean_texts(facts: PrintFacts) -> PrintFacts:
    """The facts with all texts of the file in them cleaned and bounded: names of slicers, models, macros and so on."""
    names = {each.name for each in fields(PrintFacts)} - _OUR_TEXTS
    cleaned: dict[str, Any] = {name: _cleaned(getattr(facts, name)) for name in names}
    cleaned |= {name: None for name, value in cleaned.items() if value == ""}
    return replace(facts, **cleaned)


def _cleaned(value: Any) -> Any:
    """A text cleaned; texts within tuples likewise."""
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return clean_text(value, _LONGEST_TEXT)
    if isinstance(value, tuple):
        cleaned = [_cleaned(each) for each in value]
        return type(value)(*cleaned) if hasattr(value, "_fields") else tuple(cleaned)
    return value


def _refuse(moves: MoveReader, name: str) -> None:
    if moves.known == 0 or moves.known * 2 < moves.sent:
        raise PrintFileError(
            Trouble.NOT_GCODE, f"{name} is not G-code. Open the model in a slicer and export it as G-code."
        )
    if moves.motion.moves == 0:
        raise PrintFileError(Trouble.NO_MOVES, f"{name} holds no moves. Slice the model again and export it.")
    if all(shape.is_empty() for shape in moves.motion.shapes):
        raise PrintFileError(
            Trouble.PRINTS_NOTHING, f"{name} moves the printer but prints nothing. Slice the model again."
        )


def _facts(moves: MoveReader, comments: SlicerComments, model: Shape, name: str, picture: Picture | None) -> PrintFacts:
    seen, travel, extruded = moves.commands, moves.motion.travel, moves.motion.extruded
    temperatures = seen.temperatures
    printing_from = moves.motion.first_print_line or math.inf
    used = comments.used_filaments(moves.printing_tools())
    materials = comments.used_texts("material", used)
    _add_comment_temperatures(temperatures, comments, used)
    nozzle = _first_positive(comments.used_numbers("nozzle", moves.printing_tools())) or comments.number("nozzle")
    grow = (nozzle if nozzle and 0 < nozzle < 5 else 0.4) * 1.125 / 2  # the usual line width of slicers
    heights = model.heights()
    layer_height = _stated_layer_height(comments) or _usual_step(heights)
    layers = _layers(moves, comments, heights, layer_height)
    low_z = max(0.0, heights[0] - _first_layer(heights, layer_height))
    min_x, min_y, max_x, max_y = model.box()
    boxes = [shape.box() for shape in (model, moves.motion.shapes[ACCESSORIES]) if not shape.is_empty()]
    filament_mm = comments.filament_mm() or _likely_extrusion(moves.motion).most_mm
    estimate_s = comments.duration_s() or seen.remaining_s or moves.motion.seconds
    if not (estimate_s < _MAX_DURATION_S and filament_mm < _MAX_FILAMENT_MM):
        raise _damaged(name)
    return PrintFacts(
        slicer=comments.values.get("slicer"),
        printer_model=comments.text("printer_model") or seen.printer_model,
        title=comments.values.get("title"),
        estimate_s=round(estimate_s, 1),
        filament_mm=round(filament_mm, 2),
        filament_g=round(comments.filament_g() or _weight(comments, filament_mm, used), 2),
        material=next(iter(materials), None),
        colour=next(iter(comments.used_texts("colour", used) or comments.used_texts("colour_by_tool", used)), None),
        nozzle_mm=nozzle,
        layer_height_mm=layer_height,
        layers=layers,
        objects=moves.motion.objects.found(grow),
        objects_form=moves.motion.objects.form,
        layer_starts=_layer_starts(moves, heights, layer_height, layers),
        extruded_at=_extruded_at(moves),
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
        tool_c=temperatures.celsius(TOOL),
        bed_c=temperatures.celsius(BED),
        chamber_c=temperatures.celsius(CHAMBER),
        heats=tuple(temperatures.highest.values()),
        supports=_supports(moves, comments),
        lines=moves.lines,
        forbidden=tuple(code for code, found in seen.found.items() if found.level is CommandClass.STOP),
        commands=tuple(seen.found.values()),
        unclean_line=seen.unclean_line,
        longest_command=max(seen.longest, moves.longest_plain),
        longest_line=seen.longest_line if seen.longest >= moves.longest_plain else None,
        longest_raw=max(seen.longest_raw, moves.longest_plain),
        is_cut_off=seen.is_cut_off(),
        heaters_left_on=() if seen.is_cut_off() else temperatures.left_on(),
        endstops_off=seen.endstops_off,
        plates=comments.plates(),
        travel_min_x_mm=_finite(travel.low[0]),
        travel_min_y_mm=_finite(travel.low[1]),
        travel_min_z_mm=_finite(travel.low[2]),
        travel_max_x_mm=_finite(travel.high[0]),
        travel_max_y_mm=_finite(travel.high[1]),
        travel_max_z_mm=_finite(travel.high[2]),
        lowest_z_line=moves.motion.lowest_line,
        extruded_min_x_mm=_finite(extruded.low[0]),
        extruded_min_y_mm=_finite(extruded.low[1]),
        extruded_max_x_mm=_finite(extruded.high[0]),
        extruded_max_y_mm=_finite(extruded.high[1]),
        tools=moves.printing_tools(),
        flavour=_flavour(comments, seen),
        materials=materials,
        reader=READER_VERSION,
        homes_itself=_is_before(seen.homed_line, printing_from),
        heats_itself=_is_before(temperatures.heated_line, printing_from),
        heats_by_tool=_is_before(temperatures.by_tool_line, printing_from),
        start_macros=seen.macros_before(printing_from),
        hot_without_macros=() if seen.is_cut_off() else temperatures.hot_without_macros(),
        outline=silhouette(model.at_heights(_spiral_turn(heights, layer_height)), low_z, grow),
        outline_width_mm=round(max_x - min_x + 2 * grow, 3),
        outline_height_mm=round(heights[-1] - low_z, 3),
        thumbnail_png=picture.data if picture and picture.is_png else None,
        thumbnail_jpg=picture.data if picture and not picture.is_png else None,
    )


def _likely_extrusion(motion: Motion) -> Extrusion:
    """What the moves push: of two readings the larger, unless it is more than any nozzle can lay down."""
    smaller, larger = sorted(motion.readings, key=lambda reading: reading.most_mm)
    return larger if larger.most_mm <= max(motion.path_mm, smaller.most_mm) else smaller


def _extruded_at(moves: MoveReader) -> Points:
    """The bytes and the filament pushed up to them; nothing if that can't be told."""
    table = _likely_extrusion(moves.motion).table
    return table.points(moves.bytes) if table.most_mm < _MAX_FILAMENT_MM and not moves.is_volumetric else ()


_COMMENT_KEYS = {
    TOOL: ("first_tool_c", "tool_c"),
    BED: ("first_bed_c", "bed_c"),
    CHAMBER: ("chamber_c",),
}


def _add_comment_temperatures(temperatures: Temperatures, comments: SlicerComments, tools: tuple[int, ...]) -> None:
    for part, keys in _COMMENT_KEYS.items():
        for key in keys:
            for celsius in comments.used_numbers(key, tools):
                temperatures.add(Heat(part, celsius, None, "comment"))


def _flavour(comments: SlicerComments, seen: CommandsSeen) -> str | None:
    """The firmware that the file is for, by its commands if only one has them, else as the slicer states it."""
    if seen.flavour == "bambu":
        return "bambu"
    stated = (comments.text("flavour") or "").lower().partition("(")[0].strip()
    return {"marlin2": "marlin", "reprap": "marlin"}.get(stated, stated) or seen.flavour


def _is_before(line: int | None, printing_from: float) -> bool:
    return line is not None and line < printing_from


def _finite(value: float) -> float | None:
    return round(value, 3) if math.isfinite(value) else None


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


def _layer_starts(
    moves: MoveReader, heights: list[float], layer_height: float | None, layers: int
) -> tuple[tuple[int, int], ...]:
    """The bytes where another layer begins, with its number: by marks, for spirals by turns, else by heights."""
    if max(len(moves.marked_at), len(moves.layer_moves)) >= MAX_STEPS:
        return ()
    turn = _spiral_turn(heights, layer_height) and (layer_height or _USUAL_LAYER_MM)
    if moves.layer_marks and abs(moves.layer_marks - layers) <= 1 and not turn:
        numbered = [(at, number) for number, at in enumerate(moves.marked_at, 1)]
    elif turn:
        numbered = [(at, math.ceil(z / turn - 0.01)) for at, z in moves.layer_moves]
    else:
        numbered = [(at, bisect_right(heights, z + 0.001)) for at, z in moves.layer_moves]
    found = [(at, min(max(1, number), layers)) for at, number in numbered]
    return tuple(each for before, each in pairwise([(0, 0), *found]) if before[1] != each[1])


def _stated_layer_height(comments: SlicerComments) -> float | None:
    stated = comments.number("layer_height")
    return stated if stated and stated <= _THICKEST_MM else None


def _first_positive(numbers: list[float]) -> float | None:
    return next((number for number in numbers if 0 < number < math.inf), None)


def _weight(comments: SlicerComments, filament_mm: float, used: tuple[int, ...]) -> float:
    diameter = comments.number("diameter") or 1.75
    material = next(iter(comments.used_texts("material", used)), "PLA")
    stated = _first_positive(comments.used_numbers("density", used))
    return filament_g(filament_mm, diameter, stated or density(material) or USUAL_DENSITY)


def _supports(moves: MoveReader, comments: SlicerComments) -> bool | None:
    """Whether supports are printed, by the types of lines, else by the slicer's setting."""
    if any(kind.startswith(("support", "raft")) for kind in moves.types):
        return True
    return False if moves.types else comments.flag("supports")
