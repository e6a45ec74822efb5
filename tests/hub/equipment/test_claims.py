"""How long equipment is claimed, by whom not, for how much longer, and handing it over."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub.apply_config import HubSetup, apply_hub
from kiosk.hub.equipment import claims, reservations
from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.equipment.service import ClaimRefusedError, EquipmentService
from kiosk.hub.visitors.pass_fields import AgeBand
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits

Ids = dict[str, str]
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def _refused(action: Callable[[], object]) -> ReasonCode:
    with pytest.raises(ClaimRefusedError) as refused:
        action()
    return refused.value.reason.code


@pytest.mark.parametrize(
    ("longest", "free_min", "offered"),
    [
        (120, None, [30, 60, 120]),
        (None, None, [30, 60, 120]),
        (90, None, [30, 60, 90]),
        (60, None, [15, 30, 60]),
        (240, None, [60, 120, 240]),
        (120, 78, [30, 60, 78]),
        (120, 60, [30, 60]),
        (120, 62, [30, 60]),
        (120, 20, [20]),
        (120, 4, []),
    ],
)
def test_three_lengths_are_offered_and_cut_by_what_comes_next(
    longest: int | None, free_min: int | None, offered: list[int]
) -> None:
    """Page 48. A cut length ends exactly at the reservation or at closing."""
    limit_at = None if free_min is None else NOW + free_min * MINUTE
    offers = claims.offered(NOW, longest * MINUTE if longest else None, limit_at)
    assert [one.length / MINUTE for one in offers] == offered
    assert all(one.until_at == NOW + one.length for one in offers)


@pytest.fixture
def with_details(db: Database, setup: HubSetup) -> Callable[[EquipmentDetails], None]:
    """Give VR 1 these details."""

    def give(details: EquipmentDetails) -> None:
        items = [replace(one, details=details) if one.slug == "vr-1" else one for one in setup.equipment]
        apply_hub(db, replace(setup, equipment=items))
        db.execute("UPDATE printer SET printer_state = 'idle'")

    return give


def test_a_pass_whose_age_band_contradicts_the_minimum_age_is_refused(
    equipment: EquipmentService, passes: Passes, visits: Visits, ids: Ids,
    with_details: Callable[[EquipmentDetails], None],
) -> None:  # fmt: skip
    """P2: without an age nobody is asked for one."""
    with_details(EquipmentDetails(minimum_age=15))
    child = visits.check_in(passes.create(age_band=AgeBand("0-12")).id)
    assert _refused(lambda: equipment.claim(ids["vr-1"], child.id)) is ReasonCode.TOO_YOUNG
    teenager = visits.check_in(passes.create(age_band=AgeBand("13-17")).id)
    equipment.claim(ids["vr-1"], teenager.id)


def test_without_the_induction_that_it_takes_nobody_claims(
    db: Database, equipment: EquipmentService, passes: Passes, visits: Visits, ids: Ids, clock: Any, admin_id: str,
    with_details: Callable[[EquipmentDetails], None],
) -> None:  # fmt: skip
    """Nor when it is over, nor without a pass, nor by handing over."""
    with_details(EquipmentDetails(induction="Laser"))
    pass_id = passes.create().id
    known, stranger = visits.check_in(pass_id), visits.check_in()
    assert _refused(lambda: equipment.claim(ids["vr-1"], known.id)) is ReasonCode.INDUCTION_NEEDED
    assert _refused(lambda: equipment.claim(ids["vr-1"], stranger.id)) is ReasonCode.INDUCTION_NEEDED
    db.execute(
        "INSERT INTO induction (id, pass_id, name, granted_at, granted_by, valid_until) "
        "VALUES ('i', ?, 'Laser', ?, ?, ?)",
        (pass_id, "2026-03-02T11:00:00.000Z", admin_id, "2026-03-02T12:30:00.000Z"),
    )
    equipment.claim(ids["vr-1"], known.id)
    assert _refused(lambda: equipment.hand_over(ids["vr-1"], known.id, stranger.id)) is ReasonCode.INDUCTION_NEEDED
    equipment.give_back(ids["vr-1"], known.id)
    clock.move(minutes=31)
    assert _refused(lambda: equipment.claim(ids["vr-1"], known.id)) is ReasonCode.INDUCTION_NEEDED


def test_a_claim_is_never_longer_than_the_longest_time(
    equipment: EquipmentService, visits: Visits, ids: Ids, clock: Any, with_details: Callable[[EquipmentDetails], None]
) -> None:
    """Whatever is asked for."""
    with_details(EquipmentDetails(longest_min=60))
    claim = equipment.claim(ids["vr-1"], visits.check_in().id, clock.now() + 300 * MINUTE)
    assert claim.until_at == clock.now() + 60 * MINUTE


def test_a_claim_is_extended_unless_somebody_has_it_next(
    db: Database, equipment: EquipmentService, visits: Visits, ids: Ids, clock: Any, admin_id: str
) -> None:
    """Also when its time is up."""
    visit, now = visits.check_in(), clock.now()
    equipment.claim(ids["vr-1"], visit.id, now + 30 * MINUTE)
    clock.move(minutes=40)
    assert equipment.extend(ids["vr-1"], visit.id, now + 70 * MINUTE).until_at == now + 70 * MINUTE
    reservations.reserve(db, clock, ids["vr-1"], now + 90 * MINUTE, now + 120 * MINUTE, admin_id)
    longer = now + 100 * MINUTE
    assert _refused(lambda: equipment.extend(ids["vr-1"], visit.id, longer)) is ReasonCode.EXTENSION_RESERVED
    assert _refused(lambda: equipment.extend(ids["vr-2"], visit.id, longer)) is ReasonCode.CLAIM_OVER


def test_an_extension_is_undone_while_the_claim_runs(
    equipment: EquipmentService, visits: Visits, ids: Ids, clock: Any
) -> None:
    """T3: only if nothing else changed the time."""
    visit, until_at, longer = visits.check_in(), clock.now() + 30 * MINUTE, clock.now() + 60 * MINUTE
    claim = equipment.claim(ids["vr-1"], visit.id, until_at)
    equipment.extend(ids["vr-1"], visit.id, longer)
    assert equipment.undo_extend(claim.id, longer, until_at)
    found = equipment.by_id(ids["vr-1"])
    assert found is not None
    assert found.claim_until_at == until_at
    assert not equipment.undo_extend(claim.id, longer, until_at)
    equipment.extend(ids["vr-1"], visit.id, longer)
    equipment.give_back(ids["vr-1"], visit.id)
    assert not equipment.undo_extend(claim.id, longer, until_at)


def test_a_claim_is_not_extended_or_handed_over_past_a_waiting_line(
    equipment: EquipmentService, visits: Visits, ids: Ids, clock: Any
) -> None:
    """Whoever waits is next."""
    visit, friend, waits, other = (visits.check_in() for _ in range(4))
    equipment.claim(ids["vr-1"], visit.id, clock.now() + 30 * MINUTE)
    equipment.claim(ids["vr-2"], other.id)
    item = equipment.by_id(ids["vr-1"])
    assert item is not None
    equipment.lines.join(item, waits.id)
    longer = clock.now() + 60 * MINUTE
    assert _refused(lambda: equipment.extend(ids["vr-1"], visit.id, longer)) is ReasonCode.EXTENSION_RESERVED
    assert _refused(lambda: equipment.hand_over(ids["vr-1"], visit.id, friend.id)) is ReasonCode.EXTENSION_RESERVED
    equipment.hand_over(ids["vr-1"], visit.id, waits.id)


def test_equipment_is_handed_over_until_the_same_time_and_back_by_undo(
    equipment: EquipmentService, visits: Visits, ids: Ids, clock: Any
) -> None:
    """T3: both claims are in the books, or only the first."""
    giver, taker, until_at = visits.check_in(), visits.check_in(), clock.now() + 30 * MINUTE
    first = equipment.claim(ids["vr-1"], giver.id, until_at)
    clock.move(minutes=10)
    second = equipment.hand_over(ids["vr-1"], giver.id, taker.id)
    assert (second.visit_id, second.until_at) == (taker.id, until_at)
    assert equipment.undo_hand_over(second.id, first.id)
    found = equipment.by_id(ids["vr-1"])
    assert found is not None
    assert (found.claim_id, found.claim_visit_id) == (first.id, giver.id)
    assert _refused(lambda: equipment.hand_over(ids["vr-1"], taker.id, giver.id)) is ReasonCode.CLAIM_OVER


def test_a_claim_without_a_pass_is_written_to_an_anonymous_visit(
    db: Database, equipment: EquipmentService, passes: Passes, visits: Visits, ids: Ids, clock: Any
) -> None:
    """T9: first to one that uses nothing yet."""
    assert claims.anonymous_visit(db) is None
    visits.check_in(passes.create().id)
    assert claims.anonymous_visit(db) is None
    first = visits.check_in()
    clock.move(minutes=1)
    second = visits.check_in()
    assert claims.anonymous_visit(db) == second.id
    equipment.claim(ids["vr-1"], second.id)
    assert claims.anonymous_visit(db) == first.id


def test_a_claim_without_a_pass_goes_to_a_day_pass_only_if_nobody_else_is_there(db: Database, visits: Visits) -> None:
    """T9: the use would end when the owner of the day pass leaves, though somebody else has it in hand."""
    alone = visits.check_in()
    with_day_pass = visits.check_in(day_pass_hash="0123456789abcdef")
    assert claims.anonymous_visit(db) == alone.id
    visits.check_out(alone.id, "person")
    assert claims.anonymous_visit(db) == with_day_pass.id
