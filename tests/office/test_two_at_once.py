"""Two devices have the same page open, and one of them changes or removes what it shows (W7)."""

import html
from collections.abc import Iterator, Mapping
from contextlib import closing

import pytest
import requests

from kiosk.store.hub_db import rows
from tests.office.attacking import Attacked, Attacker, attacked_office
from tests.office.forms_found import FoundForm, forms_of

CHANGED = ("/settings/hub", "/settings/alarms", "/settings/door", "/settings/door/origins/0", "/settings/retention",
           "/settings/zones/vr", "/settings/floor-plan", "/equipment/vr-2", "/printers/hauki/settings")  # fmt: skip
REMOVED = ("/equipment/vinyyli", "/settings/door/origins/6", "/printers/ahven/settings",
           "/printers/muikku/settings")  # fmt: skip
ADDITIONS = (" x", "1", "2")
"""To the text or number that stands in a field: the first that is taken changes it."""
NOT_A_CHANGE = ("/move", "/remove", "/restore")


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Attacked]:
    with attacked_office(tmp_path_factory.mktemp("attacked")) as made:
        yield made


def send(browser: Attacker, form: FoundForm, fields: Mapping[str, str]) -> requests.Response:
    token = {"csrf": browser.token("/devices")}
    url = browser.hub.origin + form.action
    if form.files:
        parts = {name: (None, value) for name, value in {**fields, **token}.items()}
        return browser.session.post(url, files=parts, timeout=30, allow_redirects=False)
    return browser.session.post(url, data={**fields, **token}, timeout=30, allow_redirects=False)


def changed(browser: Attacker, form: FoundForm) -> tuple[str, Mapping[str, str]] | None:
    """The field by which something was changed, and what was sent; None if none was."""
    for name in form.names:
        for addition in ADDITIONS:
            fields = {**form.values, name: form.values[name] + addition}
            if (
                form.values[name] not in ("", "on")
                and not name.endswith("version")
                and send(browser, form, fields).status_code == 303
            ):
                return name, fields
    return None


def last_session(attacked: Attacked) -> str:
    """The page of the last session of the series, which is to come."""
    with closing(attacked.hub.db()) as db:
        found = rows(db, "SELECT id FROM event WHERE series_id IS NOT NULL ORDER BY starts_at DESC LIMIT 1")
    return f"/events/{found[0]['id']}"


def test_the_later_of_two_is_told_and_keeps_what_was_typed(attacked: Attacked) -> None:
    """W7: on each page where something that is set is changed."""
    browser, told = Attacker(attacked.hub, "Maija"), set[str]()
    for page in (*CHANGED, last_session(attacked)):
        for form in forms_of(browser.get(page).text, page):
            is_change = form.is_post and "version" in form.values and not form.action.endswith(NOT_A_CHANGE)
            done = changed(browser, form) if is_change else None
            if done is not None:
                answer = send(browser, form, done[1])
                assert answer.status_code == 409, (form.action, done[0])
                assert "changed this meanwhile" in answer.text, form.action
                assert html.escape(done[1][done[0]], quote=False) in answer.text, (form.action, done[0])
                told.add(page)
    assert told >= set(CHANGED)


def test_what_was_removed_elsewhere_is_said_to_be_gone(attacked: Attacked) -> None:
    """W7: every form of a page that was open all the while."""
    browser = Attacker(attacked.hub, "Maija")
    person = f"/settings/people/{attacked.hub.staff_id('Olli')}"
    with attacked.without_a_mistake():
        for page in (*REMOVED, person, last_session(attacked)):
            forms = [
                one for one in forms_of(browser.get(page).text, page) if one.is_post and "/devices/" not in one.action
            ]
            removal = next((one for one in forms if one.action.endswith("/remove")), None)
            assert removal is not None, page
            assert send(browser, removal, removal.values).status_code == 303, page
            assert browser.get(page).status_code == 404, page
            for form in forms:
                status = send(browser, form, form.values).status_code
                assert status in (303, 404, 409, 422), (form.action, status)
