"""Sustainability in the office: estimates with formulas, repairs that staff judge, what an admin sets (I18)."""

import re
from contextlib import closing

from kiosk.base.clock import SystemClock, to_text
from tests.office.office_hub import OfficeHub, scalar

PAGE = "/figures/sustainability"


def test_each_line_is_an_estimate_with_its_formula(office: OfficeHub) -> None:
    """I18: reached from the figures; for a host, too."""
    host = office.paired("Antti")
    assert f'href="{PAGE}"' in host.get("/figures").text
    shown = host.get(f"{PAGE}?period=all").text
    assert shown.count("Estimate:") >= 3
    assert "Shared use of equipment" in shown


def test_staff_say_whether_a_repair_spared_something_new(office: OfficeHub) -> None:
    """I18, F1."""
    host, at = office.paired("Antti"), to_text(SystemClock().now())
    with closing(office.db()) as db:
        item = next(db.query("SELECT id FROM equipment WHERE slug = 'vr-2'"))["id"]
        report = {"id": "sustained", "equipment_id": item, "text": "", "reported_at": at, "repaired_at": at}
        db.table("fault_report").insert(report)
    assert at in host.get(PAGE).text
    host.post(f"{PAGE}/repairs/{item}", {"at": at, "said": "yes"}, seen_on=PAGE)
    assert scalar(office, "SELECT in_place_of_new FROM fault_report WHERE id = 'sustained'") == 1
    assert host.post(f"{PAGE}/repairs/{item}", {"at": "yesterday", "said": "yes"}, seen_on=PAGE).status_code == 404
    with closing(office.db()) as db:
        db.execute("DELETE FROM fault_report WHERE id = 'sustained'")


def test_an_admin_sets_how_often_is_asked(office: OfficeHub) -> None:
    """W4, W7, I18: what can't be is refused beside its field; the factor stands in the formula."""
    admin = office.paired("Maija")
    version = re.search(r'name="version" value="(\d+)"', admin.get(PAGE).text)
    assert version is not None
    wanted = {"ask_every": "101", "co2_g_per_km": "150", "version": version[1]}
    refused = admin.post(PAGE, wanted, seen_on=PAGE)
    assert refused.status_code == 422
    assert 'value="101"' in refused.text
    saved = admin.post(PAGE, wanted | {"ask_every": "10"}, seen_on=PAGE).text
    assert "150 g/km" in saved
    assert office.paired("Antti").post(PAGE, wanted, seen_on="/devices").status_code == 403
