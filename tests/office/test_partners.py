"""Partners in the office: who they are, referrals with undo, cards on paper, and lent equipment (W4, W7, I17)."""

import re
from contextlib import closing
from datetime import timedelta

from kiosk.base.clock import SystemClock
from kiosk.office.text.day_words import plain_day_with_year
from tests.office.office_hub import Browser, OfficeHub, scalar
from tests.office.project_hub import TZ

LAB = {
    "name": "Koelaboratorio",
    "can_do.fi": "metalli, betoni",
    "can_do.sv": "metall, betong",
    "can_do.en": "metal, concrete",
    "phone": "+358 44 123 4567",
    "web": "https://lab.esimerkki.fi/",
    "address": "",
}


def _version(browser: Browser, page: str) -> str:
    found = re.search(r'name="version" value="(\d+)"', browser.get(page).text)
    return found[1] if found else "0"


def _add(browser: Browser, **fields: str) -> str:
    """The address of a new partner."""
    version = _version(browser, "/partners/new")
    shown = browser.post("/partners/new", LAB | fields | {"version": version}, seen_on="/partners/new").text
    name = (LAB | fields)["name"]
    found = re.search(rf'href="(/partners/[a-z0-9-]+)"><b>{name}', shown)
    assert found is not None
    return found[1]


def test_an_admin_sets_partners_and_a_host_reads_them(office: OfficeHub) -> None:
    """W4, W7, I17: what is refused stands beside its field with what was typed; a removed one keeps its referrals."""
    admin, host = office.paired("Maija"), office.paired("Antti")
    wrong = LAB | {"name": "Väärä", "web": "http://lab.fi", "version": _version(admin, "/partners/new")}
    refused = admin.post("/partners/new", wrong, seen_on="/partners/new")
    assert refused.status_code == 422
    assert "begins with https://" in refused.text
    assert 'value="http://lab.fi"' in refused.text
    page = _add(admin, name="Muuttuva paja")
    assert "metal, concrete" in host.get("/partners").text
    assert host.get(page).status_code == 403
    changed = LAB | {"name": "Muuttunut paja", "phone": "044 000 0000", "version": _version(admin, page)}
    assert "044 000 0000" in admin.post(page, changed, seen_on=page).text
    in_short = "Muuttunut paja (metal, concrete), 044 000 0000, https://lab.esimerkki.fi/"
    assert in_short in admin.get("/partners").text, "its history says it as its row does"
    given = {"partner": page.rpartition("/")[2], "reason": "too_big", "organisation": "", "project_id": ""}
    assert "The referral is counted." in host.post("/partners/referrals", given, seen_on="/partners").text
    removed = admin.post(f"{page}/remove", {"version": _version(admin, page)}, seen_on=page).text
    assert re.search(r"<b>Muuttunut paja</b> <span[^>]*>not in the list any more</span>", removed)


def test_a_referral_is_logged_and_taken_back(office: OfficeHub) -> None:
    """I17, F1: by a host; without a reason nothing is logged."""
    admin, host = office.paired("Maija"), office.paired("Antti")
    slug = _add(admin, name="Ohjattu paja").rpartition("/")[2]
    given = {"partner": slug, "reason": "", "organisation": "", "project_id": ""}
    assert host.post("/partners/referrals", given, seen_on="/partners").status_code == 422
    shown = host.post("/partners/referrals", given | {"reason": "other_material"}, seen_on="/partners")
    assert re.search(r"<b>Ohjattu paja</b> <span[^>]*>Another material</span>", shown.text)
    count = f"SELECT count(*) FROM referral WHERE partner = '{slug}'"
    assert scalar(office, count) == 1
    undo = re.search(r'action="(/partners/referrals/[0-9a-f-]+/undo)"', shown.text)
    assert undo is not None
    assert "The referral is taken back." in host.post(undo[1], {}, seen_on="/partners").text
    assert scalar(office, count) == 0


def test_a_card_is_taken_as_a_pdf(office: OfficeHub) -> None:
    """I17, F1: by a host, in a language; that it was made is in the log."""
    page = _add(office.paired("Maija"), name="Korttipaja")
    answer = office.paired("Antti").get(f"{page}/card.pdf?language=sv")
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    assert scalar(office, "SELECT detail FROM audit WHERE action = 'print referral card'") == "Korttipaja"


def test_lent_equipment_is_set_shown_and_reminded_of(office: OfficeHub) -> None:
    """I17: in the editor, on its page, among the loans, and on the first page before it goes back."""
    admin = office.paired("Maija")
    ends = SystemClock().now().astimezone(TZ).date() + timedelta(days=10)
    page, fields = "/equipment/vr-2", {"lent_from": "2026-01-02", "lent_until": ends.isoformat()}
    with closing(office.db()) as db:
        before = next(db.query("SELECT details FROM equipment WHERE slug = 'vr-2'"))["details"]
    form = _equipment_form(admin, page)
    refused = admin.post(page, form | fields | {"owner": ""}, seen_on=page)
    assert refused.status_code == 422
    admin.post(page, form | fields | {"owner": "Ammattikoulu", "loan_terms": "Vakuutettu"}, seen_on=page)
    shown = office.paired("Antti").get(page).text
    assert "On loan from Ammattikoulu until" in shown
    assert "Vakuutettu" in shown
    assert f"<del>empty</del> <b>{plain_day_with_year(ends, 'en')}</b>" in admin.get(page).text
    assert "10 days left" in admin.get("/partners").text
    assert "to give back" in admin.get("/").text
    days = {"remind_days": "5", "version": _version(admin, "/partners")}
    admin.post("/partners/days", days, seen_on="/partners")
    assert "to give back" not in admin.get("/").text
    with closing(office.db()) as db:
        db.execute("UPDATE equipment SET details = ? WHERE slug = 'vr-2'", (before,))


def _equipment_form(admin: Browser, page: str) -> dict[str, str]:
    """What its editor would send unchanged."""
    shown = admin.get(page).text
    zone = re.search(r'<select[^>]*name="zone_id".*?<option value="([^"]+)" selected', shown, re.DOTALL)
    version = re.search(rf'action="{page}">.*?name="version" value="(\d+)"', shown, re.DOTALL)
    name = re.search(r'id="name" name="name" type="text" value="([^"]*)"', shown)
    assert zone is not None
    assert version is not None
    assert name is not None
    return {"name": name[1], "zone_id": zone[1], "kind": "vr", "is_public": "on", "version": version[1]}
