"""What is wished of a job, and how it comes into the queue with that: a job for each copy, each at its fair place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.settings.checks import SettingRefusedError, check_number, checked_text
from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.printer_settings import COLOUR_MAX_CHARS, MATERIAL_MAX_CHARS
from kiosk.hub.settings.settings_table import read_setting
from kiosk.printroom.queue.fairness import Waiting, fair_position
from kiosk.printroom.queue.waiting import requester_of, store_order, waiting_jobs
from kiosk.store.hub_db import row

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_COPIES = 50


class UnknownPrinterError(ReasonError):
    """The wished printer is not there any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintWishes:
    """How a file is to be printed. material, colour: empty for any; a colour in words, as of a spool.

    printer_id: None for any that fits. may_run_alone: while the hub is closed, on a printer that may.
    """

    material: str = ""
    colour: str = ""
    printer_id: str | None = None
    copies: int = 1
    due_day: date | None = None
    request_id: str | None = None
    may_run_alone: bool = False

    def checked(self) -> "PrintWishes":
        """The same with cleaned texts. Raises SettingRefusedError."""
        check_number("copies", self.copies, 1, MOST_COPIES)
        return replace(
            self,
            material=checked_text("material", self.material, MATERIAL_MAX_CHARS, may_be_empty=True),
            colour=checked_text("colour", self.colour, COLOUR_MAX_CHARS, may_be_empty=True),
        )


def add_jobs(
    db: "Database",
    clock: Clock,
    staff_id: str,
    sha256: str,
    number: int,
    wishes: PrintWishes,
    only_copies: Sequence[int] | None = None,
) -> tuple[str, ...]:
    """Add a job for each copy in the transaction of the caller; return their ids. only_copies: None adds all.

    Raises SettingRefusedError, UnknownPrinterError.
    """
    wishes = wishes.checked()
    require_printer(db, wishes.printer_id)
    queue = waiting_jobs(db)
    requester = requester_of(db, wishes.request_id) if wishes.request_id else f"number {number}"
    new = Waiting(requester, clock.now())
    added = []
    for copy in only_copies or range(1, wishes.copies + 1):
        job_id = new_id()
        _insert(db, clock, staff_id, sha256, job_id, number, copy, wishes)
        queue.insert(fair_position([waiting for _, waiting in queue], new), (job_id, new))
        added.append(job_id)
    store_order(db, [job_id for job_id, _ in queue])
    return tuple(added)


def is_present(db: "Database", printer_id: str | None) -> bool:
    """Whether it is a printer of the hub, and was not removed."""
    present = "SELECT 1 AS yes FROM printer JOIN equipment USING (id) WHERE id = ? AND removed_at IS NULL"
    return row(db, present, printer_id) is not None


def require_printer(db: "Database", printer_id: str | None) -> None:
    """Raise UnknownPrinterError unless it is None or a printer of the hub."""
    if printer_id is not None and not is_present(db, printer_id):
        raise UnknownPrinterError(Reason(ReasonCode.PRINTER_REMOVED))


def require_day_to_come(db: "Database", clock: Clock, field: str, day: date | None, *, kept: bool) -> None:
    """Raise SettingRefusedError for a due day that is over by the hub's time. kept: it was so before, and stays."""
    if day is None or kept:
        return
    if day < clock.now().astimezone(read_setting(db, HubFacts).value.tz).date():
        raise SettingRefusedError(field, Reason(ReasonCode.DAY_IS_PAST))


def _insert(
    db: "Database", clock: Clock, staff_id: str, sha256: str, job_id: str, number: int, copy: int, wishes: PrintWishes
) -> None:
    db.table("job").insert({
        "id": job_id,
        "number": number,
        "copy": copy,
        "copies": wishes.copies,
        "sha256": sha256,
        "created_at": to_text(clock.now()),
        "created_by": staff_id,
        "place": 0.0,
        "request_id": wishes.request_id,
        "material": wishes.material,
        "colour": wishes.colour,
        "wanted_printer_id": wishes.printer_id,
        "due_day": wishes.due_day.isoformat() if wishes.due_day else None,
        "may_run_alone": int(wishes.may_run_alone),
    })  # fmt: skip
