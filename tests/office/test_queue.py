"""The queue in the office: its plan, its order, and what is done with one job (W4, W7, W8)."""

import re
from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Browser

from kiosk.base.clock import SystemClock
from kiosk.base.resources import ASSETS
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import put_setting
from kiosk.printroom.orders import Orders
from kiosk.printroom.print_files import store_print_file
from kiosk.store.hub_db import rows
from tests.office.office_hub import PIN, OfficeHub, scalar

QUEUE = "/prints/queue"


@pytest.fixture
def jobs(office: OfficeHub) -> Iterator[list[str]]:
    """Three jobs that wait, in the order of the queue."""
    with closing(office.db()) as db:
        orders, clock, added = Orders(db, SystemClock()), SystemClock(), []
        for name in ("avainkoukku", "jarvivene", "koepala"):
            path = ASSETS / "demo" / "print-files" / f"{name}.gcode"
            stored = store_print_file(path, office.config.files_dir, db, clock)
            added.append(orders.add_to_queue(stored, office.staff_id("Olli")))
        yield added
        with db.atomic():
            db.execute(
                "UPDATE job SET job_state = 'cancelled', outcome = 'cancelled', ended_at = created_at"
                " WHERE job_state = 'waiting'"
            )


def order_of(office: OfficeHub, jobs: list[str]) -> list[str]:
    """Of these jobs; those of other tests may wait as well."""
    with closing(office.db()) as db:
        found = rows(db, "SELECT id FROM job WHERE job_state = 'waiting' ORDER BY place")
    return [one["id"] for one in found if one["id"] in jobs]


def test_the_order_is_changed_with_two_buttons(office: OfficeHub, jobs: list[str]) -> None:
    """W1: without JavaScript, one place at a time."""
    operator = office.paired("Olli")
    shown = operator.get(QUEUE).text
    assert [job_id for job_id in re.findall(r'<tr id="([^"]+)"', shown) if job_id in jobs] == jobs
    operator.post(f"{QUEUE}/{jobs[2]}", {"to": "up"}, seen_on=QUEUE)
    assert order_of(office, jobs) == [jobs[0], jobs[2], jobs[1]]
    operator.post(f"{QUEUE}/{jobs[0]}", {"to": "down"}, seen_on=QUEUE)
    assert order_of(office, jobs) == [jobs[2], jobs[0], jobs[1]]


def test_a_job_is_held_permitted_wished_otherwise_and_taken_out(office: OfficeHub, jobs: list[str]) -> None:
    operator, job = office.paired("Olli"), jobs[0]

    def act(**fields: str) -> str:
        return operator.post(f"{QUEUE}/{job}", fields, seen_on=QUEUE).text

    assert "held" in act(to="hold")
    assert scalar(office, "SELECT held_at FROM job WHERE id = ?", job) is not None
    act(to="release")
    act(to="permit")
    act(to="printer", printer=str(scalar(office, "SELECT id FROM equipment WHERE slug = 'ahven'")))
    act(to="due", due="2099-01-09")
    assert "This day is over" in act(to="due", due="2020-01-09")
    act(to="copies", copies="2")
    with closing(office.db()) as db:
        (stored,) = rows(db, "SELECT * FROM job WHERE id = ?", job)
    assert (stored["held_at"], stored["may_run_alone"], stored["due_day"]) == (None, 1, "2099-01-09")
    assert stored["copies"] == 2
    assert act(to="copies", copies="x") != ""
    assert scalar(office, "SELECT copies FROM job WHERE id = ?", job) == 2
    act(to="remove")
    assert job not in order_of(office, jobs)
    assert "waits no longer" in act(to="hold")
    assert operator.post(f"{QUEUE}/{job}", {"to": "burn"}, seen_on=QUEUE).status_code == 404
    assert office.paired("Antti").get(QUEUE).status_code == 403


def test_the_plan_is_drawn_and_fits_a_phone(office: OfficeHub, jobs: list[str], chromium: Browser) -> None:
    """W1: without JavaScript too; the plan scrolls by itself, the page does not."""
    context = chromium.new_context(
        ignore_https_errors=True, java_script_enabled=False, viewport={"width": 360, "height": 780}
    )
    page = context.new_page()
    page.goto(f"{office.origin}/P/{office.code('Olli')}")
    page.fill("#pin", PIN)
    page.click("button.go")
    page.goto(office.origin + QUEUE)
    assert page.locator(".queue-plan .line").count() == 6
    assert page.locator(".queue-plan rect.planned, .queue-plan rect.waits").count() >= 1
    assert page.locator(".queue-plan rect.running").count() >= 1
    assert page.locator(".queue-plan rect.unknown").count() >= 1
    page.locator("details summary", has_text="Muuta").or_(page.locator("details.over summary")).first.click()
    assert page.locator(".wishes").first.is_visible()
    context.close()


def test_a_label_is_read_on_the_phones_page_of_its_printer(office: OfficeHub) -> None:
    """Issue 12: only where the hub wants it; that of another machine is refused."""
    operator = office.paired("Olli")
    assert "Code on the label" not in operator.get("/printers/ahven").text
    with closing(office.db()) as db:
        put_setting(db, SystemClock(), None, PrintDesk(scan_at_printer=True))
        codes = {one["slug"]: one["code"] for one in rows(db, "SELECT slug, code FROM equipment")}
    try:
        assert "Code on the label" in operator.get("/printers/ahven").text
        for wrong in (codes["hauki"], "nonsense"):
            refused = operator.post("/printers/ahven/label", {"code": wrong}, seen_on="/printers/ahven")
            assert refused.status_code == 409
        shown = operator.post("/printers/ahven/label", {"code": codes["ahven"].lower()}, seen_on="/printers/ahven")
        assert "The label was read at" in shown.text
        assert scalar(office, "SELECT label_read_by FROM printer JOIN equipment USING (id) WHERE slug = 'ahven'")
    finally:
        with closing(office.db()) as db:
            put_setting(db, SystemClock(), None, PrintDesk())
