"""The floor plan: pegs stay near their true place, never overlap, get smaller, and then have one plan a room."""

from itertools import combinations

import pytest

from kiosk.hub.equipment.details import Place
from kiosk.hub.equipment.floor_plan import Area, FloorPlan, Segment
from kiosk.screens.board.plan_layout import Box, PegSizes, PlanScale, ZonePlaces, fill_room, place_pegs, rooms

PLAN = FloorPlan(10, 5, Place(5, 4.8))
SIZES = PegSizes(width=100, height=90, least_width=90, least_height=60, gap=15, pad=10, head=30)


def _scale(*, is_turned: bool = False) -> PlanScale:
    return PlanScale(PLAN, 500, 1000, is_turned=True) if is_turned else PlanScale(PLAN, 1000, 500, is_turned=False)


def _overlaps(one: Box, other: Box, gap: float) -> bool:
    across = max(one.x - other.x - other.width, other.x - one.x - one.width)
    down = max(one.y - other.y - other.height, other.y - one.y - one.height)
    return max(across, down) < gap - 1


def test_each_peg_hangs_near_its_place() -> None:
    """In any order of the configuration; one without a place takes what is left."""
    zone = ZonePlaces(Area(0, 0, 4, 4), [Place(3, 1), Place(1, 1), None, Place(1, 3)])
    found = place_pegs([zone], _scale(), SIZES)
    assert found is not None
    right, left, rest, below = found[0]
    assert left.x < right.x
    assert abs(left.y - right.y) < 1
    assert below.y > left.y
    assert not any(_overlaps(one, other, SIZES.gap) for one, other in combinations(found[0], 2))
    assert rest not in (right, left, below)


def test_a_turned_plan_has_below_at_its_left() -> None:
    """An upright panel: the door and the kiosk are at the left edge."""
    assert _scale(is_turned=True).point(Place(0, 5)) == (0, 0)
    assert _scale(is_turned=True).point(Place(10, 0)) == (500, 1000)
    assert _scale(is_turned=True).box(Area(0, 3, 4, 2)) == Box(0, 0, 200, 400)
    assert _scale(is_turned=True).line(Segment(2, 0, 4, 0)) == Box(500, 200, 0, 200)


@pytest.mark.parametrize("count", [4, 6, 9, 12])
def test_more_pegs_are_smaller_and_never_overlap(count: int) -> None:
    """Down to the least height that a finger needs."""
    found = place_pegs([ZonePlaces(Area(0, 0, 4, 4), [None] * count)], _scale(), SIZES)
    assert found is not None
    assert all(box.height >= SIZES.least_height - 1 for box in found[0])
    assert not any(_overlaps(one, other, SIZES.gap) for one, other in combinations(found[0], 2))
    assert all(box.x + box.width <= 400 and box.y + box.height <= 400 for box in found[0])


def test_too_many_for_one_plan_have_one_plan_a_room() -> None:
    """T6: each piece is on one of the pages, and nothing scrolls."""
    assert place_pegs([ZonePlaces(Area(0, 0, 4, 4), [None] * 40)], _scale(), SIZES) is None
    pages = rooms([40, 3], 1000, 500, SIZES)
    assert [page[0] for page in pages] == [0, 0, 1]
    assert sum(count for _, _, count in pages) == 43
    for _, _, count in pages:
        boxes = fill_room(count, 1000, 500, SIZES)
        assert len(boxes) == count
        assert not any(_overlaps(one, other, SIZES.gap) for one, other in combinations(boxes, 2))
