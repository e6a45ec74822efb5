"""The chart of temperatures: lines on a grid of 1000 × 1000."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.printroom.overview import TemperaturePoint

GRID = 1000
LEAST_TOP_C = 250.0
"""The upper end of the chart; a hotter nozzle raises it in steps of 50 °C."""
GAP_S = 30.0
"""A longer gap in the readings is left open."""


@dataclass(frozen=True, slots=True)
class ChartLines:
    """SVG paths on the grid, y down. `top_c`: the temperature at the upper end; `begins_at`: the time at the left."""

    tool: str = ""
    bed: str = ""
    top_c: float = LEAST_TOP_C
    begins_at: datetime | None = None


def chart_lines(history: Sequence[TemperaturePoint], now: datetime, hottest_target_c: float = 0.0) -> ChartLines:
    """The lines from the first point to now; empty without points."""
    if not history:
        return ChartLines()
    begins_at = history[0].at
    hottest = max([hottest_target_c, *(value for p in history for value in (p.tool_c, p.bed_c) if value is not None)])
    top_c = LEAST_TOP_C
    while top_c < hottest + 10:
        top_c += 50
    span_s = max(1.0, (now - begins_at).total_seconds())

    def line(value_of: Callable[[TemperaturePoint], float | None]) -> str:
        parts: list[str] = []
        last_at: datetime | None = None
        for point in history:
            value = value_of(point)
            if value is None:
                last_at = None
                continue
            joined = last_at is not None and (point.at - last_at).total_seconds() <= GAP_S
            x = min(GRID, GRID * (point.at - begins_at).total_seconds() / span_s)
            parts.append(f"{'L' if joined else 'M'}{x:.1f} {height_of(value, top_c):.1f}")
            last_at = point.at
        return " ".join(parts)

    return ChartLines(line(lambda p: p.tool_c), line(lambda p: p.bed_c), top_c, begins_at)


def height_of(celsius: float, top_c: float) -> float:
    """The y of a temperature on the grid, 0 at the top."""
    return GRID * (1 - max(0.0, min(celsius, top_c)) / top_c)
