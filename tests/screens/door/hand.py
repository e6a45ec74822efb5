"""Touches of one visitor at the door, counted, and what they left in the books."""

from kiosk.store.hub_db import row
from tests.screens.driver import ScreenDriver


class Hand:
    """Touches, and counts them."""

    def __init__(self, screen: ScreenDriver) -> None:
        self.screen = screen
        self.taps = 0

    def tap(self, name: str, page: str = "") -> None:
        """Touch an item; page: the one that follows."""
        self.screen.touch_item(name)
        self.taps += 1
        if page:
            self.screen.until_page(page)


def inside(screen: ScreenDriver) -> int:
    return screen.seeded.services.visits.people_inside()


def last_visit(screen: ScreenDriver) -> dict[str, object]:
    found = row(screen.seeded.services.hub_db, "SELECT * FROM visit ORDER BY opened_at DESC, rowid DESC LIMIT 1")
    assert found is not None
    return dict(found)
