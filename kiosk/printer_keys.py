"""The keys of a 3D printer in the configuration."""

from dataclasses import dataclass

from kiosk.base.printer_limits import FIRMWARES, MODEL_MAX_CHARS, Box, PrinterLimits, box_of
from kiosk.base.toml_config import Rule, key, matching, number, one_of, text, whole

_COLOUR = Rule('a colour such as "#F0B51B"', lambda v: matching(r"#[0-9A-Fa-f]{6}", "").convert(v).upper())
_BOX = Rule(
    "six numbers in mm, lowest x, y, z, then highest x, y, z, or an empty list",
    lambda v: box_of(v) if v != [] else None,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterKeys:
    """A 3D printer: its flag colour, how it is connected, and what fits on it."""

    colour: str = key(_COLOUR)
    connection: str = key(one_of("serial", "octoprint", "moonraker"), formerly="road")
    address: str = key(text(longest=200))
    baud: int = key(whole(0, 4_000_000), 0)
    bed_x_mm: float = key(number(10, 5000))
    bed_y_mm: float = key(number(10, 5000))
    height_mm: float = key(number(10, 5000))
    origin: str = key(one_of("corner", "centre"), "corner")
    bed_shape: str = key(one_of("rectangular", "round"), "rectangular")
    custom_box: Box | None = key(_BOX, None)
    nozzle_mm: float = key(number(0.1, 5), 0.4)
    tools: int = key(whole(1, 16), 1)
    hottest_nozzle_c: float = key(number(50, 500), 300.0)
    hottest_bed_c: float = key(number(0, 200), 120.0)
    hottest_chamber_c: float = key(number(0, 200), 70.0)
    firmware: str = key(one_of(*FIRMWARES), "auto")
    model: str = key(matching(rf"[^\n]{{0,{MODEL_MAX_CHARS}}}", "a text in quotes, possibly empty"), "")
    material: str = key(text(longest=20), "PLA")
    camera: str = key(matching(r"(?:https?://\S{1,490})?", "a web address, or an empty text"), "")

    @property
    def limits(self) -> PrinterLimits:
        """As they are stored."""
        return PrinterLimits(
            origin_in_centre=self.origin == "centre",
            round_bed=self.bed_shape == "round",
            custom_box=self.custom_box,
            firmware=self.firmware,
            model=self.model,
            hottest_tool_c=self.hottest_nozzle_c,
            hottest_bed_c=self.hottest_bed_c,
            hottest_chamber_c=self.hottest_chamber_c,
        )
