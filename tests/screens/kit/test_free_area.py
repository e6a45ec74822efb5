"""Where a sentence can be shown without covering anything to press."""

from kiosk.screens.kit.free_area import Area, free_areas

PAGE = Area(0, 0, 100, 60)


def test_a_page_without_controls_is_free() -> None:
    assert list(free_areas(PAGE, [], 10)) == [PAGE]


def test_what_is_beside_a_control_is_free_over_the_whole_height() -> None:
    assert Area(0, 0, 70, 60) in list(free_areas(PAGE, [Area(70, 0, 100, 60)], 10))


def test_what_is_above_comes_first_and_overlaps_nothing() -> None:
    taken = [Area(0, 20, 100, 30), Area(60, 40, 100, 60)]
    found = list(free_areas(PAGE, taken, 10))
    assert found[0] == Area(0, 0, 100, 20)
    assert not any(area.overlaps(other) for area in found for other in taken)


def test_a_line_that_is_too_low_is_no_place() -> None:
    assert all(area.height >= 15 for area in free_areas(PAGE, [Area(0, 10, 100, 20)], 15))
