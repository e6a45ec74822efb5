"""The jobs of a request that was approved: one for each copy, at the end of the queue, with the request's number."""

from typing import TYPE_CHECKING

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.printroom.queue.numbers import last_place

if TYPE_CHECKING:
    from sqlite_utils import Database

    from kiosk.printroom.requests.deciding import Approval
    from kiosk.printroom.requests.request import PrintRequest


def queue_copies(
    db: "Database", clock: Clock, staff_id: str, request: "PrintRequest", approval: "Approval"
) -> tuple[str, ...]:
    """Add them in the transaction of the caller; return their ids."""
    first, now = last_place(db), to_text(clock.now())
    ids = tuple(new_id() for _ in range(approval.copies))
    shared = {
        "number": request.number,
        "copies": approval.copies,
        "request_id": request.id,
        "sha256": request.sha256,
        "created_at": now,
        "created_by": staff_id,
        "material": approval.material,
        "colour": approval.colour,
        "wanted_printer_id": approval.printer_id,
        "due_day": approval.due_day.isoformat() if approval.due_day is not None else None,
    }
    for copy, job_id in enumerate(ids, start=1):
        db.table("job").insert({**shared, "id": job_id, "copy": copy, "place": first + copy - 1})
    return ids
