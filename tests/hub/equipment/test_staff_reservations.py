"""Staff and reservations: those of some days without a name, made, cancelled and put back."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub import audit
from kiosk.hub.equipment import reservations, staff_reservations
from kiosk.hub.equipment.reservations import SlotTakenError
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.equipment.staff_reservations import MadeBy
from kiosk.hub.opening_hours import Opening
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.visits import Visits
from tests.hub.conftest import NOON, HandClock

HOUR = timedelta(hours=1)
Ids = dict[str, str]


@pytest.fixture
def visitors_slot(db: Database, clock: HandClock, visits: Visits, ids: Ids) -> str:
    """A visit has reserved VR 2 for two hours from now."""
    week = Opening.read(dict.fromkeys(range(7), "10:00-22:00"), ZoneInfo("UTC"))
    booked = reservations.Reservations(db, clock, week)
    return booked.reserve(ids["vr-2"], NOON + 2 * HOUR, NOON + 4 * HOUR, visits.check_in().id).id


def test_staff_see_what_is_reserved_and_by_whom_without_a_name(
    db: Database, clock: HandClock, ids: Ids, host_id: str, visitors_slot: str
) -> None:
    """P4: by staff, by a visitor, for an event."""
    mine = reservations.reserve(db, clock, ids["vr-1"], NOON + HOUR, NOON + 2 * HOUR, host_id)
    later = reservations.reserve(db, clock, ids["vr-1"], NOON + 30 * HOUR, NOON + 31 * HOUR, host_id)
    today = staff_reservations.between(db, clock, NOON, NOON + 12 * HOUR)
    assert [(one.id, one.equipment_name, one.made_by) for one in today] == [
        (mine.id, "VR 1", MadeBy.STAFF), (visitors_slot, "VR 2", MadeBy.VISITOR),
    ]  # fmt: skip
    assert [one.id for one in staff_reservations.between(db, clock, NOON + 24 * HOUR, NOON + 48 * HOUR)] == [later.id]


def test_a_visitors_reservation_is_cancelled_and_put_back_as_it_was(
    db: Database, clock: HandClock, ids: Ids, host_id: str, visitors_slot: str, equipment: EquipmentService
) -> None:
    """T3, F1: unless somebody has the time by now."""
    before = dict(db.table("reservation").get(visitors_slot))
    cancelled = staff_reservations.cancel(db, clock, visitors_slot, host_id)
    assert cancelled is not None
    staff_reservations.undo_cancel(db, clock, cancelled, host_id)
    assert dict(db.table("reservation").get(visitors_slot)) == before
    assert staff_reservations.cancel(db, clock, visitors_slot, host_id) is not None
    reservations.reserve(db, clock, ids["vr-2"], NOON + 3 * HOUR, NOON + 5 * HOUR, host_id)
    with pytest.raises(SlotTakenError):
        staff_reservations.undo_cancel(db, clock, cancelled, host_id)
    assert [entry.action for entry in audit.latest(db, 4)] == [
        "reserve", "cancel reservation", "restore reservation", "cancel reservation",
    ]  # fmt: skip


def test_only_staff_reserve_and_cancel(db: Database, clock: HandClock, ids: Ids, visitors_slot: str) -> None:
    """Q3."""
    with pytest.raises(NotAllowedError):
        reservations.reserve(db, clock, ids["vr-1"], NOON + HOUR, NOON + 2 * HOUR, "somebody")
    with pytest.raises(NotAllowedError):
        staff_reservations.cancel(db, clock, visitors_slot, "somebody")
    assert db.table("reservation").count == 1
