"""The way of an organisation through a project (I4), and what it is evidence of (I5, I6)."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub import audit
from kiosk.hub.consultations import Asker, Consultations, Topic
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.calendar import by_id
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import EventKind, Session, Tags
from kiosk.hub.events.tagging import tag_event
from kiosk.hub.organisations.fields import OrganisationKind, SizeClass
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.process import STEPS, Process, Step, participation, participations_of
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.projects.funding import Funding, Partner
from kiosk.hub.projects.project import Project, add_project
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from tests.hub.conftest import HandClock

HELSINKI = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 3, 2)


@pytest.fixture
def project_id(db: Database, clock: HandClock, admin_id: str) -> str:
    return add_project(db, clock, admin_id, Project(code="S21482", name="Digivisio")).id


@pytest.fixture
def organisation_id(db: Database, clock: HandClock, host_id: str) -> str:
    wanted = Organisation(name="Keiteleen Puutyö Oy", kind=OrganisationKind.COMPANY, employed=14)
    return add_organisation(db, clock, host_id, wanted).id


@pytest.fixture
def process(db: Database, clock: HandClock) -> Process:
    return Process(db, clock, HELSINKI)


def test_the_steps_are_taken_one_by_one_and_back(
    db: Database, process: Process, project_id: str, organisation_id: str, host_id: str
) -> None:
    """I4: contacted → needs mapped → selected → proposal → measures → evaluated, with their days; F1: each audited."""
    taken = process.join(organisation_id, project_id, None, by=host_id)
    assert process.join(organisation_id, project_id, None, by=host_id) == taken
    for number, step in enumerate(STEPS):
        found = participation(db, taken)
        assert found is not None
        assert found.next_step is step
        process.note_step(taken, TODAY - timedelta(days=10 - number), seen_version=found.version, by=host_id)
    last = participation(db, taken)
    assert last is not None
    assert (last.next_step, last.last_step, tuple(last.days)) == (None, Step.EVALUATED, STEPS)
    assert (audit.latest(db, 1)[0].before, audit.latest(db, 1)[0].after) == ("measures", "evaluated")
    for step in reversed(STEPS):
        found = participation(db, taken)
        assert found is not None
        assert found.last_step is step
        process.take_step_back(taken, seen_version=found.version, by=host_id)
    found = participations_of(db, organisation_id)[0]
    process.take_step_back(taken, seen_version=found.version, by=host_id)
    assert participations_of(db, organisation_id) == ()
    assert audit.latest(db, 1)[0].action == "organisation.left"


def test_a_step_is_not_before_the_one_before_it_and_not_to_come(
    db: Database, process: Process, project_id: str, organisation_id: str, host_id: str
) -> None:
    """I4, W7: nor noted by somebody who saw an older state; Q3: nor by nobody."""
    taken = process.join(organisation_id, project_id, None, by=host_id)
    process.note_step(taken, TODAY - timedelta(days=3), seen_version=2, by=host_id)
    for day in (TODAY - timedelta(days=4), TODAY + timedelta(days=1)):
        with pytest.raises(SettingRefusedError):
            process.note_step(taken, day, seen_version=3, by=host_id)
    with pytest.raises(ChangedMeanwhileError):
        process.note_step(taken, TODAY, seen_version=2, by=host_id)
    with pytest.raises(NotAllowedError):
        process.note_step(taken, TODAY, seen_version=3, by="somebody")


def test_a_partner_of_the_project_serves_it(
    db: Database, clock: HandClock, process: Process, project_id: str, organisation_id: str, host_id: str, admin_id: str
) -> None:
    """I4: which partner serves it; one of another project can't."""
    served = Funding(db, clock).put_partner(Partner(project_id=project_id, name="Kumppani"), by=admin_id)
    other = add_project(db, clock, admin_id, Project(code="A77892", name="Digikeskus"))
    elsewhere = Funding(db, clock).put_partner(Partner(project_id=other.id, name="Kumppani"), by=admin_id)
    taken = process.join(organisation_id, project_id, None, by=host_id)
    process.serve_by(taken, served, seen_version=2, by=host_id)
    assert participations_of(db, organisation_id)[0].partner_name == "Kumppani"
    with pytest.raises(SettingRefusedError):
        process.serve_by(taken, elsewhere, seen_version=3, by=host_id)
    with pytest.raises(SettingRefusedError):
        Funding(db, clock).remove_partner(served, seen_version=1, by=admin_id)


def test_a_consultation_of_a_named_organisation_takes_what_is_known_of_it(
    db: Database, clock: HandClock, process: Process, project_id: str, organisation_id: str, host_id: str, admin_id: str
) -> None:
    """I6: who asked and the project follow from the organisation; its size is not stored twice."""
    log = Consultations(db, clock, HELSINKI)
    process.join(organisation_id, project_id, None, by=host_id)
    made = log.log(Topic.VR, Asker.RESIDENT, 30, host_id, organisation_id=organisation_id, size_class=SizeClass.LARGE)
    assert (made.asker, made.size_class, made.organisation) == (Asker.COMPANY, None, "Keiteleen Puutyö Oy")
    assert made.project == "S21482"
    other = add_project(db, clock, admin_id, Project(code="A77892", name="Digikeskus"))
    process.join(organisation_id, other.id, None, by=host_id)
    assert log.log(Topic.VR, Asker.COMPANY, 30, host_id, organisation_id=organisation_id).project is None
    with pytest.raises(SettingRefusedError):
        log.log(Topic.VR, Asker.COMPANY, 30, host_id, organisation_id="nobody")


def test_an_event_says_its_kind_organisation_and_project_also_afterwards(
    db: Database, clock: HandClock, project_id: str, organisation_id: str, host_id: str, admin_id: str
) -> None:
    """I5: of one session or of the whole series; each change audited; W7: who saw an older state is told."""
    series = Series(db, clock, HELSINKI)
    tags = Tags(EventKind.WORKSHOP, organisation_id, project_id)
    session = Session(Words("Työpaja", "Verkstad", "Workshop"), time(13), time(15, 30), tags=tags)
    series.make(session.titles, session, TODAY + timedelta(days=1), 3, by=admin_id)
    ids = [one["id"] for one in db.query("SELECT id FROM event WHERE origin = 'staff' ORDER BY starts_at")]
    first = by_id(db, ids[0])
    assert first is not None
    assert (first.tags, first.organisation, first.project) == (tags, "Keiteleen Puutyö Oy", "S21482")
    clock.move(days=30)
    course = Tags(EventKind.COURSE, None, project_id)
    assert tag_event(db, clock, ids[0], course, seen_version=1, by=host_id) == 1
    assert (audit.latest(db, 1)[0].detail, audit.latest(db, 1)[0].after) == ("organisation", "")
    with pytest.raises(ChangedMeanwhileError):
        tag_event(db, clock, ids[0], tags, seen_version=1, by=host_id)
    assert tag_event(db, clock, ids[0], course, seen_version=2, by=host_id, whole_series=True) == 2
    with pytest.raises(SettingRefusedError):
        tag_event(db, clock, ids[0], Tags(None, "nobody"), seen_version=2, by=host_id)
