"""The scenes of the tour about codes: another card in the place of the pass; readers are tried."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.base.clock import to_text
from kiosk.scan.keyboard_layouts import LAYOUTS, typed_as
from tests.screens.driver import ScreenDriver
from tests.screens.office_served import serve_office
from tests.tour_walk import Walk

CARD = "24014000123456"


def link_card(walk: Walk) -> None:
    """A library card is shown after the pass: the question, and what follows from yes."""
    screen = walk.screen
    screen.scan_keys(walk.hub.seeded.pass_code)
    screen.until_page("greeting")
    screen.scan_keys(CARD)
    screen.until_page("link_card")
    walk.save("52_link_card")
    screen.touch_item("link.yes")
    screen.until_page("greeting")
    walk.save("52_link_card_done")
    walk.end_visit()


def readers(walk: Walk) -> None:
    """Staff try a reader: nothing yet, a label, a pass from a reader of another layout, a product."""
    screen, seeded = walk.screen, walk.hub.seeded
    screen.touch_item("home.tools")
    screen.until_page("tools")
    screen.touch_item("tools.scanners")
    screen.until_page("scanner_check")
    walk.save("28_reader_waits")
    (code, *_) = seeded.services.equipment.codes().values()
    screen.scan_keys(code)
    walk.save("28_reader_label")
    burst(screen, typed_as(seeded.pass_code, LAYOUTS["us"], LAYOUTS["fr"]))
    walk.save("28_reader_garbled")
    burst(screen, "6414893400016")
    walk.save("28_reader_product")


def burst(screen: ScreenDriver, typed: str) -> None:
    """Type a text as a keyboard scanner does, in whatever characters."""
    for char in typed + "\r":
        number = Qt.Key.Key_Return if char == "\r" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, number, Qt.KeyboardModifier.NoModifier, char)
            QGuiApplication.sendEvent(screen.window, event)
    QTest.qWait(20)


def labels(walk: Walk) -> None:
    """Labels of the equipment, passes to print ahead, what is said without a stick, and without any equipment."""
    screen = walk.screen
    screen.shell.go("labels")
    screen.until_page("labels")
    walk.save("29_labels")
    screen.touch_item("labels.spools")
    walk.save("29_labels_spools_none")
    screen.touch_item("labels.passes")
    walk.save("29_labels_passes")
    screen.touch_item("labels.save")
    screen.until(lambda: screen.shell.notice != "")
    walk.save("29_labels_no_stick")
    screen.shell.back()
    walk.hub.db.execute("UPDATE equipment SET removed_at = ?", (to_text(walk.hub.seeded.clock.now()),))
    screen.shell.go("labels")
    screen.until(lambda: screen.shows("labels.none"))
    walk.save("29_labels_none")


def open_office(walk: Walk) -> None:
    """A code that opens the office on a phone; and the page while the office does not run."""
    screen = walk.screen
    screen.shell.go("open_office")
    screen.until_page("open_office")
    walk.save("29_open_office_off")
    serve_office(walk.hub.seeded.services)
    screen.touch_item("openOffice.newCode")
    screen.move(20)
    screen.shell.touched()
    walk.save("29_open_office")


CODE_STAFF_SCENES: dict[str, Callable[[Walk], None]] = {
    "readers": readers,
    "labels": labels,
    "open_office": open_office,
}
"""Scenes that begin with the first page of staff."""
CODE_SCENES: dict[str, Callable[[Walk], None]] = {"link_card": link_card}
"""Scenes that begin on the start page."""
