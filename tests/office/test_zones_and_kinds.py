"""Zones and own kinds of equipment in the office, and the SVG files that are sent for them (W3, W4, W7)."""

import re

import pytest

from tests.office.office_hub import PIN, Browser, OfficeHub, scalar

NAME = {"name.fi": "Kangaspuut", "name.sv": "Vävstol", "name.en": "Loom"}
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0H10V10H0Z"/></svg>'
EVIL = (
    b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(2)</script>'
    b'<a href="javascript:alert(3)"><path d="M0 0H8V4H0Z" onclick="alert(4)" style="fill:url(//evil.example)"/></a>'
    b'<image href="https://evil.example/x.png" width="9" height="9"/><text>alert(5)</text></svg>'
)
BOMB = b'<!DOCTYPE svg [<!ENTITY a "M0 0H9V9Z"><!ENTITY b "&a;&a;&a;">]><svg><path d="&b;"/></svg>'


def version_on(browser: Browser, path: str) -> str:
    return re.findall(r'name="version" value="(\d+)"', browser.get(path).text)[0]


def svg(content: bytes) -> dict[str, tuple[str, bytes, str]]:
    return {"outline": ("../evil<b>.svg", content, "image/svg+xml")}


def outline(office: OfficeHub, slug: str) -> object:
    return scalar(office, "SELECT outline FROM equipment_kind WHERE slug = ?", slug)


@pytest.fixture
def kind(office: OfficeHub) -> str:
    """The path of a kind of its own for each test, with a silhouette."""
    admin = office.paired("Maija")
    known = set(_paths(admin))
    assert "Added." in admin.send("/settings/kinds", NAME, svg(SVG)).text
    return next(path for path in _paths(admin) if path not in known)


def _paths(admin: Browser) -> list[str]:
    return re.findall(r'href="(/settings/kinds/[^"]+)"', admin.get("/settings/kinds").text)


def test_zones_are_added_renamed_ordered_and_removed_when_empty(office: OfficeHub) -> None:
    """W4, W7: with their history; one with equipment is not removed."""
    admin = office.paired("Maija")
    name = {"name.fi": "Kellari", "name.sv": "Källaren", "name.en": "Cellar"}
    refused = admin.post("/settings/zones", {**name, "name.sv": ""}, seen_on="/devices")
    assert refused.status_code == 422
    assert 'value="Kellari"' in refused.text
    assert "Added." in admin.post("/settings/zones", name, seen_on="/devices").text
    path = "/settings/zones/cellar"
    renamed = {**name, "name.en": "Basement", "version": version_on(admin, path)}
    assert "Saved." in admin.post(path, renamed, seen_on="/devices").text
    late = admin.post(path, {**renamed, "name.en": "Vault"}, seen_on="/devices")
    assert (late.status_code, 'value="Vault"' in late.text) == (409, True)
    change = re.findall(r'name="change" value="([^"]+)"', admin.get(path).text)[0]
    assert "Set as it was before." in admin.post(f"{path}/restore", {"change": change}, seen_on="/devices").text
    assert scalar(office, "SELECT name_en FROM zone WHERE slug = 'cellar'") == "Cellar"

    order = re.findall(r'<li id="([^"]+)"', admin.get("/settings/zones").text)
    admin.post("/settings/zones/all/order", {"slug": "cellar", "to": "up"}, seen_on="/devices")
    moved = re.findall(r'<li id="([^"]+)"', admin.get("/settings/zones").text)
    assert moved == [*order[:-2], "cellar", order[-2]]
    assert "Removed." in admin.post(f"{path}/remove", {"version": version_on(admin, path)}, seen_on="/devices").text
    assert admin.get(path).status_code == 404
    full = admin.post(
        "/settings/zones/vr/remove", {"version": version_on(admin, "/settings/zones/vr")}, seen_on="/devices"
    )
    assert (full.status_code, "Move it to another zone first." in full.text) == (409, True)


def test_a_kind_has_the_shapes_of_its_file_and_nothing_else(office: OfficeHub, kind: str) -> None:
    """W3, W4: no script, reference or text of the file can be found in the database or on a page."""
    admin, slug = office.paired("Maija"), kind.rpartition("/")[2]
    fields = {**NAME, "version": version_on(admin, kind)}
    shown = admin.send(kind, fields, svg(EVIL))
    assert "Saved." in shown.text
    stored = str(outline(office, slug))
    assert re.fullmatch(r"[MLCZ0-9. -]+", stored)
    assert f'd="{stored}"' in shown.text
    for word in ("alert(", "evil", "onload", "javascript"):
        assert word not in shown.text
    assert "own" in admin.get("/equipment/all/add").text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (BOMB, "can&#39;t be read"),
        (b"", "can&#39;t be read"),
        (b"\x89PNG\r\n", "can&#39;t be read"),
        (b"<svg>" * 50_000, "too large"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><path fill="none" d="M0 0H9V9Z"/></svg>', "no filled areas"),
    ],
    ids=["entities", "empty", "png", "too long", "only lines"],
)
def test_a_drawing_that_is_refused_keeps_the_names(office: OfficeHub, kind: str, content: bytes, reason: str) -> None:
    """W7: the reason stands beside the file; nothing is stored."""
    admin, before = office.paired("Maija"), outline(office, kind.rpartition("/")[2])
    fields = {**NAME, "name.fi": "Uudet", "version": version_on(admin, kind)}
    for path in (kind, "/settings/kinds"):
        answer = admin.send(path, fields, svg(content))
        assert answer.status_code == 422
        assert reason in answer.text
        assert 'value="Uudet"' in answer.text
    assert outline(office, kind.rpartition("/")[2]) == before
    assert scalar(office, "SELECT count(*) FROM equipment_kind WHERE name_fi = 'Uudet'") == 0


def test_a_file_beside_a_field_that_is_refused_is_asked_for_again(office: OfficeHub) -> None:
    """W7: a browser does not show it any more; the same after the PIN (W2)."""
    admin, known = office.paired("Maija"), scalar(office, "SELECT count(*) FROM equipment_kind")
    answer = admin.send("/settings/kinds", {**NAME, "name.sv": ""}, svg(SVG))
    assert "This can&#39;t be left empty." in answer.text
    assert "Choose the file again" in answer.text
    office.expire_pins()
    asked = admin.send("/settings/kinds", NAME, svg(SVG)).text
    assert "Type your PIN" in asked
    fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', asked))
    again = admin.post("/settings/kinds", {**fields, "office_pin": PIN}, seen_on="/devices")
    assert again.status_code == 422
    assert "Choose the file again" in again.text
    assert 'value="Kangaspuut"' in again.text
    assert scalar(office, "SELECT count(*) FROM equipment_kind") == known


def test_a_kind_is_restored_and_removed_when_nothing_is_of_it(office: OfficeHub, kind: str) -> None:
    """W4, W7: its silhouette, too; equipment that is of it stands in the way."""
    admin, slug = office.paired("Maija"), kind.rpartition("/")[2]
    first = outline(office, slug)
    admin.post(kind, {**NAME, "generic": "on", "version": version_on(admin, kind)}, seen_on="/devices")
    assert outline(office, slug) == ""
    change = re.findall(r'name="change" value="([^"]+)"', admin.get(kind).text)[0]
    admin.post(f"{kind}/restore", {"change": change, "field": "outline"}, seen_on="/devices")
    assert outline(office, slug) == first
    zone = str(scalar(office, "SELECT id FROM zone LIMIT 1"))
    admin.post("/equipment/all/add", {"name": "Puut", "zone_id": zone, "kind": slug}, seen_on="/devices")
    refused = admin.post(f"{kind}/remove", {"version": version_on(admin, kind)}, seen_on="/devices")
    assert (refused.status_code, "Give it another kind first." in refused.text) == (409, True)
    thing = str(scalar(office, "SELECT slug FROM equipment WHERE own_kind = ?", slug))
    admin.post(f"/equipment/{thing}/fault", {"symptom": "dirty"}, seen_on="/devices")
    for page in (f"/equipment?text={thing}", f"/equipment/{thing}", "/"):
        assert f'd="{first}"' in admin.get(page).text, page
    admin.post(f"/equipment/{thing}/remove", {"version": "1"}, seen_on="/devices")
    assert "Removed." in admin.post(f"{kind}/remove", {"version": version_on(admin, kind)}, seen_on="/devices").text
    assert admin.get(kind).status_code == 404


@pytest.mark.parametrize("path", ["/settings/zones", "/settings/zones/vr", "/settings/kinds", "/settings/kinds/own-x"])
def test_zones_and_kinds_are_for_an_admin(office: OfficeHub, path: str) -> None:
    """Q3: also by a form that was made by hand."""
    host = office.paired("Antti")
    assert host.get(path).status_code == 403
    for verb in ("", "/remove", "/restore"):
        if verb and path in ("/settings/zones", "/settings/kinds"):
            continue
        assert host.post(path + verb, {**NAME, "version": "1"}, seen_on="/devices").status_code == 403, verb
    assert host.send("/settings/kinds", NAME, svg(SVG)).status_code == 403
    assert host.post("/settings/zones/all/order", {"slug": "vr", "to": "up"}, seen_on="/devices").status_code == 403
