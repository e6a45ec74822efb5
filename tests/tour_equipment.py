"""The scenes of equipment that is broken or in use: a fault report, the waiting line, what staff do about it."""

from collections.abc import Callable

from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.equipment.fault_reports import FaultReports, Happened, Symptom
from tests.screens.seed import tool_id
from tests.tour_walk import Walk


def fault_report(walk: Walk) -> None:
    """A fault in three taps from the tile, the thanks, and the board afterwards."""
    screen = walk.screen
    screen.shell.equipmentPage.show(tool_id(walk.hub.db, "vr1"))
    screen.until_page("equipment")
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


def waiting_line(walk: Walk) -> None:
    """The line for the studio: to be joined, joined, waiting, called on the first screen, and taken."""
    screen, services = walk.screen, walk.hub.seeded.services
    studio = tool_id(walk.hub.db, "studio")
    screen.shell.equipmentPage.show(studio)
    screen.until_page("equipment")
    walk.save("55_line_join")
    screen.touch_item("equipment.join")
    walk.save("55_line_wants_pass")
    screen.scan_keys(walk.hub.seeded.pass_code)
    screen.until(lambda: screen.shell.equipmentPage.done == "join")
    walk.save("55_line_joined")
    screen.move(11)
    walk.save("55_line_waiting")
    item = services.equipment.by_id(studio)
    assert item is not None
    assert item.claim_visit_id is not None
    services.equipment.give_back(studio, item.claim_visit_id)
    screen.shell.go("start")
    screen.until_page("start")
    walk.save("55_line_called")
    screen.scan_keys(walk.hub.seeded.pass_code)
    screen.until_page("equipment")
    walk.save("55_line_take")


def repairs(walk: Walk) -> None:
    """Staff: tasks, all equipment with a reported fault, one piece, repaired with undo, an induction."""
    screen = walk.screen
    faults = FaultReports(walk.hub.db, walk.hub.seeded.clock)
    faults.report(tool_id(walk.hub.db, "vr1"), Symptom.NO_START, Happened.FOUND)
    details = EquipmentDetails(induction="Laser").to_json()
    walk.hub.db.execute("UPDATE equipment SET details = ? WHERE slug = 'laser'", (details,))
    screen.move(5)
    screen.shell.touched()
    walk.save("53_home_fault")
    screen.touch_item("home.tools")
    screen.until_page("tools")
    walk.save("53_tools")
    screen.touch_item("tools.repairs")
    screen.until_page("repairs")
    walk.save("53_repairs")
    screen.touch_item("repair.VR 1")
    screen.until_page("repair")
    walk.save("53_repair")
    screen.touch_item("repair.spare_part")
    for _ in range(2):
        screen.touch_item("repair.week")
    walk.save("53_repair_chosen")
    screen.touch_item("repair.repaired")
    screen.until(lambda: screen.shows("repair.undo"))
    walk.save("53_repair_undo")
    screen.shell.go("repairs")
    screen.until_page("repairs")
    screen.shell.repairs.choose(tool_id(walk.hub.db, "vr2"))
    screen.until_page("repair")
    walk.save("53_repair_in_use")
    screen.shell.go("inductions")
    screen.until_page("inductions")
    walk.save("54_inductions")
    screen.shell.scanned(walk.hub.seeded.pass_code)
    screen.until(lambda: screen.shows("induction.Laser"))
    walk.save("54_inductions_pass")
    screen.touch_item("induction.Laser")
    screen.settle()
    walk.save("54_inductions_given")


EQUIPMENT_STAFF_SCENES: dict[str, Callable[[Walk], None]] = {"repairs": repairs}
EQUIPMENT_SCENES: dict[str, Callable[[Walk], None]] = {
    "fault_report": fault_report,
    "waiting_line": waiting_line,
    **EQUIPMENT_STAFF_SCENES,
}
