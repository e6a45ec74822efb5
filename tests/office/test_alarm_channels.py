"""Who is told of alarms, set in the office: order, languages, secrets that never come back, a test that is truthful."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.hub.alarms import Severity
from kiosk.hub.settings.current import read_settings
from kiosk.printroom.alarms.notification_setup import contacts_of
from tests.cli.processes import eventually
from tests.cli.web_hook import Receiver, web_hook
from tests.office.office_hub import Browser, OfficeHub, scalar

PATH = "/settings/alarms"
EVERYTHING = {"told_of.now": "on", "told_of.soon": "on", "told_of.morning": "on"}
SECRET = "tyrsky-4711"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with web_hook() as server:
        yield server


@pytest.fixture
def admin(office: OfficeHub) -> Iterator[Browser]:
    """Afterwards the contacts are as before."""
    before = scalar(office, "SELECT value FROM setting WHERE subject = 'alarms'")
    yield office.paired("Maija")
    with closing(sqlite3.connect(office.config.hub_path)) as db, db:
        db.execute("UPDATE setting SET value = ?, version = version + 1 WHERE subject = 'alarms'", (before,))


def version(browser: Browser, path: str = PATH) -> str:
    found = re.search(r'name="version" value="(\d+)"', browser.get(path).text)
    assert found is not None
    return found[1]


def add(browser: Browser, name: str, url: str, language: str = "en") -> str:
    """Add a contact; the page that is shown then."""
    fields = {"version": version(browser), "name": name, "language": language, "url.new": url, **EVERYTHING}
    return browser.post(f"{PATH}/new", fields, seen_on=f"{PATH}/new").text


def names(browser: Browser) -> list[str]:
    """The contacts in their order."""
    shown = browser.get(PATH).text
    return re.findall(r"<b>([^<]+)</b>", shown[shown.index("<ol") : shown.index("</ol>")])


def page_after_test(browser: Browser) -> str:
    """The page when no test goes on any more."""
    assert eventually(lambda: "A test is being sent" not in browser.get(PATH).text, within_s=120)
    return browser.get(PATH).text


def test_an_address_is_stored_and_shown_nowhere(admin: Browser, office: OfficeHub) -> None:
    """W4: neither on a page, in the history, in the log nor in its file; a form that is saved keeps it."""
    assert "Otso" in add(admin, "Otso", f"json://127.0.0.1:9/{SECRET}")
    page = f"{PATH}/contacts/2"
    fields = {"version": version(admin, page), "name": "Otso K", "language": "sv", "url.0": "", "url.new": ""}
    fields |= EVERYTHING
    assert "Otso K" in admin.post(page, fields, seen_on=page).text
    assert SECRET in str(scalar(office, "SELECT value FROM setting WHERE subject = 'alarms'"))
    for path in (PATH, page, "/log", "/log.csv", "/settings"):
        assert SECRET not in admin.get(path).text, path
    assert "json://…" in admin.get(PATH).text


def test_an_address_is_replaced_or_dropped(admin: Browser, office: OfficeHub) -> None:
    """W4, W7: a contact without any address is refused, beside the field."""
    page = f"{PATH}/contacts/1"
    as_it_is = {"name": "Olli", "language": "sv", **EVERYTHING}
    fields = {"version": version(admin, page), **as_it_is, "url.0": f"jsons://127.0.0.1/{SECRET}"}
    admin.post(page, fields, seen_on=page)
    stored = str(scalar(office, "SELECT value FROM setting WHERE subject = 'alarms'"))
    assert SECRET in stored
    assert "walk-secret-3" not in stored
    dropped = {"version": version(admin, page), **as_it_is, "drop.0": "on"}
    answer = admin.post(page, dropped, seen_on=page)
    assert answer.status_code == 422
    assert "Give a number from 1 to 10" in answer.text
    wrong = {"version": version(admin, page), **as_it_is, "url.new": "not an address"}
    answer = admin.post(page, wrong, seen_on=page)
    assert "Write an address for messages" in answer.text
    assert 'value="not an address"' in answer.text


def test_the_order_is_changed_and_who_is_removed_is_gone(admin: Browser, office: OfficeHub) -> None:
    """W4."""
    admin.post(f"{PATH}/contacts/0/move", {"version": version(admin), "to": "down"}, seen_on=PATH)
    assert names(admin) == ["Olli", "Maija"]
    late = admin.post(f"{PATH}/contacts/0/remove", {"version": "1"}, seen_on=PATH)
    assert "meanwhile" in late.text  # W7: the order was changed since
    assert names(admin) == ["Olli", "Maija"]
    shown = admin.post(f"{PATH}/contacts/0/remove", {"version": version(admin)}, seen_on=PATH).text
    assert names(admin) == ["Maija"]
    assert "Removed." in shown
    assert "walk-secret" not in shown


def test_a_contact_is_told_of_what_was_ticked(admin: Browser, office: OfficeHub) -> None:
    """W4, N4: the list says of what, and of what nobody is told then; nothing ticked is refused beside the ticks."""
    page = f"{PATH}/contacts/1"
    assert admin.get(page).text.count('value="on" checked') == len(EVERYTHING)
    for at in (0, 1):
        page = f"{PATH}/contacts/{at}"
        fields = {"version": version(admin, page), "name": ("Maija", "Olli")[at], "language": "fi"}
        refused = admin.post(page, fields, seen_on=page)
        assert refused.status_code == 422
        assert "Choose one that is offered." in refused.text
        admin.post(page, {**fields, "told_of.now": "on", "told_of.soon": "on"}, seen_on=page)
    with closing(office.db()) as db:
        found = contacts_of(read_settings(db))
    assert [one.told_of for one in found] == 2 * [{Severity.NOW, Severity.SOON}]
    shown = admin.get(PATH).text
    assert "Told of: What can&#39;t wait, What should not wait long" in shown
    assert "Nobody gets the summary of the day." in shown
    assert "Nobody is told of what can" not in shown
    assert "Olli, fi, json://…, What can&#39;t wait, What should not wait long" in shown[shown.index("History") :]


def test_rules_that_can_not_be_are_refused_beside_their_field(admin: Browser) -> None:
    """W7."""
    typed = {"version": version(admin), "quiet_from": "22:00", "quiet_until": "late", "digest_at": "07:00",
             "escalate_min": "15"}  # fmt: skip
    answer = admin.post(f"{PATH}/rules", typed, seen_on=PATH)
    assert answer.status_code == 422
    assert 'value="late"' in answer.text
    assert 'value="15"' in answer.text
    saved = admin.post(f"{PATH}/rules", {**typed, "quiet_until": "06:30"}, seen_on=PATH).text
    assert "06:30" in saved[saved.index("History") :]


def test_a_test_says_what_became_of_it(admin: Browser, office: OfficeHub, receiver: Receiver) -> None:
    """W4, W8: the page waits for nothing; sent and refused are told apart, and no part of the address is shown."""
    add(admin, "Otso", receiver.url)
    shown = admin.post(f"{PATH}/contacts/2/test", {}, seen_on=PATH).text
    assert "Test at" in shown or "A test is being sent" in shown
    assert "json sent" in page_after_test(admin)
    assert len(receiver.titles) == 1
    receiver.status = 500
    admin.post(f"{PATH}/contacts/2/test", {}, seen_on=PATH)
    shown = page_after_test(admin)
    assert "json not sent" in shown
    assert "secret-path" not in shown
    assert "tried whether alarms arrive" in admin.get("/log").text


def test_only_an_admin_sees_who_is_told(office: OfficeHub) -> None:
    """Q3."""
    operator = office.paired("Olli")
    for path in (PATH, f"{PATH}/new", f"{PATH}/contacts/0"):
        assert operator.get(path).status_code == 403
    assert operator.post(f"{PATH}/contacts/0/test", {}).status_code == 403
