"""The scenes of the tour about the queue and its plan."""

from collections.abc import Callable
from pathlib import Path

from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import put_setting
from tests.screens.desk.queue_hub import queue_hub
from tests.screens.printer_hub import PrinterHub, hub_with_printers
from tests.tour_walk import Walk


def open_plan(walk: Walk) -> None:
    walk.screen.touch_item("queue.plan")
    walk.screen.until_page("queue")


def plan(walk: Walk) -> None:
    """The plan, a job to be moved, the list with its places, its wishes."""
    screen = walk.screen
    open_plan(walk)
    walk.save("67_queue_plan")
    screen.touch_item("queue.list")
    walk.save("67_queue_list")
    row = next(one for one in screen.shell.queue.rows.rows if one.words == "kukkaruukku")
    screen.shell.queue.pick(row.key)
    walk.save("67_queue_list_move")
    screen.touch_item("queue.list")
    walk.save("67_queue_plan_move")
    screen.touch_item("queue.wishes")
    walk.save("67_queue_wishes")
    screen.touch_item("queue.due")
    walk.save("67_queue_due")
    screen.touch_item("queue.leave")
    screen.touch_item("queue.remove")
    walk.save("67_queue_wishes_removal")


def empty(walk: Walk) -> None:
    """Nothing waits."""
    open_plan(walk)
    walk.save("67_queue_empty")


def silent_plan(walk: Walk) -> None:
    """The plan while the print room is silent."""
    open_plan(walk)
    walk.save("62_silent_queue")


def many(walk: Walk) -> None:
    """More printers than fit on a page: the second one."""
    open_plan(walk)
    walk.screen.touch_item("queue.more")
    walk.save("67_queue_more")


def label_wanted(walk: Walk) -> None:
    """A start where the hub wants the label of the printer to be read, before and after it was."""
    screen, hub = walk.screen, walk.hub
    put_setting(hub.db, hub.seeded.clock, None, PrintDesk(scan_at_printer=True))
    screen.shell.holdToStart.prepare(hub.hook, hub.printer("ahven"), None)
    screen.shell.go("hold_to_start")
    screen.until_page("hold_to_start")
    walk.save("06_hold_label")
    screen.shell.scanned(hub.seeded.services.equipment.codes()[hub.printer("ahven")])
    screen.until(lambda: screen.shell.holdToStart.labelRead)
    walk.save("06_hold_label_read")


def many_printers(folder: Path) -> PrinterHub:
    return queue_hub(folder, printers=8)


QUEUE_SCENES: dict[str, Callable[[Walk], None]] = {
    "queue": plan,
    "queue_empty": empty,
    "queue_many": many,
    "queue_silent": silent_plan,
    "hold_label": label_wanted,
}
"""Scenes that begin with the first page of staff."""
QUEUE_HUBS: dict[str, Callable[[Path], PrinterHub]] = {
    "queue": queue_hub,
    "queue_empty": hub_with_printers,
    "queue_many": many_printers,
    "queue_silent": queue_hub,
    "hold_label": hub_with_printers,
}
QUEUE_SILENT = {"queue_silent"}
