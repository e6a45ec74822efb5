"""Staff look at print requests on the touchscreen and decide them in few touches."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.printroom.requests.deciding import RequestDecisions
from kiosk.printroom.requests.request import decided_requests, open_requests
from kiosk.printroom.requests.states import DeclinedBecause, RequestState
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, as_staff
from tests.screens.requests.desk_hub import requests_hub, send

pytestmark = pytest.mark.qt_log_ignore("PopupList")


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    return requests_hub(tmp_path)


@pytest.fixture
def opened(hub: PrinterHub, tmp_path: Path) -> Iterator[ScreenDriver]:
    """A request waits, and a member of staff has opened it from the first page."""
    with running_screen(tmp_path, seeded=hub.seeded) as screen:
        send(screen)
        as_staff(screen, hub.seeded.badge_code)
        assert "1 tulostuspyyntö" in screen.texts()
        screen.touch_item("home.requests")
        screen.until_page("requests")
        screen.touch_item("requests.0")
        screen.until_page("print_request")
        yield screen


def test_one_press_approves_it_as_asked(hub: PrinterHub, opened: ScreenDriver) -> None:
    """It waits in the queue with its number; the list is empty and says so."""
    assert not opened.texts() & {"Aino", hub.seeded.pass_code}
    opened.touch_item("request.approve")
    opened.until_page("requests")
    (job,) = rows(hub.db, "SELECT number, material, colour FROM job")
    assert (job["material"], job["colour"]) == ("PLA", "punainen")
    assert opened.shows("requests.empty")


def test_colour_copies_and_printer_are_changed_by_touch(hub: PrinterHub, opened: ScreenDriver) -> None:
    opened.touch_item("request.printer.1")
    opened.touch_item("request.filament.1")
    opened.touch_item("request.oneMore")
    assert "Hyväksy muutettuna" in opened.texts()
    opened.touch_item("request.approve")
    opened.until_page("requests")
    (decided,) = decided_requests(hub.db, 5)
    assert set(decided.changed) == {"colour", "copies"}
    jobs = rows(hub.db, "SELECT wanted_printer_id FROM job")
    assert [job["wanted_printer_id"] for job in jobs] == [hub.printer("ahven")] * 2


def test_declining_asks_why_and_the_visitor_reads_it(hub: PrinterHub, opened: ScreenDriver) -> None:
    opened.touch_item("request.decline")
    opened.until_page("decline_request")
    opened.touch_item("decline.too_long")
    opened.until_page("requests")
    opened.shell.logOut()
    opened.until_page("start")
    opened.move(4)
    opened.scan_keys(hub.seeded.pass_code)
    opened.until_page("farewell")
    opened.touch_item("farewell.request")
    opened.until_page("own_requests")
    assert "Kestää liian kauan. Tee siitä pienempi tai tulosta osissa." in opened.texts()


def test_a_request_that_somebody_else_decided_says_so(hub: PrinterHub, opened: ScreenDriver) -> None:
    """Two members of staff: the second one cannot decide it again."""
    (request,) = open_requests(hub.db)
    services = hub.seeded.services
    decisions = RequestDecisions(hub.db, services.clock, services.files_dir)
    decisions.decline(request.id, request.version, hub.seeded.staff_id, DeclinedBecause.NOT_ALLOWED)
    opened.shell.refresh()
    opened.settle()
    assert f"Pyyntö {request.number} on päätetty" in opened.texts()
    opened.touch_item("request.approve")
    (decided,) = decided_requests(hub.db, 5)
    assert decided.request_state is RequestState.DECLINED
