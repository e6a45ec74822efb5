"""The fault report, played at the real window: by touch, by keypad, with a scan in the middle; and undo of it."""

from PySide6.QtCore import Qt

from kiosk.hub.equipment.fault_reports import FaultReports
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver
from tests.screens.seed import tool_id


def _reports(screen: ScreenDriver) -> list[tuple[str, str, int]]:
    db = screen.seeded.services.hub_db
    found = rows(db, "SELECT happened, symptom, stops_use FROM fault_report WHERE symptom IS NOT NULL ORDER BY id")
    return [(each["happened"], each["symptom"], each["stops_use"]) for each in found]


def _open(screen: ScreenDriver, name: str = "VR 1") -> None:
    screen.shell.go("board")
    screen.until_page("board")
    screen.touch_item(f"tile.{name}")
    screen.until_page("equipment")


def test_a_fault_is_reported_in_three_taps_from_the_tile(screen: ScreenDriver) -> None:
    """T1, T9: nobody has to say who they are; that it was found like this is the answer that is given."""
    _open(screen)
    screen.touch_item("equipment.fault")
    screen.until_page("fault_report")
    screen.touch_item("fault.no_start")
    screen.until_page("fault_thanks")
    assert _reports(screen) == [("found", "no_start", 1)]
    screen.shell.back()
    screen.until_page("board")
    assert {"Rikki", "Ei käynnisty"} <= screen.texts()


def test_the_answer_of_what_happened_can_be_changed(screen: ScreenDriver) -> None:
    """And a flaw does not stop the use; the page of the equipment says it."""
    _open(screen)
    screen.touch_item("equipment.fault")
    screen.until_page("fault_report")
    screen.touch_item("fault.in_use")
    screen.touch_item("fault.dirty")
    screen.until_page("fault_thanks")
    assert _reports(screen) == [("in_use", "dirty", 0)]
    assert "Laitetta VR 1 voi yhä käyttää. Henkilökunta näkee ilmoituksesi." in screen.texts()
    _open(screen)
    assert screen.shell.equipmentPage.status == "free"
    assert "toimii, mutta: on likainen" in screen.shell.equipmentPage.second


def test_a_report_is_taken_back_within_ten_seconds(screen: ScreenDriver) -> None:
    """T3: then the page of the equipment is there again, and undo is not offered any longer than that."""
    _open(screen)
    for undone in (True, False):
        screen.touch_item("equipment.fault")
        screen.until_page("fault_report")
        screen.touch_item("fault.part_broken")
        screen.until_page("fault_thanks")
        if undone:
            screen.touch_item("fault.undo")
            screen.until_page("equipment")
            assert _reports(screen) == []
            assert screen.shell.equipmentPage.status == "free"
    screen.move(10.5)
    assert not screen.shows("fault.undo")
    assert _reports(screen) == [("found", "part_broken", 1)]


def test_a_report_is_sent_by_a_plain_keypad(screen: ScreenDriver) -> None:
    """X6: the focus goes through the answers, Enter sends, Esc goes back."""
    _open(screen)
    screen.touch_item("equipment.fault")
    screen.until_page("fault_report")
    screen.key(Qt.Key.Key_Escape)
    screen.until_page("equipment")
    screen.touch_item("equipment.fault")
    screen.until_page("fault_report")
    tile = screen.find("fault.missing")
    for _ in range(20):
        if tile.hasActiveFocus():
            break
        screen.key(Qt.Key.Key_Tab)
    assert tile.hasActiveFocus()
    screen.key(Qt.Key.Key_Return)
    screen.until_page("fault_thanks")
    assert _reports(screen) == [("found", "missing", 0)]


def test_a_pass_that_is_scanned_before_is_the_reporter(screen: ScreenDriver) -> None:
    """P6: of the report only the pass is kept, for its time; a scan in the middle counts the visitor."""
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    _open(screen)
    screen.touch_item("equipment.fault")
    screen.until_page("fault_report")
    screen.touch_item("fault.no_start")
    screen.until_page("fault_thanks")
    services = screen.seeded.services
    found = services.passes.find(screen.seeded.pass_code)
    assert found is not None
    db = services.hub_db
    reporters = rows(db, "SELECT reporter_pass_id FROM fault_report WHERE equipment_id = ?", tool_id(db, "vr1"))
    assert [each["reporter_pass_id"] for each in reporters] == [found.id]
    assert len(FaultReports(db, services.clock).unseen()) == 1


def test_a_scan_on_the_page_counts_and_reports_nothing(screen: ScreenDriver) -> None:
    """S3: no scan presses a button."""
    _open(screen)
    screen.touch_item("equipment.fault")
    screen.until_page("fault_report")
    inside = screen.seeded.services.visits.people_inside()
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    assert screen.seeded.services.visits.people_inside() == inside + 1
    assert _reports(screen) == []


def test_nobody_takes_back_what_somebody_else_reported(screen: ScreenDriver) -> None:
    """T3: the same again is thanked for as well, and is one report; undo is not offered for it."""
    for again in (False, True):
        _open(screen)
        screen.touch_item("equipment.fault")
        screen.until_page("fault_report")
        screen.touch_item("fault.no_start")
        screen.until_page("fault_thanks")
        assert screen.shows("fault.undo") is not again
    assert _reports(screen) == [("found", "no_start", 1)]
