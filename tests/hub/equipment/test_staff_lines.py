"""Staff and the waiting lines: the next is called, somebody is taken out, and each is in the audit."""

from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.hub import audit
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.equipment.staff_lines import StaffLines
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.visits import ClosedBy, Visits
from tests.hub.conftest import HandClock

Ids = dict[str, str]


@pytest.fixture
def lines(db: Database, clock: HandClock, equipment: EquipmentService) -> StaffLines:
    return StaffLines(db, clock, equipment.lines)


@pytest.fixture
def waiting(equipment: EquipmentService, visits: Visits, ids: Ids) -> list[str]:
    """Both headsets are in use; three visits wait. Their visits."""
    for slug in ("vr-1", "vr-2"):
        equipment.claim(ids[slug], visits.check_in().id)
    made = [visits.check_in().id for _ in range(3)]
    for visit_id in made:
        item = equipment.by_id(ids["vr-1"])
        assert item is not None
        equipment.lines.join(item, visit_id)
    return made


def _numbers(lines: StaffLines) -> list[tuple[int, bool]]:
    return [(place.number, place.call_ends_at is not None) for place in lines.places()]


def test_who_does_not_come_is_passed_over_and_the_next_is_called(
    db: Database, lines: StaffLines, equipment: EquipmentService, ids: Ids, waiting: list[str], host_id: str, clock: Any
) -> None:
    """T9: it counts as a missed call; F1."""
    assert waiting
    assert _numbers(lines) == [(1, False), (2, False), (3, False)]
    assert not lines.call_next(lines.places()[0].id, host_id), "nothing is free"
    used = equipment.by_id(ids["vr-2"])
    assert used is not None
    equipment.take_back(used.claim_id or "", host_id)
    first = lines.places()[0]
    assert (first.number, first.name, first.kind) == (1, "VR 2", "vr")
    clock.move(seconds=20)
    assert lines.call_next(first.id, host_id)
    assert _numbers(lines) == [(2, True), (3, False), (1, False)]
    assert audit.latest(db, 1)[0].action == "call next in line"


def test_somebody_is_taken_out_of_the_line_and_put_back(
    db: Database, lines: StaffLines, waiting: list[str], host_id: str, visits: Visits
) -> None:
    """T3, F1: not once they have left."""
    place = lines.places()[1]
    assert [lines.remove(place.id, host_id) for _ in range(2)] == [True, False]
    assert _numbers(lines) == [(1, False), (3, False)]
    assert lines.undo_remove(place.id, host_id)
    assert _numbers(lines) == [(1, False), (2, False), (3, False)]
    assert lines.remove(place.id, host_id)
    visits.check_out(waiting[1], ClosedBy.PERSON)
    assert not lines.undo_remove(place.id, host_id)
    assert [entry.action for entry in audit.latest(db, 3)] == ["remove from line", "back in line", "remove from line"]


def test_only_staff_change_a_line(lines: StaffLines, waiting: list[str]) -> None:
    """Q3."""
    place = lines.places()[0]
    for act in (lines.call_next, lines.remove, lines.undo_remove):
        with pytest.raises(NotAllowedError):
            act(place.id, waiting[0])
    assert len(lines.places()) == 3
