"""A person at the screen: touches only what is shown, and finds after each step a way on and nothing untrue."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.hub.equipment.service import EquipmentView
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver
from tests.screens.page_checks import LOWEST, box, controls
from tests.screens.seed import tool_id

ALWAYS_THERE = ("foot.help", "foot.access", "foot.language.")
"""What each page has: no way on from a page by itself."""
EXIT, TOP_EXIT = "foot.exit", "screen.exit"
"""On an upright panel the foot bar is full, and the exit is at the top."""
MORE = ("dock.more", "board.more", "hours.turn")
"""What turns to the next page of what can be pressed."""
LONG_S = 600
"""The screen has forgotten everybody by then."""

Picture = Callable[[str], None]
"""Saves the screen under a name."""


def no_picture(name: str) -> None:
    """A test needs none."""


class Visitor:
    """One person's visit, step by step. picture: called with a name where the tour saves the screen."""

    def __init__(self, screen: ScreenDriver, picture: Picture = no_picture) -> None:
        self.screen = screen
        self.taps = 0
        self.pages = ["start"]
        self._picture = picture

    # ---------- doing ----------
    def tap(self, name: str, page: str = "") -> None:
        """Touch a control that is on the screen, turning pages until it is. page: the one that follows."""
        self.press(self._brought(name))
        self.taps += 1
        self._arrive(page)

    def press(self, item: QQuickItem) -> None:
        """How this person touches: the middle of it."""
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        self.screen.touch(middle.x(), middle.y())

    def scan(self, code: str, page: str = "") -> None:
        """Hold a pass under the reader, a while after the last one."""
        self.screen.move(4)
        self.screen.scan_keys(code)
        self._arrive(page)

    def away(self) -> None:
        """Ten minutes at something else."""
        self.screen.move(LONG_S)
        self._arrive("start")

    def picture(self, name: str) -> None:
        """Save the screen in a tour."""
        self._picture(name)

    # ---------- what must hold after each step ----------
    def _arrive(self, page: str) -> None:
        if page:
            self.screen.until_page(page)
        self.screen.settle()
        self.pages.append(self.screen.shell.page)
        assert self.screen.shell.page != "trouble"
        assert self.ways_on(), f"a dead end: {self.screen.shell.page}"
        self.check_what_is_said()

    def ways_on(self) -> list[str]:
        """The controls of this page that lead on or back."""
        names = [item.objectName() for item in controls(self.screen)]
        return [name for name in names if not name.startswith(ALWAYS_THERE)]

    def check_what_is_said(self) -> None:
        """What stands on the screen is what is in the database."""
        shell = self.screen.shell
        if shell.page == "start" and self.screen.shows("start.inside"):
            said = self.text("start.inside")
            assert str(self.inside) in said.split(), f"“{said}”, but {self.inside} are inside"
        elif shell.page == "equipment":
            item = self.equipment_named(shell.equipmentPage.name)
            assert shell.equipmentPage.status == item.status, (item.name, shell.equipmentPage.status)
        elif shell.page == "finished":
            listed = {row.name: row.status for row in shell.finished.rows.rows}
            assert listed == {name: self.equipment_named(name).status for name in listed}

    # ---------- finding ----------
    def _brought(self, name: str) -> QQuickItem:
        for _ in range(12):
            self.screen.settle()
            found = {item.objectName(): item for item in controls(self.screen)}
            if name == EXIT and TOP_EXIT in found:
                name = TOP_EXIT
            if name in found:
                return found[name]
            turn = next((found[more] for more in MORE if more in found), None)
            assert turn is not None, f"no {name} on {self.screen.shell.page}: {sorted(found)}"
            self.press(turn)
        raise AssertionError(f"no {name} on any page of {self.screen.shell.page}")

    def text(self, name: str) -> str:
        """What is written there."""
        return str(self.screen.find(name).property("text"))

    # ---------- the books ----------
    @property
    def inside(self) -> int:
        """People inside."""
        return self.screen.seeded.services.visits.people_inside()

    def books(self, sql: str, *values: str) -> list[Sequence[object]]:
        """Rows of the database, as tuples."""
        return [tuple(each.values()) for each in rows(self.screen.seeded.services.hub_db, sql, *values)]

    def equipment(self, slug: str) -> EquipmentView:
        """One piece of equipment as it is stored."""
        services = self.screen.seeded.services
        found = services.equipment.by_id(tool_id(services.hub_db, slug))
        assert found is not None
        return found

    def equipment_named(self, name: str) -> EquipmentView:
        """The same, by the name that visitors read."""
        zones = self.screen.seeded.services.equipment.zones()
        return next(item for zone in zones for item in zone.items if item.name == name)

    def claims(self) -> int:
        """Pieces of equipment in use."""
        return len(self.books("SELECT 1 FROM claim WHERE ended_at IS NULL"))


class Seated(Visitor):
    """A person who touches only the lowest 40 % of the screen (X7)."""

    def press(self, item: QQuickItem) -> None:
        """Touch it, if it is within reach."""
        top = box(item).top()
        assert top >= self.screen.window.height() * LOWEST, f"{item.objectName()} is out of reach"
        super().press(item)


__all__ = ["Picture", "Seated", "Visitor", "no_picture"]
