"""About how long somebody in a waiting line waits."""

from datetime import timedelta
from typing import Any

from sqlite_utils import Database

from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.equipment.waiting_time import USUAL, estimated_wait
from kiosk.hub.visits import Visits

Ids = dict[str, str]


def _minutes(db: Database, clock: Any, equipment: EquipmentService, ahead: int) -> float | None:
    found = estimated_wait(db, clock, equipment.lines.pieces("vr"), ahead)
    return None if found is None else found.total_seconds() / 60


def test_it_follows_what_the_users_said_and_rounds_up(
    db: Database, equipment: EquipmentService, visits: Visits, ids: Ids, clock: Any
) -> None:
    """To 5 minutes; whoever stays longer than they said may be done any moment."""
    for slug, minutes in (("vr-1", 18), ("vr-2", 41)):
        equipment.claim(ids[slug], visits.check_in().id, clock.now() + timedelta(minutes=minutes))
    assert [_minutes(db, clock, equipment, ahead) for ahead in range(3)] == [20, 45, 50]
    clock.move(minutes=30)
    assert _minutes(db, clock, equipment, 0) == 5


def test_without_a_word_it_takes_as_long_as_it_usually_takes(
    db: Database, equipment: EquipmentService, visits: Visits, ids: Ids, clock: Any
) -> None:
    """The median of the latest uses; half an hour in a new hub."""
    for usual in (USUAL, timedelta(minutes=15)):
        for slug in ("vr-1", "vr-2"):
            equipment.claim(ids[slug], visits.check_in().id)
        assert _minutes(db, clock, equipment, 0) == usual.total_seconds() / 60
        clock.move(minutes=15)
        visits.close_over(lambda _: clock.now())


def test_nothing_is_said_when_all_of_it_is_broken(
    db: Database, equipment: EquipmentService, ids: Ids, clock: Any
) -> None:
    for slug in ("vr-1", "vr-2"):
        equipment.report_fault(ids[slug], "broken")
    assert _minutes(db, clock, equipment, 0) is None
    assert not equipment.lines.is_needed("vr")
