"""The scenes of the tour on the board: a piece of equipment in each situation, and the floor plan."""

from dataclasses import replace
from pathlib import Path

from tests.screens.plan_hub import with_plan
from tests.screens.printer_hub import PrinterHub, hub_at_work
from tests.screens.seed import fill
from tests.tour_walk import Walk


def plan_hub(folder: Path) -> PrinterHub:
    """The hub at work, with a floor plan."""
    made = hub_at_work(folder)
    services = made.seeded.services
    fill(made.db, made.seeded.clock, services.visits, services.equipment, made.seeded.staff_id)
    return replace(made, seeded=with_plan(made.seeded))


def _open(walk: Walk, name: str) -> None:
    screen = walk.screen
    board = screen.seeded.services.equipment
    item = next(one for zone in board.zones() for one in zone.items if one.name == name)
    screen.shell.equipmentPage.show(item.id)
    screen.until_page("equipment")


def one_piece(walk: Walk) -> None:
    """Page 48: free, a time chosen by nobody known, in use, induction missing."""
    screen = walk.screen
    for name, picture in (("VR 3", "free"), ("VR 2", "in_use"), ("Vinyyli", "induction")):
        _open(walk, name)
        walk.save(f"48_{picture}")
    _open(walk, "VR 3")
    screen.touch_item("equipment.time.1")
    walk.save("48_wants_pass")
    if screen.shows("hours.turn"):
        screen.touch_item("equipment.back")
        screen.touch_item("hours.turn")
        walk.save("48_another_day")


def one_piece_claimed(walk: Walk) -> None:
    """Page 48 for a pass: claimed and undone for 10 s, mine, handed over, reserved."""
    screen = walk.screen
    screen.scan_keys(walk.hub.seeded.pass_code)
    screen.until_page("greeting")
    _open(walk, "VR 3")
    screen.touch_item("equipment.time.1")
    screen.move(3)
    walk.save("48_claimed")
    screen.move(8)
    walk.save("48_mine")
    screen.touch_item("equipment.extend")
    screen.move(3)
    walk.save("48_extended")
    screen.touch_item("equipment.undo")
    screen.touch_item("equipment.hand_over")
    walk.save("48_hand_over")
    screen.touch_item("equipment.back")
    _open(walk, "Kone 1")
    free = sorted(name for name in screen.names() if name.startswith("hour.free."))
    screen.touch_item(free[0])
    walk.save("48_reserved")


def one_piece_low(walk: Walk) -> None:
    """Page 48 within low reach (X7)."""
    screen = walk.screen
    screen.app.panel.choose("lowReach", True)
    _open(walk, "VR 3")
    walk.save("48_low")
    if screen.shows("equipment.later"):
        screen.touch_item("equipment.later")
        walk.save("48_low_later")
    _open(walk, "VR 2")
    walk.save("48_low_in_use")


def floor_plan(walk: Walk) -> None:
    """Page 47 from the wall, and back from a piece of equipment."""
    screen = walk.screen
    screen.shell.go("board")
    screen.until_page("board")
    walk.save("47_wall")
    screen.touch_item("view.plan")
    screen.until_page("floor_plan")
    walk.save("47_plan")


PLAN_HUBS = {"floor_plan": plan_hub}
BOARD_SCENES = {
    "floor_plan": floor_plan,
    "one_piece": one_piece,
    "one_piece_claimed": one_piece_claimed,
    "one_piece_low": one_piece_low,
}
