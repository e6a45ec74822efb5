"""The participants of a project in the office: the authority's forms, ticked with history, and who lacks one (I10)."""

import re
from datetime import timedelta

from kiosk.base.clock import SystemClock
from tests.office.office_hub import Browser, OfficeHub, scalar
from tests.office.project_hub import TZ

FORM = "https://lomake.fi/osallistuja?hanke={code}"


def _project(admin: Browser, code: str, **typed: str) -> str:
    """The address of a new project."""
    ends = SystemClock().now().astimezone(TZ).date() + timedelta(days=30)
    new = {"code": code, "name": f"Hanke {code}", "start_form_url": FORM, "planned_until": ends.isoformat(), **typed}
    return "/projects/" + admin.post("/projects/new", new, seen_on="/projects/new").url.rpartition("/")[2][:36]


def _add(browser: Browser, page: str, day: str = "2026-03-02") -> None:
    browser.post(f"{page}/participants", {"day": day, "gender": "", "number": "", "organisation": ""}, seen_on=page)


def test_the_address_of_a_form_is_checked_and_kept_in_the_history(office: OfficeHub) -> None:
    """I10, W7: https alone; what was typed stays; a form that was set stands in the project's history."""
    admin = office.paired("Maija")
    new = {"code": "L1", "name": "Hanke L1", "start_form_url": "http://lomake.fi/x"}
    refused = admin.post("/projects/new", new, seen_on="/projects/new")
    assert refused.status_code == 422
    assert "begins with https://" in refused.text
    assert 'value="http://lomake.fi/x"' in refused.text
    page = _project(admin, "L1")
    fields = {"code": "L1", "name": "Hanke L1", "start_form_url": FORM, "end_form_url": "https://lomake.fi/loppu"}
    admin.post(f"{page}/change", fields | {"version": "1"}, seen_on=f"{page}/change")
    assert "<del>empty</del> <b>https://lomake.fi/loppu</b>" in admin.get(f"{page}/change").text
    shown = admin.get(f"{page}/participants").text
    assert 'href="https://lomake.fi/osallistuja?hanke=L1"' in shown
    assert 'href="https://lomake.fi/loppu"' in shown


def test_a_form_is_ticked_for_a_number_and_taken_back_with_its_history(office: OfficeHub) -> None:
    """I10, F1, W7: by a host; the list says the day, the history who; the view of what is missing follows."""
    host = office.paired("Antti")
    page = _project(office.paired("Maija"), "L2")
    for _ in range(3):
        _add(host, page)
    listed = f"{page}/participants"
    assert "Start form missing 3" in host.get(listed).text
    ticked = host.post(f"{listed}/2/tick?missing=start", {"form": "start"}, seen_on=listed)
    assert ticked.url.split("?")[1].startswith("missing=start")
    assert _numbers(ticked.text) == ["1", "3"]
    assert "Ticked a start form as done, 2" in ticked.text
    assert "start form missing: 2, end form missing: 3" in host.get(page).text
    back = host.post(f"{listed}/2/untick", {"form": "start"}, seen_on=listed).text
    assert "Start form missing 3" in back
    assert "Took back the tick of a start form, 2" in back
    assert "No participant has this number." in host.post(f"{listed}/9/tick", {"form": "start"}, seen_on=listed).text
    project_id = page.rpartition("/")[2]
    done = f"SELECT count(*) FROM audit WHERE action LIKE '%tick start form' AND subject = 'project:{project_id}'"
    assert scalar(office, done) == 2


def test_who_lacks_an_end_form_is_said_before_the_project_ends(office: OfficeHub) -> None:
    """I10: on the list and on the first page, which leads there; not for a project that goes on for long."""
    admin = office.paired("Maija")
    far = (SystemClock().now().astimezone(TZ).date() + timedelta(days=300)).isoformat()
    later, soon = _project(admin, "L3", planned_until=far), _project(admin, "L4")
    for page in (later, soon):
        for _ in range(2):
            _add(admin, page)
    assert "end forms are missing" not in admin.get(f"{later}/participants").text
    assert "2 end forms are missing. It ends" in admin.get(f"{soon}/participants").text
    assert "end forms missing" in admin.get("/").text
    assert re.search(r'href="/projects/[0-9a-f-]{36}/participants\?missing=end"', admin.get("/").text)
    for number in (1, 2):
        admin.post(f"{soon}/participants/{number}/tick", {"form": "end"}, seen_on=f"{soon}/participants")
    assert "is missing" not in admin.get(f"{soon}/participants").text
    assert "Nobody: all have done it." in admin.get(f"{soon}/participants?missing=end").text


def _numbers(shown: str) -> list[str]:
    return re.findall(r'<tr id="number-(\d+)">', shown)
