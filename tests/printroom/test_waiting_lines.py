"""The print room calls the next number of a waiting line: with the screen off there is nobody else to do it."""

import pytest

from kiosk.base.ids import new_id
from kiosk.hub.equipment.fault_reports import FaultReports, Happened, Symptom
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.equipment.waiting import CALL_FOR, called
from kiosk.hub.visits import Visits

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


def test_numbers_are_called_and_passed_over_without_a_screen(hub, print_room, until):
    """T9: a headset that was repaired is called to the first, and after a missed call to the next."""
    headset = new_id()
    with hub.db.atomic():
        hub.db.execute(
            "INSERT INTO equipment (id, slug, zone_id, kind, name, position, code)"
            " VALUES (?, 'vr1', ?, 'vr', 'VR', 9, ?)",
            (headset, hub.zone_id, new_id()),
        )
    equipment, visits, faults = (kind(hub.db, hub.clock) for kind in (EquipmentService, Visits, FaultReports))
    user = visits.check_in().id
    equipment.claim(headset, user)
    for _ in range(2):
        equipment.lines.join(equipment.by_id(headset), visits.check_in().id)
    faults.report(headset, Symptom.NO_START, Happened.IN_USE, user)
    equipment.give_back(headset, user)
    assert called(hub.db, hub.clock) == ()
    print_room.open_idle()
    faults.mark_repaired(headset, hub.staff_id)

    def numbers():
        hub.clock.advance(1)
        return [one.number for one in called(hub.db, hub.clock)]

    until(lambda: numbers() == [1])
    hub.clock.advance(CALL_FOR.total_seconds())
    until(lambda: numbers() == [2])
