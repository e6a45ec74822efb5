"""Printers as an admin sets and adds them, and what a host does about one (W4, W5, W7, W8)."""

import re
from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.store.live_db import open_live_db
from tests.office.office_hub import Browser, OfficeHub, scalar

KEY = "5EC12E7K3Y"
_INPUT = re.compile(r'<input[^>]*name="([^"]+)"[^>]*>')
_CHOSEN = re.compile(r'<select[^>]*name="([^"]+)"[^>]*>.*?<option value="([^"]*)" selected>', re.DOTALL)


def fields_of(page: str, action: str) -> dict[str, str]:
    """What the form sends as it stands."""
    form = page[page.index(f'action="{action}"') :].partition("</form>")[0]
    found = dict(_CHOSEN.findall(form))
    for tag in _INPUT.finditer(form):
        value = re.search(r'value="([^"]*)"', tag[0])
        if re.search(r'type="(?:checkbox|radio)"', tag[0]) and " checked" not in tag[0]:
            continue
        found[tag[1]] = value[1] if value else ""
    return {name: value for name, value in found.items() if name != "csrf"}


@pytest.fixture
def admin(office: OfficeHub) -> Browser:
    return office.paired("Maija")


@pytest.fixture
def behind_octoprint(office: OfficeHub) -> Iterator[str]:
    """The slug of a printer behind an OctoPrint server."""
    sql = "UPDATE printer SET connection = ?, address = ? WHERE id = (SELECT id FROM equipment WHERE slug = 'muikku')"
    before = str(scalar(office, "SELECT address FROM printer JOIN equipment USING (id) WHERE slug = 'muikku'"))
    with closing(office.db()) as db:
        db.execute(sql, ("octoprint", "http://octopi.local"))
        yield "muikku"
        db.execute(sql, ("serial", before))
        db.execute("UPDATE pairing_request SET phase = 'cancelled', ended_at = at WHERE ended_at IS NULL")


def stored(office: OfficeHub, slug: str, column: str) -> object:
    return scalar(office, f"SELECT {column} FROM printer JOIN equipment USING (id) WHERE slug = ?", slug)


def test_a_printer_is_set_and_a_change_is_taken_back(office: OfficeHub, admin: Browser) -> None:
    """W4, W7: with its history, from which what was before comes again."""
    page = "/printers/ahven/settings"
    typed = fields_of(admin.get(page).text, page) | {"name": "Iso ahven", "nozzle_mm": "0,6", "hottest_bed_c": "100"}
    typed["camera"] = "http://kuva:salasana@kamera.local/1.jpg"
    shown = admin.post(page, typed, seen_on=page).text
    assert "Saved. It is shown at the kiosk now." in shown
    assert (stored(office, "ahven", "name"), stored(office, "ahven", "nozzle_mm")) == ("Iso ahven", 0.6)
    assert stored(office, "ahven", "camera") == typed["camera"]
    assert "No picture from the camera yet." in admin.get("/printers/ahven").text
    assert "salasana" not in shown
    assert scalar(office, "SELECT count(*) FROM setting_change WHERE after LIKE '%:salasana@%'") == 0

    history = shown[shown.index("History") :]
    assert "Nozzle in mm" in history
    rows = re.findall(r'name="change" value="([^"]+)"><input type="hidden" name="field" value="([^"]+)"', history)
    changed = {"name", "nozzle_mm", "limits.hottest_bed_c", "camera"}
    assert {field for _, field in rows} >= changed
    for change, field in rows[: len(changed)]:
        fields = {"change": change, "field": field}
        assert admin.post("/printers/ahven/restore", fields, seen_on=page).status_code == 200
    assert stored(office, "ahven", "limits ->> 'hottest_bed_c'") == 120
    assert stored(office, "ahven", "camera") == ""
    assert (stored(office, "ahven", "name"), stored(office, "ahven", "nozzle_mm")) == ("Ahven", 0.4)


def test_a_printer_is_declared_to_run_alone_and_to_clear_itself(office: OfficeHub, admin: Browser) -> None:
    """Neither is so unless an admin says it; the history takes it back."""
    page = "/printers/hauki/settings"
    before = fields_of(admin.get(page).text, page)
    assert not {"may_run_alone", "clears_itself"} & before.keys()
    shown = admin.post(page, before | {"may_run_alone": "on", "clears_itself": "on"}, seen_on=page).text
    assert {"may_run_alone", "clears_itself"} <= fields_of(shown, page).keys()
    assert [stored(office, "hauki", name) for name in ("may_run_alone", "clears_itself")] == [1, 1]
    rows = re.findall(r'name="change" value="([^"]+)"><input type="hidden" name="field" value="([^"]+)"', shown)
    for change, field in rows[:2]:
        admin.post("/printers/hauki/restore", {"change": change, "field": field}, seen_on=page)
    assert [stored(office, "hauki", name) for name in ("may_run_alone", "clears_itself")] == [0, 0]


def test_what_is_refused_keeps_what_was_typed(office: OfficeHub, admin: Browser) -> None:
    """W7: beside its field; a name or a flag of another printer is refused, too."""
    page = "/printers/ahven/settings"
    as_it_is = fields_of(admin.get(page).text, page)
    answer = admin.post(page, as_it_is | {"bed_x_mm": "leveä", "material_colour": "sini"}, seen_on=page)
    assert answer.status_code == 422
    assert "Write a number." in answer.text
    assert 'value="leveä"' in answer.text
    assert 'value="sini"' in answer.text
    twin = admin.post(page, as_it_is | {"name": "hauki"}, seen_on=page)
    assert "Another printer has this name" in twin.text
    flag = str(stored(office, "hauki", "colour"))
    assert "Another printer has this colour" in admin.post(page, as_it_is | {"colour": flag}, seen_on=page).text
    assert stored(office, "ahven", "material_colour") != "sini"


def test_two_admins_who_set_one_printer_are_told(office: OfficeHub, admin: Browser) -> None:
    """W7: the second one saves after having seen it, in the printer and in its equipment."""
    page = "/printers/kuha/settings"
    seen = fields_of(admin.get(page).text, page)
    admin.post(page, seen | {"name": "Kuha 2", "nozzle_mm": "0.8"}, seen_on=page)
    late = admin.post(page, seen | {"name": "Kuha 3"}, seen_on=page)
    assert late.status_code == 409
    assert 'value="Kuha 3"' in late.text
    assert admin.post(page, fields_of(late.text, page), seen_on=page).status_code == 200
    assert stored(office, "kuha", "name") == "Kuha 3"
    assert admin.post(page, fields_of(admin.get(page).text, page) | {"name": "Kuha"}, seen_on=page).status_code == 200


def test_a_key_is_in_its_file_and_nowhere_else(office: OfficeHub, admin: Browser, behind_octoprint: str) -> None:
    """W8: the print room is asked to connect; no page, history or log holds the key."""
    page = f"/printers/{behind_octoprint}/settings"
    wrong = admin.post(f"/printers/{behind_octoprint}/connect", {"server": "octopi.local", "key": "a b"}, seen_on=page)
    assert "A key has letters and digits only" in wrong.text
    shown = admin.post(f"/printers/{behind_octoprint}/connect", {"server": "octopi.local", "key": KEY}, seen_on=page)
    assert "Looking for OctoPrint" in shown.text
    assert stored(office, behind_octoprint, "address") == "http://octopi.local"
    asked = scalar(office, "SELECT phase || by_hand FROM pairing_request WHERE ended_at IS NULL")
    assert asked == "wanted1"
    kept = [path for path in office.config.secrets_dir.glob("*.key") if KEY in path.read_text(errors="replace")]
    assert len(kept) == 1
    assert kept[0].stat().st_mode & 0o077 == 0
    for path in (page, f"/printers/{behind_octoprint}", "/log", "/printers/new?connection=octoprint"):
        assert KEY not in admin.get(path).text
    assert KEY not in shown.text
    assert scalar(office, "SELECT count(*) FROM audit WHERE detail LIKE ?", f"%{KEY}%") == 0


def test_a_printer_on_a_cable_is_added_and_removed(office: OfficeHub, admin: Browser) -> None:
    """W4, W8: its page shows its state as soon as the print room has connected; removing it asks."""
    page = "/printers/new"
    typed = fields_of(admin.get(page).text, page) | {"port": "another", "other_port": "", "name": "Lahna"}
    refused = admin.post(page, typed, seen_on=page)
    assert refused.status_code == 422
    assert 'value="Lahna"' in refused.text
    shown = admin.post(page, typed | {"other_port": "/dev/ttyUSB7"}, seen_on=page)
    assert "The print room connects to it now" in shown.text
    assert stored(office, "lahna", "address") == "/dev/ttyUSB7"
    asks = admin.get("/printers/lahna/settings").text
    assert "its key is deleted" in asks
    assert "Removed." in admin.post("/printers/lahna/remove", {}, seen_on="/printers/lahna/settings").text
    assert stored(office, "lahna", "removed_at IS NOT NULL") == 1


def test_servers_of_the_network_are_offered(office: OfficeHub, admin: Browser) -> None:
    """W8: the print room looks for them; the office asks, and shows what it found."""
    page = "/printers/new?connection=octoprint"
    assert "The print room is looking." in admin.post("/printers/new/search", {}, seen_on=page).text
    with closing(open_live_db(office.config.live_path)) as live:
        assert live.execute("SELECT count(*) FROM server_search").fetchone() == (1,)
        live.execute("INSERT INTO nearby_server VALUES ('http://ender.local', 'Ender', '1.11', 'octoprint')")
        assert 'value="http://ender.local"' in admin.get(page).text
        live.execute("DELETE FROM nearby_server")


def test_a_printer_moves_to_a_cable_and_keeps_its_history(
    office: OfficeHub, admin: Browser, behind_octoprint: str
) -> None:
    """W4, W7: no port is refused beside its field; afterwards the page offers the way back, and no key is left."""
    page, moved = f"/printers/{behind_octoprint}/settings", f"/printers/{behind_octoprint}/cable"
    key = office.config.server_key_path(behind_octoprint)
    key.write_text("secret")
    typed = fields_of(admin.get(page).text, moved) | {"port": "another", "baud": "115200"}
    refused = admin.post(moved, typed, seen_on=page)
    assert refused.status_code == 422
    assert "This can&#39;t be left empty." in refused.text
    assert 'value="115200"' in refused.text
    shown = admin.post(moved, typed | {"other_port": "/dev/ttyUSB8"}, seen_on=page).text
    assert "The print room connects to it now" in shown
    assert stored(office, behind_octoprint, "connection || address || baud") == "serial/dev/ttyUSB8115200"
    assert not key.exists()
    history = admin.get(page).text
    assert "Connect to a server instead" in history
    history = history[history.index("Kind of connection") :]
    assert "OctoPrint" in history
    assert "serial cable" in history
    assert admin.post(moved, typed, seen_on=page).status_code == 404


def test_the_connection_of_a_printer_that_prints_is_not_changed(office: OfficeHub, admin: Browser) -> None:
    """W4: the reason stands there, and what was typed stays."""
    page = "/printers/hauki/settings"
    refused = admin.post("/printers/hauki/connect", {"server": "octopi.local"}, seen_on=page)
    assert refused.status_code == 422
    assert "A print is, or may be, still running here." in refused.text
    assert 'value="octopi.local"' in refused.text
    assert stored(office, "hauki", "connection") == "serial"


def test_a_key_is_not_in_the_page_that_asks_for_the_pin(office: OfficeHub, behind_octoprint: str) -> None:
    """W2: what else was typed comes along; a key is typed again."""
    admin = office.paired("Maija")
    token = admin.token(f"/printers/{behind_octoprint}/settings")
    with closing(office.db()) as db:
        db.execute("UPDATE office_device SET pin_at = '2020-01-01T00:00:00.000Z' WHERE role = 'admin'")
    fields = {"server": "octopi.local", "key": KEY}
    asked = admin.post(f"/printers/{behind_octoprint}/connect", fields, token=token).text
    assert "Type your PIN" in asked
    assert "octopi.local" in asked
    assert KEY not in asked


@pytest.mark.parametrize("kind", ["octoprint", "moonraker"])
def test_a_server_that_was_found_becomes_a_printer(office: OfficeHub, admin: Browser, kind: str) -> None:
    """W4, W8: with the facts that the print room has read."""
    page = f"/printers/new?connection={kind}"
    asked = fields_of(admin.get(page).text, "/printers/new/connect")
    wrong = admin.post("/printers/new/connect", asked | {"server": "octo pi"}, seen_on=page)
    assert wrong.status_code == 422
    assert 'value="octo pi"' in wrong.text
    admin.post("/printers/new/connect", asked | {"server": "prusa.local"}, seen_on=page)
    facts = '{"address": "http://prusa.local", "bed_x_mm": 250, "bed_y_mm": 210, "height_mm": 220, "nozzle_mm": 0.4, '
    facts += '"tool_count": 1, "name": "MK4", "firmware_name": "Prusa"}'
    with closing(office.db()) as db:
        db.execute("UPDATE pairing_request SET phase = 'found', facts = ? WHERE ended_at IS NULL", (facts,))
    found = admin.get(page).text
    assert "250 × 210 × 220" in found
    typed = fields_of(found, "/printers/new/server")
    taken = admin.post("/printers/new/server", typed | {"name": "Hauki"}, seen_on=page)
    assert "Another printer has this name" in taken.text
    added = admin.post("/printers/new/server", typed | {"material": "PETG"}, seen_on=page)
    assert "The print room connects to it now" in added.text
    slug = added.url.rpartition("/")[2].partition("?")[0]
    assert stored(office, slug, "connection || bed_x_mm") == f"{kind}250.0"
    assert f'<option value="{kind}" selected>' in admin.get(f"/printers/{slug}/settings").text
    admin.post(f"/printers/{slug}/remove", {}, seen_on="/devices")


def test_a_host_says_what_is_loaded_and_takes_it_out_of_service(office: OfficeHub) -> None:
    """W5, W8: an order of the print room, whose answer is shown; more a host may not."""
    host = office.paired("Antti")
    page = "/printers/siika"
    shown = host.post(f"{page}/loaded", {"material": "PETG", "colour": "sininen"}, seen_on=page)
    assert "Files are checked against it" in shown.text
    assert (stored(office, "siika", "material"), stored(office, "siika", "material_colour")) == ("PETG", "sininen")
    assert "waits for the print room" in host.post(f"{page}/service", {"action": "out_of_service"}, seen_on=page).text
    with closing(office.db()) as db:
        db.execute("UPDATE printer_order SET answer = 'done', answered_at = at WHERE action = 'out_of_service'")
        db.execute("UPDATE printer SET out_of_service = 1 WHERE id IN (SELECT id FROM equipment WHERE slug = 'siika')")
    assert "Put back into service" in host.get(page).text
    assert host.post(f"{page}/service", {"action": "start"}, seen_on=page).status_code == 404
    with closing(office.db()) as db:
        db.execute("UPDATE printer SET out_of_service = 0")
    assert host.get(f"{page}/settings").status_code == 403
    assert host.get("/printers/new").status_code == 403
    for act in ("settings", "connect", "restore", "remove"):
        assert host.post(f"{page}/{act}", {}, seen_on=page).status_code == 403
