"""An override from the order to the printer: who may give it, what it lets through, and that it is kept."""

import logging
from datetime import UTC, datetime

import pytest

from kiosk.base.ids import new_id
from kiosk.base.reason import ReasonCode
from kiosk.hub import audit
from kiosk.hub.permissions import NotAllowedError
from kiosk.printroom.matching.finding import Finding, Level
from kiosk.printroom.matching.fitting import limit_findings
from kiosk.printroom.orders import StartOptions
from kiosk.printroom.overrides import Override, OverrideReason
from kiosk.store.hub_db import row, rows

pytestmark = [
    pytest.mark.usefixtures("ahven"),
    pytest.mark.announces("the print room is being stopped", "starts with an override"),
]
AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def petg(hub, gcode):
    """A file for a filament that the printer does not have."""
    return hub.file(gcode.replace("filament_type = PLA", "filament_type = PETG"))


def override_of(hub, stored, staff_id=None, reason=OverrideReason.KNOWN_FILE) -> Override:
    """What a screen gives for the findings that it shows."""
    findings = limit_findings(stored.facts, hub.printer("ahven"))
    given = Override.give(reason, findings, hub.ids["ahven"], staff_id or hub.staff_id, AT)
    assert given is not None
    return given


def add_staff(hub, role: str) -> str:
    staff_id = new_id()
    with hub.db.atomic():
        hub.db.execute(
            "INSERT INTO staff (id, name, role, badge_hash, pin_hash, created_at)"
            " VALUES (?, ?, ?, ?, 'p', '2026-03-01T12:00:00.000Z')",
            (staff_id, role, role, role),
        )
    return staff_id


def test_a_file_that_needs_permission_is_refused_without_it(hub, print_room, petg):
    """G6: with the way out."""
    print_room.open_idle()
    _, order_id = hub.start("ahven", petg)
    assert hub.refusal(order_id) is ReasonCode.WRONG_MATERIAL
    reason = hub.orders.answer(order_id).reason
    assert [detail.code for detail in reason.details] == [ReasonCode.OPERATOR_MAY_OVERRIDE]


def test_a_file_with_an_override_is_printed_and_it_is_logged(hub, print_room, petg, caplog):
    """G6"""
    caplog.set_level(logging.WARNING)
    print_room.open_idle()
    override = override_of(hub, petg)
    job_id, order_id = hub.orders.start_print(petg, hub.ids["ahven"], hub.staff_id, StartOptions(override))
    assert hub.answer(order_id).done
    assert Override.of_row(hub.job(job_id)) == override
    assert any("starts with an override: wrong_material" in message for message in caplog.messages)
    (entry,) = [entry for entry in audit.latest(hub.db) if entry.action == "print.override"]
    assert (entry.staff_id, entry.detail) == (hub.staff_id, "known_file: wrong_material")
    (view,) = [job for job in hub.overview.open_jobs() if job.id == job_id]
    assert (view.override, view.override_name) == (override, "A")


def test_what_appeared_since_is_not_covered(hub, print_room, petg):
    """G6: the nozzle was changed after somebody allowed another filament."""
    print_room.open_idle()
    override = override_of(hub, petg)
    with hub.db.atomic():
        hub.db.execute("UPDATE printer SET nozzle_mm = 0.6")
    _, order_id = hub.orders.start_print(petg, hub.ids["ahven"], hub.staff_id, StartOptions(override))
    assert hub.refusal(order_id) is ReasonCode.WRONG_NOZZLE
    with hub.db.atomic():
        hub.db.execute("UPDATE printer SET nozzle_mm = 0.4, material = 'ABS'")
    _, order_id = hub.orders.start_print(petg, hub.ids["ahven"], hub.staff_id, StartOptions(override))
    assert hub.refusal(order_id) is ReasonCode.WRONG_MATERIAL
    assert print_room.printers["ahven"].requests("start") == []


def test_an_override_of_one_file_lets_no_other_through_a_stop(hub, print_room, gcode):
    """G3: a stop in a row that pretends to be an override."""
    print_room.open_idle()
    stored = hub.file(gcode + "M502\n")
    stop = next(found for found in limit_findings(stored.facts, hub.printer("ahven")) if found.code == "forbidden")
    pretended = Override.give(
        OverrideReason.KNOWN_FILE,
        [Finding(stop.code, Level.OVERRIDE, stop.values)],
        hub.ids["ahven"],
        hub.staff_id,
        AT,
    )
    _, order_id = hub.orders.start_print(stored, hub.ids["ahven"], hub.staff_id, StartOptions(pretended))
    assert hub.refusal(order_id) is ReasonCode.FORBIDDEN_COMMANDS


def test_a_host_gives_no_override(hub, petg):
    """Q3: checked where the order is taken; nothing is left behind."""
    host = add_staff(hub, "host")
    options = StartOptions(override_of(hub, petg, host))
    with pytest.raises(NotAllowedError):
        hub.orders.start_print(petg, hub.ids["ahven"], host, options)
    with pytest.raises(NotAllowedError):
        hub.orders.add_to_queue(petg, host, options)
    assert rows(hub.db, "SELECT 1 FROM job") == []


def test_nobody_gives_an_override_in_another_name(hub, petg):
    """Q3"""
    operator = add_staff(hub, "operator")
    options = StartOptions(override_of(hub, petg, operator))
    with pytest.raises(NotAllowedError):
        hub.orders.start_print(petg, hub.ids["ahven"], hub.staff_id, options)
    assert rows(hub.db, "SELECT 1 FROM job") == []
    assert [entry.action for entry in audit.latest(hub.db)] == []


def test_a_queued_file_keeps_its_override_through_a_refused_start(hub, print_room, petg):
    """G6"""
    print_room.open_idle()
    hub.answer(hub.give("out_of_service", "ahven"))
    job_id = hub.orders.add_to_queue(petg, hub.staff_id, StartOptions(override_of(hub, petg), heaters_off=True))
    order_id = hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id, StartOptions(heaters_off=True))
    assert hub.refusal(order_id) is ReasonCode.PRINTER_OUT_OF_SERVICE
    hub.answer(hub.give("into_service", "ahven"))
    hub.until_state("ahven", "idle")
    order_id = hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id, StartOptions(heaters_off=True))
    assert hub.answer(order_id).done
    (job,) = print_room.printers["ahven"].requests("start")
    assert job.heaters_off is True


def test_a_newer_override_takes_the_place_of_the_queued_one(hub, print_room, petg):
    """G6: both are in the audit."""
    print_room.open_idle()
    operator = add_staff(hub, "operator")
    job_id = hub.orders.add_to_queue(petg, hub.staff_id, StartOptions(override_of(hub, petg)))
    newer = override_of(hub, petg, operator, OverrideReason.STAYS_BESIDE)
    order_id = hub.orders.start_queued(job_id, hub.ids["ahven"], operator, StartOptions(newer))
    assert hub.answer(order_id).done
    found = row(hub.db, "SELECT * FROM job WHERE id = ?", job_id)
    assert found is not None
    assert (found["override_reason"], found["override_by"]) == ("stays_beside", operator)
    assert [entry.action for entry in audit.latest(hub.db)].count("print.override") == 2
