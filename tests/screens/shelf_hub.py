"""Prints that wait on the pick-up shelf of a hub with printers."""

from datetime import date, datetime, timedelta

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.printroom.print_files import StoredFile
from tests.screens.printer_hub import PrinterHub
from tests.screens.seed import here


def put_on_shelf(
    hub: PrinterHub, stored: StoredFile, shelf: int, until: date, *, judged_at: datetime | None = None, number: int = 0
) -> str:
    """A print of staff that waits under this number until that day. Returns the id of its job."""
    at = judged_at or hub.seeded.clock.now()
    job_id = new_id()
    hub.db.table("job").insert({
        "id": job_id,
        "sha256": stored.sha256,
        "number": number or 40 + shelf,
        "printer_id": hub.printer("ahven"),
        "job_state": "collected",
        "outcome": "done",
        "created_at": to_text(at - timedelta(hours=3)),
        "created_by": hub.seeded.staff_id,
        "started_at": to_text(at - timedelta(hours=2)),
        "ended_at": to_text(at),
        "progress": 1.0,
        "result": "good",
        "judged_at": to_text(at),
        "judged_by": hub.seeded.staff_id,
        "shelf": shelf,
        "shelf_until_day": until.isoformat(),
    })  # fmt: skip
    return job_id


def fill_shelf(hub: PrinterHub) -> None:
    """Five prints: one past its last day, one from this morning."""
    today = hub.seeded.clock.now().date()
    for shelf, days, ahead in ((3, 14, -2), (7, 9, 3), (8, 9, 3), (11, 1, 11)):
        at = hub.seeded.clock.now() - timedelta(days=days)
        put_on_shelf(hub, hub.boat if shelf % 2 else hub.hook, shelf, today + timedelta(days=ahead), judged_at=at)
    put_on_shelf(hub, hub.hook, 12, today + timedelta(days=12), judged_at=here(9, 40))


def fail_request(hub: PrinterHub, number: int) -> None:
    """What a visitor asked for whose pass is gone by now, warped on its bed this morning."""
    at, request_id = to_text(here(10, 15)), new_id()
    hub.db.table("print_request").insert({
        "id": request_id,
        "number": number,
        "at": at,
        "sha256": hub.boat.sha256,
        "material": "PLA",
        "colour": "red",
        "request_state": "approved",
        "decided_at": at,
        "decided_by": hub.seeded.staff_id,
    })  # fmt: skip
    hub.db.table("job").insert({
        "id": new_id(),
        "request_id": request_id,
        "sha256": hub.boat.sha256,
        "number": number,
        "printer_id": hub.printer("ahven"),
        "job_state": "collected",
        "outcome": "done",
        "created_at": at,
        "started_at": at,
        "ended_at": at,
        "progress": 1.0,
        "result": "failed",
        "failed_because": "warped",
        "judged_at": at,
        "judged_by": hub.seeded.staff_id,
    })  # fmt: skip
