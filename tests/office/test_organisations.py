"""Organisations in the office: found, changed, their way through a project, merged, taken along (W4, W7, I4)."""

import re
from collections.abc import Iterator

import pytest

from tests.office.office_hub import Browser, OfficeHub, scalar
from tests.office.project_hub import MadeProject

NEW = {"name": "Åsas Hår", "kind": "light_entrepreneur", "business_id": "", "employed": "", "size_class": "micro",
       "industry": "S", "sector": "Parturi", "municipality": "Viitasaari"}  # fmt: skip


@pytest.fixture
def host(office: OfficeHub) -> Iterator[Browser]:
    return office.paired("Antti")


def added(browser: Browser, **other: str) -> str:
    """The address of a new organisation."""
    answer = browser.post("/organisations/new", NEW | other, seen_on="/organisations/new")
    assert answer.status_code == 200, answer.text
    return "/organisations/" + answer.url.rpartition("/")[2].partition("?")[0]


def versions(browser: Browser, page: str) -> list[str]:
    """Of the forms of a page, in order."""
    return re.findall(r'name="version" value="(\d+)"', browser.get(page).text)


def test_an_organisation_is_added_found_and_changed(host: Browser) -> None:
    """W4, W7, I4: by a host; a wrong business ID is refused beside its field, and what was typed stays."""
    refused = host.post("/organisations/new", NEW | {"business_id": "1234567-2"}, seen_on="/organisations/new")
    assert refused.status_code == 422
    assert "a digit is wrong" in refused.text
    assert 'value="Parturi"' in refused.text
    page = added(host)
    assert "Åsas Hår" in host.get("/organisations?text=ÅSAS+hår").text
    assert "Åsas Hår" not in host.get("/organisations?text=hår&kind=school").text
    typed = NEW | {"employed": "12", "version": versions(host, f"{page}/change")[0]}
    shown = host.post(f"{page}/change", typed, seen_on=f"{page}/change")
    assert "12 persons employed" in shown.text
    assert "<del>Micro, below 10</del>" in host.get(f"{page}/change").text
    assert host.post(f"{page}/change", typed | {"employed": "13"}, seen_on=f"{page}/change").status_code == 409


def test_its_way_through_a_project_is_noted_step_by_step(host: Browser, made_project: MadeProject) -> None:
    """I4, W7: the day of each step; one before the step before it is refused."""
    page = added(host, name="Kotisivut Oy", kind="company")
    joined = host.post(f"{page}/join", {"project_id": made_project.project_id}, seen_on=page).text
    way = re.findall(rf'action="{page}/process/([^/]+)/step', joined)[0]
    step = f"{page}/process/{way}/step"
    noted = host.post(step, {"day": "2026-02-02", "version": versions(host, page)[0]}, seen_on=page)
    assert "Contacted, step 1 of 6" in noted.text
    early = host.post(step, {"day": "2026-02-01", "version": versions(host, page)[0]}, seen_on=page)
    assert early.status_code == 422
    assert "The step before was later" in early.text
    partner = re.findall(r'<option value="([^"]+)">Kumppani</option>', noted.text)[0]
    served = {"partner_id": partner, "version": versions(host, page)[1]}
    assert "served by Kumppani" in host.post(f"{page}/process/{way}/partner", served, seen_on=page).text
    back = {"version": versions(host, page)[2]}
    assert "No step is noted yet" in host.post(f"{page}/process/{way}/back", back, seen_on=page).text


def test_what_was_done_together_is_shown_with_its_hours(host: Browser, made_project: MadeProject) -> None:
    """I5, I6: events that took place and consultations; the project of a consultation is known already."""
    shown = host.get(f"/organisations/{made_project.company_id}").text
    assert "4 times" in shown
    assert "Workshop, 9 people there, S21482" in shown
    assert shown.count('<circle cx="') == 4


def test_two_records_are_counted_as_one_taken_apart_and_forgotten(office: OfficeHub, host: Browser) -> None:
    """I1, P5, P7: an admin does it; the file holds what is stored; then no name is found any more."""
    admin = office.paired("Maija")
    kept, twin = added(host, name="Kahvila Ankkuri"), added(host, name="Ankkurin kahvila")
    unknown = admin.post(f"{twin}/merge", {"organisation": "Kahvila", "version": "1"}, seen_on=twin)
    assert "No organisation of this name" in unknown.text
    merged = admin.post(f"{twin}/merge", {"organisation": "KAHVILA ankkuri", "version": "1"}, seen_on=twin)
    assert "Ankkurin kahvila" in merged.text
    assert "closed-now" in host.get(twin).text
    assert host.get(f"{twin}/change").status_code == 404
    admin.post(f"{twin}/part", {"version": "2"}, seen_on=twin)
    assert "closed-now" not in admin.get(twin).text
    stored = admin.get(f"{kept}/stored.json").json()
    assert (stored[0]["name"], stored[0]["sector"]) == ("Kahvila Ankkuri", "Parturi")
    admin.post(f"{kept}/forget", {"version": "1"}, seen_on=kept)
    assert "Kahvila Ankkuri" not in admin.get("/organisations?text=ankkuri").text
    assert admin.get(kept).status_code == 404
    assert scalar(office, "SELECT count(*) FROM organisation WHERE name = 'Kahvila Ankkuri'") == 0


def test_an_event_and_a_consultation_name_an_organisation(
    office: OfficeHub, host: Browser, made_project: MadeProject
) -> None:
    """I5, I6: an event by the name as it is written, also afterwards; a consultation by one press in place of who."""
    event = scalar(office, "SELECT id FROM event WHERE series_id IS NOT NULL ORDER BY starts_at LIMIT 1 OFFSET 1")
    page = f"/events/{event}"
    version = versions(host, page)[-1]
    tags = {"kind": "workshop", "organisation": "Kylätalo S21482 RY", "project_id": made_project.project_id}
    unknown = host.post(f"{page}/tags", tags | {"organisation": "Kylä", "version": version}, seen_on=page)
    assert unknown.status_code == 422
    assert 'value="Kylä"' in unknown.text
    host.post(f"{page}/tags", tags | {"version": version}, seen_on=page)
    sql = "SELECT organisation_id FROM event WHERE id = ?"
    assert scalar(office, sql, event) == made_project.association_id
    asker = f"organisation:{made_project.association_id}"
    assert f'value="{asker}" checked' in host.get(f"/consultation?organisation={made_project.association_id}").text
    told = {"topic": "security", "asker": asker, "minutes": "30", "kind": "digivisio"}
    assert "Kylätalo S21482 ry, 30" in host.post("/consultation", told, seen_on="/consultation").text
    last = "SELECT kind || ' ' || (project_id IS NOT NULL) FROM consultation ORDER BY id DESC"
    assert scalar(office, last) == "digivisio 1"
    gone = host.post(
        "/consultation", {"topic": "security", "asker": "organisation:x", "minutes": "30"}, seen_on="/consultation"
    )
    assert "not in the list any more" in gone.text
