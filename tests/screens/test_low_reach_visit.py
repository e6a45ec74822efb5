"""A Swedish speaker who reaches only the lowest 40 % of the screen comes in, takes a headset, undoes it (X7, X9)."""

from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.page_checks import LOWEST, box, controls
from tests.screens.seed import tool_id

MORE = ("dock.more", "board.more")


class Seated:
    """A visitor who touches only what is low, and finds it by its Swedish words."""

    def __init__(self, screen: ScreenDriver) -> None:
        self.screen = screen

    def touch(self, words: str) -> None:
        """Turn the pages of the dock until a control with these words is there, and touch it."""
        for _ in range(12):
            self.screen.settle()
            found = self._control(words)
            if found is not None:
                self._press(found)
                return
            more = next(
                (item for item in controls(self.screen) if item.objectName() in ("dock.more", "board.more")), None
            )
            assert more is not None, f"no “{words}” on {self.screen.shell.page}: {self._labels()}"
            self._press(more)
        raise AssertionError(f"no “{words}” on any page of the dock")

    def _control(self, words: str) -> QQuickItem | None:
        return next((item for item in controls(self.screen) if str(item.property("label")).startswith(words)), None)

    def _labels(self) -> list[str]:
        return [str(item.property("label")) for item in controls(self.screen)]

    def _press(self, item: QQuickItem) -> None:
        place = box(item)
        assert place.top() >= self.screen.window.height() * LOWEST, f"{item.property('label')} is out of reach"
        self.screen.touch(place.center().x(), place.center().y())


def in_use(screen: ScreenDriver, slug: str) -> bool:
    db = screen.seeded.services.hub_db
    asked = "SELECT id FROM claim WHERE equipment_id = ? AND ended_at IS NULL"
    return bool(rows(db, asked, tool_id(db, slug)))


@pytest.mark.parametrize("size", ["1280x800", "800x480", "720x1280"])
def test_a_swedish_speaker_in_a_wheelchair_visits_the_hub(tmp_path: Path, size: str) -> None:
    """X7, X9, X10."""
    with running_screen(tmp_path, size) as screen:
        visitor = Seated(screen)
        screen.shell.go("access")  # the foot bar is low on every page
        screen.until_page("access")
        screen.app.panel.choose("lowReach", True)
        screen.shell.setLanguage("sv")
        visitor.touch("Klar")
        screen.until_page("start")
        visitor.touch("Kom in")
        screen.until_page("welcome")
        visitor.touch("Klar")
        screen.until_page("start")
        visitor.touch("Utrustning")
        screen.until_page("board")
        visitor.touch("VR 3")
        screen.until_page("equipment")
        visitor.touch("30 min")
        screen.until(lambda: in_use(screen, "vr3"))
        visitor.touch("Ångra")
        screen.until(lambda: not in_use(screen, "vr3"))
        screen.shell.visitor_gone()
        assert screen.app.panel.is_default
        assert screen.shell.language == "fi"
