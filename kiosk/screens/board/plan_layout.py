"""Where each piece of equipment is drawn on the floor plan: on a quiet raster near its true place. Pure arithmetic.

Lengths in pixels, except those of the plan itself. On an upright panel the plan is turned: what is below is left.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from kiosk.hub.equipment.details import Place
from kiosk.hub.equipment.floor_plan import Area, FloorPlan, Segment


class Box(NamedTuple):
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PegSizes:
    """width, height: of a peg, and the least of both. gap: between two. pad, head: of a zone's floor around them."""

    width: float
    height: float
    least_width: float
    least_height: float
    gap: float
    pad: float
    head: float


@dataclass(frozen=True, slots=True)
class ZonePlaces:
    """The floor of a zone, and where its equipment is; None where that is not said."""

    area: Area
    places: Sequence[Place | None]


@dataclass(frozen=True, slots=True)
class PlanScale:
    """From metres to the room on the panel."""

    plan: FloorPlan
    width: float
    height: float
    is_turned: bool

    def point(self, place: Place) -> tuple[float, float]:
        if self.is_turned:
            across = (self.plan.depth_m - place.y_m) / self.plan.depth_m
            return across * self.width, place.x_m / self.plan.width_m * self.height
        return place.x_m / self.plan.width_m * self.width, place.y_m / self.plan.depth_m * self.height

    def box(self, area: Area) -> Box:
        one = self.point(Place(area.x_m, area.y_m))
        other = self.point(Place(area.x_m + area.width_m, area.y_m + area.depth_m))
        (left, right), (top, bottom) = sorted((one[0], other[0])), sorted((one[1], other[1]))
        return Box(left, top, right - left, bottom - top)

    def line(self, segment: Segment) -> Box:
        """A line as a box without width, or without height."""
        x, y = min(segment.x1_m, segment.x2_m), min(segment.y1_m, segment.y2_m)
        return self.box(Area(x, y, abs(segment.x2_m - segment.x1_m), abs(segment.y2_m - segment.y1_m)))


def place_pegs(zones: Sequence[ZonePlaces], scale: PlanScale, sizes: PegSizes) -> list[list[Box]] | None:
    """The box of each peg of each zone, as large as fits everywhere; None: they do not fit on one plan."""
    for size in _smaller_and_smaller(sizes):
        found = [_place_zone(zone, scale.box(zone.area), scale, size) for zone in zones]
        if all(boxes is not None for boxes in found):
            return [boxes for boxes in found if boxes is not None]
    return None


def rooms(counts: Sequence[int], width: float, height: float, sizes: PegSizes) -> list[tuple[int, int, int]]:
    """One plan a room: (zone, first, count) of each page, where a zone's pegs have all of the room."""
    columns, lines = _raster(Box(0, 0, width, height), sizes)
    most = max(1, columns * lines)
    return [
        (zone, first, min(most, count - first)) for zone, count in enumerate(counts) for first in range(0, count, most)
    ]


def fill_room(count: int, width: float, height: float, sizes: PegSizes) -> list[Box]:
    """The boxes of so many pegs in a room of their own, from the upper left."""
    return _cells(Box(0, 0, width, height), sizes)[:count]


def _smaller_and_smaller(sizes: PegSizes) -> Iterator[PegSizes]:
    for width in (sizes.width, sizes.least_width):
        steps = 12
        for step in range(steps + 1):
            height = sizes.height - (sizes.height - sizes.least_height) * step / steps
            yield replace(sizes, width=width, height=height)


def _place_zone(zone: ZonePlaces, box: Box, scale: PlanScale, sizes: PegSizes) -> list[Box] | None:
    free = _cells(box, sizes)
    if len(free) < len(zone.places):
        return None
    order = sorted(range(len(zone.places)), key=lambda index: _reading_order(zone.places[index], scale))
    chosen: dict[int, Box] = {}
    for index in order:
        place = zone.places[index]
        at = scale.point(place) if place else (free[0].x + sizes.width / 2, free[0].y + sizes.height / 2)
        nearest = min(free, key=lambda cell: _distance(cell, at))
        free.remove(nearest)
        chosen[index] = nearest
    return [chosen[index] for index in range(len(zone.places))]


def _reading_order(place: Place | None, scale: PlanScale) -> tuple[bool, float, float]:
    """Those whose place is known come first, from above."""
    x, y = scale.point(place) if place else (0.0, 0.0)
    return (place is None, y, x)


def _distance(cell: Box, at: tuple[float, float]) -> float:
    return (cell.x + cell.width / 2 - at[0]) ** 2 + (cell.y + cell.height / 2 - at[1]) ** 2


def _raster(box: Box, sizes: PegSizes) -> tuple[int, int]:
    """Columns and lines of pegs on the floor of a zone."""
    columns = int((box.width - 2 * sizes.pad + sizes.gap + 0.5) // (sizes.width + sizes.gap))
    lines = int((box.height - sizes.head - sizes.pad + sizes.gap + 0.5) // (sizes.height + sizes.gap))
    return max(0, columns), max(0, lines)


def _cells(box: Box, sizes: PegSizes) -> list[Box]:
    """The cells of a zone's raster, evenly apart, line by line."""
    columns, lines = _raster(box, sizes)
    across = (box.width - 2 * sizes.pad - sizes.width) / max(1, columns - 1)
    down = (box.height - sizes.head - sizes.pad - sizes.height) / max(1, lines - 1)
    return [
        Box(
            round(box.x + sizes.pad + column * across),
            round(box.y + sizes.head + line * down),
            round(sizes.width),
            round(sizes.height),
        )
        for line in range(lines)
        for column in range(columns)
    ]
