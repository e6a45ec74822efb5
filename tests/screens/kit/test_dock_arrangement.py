"""Low reach: every control gets a place in the low area, large enough and apart from the others."""

from itertools import combinations, groupby

from hypothesis import given
from hypothesis import strategies as st

from kiosk.screens.kit.dock_arrangement import Arrangement, ControlSize, Place, Room, arrange

WIDE = Room(1220, 205, 18, 72, 119, 153, 100)
SMALL = Room(764, 100, 16, 63, 105, 135, 88)
TALL = Room(661, 397, 18, 72, 119, 153, 100)
ROOMS = st.sampled_from((WIDE, SMALL, TALL))
CONTROLS = st.lists(st.builds(ControlSize, st.floats(0, 400), st.floats(0, 200), st.booleans()), max_size=40)


def on_page(found: Arrangement, page: int) -> list[Place]:
    places = [place for place in found.places if place.page in (None, page)]
    return [*places, *(place for place in (found.less, found.more) if place)]


@given(CONTROLS, ROOMS)
def test_each_page_holds_controls_that_are_large_enough_and_apart(controls: list[ControlSize], room: Room) -> None:
    """X1, X7."""
    found = arrange(controls, room)
    assert len(found.places) == len(controls)
    assert (found.pages > 1) == (found.more is not None)
    for page in range(found.pages):
        places = on_page(found, page)
        for place in places:
            assert place.x >= -0.01
            assert place.y >= -0.01
            assert place.x + place.width <= room.width + 0.01
            assert place.y + place.height <= room.height + 0.01
            assert place.height >= room.least - 0.01
        for one, other in combinations(places, 2):
            across = max(one.x - other.x - other.width, other.x - one.x - one.width)
            down = max(one.y - other.y - other.height, other.y - one.y - one.height)
            assert max(across, down) >= room.gap - 0.01


@given(st.lists(st.just(ControlSize(72, 72)), min_size=1, max_size=40), ROOMS)
def test_controls_keep_their_order(controls: list[ControlSize], room: Room) -> None:
    """X6: keys go from page to page, line to line, left to right."""
    places = arrange(controls, room).places
    assert list(places) == sorted(places, key=lambda place: (place.page or 0, place.y, place.x))


def test_what_fits_is_on_one_line() -> None:
    places = arrange([ControlSize(200, 72), ControlSize(300, 72, main=True)], WIDE).places
    assert [place.page for place in places] == [None, None]
    assert places[0].y == places[1].y


def test_a_main_action_is_on_every_page_and_at_least_20_mm_high() -> None:
    """X1."""
    for room in (WIDE, TALL):
        found = arrange([*[ControlSize(72, 72)] * 29, ControlSize(150, 72, main=True)], room)
        assert found.pages > 1
        assert found.places[-1].page is None
        assert found.places[-1].height >= room.main
        assert all(page is not None for page, _ in groupby(found.places[:-1], lambda place: place.page))


def test_one_long_word_costs_the_others_no_page() -> None:
    """X7: on a small panel, where there is room for one line."""
    found = arrange([*[ControlSize(70, 72)] * 8, ControlSize(330, 72)], SMALL)
    assert found.pages == 2
    assert [len([place for place in found.places if place.page == page]) for page in range(2)] == [6, 3]


def test_the_last_of_three_pages_is_one_press_away() -> None:
    """X7: two presses for anything."""
    found = arrange([ControlSize(280, 72)] * 6, SMALL)
    assert found.pages == 3
    assert found.less is not None
    assert arrange([ControlSize(280, 72)] * 4, SMALL).less is None
    assert arrange([ControlSize(300, 72)] * 6, SMALL).pages == 3, "it makes no more pages"


def test_beside_a_main_action_a_line_is_as_full_as_it_can_be() -> None:
    """X7: controls of different widths are on one page if they fit on it."""
    found = arrange([*[ControlSize(63, 63)] * 3, ControlSize(160, 63), ControlSize(600, 63, main=True)], SMALL)
    assert (found.pages, found.more) == (1, None)
