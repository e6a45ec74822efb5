"""Events and projects are begun with templates that came with a hub pack of another hub."""

import re
from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.base.clock import SystemClock
from kiosk.hub.equipment.details import Words
from kiosk.hub.projects.indicators import Counts
from kiosk.hub.settings.pack.templates import EventTemplate, IndicatorTemplate, ProjectTemplate, Templates
from kiosk.hub.settings.settings_table import put_setting
from tests.office.office_hub import Browser, OfficeHub, scalar

PEOPLE = Words("Mallihenkilöitä", "Mallpersoner", "Template people")
TEMPLATES = Templates(
    events=(
        EventTemplate(titles=Words("Drone-ilta", "Drönarkväll", "Drone evening"), begins="17:00", ends="19:30",
                      weekdays=("thursday",), zone="studio", capacity=6, count=4, every_weeks=2),
    ),
    projects=(
        ProjectTemplate(code="X1", name="Malliprojekti", fund="ESR", indicators=(
            IndicatorTemplate(name=PEOPLE, unit=PEOPLE, counts=Counts.PEOPLE, target_hundredths=20_000,
                              women_target_hundredths=13_000),)),
    ),
)  # fmt: skip


@pytest.fixture
def admin(office: OfficeHub) -> Iterator[Browser]:
    with closing(office.db()) as db:
        put_setting(db, SystemClock(), None, TEMPLATES.checked())
    yield office.paired("Maija")
    with closing(office.db()) as db:
        put_setting(db, SystemClock(), None, Templates())


def test_a_series_is_prefilled_by_its_template(admin: Browser) -> None:
    """I16: everything but who leads it, on the next day of its weekday."""
    assert "/events/new?template=drone%20evening" in admin.get("/events/new").text
    page = admin.get("/events/new?template=drone%20evening").text
    values = dict(re.findall(r'name="([a-z_.]+)"[^>]* value="([^"]*)"', page))
    assert values["titles.sv"] == "Drönarkväll"
    assert (values["begins"], values["ends"], values["capacity"], values["count"]) == ("17:00", "19:30", "6", "4")


def test_a_project_gets_its_own_code_and_the_indicators_of_its_template(admin: Browser, office: OfficeHub) -> None:
    """I16: all or none of them; a code that is taken adds nothing."""
    assert "/projects/new?template=x1" in admin.get("/projects/new").text
    page = admin.get("/projects/new?template=x1").text
    assert 'value="Malliprojekti"' in page
    form = {"name": "Malliprojekti", "code": "B77", "fund": "ESR", "template": "x1"}
    added = admin.post("/projects/new", form, seen_on="/projects/new")
    assert added.status_code == 200
    counted = "SELECT count(*) FROM indicator WHERE name_fi = 'Mallihenkilöitä' AND women_target_hundredths = 13000"
    assert scalar(office, counted) == 1
    again = admin.post("/projects/new", form, seen_on="/projects/new")
    assert again.status_code == 422
    assert scalar(office, counted) == 1
