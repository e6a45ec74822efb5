"""The chart of temperatures: lines on a grid of 1000 × 1000."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.printroom.overview import TemperaturePoint

GRID = 1000
LEAST_TOP_C = 250.0
"""The upper end of the chart; a hotter nozzle raises it in steps of 50 °C."""
KNOWN_LEAST, KNOWN_MOST = 400.0, 880.0
"""Where the curve ends on the grid while nothing is known since: both it and the unknown rest can be seen."""
GAP_S = 30.0
"""A longer gap in the readings is left open."""


@dataclass(frozen=True, slots=True)
class ChartLines:
    """SVG paths on the grid, y down. `top_c`: the temperature at the upper end; `begins_at`: the time at the left."""

    tool: str = ""
    bed: str = ""
    top_c: float = LEAST_TOP_C
    begins_at: datetime | None = None
    known_x: float = GRID
    """Where knowledge ends; GRID: it reaches until now."""
    to_scale: bool = True
    """Whether the unknown rest is as wide as it lasts."""


def chart_lines(
    history: Sequence[TemperaturePoint],
    now: datetime,
    hottest_target_c: float = 0.0,
    known_until: datetime | None = None,
) -> ChartLines:
    """The lines from the first point to now; empty without points.

    known_until: nothing is known since then, and the lines end there; None: all is known.
    """
    if not history:
        return ChartLines(known_x=0.0 if known_until else GRID)
    begins_at = history[0].at
    hottest = max([hottest_target_c, *(value for p in history for value in (p.tool_c, p.bed_c) if value is not None)])
    top_c = LEAST_TOP_C
    while top_c < hottest + 10:
        top_c += 50
    span_s = max(1.0, (now - begins_at).total_seconds())
    known_x, to_scale = float(GRID), True
    if known_until is not None:
        known_s = max(1.0, (known_until - begins_at).total_seconds())
        known_x = min(KNOWN_MOST, max(KNOWN_LEAST, GRID * known_s / span_s))
        to_scale = abs(known_x - GRID * known_s / span_s) < 1
        span_s = known_s

    def line(value_of: Callable[[TemperaturePoint], float | None]) -> str:
        parts: list[str] = []
        last_at: datetime | None = None
        for point in history:
            value = value_of(point)
            if value is None:
                last_at = None
                continue
            joined = last_at is not None and (point.at - last_at).total_seconds() <= GAP_S
            x = min(known_x, known_x * (point.at - begins_at).total_seconds() / span_s)
            parts.append(f"{'L' if joined else 'M'}{x:.1f} {height_of(value, top_c):.1f}")
            last_at = point.at
        return " ".join(parts)

    return ChartLines(line(lambda p: p.tool_c), line(lambda p: p.bed_c), top_c, begins_at, known_x, to_scale)


def height_of(celsius: float, top_c: float) -> float:
    """The y of a temperature on the grid, 0 at the top."""
    return GRID * (1 - max(0.0, min(celsius, top_c)) / top_c)
