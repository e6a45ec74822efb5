"""Visitors reserve a slot, take it, and lose it when they don't come; nobody is shown what is not so."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub.equipment import reservations
from kiosk.hub.equipment.reservations import ReservationLimits, ReservationRefusedError, Reservations, release_missed
from kiosk.hub.equipment.service import ClaimRefusedError, EquipmentService, EquipmentView
from kiosk.hub.equipment.status import Status
from kiosk.hub.opening_hours import Opening
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits

Ids = dict[str, str]
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
OPENING = Opening.read(dict.fromkeys(range(5), "10:00-19:00"), ZoneInfo("UTC"))
See = Callable[[str], EquipmentView]


@pytest.fixture
def service(db: Database, clock: Any) -> Reservations:
    """Open 10 to 19 on weekdays; it is Monday noon."""
    return Reservations(db, clock, OPENING)


@pytest.fixture
def see(equipment: EquipmentService, ids: Ids) -> See:
    """A piece of equipment as a screen shows it."""

    def read(slug: str) -> EquipmentView:
        found = equipment.by_id(ids[slug])
        assert found is not None
        return found

    return read


def _refused(action: Callable[[], object]) -> ReasonCode:
    with pytest.raises((ReservationRefusedError, ClaimRefusedError)) as refused:
        action()
    return refused.value.reason.code


def test_a_day_pass_reserves_today_and_a_pass_any_day_of_the_week(
    service: Reservations, passes: Passes, visits: Visits, ids: Ids, clock: Any
) -> None:
    """The visit itself is the owner of the one, the pass of the other: it may come again on another visit."""
    today, with_pass = visits.check_in(), visits.check_in(passes.create().id)
    at = clock.now() + 2 * HOUR
    service.reserve(ids["vr-1"], at, at + HOUR, today.id)
    tomorrow = at + timedelta(days=1)

    refused = _refused(lambda: service.reserve(ids["vr-1"], tomorrow, tomorrow + HOUR, today.id))
    assert refused is ReasonCode.PASS_NEEDED_FOR_DAY
    service.reserve(ids["vr-1"], tomorrow, tomorrow + HOUR, with_pass.id)
    visits.check_out(with_pass.id, "scan")
    assert with_pass.pass_id is not None
    again = visits.check_in(with_pass.pass_id)
    assert [one.starts_at for one in service.of_visit(again.id)] == [tomorrow]


@pytest.mark.parametrize(
    ("starts", "length", "code"),
    [
        (-HOUR, HOUR, ReasonCode.SLOT_TAKEN),  # past
        (timedelta(days=7), HOUR, ReasonCode.SLOT_TAKEN),
        (HOUR, 3 * HOUR, ReasonCode.SLOT_TAKEN),  # longer than two hours
        (6.5 * HOUR, HOUR, ReasonCode.SLOT_CLOSED),  # until 19.30
        (timedelta(days=5), HOUR, ReasonCode.SLOT_CLOSED),  # Saturday
    ],
)
def test_a_slot_is_ahead_short_and_within_opening_hours(
    service: Reservations, passes: Passes, visits: Visits, ids: Ids, clock: Any,
    starts: timedelta, length: timedelta, code: ReasonCode,
) -> None:  # fmt: skip
    """Each with its own reason."""
    visit = visits.check_in(passes.create().id)
    at = clock.now() + starts
    assert _refused(lambda: service.reserve(ids["vr-1"], at, at + length, visit.id)) is code


def test_two_open_reservations_are_the_most_and_none_overlap(
    service: Reservations, visits: Visits, equipment: EquipmentService, ids: Ids, clock: Any
) -> None:
    """Neither with another reservation nor with a claim that runs until then; the owner may cancel, no other may."""
    now, one, other = clock.now(), visits.check_in(), visits.check_in()
    first = service.reserve(ids["vr-1"], now + 2 * HOUR, now + 3 * HOUR, one.id)
    late = now + 2.5 * HOUR
    assert _refused(lambda: service.reserve(ids["vr-1"], late, late + HOUR, other.id)) is ReasonCode.SLOT_TAKEN
    service.reserve(ids["vr-1"], now + 3 * HOUR, now + 4 * HOUR, one.id)
    third = now + 5 * HOUR
    refused = _refused(lambda: service.reserve(ids["vr-2"], third, third + HOUR, one.id))
    assert refused is ReasonCode.TOO_MANY_RESERVATIONS

    assert not service.cancel(first.id, other.id)
    assert service.cancel(first.id, one.id)
    assert not service.cancel(first.id, one.id)
    service.reserve(ids["vr-2"], third, third + HOUR, one.id)

    equipment.claim(ids["vr-2"], other.id, now + 90 * MINUTE)
    soon = now + HOUR
    assert _refused(lambda: service.reserve(ids["vr-2"], soon, soon + HOUR, other.id)) is ReasonCode.SLOT_TAKEN


def test_a_hub_can_leave_reserving_to_staff(db: Database, visits: Visits, ids: Ids, clock: Any) -> None:
    """With a limit of 0."""
    service = Reservations(db, clock, OPENING, ReservationLimits(open_per_visitor=0))
    at, visit = clock.now() + HOUR, visits.check_in()
    assert _refused(lambda: service.reserve(ids["vr-1"], at, at + HOUR, visit.id)) is ReasonCode.TOO_MANY_RESERVATIONS


def test_the_owner_takes_it_from_ten_minutes_before(
    service: Reservations, visits: Visits, equipment: EquipmentService, see: See, ids: Ids, clock: Any
) -> None:
    """Until its end. Undo makes it a reservation again (T3)."""
    owner, other = visits.check_in(), visits.check_in()
    at = clock.now() + HOUR
    service.reserve(ids["vr-1"], at, at + HOUR, owner.id)
    clock.move(minutes=56)
    assert see("vr-1").status is Status.RESERVED
    assert _refused(lambda: equipment.claim(ids["vr-1"], other.id)) is ReasonCode.EQUIPMENT_RESERVED

    claim = equipment.claim(ids["vr-1"], owner.id)
    assert claim.until_at == at + HOUR
    assert service.of_visit(owner.id) == ()
    assert equipment.undo_claim(claim.id)
    assert see("vr-1").status is Status.RESERVED
    equipment.claim(ids["vr-1"], owner.id)
    clock.move(minutes=30)
    equipment.give_back(ids["vr-1"], owner.id)
    assert see("vr-1").status is Status.FREE  # what is left of the slot is everybody's


def test_who_is_overdue_makes_room_for_the_reservation(
    service: Reservations, visits: Visits, equipment: EquipmentService, see: See, ids: Ids, clock: Any
) -> None:
    """A claim of others ends before it begins; if they stay longer, the owner takes it all the same."""
    owner, other = visits.check_in(), visits.check_in()
    at = clock.now() + HOUR
    service.reserve(ids["vr-1"], at, at + HOUR, owner.id)
    assert equipment.claim(ids["vr-1"], other.id, at + HOUR).until_at == at
    clock.move(minutes=61)
    assert see("vr-1").is_overdue(clock.now())
    equipment.claim(ids["vr-1"], owner.id)
    assert see("vr-1").claim_visit_id == owner.id


def test_who_does_not_come_loses_the_slot_after_a_quarter_of_an_hour(
    db: Database, service: Reservations, visits: Visits, see: See, ids: Ids, clock: Any
) -> None:
    """It is free in that moment, whoever writes it down when; writing it down twice changes nothing."""
    owner = visits.check_in()
    at = clock.now() + HOUR
    service.reserve(ids["vr-1"], at, at + HOUR, owner.id)
    clock.move(minutes=74)
    assert see("vr-1").status is Status.RESERVED
    assert release_missed(db, clock) == 0
    clock.move(minutes=1)
    assert see("vr-1").status is Status.FREE
    assert service.of_visit(owner.id) == ()
    assert [release_missed(db, clock), release_missed(db, clock)] == [1, 0]
    assert see("vr-1").status is Status.FREE


def test_what_staff_reserve_is_not_released(db: Database, see: See, ids: Ids, clock: Any, admin_id: str) -> None:
    """A workshop may begin late."""
    reservations.reserve(db, clock, ids["vr-1"], clock.now(), clock.now() + HOUR, admin_id)
    clock.move(minutes=40)
    assert release_missed(db, clock) == 0
    assert see("vr-1").status is Status.RESERVED


def test_a_slot_goes_with_the_visit_or_the_pass_of_its_owner(
    db: Database, service: Reservations, passes: Passes, visits: Visits, see: See, ids: Ids, clock: Any
) -> None:
    """P5: deleting a pass deletes its reservations; a day pass ends with its visit."""
    at = clock.now() + HOUR
    today, with_pass = visits.check_in(), visits.check_in(passes.create().id)
    service.reserve(ids["vr-1"], at, at + HOUR, today.id)
    service.reserve(ids["vr-2"], at, at + HOUR, with_pass.id)
    visits.check_out(today.id, "person")
    assert see("vr-1").free_until_at is None
    assert see("vr-2").free_until_at == at
    assert with_pass.pass_id is not None
    passes.delete(with_pass.pass_id)
    assert see("vr-2").free_until_at is None
    assert db.table("reservation").count_where("equipment_id = ?", [ids["vr-2"]]) == 0


def test_the_hours_of_a_reservation_are_those_of_the_hub(service: Reservations) -> None:
    """In its own time zone."""
    monday = datetime(2026, 3, 2, 18, 30, tzinfo=ZoneInfo("UTC"))
    assert OPENING.is_open(monday)
