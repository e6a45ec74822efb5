"""The equipment: what is free, who has it, what is broken or reserved, and every way in and out of a claim."""

from datetime import timedelta
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.base.reason import Reason, ReasonCode, to_json
from kiosk.hub import audit
from kiosk.hub.equipment import reservations, staff_reservations
from kiosk.hub.equipment.fault_reports import FaultReports
from kiosk.hub.equipment.reservations import SlotTakenError
from kiosk.hub.equipment.service import ClaimRefusedError, EquipmentService, EquipmentView
from kiosk.hub.visits import Visits
from kiosk.scan.codes import CodeKind, new_code, read_code

Ids = dict[str, str]


def _item(equipment: EquipmentService, equipment_id: str) -> EquipmentView:
    found = equipment.by_id(equipment_id)
    assert found is not None
    return found


def test_zones_and_their_equipment_come_in_order(equipment: EquipmentService) -> None:
    """And names each zone in three languages."""
    zones = equipment.zones()
    assert [(zone.slug, [item.slug for item in zone.items]) for zone in zones] == [
        ("workshop", ["ahven", "hauki"]),
        ("studio", ["vr-1", "vr-2"]),
    ]
    assert [zones[0].name(language) for language in ("fi", "sv", "en", "de")] == [
        "Paja", "Verkstad", "Workshop", "Workshop"
    ]  # fmt: skip


def test_staff_only_equipment_is_shown_to_staff_only(equipment: EquipmentService) -> None:
    """The public neither sees nor claims it."""
    assert "safe" not in [item.slug for zone in equipment.zones() for item in zone.items]
    assert "safe" in [item.slug for zone in equipment.zones(with_staff_only=True) for item in zone.items]


def test_equipment_is_found_by_its_code(equipment: EquipmentService, ids: Ids) -> None:
    """In either case; an unknown code finds nothing."""
    code = equipment.code_of(ids["vr-1"])
    assert code is not None
    assert read_code(code).kind is CodeKind.EQUIPMENT
    assert equipment.by_code(code.lower()) == _item(equipment, ids["vr-1"])
    assert equipment.by_code(new_code(CodeKind.EQUIPMENT)) is None
    assert equipment.code_of("nothing") is None


def test_claimed_equipment_is_in_use_until_it_is_returned(
    equipment: EquipmentService, visits: Visits, ids: Ids, clock: Any
) -> None:
    """With the time at which its user means to be done."""
    visit = visits.check_in()
    until_at = clock.now() + timedelta(minutes=30)
    claim = equipment.claim(ids["vr-1"], visit.id, until_at)
    item = _item(equipment, ids["vr-1"])
    assert (item.status, item.claim_id, item.claim_visit_id, item.until_at) == ("in_use", claim.id, visit.id, until_at)
    clock.move(minutes=10)
    ended = equipment.give_back(ids["vr-1"], visit.id)
    assert ended is not None
    assert (ended.id, ended.ended_at) == (claim.id, clock.now())
    assert _item(equipment, ids["vr-1"]).status == "free"
    assert equipment.give_back(ids["vr-1"], visit.id) is None


def test_claiming_twice_is_one_claim(equipment: EquipmentService, visits: Visits, ids: Ids) -> None:
    """A second scan of the same code."""
    visit = visits.check_in()
    assert equipment.claim(ids["vr-1"], visit.id) == equipment.claim(ids["vr-1"], visit.id)


def test_only_the_claiming_visit_can_return_equipment(equipment: EquipmentService, visits: Visits, ids: Ids) -> None:
    """Only staff can."""
    owner, other = visits.check_in(), visits.check_in()
    equipment.claim(ids["vr-1"], owner.id)
    assert equipment.give_back(ids["vr-1"], other.id) is None
    assert _item(equipment, ids["vr-1"]).claim_visit_id == owner.id


def test_staff_can_end_any_claim_and_it_is_audited(
    equipment: EquipmentService, visits: Visits, ids: Ids, db: Database, admin_id: str
) -> None:
    """F1: an audit row for every action. W7: only the use that staff saw, not the one that followed it."""
    seen = equipment.claim(ids["vr-1"], visits.check_in().id)
    assert equipment.take_back(seen.id, admin_id) is not None
    following = equipment.claim(ids["vr-1"], visits.check_in().id)
    assert equipment.take_back(seen.id, admin_id) is None
    assert _item(equipment, ids["vr-1"]).claim_id == following.id
    equipment.take_back(following.id, admin_id)
    assert [(entry.action, entry.staff_name) for entry in audit.latest(db)][:1] == [("end claim", "Aino")]
    assert _item(equipment, ids["vr-1"]).status == "free"


def test_a_refused_claim_has_its_reason(
    equipment: EquipmentService, visits: Visits, ids: Ids, db: Database, clock: Any, admin_id: str
) -> None:
    """One reason each, and a sentence."""

    def refusal(slug: str, visit_id: str) -> ReasonCode:
        with pytest.raises(ClaimRefusedError) as refused:
            equipment.claim(ids.get(slug, "gone"), visit_id)
        assert str(refused.value).endswith(".")
        return refused.value.reason.code

    visit, other, gone = visits.check_in(), visits.check_in(), visits.check_in()
    visits.check_out(gone.id, "scan")
    equipment.claim(ids["vr-1"], other.id)
    reservations.reserve(db, clock, ids["vr-2"], clock.now(), clock.now() + timedelta(hours=1), admin_id)
    assert refusal("vr-1", visit.id) is ReasonCode.EQUIPMENT_IN_USE
    assert refusal("vr-2", visit.id) is ReasonCode.EQUIPMENT_RESERVED
    assert refusal("vr-2", gone.id) is ReasonCode.VISIT_NEEDED
    assert refusal("safe", visit.id) is ReasonCode.EQUIPMENT_NEEDS_STAFF
    assert refusal("ahven", visit.id) is ReasonCode.EQUIPMENT_NEEDS_STAFF
    assert refusal("no such thing", visit.id) is ReasonCode.EQUIPMENT_REMOVED
    equipment.give_back(ids["vr-1"], other.id)
    equipment.report_fault(ids["vr-1"], "Broken")
    assert refusal("vr-1", visit.id) is ReasonCode.EQUIPMENT_OUT_OF_ORDER


def test_claiming_and_returning_can_be_undone(equipment: EquipmentService, visits: Visits, ids: Ids) -> None:
    """T3."""
    visit = visits.check_in()
    claim = equipment.claim(ids["vr-1"], visit.id)
    equipment.give_back(ids["vr-1"], visit.id)
    assert [equipment.undo_give_back(claim.id), equipment.undo_give_back(claim.id)] == [True, False]
    assert _item(equipment, ids["vr-1"]).claim_id == claim.id
    assert [equipment.undo_claim(claim.id), equipment.undo_claim(claim.id)] == [True, False]
    assert _item(equipment, ids["vr-1"]).status == "free"


def test_returning_cannot_be_undone_when_it_is_too_late(equipment: EquipmentService, visits: Visits, ids: Ids) -> None:
    """T3: somebody else uses it, or the visit is over."""
    visit, other = visits.check_in(), visits.check_in()
    claim = equipment.claim(ids["vr-1"], visit.id)
    equipment.give_back(ids["vr-1"], visit.id)
    equipment.claim(ids["vr-1"], other.id)
    assert not equipment.undo_give_back(claim.id)
    equipment.give_back(ids["vr-1"], other.id)
    visits.check_out(visit.id, "scan")
    assert not equipment.undo_give_back(claim.id)


def test_a_fault_that_stops_use_is_shown_until_it_is_repaired(
    equipment: EquipmentService, ids: Ids, db: Database, admin_id: str, clock: Any
) -> None:
    """With its text, the worst first."""
    equipment.report_fault(ids["vr-1"], "Strap is worn", stops_use=False)
    fault_id = equipment.report_fault(ids["vr-1"], "  The lens\n is broken ")
    item = _item(equipment, ids["vr-1"])
    assert (item.status, item.fault_text) == ("out_of_order", "The lens is broken")
    assert item.fault_id == fault_id
    faults = FaultReports(db, clock)
    assert fault_id in faults.mark_repaired(ids["vr-1"], admin_id)
    item = _item(equipment, ids["vr-1"])
    assert (item.status, item.fault_text) == ("free", None)


@pytest.mark.parametrize("words", ["", "  \n ", "x" * 201])
def test_a_fault_report_is_limited_in_length(equipment: EquipmentService, ids: Ids, words: str) -> None:
    """S4: input is limited."""
    with pytest.raises(ValueError, match="1 to 200"):
        equipment.report_fault(ids["vr-1"], words)


def test_a_fault_report_remains_when_its_reporter_was_deleted(equipment: EquipmentService, ids: Ids) -> None:
    """P5: in the same moment."""
    equipment.report_fault(ids["vr-1"], "Broken", pass_id="gone")
    assert _item(equipment, ids["vr-1"]).status == "out_of_order"


def test_a_reservation_limits_blocks_and_frees_equipment(
    equipment: EquipmentService, ids: Ids, db: Database, clock: Any, admin_id: str
) -> None:
    """Free until it begins; reserved from five minutes before until it ends."""
    starts_at, ends_at = clock.now() + timedelta(hours=5), clock.now() + timedelta(hours=6)
    reservations.reserve(db, clock, ids["vr-1"], starts_at, ends_at, admin_id)
    seen = []
    for hours in (0, 2, 4.95, 5.5, 6):
        clock.at = starts_at + timedelta(hours=hours - 5)
        item = _item(equipment, ids["vr-1"])
        seen.append((item.status, item.free_until_at, item.until_at))
    assert seen == [
        ("free", None, None),
        ("free", starts_at, None),
        ("reserved", None, ends_at),
        ("reserved", None, ends_at),
        ("free", None, None),
    ]


def test_a_user_must_be_done_when_the_reservation_begins(
    equipment: EquipmentService, visits: Visits, ids: Ids, db: Database, clock: Any, admin_id: str
) -> None:
    """The earlier of both times is shown."""
    starts_at = clock.now() + timedelta(hours=1)
    reservations.reserve(db, clock, ids["vr-1"], starts_at, starts_at + timedelta(hours=1), admin_id)
    equipment.claim(ids["vr-1"], visits.check_in().id, clock.now() + timedelta(hours=3))
    assert _item(equipment, ids["vr-1"]).until_at == starts_at


def test_a_slot_is_reserved_once(ids: Ids, db: Database, clock: Any, admin_id: str) -> None:
    """Adjacent slots are accepted, overlapping ones are not; audited."""

    def reserve(begin_h: float, end_h: float, slug: str = "vr-1") -> reservations.Reservation:
        at = clock.now()
        begin, end = at + timedelta(hours=begin_h), at + timedelta(hours=end_h)
        return reservations.reserve(db, clock, ids[slug], begin, end, admin_id)

    first = reserve(1, 2)
    second = reserve(2, 3)
    reserve(1, 3, "vr-2")
    for begin_h, end_h in ((1.5, 1.6), (0, 1.1), (2.9, 4), (0, 9)):
        with pytest.raises(SlotTakenError):
            reserve(begin_h, end_h)
    with pytest.raises(ValueError, match="after it starts"):
        reserve(5, 5)
    assert reservations.coming(db, clock, ids["vr-1"]) == (first, second)
    assert staff_reservations.cancel(db, clock, first.id, admin_id) is not None
    assert staff_reservations.cancel(db, clock, first.id, admin_id) is None
    assert reserve(0, 2)
    assert [entry.action for entry in audit.latest(db)][:2] == ["reserve", "cancel reservation"]


@pytest.mark.parametrize(
    ("state", "status"),
    [
        ("idle", "free"),
        ("offline", "no_contact"),
        ("connecting", "no_contact"),
        ("error", "out_of_order"),
        ("out_of_service", "out_of_order"),
        *((state, "in_use") for state in ("heating", "printing", "pausing", "paused", "resuming", "attention",
                                          "finishing", "awaiting_clear")),
    ],
)  # fmt: skip
def test_the_status_of_a_printer_follows_its_state(
    equipment: EquipmentService, ids: Ids, db: Database, state: str, status: str
) -> None:
    """With its colour and its own words."""
    reason = Reason(ReasonCode.MACHINE_MESSAGE, raw="Because")
    db.execute("UPDATE printer SET printer_state = ?, reason = ? WHERE id = ?", (state, to_json(reason), ids["ahven"]))
    item = _item(equipment, ids["ahven"])
    assert (item.status, item.printer_state, item.colour, item.reason) == (status, state, "#2F7F8F", reason)


def test_a_printer_out_of_service_is_out_of_order_whatever_it_does(
    equipment: EquipmentService, ids: Ids, db: Database
) -> None:
    """Set by staff."""
    db.execute("UPDATE printer SET out_of_service = 1 WHERE id = ?", (ids["ahven"],))
    assert _item(equipment, ids["ahven"]).status == "out_of_order"


def test_the_totals_say_how_many_are_free_or_when_one_will_be(
    equipment: EquipmentService, visits: Visits, ids: Ids, db: Database, clock: Any, admin_id: str
) -> None:
    """For the start screen: the best that waiting can bring."""

    def vr() -> tuple[Any, ...]:
        tally = {tally.kind: tally for tally in equipment.kinds()}["vr"]
        return (tally.free, tally.total, tally.status, tally.until_at, tally.free_until_at)

    visit, at = visits.check_in(), clock.now()
    assert [tally.kind for tally in equipment.kinds()] == ["printer", "vr"]
    assert vr() == (2, 2, "free", None, None)
    equipment.claim(ids["vr-1"], visit.id, at + timedelta(minutes=40))
    assert vr() == (1, 2, "free", None, None)
    reservations.reserve(db, clock, ids["vr-2"], at + timedelta(hours=1), at + timedelta(hours=2), admin_id)
    assert vr() == (1, 2, "free", None, at + timedelta(hours=1))
    equipment.report_fault(ids["vr-2"], "Broken")
    assert vr() == (0, 2, "in_use", at + timedelta(minutes=40), None)
    equipment.report_fault(ids["vr-1"], "Broken")
    assert vr() == (0, 2, "out_of_order", None, None)
