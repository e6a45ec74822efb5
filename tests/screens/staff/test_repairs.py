"""Staff and equipment at the real window: what was reported, out of order until a day, repaired, a claim taken back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.hub import audit
from kiosk.hub.equipment.fault_reports import FaultReports, Happened, Symptom
from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.equipment.status import Status
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, hub_at_work
from tests.screens.seed import fill, tool_id


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    made = hub_at_work(tmp_path)
    services = made.seeded.services
    fill(made.db, made.seeded.clock, services.visits, services.equipment, made.seeded.staff_id)
    return made


@pytest.fixture
def staff(tmp_path: Path, hub: PrinterHub) -> Iterator[ScreenDriver]:
    """Staff are logged in, on the first page; VR 1 was reported."""
    FaultReports(hub.db, hub.seeded.clock).report(tool_id(hub.db, "vr1"), Symptom.NO_START, Happened.FOUND)
    with running_screen(tmp_path, seeded=hub.seeded, badge=hub.seeded.badge_code) as screen:
        yield screen


def _item(hub: PrinterHub, slug: str) -> EquipmentView:
    found = hub.seeded.services.equipment.by_id(tool_id(hub.db, slug))
    assert found is not None
    return found


def _actions(hub: PrinterHub) -> list[tuple[str, str | None]]:
    return [(one.action, one.staff_id) for one in audit.latest(hub.db, 3)]


def _open(screen: ScreenDriver, name: str) -> None:
    screen.touch_item("home.tools")
    screen.until_page("tools")
    screen.touch_item("tools.repairs")
    screen.until_page("repairs")
    screen.touch_item(f"repair.{name}")
    screen.until_page("repair")


def test_a_reported_fault_waits_on_the_first_page_until_staff_have_looked(staff: ScreenDriver, hub: PrinterHub) -> None:
    """T9: staff see it; one press opens the equipment."""
    assert "VR 1: Ei käynnisty" in {str(item.property("words")) for item in staff.items()}
    key = next(str(item.property("key")) for item in staff.items() if item.property("words") == "VR 1: Ei käynnisty")
    staff.shell.home.chooseAlarm(key)
    staff.until_page("repair")
    assert staff.shell.repairs.reported.startswith("Ei käynnisty: löydetty näin")
    staff.touch_item("repair.let_use")
    staff.until_page("repairs")
    assert _item(hub, "vr1").status is Status.FREE
    assert _actions(hub)[0] == ("works with a flaw", hub.seeded.staff_id)
    staff.shell.go("home")
    staff.until_page("home")
    assert "VR 1: Ei käynnisty" not in {str(item.property("words")) for item in staff.items()}


def test_equipment_is_out_of_order_with_a_reason_and_until_a_day(staff: ScreenDriver, hub: PrinterHub) -> None:
    """F1: with an audit row; the board and the page of the equipment say both in the language shown."""
    _open(staff, "VR 1")
    staff.touch_item("repair.spare_part")
    staff.touch_item("repair.week")
    for _ in range(2):
        staff.touch_item("repair.earlier")
    assert staff.shell.repairs.backOn == ""
    staff.touch_item("repair.week")
    staff.touch_item("repair.later")
    staff.touch_item("repair.later")
    staff.touch_item("repair.earlier")
    assert staff.shell.repairs.backOn == "pe\u00a020.11."
    staff.touch_item("repair.week")
    staff.touch_item("repair.stop")
    staff.until_page("repairs")
    item = _item(hub, "vr1")
    assert (item.status, item.fault_symptom, item.back_on) == (Status.OUT_OF_ORDER, "spare_part", date(2026, 11, 27))
    assert _actions(hub)[0] == ("out of order", hub.seeded.staff_id)
    staff.shell.logOut()
    for language, words in (("fi", "palaa 27.11."), ("sv", "åter 27.11"), ("en", "back 27 Nov")):
        staff.shell.go("board")
        staff.until_page("board")
        staff.shell.setLanguage(language)
        staff.settle()
        assert words in staff.texts()


def test_repaired_equipment_is_free_again_with_undo(staff: ScreenDriver, hub: PrinterHub) -> None:
    """T3: for ten seconds; F1: each is an audit row."""
    _open(staff, "VR 1")
    staff.touch_item("repair.repaired")
    staff.until(lambda: staff.shows("repair.undo"))
    assert _item(hub, "vr1").status is Status.FREE
    staff.touch_item("repair.undo")
    staff.until(lambda: staff.shows("repair.repaired"))
    assert _item(hub, "vr1").status is Status.OUT_OF_ORDER
    staff.touch_item("repair.repaired")
    staff.move(10.5)
    assert not staff.shows("repair.undo")
    assert _item(hub, "vr1").fault_id is None
    assert [action for action, _ in _actions(hub)] == ["repaired", "not repaired", "repaired"]


def test_a_claim_is_taken_back_with_undo(staff: ScreenDriver, hub: PrinterHub) -> None:
    """T3, F1: staff end the use of somebody who has left without a word."""
    staff.shell.repairs.choose(tool_id(hub.db, "vr2"))
    staff.until_page("repair")
    assert not staff.shows("repair.repaired")
    staff.touch_item("repair.take_back")
    staff.until(lambda: staff.shows("repair.undo"))
    assert _item(hub, "vr2").status is Status.FREE
    assert _actions(hub)[0] == ("end claim", hub.seeded.staff_id)
    staff.touch_item("repair.undo")
    staff.until(lambda: staff.shows("repair.take_back"))
    assert _item(hub, "vr2").status is Status.IN_USE
    assert _actions(hub)[0] == ("continue claim", hub.seeded.staff_id)
