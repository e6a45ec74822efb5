"""Leaving without a pass: the number inside stays right, and nobody else is counted out (T9)."""

import itertools
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.leaving.departures import Departures
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import ClosedBy, Visits
from kiosk.store.hub_db import row, rows


@pytest.fixture
def departures(db: Database, visits: Visits) -> Departures:
    return Departures(db, visits)


def open_ids(db: Database) -> set[str]:
    return {line["id"] for line in rows(db, "SELECT id FROM visit WHERE closed_at IS NULL")}


def come_in(visits: Visits, clock: Any, *headcounts: int) -> list[str]:
    """One after the other, a minute apart."""
    ids = []
    for headcount in headcounts:
        ids.append(visits.check_in(headcount=headcount).id)
        clock.move(minutes=1)
    return ids


def test_the_visit_of_what_was_given_back_ends_marked_as_estimated(
    departures: Departures, visits: Visits, clock: Any
) -> None:
    """T9."""
    _first, second = come_in(visits, clock, 1, 1)
    departure = departures.leave(1, second)
    assert departure.ended_ids == (second,)
    ended = visits.by_id(second)
    assert (ended.closed_by, ended.length_estimated) == (ClosedBy.PERSON, True)


def test_without_equipment_the_one_that_fits_and_came_first_ends(
    departures: Departures, visits: Visits, clock: Any
) -> None:
    """T9."""
    _four, first, _second = come_in(visits, clock, 4, 1, 1)
    assert departures.leave(1).ended_ids == (first,)
    assert visits.people_inside() == 5


def test_nobody_at_work_loses_their_equipment_to_somebody_who_leaves(
    departures: Departures, visits: Visits, equipment: EquipmentService, ids: dict[str, str], clock: Any
) -> None:
    """T9: a visit that uses nothing goes first, even a larger one."""
    player, group = come_in(visits, clock, 1, 3)
    equipment.claim(ids["vr-1"], player)
    departures.leave(1)
    assert visits.by_id(player).closed_at is None
    assert visits.by_id(group).headcount == 2
    assert equipment.by_id(ids["vr-1"]).status == "in_use"  # type: ignore[union-attr]


def test_of_a_larger_visit_only_those_leave_who_said_so(
    departures: Departures, visits: Visits, clock: Any, db: Database
) -> None:
    """T9: heads and children stay the same in all, and undo joins them again."""
    [family] = come_in(visits, clock, 4)
    db.execute("UPDATE visit SET children = 3, purpose = 'vr'")
    departure = departures.leave(2)
    found = rows(db, "SELECT headcount, children, purpose, closed_at IS NULL AS inside FROM visit ORDER BY inside")
    assert [tuple(line.values()) for line in found] == [(2, 1, "vr", 0), (2, 2, "vr", 1)]
    assert visits.people_inside() == 2
    assert departures.undo(departure)
    assert rows(db, "SELECT id, headcount, children FROM visit") == [{"id": family, "headcount": 4, "children": 3}]


def test_more_than_any_visit_has_end_several(departures: Departures, visits: Visits, clock: Any) -> None:
    come_in(visits, clock, 1, 2, 1)
    departure = departures.leave(3)
    assert len(departure.ended_ids) == 2
    assert visits.people_inside() == 1
    departures.undo(departure)
    assert visits.people_inside() == 4


def test_more_than_are_inside_is_no_error(departures: Departures, visits: Visits, clock: Any) -> None:
    """T9: no dead end, also after closing time has ended all visits."""
    come_in(visits, clock, 1)
    departures.leave(3)
    assert visits.people_inside() == 0
    nothing = departures.leave(1)
    assert nothing.ended_ids == ()
    assert not departures.undo(nothing)


@pytest.mark.parametrize("headcount", [1, 2, 3, 40])
def test_a_visit_of_a_pass_or_day_pass_is_never_ended_by_mistake(
    departures: Departures, visits: Visits, passes: Passes, clock: Any, db: Database, headcount: int
) -> None:
    """T9: not even when nobody else is inside, or when its own equipment was given back by somebody."""
    with_pass = visits.check_in(passes.create().id).id
    [with_day_pass, companions] = come_in(visits, clock, 1, 3)
    db.execute("UPDATE visit SET day_pass_hash = 'hash' WHERE id = ?", (with_day_pass,))
    db.execute("UPDATE visit SET pass_id = ? WHERE id = ?", (passes.create().id, companions))
    for visit_id in ("", with_pass, with_day_pass, companions):
        departures.leave(headcount, visit_id)
    assert open_ids(db) == {with_pass, with_day_pass, companions}
    assert visits.people_inside() == 5


def test_the_number_inside_is_right_whoever_leaves_in_whatever_order(
    departures: Departures, visits: Visits, clock: Any, db: Database
) -> None:
    """T9: each leaving takes exactly its heads, each undo gives them back."""
    for leaving in itertools.permutations((1, 2, 3, 5)):
        db.execute("DELETE FROM visit")
        come_in(visits, clock, 4, 1, 6)
        done = [departures.leave(headcount) for headcount in leaving]
        assert visits.people_inside() == 0
        for departure, headcount in zip(reversed(done), reversed(leaving), strict=True):
            before = visits.people_inside()
            departures.undo(departure)
            assert visits.people_inside() == before + headcount
        total = row(db, "SELECT sum(headcount) AS n FROM visit")
        assert total == {"n": 11}
