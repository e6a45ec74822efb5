"""Consultations: logged with what the figures ask for, taken back, without a name."""

from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub import audit
from kiosk.hub.consultations import Asker, Consultations, Kind, Topic
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.projects.project import Project, add_project
from kiosk.hub.retention import run_retention
from tests.hub.conftest import HandClock

HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.fixture
def log(db: Database, clock: HandClock) -> Consultations:
    return Consultations(db, clock, HELSINKI)


def test_a_consultation_is_stored_with_what_the_figures_need(
    db: Database, clock: HandClock, log: Consultations, host_id: str, admin_id: str
) -> None:
    """I5, I6: kind, minutes, on whose behalf, size of the company, project; F1: an audit row without a name."""
    project = add_project(db, clock, admin_id, Project(code="S21482", name="Digivisio"))
    quick = log.log(Topic.AI, Asker.COMPANY, 30, host_id)
    whole = log.log(
        Topic.WEBSITES, Asker.COMPANY, 90, host_id,
        kind=Kind.PROPOSAL, size_class=SizeClass.SMALL, project_id=project.id,
    )  # fmt: skip
    assert log.of_day(clock.now().date()) == (quick, whole)
    assert (quick.kind, quick.size_class, quick.project) == (Kind.ADVICE, None, None)
    assert (whole.kind, whole.size_class, whole.project) == (Kind.PROPOSAL, SizeClass.SMALL, "S21482")
    entry = audit.latest(db, 1)[0]
    assert (entry.action, entry.staff_id, entry.subject) == ("log consultation", host_id, f"consultation:{whole.id}")


def test_a_consultation_late_in_the_evening_is_of_the_day_of_the_hub(
    clock: HandClock, log: Consultations, host_id: str
) -> None:
    clock.move(hours=10, minutes=30)
    log.log(Topic.OTHER, Asker.RESIDENT, 15, host_id)
    assert log.of_day(clock.now().date()) == ()
    assert len(log.of_day(clock.now().astimezone(HELSINKI).date())) == 1


def test_a_consultation_is_taken_back_once(db: Database, clock: HandClock, log: Consultations, host_id: str) -> None:
    """T3, F1."""
    made = log.log(Topic.VR, Asker.PUBLIC, 60, host_id)
    assert [log.undo(made.id, host_id) for _ in range(2)] == [True, False]
    assert log.of_day(clock.now().date()) == ()
    assert audit.latest(db, 1)[0].action == "take back consultation"


def test_only_staff_log_and_only_what_can_be(db: Database, log: Consultations, host_id: str) -> None:
    """Q3."""
    with pytest.raises(NotAllowedError):
        log.log(Topic.VR, Asker.PUBLIC, 60, "somebody")
    with pytest.raises(NotAllowedError):
        log.undo("x", "somebody")
    for minutes in (0, 601):
        with pytest.raises(ValueError, match="minutes"):
            log.log(Topic.VR, Asker.PUBLIC, minutes, host_id)
    assert [entry.action for entry in audit.latest(db)] == ["add staff"]


def test_consultations_are_kept_as_long_as_counts(
    db: Database, clock: HandClock, log: Consultations, host_id: str
) -> None:
    """P6: five years."""
    log.log(Topic.VR, Asker.PUBLIC, 60, host_id)
    clock.move(days=5 * 365)
    day = clock.now().date()
    run_retention(db, clock, lambda: True)
    assert db.table("consultation").count == 1
    clock.move(days=3)
    run_retention(db, clock, lambda: True)
    assert db.table("consultation").count == 0
    assert log.of_day(day) == ()
