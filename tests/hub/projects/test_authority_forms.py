"""The authority's forms of participants: addresses, ticks, and who has no end form yet (I10)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.own_data import stored_about
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.projects.authority_forms import (
    AuthorityForm,
    FormTicks,
    end_forms_to_ask_for,
    form_address,
    missing,
    projects_with_forms,
)
from kiosk.hub.projects.evidence import Evidence, participants
from kiosk.hub.projects.project import Project, add_project
from kiosk.store.hub_db import rows
from tests.hub.conftest import HandClock
from tests.hub.projects.test_projects import HELSINKI, TODAY, refused

FORM = "https://lomake.fi/aloitus?hanke={code}&kieli=fi"
START, END = AuthorityForm.START, AuthorityForm.END


def _project(db: Database, clock: HandClock, by: str, **other: Any) -> Project:
    given = {"code": "S21482", "name": "Digivisio", "start_form_url": FORM, "planned_until": date(2026, 4, 30)}
    return add_project(db, clock, by, Project(**{**given, **other}))


def test_an_address_holds_the_code_of_its_project(db: Database, clock: HandClock, admin_id: str) -> None:
    """I10: the code is put where the address says, as addresses write it; an end form may have its own address."""
    project = _project(db, clock, admin_id, code="R-005/2 ä")
    assert form_address(project, START) == "https://lomake.fi/aloitus?hanke=R-005%2F2%20%C3%A4&kieli=fi"
    assert form_address(project, END) == form_address(project, START)
    own = replace(project, end_form_url="https://lomake.fi/lopetus")
    assert form_address(own, END) == "https://lomake.fi/lopetus"
    without = add_project(db, clock, admin_id, Project(code="A77892", name="Digikeskus"))
    assert form_address(without, START) == ""
    assert projects_with_forms(db) == (project,)


@pytest.mark.parametrize(
    "address",
    ["http://lomake.fi/x", "lomake.fi/x", "https://", "https://lomake", "https://a.fi@b.fi/", "https://a.fi/ä b",
     "https://a.fi:port/", "https://[a.fi/", "javascript:alert(1)", "https://a.fi/\n", 'https://a.fi/"><b>'],
)  # fmt: skip
def test_only_a_whole_secure_address_is_taken(db: Database, clock: HandClock, admin_id: str, address: str) -> None:
    """I10: https, a host, no user in it, nothing that no address holds."""
    with refused("start_form_url", ReasonCode.NOT_A_SECURE_ADDRESS):
        _project(db, clock, admin_id, start_form_url=address)
    with refused("end_form_url", ReasonCode.NOT_A_SECURE_ADDRESS):
        _project(db, clock, admin_id, end_form_url=address)


def test_an_end_form_needs_a_start_form_and_an_address_has_an_end(
    db: Database, clock: HandClock, admin_id: str
) -> None:
    with refused("start_form_url", ReasonCode.START_FORM_MISSING):
        _project(db, clock, admin_id, start_form_url="", end_form_url="https://lomake.fi/lopetus")
    with refused("start_form_url", ReasonCode.TEXT_TOO_LONG):
        _project(db, clock, admin_id, start_form_url="https://a.fi/" + "x" * 300)


def test_a_form_is_ticked_for_a_number_and_taken_back(
    db: Database, clock: HandClock, admin_id: str, host_id: str
) -> None:
    """I10, F1: the day stands beside the number, a second tick changes nothing, and each leaves an audit row."""
    project = _project(db, clock, admin_id)
    evidence, ticks = Evidence(db, clock, HELSINKI), FormTicks(db, clock, HELSINKI)
    numbers = [evidence.add_participant(project.id, TODAY, by=host_id) for _ in range(3)]
    assert [ticks.tick(project.id, 2, START, by=host_id) for _ in range(2)] == [True, False]
    clock.move(days=3)
    assert ticks.tick(project.id, 2, END, by=host_id)
    found = participants(db, project.id)[1]
    assert (found.start_form_on, found.end_form_on) == (TODAY, date(2026, 3, 5))
    assert missing(db, project.id, START) == (1, 3)
    assert [ticks.untick(project.id, 2, START, by=host_id) for _ in range(2)] == [True, False]
    assert missing(db, project.id, START) == tuple(numbers)
    with refused("number", ReasonCode.NO_SUCH_PARTICIPANT):
        ticks.tick(project.id, 4, START, by=host_id)
    with pytest.raises(NotAllowedError):
        ticks.tick(project.id, 1, START, by="nobody")
    done = rows(db, "SELECT action, detail FROM audit WHERE action LIKE '%form' ORDER BY id")
    assert [(one["action"], one["detail"]) for one in done] == [
        ("tick start form", "2"), ("tick end form", "2"), ("untick start form", "2"),
    ]  # fmt: skip


def test_a_participant_still_has_no_name_and_no_pass(db: Database) -> None:
    """I10, P2: of a form its day, and nothing else."""
    columns = {column.name for column in db.table("participant").columns}
    assert columns == {"id", "project_id", "number", "organisation_id", "gender", "day", "start_form_on",
                       "end_form_on"}  # fmt: skip


def test_end_forms_are_asked_for_when_the_project_ends_soon(
    db: Database, clock: HandClock, admin_id: str, host_id: str
) -> None:
    """I10: from 60 days before its end, and after it, until nobody is left."""
    project = _project(db, clock, admin_id)
    Evidence(db, clock, HELSINKI).add_participant(project.id, TODAY, by=host_id)
    assert end_forms_to_ask_for(db, date(2026, 2, 28)) == ()
    (found,) = end_forms_to_ask_for(db, date(2026, 3, 1))
    assert (found.project, found.missing) == (project, (1,))
    assert end_forms_to_ask_for(db, date(2027, 1, 1)) == (found,)
    FormTicks(db, clock, HELSINKI).tick(project.id, 1, END, by=host_id)
    assert end_forms_to_ask_for(db, date(2027, 1, 1)) == ()


def test_what_is_stored_of_an_organisation_says_when_its_participants_did_their_forms(
    db: Database, clock: HandClock, admin_id: str, host_id: str
) -> None:
    """P5: with its other data."""
    project = _project(db, clock, admin_id)
    company = add_organisation(db, clock, host_id, Organisation(name="Puutyö Oy"))
    Evidence(db, clock, HELSINKI).add_participant(project.id, TODAY, by=host_id, organisation_id=company.id)
    FormTicks(db, clock, HELSINKI).tick(project.id, 1, START, by=host_id)
    (told,) = stored_about(db, clock, admin_id, company.id)
    assert [(one["start_form_on"], one["end_form_on"]) for one in told["participants"]] == [("2026-03-02", None)]
