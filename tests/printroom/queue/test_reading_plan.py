"""The plan as it is read from a hub: states of printers, the fit of files, hours, inductions, reservations."""

from datetime import date, timedelta

import pytest

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import ReasonCode
from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.equipment.inductions import grant
from kiosk.hub.equipment.reservations import reserve
from kiosk.hub.settings.current import HubSettings
from kiosk.hub.settings.hours import WeekHours
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.printroom.overview import Overview
from kiosk.printroom.queue.order import QueueOrder
from kiosk.printroom.queue.planned import Plan
from kiosk.printroom.queue.reading import read_plan
from kiosk.printroom.queue.wishes import PrintWishes
from kiosk.store.heartbeats import SILENT_AFTER_S, Liveness
from tests.printroom.estimates.test_time_left import printed
from tests.printroom.sample_hub import GCODE, SampleHub

OPEN = HubSettings(hours=WeekHours(sunday="14:00-20:00"))
"""The clock of the hub stands at 14:00 on a Sunday."""
TOO_WIDE = GCODE.replace("G1 X50 Y50 Z0.2 F6000", "G1 X50 Y50 Z0.2 F6000\nG1 X400 Y50 E1")
LONG = GCODE + "\n; estimated printing time (normal mode) = 12h 0m 0s\n"


def _plan(hub: SampleHub, settings: HubSettings = OPEN) -> Plan:
    return read_plan(hub.db, hub.overview, settings, hub.clock.now())


def _set(hub: SampleHub, slug: str, **values: object) -> None:
    with hub.db.atomic():
        hub.db.table("printer").update(hub.ids[slug], values)


def _add(hub: SampleHub, text: str = GCODE, **wishes: object) -> str:
    return hub.orders.add_to_queue(hub.file(text), hub.staff_id, wishes=PrintWishes(**wishes))


@pytest.fixture
def ahven(hub: SampleHub) -> str:
    found = hub.add_printer("ahven")
    _set(hub, "ahven", printer_state="idle", material_colour="red")
    return found


@pytest.fixture
def hauki(hub: SampleHub) -> str:
    found = hub.add_printer("hauki")
    _set(hub, "hauki", printer_state="idle", material_colour="blue")
    return found


def test_a_job_for_which_the_spool_is_not_enough_is_planned_and_says_so(hub, ahven) -> None:
    """G11: another spool can be loaded, so it fits; what a check found is not kept for another spool."""
    spool = add_spool(hub.db, hub.clock, hub.staff_id, Spool(material="PLA", colour="red", left_g=0.0))
    load_spool(hub.db, hub.clock, hub.staff_id, spool.id, ahven, spool.version)
    job_id = _add(hub)
    for left_g, runs_short in ((0.0, True), (900.0, False)):
        hub.db.execute("UPDATE spool SET left_g = ?", (left_g,))
        planned = _plan(hub).planned(job_id)
        assert planned is not None
        assert planned.runs_short is runs_short


def test_a_job_is_planned_with_what_its_file_says_and_what_was_wished(hub, ahven, hauki) -> None:
    """Colours are compared as words; the file's material counts where none was wished."""
    job_id = _add(hub, colour="Blue", due_day=date(2026, 2, 28))
    planned = _plan(hub).planned(job_id)
    assert (planned.printer_id, planned.name, planned.number) == (hauki, "hook", 1)
    assert (planned.material, planned.colour, planned.needs_change, planned.late) == ("PLA", "Blue", False, True)
    assert planned.starts_at == hub.clock.now()
    assert planned.length_s == pytest.approx((planned.ends_at - planned.starts_at).total_seconds(), abs=0.001)


def test_other_filament_is_a_change_and_what_can_t_be_printed_says_why(hub, ahven, hauki) -> None:
    """The wrong material is no reason against a printer; a file that is too large for all has no place."""
    _set(hub, "ahven", material="PETG")
    _set(hub, "hauki", bed_x_mm=60)
    made = _plan(hub) if _add(hub, material="PLA") else None
    (planned,) = made.row(ahven).prints
    assert planned.needs_change
    assert [(where, why.code) for where, why in planned.why_not] == [(hauki, ReasonCode.TOO_BIG)]
    wide = _add(hub, TOO_WIDE)
    (missing,) = _plan(hub).not_placed
    assert missing.job_id == wide
    assert {why.code for _, why in missing.why} == {ReasonCode.TOO_BIG}


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"printer_state": "offline"}, ReasonCode.PRINTER_OFFLINE),
        ({"printer_state": "connecting"}, ReasonCode.PRINTER_CONNECTING),
        ({"printer_state": "error"}, ReasonCode.PRINTER_IN_ERROR),
        ({"printer_state": "out_of_service"}, ReasonCode.PRINTER_OUT_OF_SERVICE),
        ({"printer_state": "printing"}, ReasonCode.PRINT_END_UNKNOWN),
    ],
)
def test_nothing_is_planned_where_nobody_knows_when_it_is_free(hub, ahven, hauki, values, code) -> None:
    _set(hub, "ahven", **values)
    job_id = _add(hub, colour="red")
    made = _plan(hub)
    assert made.row(ahven).not_planned.code is code
    assert made.planned(job_id).printer_id == hauki


def test_nothing_is_planned_while_the_print_room_is_silent(hub, ahven) -> None:
    _add(hub)
    overview = Overview(hub.db, hub.live, hub.clock, Liveness(hub.live, hub.clock))
    hub.clock.advance(SILENT_AFTER_S + 1)
    made = read_plan(hub.db, overview, OPEN, hub.clock.now())
    assert made.row(ahven).not_planned.code is ReasonCode.PRINT_ROOM_SILENT
    assert [why.code for _, why in made.not_placed[0].why] == [ReasonCode.PRINT_ROOM_SILENT]


def test_what_runs_or_lies_on_a_bed_comes_first(hub, ahven, hauki) -> None:
    """The end of a print by its file and progress; a start that is not answered counts as a print."""
    runs, over, next_one = (_add(hub) for _ in range(3))
    estimate_s = hub.overview.open_jobs()[0].facts.estimate_s
    with hub.db.atomic():
        hub.db.table("job").update(runs, {"job_state": "printing", "printer_id": ahven, "progress": 0.5})
        ended = {"job_state": "done", "printer_id": hauki, "outcome": "done", "ended_at": to_text(hub.clock.now())}
        hub.db.table("job").update(over, ended)
    _set(hub, "ahven", printer_state="printing", bed_clear=0)
    _set(hub, "hauki", printer_state="awaiting_clear", bed_clear=0)
    made = _plan(hub)
    running, lying = made.row(ahven).running, made.row(hauki).running
    assert (running.job_id, running.lies_on_bed) == (runs, False)
    assert (running.ends_at - made.at).total_seconds() == pytest.approx(estimate_s / 2, abs=0.001)
    assert (lying.job_id, lying.lies_on_bed, made.row(hauki).clear_first) == (over, True, True)
    assert made.next_to_clear[0] == (hauki, made.at)
    assert made.planned(next_one).starts_at >= made.at + timedelta(minutes=10)
    _set(hub, "hauki", printer_state="idle", bed_clear=1)
    hub.db.execute("UPDATE job SET job_state = 'collected' WHERE id = ?", (over,))
    hub.orders.start_queued(next_one, hauki, hub.staff_id)
    assert _plan(hub).row(hauki).running.job_id == next_one


def test_a_print_through_the_night_needs_printer_and_job(hub, ahven) -> None:
    _set(hub, "ahven", may_run_alone=1)
    job_id = _add(hub, LONG)
    assert _plan(hub).planned(job_id).waits_for_permission
    QueueOrder(hub.db, hub.clock).permit_alone(job_id, hub.staff_id, permitted=True)
    planned = _plan(hub).planned(job_id)
    assert not planned.waits_for_permission
    assert planned.ends_at - planned.starts_at == timedelta(hours=12)


def test_a_visitor_needs_the_induction_that_a_printer_takes(hub, ahven, hauki) -> None:
    """Staff's own prints need none."""
    anna, now = new_id(), to_text(hub.clock.now())
    with hub.db.atomic():
        details = EquipmentDetails(induction="3D").to_json()
        hub.db.execute("UPDATE equipment SET details = ? WHERE id = ?", (details, ahven))
        hub.db.execute(
            "INSERT INTO pass (id, code_hash, created_at, last_used_at) VALUES (?, 'h', ?, ?)", (anna, now, now)
        )
        hub.db.execute(
            "INSERT INTO print_request (id, number, at, sha256, pass_id, material, colour, request_state, decided_at)"
            " VALUES ('r', 1, ?, ?, ?, 'PLA', '', 'approved', ?)",
            (now, hub.file().sha256, anna, now),
        )
    job_id, own = _add(hub, request_id="r", colour="red"), _add(hub)
    made = _plan(hub)
    assert made.planned(job_id).printer_id == hauki
    assert [(where, why.code) for where, why in made.planned(job_id).why_not] == [
        (ahven, ReasonCode.REQUESTER_NOT_INDUCTED)
    ]
    assert made.planned(own).printer_id == ahven
    grant(hub.db, hub.clock, anna, "3D", hub.staff_id)
    assert _plan(hub).planned(job_id).printer_id == ahven


def test_a_printer_that_is_reserved_or_in_use_is_left_alone(hub, ahven) -> None:
    """Until the reservation is over; without one that fits before it."""
    now = hub.clock.now()
    reserve(hub.db, hub.clock, ahven, now + timedelta(minutes=1), now + timedelta(hours=2), hub.staff_id)
    job_id = _add(hub)
    assert _plan(hub).planned(job_id).starts_at == now + timedelta(hours=2)
    with hub.db.atomic():
        hub.db.execute("INSERT INTO visit (id, opened_at) VALUES ('v', ?)", (to_text(now),))
        hub.db.execute(
            "INSERT INTO claim (id, equipment_id, visit_id, started_at, until_at) VALUES ('c', ?, 'v', ?, ?)",
            (ahven, to_text(now), to_text(now + timedelta(hours=3))),
        )
    assert _plan(hub).planned(job_id).starts_at == now + timedelta(hours=3)


def test_what_is_held_or_left_out_is_not_planned(hub, ahven) -> None:
    held, left_out = _add(hub), _add(hub)
    QueueOrder(hub.db, hub.clock).hold(held, hub.staff_id)
    made = read_plan(hub.db, hub.overview, OPEN, hub.clock.now(), {left_out})
    assert [(one.job_id, one.held) for one in made.not_placed] == [(held, True)]
    assert made.planned(left_out) is None


def test_the_plan_takes_the_time_that_such_prints_took_on_a_printer(hub, ahven) -> None:
    """Once three were printed there; computed again after each further one."""
    job_id = _add(hub)
    estimate_s = _plan(hub).planned(job_id).length_s
    for days_ago, ratios in ((9, (1.5, 1.5, 1.5)), (5, (2.0, 2.0, 2.0, 2.0))):
        for number, ratio in enumerate(ratios):
            printed(hub, estimate_s * ratio, days_ago - number)
        planned = _plan(hub).planned(job_id)
        took_s = (planned.ends_at - planned.starts_at).total_seconds()
        assert took_s == pytest.approx(estimate_s * ratios[0], rel=0.01)
    assert planned.length_s == estimate_s
