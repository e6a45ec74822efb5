"""The pieces of the demo hub's print files: per height the outlines, seen from above, that a layer is made of."""

import math
from collections.abc import Callable
from dataclasses import dataclass

Point = tuple[float, float]
Loop = list[Point]


@dataclass(frozen=True, kw_only=True)
class Piece:
    """One thing to print and how: `loops(z)` gives the closed outlines at a height in mm above the bed."""

    file_name: str
    title: str
    height_mm: float
    layer_mm: float
    nozzle_mm: float
    material: str
    colour: str
    density: float
    tool_c: int
    bed_c: int
    time_s: float
    """How long the printing moves shall take; the feed rate follows from it."""
    weight_g: float | None
    """How heavy it shall be; the width of the lines follows from it. None: lines as wide as usual."""
    fill_mm: float | None
    """Distance of the fill's points along X; None: outlines only."""
    centre: Point
    loops: Callable[[float], list[Loop]]


def block(x0: float, x1: float, depth: float) -> Loop:
    """A rectangle from `x0` to `x1`, `depth` deep, round y = 0."""
    return [(x0, -depth / 2), (x1, -depth / 2), (x1, depth / 2), (x0, depth / 2)]


def drilled(x0: float, x1: float, z: float, hole: tuple[float, float, float]) -> list[tuple[float, float]]:
    """The stretch x0…x1 at height `z`, parted where a round hole (x, z, radius) goes through."""
    across = hole[2] ** 2 - (z - hole[1]) ** 2
    if across <= 0:
        return [(x0, x1)]
    return [(x0, hole[0] - math.sqrt(across)), (hole[0] + math.sqrt(across), x1)]


def hook(z: float) -> list[Loop]:
    """A key hook, 62×74 mm from the side: a plate with two screw holes and an arm that bends upwards."""
    stretches = drilled(0, 16, z, (8, 9.6 if z < 30 else 63.4, 2.7))
    if 18 <= z < 54:
        right = 38 + math.sqrt(24**2 - max(0.0, 42 - z) ** 2)
        left = 38 + math.sqrt(8**2 - max(0.0, 44 - z) ** 2) if z >= 36 else 0.0
        stretches = [(0, right)] if z < 36 else [*stretches, (left, right)]
    return [block(x0, x1, 60) for x0, x1 in stretches]


def boat(z: float) -> list[Loop]:
    """A lake boat, 65 mm long: hull with a pointed bow, a wheelhouse with a window through it, a funnel."""
    if z < 24.2:
        bilge = 4.9 - math.sqrt(max(0.0, 4.9**2 - max(0.0, 4.9 - z) ** 2))
        stern, bow = 5.55 * (1 - z / 24.2) + bilge, 65.1 - 6.9 * (1 - z / 24.2) - bilge
        half = 13 - 4 * (1 - z / 24.2)
        return [[(stern, -half * 0.8), (bow - 18, -half), (bow, 0), (bow - 18, half), (stern, half * 0.8)]]
    if z >= 42.2:
        return [block(12.9, 46.7, 22)]
    house = [(17.1, 42.4)] if not 31.1 <= z < 38.2 else [(17.1, 23.3), (36, 42.4)]
    funnel = [block(49.3, 56.4, 7.1)] if z < 38.2 else []
    return [block(x0, x1, 18) for x0, x1 in house] + funnel


def pot(z: float) -> list[Loop]:
    """A flower pot, 236 mm across: a cone with a rim, twelve-sided so that the file stays small."""
    radius = 118 if z >= 138 else 82 + 28 * z / 138
    corners = [(radius * math.cos(turn * math.tau / 12), radius * math.sin(turn * math.tau / 12)) for turn in range(12)]
    return [corners]


PIECES = (
    Piece(
        file_name="avainkoukku.gcode",
        title="Avainkoukku",
        height_mm=74,
        layer_mm=0.2,
        nozzle_mm=0.4,
        material="PLA",
        colour="#1A1A1A",
        density=1.24,
        tool_c=210,
        bed_c=60,
        time_s=8050,
        weight_g=31,
        fill_mm=3.2,
        centre=(110, 110),
        loops=hook,
    ),
    Piece(
        file_name="jarvivene.gcode",
        title="Järvivene",
        height_mm=48,
        layer_mm=0.2,
        nozzle_mm=0.4,
        material="PLA",
        colour="#1F6FB2",
        density=1.24,
        tool_c=211,
        bed_c=60,
        time_s=13900,
        weight_g=24,
        fill_mm=3,
        centre=(110, 110),
        loops=boat,
    ),
    Piece(
        file_name="koepala.gcode",
        title="Koepala",
        height_mm=10,
        layer_mm=0.2,
        nozzle_mm=0.4,
        material="PLA",
        colour="#E8E4D8",
        density=1.24,
        tool_c=205,
        bed_c=60,
        time_s=60,
        weight_g=None,
        fill_mm=3,
        centre=(110, 110),
        loops=lambda _z: [block(0, 10, 10)],
    ),
    Piece(
        file_name="kukkaruukku.gcode",
        title="Kukkaruukku",
        height_mm=159.6,
        layer_mm=0.6,
        nozzle_mm=0.8,
        material="PETG",
        colour="#B5532A",
        density=1.27,
        tool_c=240,
        bed_c=85,
        time_s=11100,
        weight_g=None,
        fill_mm=None,
        centre=(125, 125),
        loops=pot,
    ),
)
