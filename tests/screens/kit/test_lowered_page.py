"""Low reach on a page that keeps its arrangement: how far it is moved down."""

from kiosk.screens.kit.lowered_page import offsets


def test_a_page_is_moved_until_each_control_was_low_enough() -> None:
    """X7: first the lowest of those that are too high, then what is above it."""
    spans = [(0.0, 20.0), (40.0, 60.0), (70.0, 90.0), (110.0, 130.0)]
    found = offsets(spans, 100, 150)
    assert found == [0, 60, 130]
    assert all(any(top + at >= 100 and bottom + at <= 150 for at in found) for top, bottom in spans)


def test_a_control_that_is_higher_than_the_room_has_its_lower_part_there() -> None:
    """X7: it fills the room, and no step is lost on it."""
    assert offsets([(20.0, 120.0)], 100, 150) == [0, 30]
    assert offsets([(90.0, 150.0), (90.0, 150.0)], 100, 150) == [0]


def test_a_page_whose_controls_are_low_is_not_moved() -> None:
    """X7."""
    assert offsets([(100.0, 120.0)], 100, 150) == [0]
    assert offsets([], 100, 150) == [0]
