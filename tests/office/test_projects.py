"""Projects in the office: what they are, their figures with the rows of each, what staff enter (W4, I2, I7, I8)."""

import re
from contextlib import closing

from tests.office.office_hub import Browser, OfficeHub, scalar
from tests.office.project_hub import MadeProject

INDICATOR = {f"{field}.{language}": "kpl" for field in ("name", "unit") for language in ("fi", "sv", "en")}


def test_a_project_shows_its_indicators_beside_their_targets(office: OfficeHub, made_project: MadeProject) -> None:
    """I2, I7: actual, target, share, women, and of how many rows it is known; I1: never added up."""
    shown = office.paired("Antti").get(f"/projects/{made_project.project_id}").text
    cells = r'<td class="r actual">([^<]*)</td>.*?<b>([^<]*)</b></td><td class="r nw">([^<]*)</td>'
    rows = re.findall(cells, shown, re.DOTALL)
    assert [(actual, target, share.replace("\N{NO-BREAK SPACE}", "")) for actual, target, share in rows] == [
        ("1", "26", "3%"), ("4", "200", "2%"), ("2", "130", "1%"), ("133", "850", "15%")
    ]  # fmt: skip
    assert "2/4 = 50\N{NO-BREAK SPACE}%, target 65\N{NO-BREAK SPACE}%" in shown
    assert ">3/4<" in shown
    assert "Applicant and 1 partner." in shown
    assert "187\N{NO-BREAK SPACE}500\N{NO-BREAK SPACE}€" in shown
    none = office.paired("Antti").get(f"/projects/{made_project.project_id}?period=month").text
    assert '<td class="r actual">0</td>' in none


def test_equipment_and_events_are_found_by_their_project(office: OfficeHub, made_project: MadeProject) -> None:
    """I2: equipment is marked with the code, in capitals or not; events are searched by project and organisation."""
    admin, page = office.paired("Maija"), f"/projects/{made_project.project_id}"
    assert '<option value="S21482">' in admin.get("/equipment/vr-2").text
    with closing(office.db()) as db:
        found = next(db.query("SELECT details FROM equipment WHERE slug = 'vr-2'"))["details"]
        db.execute("UPDATE equipment SET details = json_set(details, '$.project', 's21482') WHERE slug = 'vr-2'")
        assert 'href="/equipment/vr-2"' in admin.get(page).text
        db.execute("UPDATE equipment SET details = ? WHERE slug = 'vr-2'", (found,))
    assert 'href="/equipment/vr-2"' not in admin.get(page).text
    for text in ("s21482", "PUUTYÖ"):
        assert "Keiteleen Puutyö S21482 Oy, S21482" in admin.get(f"/events?when=past&text={text}").text


def test_a_figure_opens_to_its_rows_without_names(office: OfficeHub, made_project: MadeProject) -> None:
    """I8: what was counted, by number; how it is counted is said."""
    page = f"/projects/{made_project.project_id}/indicators/{made_project.indicators['Companies']}"
    shown = office.paired("Antti").get(page).text
    assert "Organisations from the day on which they were selected" in shown
    assert "<td>01</td><td>Small, 10–49</td><td>C Manufacturing</td><td>Viitasaari</td><td>Hakija</td>" in shown
    assert "Puutyö" not in shown


def test_an_amount_is_entered_with_its_evidence_and_taken_back(office: OfficeHub, made_project: MadeProject) -> None:
    """I7, W7: without evidence it is refused and what was typed stays."""
    host, name = office.paired("Antti"), made_project.indicators["Work"]
    page = f"/projects/{made_project.project_id}/indicators/{name}"
    typed = {"amount": "3,70", "day": "2026-03-02", "evidence": ""}
    refused = host.post(f"{page}/entries", typed, seen_on=page)
    assert refused.status_code == 422
    assert 'value="3,70"' in refused.text
    assert "136.7" in host.post(f"{page}/entries", typed | {"evidence": "Kysely s. 3"}, seen_on=page).text
    entry = scalar(office, "SELECT id FROM indicator_entry WHERE evidence = 'Kysely s. 3'")
    assert "136.7" not in host.post(f"{page}/entries/{entry}/back", {}, seen_on=page).text


def test_an_admin_sets_a_project_and_its_parts(office: OfficeHub, made_project: MadeProject) -> None:
    """W4, I2: project, partner, funding, indicator, participant; what can't be is refused beside its field."""
    admin = office.paired("Maija")
    new = {"code": "A77892", "name": "Digikeskus", "fund": "EAKR", "planned_from": "2021-01-01", "planned_until": ""}
    taken = admin.post("/projects/new", new | {"code": "s21482"}, seen_on="/projects/new")
    assert "has this code already" in taken.text
    page = "/projects/" + admin.post("/projects/new", new, seen_on="/projects/new").url.rpartition("/")[2][:36]
    partner = {"partner": "Hakija", "role": "applicant", "share": "60", "version": "0"}
    assert "60\N{NO-BREAK SPACE}%" in admin.post(f"{page}/partners", partner, seen_on=page).text
    twice = admin.post(f"{page}/partners", partner | {"partner": "Toinen"}, seen_on=page)
    assert "one applicant" in twice.text
    partner_id = re.findall(r"\?partner=([0-9a-f-]+)", twice.text)[0]
    changed = partner | {"id": partner_id, "version": "1", "share": "55,5"}
    assert "55.5\N{NO-BREAK SPACE}%" in admin.post(f"{page}/partners", changed, seen_on=page).text
    line = {"source": "EAKR", "amount": "1000,50", "version": "0"}
    assert "1\N{NO-BREAK SPACE}000.5" in admin.post(f"{page}/funding", line, seen_on=page).text
    wrong = admin.post(f"{page}/indicators/new", INDICATOR | {"counts": "people", "target": "x"}, seen_on=page)
    assert wrong.status_code == 422
    assert "kpl, 1 line" in admin.post(f"{page}/indicators/new", INDICATOR | {"counts": "people"}, seen_on=page).text
    person = {"number": "7", "day": "2026-03-02", "gender": "woman", "organisation": "", "version": "0"}
    assert "1 participant, the last number is 7" in admin.post(f"{page}/participants", person, seen_on=page).text
    assert "has this number already" in admin.post(f"{page}/participants", person, seen_on=page).text
    assert "No participant has" in _removed(admin, page, "8")
    assert "1 participant" not in _removed(admin, page, "7")
    assert "<del>Hakija, 60 %</del> <b>Hakija, 55.5 %</b>" in admin.get(f"{page}/change").text


def _removed(admin: Browser, page: str, number: str) -> str:
    return admin.post(f"{page}/participants/remove", {"gone": number}, seen_on=page).text
