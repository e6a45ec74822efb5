"""A print request as it is stored, how far it has come, and lists of requests. Never whose it is (P4)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import from_text
from kiosk.gcode.print_facts import PrintFacts
from kiosk.printroom.requests.states import DeclinedBecause, RequestState
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

if TYPE_CHECKING:
    from sqlite_utils import Database

REQUESTS = "SELECT print_request.*, print_file.name AS file_name FROM print_request JOIN print_file USING (sha256)"
_JOBS = """
SELECT job_state, outcome, result, due_day, shelf, shelf_until_day, handed_over_at, ended_at, judged_at FROM job
WHERE request_id = ? ORDER BY copy
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRequest:
    """number: by which people speak of it. material, colour, wished_day, copies: as the visitor asked.

    wished_day: None: there is no hurry. changed: by field, what staff decided otherwise.
    """

    id: str
    number: int
    at: datetime
    sha256: str
    file_name: str
    material: str
    colour: str
    wished_day: date | None
    copies: int
    request_state: RequestState
    declined_because: DeclinedBecause | None
    changed: Mapping[str, Any]
    decided_at: datetime | None
    version: int


class Step(StrEnum):
    """How far a request has come, for the visitor."""

    OPEN = "open"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    QUEUED = "queued"
    PRINTING = "printing"
    ON_BED = "on_bed"
    """Printed, and still on the printer."""
    ON_SHELF = "on_shelf"
    FAILED = "failed"
    """Every print of it went wrong or was cancelled, and none waits."""
    OVER = "over"
    """Taken off the printer or handed over, without a place on the shelf."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """shelf: the numbers on the pick-up shelf. kept_until: the last day there. due_day: for which staff planned it.

    failed_at: when it was declined, or when the last of its prints went wrong; None: neither.
    """

    request: PrintRequest
    step: Step
    shelf: tuple[int, ...] = ()
    due_day: date | None = None
    kept_until: date | None = None
    failed_at: datetime | None = None


def request_by_id(db: "Database", request_id: str) -> PrintRequest | None:
    found = row(db, f"{REQUESTS} WHERE print_request.id = ?", request_id)
    return None if found is None else typed_request(found)


def open_requests(db: "Database") -> tuple[PrintRequest, ...]:
    """Those that wait for staff, the oldest first."""
    found = rows(db, f"{REQUESTS} WHERE request_state = 'open' ORDER BY at, number")
    return tuple(map(typed_request, found))


def count_open(db: "Database") -> int:
    (found,) = rows(db, "SELECT count(*) AS n FROM print_request WHERE request_state = 'open'")
    return int(found["n"])


def decided_requests(db: "Database", most: int) -> tuple[PrintRequest, ...]:
    """The last ones that staff decided or visitors withdrew, the latest first."""
    found = rows(db, f"{REQUESTS} WHERE request_state <> 'open' ORDER BY decided_at DESC, number DESC LIMIT ?", most)
    return tuple(map(typed_request, found))


def facts_of(db: "Database", sha256: str) -> PrintFacts:
    """What is known about the file of a request."""
    (found,) = rows(db, "SELECT facts FROM print_file WHERE sha256 = ?", sha256)
    return PrintFacts.from_json(found["facts"])


def progress_of(db: "Database", request: PrintRequest) -> Progress:
    """How far it has come. The best that is true of any copy counts: who comes for one may take it along."""
    if request.request_state is not RequestState.APPROVED:
        declined_at = request.decided_at if request.request_state is RequestState.DECLINED else None
        return Progress(request=request, step=Step(request.request_state.value), failed_at=declined_at)
    jobs = rows(db, _JOBS, request.id)
    waiting = [job for job in jobs if job["shelf"] is not None and job["handed_over_at"] is None]
    shelf = tuple(job["shelf"] for job in waiting)
    kept = min((job["shelf_until_day"] for job in waiting if job["shelf_until_day"]), default=None)
    due = next((date.fromisoformat(job["due_day"]) for job in jobs if job["due_day"]), None)
    step = _step(jobs, on_shelf=bool(shelf))
    ends = [from_text(at) for job in jobs for at in (job["ended_at"], job["judged_at"]) if at]
    return Progress(
        request=request,
        step=step,
        shelf=shelf,
        due_day=due,
        kept_until=date.fromisoformat(kept) if kept else None,
        failed_at=max(ends, default=request.decided_at) if step is Step.FAILED else None,
    )


def _step(jobs: list[dict[str, Any]], *, on_shelf: bool) -> Step:
    states = {job["job_state"] for job in jobs}
    if on_shelf:
        return Step.ON_SHELF
    if states & {"sending", "printing", "paused"}:
        return Step.PRINTING
    if "waiting" in states:
        return Step.QUEUED
    sound = [job for job in jobs if job["outcome"] == "done" and job["result"] != "failed"]
    if not sound:
        return Step.FAILED
    return Step.ON_BED if any(job["job_state"] == "done" for job in sound) else Step.OVER


def typed_request(found: Mapping[str, Any]) -> PrintRequest:
    return typed_row(PrintRequest, found, changed=json.loads(found["changed"]))
