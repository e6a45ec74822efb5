"""Fault reports: what visitors notice, what of it stops the use, and what staff make of it."""

from datetime import date
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.base.errors import ReasonError
from kiosk.hub import audit
from kiosk.hub.equipment.fault_reports import MOST_STOPPED, FaultReports, Happened, Symptom
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.equipment.status import Status
from kiosk.hub.retention import run_retention
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from kiosk.store.hub_db import rows

Ids = dict[str, str]


@pytest.fixture
def faults(db: Database, clock: Any) -> FaultReports:
    return FaultReports(db, clock)


def _status(equipment: EquipmentService, equipment_id: str) -> Status:
    item = equipment.by_id(equipment_id)
    assert item is not None
    return item.status


@pytest.mark.parametrize("symptom", Symptom)
def test_only_what_can_not_be_used_is_stopped_by_a_visitor(
    faults: FaultReports, equipment: EquipmentService, ids: Ids, symptom: Symptom
) -> None:
    """What doesn't start or has a broken part; the rest is a flaw."""
    faults.report(ids["vr-1"], symptom, Happened.FOUND)
    stops = symptom in (Symptom.NO_START, Symptom.PART_BROKEN)
    assert _status(equipment, ids["vr-1"]) is (Status.OUT_OF_ORDER if stops else Status.FREE)
    item = equipment.by_id(ids["vr-1"])
    assert item is not None
    assert item.fault_symptom == symptom


def test_a_visitor_can_not_switch_off_the_whole_hub(
    faults: FaultReports, equipment: EquipmentService, db: Database, ids: Ids, admin_id: str
) -> None:
    """Only so many pieces until staff have looked; never a printer."""
    db.execute("UPDATE equipment SET is_public = 1")
    for slug in ("ahven", "hauki", "vr-1", "vr-2", "safe"):
        faults.report(ids[slug], Symptom.NO_START, Happened.IN_USE)
    stopped = [slug for slug in ids if _status(equipment, ids[slug]) is Status.OUT_OF_ORDER]
    assert stopped == ["vr-1", "vr-2"]
    assert len(stopped) == MOST_STOPPED
    faults.mark_repaired(ids["vr-1"], admin_id)
    faults.undo(faults.open_of(ids["safe"])[0].id)
    assert faults.report(ids["safe"], Symptom.NO_START, Happened.FOUND).stops_use


def test_what_somebody_else_uses_is_not_stopped_by_who_only_found_it(
    faults: FaultReports, equipment: EquipmentService, visits: Visits, ids: Ids
) -> None:
    user = visits.check_in().id
    equipment.claim(ids["vr-1"], user)
    assert not faults.report(ids["vr-1"], Symptom.NO_START, Happened.FOUND, visits.check_in().id).stops_use
    assert faults.report(ids["vr-1"], Symptom.PART_BROKEN, Happened.FOUND, user).stops_use


def test_the_same_symptom_twice_is_one_report_and_undo_deletes_it(
    faults: FaultReports, equipment: EquipmentService, ids: Ids, admin_id: str
) -> None:
    """T3: until staff have looked at it."""
    first = faults.report(ids["vr-1"], Symptom.NO_START, Happened.FOUND)
    second = faults.report(ids["vr-1"], Symptom.NO_START, Happened.IN_USE)
    assert (second.id, first.was_known, second.was_known) == (first.id, False, True)
    assert faults.undo(first.id)
    assert _status(equipment, ids["vr-1"]) is Status.FREE
    again = faults.report(ids["vr-1"], Symptom.NO_START, Happened.FOUND)
    faults.let_use(ids["vr-1"], admin_id)
    assert not faults.undo(again.id)
    with pytest.raises(ReasonError):
        faults.report("nothing", Symptom.NO_START, Happened.FOUND)


def test_the_reporter_is_known_by_the_pass_for_90_days(
    db: Database, faults: FaultReports, visits: Visits, passes: Passes, ids: Ids, clock: Any
) -> None:
    """P6; a visit without a pass leaves nobody."""
    pass_id = passes.create("Aino").id
    faults.report(ids["vr-1"], Symptom.DIRTY, Happened.FOUND, visits.check_in(pass_id).id)
    faults.report(ids["vr-2"], Symptom.DIRTY, Happened.FOUND, visits.check_in().id)
    reporters = "SELECT reporter_pass_id AS id FROM fault_report ORDER BY fault_report.id"
    assert [found["id"] for found in rows(db, reporters)] == [pass_id, None]
    for days, kept in ((89, pass_id), (2, None)):
        clock.move(days=days)
        run_retention(db, clock, lambda: True)
        assert [found["id"] for found in rows(db, reporters)] == [kept, None]


def test_staff_see_what_was_reported_until_they_have_looked(
    faults: FaultReports, ids: Ids, admin_id: str, clock: Any
) -> None:
    """One row for each piece, the earliest first."""
    faults.report(ids["vr-2"], Symptom.DIRTY, Happened.FOUND)
    clock.move(minutes=1)
    faults.report(ids["vr-1"], Symptom.NO_START, Happened.IN_USE)
    faults.report(ids["vr-2"], Symptom.NO_START, Happened.FOUND)
    seen = [(one.equipment_name, one.count, one.stops_use) for one in faults.unseen()]
    assert seen == [("VR 2", 2, True), ("VR 1", 1, True)]
    faults.let_use(ids["vr-2"], admin_id)
    faults.put_out_of_order(ids["vr-1"], Symptom.SPARE_PART, None, admin_id)
    assert faults.unseen() == ()


def test_staff_put_it_out_of_order_let_it_be_used_and_mark_it_repaired(
    faults: FaultReports, equipment: EquipmentService, db: Database, ids: Ids, admin_id: str
) -> None:
    """F1: every action leaves an audit row; the reason and the day are shown."""
    vr = ids["vr-1"]
    faults.report(vr, Symptom.DIRTY, Happened.FOUND)
    faults.put_out_of_order(vr, Symptom.MAINTENANCE, date(2026, 3, 9), admin_id)
    item = equipment.by_id(vr)
    assert item is not None
    assert (item.status, item.fault_symptom, item.back_on) == (Status.OUT_OF_ORDER, "maintenance", date(2026, 3, 9))
    faults.put_out_of_order(vr, Symptom.SPARE_PART, None, admin_id)
    item = equipment.by_id(vr)
    assert item is not None
    assert (item.fault_symptom, item.back_on) == ("spare_part", None)
    assert faults.let_use(vr, admin_id)
    assert _status(equipment, vr) is Status.FREE
    repaired = faults.mark_repaired(vr, admin_id)
    assert len(repaired) == 3
    assert faults.open_of(vr) == ()
    faults.undo_repaired(repaired, admin_id)
    assert len(faults.open_of(vr)) == 3
    assert [one.action for one in audit.latest(db)][:5] == [
        "not repaired", "repaired", "works with a flaw", "out of order", "out of order",
    ]  # fmt: skip
    faults.mark_repaired(vr, admin_id)
    assert not faults.let_use(vr, admin_id)
    assert faults.mark_repaired(vr, admin_id) == ()
