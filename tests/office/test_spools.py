"""Spools in the office: stock, loading, roles (W4, W7)."""

import re
from contextlib import closing

from kiosk.base.clock import SystemClock
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import put_setting
from tests.office.office_hub import Browser, OfficeHub, scalar

BLACK = {"material": "PLA", "other_material": "", "colour": "musta", "brand": "Prusament", "diameter_mm": "1,75",
         "full_g": "1000", "left_g": "640", "tare_g": "193", "place": "Hylly 2",
         "swatch": "#ffffff", "swatch_shown": "#FFFFFF"}  # fmt: skip

JSON = "application/json"


def version_of(browser: Browser, page: str) -> str:
    found = re.search(r'name="version" value="(\d+)"', browser.get(page).text)
    assert found is not None
    return found[1]


def added(browser: Browser, **other: str) -> str:
    """The address of a new spool."""
    answer = browser.post("/spools/new", BLACK | other, seen_on="/spools/new")
    assert "Print its label" in answer.text
    return "/spools/" + answer.url.rpartition("/")[2].partition("?")[0]


def test_a_spool_is_added_found_and_changed(office: OfficeHub) -> None:
    """W4, W7: the list is searched and filtered by the server; a change is in its history."""
    operator = office.paired("Olli")
    refused = operator.post("/spools/new", BLACK | {"left_g": "paljon"}, seen_on="/spools/new")
    assert refused.status_code == 422
    assert 'value="paljon"' in refused.text
    assert 'value="Prusament"' in refused.text
    page = added(operator, colour="hopea")
    assert "hopea" in operator.get("/spools?text=HOPEA").text
    assert "hopea" not in operator.get("/spools?material=PETG").text
    typed = BLACK | {"colour": "hopea", "full_g": "900", "version": version_of(operator, page)}
    shown = operator.post(page, typed, seen_on=page).text
    assert "<del>1\N{NO-BREAK SPACE}000" in shown
    late = operator.post(page, typed | {"full_g": "850"}, seen_on=page)
    assert late.status_code == 409
    assert 'value="850"' in late.text


def test_a_spool_is_weighed_and_its_colour_chosen(office: OfficeHub) -> None:
    """W7: less the reel; a colour that was not touched stays that of its word."""
    operator = office.paired("Olli")
    page = added(operator, colour="ruskea")
    assert "<del>640" in operator.post(f"{page}/weigh", {"scales_g": "593", "left_g": ""}, seen_on=page).text
    assert "<del>400" in operator.post(f"{page}/weigh", {"scales_g": "", "left_g": "350,5"}, seen_on=page).text
    refused = operator.post(f"{page}/weigh", {"scales_g": "20", "left_g": ""}, seen_on=page)
    assert refused.status_code == 422
    assert 'value="20"' in refused.text
    sql = "SELECT swatch FROM spool WHERE colour = 'ruskea'"
    for swatch, stored in (("#7a4f2b", ""), ("#102030", "#102030")):
        shown = {"swatch": swatch, "swatch_shown": "#7A4F2B", "version": version_of(operator, page)}
        operator.post(page, BLACK | {"colour": "ruskea"} | shown, seen_on=page)
        assert scalar(office, sql) == stored


def test_the_prints_that_used_a_spool_are_listed(office: OfficeHub) -> None:
    """With grams and metres; the page of the print says the same, and what it cost only where the hub wants that."""
    operator = office.paired("Olli")
    page = added(operator, colour="turkoosi")
    spool_id, job_id = page.rpartition("/")[2], scalar(office, "SELECT id FROM job")
    with closing(office.db()) as db, db.atomic():
        db.execute("DELETE FROM filament_use")  # of prints in other tests
        db.table("filament_use").insert(
            {"id": "u", "at": "2026-03-01T12:00:00.000Z", "job_id": job_id, "spool_id": spool_id,
             "length_mm": 4200.0, "weight_g": 12.5, "is_estimate": 1}
        )  # fmt: skip
    assert "about 12.5 g, 4.2 m" in operator.get(page).text
    shown = operator.get(f"/prints/{job_id}").text
    assert "about 12.5" in shown
    assert "€" not in shown
    with closing(office.db()) as db, db.atomic():
        put_setting(db, SystemClock(), None, PrintDesk(cost_per_kg_cents=2000))
    assert "0.25 €" in operator.get(f"/prints/{job_id}").text


def test_spools_go_to_spoolman_and_come_back_once(office: OfficeHub) -> None:
    """The file that was saved adds nothing; one from elsewhere is added once; what is no such list is refused."""
    operator = office.paired("Olli")
    added(operator, colour="kupari")
    saved = operator.get("/spools/spoolman.json").content
    first = operator.send("/spools/import", {}, {"spools": ("s.json", saved, JSON)}, seen_on="/spools")
    assert "Added: 0." in first.text
    other = b'[{"id": 4, "registered": "2026-01-01T00:00:00Z", "filament": {"material": "ASA", "name": "ruoste"}}]'
    for tally in ("Added: 1.", "Added: 0."):
        assert tally in operator.send("/spools/import", {}, {"spools": ("s.json", other, JSON)}, seen_on="/spools").text
    assert "ruoste" in operator.get("/spools?text=ruoste").text
    refused = operator.send("/spools/import", {}, {"spools": ("s.json", b"<html>", JSON)}, seen_on="/spools")
    assert refused.status_code == 422
    assert "no list of spools" in refused.text


def test_labels_of_spools_are_a_pdf(office: OfficeHub) -> None:
    """W4: of one, or of all in stock."""
    operator = office.paired("Olli")
    page = added(operator, colour="petrooli")
    for address in (f"/spools/labels.pdf?spool={page.rpartition('/')[2]}&size=62x40", "/spools/labels.pdf"):
        assert operator.get(address).content.startswith(b"%PDF")
    assert operator.get("/spools/labels.pdf?spool=none").status_code == 404


def test_a_spool_is_loaded_on_one_printer(office: OfficeHub) -> None:
    """W4: the printer says so, and it leaves the one on which it was."""
    operator = office.paired("Olli")
    page = added(operator, colour="oranssi")
    for slug in ("ahven", "kuha"):
        fields = {"printer": slug, "version": version_of(operator, page)}
        assert "Files are checked against it" in operator.post(f"{page}/load", fields, seen_on=page).text
    sql = "SELECT slug FROM spool JOIN equipment ON equipment.id = printer_id WHERE colour = 'oranssi'"
    assert scalar(office, sql) == "kuha"
    assert "oranssi" in operator.get("/printers/kuha").text
    assert operator.post(f"{page}/load", {"printer": "ahven", "version": "1"}, seen_on=page).status_code == 409

    end = {"how": "used_up", "version": version_of(operator, page)}
    assert "Used up" in operator.post(f"{page}/end", end, seen_on=page).text
    assert scalar(office, "SELECT printer_id FROM spool WHERE colour = 'oranssi'") is None
    back = operator.post(f"{page}/back", {"version": version_of(operator, page)}, seen_on=page)
    assert "It is back." in back.text


def test_a_spool_is_loaded_from_the_page_of_the_printer(office: OfficeHub) -> None:
    """W5: in two presses."""
    operator = office.paired("Olli")
    added(operator, colour="kulta")
    shown = operator.get("/printers/muikku").text
    value = re.search(r'name="spool" value="([^"]+)"><b>PLA, kulta', shown)
    assert value is not None
    answer = operator.post("/printers/muikku/loaded", {"spool": value[1]}, seen_on="/printers/muikku")
    assert "Files are checked against it" in answer.text
    assert "kulta" in answer.text


def test_a_host_sees_spools_and_changes_none(office: OfficeHub) -> None:
    """Q3: neither by a page nor by a form that was made by hand."""
    page = added(office.paired("Olli"), colour="valkoinen")
    host = office.paired("Antti")
    assert "valkoinen" in host.get("/spools").text
    assert "Add a spool" not in host.get("/spools").text
    assert "valkoinen" in host.get(page).text
    assert host.get("/spools/new").status_code == 403
    for act in ("", "/weigh", "/load", "/end", "/back"):
        assert host.post(f"{page}{act}", {"version": "1", "how": "removed"}, seen_on="/devices").status_code == 403
