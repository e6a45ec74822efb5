"""The scene of what staff change at a printer: heat and filament, a pause at a layer, one object left out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.gcode.formats.print_objects import PrintObject
from kiosk.printroom.print_files import store_facts
from tests.screens.printer_hub import PrinterHub, hub_at_work
from tests.tour_walk import Walk

OBJECTS = (
    PrintObject("0", "koukku", 40, 40, 80, 80),
    PrintObject("1", "lusikka", 120, 100, 180, 160),
    PrintObject("2", "avaimenperä", 30, 120, 70, 190),
)


def hub_with_objects(folder: Path) -> PrinterHub:
    """Printers at work; the file that Hauki prints names its objects."""
    made = hub_at_work(folder)
    with made.db.atomic():
        store_facts(made.db, made.boat.sha256, replace(made.boat.facts, objects=OBJECTS, objects_form="M486"))
        made.db.execute("UPDATE printer SET firmware_name = 'Marlin 2.1.2' WHERE id = ?", (made.printer("hauki"),))
    return made


def printer_control(walk: Walk) -> None:
    """A free printer that is heated, a move asked for once; a running print with its next layer and its objects."""
    screen, hub = walk.screen, walk.hub
    screen.touch_item("printer.Ahven")
    screen.until_page("printer")
    screen.touch_item("printer.control")
    screen.until_page("printer_control")
    hub.read("ahven", 187.0, 52.0, age_s=1)
    screen.until(lambda: screen.shell.printerControl.toolNumber == "187")
    walk.save("71_control")
    screen.touch_item("control.home")
    walk.save("71_control_asked")
    screen.shell.go("home")
    screen.until_page("home")
    screen.touch_item("printer.Hauki")
    screen.until_page("printer")
    screen.touch_item("printer.changes")
    screen.until_page("during_print")
    walk.save("71_during_print")
    screen.touch_item("object.1")
    with hub.db.atomic():
        hub.db.execute("UPDATE job SET pause_at_layer = 159 WHERE printer_id = ?", (hub.printer("hauki"),))
    screen.until(lambda: screen.shell.duringPrint.setLayer == 159)
    walk.save("71_during_print_chosen")


PRINTER_CONTROL_SCENES: dict[str, Callable[[Walk], None]] = {"printer_control": printer_control}
"""Begins with the first page of staff."""
PRINTER_CONTROL_HUBS: dict[str, Callable[[Path], PrinterHub]] = {"printer_control": hub_with_objects}
