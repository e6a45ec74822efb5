"""The editor of equipment: what is typed, refused, restored, removed and brought back (W4, W7)."""

import json
import re
from contextlib import closing

import pytest

from kiosk.base.clock import SystemClock
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.office.forms import Typed
from tests.office.office_hub import Browser, OfficeHub, scalar

_TAG = re.compile(r"<(?:input|option)[^>]*>")
_PART = re.compile(r'(name|type|value)="([^"]*)"')


def fields_on(browser: Browser, path: str, action: str) -> dict[str, str]:
    """What a browser would send of a form as it is shown."""
    page = browser.get(path).text
    form = page[page.index(f'action="{action}"') :].partition("</form>")[0]
    sent = {}
    for tag in _TAG.findall(form):
        parts = dict(_PART.findall(tag))
        if " selected" in tag:  # the only list of the form
            sent["zone_id"] = parts["value"]
        elif "name" in parts and (parts.get("type") not in ("radio", "checkbox") or " checked" in tag):
            sent[parts["name"]] = parts["value"]
    del sent["csrf"]
    return sent


def save(browser: Browser, slug: str, **changed: str) -> str:
    path = f"/equipment/{slug}"
    return browser.post(path, {**fields_on(browser, path, path), **_dotted(changed)}, seen_on="/devices").text


def _dotted(fields: dict[str, str]) -> dict[str, str]:
    return {name.replace("__", "."): value for name, value in fields.items()}


def details(office: OfficeHub, slug: str) -> dict[str, object]:
    return json.loads(str(scalar(office, "SELECT details FROM equipment WHERE slug = ?", slug)))


def test_what_an_admin_sets_is_on_the_wall_and_what_the_form_does_not_show_stays(office: OfficeHub) -> None:
    """W4: all fields; the place on the plan is set elsewhere."""
    admin, before = office.paired("Maija"), details(office, "vr-1")
    shown = save(
        admin, "vr-1", name="Lasit 1", names__fi="VR-lasit 1", names__sv="VR-glasögon 1", names__en="VR headset 1",
        kind="camera", minimum_age="14", longest_min="0,75 h", induction="VR", induction_min="10 min", rules__fi="Istu",
        rules__sv="Sitt", rules__en="Sit", owner="Kirjasto", project="A77892",
    )  # fmt: skip
    assert "Saved. It is shown at the kiosk now." in shown
    with closing(office.db()) as db:
        item = EquipmentService(db, SystemClock()).by_slug("vr-1")
    assert item is not None
    assert (item.name, item.kind, item.name_in("sv")) == ("Lasit 1", "camera", "VR-glasögon 1")
    stored = item.details
    assert (stored.minimum_age, stored.longest_min, stored.induction_min, stored.owner) == (14, 45, 10, "Kirjasto")
    assert details(office, "vr-1")["place"] == before["place"]
    assert details(office, "vr-1")["can_do"] == before["can_do"]
    assert "VR 1" in shown[shown.index("History") :]
    assert "A77892" in admin.get("/equipment").text


def test_a_form_that_is_refused_keeps_what_was_typed(office: OfficeHub) -> None:
    """W7: the reason beside its field, in the tile what was typed; nothing is stored."""
    admin, before = office.paired("Maija"), details(office, "vr-3")
    fields = fields_on(admin, "/equipment/vr-3", "/equipment/vr-3")
    for changed, sentence in (
        ({"longest_min": "kaks tuntia"}, "Write minutes or hours, such as 45 min or 2 h."),
        ({"longest_min": "25 h"}, "Give a number from 0 to 1440."),
        ({"minimum_age": "120"}, "Give a number from 0 to 99."),
        ({"rules.fi": "Istu"}, "Write it in all three languages, or in none."),
        ({"name": ""}, "This can&#39;t be left empty."),
        ({"zone_id": "nowhere"}, "zone"),
        ({"kind": "printer"}, "Choose one that is offered."),
        ({"kind": "own-<b>"}, "Choose one that is offered."),
    ):
        answer = admin.post("/equipment/vr-3", {**fields, "name": "Kolmonen", **changed}, seen_on="/devices")
        assert answer.status_code == 422, changed
        assert sentence in answer.text, changed
        assert ("<b>Kolmonen</b>" in answer.text) == ("name" not in changed)
    assert details(office, "vr-3") == before
    assert scalar(office, "SELECT name FROM equipment WHERE slug = 'vr-3'") == "VR 3"


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("", 0),
        ("45", 45),
        ("45min", 45),
        ("2 h", 120),
        ("2\N{NO-BREAK SPACE}t", 120),
        ("1.5 H", 90),
        ("1 h 30 min", 90),
    ],
)
def test_a_length_is_read_as_people_write_it(typed: str, minutes: int) -> None:
    """W7: what is none is refused with its field."""
    assert Typed({"longest_min": typed}).minutes("longest_min") == minutes
    for wrong in ("kaks", "-5", "1:30", "2 h 2 h", "\N{SUPERSCRIPT TWO}"):
        with pytest.raises(SettingRefusedError, match="minutes or hours"):
            Typed({"longest_min": wrong}).minutes("longest_min")


def test_two_who_edit_the_same_thing_are_told(office: OfficeHub) -> None:
    """W7: what was typed is kept, and the second try has seen the first."""
    admin, other = office.paired("Maija"), office.paired("Maija")
    seen = fields_on(admin, "/equipment/kone-4", "/equipment/kone-4")
    save(other, "kone-4", owner="Kaupunki")
    late = admin.post("/equipment/kone-4", {**seen, "owner": "Kirjasto"}, seen_on="/devices")
    assert late.status_code == 409
    assert "Somebody else has changed this meanwhile." in late.text
    assert 'value="Kirjasto"' in late.text
    assert details(office, "kone-4")["owner"] == "Kaupunki"
    version = re.findall(r'name="version" value="(\d+)"', late.text)
    again = admin.post("/equipment/kone-4", {**seen, "owner": "Kirjasto", "version": version[0]}, seen_on="/devices")
    assert again.status_code == 200
    assert details(office, "kone-4")["owner"] == "Kirjasto"


def test_one_field_is_restored_as_it_was_and_the_others_stay(office: OfficeHub) -> None:
    """W7: a detail, a name, and a zone; each restore is in the history itself."""
    admin = office.paired("Maija")
    save(admin, "studio", minimum_age="16", name="Äänistudio")
    save(admin, "studio", owner="Kirjasto")
    page = admin.get("/equipment/studio").text
    change = re.findall(r'name="change" value="([^"]+)"><input type="hidden" name="field" value="minimum_age"', page)
    restored = admin.post(
        "/equipment/studio/restore", {"change": change[0], "field": "minimum_age"}, seen_on="/devices"
    )
    assert "Set as it was before." in restored.text
    assert "minimum_age" not in details(office, "studio")
    assert details(office, "studio")["owner"] == "Kirjasto"
    admin.post("/equipment/studio/restore", {"change": change[0], "field": "name"}, seen_on="/devices")
    assert scalar(office, "SELECT name FROM equipment WHERE slug = 'studio'") == "Studio"
    for fields in ({"change": change[0], "field": "id"}, {"change": change[0], "field": "picture"}, {"change": "x"}):
        assert admin.post("/equipment/studio/restore", fields, seen_on="/devices").status_code == 404


def test_equipment_is_added_removed_and_brought_back(office: OfficeHub) -> None:
    """W4, W7: with its code and history; who has not seen a change removes nothing."""
    admin = office.paired("Maija")
    zone = str(scalar(office, "SELECT id FROM zone WHERE slug = 'studio'"))
    new = {"name": "Ompelukone", "zone_id": zone, "kind": "sewing", "is_public": "on"}
    refused = admin.post("/equipment/all/add", {**new, "minimum_age": "x"}, seen_on="/devices")
    assert refused.status_code == 422
    assert 'value="Ompelukone"' in refused.text
    assert "Added." in admin.post("/equipment/all/add", new, seen_on="/devices").text
    code = scalar(office, "SELECT code FROM equipment WHERE slug = 'ompelukone'")
    save(admin, "ompelukone", owner="Kirjasto")
    stale = admin.post("/equipment/ompelukone/remove", {"version": "1"}, seen_on="/devices")
    assert stale.status_code == 409
    removed = admin.post("/equipment/ompelukone/remove", {"version": "2"}, seen_on="/devices")
    assert "It is off the wall." in removed.text
    assert admin.get("/equipment/ompelukone").status_code == 404
    row = admin.get("/equipment/all/removed").text
    assert "Ompelukone" in row
    fields = dict(re.findall(r'name="(id|version)" value="([^"]+)"', row))
    assert "It is back." in admin.post("/equipment/all/removed", fields, seen_on="/devices").text
    assert scalar(office, "SELECT code FROM equipment WHERE slug = 'ompelukone'") == code
    history = admin.get("/equipment/ompelukone").text.partition("History")[2]
    assert history.count("On the wall") == 3


def test_its_label_is_printed_from_its_page(office: OfficeHub) -> None:
    """W4: one label, by the button beside the tile."""
    admin = office.paired("Maija")
    page = admin.get("/equipment/laser").text
    form = page[page.index('action="/settings/labels"') :].partition("</form>")[0]
    assert 'name="equipment.laser" value="on"' in form
    answer = admin.post("/settings/labels", {"equipment.laser": "on"}, seen_on="/devices")
    assert answer.content.startswith(b"%PDF")


def test_the_order_on_the_wall_is_set_by_up_and_down(office: OfficeHub) -> None:
    """W4: within its zone; at an end nothing happens."""
    admin = office.paired("Maija")

    def order() -> list[str]:
        return [
            slug for slug in re.findall(r'<li id="([^"]+)"', admin.get("/equipment/all/order").text) if "kone-" in slug
        ]

    assert order()[:2] == ["kone-1", "kone-2"]
    admin.post("/equipment/all/order", {"slug": "kone-2", "to": "up"}, seen_on="/devices")
    admin.post("/equipment/all/order", {"slug": "kone-2", "to": "up"}, seen_on="/devices")
    assert order()[:2] == ["kone-2", "kone-1"]
    admin.post("/equipment/all/order", {"slug": "kone-2", "to": "down"}, seen_on="/devices")
    assert order()[:2] == ["kone-1", "kone-2"]
    assert admin.post("/equipment/all/order", {"slug": "sauna", "to": "up"}, seen_on="/devices").status_code == 200


def test_a_printer_keeps_its_kind_and_is_not_removed_here(office: OfficeHub) -> None:
    """W4: its connection is set on its own page."""
    admin = office.paired("Maija")
    save(admin, "ahven", kind="tool", owner="Kirjasto")
    assert scalar(office, "SELECT kind FROM equipment WHERE slug = 'ahven'") == "printer"
    assert details(office, "ahven")["owner"] == "Kirjasto"
    version = str(scalar(office, "SELECT version FROM equipment WHERE slug = 'ahven'"))
    assert admin.post("/equipment/ahven/remove", {"version": version}, seen_on="/devices").status_code == 409
    assert scalar(office, "SELECT removed_at FROM equipment WHERE slug = 'ahven'") is None


@pytest.mark.parametrize("who", ["Antti", "Olli"])
def test_only_an_admin_edits(office: OfficeHub, who: str) -> None:
    """Q3: neither by a page nor by a form that was made by hand."""
    browser, before = office.paired(who), scalar(office, "SELECT count(*) FROM setting_change")
    shown = browser.get("/equipment/laser").text
    assert "Restore" not in shown
    assert 'name="owner"' not in shown
    for path in ("/equipment/all/add", "/equipment/all/order", "/equipment/all/removed"):
        assert browser.get(path).status_code == 403, path
    for path in ("", "/restore", "/remove", "/photo", "/photo/remove"):
        answer = browser.post(f"/equipment/laser{path}", {"name": "x", "version": "1"}, seen_on="/devices")
        assert answer.status_code == 403, path
    for path in ("/equipment/all/add", "/equipment/all/order", "/equipment/all/removed"):
        assert browser.post(path, {"slug": "laser", "to": "up"}, seen_on="/devices").status_code == 403, path
    assert scalar(office, "SELECT count(*) FROM setting_change") == before
