"""Claiming equipment and giving it back, by scan and by touch."""

from sqlite_utils import Database

from tests.screens.driver import ScreenDriver
from tests.screens.seed import tool_id


def hub(screen: ScreenDriver) -> Database:
    return screen.seeded.services.hub_db


def test_equipment_is_claimed_by_one_scan_with_an_open_visit_and_returned_by_another(screen: ScreenDriver) -> None:
    """T1: claim is one scan."""
    board = screen.seeded.services.equipment
    pc = tool_id(hub(screen), "kone1")
    code = board.code_of(pc)
    assert code is not None
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.scan_keys(code)
    screen.until_page("equipment")
    claimed = board.by_id(pc)
    assert claimed is not None
    assert claimed.status == "in_use"
    assert screen.shows("equipment.undo")
    screen.move(5)
    screen.scan_keys(code)
    screen.until(lambda: screen.shell.equipmentPage.done == "return")
    returned = board.by_id(pc)
    assert returned is not None
    assert returned.status == "free"


def test_equipment_is_claimed_by_two_taps_after_coming_in_without_a_pass(screen: ScreenDriver) -> None:
    """T1, T3."""
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    screen.touch_item("kind.pc")
    screen.until_page("board")
    screen.touch_item("tile.Kone 1")
    screen.until_page("equipment")
    screen.touch_item("equipment.act")
    screen.until(lambda: screen.shell.equipmentPage.status == "in_use")
    screen.touch_item("equipment.undo")
    screen.until(lambda: screen.shell.equipmentPage.status == "free")


def test_without_a_known_visitor_the_page_says_how_to_claim(screen: ScreenDriver) -> None:
    screen.shell.go("board")
    screen.until_page("board")
    screen.touch_item("tile.Kone 1")
    screen.until_page("equipment")
    assert not screen.shows("equipment.act")
    assert any("passi" in text for text in screen.texts())


def test_a_pass_that_the_page_asks_for_takes_the_equipment(screen: ScreenDriver) -> None:
    """T1: what the page says happens; the visitor comes in by the same scan, and it can be undone."""
    services = screen.seeded.services
    screen.shell.go("board")
    screen.until_page("board")
    screen.touch_item("tile.Kone 1")
    screen.until_page("equipment")
    inside = services.visits.people_inside()
    screen.scan_keys(screen.seeded.pass_code)
    screen.until(lambda: screen.shell.equipmentPage.done == "claim")
    assert screen.shell.page == "equipment"
    assert services.visits.people_inside() == inside + 1
    item = services.equipment.by_id(tool_id(hub(screen), "kone1"))
    assert item is not None
    assert item.status == "in_use"
    screen.move(5)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until(lambda: screen.shell.equipmentPage.done == "return")
    item = services.equipment.by_id(tool_id(hub(screen), "kone1"))
    assert item is not None
    assert item.status == "free"


def test_a_pass_does_not_give_back_what_somebody_else_uses(screen: ScreenDriver) -> None:
    """T1: the page says why nothing happened."""
    services = screen.seeded.services
    taken = next(item for zone in services.equipment.zones() for item in zone.items if item.claim_id is not None)
    screen.shell.equipmentPage.show(taken.id)
    screen.until_page("equipment")
    screen.scan_keys(screen.seeded.pass_code)
    screen.until(lambda: "Joku muu käyttää sitä." in screen.texts())
    item = services.equipment.by_id(taken.id)
    assert item is not None
    assert item.claim_id == taken.claim_id
