"""Where a paused print waits, the way there, and the way back (H22). Pure: a place in, commands out.

Every step is said in absolute places. So the whole way can be said again from wherever it was broken off.
"""

from collections.abc import Mapping
from dataclasses import dataclass

HOT_ENOUGH_TO_RETRACT_C = 170.0
PARK_LIFT_MM = 5.0
PARK_IN_MM = 10.0
RETRACT_MM = 2.0
TRAVEL_MM_PER_MIN = 6000
LIFT_MM_PER_MIN = 600
RETRACT_MM_PER_MIN = 1800


@dataclass(frozen=True, slots=True)
class Bed:
    """What a machine can reach: the sides of its bed and its height, in mm, from the corner at X0 Y0."""

    x_mm: float
    y_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class PausePosition:
    """Where a print stood when it was paused, in mm, and the targets in °C; None: the machine did not say."""

    x_mm: float | None = None
    y_mm: float | None = None
    z_mm: float | None = None
    e_mm: float | None = None
    tool_target_c: float = 0.0
    bed_target_c: float = 0.0
    homed: bool = False
    hot: bool = False

    @property
    def can_travel(self) -> bool:
        """Whether there is a place to leave and to come back to."""
        return self.homed and None not in (self.x_mm, self.y_mm, self.z_mm)

    @property
    def can_retract(self) -> bool:
        """Whether the filament may be moved, and be moved back exactly."""
        return self.hot and self.e_mm is not None


def stood(
    position_mm: Mapping[str, float],
    tool: tuple[float | None, float | None],
    bed: tuple[float | None, float | None],
    *,
    homed: bool,
) -> PausePosition:
    """The place from what the machine said last."""
    actual_c, target_c = tool
    return PausePosition(
        position_mm.get("X"),
        position_mm.get("Y"),
        position_mm.get("Z"),
        position_mm.get("E"),
        target_c or 0.0,
        bed[1] or 0.0,
        homed,
        actual_c is not None and actual_c >= HOT_ENOUGH_TO_RETRACT_C,
    )


def way_out(place: PausePosition, bed: Bed | None) -> list[bytes]:
    """Retract, lift, and drive off the piece to a place that is surely inside the bed."""
    way = [b"G90", b"M82"]
    if place.can_retract:
        assert place.e_mm is not None
        way.append(b"G1 E%.5f F%d" % (place.e_mm - RETRACT_MM, RETRACT_MM_PER_MIN))
    if place.can_travel:
        assert place.z_mm is not None
        lifted_mm = place.z_mm + PARK_LIFT_MM
        if bed:
            lifted_mm = max(place.z_mm, min(lifted_mm, bed.height_mm))
        way.append(b"G1 Z%.3f F%d" % (lifted_mm, LIFT_MM_PER_MIN))
        way.append(_aside(bed))
    return way


def warm_up(place: PausePosition, tool_target_c: float, bed_target_c: float) -> list[bytes]:
    """Bring back the targets of then, if the ones of now are others."""
    commands: list[bytes] = []
    cold_bed = place.bed_target_c > 0 and bed_target_c != place.bed_target_c
    if cold_bed:
        commands.append(b"M140 S%g" % place.bed_target_c)
    if place.tool_target_c > 0 and tool_target_c != place.tool_target_c:
        commands.append(b"M109 S%g" % place.tool_target_c)
    if cold_bed:
        commands.append(b"M190 S%g" % place.bed_target_c)
    return commands


def way_back(place: PausePosition) -> list[bytes]:
    """To the very place, and the filament with it."""
    way = [b"G90", b"M82"]
    if place.can_travel:
        assert place.x_mm is not None
        assert place.y_mm is not None
        assert place.z_mm is not None
        way.append(b"G1 X%.3f Y%.3f F%d" % (place.x_mm, place.y_mm, TRAVEL_MM_PER_MIN))
        way.append(b"G1 Z%.3f F%d" % (place.z_mm, LIFT_MM_PER_MIN))
    if place.can_retract:
        assert place.e_mm is not None
        way.append(b"G1 E%.5f F%d" % (place.e_mm, RETRACT_MM_PER_MIN))
    return way


def lift_off(z_mm: float | None, bed: Bed | None) -> list[bytes]:
    """Off a piece that will not be finished: up, and aside if it is known what is inside the bed."""
    lift_mm = PARK_LIFT_MM
    if bed and z_mm is not None:
        lift_mm = max(0.0, min(lift_mm, bed.height_mm - z_mm))
    way = [b"G91", b"G1 Z%g F%d" % (lift_mm, LIFT_MM_PER_MIN), b"G90"]
    return [*way, _aside(bed)] if bed else way


def _aside(bed: Bed | None) -> bytes:
    x_mm = min(PARK_IN_MM, bed.x_mm / 2) if bed else 0.0
    y_mm = min(PARK_IN_MM, bed.y_mm / 2) if bed else 0.0
    return b"G1 X%.3f Y%.3f F%d" % (x_mm, y_mm, TRAVEL_MM_PER_MIN)
