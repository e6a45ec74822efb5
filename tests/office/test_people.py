"""Members of staff in the office: roles, badges, PINs, locks; what is printed of them (W4, F1, F2, Q3)."""

import re
import sqlite3
from contextlib import closing
from io import BytesIO

import requests
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser as Chromium

from kiosk.base.clock import SystemClock
from kiosk.hub.staff import Locked, Role, StaffDirectory
from kiosk.office.text import people_words
from kiosk.office.text.words import LANGUAGES, kiosk_texts, words_of
from kiosk.scan.codes import CodeKind, new_code
from tests.office.office_hub import PIN, Browser, OfficeHub, scalar
from tests.office.test_walk import problems_of
from tests.office.test_words import OFFICE
from tests.reports.test_labels import pages
from tests.screens.driver import qt

PEOPLE = "/settings/people"
_CODE = re.compile(r'name="code" value="(S[0-9A-Z]{19})"')
_KIOSK_TEXT = re.compile(r'of_kiosk\(\s*"(\w+)", "((?:[^"\\]|\\.)*)"')


def act(admin: Browser, person_id: str, action: str, **fields: str) -> requests.Response:
    """Send one of the forms of a person's page."""
    return admin.post(f"{PEOPLE}/{person_id}/{action}", fields, seen_on=PEOPLE + "/add")


def add(admin: Browser, name: str, role: Role = Role.HOST) -> str:
    """Add somebody; returns the code of the badge that is shown."""
    return code_on(admin.post(f"{PEOPLE}/add", {"name": name, "role": role}, seen_on=f"{PEOPLE}/add"))


def code_on(answer: requests.Response) -> str:
    assert answer.status_code == 200, answer.text
    found = _CODE.search(answer.text)
    assert found is not None
    return found[1]


def number_of(office: OfficeHub, person_id: str) -> str:
    return str(scalar(office, "SELECT badge_number FROM staff WHERE id = ?", person_id))


def test_a_host_and_an_operator_see_and_do_nothing_of_it(office: OfficeHub) -> None:
    """Q3: neither by a page nor by a form that was made by hand."""
    person_id = office.staff_id("Antti")
    before = scalar(office, "SELECT count(*) FROM audit WHERE action = 'set role'")
    for name in ("Antti", "Olli"):
        browser = office.paired(name)
        for path in (PEOPLE, f"{PEOPLE}/add", f"{PEOPLE}/{person_id}", "/settings/labels",
                     "/settings/labels/preview.png"):  # fmt: skip
            assert browser.get(path).status_code == 403, path
        for path in ("add", "badge.pdf", f"{person_id}/badge", *(
            f"{person_id}/{action}" for action in ("role", "pin", "lock", "unlock", "remove")
        )):  # fmt: skip
            sent = browser.post(f"{PEOPLE}/{path}", {"role": "admin", "was": "host", "name": "X"})
            assert sent.status_code == 403, path
        assert browser.post("/settings/labels", {}).status_code == 403
    assert scalar(office, "SELECT count(*) FROM audit WHERE action = 'set role'") == before


def test_a_new_person_gets_a_badge_that_is_shown_once_and_stored_nowhere(office: OfficeHub) -> None:
    """S2, F1: the database holds no code; the person chooses a PIN with it."""
    admin = office.paired("Maija")
    shown = admin.post(f"{PEOPLE}/add", {"name": "Ville Vesa", "role": "operator"}, seen_on=f"{PEOPLE}/add")
    code = code_on(shown)
    assert shown.headers["cache-control"] == "no-store"
    assert "The first time the badge is shown, the PIN is chosen." in shown.text
    person_id = office.staff_id("Ville Vesa")
    for path in (PEOPLE, f"{PEOPLE}/{person_id}", f"{PEOPLE}/{person_id}/badge"):
        assert code not in admin.get(path).text
    with closing(sqlite3.connect(office.config.hub_path)) as db:
        assert code not in "\n".join(db.iterdump())
    with closing(office.db()) as db:
        staff = StaffDirectory(db, office.key, SystemClock())
        found = staff.find_badge(code)
        assert found is not None
        assert (found.name, found.role) == ("Ville Vesa", Role.OPERATOR)
        assert staff.may_choose_pin(found.id)
    assert "no PIN yet" in admin.get(PEOPLE).text


def test_a_name_that_is_missing_or_taken_is_refused_beside_its_field(office: OfficeHub) -> None:
    """W7: people are told apart by their names; a form that is sent twice adds nobody twice."""
    admin = office.paired("Maija")
    before = scalar(office, "SELECT count(*) FROM staff")
    for name, words in (("  ", "can&#39;t be left empty"), ("Antti", "Somebody with this name is there already")):
        refused = admin.post(f"{PEOPLE}/add", {"name": name, "role": "admin"}, seen_on=f"{PEOPLE}/add")
        assert refused.status_code == 422
        assert words in refused.text
        assert re.search(r'value="admin" checked', refused.text)
    assert admin.post(f"{PEOPLE}/add", {"name": "X", "role": "king"}, seen_on=f"{PEOPLE}/add").status_code == 422
    assert scalar(office, "SELECT count(*) FROM staff") == before


def test_a_lost_badge_is_void_at_once_and_is_not_replaced_twice(office: OfficeHub) -> None:
    """W4: a page that is sent again makes no third badge, and says why."""
    admin = office.paired("Maija")
    lost = add(admin, "Liina")
    person_id = office.staff_id("Liina")
    number = number_of(office, person_id)
    code = code_on(act(admin, person_id, "badge", version=number))
    again = act(admin, person_id, "badge", version=number)
    assert again.status_code == 409
    assert "A newer badge was made meanwhile." in again.text
    with closing(office.db()) as db:
        staff = StaffDirectory(db, office.key, SystemClock())
        assert staff.find_badge(lost) is None
        found = staff.find_badge(code)
        assert found is not None
        assert found.name == "Liina"
    assert act(admin, person_id, "lock").status_code == 200
    code_on(act(admin, person_id, "badge", version=number_of(office, person_id)))


def test_a_new_badge_is_read_off_a_phones_screen(office: OfficeHub, chromium: Chromium) -> None:
    """W1, W4: the person photographs it; the page is accessible, and is not lost when something changes at the hub."""
    code = add(office.paired("Maija"), "Raija")
    context = chromium.new_context(ignore_https_errors=True, viewport={"width": 360, "height": 780}, locale="fi")
    with closing(context):
        page = context.new_page()
        page.goto(f"{office.origin}/P/{office.code('Maija')}")
        page.fill("#pin", PIN)
        page.click("button.go")
        page.wait_for_selector("nav.main")
        page.goto(f"{office.origin}{PEOPLE}/{office.staff_id('Raija')}")
        page.click("summary:has-text('Uusi kortti')")
        assert problems_of(page) == []
        page.click("form[action$='/badge'] button")
        page.wait_for_selector("svg.qr")
        assert problems_of(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        photo = Image.open(BytesIO(page.locator("svg.qr").screenshot()))
        (read,) = zxingcpp.read_barcodes(photo)
    assert read.text != code
    with closing(office.db()) as db:
        found = StaffDirectory(db, office.key, SystemClock()).find_badge(read.text)
    assert found is not None
    assert found.name == "Raija"


def test_the_card_is_of_true_size_read_by_a_decoder_and_in_the_log(office: OfficeHub) -> None:
    """W4: the front has the name and no code; a badge that was replaced meanwhile is not printed any more."""
    admin = office.paired("Maija")
    old = add(admin, "Karoliina Aalto")
    person_id = office.staff_id("Karoliina Aalto")
    code = code_on(act(admin, person_id, "badge", version=number_of(office, person_id)))
    sent = admin.post(f"{PEOPLE}/badge.pdf", {"code": code}, seen_on=f"{PEOPLE}/add")
    assert sent.headers["content-type"] == "application/pdf"
    assert sent.headers["cache-control"] == "no-store"
    assert "attachment" in sent.headers["content-disposition"]
    qt()
    front, back = pages(sent.content)
    assert [one.text for one in zxingcpp.read_barcodes(back)] == [code]
    assert zxingcpp.read_barcodes(front) == []
    height_mm, width_mm = (dots / 300 * 25.4 for dots in back.shape)
    assert abs(height_mm - 54.0) < 0.15
    assert abs(width_mm - 85.6) < 0.15
    assert scalar(office, "SELECT count(*) FROM audit WHERE action = 'print badge' AND subject = ?",
                  f"staff:{person_id}") == 1  # fmt: skip
    for void in (old, new_code(CodeKind.STAFF), "nonsense"):
        refused = admin.post(f"{PEOPLE}/badge.pdf", {"code": void}, seen_on=f"{PEOPLE}/add")
        assert refused.status_code == 409, void


def test_another_role_ends_the_devices_and_who_saw_an_old_one_is_told(office: OfficeHub) -> None:
    """Q3, W7: before and after are in the audit."""
    admin = office.paired("Maija")
    add(admin, "Pauli")
    person_id = office.staff_id("Pauli")
    with closing(office.db()) as db:
        StaffDirectory(db, office.key, SystemClock()).set_pin(person_id, PIN, by=None)
    pauli = office.paired("Pauli")
    assert act(admin, person_id, "role", role="operator", was="host").status_code == 200
    assert pauli.get("/", allow_redirects=False).headers["location"] == "/pair"
    late = act(admin, person_id, "role", role="admin", was="host")
    assert late.status_code == 409
    assert "Somebody else has changed this meanwhile." in late.text
    assert act(admin, person_id, "role", role="king", was="operator").status_code == 409
    assert scalar(office, "SELECT role FROM staff WHERE id = ?", person_id) == "operator"
    assert scalar(office, "SELECT before || '>' || after FROM audit WHERE action = 'set role' AND subject = ?",
                  f"staff:{person_id}") == "host>operator"  # fmt: skip


def test_the_last_admin_stays_and_the_page_says_why(office: OfficeHub) -> None:
    """F2: neither lowered nor locked out nor removed, by no form either."""
    admin = office.paired("Maija")
    maija, others = office.staff_id("Maija"), "id <> ? AND role = 'admin' AND removed_at IS NULL"
    with closing(sqlite3.connect(office.config.hub_path)) as db:
        hidden = [one for (one,) in db.execute(f"SELECT id FROM staff WHERE {others}", (maija,))]
    with closing(office.db()) as db:
        staff = StaffDirectory(db, office.key, SystemClock())
        for one in hidden:
            staff.lock(one, by=None)
        try:
            shown = admin.get(f"{PEOPLE}/{maija}").text
            assert "This is the last admin. Make another admin first." in shown
            for action in ("role", "lock", "remove"):
                assert f"{maija}/{action}" not in shown
                sent = act(admin, maija, action, role="host", was="admin")
                assert sent.status_code == 409, action
                assert "This is the last admin." in sent.text
            assert staff.person(maija).role is Role.ADMIN
        finally:
            for one in hidden:
                staff.unlock(one, by=None)
    assert f"{maija}/remove" in admin.get(f"{PEOPLE}/{maija}").text


def test_a_new_pin_is_allowed_and_a_lock_ends(office: OfficeHub) -> None:
    """F1: the person chooses it at the kiosk; wrong PINs and an admin's lock end by "Let in again"."""
    admin = office.paired("Maija")
    add(admin, "Sirkka")
    person_id = office.staff_id("Sirkka")
    with closing(office.db()) as db:
        staff = StaffDirectory(db, office.key, SystemClock())
        staff.set_pin(person_id, PIN, by=None)
        assert not staff.may_choose_pin(person_id)
        assert "A new PIN can be chosen now" in admin.get(f"{PEOPLE}/{person_id}?done=pin_allowed").text
        assert "can choose a PIN until" in act(admin, person_id, "pin").text
        assert staff.may_choose_pin(person_id)
        staff.set_pin(person_id, PIN, by=None)
        while not isinstance(staff.log_in(person_id, "00000000"), Locked):
            pass
        assert "Too many wrong PINs" in admin.get(f"{PEOPLE}/{person_id}").text
        act(admin, person_id, "unlock")
        assert staff.locked_until(person_id) is None
        assert "Locked out" in act(admin, person_id, "lock").text
        assert staff.person(person_id).locked_at is not None
        act(admin, person_id, "unlock")
        assert staff.person(person_id).locked_at is None


def test_who_is_removed_is_off_the_list_and_stays_in_the_log(office: OfficeHub) -> None:
    """W7: it asks first, and says what happens."""
    admin = office.paired("Maija")
    code = add(admin, "Timo")
    person_id = office.staff_id("Timo")
    asked = admin.get(f"{PEOPLE}/{person_id}").text
    assert "Badge and PIN stop working now. The log keeps the name." in asked
    gone = act(admin, person_id, "remove")
    assert "Removed. Badge and PIN work no longer." in gone.text
    assert f"{PEOPLE}/{person_id}" not in gone.text
    assert admin.get(f"{PEOPLE}/{person_id}").status_code == 404
    assert act(admin, person_id, "pin").status_code == 404
    assert act(admin, person_id, "dance").status_code == 404
    with closing(office.db()) as db:
        assert StaffDirectory(db, office.key, SystemClock()).find_badge(code) is None
    assert "Timo" in admin.get(f"/log?who={office.staff_id('Maija')}&text=Timo").text


def test_the_page_of_a_person_shows_devices_and_what_was_done_last(office: OfficeHub) -> None:
    """W2, W4: each with its way to end it, and to the log; who looked at data is named on the list."""
    admin, host = office.paired("Maija"), office.paired("Antti")
    person_id = office.staff_id("Antti")
    shown = admin.get(f"{PEOPLE}/{person_id}").text
    assert f"/log?who={person_id}" in shown
    assert "opened the office on a device" in shown
    assert "last seen: today" in shown
    device_id = re.findall(r'action="/devices/([^/]+)/end"', shown)[0]
    back = admin.post(f"/devices/{device_id}/end", {"to": f"{PEOPLE}/{person_id}"}, seen_on=f"{PEOPLE}/add")
    assert back.url.startswith(f"{office.origin}{PEOPLE}/{person_id}")
    assert host.get("/", allow_redirects=False).headers["location"] == "/pair"
    admin.get("/log.csv")
    listed = admin.get(PEOPLE).text
    assert "took the log along" in listed
    assert 'href="/log?deed=looked"' in listed


def test_words_of_the_kiosk_that_the_office_shows_are_there_in_all_languages() -> None:
    """W1: the office asks for them by their English words."""
    sources = [path.read_text(encoding="utf-8") for path in (*OFFICE.rglob("*.py"), *OFFICE.rglob("*.html"))]
    asked = {found for source in sources for found in _KIOSK_TEXT.findall(source)}
    assert len(asked) > 10
    for language in ("fi", "sv"):
        assert sorted(asked - kiosk_texts(language).keys()) == []
    for language in LANGUAGES:
        assert len({people_words.may_words(role, words_of(language)) for role in Role}) == len(Role)
