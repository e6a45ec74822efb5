"""The floor plan as shapes of fixed size, so that a click tells its place in metres without a script.

Lengths in pixels from the upper left corner of the floor; around it stand the wall and a rule with a tick a metre.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.hub.equipment.details import Place
from kiosk.hub.equipment.floor_plan import Area, Segment
from kiosk.hub.settings.floor_plan_setting import FloorPlanSetting
from kiosk.office.pages.plan.things import Thing, ThingKind

WIDEST, DEEPEST = 720, 560
"""Of the floor; the plan is as large as fits."""
ROOM_FOR_NAME = (76, 30)
"""A name is drawn where no other thing is so near beside and below it; its number is there in any case."""
MAJOR_M = 5


@dataclass(frozen=True, slots=True)
class Line:
    """kind: wall, window or door."""

    kind: str
    x1: int
    y1: int
    x2: int
    y2: int


@dataclass(frozen=True, slots=True)
class Floor:
    """The floor of a zone."""

    name: str
    x: int
    y: int
    width: int
    height: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Dot:
    """Equipment. name: empty where there is no room for it."""

    number: int
    name: str
    x: int
    y: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """at: its place along the edge. label: its metres, on every fifth."""

    at: int
    label: str


@dataclass(frozen=True, slots=True)
class PlanDrawing:
    width: int
    height: int
    floors: tuple[Floor, ...]
    lines: tuple[Line, ...]
    dots: tuple[Dot, ...]
    kiosk: Point | None
    help_desk: Point | None
    across: tuple[Tick, ...]
    down: tuple[Tick, ...]


def pixels_per_m(plan: FloorPlanSetting) -> float:
    return min(WIDEST / plan.width_m, DEEPEST / plan.depth_m)


def place_of_click(plan: FloorPlanSetting, x: float, y: float) -> Place:
    """The place of a click on the drawing, to ten centimetres, on the plan."""
    scale = pixels_per_m(plan)
    return Place(
        round(min(plan.width_m, max(0.0, x / scale)), 1),
        round(min(plan.depth_m, max(0.0, y / scale)), 1),
    )


def draw(plan: FloorPlanSetting, things: Sequence[Thing], chosen: str) -> PlanDrawing:
    """chosen: the key of what is drawn as chosen."""
    scale = pixels_per_m(plan)

    def px(metres: float) -> int:
        return round(metres * scale)

    def point(kind: ThingKind) -> Point | None:
        found = next(one for one in things if one.kind is kind)
        return found.place and Point(px(found.place.x_m), px(found.place.y_m), found.key == chosen)

    def floor(thing: Thing, area: Area) -> Floor:
        x, y, width, height = (px(length) for length in area)
        return Floor(thing.name, x, y, width, height, thing.key == chosen)

    drawn = (("wall", plan.walls), ("window", plan.windows), ("door", plan.doors))
    return PlanDrawing(
        width=px(plan.width_m),
        height=px(plan.depth_m),
        floors=tuple(floor(one, one.area) for one in things if one.area is not None),
        lines=tuple(_line(kind, one, scale) for kind, segments in drawn for one in segments),
        dots=_dots(((one, px(one.place.x_m), px(one.place.y_m)) for one in things if one.number and one.place), chosen),
        kiosk=point(ThingKind.KIOSK),
        help_desk=point(ThingKind.HELP_DESK),
        across=_ticks(plan.width_m, scale),
        down=_ticks(plan.depth_m, scale),
    )


def _line(kind: str, one: Segment, scale: float) -> Line:
    return Line(kind, *(round(length * scale) for length in one))


def _dots(found: Iterable[tuple[Thing, int, int]], chosen: str) -> tuple[Dot, ...]:
    placed = list(found)

    def has_room(thing: Thing, x: int, y: int) -> bool:
        wide, deep = ROOM_FOR_NAME
        return not any(
            other is not thing and abs(other_x - x) < wide and abs(other_y - y) < deep
            for other, other_x, other_y in placed
        )

    return tuple(
        Dot(thing.number, thing.name if has_room(thing, x, y) else "", x, y, thing.key == chosen)
        for thing, x, y in placed
    )


def _ticks(length_m: float, scale: float) -> tuple[Tick, ...]:
    """One each metre, or fewer of a large plan."""
    step = 1 if length_m <= 60 else MAJOR_M
    return tuple(
        Tick(round(metre * scale), str(metre) if metre % MAJOR_M == 0 else "")
        for metre in range(0, int(length_m) + 1, step)
    )
