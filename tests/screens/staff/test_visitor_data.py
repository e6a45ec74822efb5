"""Staff are shown a pass: they see how much is stored, what it is only with a reason, and delete it on request (P7)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.hub import audit
from kiosk.hub.retention import run_retention
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, hub_at_work
from tests.tour_own_data import lived_in


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    return hub_at_work(tmp_path)


@pytest.fixture
def pass_id(hub: PrinterHub) -> str:
    return lived_in(hub)


@pytest.fixture
def staff(tmp_path: Path, hub: PrinterHub, pass_id: str) -> Iterator[ScreenDriver]:
    """Staff are on the page."""
    with running_screen(tmp_path, seeded=hub.seeded, badge=hub.seeded.badge_code) as screen:
        screen.touch_item("home.tools")
        screen.until_page("tools")
        screen.touch_item("tools.visitorData")
        screen.until_page("visitor_data")
        yield screen


def shown(screen: ScreenDriver, hub: PrinterHub) -> None:
    screen.scan_keys(hub.seeded.pass_code)
    screen.until(lambda: screen.shows("visitor.visits"))


def looks(hub: PrinterHub, pass_id: str) -> list[tuple[str, str]]:
    """Who looked at the pass and why, as its owner is shown it."""
    stored = hub.seeded.services.passes.stored(pass_id)
    assert stored is not None
    return [(view["by"], view["why"]) for view in stored["views"]]


def test_before_a_reason_is_chosen_only_numbers_are_shown(staff: ScreenDriver, hub: PrinterHub, pass_id: str) -> None:
    """P7: nothing about the person, and no look is logged."""
    assert staff.shows("visitor.ask")
    shown(staff, hub)
    assert not {"Aino", "Viitasaari"} & {word for text in staff.texts() for word in text.replace(",", " ").split()}
    assert looks(hub, pass_id) == []


def test_a_look_needs_a_reason_and_is_logged(staff: ScreenDriver, hub: PrinterHub, pass_id: str) -> None:
    """P7: the visitor sees it; the audit names no pass."""
    shown(staff, hub)
    staff.touch_item("visitor.why.fault_or_damage")
    staff.until(lambda: "1: Aino" in staff.texts())
    assert looks(hub, pass_id) == [("admin", "fault_or_damage")]
    (newest,) = audit.latest(hub.db, 1)
    assert (newest.action, newest.subject, newest.detail) == ("view pass", None, "fault_or_damage")


def test_a_pass_is_deleted_after_the_visitors_yes(staff: ScreenDriver, hub: PrinterHub, pass_id: str) -> None:
    """P5, P7: asked once more; the echo of the first touch deletes nothing."""
    shown(staff, hub)
    staff.touch_item("visitor.delete")
    staff.settle()
    assert "Suostuuko kävijä?" in staff.texts()
    staff.touch_item("visitor.delete")
    assert hub.seeded.services.passes.by_id(pass_id) is not None
    staff.touch_item("visitor.keep")
    staff.settle()
    staff.touch_item("visitor.delete")
    staff.move(1)
    staff.touch_item("visitor.delete")
    staff.until(lambda: hub.seeded.services.passes.by_id(pass_id) is None)
    assert audit.latest(hub.db, 1)[0].action == "delete pass"
    staff.until(lambda: staff.shows("visitor.ask"))


def test_the_data_is_gone_from_the_screen_after_a_minute(staff: ScreenDriver, hub: PrinterHub) -> None:
    """P7: also while staff go on using the page."""
    shown(staff, hub)
    staff.touch_item("visitor.why.lost_pass")
    staff.move(50)
    staff.shell.touched()
    staff.move(11)
    staff.settle()
    assert staff.shows("visitor.ask")
    assert "1: Aino" not in staff.texts()


def test_the_last_run_of_the_retention_is_shown(staff: ScreenDriver, hub: PrinterHub) -> None:
    """P6: to staff."""
    assert str(staff.find("visitor.retention").property("text")) == "Vanhoja tietoja ei ole vielä etsitty."
    assert run_retention(hub.db, hub.seeded.clock, lambda: True) is not None
    staff.shell.refresh()
    staff.settle()
    words = str(staff.find("visitor.retention").property("text"))
    assert words == "Vanhat tiedot poistettiin 18.11.2026 klo 13.42: käyntejä irrotettu 0, passeja 0."
