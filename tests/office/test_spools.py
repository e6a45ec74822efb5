"""Spools in the office: stock, loading, roles (W4, W7)."""

import re

from tests.office.office_hub import Browser, OfficeHub, scalar

BLACK = {"material": "PLA", "other_material": "", "colour": "musta", "brand": "Prusament", "diameter_mm": "1,75",
         "full_g": "1000", "left_g": "640", "tare_g": "193", "place": "Hylly 2"}  # fmt: skip


def version_of(browser: Browser, page: str) -> str:
    found = re.search(r'name="version" value="(\d+)"', browser.get(page).text)
    assert found is not None
    return found[1]


def added(browser: Browser, **other: str) -> str:
    """The address of a new spool."""
    answer = browser.post("/spools/new", BLACK | other, seen_on="/spools/new")
    assert "Write its number on the label." in answer.text
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
    typed = BLACK | {"colour": "hopea", "left_g": "500", "version": version_of(operator, page)}
    shown = operator.post(page, typed, seen_on=page).text
    assert "<del>640" in shown
    late = operator.post(page, typed | {"left_g": "450"}, seen_on=page)
    assert late.status_code == 409
    assert 'value="450"' in late.text


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
    for act in ("", "/load", "/end", "/back"):
        assert host.post(f"{page}{act}", {"version": "1", "how": "removed"}, seen_on="/devices").status_code == 403
