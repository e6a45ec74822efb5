"""The waiting line at the real window: joined by a pass and without one, called, taken, left, undone."""

from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.equipment.status import Status
from kiosk.hub.equipment.waiting import CALL_FOR, called
from tests.screens.driver import ScreenDriver
from tests.screens.seed import tool_id


def _studio(screen: ScreenDriver) -> EquipmentView:
    services = screen.seeded.services
    found = services.equipment.by_id(tool_id(services.hub_db, "studio"))
    assert found is not None
    return found


def _open(screen: ScreenDriver) -> None:
    screen.shell.go("board")
    screen.until_page("board")
    screen.touch_item("tile.Studio")
    screen.until_page("equipment")


def _numbers(screen: ScreenDriver) -> list[int]:
    return [place.number for place in screen.seeded.services.equipment.lines.in_turn("mic")]


def _give_back(screen: ScreenDriver) -> None:
    visit_id = _studio(screen).claim_visit_id
    assert visit_id is not None
    screen.seeded.services.equipment.give_back(_studio(screen).id, visit_id)


def _join_by_pass(screen: ScreenDriver) -> None:
    _open(screen)
    screen.touch_item("equipment.join")
    screen.scan_keys(screen.seeded.pass_code)
    screen.until(lambda: screen.shell.equipmentPage.done == "join")


def test_the_line_is_joined_by_a_pass_and_its_place_and_time_are_said(screen: ScreenDriver) -> None:
    """T9; T3: and undone within ten seconds."""
    _open(screen)
    assert screen.shell.equipmentPage.note == "Paikkasi: 1, noin 50 min"
    _join_by_pass(screen)
    assert "Numerosi on 1. Kutsumme sen etusivulla." in screen.texts()
    screen.touch_item("equipment.undo")
    screen.until(lambda: screen.shell.equipmentPage.situation == "join")
    assert _numbers(screen) == []


def test_who_is_called_takes_it_by_one_scan_and_one_touch(screen: ScreenDriver) -> None:
    """T1, T9: the first screen calls the number, the scan leads to the equipment, where it is free for this visitor."""
    _join_by_pass(screen)
    screen.shell.visitor_gone()
    _give_back(screen)
    screen.until_page("start")
    screen.until(lambda: "1" in screen.texts())
    assert _studio(screen).status is Status.RESERVED
    screen.move(4)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("equipment")
    screen.until(lambda: screen.shows("equipment.time.0"))
    screen.touch_item("equipment.time.0")
    screen.until(lambda: screen.shell.equipmentPage.done == "claim")
    assert _studio(screen).status is Status.IN_USE
    assert _numbers(screen) == []


def test_who_is_called_can_still_leave_the_hub_by_a_second_scan(screen: ScreenDriver) -> None:
    """T4: leaving is never in the way of anything, nor anything in its way."""
    _join_by_pass(screen)
    screen.shell.visitor_gone()
    _give_back(screen)
    screen.move(4)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("equipment")
    screen.move(4)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("farewell")


def test_without_a_pass_the_number_is_said_and_taken_by_its_owner(screen: ScreenDriver) -> None:
    """T9: nobody needs a pass to wait; whoever has the number says so."""
    for number in (1, 2):
        _open(screen)
        screen.touch_item("equipment.join")
        screen.touch_item("equipment.no_pass")
        screen.until(lambda: screen.shell.equipmentPage.done == "join")
        screen.shell.visitor_gone()
        assert _numbers(screen)[-1] == number
    _give_back(screen)
    _open(screen)
    assert screen.shell.equipmentPage.situation == "come"
    screen.touch_item("equipment.my_number")
    screen.until(lambda: screen.shows("equipment.time.0"))
    screen.touch_item("equipment.time.0")
    screen.until(lambda: screen.shell.equipmentPage.done == "claim")
    assert _numbers(screen) == [2]


def test_the_line_is_left_with_undo(screen: ScreenDriver) -> None:
    """T3."""
    _join_by_pass(screen)
    screen.move(10.5)
    screen.until(lambda: screen.shell.equipmentPage.situation == "waiting")
    screen.touch_item("equipment.leave_line")
    screen.until(lambda: screen.shell.equipmentPage.done == "leave_line")
    assert _numbers(screen) == []
    screen.touch_item("equipment.undo")
    screen.until(lambda: screen.shell.equipmentPage.situation == "waiting")
    assert _numbers(screen) == [1]


def test_a_call_ends_by_itself_while_nobody_touches_the_screen(screen: ScreenDriver) -> None:
    """T9: the second missed call loses the place, and the equipment is free for everybody."""
    _join_by_pass(screen)
    screen.shell.visitor_gone()
    _give_back(screen)
    services = screen.seeded.services
    for left in (1, 0):
        assert [each.number for each in called(services.hub_db, services.clock)] == [1]
        screen.seeded.clock.move(CALL_FOR.total_seconds() + 1)
        screen.until(lambda left=left: len(_numbers(screen)) == left and _is_called(screen) == bool(left))
    assert _studio(screen).status is Status.FREE


def _is_called(screen: ScreenDriver) -> bool:
    services = screen.seeded.services
    return bool(called(services.hub_db, services.clock))


def test_the_number_is_shown_on_the_board_while_it_is_called(screen: ScreenDriver) -> None:
    """P4: a number and no name."""
    _join_by_pass(screen)
    _give_back(screen)
    screen.shell.go("board")
    screen.until_page("board")
    assert {"Varattu", "numerolle 1"} <= screen.texts()
    assert screen.seeded.nickname not in screen.texts()


def test_something_like_it_that_is_free_is_offered_in_place_of_a_line(screen: ScreenDriver) -> None:
    """T1: one touch leads to it."""
    screen.shell.go("board")
    screen.until_page("board")
    screen.touch_item("tile.VR 2")
    screen.until_page("equipment")
    assert not screen.shows("equipment.join")
    screen.touch_item("equipment.go")
    screen.until(lambda: screen.shell.equipmentPage.name == "VR 1")
    assert screen.shell.equipmentPage.situation == "free"
