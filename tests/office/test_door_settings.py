"""What visitors are asked and what the start page says, as it is set in the office (W4, W7)."""

from contextlib import closing

import pytest

from kiosk.hub.settings.current import HubSettings, read_settings
from kiosk.hub.visit_fields import Purpose
from tests.office.office_hub import Browser, OfficeHub

PATH = "/settings/door"


@pytest.fixture(scope="module")
def admin(office: OfficeHub) -> Browser:
    return office.paired("Maija")


def settings(office: OfficeHub) -> HubSettings:
    """As each screen follows them."""
    with closing(office.db()) as db:
        return read_settings(db)


def send(browser: Browser, path: str, fields: dict[str, str], page: str = PATH) -> str:
    """With the version that the page has now."""
    shown = browser.get(page).text
    version = shown[shown.index(f'action="{path}"') :].partition('name="version" value="')[2].partition('"')[0]
    return browser.post(path, {"version": version, **fields}, seen_on=page).text


def test_questions_are_set_and_restored(office: OfficeHub, admin: Browser) -> None:
    """W4: the places of groups stay when the questions are saved."""
    before = settings(office).door
    fields = {
        "ask_purpose": "page",
        "purposes.vr": "on",
        "purposes.study": "on",
        "municipalities": "Kinnula\n\nPihtipudas \n",
    }
    assert "Saved." in send(admin, f"{PATH}/door", fields)
    after = settings(office).door
    assert after.ask_purpose == "page"
    assert after.purposes == (Purpose.VR, Purpose.STUDY)
    assert after.municipalities == ("Kinnula", "Pihtipudas")
    assert after.origins == before.origins
    change = admin.get(PATH).text.partition('name="change" value="')[2].partition('"')[0]
    assert "Set as it was before." in admin.post(f"{PATH}/restore", {"change": change}, seen_on=PATH).text
    assert settings(office).door == before


def test_questions_that_are_refused_keep_what_was_typed(office: OfficeHub, admin: Browser) -> None:
    """W7: the start page beside them keeps what is stored."""
    before = settings(office)
    shown = send(admin, f"{PATH}/door", {"ask_purpose": "no", "purposes.vr": "on", "municipalities": "Kinnula\nK0ti"})
    assert "Write only letters, spaces and hyphens." in shown
    assert "Kinnula\nK0ti</textarea>" in shown
    shown = send(admin, f"{PATH}/door", {"ask_purpose": "no", "municipalities": ""})
    assert "Choose one that is offered." in shown
    shown = send(admin, f"{PATH}/start", {"capacity": "many"})
    assert "Write a number." in shown
    assert 'value="many"' in shown
    assert settings(office) == before


def test_a_place_is_added_changed_and_removed(office: OfficeHub, admin: Browser) -> None:
    """W4: its short name never changes, since visits keep it."""
    new, count = f"{PATH}/origins/new", len(settings(office).door.origins)
    name = {"name.fi": "Kirjasto", "name.sv": "Biblioteket", "name.en": "Library"}
    refused = send(admin, new, {**name, "name.sv": ""}, page=new)
    assert "This can&#39;t be left empty." in refused
    assert 'value="Kirjasto"' in refused
    assert "Added." in send(admin, new, name, page=new)
    page = f"{PATH}/origins/{count}"
    assert "Saved." in send(admin, page, {**name, "name.en": "The library"}, page=page)
    added = settings(office).door.origins[-1]
    assert (added.slug, added.name.en) == ("kirjasto", "The library")
    assert "Removed." in send(admin, f"{page}/remove", {}, page=page)
    assert len(settings(office).door.origins) == count
    assert admin.get(page).status_code == 404


def test_the_order_of_places_is_changed(office: OfficeHub, admin: Browser) -> None:
    """W4: it is the one at the door; W7: who moves one in a list that has changed is told, and nothing moves."""
    before = settings(office).door.origins
    assert len(before) > 1
    old = admin.get(PATH).text.partition('action="/settings/door/door"')[2].partition('name="version" value="')[2]
    moving = f"{PATH}/origins/0/move"
    send(admin, moving, {"to": "down"})
    assert settings(office).door.origins[:2] == (before[1], before[0])
    late = admin.post(moving, {"version": old.partition('"')[0], "to": "down"}, seen_on=PATH)
    assert late.status_code == 409
    assert settings(office).door.origins[:2] == (before[1], before[0])
    assert admin.post(f"{PATH}/origins/99/move", {"version": "1", "to": "up"}, seen_on=PATH).status_code == 404
    send(admin, f"{PATH}/origins/1/move", {"to": "up"})
    assert settings(office).door.origins == before


def test_a_card_has_its_days(office: OfficeHub, admin: Browser) -> None:
    """W4, W7."""
    new = f"{PATH}/cards/new"
    card = {"title.fi": "Haku", "title.sv": "Utlysning", "title.en": "Call", "text.fi": "Hae nyt.",
            "text.sv": "Sök nu.", "text.en": "Apply now.", "first_day": "2030-05-01"}  # fmt: skip
    shown = send(admin, new, {**card, "last_day": "2030-04-01"}, page=new)
    assert "The end must come after the beginning." in shown
    assert 'value="Apply now."' in shown
    assert "Added." in send(admin, new, {**card, "last_day": "2030-06-01"}, page=new)
    assert settings(office).start.cards[0].title.sv == "Utlysning"
    version = admin.get(f"{PATH}/cards/0").text.partition('name="version" value="')[2].partition('"')[0]
    send(admin, f"{PATH}/start", {"capacity": "40", "eu": "on"})
    late = admin.post(f"{PATH}/cards/0", {"version": version, **card, "last_day": "2030-07-01"}, seen_on=PATH)
    assert late.status_code == 409
    assert 'value="2030-07-01"' in late.text
    assert "Removed." in send(admin, f"{PATH}/cards/0/remove", {}, page=f"{PATH}/cards/0")


def test_the_door_is_set_by_an_admin(office: OfficeHub) -> None:
    """Q3."""
    host = office.paired("Antti")
    for path in (PATH, f"{PATH}/origins/0", f"{PATH}/cards/new"):
        assert host.get(path).status_code == 403
