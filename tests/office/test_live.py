"""Pages that are open follow what happens, and work without a script as well (W1)."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from playwright.sync_api import Browser, Page, expect

from kiosk.base.clock import SystemClock
from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.staff import Role, StaffDirectory
from tests.office.office_hub import PIN, OfficeHub, scalar

CAUSE = AlarmCause.DISK_LOW
WORDS = "The disk is almost full"


@contextmanager
def opened(chromium: Browser, office: OfficeHub, name: str, *, scripts: bool) -> Iterator[Page]:
    """The first page on a known device of this person, in English."""
    context = chromium.new_context(ignore_https_errors=True, java_script_enabled=scripts, locale="en-GB")
    page = context.new_page()
    page.goto(f"{office.origin}/P/{office.code(name)}")
    page.fill("#pin", PIN)
    page.click("button.go")
    expect(page.locator("nav.main")).to_be_visible(timeout=60_000)
    yield page
    context.close()


def test_an_open_page_follows_the_hub_and_ends_with_the_session(chromium: Browser, office: OfficeHub) -> None:
    """W1, Q3: an alarm comes and goes without a touch; who is removed is led out."""
    with closing(office.db()) as db:
        StaffDirectory(db, office.key, SystemClock()).add("Sanna", Role.HOST, PIN)
        with opened(chromium, office, "Sanna", scripts=True) as page:
            assert page.get_by_text(WORDS).count() == 0
            alarms.raise_alarm(db, SystemClock(), CAUSE)
            expect(page.locator("#needs").get_by_text(WORDS).first).to_be_visible(timeout=60_000)
            alarms.clear_alarm(db, SystemClock(), CAUSE)
            expect(page.locator("#needs").get_by_text(WORDS)).to_have_count(0, timeout=60_000)
            StaffDirectory(db, office.key, SystemClock()).remove(office.staff_id("Sanna"))
            page.wait_for_url("**/pair", timeout=60_000)


def test_everything_works_without_a_script(chromium: Browser, office: OfficeHub) -> None:
    """W1, W7: also what asks before it is done, and an alarm that is taken care of."""
    with closing(office.db()) as db:
        alarms.raise_alarm(db, SystemClock(), CAUSE)
    with opened(chromium, office, "Antti", scripts=False) as page:
        page.locator("#needs li", has_text=WORDS).get_by_role("button").click()
        expect(page.get_by_role("status")).to_have_text("You take care of it. Nobody else is told.", timeout=60_000)
        page.goto(f"{office.origin}/printers/kuha")
        page.get_by_text("Stop now").click()
        expect(page.get_by_text("A print is lost.")).to_be_visible()
        page.get_by_role("button", name="Stop, heaters off").click()
        expect(page.locator("#orders")).to_contain_text("waits for the print room", timeout=60_000)
    assert scalar(office, "SELECT count(*) FROM printer_order WHERE action = 'stop_now'")
    with closing(office.db()) as db:
        alarms.clear_alarm(db, SystemClock(), CAUSE)


def test_a_page_that_answers_a_form_is_not_read_again_by_itself(office: OfficeHub) -> None:
    """W1, W7: reading it again would send the form again; what was typed stays until somebody goes on."""
    admin = office.paired("Maija")
    assert "live.js" in admin.get("/settings/hub").text
    refused = admin.post("/settings/hub/night", {"version": "1", "after_closing_min": "x"}, seen_on="/settings/hub")
    assert refused.status_code == 422
    assert "live.js" not in refused.text
