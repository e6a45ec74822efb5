"""A print that is printed once more: a new job of the same file and wishes at the end of the queue."""

from typing import TYPE_CHECKING

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.permissions import Role, require_role
from kiosk.printroom.queue.numbers import last_place, next_number
from kiosk.store.hub_db import row

if TYPE_CHECKING:
    from sqlite_utils import Database

_WISHES = ("sha256", "request_id", "material", "colour", "wanted_printer_id", "due_day", "heaters_off")
"""What the new job has in common with the first; an override is given anew by whoever starts it."""


class UnknownPrintError(ReasonError):
    """There is no such print."""


def print_again(db: "Database", clock: Clock, job_id: str, staff_id: str | None) -> str:
    """Add the new job, with a number of its own, and return its id. Raises NotAllowedError, UnknownPrintError."""
    again_id, now = new_id(), to_text(clock.now())
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        job = row(db, "SELECT * FROM job WHERE id = ?", job_id)
        if job is None:
            raise UnknownPrintError(Reason(ReasonCode.NO_SUCH_PRINT))
        db.table("job").insert(
            {
                **{name: job[name] for name in _WISHES},
                "id": again_id,
                "number": next_number(db),
                "place": last_place(db),
                "created_at": now,
                "created_by": staff_id,
            }
        )
        audit.record(db, clock, staff_id, "print.queue", f"job:{again_id}")
    return again_id
