"""Equipment is given back without a pass, and staff see it (T9)."""

from datetime import timedelta
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.hub.audit import latest
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.leaving.given_back import GivingBack
from kiosk.hub.visits import Visits


@pytest.fixture
def giving_back(db: Database, clock: Any, equipment: EquipmentService) -> GivingBack:
    return GivingBack(db, clock, equipment)


def test_whoever_used_it_it_is_free_again_and_staff_see_that(
    giving_back: GivingBack, visits: Visits, equipment: EquipmentService, ids: dict[str, str], clock: Any, db: Database
) -> None:
    """T9, F1: the audit names nobody."""
    visit = visits.check_in()
    equipment.claim(ids["vr-2"], visit.id)
    assert [item.name for item in giving_back.in_use()] == ["VR 2"]
    clock.move(minutes=20)
    claim = giving_back.give_back(ids["vr-2"])
    assert claim is not None
    assert claim.visit_id == visit.id
    assert giving_back.in_use() == ()
    assert giving_back.give_back(ids["vr-2"]) is None
    assert [(one.name, one.at) for one in giving_back.since(clock.now())] == [("VR 2", clock.now())]
    assert latest(db)[0].staff_name is None
    assert giving_back.since(clock.now() + timedelta(seconds=1)) == ()


def test_it_can_be_undone_and_is_off_the_list_then(
    giving_back: GivingBack, visits: Visits, equipment: EquipmentService, ids: dict[str, str], clock: Any, db: Database
) -> None:
    """T3, T9: both are in the audit."""
    equipment.claim(ids["vr-2"], visits.check_in().id)
    claim = giving_back.give_back(ids["vr-2"])
    assert claim is not None
    assert giving_back.undo(claim.id)
    assert giving_back.since(clock.now()) == ()
    assert not giving_back.undo(claim.id)
    assert [entry.action for entry in latest(db)] == ["undo give back without pass", "give back without pass"]
    clock.move(seconds=30)
    giving_back.give_back(ids["vr-2"])
    equipment.claim(ids["vr-2"], visits.check_in().id)
    assert not giving_back.undo(claim.id)
    assert len(giving_back.since(clock.now() - timedelta(minutes=1))) == 1
