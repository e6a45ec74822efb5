"""Staff and visits: who is inside without a name, and ending what somebody forgot."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub import audit
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.leaving.staff_visits import StaffVisits
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import ClosedBy, UnknownVisitError, Visits
from tests.hub.conftest import NOON, HandClock


@pytest.fixture
def staffed(db: Database, clock: HandClock, visits: Visits) -> StaffVisits:
    return StaffVisits(db, clock, visits, ZoneInfo("UTC"))


def test_staff_see_who_is_inside_without_a_name(
    clock: HandClock, staffed: StaffVisits, visits: Visits, passes: Passes, equipment: EquipmentService, ids
) -> None:
    """W5, P4: numbers, claims and whether there is a pass; the longest first."""
    known = visits.check_in(passes.create("Aino").id)
    equipment.claim(ids["vr-2"], known.id)
    equipment.claim(ids["vr-1"], known.id)
    clock.move(minutes=5)
    visits.check_in(headcount=3)
    first, second = staffed.inside()
    assert (first.id, first.headcount, first.has_pass, first.equipment) == (known.id, 1, True, ("VR 2", "VR 1"))
    assert (second.headcount, second.has_pass, second.opened_at) == (3, False, clock.now())
    assert not hasattr(first, "pass_id")


def test_a_forgotten_visit_ends_at_its_likely_end_marked_as_ended_by_staff(
    db: Database, clock: HandClock, staffed: StaffVisits, visits: Visits, host_id: str, ids, equipment: EquipmentService
) -> None:
    """T4, F1: as long as visits like it, never before it last used something; undo takes its claims along."""
    for day in range(5):
        clock.at = NOON + timedelta(days=day)
        like = visits.check_in().id
        clock.move(minutes=30)
        visits.check_out(like, ClosedBy.PERSON)
    clock.at = monday = NOON + timedelta(days=7)
    forgotten = visits.check_in()
    equipment.claim(ids["vr-1"], forgotten.id)
    clock.move(hours=4)
    ended = staffed.end(forgotten.id, host_id)
    assert (ended.closed_by, ended.length_estimated) == (ClosedBy.STAFF, True)
    assert ended.closed_at == monday + timedelta(minutes=30)
    assert equipment.claimed_by(forgotten.id) == ()
    assert staffed.end(forgotten.id, host_id) == ended
    assert [staffed.undo_end(forgotten.id, host_id) for _ in range(2)] == [True, False]
    assert [item.name for item in equipment.claimed_by(forgotten.id)] == ["VR 1"]
    written = [(entry.action, entry.staff_id, entry.subject) for entry in audit.latest(db, 2)]
    assert written == [(did, host_id, f"visit:{forgotten.id}") for did in ("continue visit", "end visit")]


def test_only_staff_end_a_visit(db: Database, staffed: StaffVisits, visits: Visits, host_id: str) -> None:
    """Q3: and nothing changes otherwise."""
    visit = visits.check_in()
    with pytest.raises(NotAllowedError):
        staffed.end(visit.id, "somebody")
    with pytest.raises(NotAllowedError):
        staffed.undo_end(visit.id, "somebody")
    with pytest.raises(UnknownVisitError):
        staffed.end("gone", host_id)
    assert visits.people_inside() == 1
    assert [entry.action for entry in audit.latest(db)] == ["add staff"]
