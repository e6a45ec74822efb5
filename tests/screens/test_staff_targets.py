"""X1 on every staff page and panel: nothing to press under 12 mm, 3 mm between two; and nothing unnamed."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.hub.alarms import AlarmCause, raise_alarm
from kiosk.hub.fault_reports import FaultReports, Happened, Symptom
from tests.screens.driver import ScreenDriver, running_screen, spoken
from tests.screens.printer_hub import PrinterHub, hub_at_work, type_pin
from tests.screens.seed import PIN, tool_id

LEAST_MM = 12.0
GAP_MM = 3.0
ROUNDING_MM = 0.2
"""Pixels are rounded, millimetres are not."""


def targets(screen: ScreenDriver) -> list[tuple[QQuickItem, QRectF]]:
    """What can be pressed, with its rectangle."""
    found = []
    for item in screen.items():
        if item.metaObject().indexOfSignal("clicked()") >= 0:
            found.append((item, item.mapRectToScene(item.boundingRect())))
    return found


def check(screen: ScreenDriver, page: str) -> None:
    """Check sizes, gaps and names, and that all is on the screen."""
    QTest.qWait(60)
    mm = screen.shell.panel.trueMm
    seen = targets(screen)
    assert seen, page
    for item, place in seen:
        name = f"{page}: {item.objectName() or item.property('label')}"
        assert min(place.width(), place.height()) / mm >= LEAST_MM - ROUNDING_MM, f"{name} is {place} px"
        assert place.left() >= 0, name
        assert place.top() >= 0, name
        assert place.right() <= screen.window.width(), name
        assert place.bottom() <= screen.window.height(), name
        assert spoken(item)[0], f"{name} has no name"
    for (one, a), (other, b) in combinations(seen, 2):
        across = max(a.left() - b.right(), b.left() - a.right())
        down = max(a.top() - b.bottom(), b.top() - a.bottom())
        gap_mm = max(across, down) / mm
        assert gap_mm >= GAP_MM - ROUNDING_MM, f"{page}: {one.objectName()} and {other.objectName()}: {gap_mm:.1f} mm"


def pages(screen: ScreenDriver, made: PrinterHub) -> dict[str, Callable[[], None]]:
    """How each page is reached, in order."""
    shell = screen.shell

    def file() -> None:
        shell.fileList.choose(str(made.drop / "avainkoukku.gcode"))
        screen.until_page("print_check")

    def asks() -> None:
        shell.printerPage.choose(made.printer("hauki"))
        screen.shell.go("printer")

    def left_hot() -> None:
        facts = replace(made.hook.facts, heaters_left_on=("bed",), hot_without_macros=("bed",))
        shell.printCheck.put(replace(made.hook, facts=facts))
        shell.go("print_check")
        screen.until(lambda: screen.shows("check.heaters"))

    def broken() -> None:
        laser = tool_id(made.db, "laser")
        FaultReports(made.db, made.seeded.clock).report(laser, Symptom.NO_START, Happened.FOUND)
        made.db.execute("UPDATE equipment SET details = ? WHERE id = ?", ('{"induction": "Laser"}', laser))
        shell.repairs.choose(laser)
        screen.until(lambda: screen.shows("repair.repaired"))

    def permission() -> None:
        shell.printCheck.choose(made.printer("muikku"))
        shell.go("print_permission")
        shell.printCheck.chooseReason("known_file")

    return {
        "home": lambda: None,
        "file list": lambda: (shell.go("file_list"), screen.until(lambda: shell.fileList.rows.count > 0))[0],
        "print check": file,
        "hold to start": lambda: screen.touch_item("check.prepare"),
        "print check, heaters left on": left_hot,
        "print permission": permission,
        "printer": asks,
        "printer cancel": shell.printerPage.cancel,
        "printer away": lambda: shell.printerPage.choose(made.printer("siika")),
        "printer idle": lambda: shell.printerPage.choose(made.printer("ahven")),
        "tools": lambda: shell.go("tools"),
        "repairs": lambda: shell.go("repairs"),
        "repair": broken,
        "inductions": lambda: shell.go("inductions"),
        "inductions of a pass": lambda: shell.scanned(made.seeded.pass_code),
        "scanner check": lambda: shell.go("scanner_check"),
        "labels": lambda: shell.go("labels"),
        "labels, passes": lambda: shell.labels.choose("passes"),
        "night": screen.shell.goDark,
    }


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("size", ["1280x800", "1280x720", "800x480", "720x1280", "1920x1080"])
def test_targets_are_large_apart_and_named(tmp_path: Path, size: str, language: str) -> None:
    """X1."""
    made = hub_at_work(tmp_path)
    services = made.seeded.services
    assert services.orders is not None
    with made.db.atomic():
        for slug in ("muikku", "kuha", "siika"):
            raise_alarm(made.db, made.seeded.clock, AlarmCause.HEATERS_ON, printer_id=made.printer(slug))
    for stored in (made.hook, made.boat, made.hook):
        services.orders.add_to_queue(stored, made.seeded.staff_id)
    with running_screen(tmp_path, size, language=language, seeded=made.seeded) as screen:
        screen.shell.scanned(made.seeded.badge_code)
        screen.until_page("pin_login")
        check(screen, "pin")
        type_pin(screen, PIN)
        screen.until_page("home")
        for page, reach in pages(screen, made).items():
            reach()
            check(screen, page)
