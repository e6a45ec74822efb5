"""Where tiles are: as designed, and larger hubs without scrolling."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.screens.board.board_layout import COLUMNS, LINES, lay_out


def test_the_seeded_hub_is_laid_out_as_designed() -> None:
    """3 + 4 over 4 + 3."""
    layout = lay_out([3, 4, 4, 3], "wide")
    assert [(each.line, each.column) for each in layout.segments] == [(0, 0), (0, 3), (1, 0), (1, 4)]
    assert layout.pages == 1
    assert layout.zones_in_line == 2


def test_an_upright_panel_has_one_zone_on_each_line() -> None:
    layout = lay_out([3, 4, 4, 3], "tall")
    assert [(each.line, each.column) for each in layout.segments] == [(0, 0), (1, 0), (2, 0), (3, 0)]
    assert layout.pages == 1


@pytest.mark.parametrize("panel_format", ["wide", "small", "tall"])
def test_thirty_tiles_fit_on_a_few_pages(panel_format: str) -> None:
    """T6."""
    assert lay_out([8, 8, 8, 6], panel_format).pages <= 4


def test_a_zone_longer_than_a_line_is_divided_evenly() -> None:
    assert [each.count for each in lay_out([8], "wide").segments] == [4, 4]
    assert [each.count for each in lay_out([5], "tall").segments] == [3, 2]


@given(some.lists(some.integers(1, 20), max_size=8), some.sampled_from(["wide", "small", "tall"]))
def test_every_tile_has_one_place_inside_the_page(counts: list[int], panel_format: str) -> None:
    layout = lay_out(counts, panel_format)
    places = [(each.page, each.line, each.column + place) for each in layout.segments for place in range(each.count)]
    assert len(set(places)) == len(places) == sum(counts)
    assert all(column < COLUMNS[panel_format] and line < LINES[panel_format] for _, line, column in places)
    assert layout.pages == max((page for page, _, _ in places), default=0) + 1
