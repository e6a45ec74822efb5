"""A double touch presses once what it was meant for, and nothing that came by the first of the two (X6)."""

from unittest.mock import patch

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.screens.devices import double_touch
from kiosk.screens.devices.double_touch import AGAIN_MS
from tests.screens.driver import ScreenDriver
from tests.screens.page_checks import box


def touch_at_once(screen: ScreenDriver, at: QPoint) -> None:
    """Without the pause that people make before another touch."""
    QTest.touchEvent(screen.window, screen.finger).press(0, at, screen.window).commit()
    QTest.touchEvent(screen.window, screen.finger).release(0, at, screen.window).commit()


def place_of(screen: ScreenDriver, name: str) -> QPoint:
    return box(screen.find(name)).center().toPoint()


def test_the_same_control_is_touched_as_fast_as_one_can(screen: ScreenDriver) -> None:
    """X6."""
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    for _ in range(3):
        touch_at_once(screen, place_of(screen, "children.more"))
    assert screen.find("children.number").property("text") == "3"


def test_what_came_under_the_finger_is_not_pressed_at_once_but_later(screen: ScreenDriver) -> None:
    """X6, T3: the undo stands where the time was pressed."""
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.shell.go("board")
    screen.until_page("board")
    screen.touch_item("tile.VR 1")
    screen.until_page("equipment")
    at = place_of(screen, "equipment.time.2")
    QTest.qWait(AGAIN_MS)
    touch_at_once(screen, at)
    screen.settle()
    with patch.object(double_touch, "AGAIN_MS", 60_000):  # a machine with other things to do
        touch_at_once(screen, at)
    screen.settle()
    assert screen.shell.equipmentPage.done == "claim"
    QTest.qWait(AGAIN_MS)
    touch_at_once(screen, at)
    screen.until(lambda: screen.shell.equipmentPage.done != "claim")


def test_a_double_click_of_a_mouse_is_one_too(screen: ScreenDriver) -> None:
    """X6: some panels speak as a mouse."""
    pages = []
    screen.shell.pageChanged.connect(lambda: pages.append(screen.shell.page))
    QTest.mouseDClick(screen.window, Qt.MouseButton.LeftButton, pos=place_of(screen, "start.enter"))
    screen.until_page("welcome")
    screen.settle()
    assert pages == ["welcome"]
