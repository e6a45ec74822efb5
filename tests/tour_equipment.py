"""The scenes of equipment that is broken or in use: a fault report, the waiting line, what staff do about it."""

from collections.abc import Callable

from tests.tour_walk import Walk


def fault_report(walk: Walk) -> None:
    """A fault in three taps from the tile, the thanks, and the board afterwards."""
    screen = walk.screen
    screen.touch_item("kind.vr")
    screen.until_page("board")
    screen.touch_item("tile.VR 1")
    screen.until_page("equipment")
    walk.save("49_equipment")
    screen.touch_item("equipment.fault")
    screen.until_page("fault_report")
    walk.save("49_fault")
    screen.touch_item("fault.in_use")
    walk.save("49_fault_in_use")
    screen.touch_item("fault.no_start")
    screen.until_page("fault_thanks")
    walk.save("49_fault_thanks")
    screen.shell.back()
    screen.until_page("board")
    walk.save("49_board")


EQUIPMENT_SCENES: dict[str, Callable[[Walk], None]] = {"fault_report": fault_report}
