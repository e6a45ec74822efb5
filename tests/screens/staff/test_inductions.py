"""Inductions at the real window: staff give one to a pass that is shown, and it opens the equipment."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.hub import audit
from kiosk.hub.equipment import inductions
from kiosk.hub.equipment.details import EquipmentDetails
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, hub_at_work


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    made = hub_at_work(tmp_path)
    details = EquipmentDetails(induction="Laser").to_json()
    made.db.execute("UPDATE equipment SET details = ? WHERE slug = 'laser'", (details,))
    return made


@pytest.fixture
def staff(tmp_path: Path, hub: PrinterHub) -> Iterator[ScreenDriver]:
    """Staff are on the page of the inductions."""
    with running_screen(tmp_path, seeded=hub.seeded, badge=hub.seeded.badge_code) as screen:
        screen.touch_item("home.tools")
        screen.until_page("tools")
        screen.touch_item("tools.inductions")
        screen.until_page("inductions")
        yield screen


def _held(hub: PrinterHub) -> list[str]:
    found = hub.seeded.services.passes.find(hub.seeded.pass_code)
    assert found is not None
    return [one.name for one in inductions.of_pass(hub.db, found.id)]


def test_staff_give_an_induction_to_a_pass_that_is_shown_and_take_it_back(staff: ScreenDriver, hub: PrinterHub) -> None:
    """F1: with audit rows, and no name in them; T10: the visitor is counted by the same scan."""
    inside = hub.seeded.services.visits.people_inside()
    assert not staff.shows("induction.Laser")
    staff.scan_keys(hub.seeded.pass_code)
    staff.until(lambda: staff.shows("induction.Laser"))
    assert hub.seeded.services.visits.people_inside() == inside + 1
    staff.touch_item("induction.Laser")
    staff.until(lambda: _held(hub) == ["Laser"])
    assert "voimassa 18.11.2027 asti" in staff.texts()
    staff.touch_item("induction.Laser")
    staff.until(lambda: _held(hub) == [])
    written = [(one.action, one.detail) for one in audit.latest(hub.db, 2)]
    assert written == [("revoke induction", "Laser"), ("grant induction", "Laser")]


def test_a_scan_on_the_page_never_renews_the_session_of_staff(staff: ScreenDriver, hub: PrinterHub) -> None:
    """T10, F1: and the pass is forgotten with the session."""
    staff.move(40)
    staff.scan_keys(hub.seeded.pass_code)
    staff.until(lambda: staff.shows("induction.Laser"))
    staff.move(21)
    staff.until_page("start")
    assert not staff.shell.inductions.known


def test_a_pass_that_is_inside_already_is_taken_without_a_problem(staff: ScreenDriver, hub: PrinterHub) -> None:
    """T10: the notice says only what matters here."""
    found = hub.seeded.services.passes.find(hub.seeded.pass_code)
    assert found is not None
    hub.seeded.services.visits.check_in(found.id)
    staff.scan_keys(hub.seeded.pass_code)
    staff.until(lambda: staff.shows("induction.Laser"))
    assert staff.shell.notice == ""
