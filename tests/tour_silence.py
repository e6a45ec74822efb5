"""The scenes of the tour while the print room is silent."""

from collections.abc import Callable

from tests.screens.printer_hub import answer
from tests.tour_walk import Walk


def silent_printer(walk: Walk) -> None:
    """A print of which nothing is known, before and after a stop that reached nobody; a printer that was free."""
    screen, hub = walk.screen, walk.hub
    walk.save("62_silent_home")
    screen.shell.printerPage.choose(hub.printer("hauki"))
    screen.shell.go("printer")
    screen.until_page("printer")
    walk.save("62_silent_printer_asked")
    screen.touch_item("printer.stop")
    screen.until(lambda: screen.shows("printer.stop_failed"))
    walk.save("62_silent_printer")
    answer(hub.db)
    screen.shell.printerPage.choose(hub.printer("ahven"))
    screen.until(lambda: screen.shows("printer.no_orders"))
    walk.save("62_silent_printer_free")


SILENT_SCENES: dict[str, Callable[[Walk], None]] = {
    "silent_printer": silent_printer,
}
SILENT_STAFF_SCENES = {"silent_printer"}
"""Scenes that begin with a staff member logged in."""
