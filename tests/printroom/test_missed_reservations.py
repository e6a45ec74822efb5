"""The print room writes down that nobody came for a reservation: with the screen off there is nobody else to do it."""

from datetime import timedelta

import pytest

from kiosk.base.ids import new_id
from kiosk.hub.equipment.reservations import NO_SHOW_AFTER, Reservations
from kiosk.hub.opening_hours import Opening
from kiosk.hub.visits import Visits
from kiosk.store.hub_db import row

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


def test_a_slot_that_nobody_takes_is_released_without_a_screen(hub, print_room, until):
    """A quarter of an hour after its start, by our own timer."""
    headset = new_id()
    hub.db.execute(
        "INSERT INTO equipment (id, slug, zone_id, kind, name, position, code) VALUES (?, 'vr1', ?, 'vr', 'VR', 9, ?)",
        (headset, hub.zone_id, new_id()),
    )
    now = hub.clock.now()
    opening = Opening.read(dict.fromkeys(range(7), "00:00-24:00"), now.tzinfo)
    visit = Visits(hub.db, hub.clock).check_in()
    made = Reservations(hub.db, hub.clock, opening).reserve(
        headset, now + timedelta(minutes=1), now + timedelta(minutes=61), visit.id
    )
    print_room.open_idle()
    hub.clock.advance(60 + NO_SHOW_AFTER.total_seconds())

    def released():
        hub.clock.advance(1)
        return row(hub.db, "SELECT released_at FROM reservation WHERE id = ?", made.id)["released_at"] is not None

    until(released)
