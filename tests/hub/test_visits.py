"""Visits: in, out, back again, closing time, a wrong clock, two screens at once (T3, T4, T7)."""

import multiprocessing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.base.clock import SystemClock
from kiosk.hub import alarms
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.visitors.pass_fields import AgeBand
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Purpose, UnknownPassError, UnknownVisitError, Visits
from kiosk.store.hub_db import open_hub_db, row


def test_somebody_without_a_pass_is_counted(visits: Visits) -> None:
    """P1: with zero personal data."""
    visit = visits.check_in()
    assert (visit.pass_id, visit.headcount, visit.closed_at, visit.was_open) == (None, 1, None, False)
    assert visits.people_inside() == 1


def test_a_class_is_one_visit(visits: Visits) -> None:
    """T1: 25 people at once; and the number can be put right."""
    visit = visits.check_in(headcount=25)
    visits.check_in()
    assert visits.people_inside() == 26
    assert visits.set_headcount(visit.id, 24).headcount == 24
    assert visits.people_inside() == 25


@pytest.mark.parametrize("headcount", [0, -1, 501, 10**9])
def test_a_headcount_is_from_1_to_500(visits: Visits, headcount: int) -> None:
    """And nothing is stored otherwise."""
    with pytest.raises(ValueError, match="1 to 500"):
        visits.check_in(headcount=headcount)
    visit = visits.check_in()
    with pytest.raises(ValueError, match="1 to 500"):
        visits.set_headcount(visit.id, headcount)
    assert visits.people_inside() == 1


def test_a_second_scan_finds_the_open_visit(visits: Visits, passes: Passes) -> None:
    """T4: that is when check-out is offered."""
    pass_id = passes.create().id
    first = visits.check_in(pass_id)
    second = visits.check_in(pass_id)
    assert (second.id, first.was_open, second.was_open) == (first.id, False, True)
    assert visits.open_visit_of(pass_id) == first
    assert visits.people_inside() == 1


def test_using_a_pass_extends_its_retention(visits: Visits, passes: Passes, clock: Any) -> None:
    """P6: unused for 730 days means since the last visit."""
    made = passes.create()
    clock.move(days=100)
    visits.check_in(made.id)
    found = passes.find(made.code)
    assert found is not None
    assert found.last_used_at - found.created_at == timedelta(days=100)


def test_a_pass_deleted_at_this_moment_checks_nobody_in(visits: Visits, passes: Passes) -> None:
    """P5: it says so."""
    pass_id = passes.create().id
    passes.delete(pass_id)
    with pytest.raises(UnknownPassError):
        visits.check_in(pass_id)
    assert visits.people_inside() == 0


def test_a_visit_without_a_pass_can_get_one_and_continues(
    visits: Visits, passes: Passes, equipment: EquipmentService, ids: dict[str, str]
) -> None:
    """T1: a new pass doesn't end what is in use."""
    visit, other = visits.check_in(headcount=2), visits.check_in()
    equipment.claim(ids["vr-1"], visit.id)
    made = passes.create()
    with_pass = visits.give_pass(visit.id, made.id)
    assert (with_pass.id, with_pass.pass_id, with_pass.headcount) == (visit.id, made.id, 2)
    assert visits.open_visit_of(made.id) == with_pass
    assert [item.slug for item in equipment.claimed_by(visit.id)] == ["vr-1"]
    assert visits.give_pass(other.id, made.id).pass_id is None
    with pytest.raises(UnknownPassError):
        visits.give_pass(other.id, "nobody")
    visits.check_out(other.id, "scan")
    assert visits.give_pass(other.id, passes.create().id).pass_id is None


def test_checking_out_ends_the_visit_and_its_claims(
    visits: Visits, equipment: EquipmentService, ids: dict[str, str], clock: Any
) -> None:
    """Nothing stays claimed by somebody who left."""
    visit = visits.check_in()
    equipment.claim(ids["vr-1"], visit.id)
    clock.move(minutes=40)
    ended = visits.check_out(visit.id, "person")
    assert (ended.closed_at, ended.closed_by, ended.length_estimated) == (clock.now(), "person", False)
    assert visits.people_inside() == 0
    assert equipment.by_id(ids["vr-1"]).status == "free"  # type: ignore[union-attr]


def test_checking_out_twice_is_checking_out_once(visits: Visits, clock: Any) -> None:
    """The first time counts."""
    visit = visits.check_in()
    first = visits.check_out(visit.id, "scan")
    clock.move(minutes=5)
    assert visits.check_out(visit.id, "person") == first


def test_checking_in_can_be_undone(
    visits: Visits, equipment: EquipmentService, ids: dict[str, str], db: Database
) -> None:
    """T3: as if nobody had come."""
    visit = visits.check_in()
    equipment.claim(ids["vr-1"], visit.id)
    assert [visits.undo_check_in(visit.id), visits.undo_check_in(visit.id)] == [True, False]
    assert [db.table("visit").count, db.table("claim").count] == [0, 0]
    with pytest.raises(UnknownVisitError):
        visits.check_out(visit.id, "person")
    with pytest.raises(UnknownVisitError):
        visits.set_headcount(visit.id, 2)


def test_checking_in_cannot_be_undone_after_checking_out(visits: Visits) -> None:
    """It is history by then."""
    visit = visits.check_in()
    visits.check_out(visit.id, "scan")
    assert not visits.undo_check_in(visit.id)


def test_checking_out_can_be_undone_with_the_claims(
    visits: Visits, equipment: EquipmentService, ids: dict[str, str], clock: Any
) -> None:
    """T3: but not what somebody else claimed meanwhile, nor what was returned before."""
    visit = visits.check_in()
    equipment.claim(ids["vr-1"], visit.id)
    equipment.claim(ids["vr-2"], visit.id)
    clock.move(minutes=1)
    equipment.give_back(ids["vr-2"], visit.id)
    clock.move(minutes=1)
    visits.check_out(visit.id, "scan")
    assert visits.undo_check_out(visit.id)
    assert visits.by_id(visit.id) == visit
    assert [item.slug for item in equipment.claimed_by(visit.id)] == ["vr-1"]
    visits.check_out(visit.id, "scan")
    equipment.claim(ids["vr-1"], visits.check_in().id)
    assert visits.undo_check_out(visit.id)
    assert equipment.claimed_by(visit.id) == ()


def test_undoing_a_check_out_never_makes_two_open_visits(visits: Visits, passes: Passes) -> None:
    """The pass came in again since."""
    pass_id = passes.create().id
    first = visits.check_in(pass_id)
    visits.check_out(first.id, "scan")
    visits.check_in(pass_id)
    assert not visits.undo_check_out(first.id)
    assert not visits.undo_check_out("nobody")


def test_closing_ends_all_visits_with_an_estimated_length(
    visits: Visits, equipment: EquipmentService, ids: dict[str, str], clock: Any
) -> None:
    """T4, T8: late is fine, twice too; who came after closing stays until midnight."""
    visit = visits.check_in(headcount=3)
    equipment.claim(ids["vr-1"], visit.id)
    closing_at = clock.now() + timedelta(hours=7)
    clock.move(hours=20)
    late = visits.check_in()
    ends = {visit.opened_at: closing_at}
    assert [visits.close_over(lambda at: ends.get(at, clock.now() + timedelta(hours=1))) for _ in range(2)] == [1, 0]
    ended = visits.by_id(visit.id)
    assert (ended.closed_at, ended.closed_by, ended.length_estimated) == (closing_at, "closing", True)
    assert visits.by_id(late.id).closed_at is None
    assert equipment.by_id(ids["vr-1"]).status == "free"  # type: ignore[union-attr]


def test_a_clock_that_went_back_is_detected_marked_and_raises_an_alarm(
    visits: Visits, db: Database, clock: Any
) -> None:
    """T7: once, and no length is below zero."""
    assert visits.last_stored_at() is None
    before = visits.check_in()
    assert visits.last_stored_at() == before.opened_at
    clock.move(minutes=-10)
    assert visits.clock_is_wrong()
    assert visits.check_in().clock_uncertain
    ended = visits.check_out(before.id, "scan")
    assert ended.clock_uncertain
    assert ended.closed_at == before.opened_at
    assert [alarm.cause for alarm in alarms.open_alarms(db)] == ["wrong_clock"]
    clock.move(minutes=20)
    assert not visits.check_in().clock_uncertain
    assert alarms.open_alarms(db) == ()


def test_a_clock_adjusted_by_a_second_is_accepted(visits: Visits, db: Database, clock: Any) -> None:
    """T7: the network does that all the time."""
    visits.check_in()
    clock.move(seconds=-1)
    assert not visits.check_in().clock_uncertain
    assert alarms.open_alarms(db) == ()


def test_the_last_stored_time_includes_check_outs(visits: Visits, clock: Any) -> None:
    """T7."""
    visit = visits.check_in()
    clock.move(hours=2)
    visits.check_out(visit.id, "scan")
    clock.move(hours=-1)
    assert visits.clock_is_wrong()


def _scan(path: Path, pass_id: str, barrier: Any, answers: Any) -> None:
    try:
        db = open_hub_db(path)
        visits = Visits(db, SystemClock())
        barrier.wait()
        seen = [visits.check_in(pass_id) for _ in range(5)]
        answers.put((len({visit.id for visit in seen}), seen[0].id, [visit.was_open for visit in seen].count(False)))
        db.close()
    except Exception as error:  # noqa: BLE001 - the test shows what came
        answers.put(repr(error))


def test_the_same_pass_at_several_screens_at_once_is_one_visit(path: Path, passes: Passes, visits: Visits) -> None:
    """S4: real processes; exactly one of them opened it and none failed."""
    pass_id = passes.create().id
    context = multiprocessing.get_context("spawn")
    barrier, answers = context.Barrier(4), context.Queue()
    processes = [context.Process(target=_scan, args=(path, pass_id, barrier, answers)) for _ in range(4)]
    for process in processes:
        process.start()
    heard = [answers.get(timeout=60) for _ in processes]
    for process in processes:
        process.join()
    assert all(isinstance(each, tuple) for each in heard), heard
    assert {each[:2] for each in heard} == {(1, heard[0][1])}
    assert sum(each[2] for each in heard) == 1
    assert visits.people_inside() == 1


def _plans(db: Database, sql_of: Any) -> list[str]:
    """The plan of every question that `sql_of` asks of visits, claims and passes."""
    asked: list[tuple[str, Any]] = []
    with db.tracer(lambda sql, values: asked.append((sql, values))):
        sql_of()
    plans = []
    for sql, values in asked:
        if sql.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE", "INSERT")):
            plans += [line[3] for line in db.execute(f"EXPLAIN QUERY PLAN {sql}", values or ())]
    return plans


def test_checking_in_and_out_never_scans_a_whole_table(
    visits: Visits, passes: Passes, equipment: EquipmentService, ids: dict[str, str], db: Database
) -> None:
    """T1: checking in and out takes as long with a million visits as with none."""
    made = passes.create()

    def through_the_door() -> None:
        assert passes.find(made.code)
        visit = visits.check_in(made.id)
        equipment.claim(ids["vr-1"], visit.id)
        visits.people_inside()
        visits.open_visit_of(made.id)
        visits.check_out(visit.id, "scan")
        visits.undo_check_out(visit.id)

    plans = _plans(db, through_the_door)
    assert [plan for plan in plans if "visit_open" in plan]
    small = ("zone", "CONSTANT ROW", "equipment", "(subquery", "alarm")
    scans = [plan for plan in plans if plan.startswith("SCAN") and not any(word in plan for word in small)]
    assert [plan for plan in scans if "USING" not in plan] == []
    assert {plan for plan in scans if "visit" in plan} <= {"SCAN visit USING INDEX visit_open"}


def test_a_visit_is_on_disk_when_the_method_returns(visits: Visits, path: Path) -> None:
    """Another connection sees it at once."""
    visit = visits.check_in()
    other = open_hub_db(path)
    assert row(other, "SELECT id FROM visit") == {"id": visit.id}
    other.close()


def test_a_group_is_stored_with_what_it_tells(visits: Visits) -> None:
    """T1, P2: children, ages, origin and purpose; all of it may stay out."""
    visit = visits.check_in(
        headcount=25, children=23, age_band=AgeBand.UNDER_13, group_origin="alakoulu", purpose=Purpose.VR
    )
    assert (visit.headcount, visit.children, visit.age_band, visit.group_origin, visit.purpose) == (
        25, 23, "0-12", "alakoulu", "vr",
    )  # fmt: skip
    assert visits.set_purpose(visit.id, None).purpose is None
    plain = visits.check_in()
    assert (plain.children, plain.age_band, plain.group_origin, plain.purpose) == (0, None, None, None)


def test_companions_are_counted_with_whom_they_came(visits: Visits, passes: Passes) -> None:
    """T1: a parent with two children is three people, two of them children."""
    visit = visits.check_in(passes.create().id)
    counted = visits.set_headcount(visit.id, 3, children=2)
    assert (counted.headcount, counted.children, visits.people_inside()) == (3, 2, 3)
    for headcount, children in ((2, 3), (2, -1)):
        with pytest.raises(ValueError, match="children"):
            visits.set_headcount(visit.id, headcount, children)


def test_an_origin_is_never_a_typed_text(visits: Visits) -> None:
    """P2: a slug of the configuration alone."""
    with pytest.raises(ValueError, match="slug"):
        visits.check_in(group_origin="Maija Meikäläinen")


def test_the_last_origins_come_newest_first(visits: Visits, clock: Any) -> None:
    """Each once."""
    for slug in ("lukio", "alakoulu", "lukio", "paivakoti"):
        visits.check_in(headcount=9, group_origin=slug)
        clock.move(minutes=1)
    visits.check_in()
    assert visits.last_origins(2) == ("paivakoti", "lukio")
