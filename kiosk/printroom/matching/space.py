"""Whether a print fits the bed, and whether its moves stay within the machine (G5, G7, G8).

Where firmwares disagree about a file, its facts hold the larger space of both readings.
"""

from math import hypot
from typing import TYPE_CHECKING

from kiosk.base.printer_limits import Box
from kiosk.printroom.matching.checks import found
from kiosk.printroom.matching.finding import Finding, MachineLimits

if TYPE_CHECKING:
    from kiosk.gcode.print_facts import PrintFacts

OVER_EDGE_MM = 0.5
"""The size of a bed is nominal; half the width of a line over its edge is still on it."""
LOWEST_Z_MM = -1.0
"""Calibrated offsets of the first layer are smaller than that; deeper is inside the bed."""
BESIDE_BED_MM = 10.0
"""How far the head of a usual printer reaches beyond its bed, where the machine's space is not configured."""

Side = tuple[str, float | None, float]
"""Axis, how far in mm a file goes in a direction, and the limit in that direction, both positive outward."""


def space_findings(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    """The findings about size and moves; the first is about the bed, if that is known."""
    bed, box = bed_of(printer), machine_of(printer)
    on_bed = [] if bed is None else [_on_bed(facts, bed, is_round=printer.limits.round_bed)]
    return [*on_bed, *_below_bed(facts), *([] if box is None else _outside_machine(facts, box))]


def bed_of(printer: MachineLimits) -> Box | None:
    """The printable space in machine coordinates, for a round bed the square around it; None if it is not known."""
    x, y, height = printer.bed_x_mm, printer.bed_y_mm, printer.height_mm
    if x is None or y is None or height is None:
        return None
    if printer.limits.round_bed:
        y = x
    if printer.limits.round_bed or printer.limits.origin_in_centre:
        return Box(-x / 2, -y / 2, 0.0, x / 2, y / 2, height)
    return Box(0.0, 0.0, 0.0, x, y, height)


def machine_of(printer: MachineLimits) -> Box | None:
    """The space that the head can reach: as configured, else somewhat more than the bed; None if it is not known."""
    bed = bed_of(printer)
    if printer.limits.custom_box is not None or bed is None:
        return printer.limits.custom_box
    low = (bed.min_x - BESIDE_BED_MM, bed.min_y - BESIDE_BED_MM, LOWEST_Z_MM)
    return Box(*low, bed.max_x + BESIDE_BED_MM, bed.max_y + BESIDE_BED_MM, bed.max_z + BESIDE_BED_MM)


def _on_bed(facts: "PrintFacts", bed: Box, *, is_round: bool) -> Finding:
    margin_mm = {
        "x": min(facts.reach_min_x_mm - bed.min_x, bed.max_x - facts.reach_max_x_mm),
        "y": min(facts.reach_min_y_mm - bed.min_y, bed.max_y - facts.reach_max_y_mm),
        "z": bed.max_z - facts.max_z_mm,
    }
    axis = min(margin_mm, key=lambda name: margin_mm[name])
    if margin_mm[axis] < -OVER_EDGE_MM:
        return found("too_big", axis=axis, over_mm=-margin_mm[axis])
    if is_round:
        return _on_round_bed(facts, bed.max_x)
    return found("fits_bed", margin_mm=max(0.0, min(margin_mm["x"], margin_mm["y"])))


def _on_round_bed(facts: "PrintFacts", radius_mm: float) -> Finding:
    """Judge the box of a print on a round bed.

    Only its box is known: each of its sides is touched somewhere, but its corners may be empty.
    """
    xs, ys = (facts.reach_min_x_mm, facts.reach_max_x_mm), (facts.reach_min_y_mm, facts.reach_max_y_mm)
    nearest_x, nearest_y = _nearest_to_zero(*xs), _nearest_to_zero(*ys)
    touched_mm = max(*(hypot(x, nearest_y) for x in xs), *(hypot(nearest_x, y) for y in ys))
    corner_mm = max(hypot(x, y) for x in xs for y in ys)
    if touched_mm > radius_mm + OVER_EDGE_MM:
        axis = "x" if max(map(abs, xs)) >= max(map(abs, ys)) else "y"
        return found("too_big", axis=axis, over_mm=touched_mm - radius_mm)
    if corner_mm > radius_mm + OVER_EDGE_MM:
        return found("round_bed")
    return found("fits_bed", margin_mm=max(0.0, radius_mm - corner_mm))


def _nearest_to_zero(low: float, high: float) -> float:
    return min(max(0.0, low), high)


def _below_bed(facts: "PrintFacts") -> list[Finding]:
    if facts.travel_min_z_mm is None or facts.travel_min_z_mm >= LOWEST_Z_MM:
        return []
    return [found("below_bed", z_mm=facts.travel_min_z_mm, line=facts.lowest_z_line)]


def _outside_machine(facts: "PrintFacts", box: Box) -> list[Finding]:
    """Extrusion outside the space that the head can reach if there is any, else travel."""
    extruded: list[Side] = [
        ("x", _negative(facts.extruded_min_x_mm), -box.min_x),
        ("x", facts.extruded_max_x_mm, box.max_x),
        ("y", _negative(facts.extruded_min_y_mm), -box.min_y),
        ("y", facts.extruded_max_y_mm, box.max_y),
    ]
    travel: list[Side] = [
        ("x", _negative(facts.travel_min_x_mm), -box.min_x),
        ("x", facts.travel_max_x_mm, box.max_x),
        ("y", _negative(facts.travel_min_y_mm), -box.min_y),
        ("y", facts.travel_max_y_mm, box.max_y),
        ("z", facts.travel_max_z_mm, box.max_z),
    ]
    for code, sides in (("extrudes_outside", extruded), ("moves_outside", travel)):
        over = ((end - limit, axis) for axis, end, limit in sides if end is not None)
        over_mm, axis = max(over, default=(0.0, ""))
        if over_mm > OVER_EDGE_MM:
            return [found(code, axis=axis, over_mm=over_mm)]
    return []


def _negative(value: float | None) -> float | None:
    return None if value is None else -value
