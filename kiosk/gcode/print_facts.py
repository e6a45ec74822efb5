"""What is known about a print file, and its stored form."""

import base64
import json
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import MISSING, dataclass, fields, replace
from typing import Any, Self

from kiosk.gcode.command_classes import CommandClass
from kiosk.gcode.commands_seen import FoundCommand
from kiosk.gcode.formats.print_objects import PrintObject
from kiosk.gcode.reader_version import READER_VERSION
from kiosk.gcode.temperatures import Heat

Points = tuple[tuple[int, float], ...]
"""Bytes of a file, and the filament in mm that is pushed up to them."""

_PICTURES = ("thumbnail_png", "thumbnail_jpg")
_LISTS = ("forbidden", "heaters_left_on", "tools", "materials", "start_macros", "hot_without_macros")


def layer_at(layer_starts: Sequence[Sequence[int]], position: int) -> int | None:
    """The layer to which the last of so many bytes of the file belongs; None before the first layer, or if unknown."""
    number = bisect_left(layer_starts, position, key=lambda start: start[0])
    return layer_starts[number - 1][1] if number else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintFacts:
    """What is known about a print file; None if the file does not say and it can't be computed.

    The box (`min_x_mm` … `max_z_mm`) is that of the model with its supports in machine coordinates, line
    width included. The reach is the box in X and Y with skirt, brim and towers: what must fit the bed. Lines that
    clean the nozzle before the first layer are in neither.

    The travel box holds the ends of all moves, the extruded box all plastic with the lines that clean the nozzle.

    `tool_c`, `bed_c` and `chamber_c` are the highest of all sources; `heats` says where each is asked for, with a part
    "unknown" for a temperature that can't be read. `commands` are those of a class, `forbidden` the codes among them
    that stop a file. `unclean_line` is the first line that firmwares may read differently. `longest_command` is the
    longest in bytes that is sent to Marlin (without number and checksum; texts are shortened), `longest_line` its line,
    or None for a usual move, which always fits; `longest_raw` is the longest of any kind. `is_cut_off`: the file ends
    in the middle of the print. `heaters_left_on`: parts that are hot at the end of a whole file. `tools`: those that
    print. `materials`: of the filaments used. `endstops_off`: the software end stops stay off.

    `homes_itself` and `heats_itself`: G28, and a usual command that heats a nozzle, come before the first plastic;
    `heats_by_tool`: RepRapFirmware's commands about tools do. `start_macros`: named commands before it that may do the
    same. `hot_without_macros`: as `heaters_left_on`, where the firmware drops macros. `reader`: the version that found
    all this; empty for an early one.

    `layer_starts`: a byte of the file and the number of the layer that begins there, counted from 1, in the order of
    the file; empty if that can't be told. See `layer_at`.

    `extruded_at`: a byte of the file and the filament in mm that is pushed up to there, ascending, from the first byte
    to the last; empty if that can't be told. See `extruded.extruded_mm`.

    `objects`: those that can be left out while the others are printed, and `objects_form`, by which kind of command
    (see `kiosk.gcode.formats.object_labels`).

    `plates`: in the archive; only the first one is read and printed.

    The largest picture is in `thumbnail_png`, or in `thumbnail_jpg` if it is a JPEG.

    `outline` is an SVG path on a grid of 100×100 (y down, the bed at y = 100, centred): the filled silhouette from
    the side, `outline_width_mm` × `outline_height_mm`. `lines` counts all lines, comments too.
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
    thumbnail_jpg: bytes | None = None
    chamber_c: float | None = None
    heats: tuple[Heat, ...] = ()
    commands: tuple[FoundCommand, ...] = ()
    unclean_line: int | None = None
    longest_command: int = 0
    longest_line: int | None = None
    longest_raw: int = 0
    is_cut_off: bool = False
    heaters_left_on: tuple[str, ...] = ()
    plates: int = 1
    endstops_off: bool = False
    travel_min_x_mm: float | None = None
    travel_min_y_mm: float | None = None
    travel_min_z_mm: float | None = None
    travel_max_x_mm: float | None = None
    travel_max_y_mm: float | None = None
    travel_max_z_mm: float | None = None
    lowest_z_line: int | None = None
    extruded_min_x_mm: float | None = None
    extruded_min_y_mm: float | None = None
    extruded_max_x_mm: float | None = None
    extruded_max_y_mm: float | None = None
    tools: tuple[int, ...] = ()
    flavour: str | None = None
    materials: tuple[str, ...] = ()
    homes_itself: bool = True
    heats_itself: bool = True
    heats_by_tool: bool = False
    start_macros: tuple[str, ...] = ()
    hot_without_macros: tuple[str, ...] = ()
    reader: str = ""
    layer_starts: tuple[tuple[int, int], ...] = ()
    objects: tuple[PrintObject, ...] = ()
    objects_form: str = ""
    extruded_at: tuple[tuple[int, float], ...] = ()

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

    @property
    def is_current(self) -> bool:
        """Whether the present reader found them."""
        return self.reader == READER_VERSION

    def codes_of(self, level: CommandClass) -> tuple[str, ...]:
        """The commands of a class."""
        return tuple(command.code for command in self.commands if command.level is level)

    def to_json(self) -> str:
        """The text that is stored; `from_json` restores an equal object."""
        plain = {field.name: getattr(self, field.name) for field in fields(self)}  # `asdict` copies each place of it
        for name in _PICTURES:
            if plain[name] is not None:
                plain[name] = base64.b64encode(plain[name]).decode("ascii")
        return json.dumps(plain, ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Restore what `to_json` wrote, ignoring keys of later versions. Raises ValueError for anything else."""
        plain = json.loads(text)
        known = {field.name for field in fields(cls)}
        needed = {field.name for field in fields(cls) if field.default is MISSING}
        if not isinstance(plain, dict) or not needed <= plain.keys():
            raise ValueError("these are not the facts of a print file")
        values: dict[str, Any] = {name: value for name, value in plain.items() if name in known}
        for name in _LISTS:
            values[name] = tuple(values.get(name) or ())
        values["layer_starts"] = tuple((at, layer) for at, layer in values.get("layer_starts") or ())
        values["extruded_at"] = tuple((at, mm) for at, mm in values.get("extruded_at") or ())
        values["objects"] = tuple(PrintObject(*each) for each in values.get("objects") or ())
        values["heats"] = tuple(Heat(*heat) for heat in values.get("heats") or ())
        values["commands"] = tuple(
            FoundCommand(code, line, CommandClass(level)) for code, line, level in values.get("commands") or ()
        )
        for name in _PICTURES:
            if values.get(name) is not None:
                values[name] = base64.b64decode(values[name], validate=True)
        return cls(**values)

    def without_thumbnail(self) -> Self:
        """The same facts without the thumbnail, for lists."""
        return replace(self, thumbnail_png=None, thumbnail_jpg=None)


def extruded_mm(points: Sequence[tuple[int, float]], position: int) -> float:
    """The filament in mm pushed by the first so many bytes of a file, between two points in proportion.

    points: not empty; see PrintFacts.extruded_at.
    """
    after = bisect_right(points, position, key=lambda point: point[0])
    if after == 0:
        return points[0][1]
    if after == len(points):
        return points[-1][1]
    (low_at, low_mm), (high_at, high_mm) = points[after - 1], points[after]
    return low_mm + (high_mm - low_mm) * (position - low_at) / (high_at - low_at)


def position_of(points: Sequence[tuple[int, float]], mm: float) -> int:
    """The byte up to which so much filament is pushed: the inverse of `extruded_mm`."""
    after = bisect_right(points, mm, key=lambda point: point[1])
    if after in {0, len(points)}:
        return points[min(after, len(points) - 1)][0]
    (low_at, low_mm), (high_at, high_mm) = points[after - 1], points[after]
    return round(low_at + (high_at - low_at) * (mm - low_mm) / (high_mm - low_mm))
