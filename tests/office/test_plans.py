"""Digital map, vision, plan and future map of an organisation in the office (I12, I13, I14, W4, W7)."""

import re
from collections.abc import Iterator

import pytest

from kiosk.hub.maturity.content import shipped
from tests.office.office_hub import Browser, OfficeHub
from tests.office.test_organisations import added, versions
from tests.reports.plans.diagrams import read

FIRST = ("leading.aim", "leading.person", "leading.money", "leading.everybody")
MEASURE = {"title": "3D-mallit <verkkoon>", "first_step": "Yksi malli", "owner": "Pekka S.", "area": "online",
           "starts_on": "2026-01-07", "due_on": "2026-01-30", "measure_state": "under_way", "cost": "", "euros": "300",
           "waits_for_id": ""}  # fmt: skip


@pytest.fixture
def host(office: OfficeHub) -> Iterator[Browser]:
    return office.paired("Antti")


def test_a_digital_map_is_answered_left_resumed_and_shown(host: Browser) -> None:
    """I12, W7: area by area; who saw an older state is told; the map has levels, steps and its rule in words."""
    organisation = added(host, name="Leipomo Vehnä", kind="company")
    started = host.post(f"{organisation}/maps", {}, seen_on=organisation)
    first = started.url.removeprefix(host.hub.origin)
    here = first.removesuffix("/areas/1")
    assert "One of us is in charge of digital matters" in started.text
    given = {FIRST[0]: "yes", FIRST[1]: "mostly", FIRST[2]: "not_for_us", "version": "1"}
    left = host.post(first, {**given, "then": "leave"}, seen_on=first)
    assert "3 of 32 statements answered" in left.text
    assert host.post(first, given, seen_on=first).status_code == 409
    resumed = host.post(f"{organisation}/maps", {}, seen_on=organisation)
    assert resumed.url == started.url
    assert 'name="leading.aim" value="yes" checked' in resumed.text
    refused = host.post(f"{here}/finish", {"version": "2"}, seen_on=here)
    assert (refused.status_code, "Too little is answered" in refused.text) == (409, True)
    version = 2
    for number in range(2, 9):
        page = f"{here}/areas/{number}"
        keys = set(re.findall(r'name="([a-z]+\.[a-z-]+)" value="partly"', host.get(page).text))
        answer = "not_yet" if number == 7 else "partly"
        shown = host.post(page, {**dict.fromkeys(keys, answer), "version": str(version)}, seen_on=page)
        version += 1
    assert "1 statement is not answered." in shown.text
    done = host.post(f"{here}/finish", {"version": str(version)}, seen_on=here).text
    assert "Level 1.9 of 4: starting" in done
    assert re.findall(r'<b class="block">([^<]+)</b>([^<]+)</div></li>', done)[0] == (
        "Data security", "Turn on two-step login for e-mail.",
    )  # fmt: skip
    assert re.search("Others are shown when at least five|others, level", done), "by what other tests have made"
    assert host.get(first).url.endswith(here), "a finished one is not answered"
    assert "Level 1.9 of 4" in host.get(organisation).text
    opened = host.post(f"{here}/reopen", {"version": str(version + 1)}, seen_on=here)
    assert opened.url.endswith("/areas/1")
    assert host.post(f"{here}/remove", {"version": str(version + 2)}, seen_on=here).status_code == 200
    assert host.get(here).status_code == 404


def test_a_plan_is_made_with_vision_measures_and_future_map(host: Browser) -> None:
    """I13, I14, W7: what is offered is a beginning; what was typed stays beside what was refused."""
    organisation = added(host, name="Puutyö Plan", kind="company")
    plan = f"{organisation}/plan"
    empty = host.get(plan).text
    assert "No measure yet" in empty
    offered = re.findall(rf'href="({organisation}/measures/new\?like=\d+)"', empty)
    assert len(offered) == 17
    assert 'value="Name who is in charge of digital matters"' in host.get(offered[0]).text
    vision = {"sentence": "Customers see first", "customers": "", "valued": "", "goal": "", "agreed_on": "2026-02-27",
              "version": "0"}  # fmt: skip
    assert "agreed on 27 Feb 2026" in host.post(f"{organisation}/vision", vision, seen_on=organisation).text
    refused = host.post(f"{organisation}/measures/new", MEASURE | {"due_on": "2026-01-01"}, seen_on=organisation)
    assert (refused.status_code, 'value="Pekka S."' in refused.text) == (422, True)
    made = host.post(f"{organisation}/measures/new", MEASURE, seen_on=organisation).text
    assert "3D-mallit &lt;verkkoon&gt;" in made
    assert "days late" in made
    assert "Puutyö Plan" in host.get("/measures").text
    assert re.search("of (a plan|plans) late", host.get("/").text)
    address = re.findall(rf'href="({organisation}/measures/[0-9a-f-]+)"', made)[0]
    later = MEASURE | {"title": "Mallit kauppaan", "due_on": "2026-02-20", "waits_for_id": address.rpartition("/")[2]}
    assert "It begins before 3D-mallit" in host.post(f"{organisation}/measures/new", later, seen_on=organisation).text
    changed = host.post(address, MEASURE | {"measure_state": "done", "version": "1"}, seen_on=address).text
    assert "1 of 2 ready" in changed
    assert host.post(address, MEASURE | {"version": "1"}, seen_on=address).status_code == 409
    future = f"{organisation}/future"
    assert host.post(future, {"market.0": "x" * 61, "version": "0"}, seen_on=future).status_code == 422
    host.post(future, {"market.0": "Mökit\nRemontit", "technology.5": "Robotti", "version": "0"}, seen_on=future)
    assert ">Mökit\nRemontit</textarea>" in host.get(future).text

    boxes, arrows, _ = read(host.get(f"{organisation}/plan.drawio").content)
    assert len(arrows) == 1
    assert ("3D-mallit <verkkoon>", "30 Jan, 300 €, ready") in [box.text for box in boxes.values()]
    boxes, _, _ = read(host.get(f"{organisation}/future.drawio").content)
    assert boxes["cell-0-0"].text == ("Mökit", "Remontit")
    assert host.get(f"{organisation}/plan.ics").text.count("BEGIN:VEVENT") == 1
    assert host.get(f"{organisation}/plan.pdf").content.startswith(b"%PDF")
    sheet = host.get(f"{organisation}/plan.xlsx")
    assert sheet.content.startswith(b"PK")
    assert "Puutyö" not in sheet.headers["content-disposition"]
    assert host.post(f"{address}/remove", {"version": "2"}, seen_on=address).text.count("It begins before") == 0


def test_a_hub_changes_the_questions_by_a_file(office: OfficeHub) -> None:
    """I12, W4: taken along, sent back changed; a mistake is named with its line; the program's own again."""
    admin, page = office.paired("Maija"), "/settings/digital-map"
    assert admin.get(f"{page}/questions.toml").text == shipped("questions")
    own = shipped("questions").replace('en = "Leading"', 'en = "Leadership"', 1)
    for content, status, words in (
        (
            own.replace('id = "aim"', 'id = "AIM"', 1).encode(),
            422,
            "questions.toml, line 15: area.statement.id must be",
        ),
        (b"\xff\xfe", 422, "not a text in UTF-8"),
        (own.encode(), 200, "own copy is used"),
    ):
        file = {"questions": ("questions.toml", content, "application/toml")}
        version = versions(admin, page)[0]
        answer = admin.send(f"{page}/questions", {"version": version}, file, seen_on=page)
        assert (answer.status_code, words in answer.text) == (status, True), answer.text[-3000:]
    organisation = added(admin, name="Kampaamo Kartta", kind="company")
    assert "<h1>Leadership</h1>" in admin.post(f"{organisation}/maps", {}, seen_on=organisation).text
    admin.post(f"{page}/questions/restore", {"version": versions(admin, page)[0]}, seen_on=page)
    assert admin.get(f"{page}/questions.toml").text == shipped("questions")
