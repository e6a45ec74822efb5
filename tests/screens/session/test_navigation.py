"""Where exits lead, and who may enter a page."""

import pytest

from kiosk.screens.session.navigation import Navigation
from kiosk.screens.session.pages import PAGES


def test_a_staff_page_without_staff_leads_to_the_start_page() -> None:
    """S5."""
    navigation = Navigation()
    navigation.go("board")
    navigation.go("home")
    assert navigation.name == "start"
    assert navigation.go("home", staff_present=True)
    assert navigation.name == "home"


@pytest.mark.parametrize("name", [name for name, page in PAGES.items() if not page.staff])
def test_every_public_page_is_at_most_three_exits_from_the_start_page(name: str) -> None:
    """T6."""
    navigation = Navigation()
    navigation.go(name)
    for _ in range(3):
        navigation.go(navigation.back())
    assert navigation.name == "start"


def test_help_leads_back_to_where_it_was_called() -> None:
    navigation = Navigation()
    navigation.go("board")
    navigation.go("call_staff")
    assert navigation.back() == "board"
