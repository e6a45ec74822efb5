"""The night on a phone: silence in the place of old values, alarms taken care of, cameras, an installable page."""

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page, expect
from sqlite_utils import Database

from kiosk.base.clock import SystemClock, to_text
from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.store.heartbeats import Process
from kiosk.store.live_db import open_live_db
from tests.office.office_hub import Browser, OfficeHub, scalar
from tests.office.test_live import opened

JPEG = b"\xff\xd8\xff\xe0 a picture"


@pytest.fixture
def host(office: OfficeHub) -> Browser:
    return office.paired("Antti")


@contextmanager
def hot(office: OfficeHub) -> Iterator[str]:
    """An alarm about heat of Ahven, which prints nothing; its id."""
    with closing(office.db()) as db:
        printer_id = _printer(db, "ahven")
        yield alarms.raise_alarm(db, SystemClock(), AlarmCause.HEATERS_ON, printer_id=printer_id)
        alarms.clear_alarm(db, SystemClock(), AlarmCause.HEATERS_ON, printer_id=printer_id)


@contextmanager
def silent(office: OfficeHub) -> Iterator[None]:
    """A print room whose last heartbeat was long ago."""
    with closing(open_live_db(office.config.live_path)) as live:
        sql = "UPDATE heartbeat SET steady_s = steady_s + ?, at = ? WHERE process = ?"
        ago = SystemClock().now() - timedelta(minutes=40)
        live.execute(sql, (-6000.0, to_text(ago), Process.PRINT_ROOM))
        yield
        live.execute(sql, (6000.0, to_text(SystemClock().now()), Process.PRINT_ROOM))


def test_a_silent_print_room_shows_its_silence_and_no_old_value(office: OfficeHub, host: Browser) -> None:
    """N1, N7: and what was seen before is no part of the page."""
    before = host.get("/night").text
    assert "62\N{NO-BREAK SPACE}%" in before
    assert "211\N{NO-BREAK SPACE}°C" in before
    with silent(office):
        page = host.get("/night").text
    assert "The print room does not answer" in page
    assert "cut the power at the socket" in page
    assert page.count("not known") >= 5
    assert "nothing known of printers" in page
    for old in ("62\N{NO-BREAK SPACE}%", "34\N{NO-BREAK SPACE}%", "°C", '<svg class="rule"'):
        assert old not in page


def test_the_night_holds_no_name_of_a_file(host: Browser) -> None:
    """N7: neither as handed in nor as it is shown elsewhere."""
    page = host.get("/night").text
    for name in ("jarvivene", "koepala", ".gcode"):
        assert name not in page.lower()


def test_an_alarm_is_taken_care_of_from_the_phone_and_handed_on(office: OfficeHub, host: Browser) -> None:
    """N2, W5: by a named person, in the database and in the audit; handed on it waits again."""
    with hot(office) as alarm_id:
        assert "Hot, not printing" in host.get("/night").text
        shown = host.post(f"/alarms/{alarm_id}/acknowledge", {"to": "/night"}, seen_on="/night")
        assert shown.url.endswith("/night?done=acknowledged")
        assert "You take care since" in shown.text
        by = "SELECT acknowledged_by FROM alarm WHERE id = ?"
        assert scalar(office, by, alarm_id) == office.staff_id("Antti")
        other = office.paired("Olli")
        assert "Antti takes care since" in other.get("/night").text
        assert "Somebody else was faster." in other.post(f"/alarms/{alarm_id}/hand-on", {}, seen_on="/night").text
        assert "the next one is told" in host.post(f"/alarms/{alarm_id}/hand-on", {}, seen_on="/night").text
        assert scalar(office, by, alarm_id) is None
        audited = "SELECT count(*) FROM audit WHERE action = 'hand on alarm' AND subject = ?"
        assert scalar(office, audited, f"alarm:{alarm_id}") == 1


def test_stop_now_asks_and_says_when_it_did_not_get_through(chromium: Chromium, office: OfficeHub) -> None:
    """N1, W8: nobody answers the order here; that is said within seconds, without a touch."""
    with hot(office), opened(chromium, office, "Antti", scripts=True) as page:
        page.goto(f"{office.origin}/night")
        block = page.locator("section.block", has_text="Ahven")
        block.get_by_text("Stop, heaters off").click()
        expect(block.get_by_text("A print is lost.")).to_be_visible()
        block.get_by_role("button", name="Stop now").click()
        page.wait_for_url("**/night?done=ordered", timeout=60_000)
        expect(block.get_by_text("did not get through")).to_be_visible(timeout=60_000)
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(11, 9, 7)"


def test_a_page_without_its_office_says_so(chromium: Chromium, office: OfficeHub) -> None:
    """N1: what stands there is not shown as the present."""
    with opened(chromium, office, "Antti", scripts=True) as page:
        page.goto(f"{office.origin}/night")
        expect(page.locator("#lost")).to_be_hidden()
        page.context.set_offline(True)
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        expect(page.get_by_text("No connection.")).to_be_visible(timeout=60_000)
        page.context.set_offline(False)
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        expect(page.locator("#lost")).to_be_hidden(timeout=60_000)


def test_an_old_picture_is_never_shown_as_the_present(office: OfficeHub, host: Browser) -> None:
    """W5: its age stands at each, also on the printer's page; a rather old one says so, a very old one is not sent."""
    for age_s, is_shown, says in ((2, True, "Picture of Muikku"), (90, True, "not how it is now"),
                                  (400, False, "No picture since")):  # fmt: skip
        _take_picture(office, "muikku", JPEG, age_s)
        shown = [host.get(page).text for page in ("/cameras", "/printers/muikku")]
        assert all(says in page for page in shown)
        answer = host.get("/cameras/muikku/image")
        assert answer.status_code == (200 if is_shown else 404)
        assert ["not how it is now" in page for page in shown] == 2 * [age_s == 90]
    _take_picture(office, "muikku", JPEG, 1)
    answer = host.get("/cameras/muikku/image")
    assert (answer.content, answer.headers["content-type"]) == (JPEG, "image/jpeg")
    assert answer.headers["cache-control"] == "no-store"
    _take_picture(office, "muikku", b"<svg onload='x'/>", 1)
    assert host.get("/cameras/muikku/image").status_code == 404
    assert host.get("/cameras/there-is-none/image").status_code == 404


def test_nobody_who_is_not_known_sees_the_night(office: OfficeHub) -> None:
    """Q3: neither pages nor pictures; the manifest holds nothing but the hub's name."""
    stranger = office.browser()
    for path in ("/night", "/cameras", "/cameras/muikku/image", "/inside", "/consultation"):
        assert stranger.get(path, allow_redirects=False).headers["location"] == "/pair"
    assert stranger.get("/manifest.webmanifest").status_code == 200


def test_the_phones_bar_keeps_four_places(host: Browser) -> None:
    """W1: by day and by night."""
    for path in ("/", "/night", "/cameras", "/inside"):
        assert len(re.findall(r'<li class="ph ', host.get(path).text)) == 4, path


def test_a_browser_reads_the_manifest_without_a_complaint(chromium: Chromium, office: OfficeHub) -> None:
    """W1: a phone can keep the office among its applications."""
    with opened(chromium, office, "Antti", scripts=True) as page:
        page.goto(f"{office.origin}/night")
        found = page.context.new_cdp_session(page).send("Page.getAppManifest")
        assert found["errors"] == []
        assert found["url"] == f"{office.origin}/manifest.webmanifest"
        assert '"display": "standalone"' in found["data"]
        icons = re.findall(r'"src": "([^"]+)"', found["data"])
        assert len(icons) == 4
        assert all(page.request.get(office.origin + icon).ok for icon in icons)


def test_a_reading_that_changes_is_shown_without_a_touch(chromium: Chromium, office: OfficeHub) -> None:
    """N7, W1: readings are no commits to the hub's database; also while a confirmation is open beside them."""
    with hot(office), opened(chromium, office, "Antti", scripts=True) as page:
        page.goto(f"{office.origin}/night")
        page.locator("section.block", has_text="Ahven").get_by_text("Stop, heaters off").click()
        with closing(office.db()) as db, closing(open_live_db(office.config.live_path)) as live:
            now, key = to_text(SystemClock().now()), _printer(db, "ahven")
            live.execute("INSERT OR REPLACE INTO reading VALUES (?, ?, 187, 0, 60, 0)", (key, now))
            expect(page.locator("#now-ahven")).to_contain_text("187", timeout=60_000)
            live.execute("DELETE FROM reading WHERE printer_id = ?", (key,))


def test_nothing_bright_stands_still_for_a_minute_on_a_television(chromium: Chromium, office: OfficeHub) -> None:
    """N7: a filled block takes turns with its outline, and the whole picture moves."""
    with hot(office), opened(chromium, office, "Antti", scripts=False) as page:
        page.goto(f"{office.origin}/night")
        seen = {_look_after(page, seconds) for seconds in (1, 46)}
        assert len({fill for fill, _ in seen}) == 2
        assert len({_look_after(page, seconds)[1] for seconds in (1, 51, 101, 151)}) == 4
        page.set_viewport_size({"width": 360, "height": 780})
        assert page.evaluate("document.body.getAnimations().length") == 0


def _look_after(page: Page, seconds: int) -> tuple[str, str]:
    """The fill of a block that calls and where the picture is, when the page has been shown for so long."""
    page.evaluate("ms => document.body.getAnimations().forEach(one => { one.currentTime = ms })", seconds * 1000)
    fill = "getComputedStyle(document.querySelector('.block.call')).backgroundColor"
    return page.evaluate(fill), page.evaluate("getComputedStyle(document.body).transform")


def _printer(db: Database, slug: str) -> str:
    return str(next(iter(db.query("SELECT id FROM equipment WHERE slug = ?", [slug])))["id"])


def _take_picture(office: OfficeHub, slug: str, image: bytes, age_s: float) -> None:
    at = to_text(SystemClock().now() - timedelta(seconds=age_s))
    with closing(office.db()) as db, closing(open_live_db(office.config.live_path)) as live:
        live.execute("INSERT OR REPLACE INTO camera_image VALUES (?, ?, '', ?)", (_printer(db, slug), at, image))
