"""The waiting lines: numbers, calls, missed calls, and every way out of a line."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub.equipment.service import ClaimRefusedError, EquipmentService, EquipmentView
from kiosk.hub.equipment.status import Status
from kiosk.hub.equipment.waiting import CALL_FOR, Called, JoinRefusedError, WaitingLines, called
from kiosk.hub.visits import ClosedBy, Visits
from kiosk.store.hub_db import open_hub_db, row

Ids = dict[str, str]


def _item(equipment: EquipmentService, equipment_id: str) -> EquipmentView:
    found = equipment.by_id(equipment_id)
    assert found is not None
    return found


@pytest.fixture
def users(equipment: EquipmentService, visits: Visits, ids: Ids) -> list[str]:
    """Two visits that use the two headsets."""
    users = [visits.check_in().id for _ in range(2)]
    for slug, visit_id in zip(("vr-1", "vr-2"), users, strict=True):
        equipment.claim(ids[slug], visit_id)
    return users


@pytest.fixture
def join(equipment: EquipmentService, visits: Visits, ids: Ids, users: list[str]) -> Any:
    """A new visit that joins the line for the headsets: its id and its number."""
    assert users

    def join_line() -> tuple[str, int]:
        visit_id = visits.check_in().id
        return visit_id, equipment.lines.join(_item(equipment, ids["vr-1"]), visit_id).number

    return join_line


def _numbers(db: Database, clock: Any) -> list[int]:
    return [each.number for each in called(db, clock)]


def test_the_first_in_line_is_called_by_a_number_when_something_is_free(
    db: Database, equipment: EquipmentService, ids: Ids, users: list[str], join: Any, clock: Any
) -> None:
    """To whatever becomes free of the kind; it is reserved for that number and nobody else gets it."""
    (first, one), (second, two) = join(), join()
    assert (one, two) == (1, 2)
    assert _numbers(db, clock) == []
    equipment.give_back(ids["vr-2"], users[1])
    assert called(db, clock) == (Called(1, "vr", "VR 2", clock.now() + CALL_FOR),)
    item = _item(equipment, ids["vr-2"])
    assert (item.status, item.called_number, item.until_at) == (Status.RESERVED, 1, clock.now() + CALL_FOR)
    for other in (second, users[1]):
        with pytest.raises(ClaimRefusedError) as refused:
            equipment.claim(ids["vr-2"], other)
        assert refused.value.reason.code is ReasonCode.EQUIPMENT_CALLED
    equipment.claim(ids["vr-2"], first)
    assert _numbers(db, clock) == []
    assert [each.number for each in equipment.lines.in_turn("vr")] == [2]


def test_a_missed_call_passes_to_the_next_and_comes_once_more_at_the_end(
    db: Database, equipment: EquipmentService, ids: Ids, users: list[str], join: Any, clock: Any
) -> None:
    """After the second missed call the place is lost."""
    for _ in range(2):
        join()
    equipment.give_back(ids["vr-1"], users[0])
    calls = [_numbers(db, clock)]
    for _ in range(4):
        clock.move(seconds=CALL_FOR.total_seconds())
        equipment.lines.call_next()
        calls.append(_numbers(db, clock))
    assert calls == [[1], [2], [1], [2], []]
    assert _item(equipment, ids["vr-1"]).status is Status.FREE
    assert [line["outcome"] for line in db.query("SELECT outcome FROM waiting")] == ["missed", "missed"]


def test_a_call_that_is_over_keeps_nothing_even_if_nobody_ends_it(
    equipment: EquipmentService, ids: Ids, users: list[str], join: Any, clock: Any
) -> None:
    """A screen shows the truth while no process calls."""
    join()
    equipment.give_back(ids["vr-1"], users[0])
    clock.move(seconds=CALL_FOR.total_seconds())
    assert _item(equipment, ids["vr-1"]).status is Status.FREE


def test_a_visit_joins_once_and_only_a_line_that_is_needed(
    equipment: EquipmentService, visits: Visits, ids: Ids, users: list[str], join: Any
) -> None:
    """Not while one is free, not without a visit, not for what staff start."""
    visit_id, number = join()
    assert equipment.lines.join(_item(equipment, ids["vr-2"]), visit_id).number == number
    gone = visits.check_out(visits.check_in().id, ClosedBy.PERSON).id
    assert _refusal(equipment, ids["vr-1"], gone) is ReasonCode.VISIT_NEEDED
    equipment.lines.leave(equipment.lines.of_visit(visit_id)[0].id)
    equipment.give_back(ids["vr-1"], users[0])
    assert _refusal(equipment, ids["vr-2"], visit_id) is ReasonCode.LINE_NOT_NEEDED
    equipment.report_fault(ids["vr-1"], "broken")
    equipment.report_fault(ids["vr-2"], "broken")
    assert _refusal(equipment, ids["vr-2"], visit_id) is ReasonCode.EQUIPMENT_OUT_OF_ORDER


def _refusal(equipment: EquipmentService, equipment_id: str, visit_id: str) -> ReasonCode:
    with pytest.raises(JoinRefusedError) as refused:
        equipment.lines.join(_item(equipment, equipment_id), visit_id)
    return refused.value.reason.code


def test_leaving_the_line_and_the_hub_can_be_undone(
    equipment: EquipmentService, visits: Visits, ids: Ids, users: list[str], join: Any
) -> None:
    """With the same number and the same place (T3)."""
    (first, _), (second, _) = join(), join()
    place = equipment.lines.of_visit(first)[0]
    assert equipment.lines.leave(place.id)
    assert not equipment.lines.leave(place.id)
    assert [each.number for each in equipment.lines.in_turn("vr")] == [2]
    assert equipment.lines.undo_leave(place.id)
    visits.check_out(second, ClosedBy.SCAN)
    assert equipment.lines.of_visit(second) == ()
    visits.undo_check_out(second)
    assert [each.number for each in equipment.lines.in_turn("vr")] == [1, 2]
    visits.undo_check_in(second)
    assert [each.number for each in equipment.lines.in_turn("vr")] == [1]


def test_undo_of_a_claim_or_of_giving_back_keeps_the_turn(
    db: Database, equipment: EquipmentService, ids: Ids, users: list[str], join: Any, clock: Any
) -> None:
    """Whoever was called is called again, before the others (T3)."""
    (first, _), _ = join(), join()
    given_back = equipment.give_back(ids["vr-1"], users[0])
    assert given_back is not None
    assert equipment.undo_give_back(given_back.id)
    assert _numbers(db, clock) == []
    equipment.give_back(ids["vr-1"], users[0])
    claim = equipment.claim(ids["vr-1"], first)
    assert equipment.undo_claim(claim.id)
    assert _numbers(db, clock) == [1]


def test_what_breaks_while_it_is_kept_is_called_from_another(
    db: Database, equipment: EquipmentService, ids: Ids, users: list[str], join: Any, clock: Any
) -> None:
    """The number keeps its turn and is called to the next that is free."""
    join()
    equipment.give_back(ids["vr-1"], users[0])
    equipment.report_fault(ids["vr-1"], "broken")
    equipment.lines.call_next()
    assert _numbers(db, clock) == []
    equipment.give_back(ids["vr-2"], users[1])
    assert [each.equipment_name for each in called(db, clock)] == ["VR 2"]


def test_numbers_are_small_and_differ_among_those_who_wait(
    db: Database, equipment: EquipmentService, visits: Visits, ids: Ids, join: Any, clock: Any
) -> None:
    """They go on to 99 and round again; a new day begins at 1."""
    _, kept = join()
    for _ in range(98):
        visit_id, number = join()
        equipment.lines.leave(equipment.lines.of_visit(visit_id)[0].id)
    assert number == 99
    assert (kept, join()[1]) == (1, 2)
    clock.move(days=1)
    visits.close_over(lambda opened_at: opened_at + timedelta(hours=8))
    assert row(db, "SELECT 1 AS yes FROM waiting WHERE ended_at IS NULL") is None
    for slug in ("vr-1", "vr-2"):
        equipment.claim(ids[slug], visits.check_in().id)
    assert join()[1] == 1


def test_two_processes_call_a_number_once(
    path: Path, db: Database, equipment: EquipmentService, ids: Ids, users: list[str], join: Any, clock: Any
) -> None:
    """Whoever comes second finds nothing to do."""
    for _ in range(2):
        join()
    equipment.give_back(ids["vr-1"], users[0])
    other = open_hub_db(path)
    try:
        before = db.conn.execute("SELECT * FROM waiting").fetchall()
        for lines in (WaitingLines(other, clock), equipment.lines):
            lines.call_next()
        assert db.conn.execute("SELECT * FROM waiting").fetchall() == before
    finally:
        other.close()
