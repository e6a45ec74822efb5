"""A hub whose screens watch the print room: it works, falls silent, and works again (N1)."""

from dataclasses import replace
from datetime import timedelta

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.hub.equipment.service import EquipmentService
from kiosk.printroom.orders import Orders
from kiosk.printroom.overview import Overview
from kiosk.store.heartbeats import SILENT_AFTER_S, Heartbeat, Liveness, Process
from kiosk.store.hub_db import rows
from tests.screens.printer_hub import PrinterHub


def watched(made: PrinterHub) -> PrinterHub:
    """The hub with screens that watch its print room, which has just shown that it works."""
    services = made.seeded.services
    db, live, clock = services.hub_db, services.live_db, services.clock
    print_room = Liveness(live, clock)
    services = replace(
        services,
        print_room=print_room,
        overview=Overview(db, live, clock, print_room),
        orders=Orders(db, clock, print_room),
        equipment=EquipmentService(db, clock, print_room),
    )
    made = replace(made, seeded=replace(made.seeded, services=services))
    beat(made)
    return made


def beat(made: PrinterHub) -> None:
    """The print room shows that it works."""
    Heartbeat(made.seeded.services.live_db, made.seeded.clock, Process.PRINT_ROOM).beat()


def fall_silent(made: PrinterHub, for_s: float = SILENT_AFTER_S + 1) -> None:
    """The last heartbeat is now, and this time passes."""
    beat(made)
    made.seeded.clock.move(for_s)


def tell(made: PrinterHub, alarm_id: str, contact: str, minutes_ago: float = 0, *, reached: bool = True) -> None:
    """The notifier has sent a message to this contact, or could not."""
    db, at = made.db, to_text(made.seeded.clock.now() - timedelta(minutes=minutes_ago))
    with db.atomic():
        step = len(rows(db, "SELECT id FROM alarm_message WHERE alarm_id = ?", alarm_id))
        db.execute(
            "INSERT INTO alarm_message (id, alarm_id, contact, step, due_at, sent_at, tries)"
            " VALUES (?, ?, ?, ?, ?, ?, 1)",
            (new_id(), alarm_id, contact, step, at, at if reached else None),
        )
