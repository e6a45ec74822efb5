"""Inductions: given, renewed, taken back, asked for by equipment, and gone with time and with the pass."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub import audit
from kiosk.hub.equipment import inductions
from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.equipment.service import ClaimRefusedError, EquipmentService
from kiosk.hub.equipment.waiting import JoinRefusedError, called
from kiosk.hub.retention import run_retention
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from kiosk.store.hub_db import rows

Ids = dict[str, str]


@pytest.fixture
def pass_id(passes: Passes) -> str:
    return passes.create("Aino").id


@pytest.fixture
def needing(db: Database, ids: Ids) -> str:
    """The headset VR 1, which takes the induction “VR”."""
    details = EquipmentDetails(induction="VR").to_json()
    db.execute("UPDATE equipment SET details = ? WHERE id = ?", (details, ids["vr-1"]))
    return ids["vr-1"]


def test_equipment_is_refused_without_a_valid_induction(
    db: Database, equipment: EquipmentService, visits: Visits, pass_id: str, needing: str, admin_id: str, clock: Any
) -> None:
    """Without a pass, without the induction, and again when it has ended."""
    for visit_id in (visits.check_in().id, visits.check_in(pass_id).id):
        with pytest.raises(ClaimRefusedError) as refused:
            equipment.claim(needing, visit_id)
        assert refused.value.reason.code is ReasonCode.INDUCTION_NEEDED
    inductions.grant(db, clock, pass_id, "VR", admin_id, months=1)
    assert equipment.claim(needing, visit_id)
    assert inductions.valid(db, clock, pass_id, "VR")
    assert not inductions.valid(db, clock, pass_id, "Laser")
    clock.move(days=31)
    assert not inductions.valid(db, clock, pass_id, "VR")


def test_an_induction_lasts_for_whole_months_and_is_renewed(
    db: Database, pass_id: str, admin_id: str, clock: Any
) -> None:
    """From the 31st to the last day of a shorter month; 0 months are without end."""
    clock.at = datetime(2026, 8, 31, 12, tzinfo=UTC)
    first = inductions.grant(db, clock, pass_id, "Laser", admin_id, months=6)
    assert first is not None
    assert first.valid_until == datetime(2027, 2, 28, 12, tzinfo=UTC)
    renewed = inductions.grant(db, clock, pass_id, "Laser", admin_id, months=0)
    assert renewed is not None
    assert (renewed.id, renewed.valid_until) == (first.id, None)
    assert inductions.grant(db, clock, "nobody", "Laser", admin_id) is None


def test_staff_give_and_take_it_back_with_an_audit_row_and_no_name(
    db: Database, passes: Passes, pass_id: str, needing: str, admin_id: str, clock: Any
) -> None:
    """F1: every action leaves a row; P8: it names no person."""
    assert needing
    assert inductions.names(db) == ("VR",)
    given = inductions.grant(db, clock, pass_id, "VR", admin_id)
    assert given is not None
    assert inductions.revoke(db, clock, given.id, admin_id)
    assert not inductions.revoke(db, clock, given.id, admin_id)
    written = [(one.action, one.subject, one.detail) for one in audit.latest(db)][:2]
    assert written == [
        ("revoke induction", f"pass:{pass_id}", "VR"),
        ("grant induction", f"pass:{pass_id}", "VR"),
    ]  # fmt: skip
    passes.delete(pass_id)
    assert pass_id not in json.dumps(rows(db, "SELECT * FROM audit"))


def test_the_owner_sees_it_with_its_end_and_it_dies_with_the_pass(
    db: Database, passes: Passes, pass_id: str, admin_id: str, clock: Any
) -> None:
    """P5: all that is stored, and when it goes."""
    given = inductions.grant(db, clock, pass_id, "VR", admin_id)
    assert given is not None
    assert inductions.of_pass(db, pass_id) == (given,)
    stored = passes.stored(pass_id)
    assert stored is not None
    assert [(one["name"], one["granted_at"], one["parted_from_pass_at"]) for one in stored["inductions"]] == [
        ("VR", "2026-03-02T12:00:00.000Z", "2027-03-02T12:00:00.000Z")
    ]
    passes.delete(pass_id)
    assert rows(db, "SELECT * FROM induction") == []


def test_the_retention_deletes_what_has_ended(
    db: Database, visits: Visits, pass_id: str, admin_id: str, clock: Any
) -> None:
    """P6, P9: the end that is shown to the owner is kept."""
    for name, months in (("VR", 1), ("Laser", 3)):
        inductions.grant(db, clock, pass_id, name, admin_id, months=months)
    clock.move(days=40)
    visits.check_in(pass_id)
    assert run_retention(db, clock, lambda: True) is not None
    assert [one.name for one in inductions.of_pass(db, pass_id)] == ["Laser"]


def test_a_line_calls_nobody_to_what_they_may_not_use(
    db: Database,
    equipment: EquipmentService,
    visits: Visits,
    pass_id: str,
    needing: str,
    ids: Ids,
    admin_id: str,
    clock: Any,
) -> None:
    """Of two headsets one takes an induction: it is called to the first in line who has it."""
    inductions.grant(db, clock, pass_id, "VR", admin_id)
    user, without = visits.check_in(pass_id), visits.check_in()
    equipment.claim(needing, user.id)
    equipment.claim(ids["vr-2"], without.id)
    waiting = visits.check_in().id
    other = equipment.by_id(ids["vr-2"])
    special = equipment.by_id(needing)
    assert other is not None
    assert special is not None
    equipment.lines.join(other, waiting)
    with pytest.raises(JoinRefusedError) as refused:
        equipment.lines.join(special, visits.check_in().id)
    assert refused.value.reason.code is ReasonCode.INDUCTION_NEEDED
    equipment.give_back(needing, user.id)
    assert called(db, clock) == ()
    equipment.give_back(ids["vr-2"], without.id)
    assert [one.equipment_name for one in called(db, clock)] == ["VR 2"]


def test_those_that_hold_are_counted_without_whose_they_are(
    db: Database, passes: Passes, pass_id: str, admin_id: str, clock: Any
) -> None:
    """W5: a number for staff; what has ended is not in it."""
    inductions.grant(db, clock, pass_id, "VR", admin_id, months=1)
    inductions.grant(db, clock, passes.create("Eino").id, "VR", admin_id, months=0)
    inductions.grant(db, clock, pass_id, "Laser", admin_id)
    assert inductions.count_valid(db, clock, "VR") == 2
    clock.move(days=40)
    assert inductions.count_valid(db, clock, "VR") == 1
    assert inductions.count_valid(db, clock, "Sauna") == 0
