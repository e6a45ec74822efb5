"""What staff ask of a printer besides printing: heat, cool down, home, move filament. Frozen, and checked here.

`detail` is the stored form of a request, and `request_of` restores it.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, ClassVar, TypeAlias

from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode

LEAST_EXTRUSION_C = 170.0
"""Colder filament is not moved: it would be ground down, whatever the firmware allows."""
LONGEST_FEED_MM = 500.0
SLOWEST_MM_S, FASTEST_MM_S = 0.5, 25.0


class ControlAction(StrEnum):
    """The name of a request, also in RequestRefused and ControlDone."""

    PREHEAT = "preheat"
    COOL_DOWN = "cool_down"
    HOME = "home"
    LOAD_FILAMENT = "load_filament"
    UNLOAD_FILAMENT = "unload_filament"


MOVES_FILAMENT = frozenset({ControlAction.LOAD_FILAMENT, ControlAction.UNLOAD_FILAMENT})
HEATS = MOVES_FILAMENT | {ControlAction.PREHEAT}
"""Actions that leave heaters on."""


@dataclass(frozen=True, slots=True)
class Preheat:
    """Targets in °C; 0 leaves a heater off. Done once both targets were read back."""

    action: ClassVar[ControlAction] = ControlAction.PREHEAT
    tool_c: float
    bed_c: float


@dataclass(frozen=True, slots=True)
class CoolDown:
    """All heaters off. Done once all targets were read as 0; it ends whatever else was asked for."""

    action: ClassVar[ControlAction] = ControlAction.COOL_DOWN


@dataclass(frozen=True, slots=True)
class Home:
    """Home X and Y, and Z only when a person has confirmed that the bed is clear. Done once the moves are over."""

    action: ClassVar[ControlAction] = ControlAction.HOME
    with_z: bool = True


@dataclass(frozen=True, slots=True)
class LoadFilament:
    """Heat the nozzle to `tool_c`, then push so much filament in. The heater stays on."""

    action: ClassVar[ControlAction] = ControlAction.LOAD_FILAMENT
    tool_c: float
    length_mm: float
    speed_mm_s: float


@dataclass(frozen=True, slots=True)
class UnloadFilament:
    """Heat the nozzle to `tool_c`, then pull so much filament out. The heater stays on."""

    action: ClassVar[ControlAction] = ControlAction.UNLOAD_FILAMENT
    tool_c: float
    length_mm: float
    speed_mm_s: float


ControlRequest: TypeAlias = Preheat | CoolDown | Home | LoadFilament | UnloadFilament
_TYPES: Mapping[ControlAction, type[ControlRequest]] = {
    ControlAction.PREHEAT: Preheat,
    ControlAction.COOL_DOWN: CoolDown,
    ControlAction.HOME: Home,
    ControlAction.LOAD_FILAMENT: LoadFilament,
    ControlAction.UNLOAD_FILAMENT: UnloadFilament,
}


def detail_of(request: ControlRequest) -> str:
    """The stored form of a request."""
    return json.dumps(asdict(request), allow_nan=False)


def request_of(action: ControlAction, detail: str | None) -> ControlRequest:
    """Restore what `detail_of` wrote. Raises ValueError for anything else."""
    values: Any = json.loads(detail or "{}")
    if not isinstance(values, dict) or not all(map(_is_number, values.values())):
        raise ValueError(detail)
    try:
        return _TYPES[action](**values)
    except TypeError as error:
        raise ValueError(detail) from error


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)


def limit_refusal(request: ControlRequest, limits: PrinterLimits) -> Reason | None:
    """Why a request goes beyond what the machine may do; None if it does not."""
    match request:
        case Preheat(tool_c, bed_c):
            if tool_c <= 0 and bed_c <= 0:
                return Reason(ReasonCode.NOTHING_TO_HEAT)
            return _too_hot(ReasonCode.TOOL, tool_c, limits.hottest_tool_c) or _too_hot(
                ReasonCode.BED, bed_c, limits.hottest_bed_c
            )
        case LoadFilament(tool_c, length_mm, speed_mm_s) | UnloadFilament(tool_c, length_mm, speed_mm_s):
            if tool_c < LEAST_EXTRUSION_C:
                return Reason(ReasonCode.TOO_COLD_TO_FEED, least_c=round(LEAST_EXTRUSION_C))
            if not (0 < length_mm <= LONGEST_FEED_MM and SLOWEST_MM_S <= speed_mm_s <= FASTEST_MM_S):
                return Reason(ReasonCode.FEED_OUT_OF_RANGE, longest_mm=round(LONGEST_FEED_MM))
            return _too_hot(ReasonCode.TOOL, tool_c, limits.hottest_tool_c)
        case _:
            return None


def _too_hot(heater: ReasonCode, asked_c: float, limit_c: float) -> Reason | None:
    if 0 <= asked_c <= limit_c:
        return None
    return Reason(ReasonCode.HEATER_LIMIT, asked_c=round(asked_c), heater=Reason(heater), limit_c=round(limit_c))
