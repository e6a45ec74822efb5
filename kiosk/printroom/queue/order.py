"""What staff change of a job that waits: its place, its printer, its copies, whether it may start; all of it audited.

Each change is one transaction that checks that the job still waits: two people at once, or a start that came first,
are refused with a reason.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode, to_json
from kiosk.hub import audit
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError, check_number
from kiosk.printroom.orders import NotInQueueError, UnknownJobError
from kiosk.printroom.print_files import stored_path
from kiosk.printroom.queue.numbers import next_number
from kiosk.printroom.queue.waiting import IN_QUEUE_SQL, store_order, waiting_jobs
from kiosk.printroom.queue.wishes import (
    MOST_COPIES,
    PrintWishes,
    add_jobs,
    is_present,
    require_day_to_come,
    require_printer,
)
from kiosk.store.hub_db import row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

_COPIES_SQL = "SELECT * FROM job WHERE number = ? AND (outcome IS NULL OR outcome = 'done') ORDER BY copy, id"


class PrintFileGoneError(ReasonError):
    """The stored file of a print was removed after some days."""


class QueueOrder:
    """Changes the queue. On disk when a method returns; one connection per thread.

    All methods need an operator and raise NotAllowedError; all but `print_again` raise NotInQueueError if the job does
    not wait any more.
    """

    def __init__(self, db: "Database", clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def move(self, job_id: str, before_job_id: str | None, staff_id: str) -> None:
        """Put a job before another one, or at the end. Raises ChangedMeanwhileError if that one waits no more."""
        with self._db.atomic():
            self._require(job_id, staff_id)
            self._move(job_id, before_job_id)
            self._audit(staff_id, "print.move", job_id)

    def send_to(self, job_id: str, printer_id: str | None, staff_id: str) -> None:
        """Print it on this printer only, or on any that fits. Raises UnknownPrinterError."""
        with self._db.atomic():
            self._require(job_id, staff_id)
            self._send_to(job_id, printer_id)
            self._audit(staff_id, "print.send_to", job_id, self._name_of(printer_id))

    def put_at(self, job_id: str, printer_id: str, before_job_id: str | None, staff_id: str) -> None:
        """Both in one: a place of the plan. Raises ChangedMeanwhileError, UnknownPrinterError."""
        with self._db.atomic():
            self._require(job_id, staff_id)
            self._move(job_id, before_job_id)
            self._send_to(job_id, printer_id)
            self._audit(staff_id, "print.move", job_id, self._name_of(printer_id))

    def hold(self, job_id: str, staff_id: str) -> None:
        """It keeps its place and is not planned until it is released."""
        self._change(job_id, staff_id, "print.hold", {"held_at": to_text(self._clock.now())})

    def release(self, job_id: str, staff_id: str) -> None:
        """It is planned again."""
        self._change(job_id, staff_id, "print.release", {"held_at": None})

    def set_due(self, job_id: str, day: date | None, staff_id: str) -> None:
        """By when it should be done; None: whenever. Raises SettingRefusedError for a day that is over."""
        due = day.isoformat() if day else None
        with self._db.atomic():
            job = self._require(job_id, staff_id)
            require_day_to_come(self._db, self._clock, "due", day, kept=due == job["due_day"])
            self._set(job_id, {"due_day": due})
            self._audit(staff_id, "print.due", job_id, due or "")

    def permit_alone(self, job_id: str, staff_id: str, *, permitted: bool) -> None:
        """Whether it may run while the hub is closed, on a printer that may."""
        action = "print.permit_alone" if permitted else "print.forbid_alone"
        self._change(job_id, staff_id, action, {"may_run_alone": int(permitted)})

    def set_copies(self, job_id: str, copies: int, staff_id: str) -> None:
        """How many copies its number has, with those that print or are done: waiting ones are added or removed.

        Copies that failed or were cancelled do not count. Raises SettingRefusedError if so many have begun already.
        """
        check_number("copies", copies, 1, MOST_COPIES)
        with self._db.atomic():
            job = self._require(job_id, staff_id)
            present = rows(self._db, _COPIES_SQL, job["number"])
            waiting = [one for one in present if one["job_state"] == "waiting" and self._waits(one["id"])]
            if copies < len(present) - len(waiting):
                begun = len(present) - len(waiting)
                raise SettingRefusedError("copies", Reason(ReasonCode.COPIES_BEGUN, number=begun))
            self._db.execute("UPDATE job SET copies = ? WHERE number = ?", (copies, job["number"]))
            for one in waiting[len(waiting) - max(0, len(present) - copies) :]:
                self._take_out(one["id"])
            self._add_copies(job, copies, copies - len(present), {one["copy"] for one in present}, staff_id)
            self._audit(staff_id, "print.copies", job_id, str(copies))

    def print_again(self, job_id: str, staff_id: str, files_dir: Path) -> str:
        """Put the same file with the same wishes at its fair place in the queue; return the new job's id.

        A print of a request keeps the request's number; one for a printer that was removed is for any that fits.
        files_dir: where print files are stored. Raises UnknownJobError, and PrintFileGoneError if the file was removed.
        """
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.OPERATOR)
            job = row(self._db, "SELECT * FROM job WHERE id = ?", job_id)
            if job is None:
                raise UnknownJobError(Reason(ReasonCode.NO_SUCH_PRINT))
            if not stored_path(files_dir, job["sha256"]).is_file():
                raise PrintFileGoneError(Reason(ReasonCode.PRINT_FILE_MISSING))
            is_requested = job["request_id"] is not None
            number = job["number"] if is_requested else next_number(self._db)
            copies, copy = (job["copies"], job["copy"]) if is_requested else (1, 1)
            wishes = _wishes(job, copies)
            if not is_present(self._db, wishes.printer_id):  # on any that fits, then
                wishes = replace(wishes, printer_id=None)
            (added,) = self._add(job, number, wishes, (copy,), staff_id)
            self._audit(staff_id, "print.again", added)
        return added

    def _require(self, job_id: str, staff_id: str) -> dict[str, Any]:
        """The row of a job that waits."""
        require_role(self._db, self._clock, staff_id, Role.OPERATOR)
        job = row(self._db, "SELECT * FROM job WHERE id = ?", job_id)
        if job is None or not self._waits(job_id):
            raise NotInQueueError(Reason(ReasonCode.NOT_IN_QUEUE))
        return job

    def _waits(self, job_id: str) -> bool:
        return row(self._db, f"SELECT 1 AS yes FROM job WHERE id = ? AND {IN_QUEUE_SQL}", job_id) is not None  # noqa: S608

    def _change(self, job_id: str, staff_id: str, action: str, values: dict[str, Any], detail: str = "") -> None:
        with self._db.atomic():
            self._require(job_id, staff_id)
            self._set(job_id, values)
            self._audit(staff_id, action, job_id, detail)

    def _set(self, job_id: str, values: dict[str, Any]) -> None:
        self._db.table("job").update(job_id, values)

    def _move(self, job_id: str, before_job_id: str | None) -> None:
        if before_job_id == job_id:
            return
        order = [one for one, _ in waiting_jobs(self._db) if one != job_id]
        if before_job_id is not None and before_job_id not in order:
            raise ChangedMeanwhileError(Reason(ReasonCode.QUEUE_CHANGED))
        order.insert(len(order) if before_job_id is None else order.index(before_job_id), job_id)
        store_order(self._db, order)

    def _send_to(self, job_id: str, printer_id: str | None) -> None:
        require_printer(self._db, printer_id)
        self._set(job_id, {"wanted_printer_id": printer_id})

    def _add_copies(self, job: dict[str, Any], copies: int, more: int, present: set[int], staff_id: str) -> None:
        """Add so many copies with the wishes of the job, with numbers that are free."""
        free = [number for number in range(1, copies + len(present) + 1) if number not in present]
        if more > 0:
            self._add(job, job["number"], _wishes(job, copies), free[:more], staff_id)

    def _add(
        self, job: dict[str, Any], number: int, wishes: PrintWishes, only_copies: Sequence[int], staff_id: str
    ) -> tuple[str, ...]:
        """Jobs of the same file. An override is not taken along: it was given for one print."""
        added = add_jobs(self._db, self._clock, staff_id, job["sha256"], number, wishes, only_copies)
        for one in added:
            self._set(one, {"heaters_off": job["heaters_off"]})
        return added

    def _take_out(self, job_id: str) -> None:
        now, reason = to_text(self._clock.now()), Reason(ReasonCode.TAKEN_OUT_OF_QUEUE)
        ended = {"job_state": "cancelled", "outcome": "cancelled", "ended_at": now, "reason": to_json(reason)}
        self._set(job_id, ended)

    def _name_of(self, printer_id: str | None) -> str:
        found = row(self._db, "SELECT name FROM equipment WHERE id = ?", printer_id or "")
        return str(found["name"]) if found else ""

    def _audit(self, staff_id: str, action: str, job_id: str, detail: str = "") -> None:
        audit.record(self._db, self._clock, staff_id, action, f"job:{job_id}", detail or None)


def _wishes(job: dict[str, Any], copies: int) -> PrintWishes:
    return PrintWishes(
        material=job["material"],
        colour=job["colour"],
        printer_id=job["wanted_printer_id"],
        copies=copies,
        due_day=date.fromisoformat(job["due_day"]) if job["due_day"] else None,
        request_id=job["request_id"],
        may_run_alone=bool(job["may_run_alone"]),
    )
