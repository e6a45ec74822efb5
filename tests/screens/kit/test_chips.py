"""Chips: all that fit, else pages whose last chip turns to the next."""

import pytest

from kiosk.screens.kit.chips import MORE, chip_rows

OPTIONS = [(letter, letter.upper()) for letter in "abcdefg"]


def keys(page: int, chosen: str | None = None, room: int = 4) -> list[str]:
    return [row.key for row in chip_rows(OPTIONS, chosen, room=room, page=page, more="More")]


def test_what_fits_is_shown_without_a_further_chip() -> None:
    assert keys(0, room=7) == list("abcdefg")
    assert keys(5, room=9) == list("abcdefg")


@pytest.mark.parametrize(
    ("page", "shown"),
    [(0, ["a", "b", "c", MORE]), (1, ["d", "e", "f", MORE]), (2, ["g", MORE]), (3, ["a", "b", "c", MORE])],
)
def test_the_pages_go_round(page: int, shown: list[str]) -> None:
    """T6: nothing scrolls, and every answer is reached."""
    assert keys(page) == shown


def test_the_last_chip_bears_what_was_chosen_on_another_page() -> None:
    rows = chip_rows(OPTIONS, "e", room=4, page=0, more="More")
    assert (rows[-1].key, rows[-1].name, rows[-1].chosen) == (MORE, "E", True)
    there = chip_rows(OPTIONS, "e", room=4, page=1, more="More")
    assert [row.chosen for row in there] == [False, True, False, False]
    assert there[-1].name == "More"
