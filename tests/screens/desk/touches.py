"""Reaching the pages of the desk by touch."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver
from tests.screens.printer_hub import PrinterHub, orders


def to_print_check(screen: ScreenDriver, name: str = "avainkoukku") -> None:
    """A file on the desk."""
    screen.touch_item("home.print")
    screen.until_page("file_list")
    screen.until(lambda: screen.shows(f"file.{name}"), "the file is listed")
    screen.touch_item(f"file.{name}")
    screen.until_page("print_check")


def to_hold_to_start(screen: ScreenDriver) -> None:
    """The bed question for the printer that is offered first."""
    to_print_check(screen)
    screen.touch_item("check.prepare")
    screen.until_page("hold_to_start")


def finger_on(screen: ScreenDriver, name: str) -> QPoint:
    """A finger comes down and stays."""
    middle = screen.still(name).toPoint()
    QTest.touchEvent(screen.window, screen.finger).press(0, middle, screen.window).commit()
    return middle


def finger_off(screen: ScreenDriver, point: QPoint) -> None:
    """And leaves."""
    QTest.touchEvent(screen.window, screen.finger).release(0, point, screen.window).commit()


def nothing_was_ordered(made: PrinterHub) -> bool:
    """Neither a job nor an order."""
    return not orders(made.db) and not rows(made.db, "SELECT 1 FROM job")
