"""A company's own pages on a tablet, by its code alone (I12, I13, I14, I15, W3)."""

import re
from contextlib import closing
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser as Chromium

from kiosk.base.clock import SystemClock
from kiosk.base.codes import CodeKind
from kiosk.hub.impact.evaluations import Evaluations, evaluation
from kiosk.hub.leaving.feedback import Face
from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.hub.maturity.company_codes import CompanyCodes
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.plans.measures import measures
from kiosk.hub.plans.vision import vision
from kiosk.office.company_routes import COMPANY_ROUTES
from kiosk.scan.codes import grouped, new_code
from tests.office.office_hub import Browser, OfficeHub
from tests.office.test_organisations import added
from tests.office.test_plans import MEASURE
from tests.office.test_walk import fits, problems_of

HOSTILE = "<script>alert(1)</script>"
OWN = [(route, method) for route in COMPANY_ROUTES if route.of_company
       for method, page in (("GET", route.show), ("POST", route.act)) if page]  # fmt: skip


def begun(office: OfficeHub) -> tuple[str, CompanyAccess]:
    """The code of a company that began at the kiosk just now, and what it opens."""
    with closing(office.db()) as db:
        return CompanyCodes(db, office.key, SystemClock()).begin(SizeClass.SMALL, "fi")


def opened(office: OfficeHub, code: str) -> Browser:
    """A browser in which the code was typed."""
    browser = office.browser()
    assert browser.post("/map", {"code": grouped(code).lower()}, seen_on="/map").url.endswith("/map/answers")
    return browser


@pytest.fixture
def company(office: OfficeHub) -> tuple[Browser, CompanyAccess]:
    code, access = begun(office)
    return opened(office, code), access


def test_nobody_opens_a_page_of_a_company(office: OfficeHub) -> None:
    """I12, Q3: neither without a code, nor with one that there is not, nor a member of staff without it."""
    for browser in (office.browser(), office.paired("Maija")):
        token = browser.token("/map")
        for route, method in OWN:
            path = route.path.replace("{number}", "1").replace("{measure_id}", "none")
            url = office.origin + path
            answer = browser.session.request(method, url, data={"csrf": token}, timeout=30, allow_redirects=False)
            if method == "POST" and answer.status_code == 403:  # of staff, whose forms hold another token
                continue
            assert (answer.status_code, answer.headers.get("location")) == (303, "/map"), (method, path)


def test_a_company_sees_itself_alone(office: OfficeHub, company: tuple[Browser, CompanyAccess]) -> None:
    """I12, Q3: no address names another one; the pages of staff stay closed; a measure of another is not found."""
    browser, access = company
    other_code, other = begun(office)
    other_browser = opened(office, other_code)
    made = other_browser.post("/map/measures/new", MEASURE, seen_on="/map/measures/new")
    assert made.status_code == 200
    with closing(office.db()) as db:
        (theirs,) = measures(db, other.organisation_id)
    assert browser.get(f"/map/measures/{theirs.id}").status_code == 404
    assert browser.post(f"/map/measures/{theirs.id}/remove", {"version": "1"}, seen_on="/map/vision").status_code == 404
    for path in ("/", "/organisations", f"/organisations/{access.organisation_id}", "/settings"):
        assert browser.get(path, allow_redirects=False).headers["location"] == "/pair", path
    assert "3D-mallit" not in browser.get("/map/plan").text


def test_no_form_is_taken_without_its_own_token(company: tuple[Browser, CompanyAccess], office: OfficeHub) -> None:
    """W3: neither without one nor with that of another browser."""
    browser, access = company
    stranger = office.browser().token("/map")
    vision_form = {"sentence": "Theirs", "customers": "", "valued": "", "goal": "", "agreed_on": "", "version": "0"}
    for token in ("", "0" * 40, stranger):
        assert browser.post("/map/vision", vision_form, token=token).status_code == 403
    with closing(office.db()) as db:
        assert vision(db, access.organisation_id).sentence == ""


def test_what_a_company_writes_is_shown_as_it_is(company: tuple[Browser, CompanyAccess], office: OfficeHub) -> None:
    """Q4, I13, I14: vision, measure and future map hold no HTML of theirs, on their pages and on those of staff."""
    browser, access = company
    form = {"sentence": HOSTILE, "customers": HOSTILE, "valued": "", "goal": "", "agreed_on": "", "version": "0"}
    assert browser.post("/map/vision", form, seen_on="/map/vision").url.endswith("/map/plan?done=stored")
    browser.post("/map/measures/new", MEASURE | {"title": HOSTILE}, seen_on="/map/measures/new")
    browser.post("/map/future", {"market.0": HOSTILE, "version": "0"}, seen_on="/map/future")
    host = office.paired("Antti")
    shown = [browser.get(path).text for path in ("/map/plan", "/map/vision", "/map/future")]
    shown += [host.get(f"/organisations/{access.organisation_id}{part}").text for part in ("", "/plan", "/future")]
    assert all(HOSTILE not in text and "&lt;script&gt;" in text for text in shown)
    assert browser.get("/map/plan.xlsx").content.startswith(b"PK")
    assert browser.get("/map/plan.ics").text.count("BEGIN:VEVENT") == 1


def test_staff_give_the_code_close_the_plan_and_end_it(office: OfficeHub) -> None:
    """I12: it is shown once; vision and plan only while staff allow it; then nothing at all."""
    host = office.paired("Antti")
    organisation = added(host, name="Koodi Oy", kind="company")
    here = host.post(f"{organisation}/maps", {}, seen_on=organisation).url.removeprefix(host.hub.origin)
    page = here.removesuffix("/areas/1") + "/code"
    shown = host.post(page, {}, seen_on=page).text
    code = re.findall(r'id="company-code">([0-9A-Z-]+)<', shown)[0]
    assert code not in host.get(page).text
    browser = opened(office, code)
    assert "Koodi Oy" in browser.get("/map/plan").text
    host.post(f"{page}/plan", {}, seen_on=page)
    for path in ("/map/plan", "/map/vision", "/map/plan.pdf", "/map/measures/new"):
        refused = browser.get(path)
        assert (refused.status_code, "Vision and plan are not open" in refused.text) == (409, True), path
    assert browser.get("/map/answers").status_code == 200
    host.post(f"{page}/plan", {"allowed": "on"}, seen_on=page)
    assert browser.get("/map/plan").status_code == 200
    host.post(f"{page}/end", {}, seen_on=page)
    assert browser.get("/map/answers", allow_redirects=False).headers["location"] == "/map"
    assert code.replace("-", "") not in host.get("/log").text


def test_wrong_codes_lock_the_address(office: OfficeHub) -> None:
    """I12, F1: after five; a right one is not taken then either, and that of staff still is: they are counted apart."""
    code, _ = begun(office)
    browser = office.browser()
    for _ in range(5):
        assert browser.post("/map", {"code": new_code(CodeKind.COMPANY)}, seen_on="/map").status_code == 403
    locked = browser.post("/map", {"code": code}, seen_on="/map")
    assert (locked.status_code, "Too many wrong tries" in locked.text) == (403, True)
    assert office.paired("Antti").get("/").status_code == 200
    with closing(office.db()) as db:
        db.execute("DELETE FROM office_tries")
    assert opened(office, code).get("/map/answers").status_code == 200


def test_a_tablet_answers_reads_and_closes_the_map(office: OfficeHub, chromium: Chromium) -> None:
    """I12, W1, W3: in a real browser from the QR code's address to the PDF; the next person finds it closed."""
    code, access = begun(office)
    context = chromium.new_context(ignore_https_errors=True, locale="en", viewport={"width": 820, "height": 1180})
    page = context.new_page()
    page.goto(f"{office.origin}/C/{code}")
    assert page.input_value("#code") == grouped(code)
    page.click("button.go")
    page.click("text=Go on answering")
    for number in range(1, 9):
        for choice in page.query_selector_all('input[value="mostly"]'):
            choice.check()
        page.click("button.go")
        assert page.url.endswith(f"/areas/{number + 1}" if number < 8 else "/map/answers")
    page.click("text=Finish it")
    assert page.inner_text("h1") == "Level 3.0 of 4: strong"
    with page.expect_download() as taken:
        page.click("text=PDF")
    assert taken.value.path().read_bytes().startswith(b"%PDF")
    page.click("text=Make a plan")
    assert page.inner_text("h1") == "Vision and plan"
    page.goto(f"{office.origin}/map")
    page.click("text=Close it on this device")
    page.goto(f"{office.origin}/map/answers")
    assert page.url == f"{office.origin}/map"
    context.close()
    with closing(office.db()) as db:
        assert CompanyCodes(db, office.key, SystemClock()).access(code) == access
    assert "Level 3.0 of 4: strong" in office.paired("Antti").get(f"/organisations/{access.organisation_id}").text


def test_a_tablet_asks_the_questions_at_the_end_one_by_one(office: OfficeHub, chromium: Chromium) -> None:
    """I15, W1: once staff have begun them; faces for a finger, back and on again; nothing is wider than a phone."""
    code, access = begun(office)
    context = chromium.new_context(ignore_https_errors=True, locale="en", viewport={"width": 820, "height": 1180})
    page = context.new_page()
    page.goto(f"{office.origin}/C/{code}")
    page.click("button.go")
    assert page.query_selector("text=Answer the questions") is None
    page.goto(f"{office.origin}/map/end")
    assert page.url == f"{office.origin}/map/answers"
    with closing(office.db()) as db:
        service = Evaluations(db, SystemClock(), ZoneInfo("Europe/Helsinki"))
        made = service.start(access.organisation_id, by=office.staff_id("Maija"))
    page.reload()
    page.click("text=Answer the questions")
    first = page.inner_text("h1")
    faces = [one.bounding_box() or {} for one in page.query_selector_all(".faces button")]
    assert len(faces) == len(Face)
    assert all(min(one["width"], one["height"]) >= 100 for one in faces)
    assert problems_of(page) == []
    assert fits(page, "phone")
    page.click("button[value=bad]")
    assert "Question 2" in page.inner_text("main")
    page.click("text=Previous question")
    assert page.inner_text("h1") == first
    while page.url.endswith("/map/end"):
        page.click("button[value=great]")
    assert "/map/answers" in page.url
    assert page.query_selector("text=Answer the questions") is None
    context.close()
    with closing(office.db()) as db:
        found = evaluation(db, made)
    assert found is not None
    assert found.finished_at is not None
    assert set(found.faces.values()) == {Face.GREAT}
