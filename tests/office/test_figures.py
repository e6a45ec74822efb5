"""The page of the figures: numbers, completeness, rows in place, what leaves the house (I1, I2, I7, I8)."""

import re
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.base.clock import SystemClock, to_text
from kiosk.base.ids import new_id
from kiosk.hub.figures.period import month_before
from tests.office.office_hub import OfficeHub
from tests.office.project_hub import MadeProject

JANUARY = "/figures?period=own&from=2021-01-01&to=2021-01-31"
"""A month of which no other test lays down rows."""
PEOPLE = 30
WOMEN, TOLD = 12, 14
NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture(scope="module")
def january(office: OfficeHub) -> OfficeHub:
    """People with a pass, one of whom came twice; a class; an event, three consultations, two organisations."""
    with closing(office.db()) as db, db.atomic():
        opened = datetime(2021, 1, 11, 12, tzinfo=UTC)
        for number in range(PEOPLE):
            gender = "woman" if number < WOMEN else "man" if number < TOLD else None
            pass_id = f"figures-{number:02}"
            db.table("pass").insert(
                {"id": pass_id, "code_hash": pass_id, "gender": gender, "created_at": to_text(opened),
                 "last_used_at": to_text(opened)}
            )  # fmt: skip
            for day in range(2 if number == 0 else 1):
                _visit(db, opened + timedelta(days=day), pass_id, 1)
        _visit(db, opened, None, 20)
        for name in ("Alfa", "Beeta"):
            db.table("organisation").insert(
                {"id": f"figures-{name}", "name": f"{name} Tmi", "name_key": f"figures {name}", "kind": "company",
                 "municipality": "Kyyjärvi", "made_at": to_text(opened), "version": 1}
            )  # fmt: skip
        for name in ("Alfa", "Beeta", None):
            db.table("consultation").insert(
                {"id": new_id(), "day": "2021-01-12", "kind": "advice", "topic": "ai", "asker": "company",
                 "minutes": 45, "organisation_id": f"figures-{name}" if name else None}
            )  # fmt: skip
        db.table("event").insert(
            {"id": "figures-event", "title_fi": "x", "title_sv": "x", "title_en": "x", "origin": "staff",
             "starts_at": to_text(opened), "ends_at": to_text(opened + timedelta(minutes=90))}
        )  # fmt: skip
        db.table("attendance").insert(
            {"id": new_id(), "event_id": "figures-event", "people": 9, "role": "participant", "at": to_text(opened)}
        )
    return office


def _visit(db: object, opened: datetime, pass_id: str | None, people: int) -> None:
    closed = to_text(opened + timedelta(minutes=75))
    db.table("visit").insert(  # type: ignore[attr-defined]
        {"id": new_id(), "pass_id": pass_id, "headcount": people, "opened_at": to_text(opened), "closed_at": closed,
         "closed_by": "person"}
    )  # fmt: skip


def _numbers(shown: str) -> dict[str, tuple[str, str]]:
    """Of the hub's figures the number, and from how much it is known."""
    line = (
        r'<tr id="(\w+)">.*?<td class="r actual[^"]*">([^<]*)</td>.*?'
        r'<td class="known-of">.*?<span class="note block">([^<]*)</span></td>'
    )
    return {key: (number, known.replace(NBSP, " ")) for key, number, known in re.findall(line, shown, re.DOTALL)}


def test_each_figure_says_its_unit_its_period_and_its_completeness(january: OfficeHub) -> None:
    """I1: of a host's page; visits, people and organisations are three numbers."""
    shown = january.paired("Antti").get(JANUARY).text
    assert _numbers(shown) == {
        "visits": ("51", "everyone at the door is counted"),
        "people": ("30", "from 96 % of visits"),
        "women": ("12", "from 46 % of people, 85 % of those who told"),
        "organisations": ("2", "from 50 % of events and consultations"),
        "events": ("1", ""),
        "consultations": ("3", ""),
        "person_hours": ("13.5", "people counted at 1 of 1 events"),
    }
    assert "1 Jan 2021–31 Jan 2021" in shown
    assert "different passes" in shown


def test_a_figure_opens_in_place_to_its_rows_page_by_page(january: OfficeHub) -> None:
    """I8: 20 rows at once, no pass and no name; an organisation leads to its page."""
    host = january.paired("Antti")
    first = host.get(f"{JANUARY}&open=people").text
    assert first.count("<td>11 Jan 2021</td>") == 20
    assert f"Rows 1–20 of {PEOPLE}" in first
    second = host.get(f"{JANUARY}&open=people&first=21").text
    assert [second.count(f"<td>{number}</td>") for number in ("21", "30", "31")] == [1, 1, 0]
    assert "figures-0" not in first + second
    visits = host.get(f"{JANUARY}&open=visits&first=21").text
    assert "<td>without a pass</td>" in visits + host.get(f"{JANUARY}&open=visits").text
    met = host.get(f"{JANUARY}&open=organisations").text
    assert '<a href="/organisations/figures-Alfa">' in met
    assert "Kyyjärvi" in met
    assert "Alfa Tmi" not in met
    assert f"<td>1{NBSP}h 30{NBSP}min</td>" in host.get(f"{JANUARY}&open=person_hours").text


def test_what_leaves_the_house_hides_small_numbers_and_shows_no_rows(
    january: OfficeHub, made_project: MadeProject
) -> None:
    """I8: two who told that they are none give the women away, so these are hidden; a project's too."""
    outside = january.paired("Antti").get(f"{JANUARY}&view=outside&open=people").text
    numbers = _numbers(outside)
    assert (numbers["visits"][0], numbers["people"]) == ("51", ("30", "from 96 % of visits"))
    assert (numbers["women"], numbers["organisations"]) == (("hidden", ""), ("hidden", ""))
    assert '<table class="mid counted">' not in outside
    of_project = f"/figures?period=project&project={made_project.project_id}"
    key = f"{made_project.indicators['People']}:women"
    inside, out = (january.paired("Antti").get(f"{of_project}&open={key}{view}").text for view in ("", "&view=outside"))
    assert "2/4 = 50" in inside
    assert "<b>2</b> Woman" in inside
    assert inside.count("<td>Woman</td>") == 2
    assert "2/4" not in out
    assert "<b>hidden</b> Woman" in out
    assert "</b> not known" not in out


def test_free_days_are_for_inside_and_the_view_for_outside_says_so(january: OfficeHub) -> None:
    """I8: a month of the calendar may leave the house; together with other days what is hidden could be found out."""
    note, host = "the figures are for use inside the house", january.paired("Antti")
    free = JANUARY.replace("2021-01-31", "2021-01-30")
    assert note in host.get(f"{free}&view=outside").text
    assert note not in host.get(f"{JANUARY}&view=outside").text
    assert note not in host.get(free).text, "there nothing is hidden"


def test_a_projects_indicators_stand_beside_their_targets(january: OfficeHub, made_project: MadeProject) -> None:
    """I2, I7: with women's share of actual and target; what has no target stands apart; rows open in place."""
    of_project = f"/figures?period=project&project={made_project.project_id}"
    shown = january.paired("Antti").get(f"{of_project}&open={made_project.indicators['Companies']}").text
    cells = (
        r'<b>([^<]*)</b></a><span class="note block">([^<]*)</span></td>\s*<td class="r actual">([^<]*)</td>'
        r'.*?<b>([^<]*)</b></td><td class="r nw">([^<]*)</td>'
    )
    table = shown[shown.index('id="project-figures"') :]
    assert [tuple(part.replace(NBSP, " ") for part in row) for row in re.findall(cells, table, re.DOTALL)] == [
        ("Companies", "unit of the source, 1 line = 1", "1", "26", "3 %"),
        ("People", "unit of the source, 1 line = 10", "4", "200", "2 %"),
        ("People: women", "2/4 = 50 %, target 65 %", "2", "130", "1 %"),
        ("Work", "unit of the source, 1 line = 50", "133", "850", "15 %"),
    ]
    assert "Without a target" in table
    assert f'<a href="/organisations/{made_project.company_id}">01</a>' in table
    assert "Puutyö" not in table
    today = SystemClock().now().date()
    month = january.paired("Antti").get(f"/figures?period=last&project={made_project.project_id}").text
    assert str(month_before(today).first.year) in month  # type: ignore[union-attr]


def test_days_that_cannot_be_are_refused_and_stay_in_their_fields(january: OfficeHub) -> None:
    """W7: the last day before the first, a year that nobody means; anything else in the address is this month."""
    host = january.paired("Antti")
    wrong = host.get("/figures?period=own&from=2021-02-01&to=2021-01-01").text
    assert 'value="2021-02-01"' in wrong
    assert 'id="to-error"' in wrong
    assert 'id="hub-figures"' not in wrong
    assert 'id="from-error"' in host.get("/figures?period=own&from=0001-01-01").text
    wild = host.get("/figures?period=x&project=x&open=x&first=999999999&view=x")
    assert (wild.status_code, f"{SystemClock().now():%Y}" in wild.text) == (200, True)
