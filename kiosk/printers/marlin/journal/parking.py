"""Where a paused print is parked, and the moves there and back (H22). Pure: a position in, commands out.

Every move is absolute, which allows the whole sequence to be repeated from wherever it was interrupted.
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
    """The reach of a machine in mm, from the corner at X0 Y0."""

    x_mm: float
    y_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class PausePosition:
    """Where a print was paused, in mm, and the targets in °C; None: not reported."""

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
        """Whether the position is known well enough to leave it and return."""
        return self.homed and None not in (self.x_mm, self.y_mm, self.z_mm)

    @property
    def can_retract(self) -> bool:
        """Whether the filament may be moved, and can be moved back exactly."""
        return self.hot and self.e_mm is not None


def pause_position(
    position_mm: Mapping[str, float],
    tool: tuple[float | None, float | None],
    bed: tuple[float | None, float | None],
    *,
    homed: bool,
) -> PausePosition:
    """The position from the last reports of the machine; tool and bed: actual and target in °C."""
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


def park_commands(position: PausePosition, bed: Bed | None) -> list[bytes]:
    """Retract, lift, and move off the part to a position inside the bed."""
    commands = [b"G90", b"M82"]
    if position.can_retract:
        assert position.e_mm is not None
        commands.append(b"G1 E%.5f F%d" % (position.e_mm - RETRACT_MM, RETRACT_MM_PER_MIN))
    if position.can_travel:
        assert position.z_mm is not None
        lifted_mm = position.z_mm + PARK_LIFT_MM
        if bed:
            lifted_mm = max(position.z_mm, min(lifted_mm, bed.height_mm))
        commands.append(b"G1 Z%.3f F%d" % (lifted_mm, LIFT_MM_PER_MIN))
        commands.append(_move_aside(bed))
    return commands


def reheat_commands(position: PausePosition, tool_target_c: float, bed_target_c: float) -> list[bytes]:
    """Restore the targets of the pause where the present ones differ, and wait for them."""
    commands: list[bytes] = []
    is_bed_cold = position.bed_target_c > 0 and bed_target_c != position.bed_target_c
    if is_bed_cold:
        commands.append(b"M140 S%g" % position.bed_target_c)
    if position.tool_target_c > 0 and tool_target_c != position.tool_target_c:
        commands.append(b"M109 S%g" % position.tool_target_c)
    if is_bed_cold:
        commands.append(b"M190 S%g" % position.bed_target_c)
    return commands


def return_commands(position: PausePosition) -> list[bytes]:
    """Return to the position, and restore the filament."""
    commands = [b"G90", b"M82"]
    if position.can_travel:
        assert position.x_mm is not None
        assert position.y_mm is not None
        assert position.z_mm is not None
        commands.append(b"G1 X%.3f Y%.3f F%d" % (position.x_mm, position.y_mm, TRAVEL_MM_PER_MIN))
        commands.append(b"G1 Z%.3f F%d" % (position.z_mm, LIFT_MM_PER_MIN))
    if position.can_retract:
        assert position.e_mm is not None
        commands.append(b"G1 E%.5f F%d" % (position.e_mm, RETRACT_MM_PER_MIN))
    return commands


def lift_commands(z_mm: float | None, bed: Bed | None) -> list[bytes]:
    """Move off a part that will not be finished: up, and aside if the bed is known."""
    lift_mm = PARK_LIFT_MM
    if bed and z_mm is not None:
        lift_mm = max(0.0, min(lift_mm, bed.height_mm - z_mm))
    commands = [b"G91", b"G1 Z%g F%d" % (lift_mm, LIFT_MM_PER_MIN), b"G90"]
    return [*commands, _move_aside(bed)] if bed else commands


def _move_aside(bed: Bed | None) -> bytes:
    x_mm = min(PARK_IN_MM, bed.x_mm / 2) if bed else 0.0
    y_mm = min(PARK_IN_MM, bed.y_mm / 2) if bed else 0.0
    return b"G1 X%.3f Y%.3f F%d" % (x_mm, y_mm, TRAVEL_MM_PER_MIN)
