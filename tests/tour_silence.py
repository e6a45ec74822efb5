"""The scenes of the tour while the print room is silent."""

from collections.abc import Callable
from datetime import timedelta

from kiosk.hub.alarms import AlarmCause, acknowledge, raise_alarm
from tests.screens.printer_hub import PrinterHub, answer
from tests.screens.seed import ManualClock
from tests.screens.silence import beat, fall_silent, tell
from tests.tour_walk import Walk


def silent_and_told(hub: PrinterHub) -> str:
    """Two people were told that the print room is silent. Returns the alarm."""
    began = ManualClock(hub.seeded.clock.now() - timedelta(minutes=15))
    alarm = raise_alarm(hub.db, began, AlarmCause.PRINT_ROOM_SILENT)
    tell(hub, alarm, "Maija", 14)
    tell(hub, alarm, "Pekka", 4)
    return alarm


def silent_printer(walk: Walk) -> None:
    """A print of which nothing is known, before and after a stop that reached nobody; a printer that was free."""
    screen, hub = walk.screen, walk.hub
    silent_and_told(hub)
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


def silent_wall(walk: Walk) -> None:
    """The night wall, filled and in its turn as an edge; two people were told, then somebody has acknowledged it."""
    screen, hub = walk.screen, walk.hub
    alarm = silent_and_told(hub)
    screen.shell.goDark()
    screen.until_page("night_wall")
    walk.save("62_silent_wall")
    screen.move(46)
    walk.save("62_silent_wall_edge")
    acknowledge(hub.db, hub.seeded.clock, alarm, hub.seeded.staff_id)
    screen.until(lambda: not screen.shell.nightWall.silentWaits)
    walk.save("62_silent_wall_handled")


def silent_help(walk: Walk) -> None:
    """A call for staff while nobody sends messages."""
    screen = walk.screen
    screen.touch_item("foot.help")
    screen.until_page("call_staff")
    screen.touch_item("help.call")
    walk.save("62_silent_help")


def silent_pages(walk: Walk) -> None:
    """What everybody sees: the start page, the board, a printer on its equipment page."""
    screen = walk.screen
    walk.save("62_silent_start")
    screen.touch_item("kind.printer")
    screen.until_page("board")
    walk.save("62_silent_board")
    screen.touch_item("tile.Hauki")
    screen.until_page("equipment")
    walk.save("62_silent_equipment")


def silent_desk(walk: Walk) -> None:
    """A file is checked, and a start is held; then a start that was given before the silence."""
    screen, hub = walk.screen, walk.hub
    screen.shell.printCheck.put(hub.hook)
    screen.shell.go("print_check")
    screen.until_page("print_check")
    walk.save("62_silent_check")
    screen.shell.holdToStart.prepare(hub.hook, hub.printer("ahven"), None)
    screen.shell.go("hold_to_start")
    screen.until_page("hold_to_start")
    walk.save("62_silent_hold")
    beat(hub)
    screen.shell.refresh()
    screen.touch_item("hold.clear")
    screen.shell.holdToStart.step()
    screen.move(1)
    screen.shell.holdToStart.step()
    fall_silent(hub)
    screen.shell.touched()
    screen.until(lambda: screen.shell.holdToStart.phase == "unanswered")
    walk.save("62_silent_hold_unanswered")


SILENT_SCENES: dict[str, Callable[[Walk], None]] = {
    "silent_printer": silent_printer,
    "silent_wall": silent_wall,
    "silent_help": silent_help,
    "silent_pages": silent_pages,
    "silent_desk": silent_desk,
}
SILENT_STAFF_SCENES = {"silent_printer", "silent_desk"}
"""Scenes that begin with a staff member logged in."""
