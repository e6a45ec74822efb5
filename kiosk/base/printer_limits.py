"""What a printer can do beyond the size of its bed: the stored form of its limits."""

import json
import math
from dataclasses import asdict, dataclass, fields
from typing import Any, NamedTuple, Self

FIRMWARES = ("auto", "marlin", "klipper", "reprapfirmware", "repetier", "smoothie")
MODEL_MAX_CHARS = 60


class Box(NamedTuple):
    """The space that the head can reach, in mm in machine coordinates."""

    min_x: float
    min_y: float
    min_z: float
    max_x: float
    max_y: float
    max_z: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterLimits:
    """Limits of a printer; the defaults are those of a usual printer with its origin in a corner of the bed.

    `round_bed`: the bed is a circle with the width `bed_x_mm`; its origin is then always in the centre. `custom_box`:
    the space that the head can reach where it differs from the bed. `firmware`: one of FIRMWARES, "auto" for what
    the printer reports. `model`: empty if it is not known.
    """

    origin_in_centre: bool = False
    round_bed: bool = False
    custom_box: Box | None = None
    firmware: str = "auto"
    model: str = ""
    hottest_tool_c: float = 300.0
    hottest_bed_c: float = 120.0
    hottest_chamber_c: float = 70.0

    def to_json(self) -> str:
        """The text that is stored; `from_json` restores an equal object."""
        return json.dumps(asdict(self), ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Restore what `to_json` wrote, ignoring keys of later versions; keys that are missing have their defaults."""
        plain: dict[str, Any] = json.loads(text)
        known = {field.name for field in fields(cls)}
        values = {name: value for name, value in plain.items() if name in known}
        if values.get("custom_box") is not None:
            values["custom_box"] = box_of(values["custom_box"])
        return cls(**values)


def box_of(numbers: Any) -> Box:
    """A box of six numbers. Raises ValueError if it is none, or if it is empty."""
    if not isinstance(numbers, list | tuple) or len(numbers) != len(Box._fields):
        raise ValueError(numbers)
    if any(isinstance(one, bool) or not isinstance(one, int | float) for one in numbers):
        raise ValueError(numbers)
    box = Box(*map(float, numbers))
    if not all(map(math.isfinite, box)) or any(high <= low for low, high in zip(box[:3], box[3:], strict=True)):
        raise ValueError(numbers)
    return box
