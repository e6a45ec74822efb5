"""Requests of which every print went wrong, for staff: whoever asked may come without a pass that says so (P4)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import to_text
from kiosk.base.reason import Reason, from_json
from kiosk.printroom.requests.asking import SHOWN_FOR
from kiosk.printroom.requests.request import REQUESTS, PrintRequest, Step, progress_of, typed_request
from kiosk.printroom.results.result import FailedBecause
from kiosk.store.hub_db import row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

_ENDED_LATELY = """
 WHERE print_request.id IN (
    SELECT request_id FROM job WHERE request_id IS NOT NULL AND (ended_at >= :since OR judged_at >= :since)
) ORDER BY number DESC
"""
_LAST_PRINT = """
SELECT id, outcome, reason, failed_because FROM job WHERE request_id = ?
ORDER BY max(ifnull(ended_at, ''), ifnull(judged_at, '')) DESC, copy DESC LIMIT 1
"""
_OWNER = """
SELECT 1 FROM print_request LEFT JOIN visit ON visit.id = visit_id
WHERE print_request.id = ? AND (print_request.pass_id IS NOT NULL OR visit.pass_id IS NOT NULL
    OR (visit.day_pass_hash IS NOT NULL AND visit.closed_at IS NULL))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedRequest:
    """job_id: of the print that ended last; outcome, reason, failed_because: of that. failed_at: when it did.

    failed_because: as staff judged; None: they did not. is_told: its owner is told at the next scan; False: the request
    was parted from its pass, or the pass deleted, and only staff can say it.
    """

    request: PrintRequest
    failed_at: datetime
    job_id: str
    outcome: str | None
    reason: Reason | None
    failed_because: FailedBecause | None
    is_told: bool


def failed_requests(db: "Database", now: datetime, shown_for: timedelta = SHOWN_FOR) -> tuple[FailedRequest, ...]:
    """Those that failed lately, the newest number first; as long as their owners are told."""
    since = now - shown_for
    found = db.query(f"{REQUESTS}{_ENDED_LATELY}", {"since": to_text(since)})
    asked = [typed_request(line) for line in found]
    return tuple(failed for one in asked if (failed := _failed(db, one)) is not None and failed.failed_at >= since)


def _failed(db: "Database", request: PrintRequest) -> FailedRequest | None:
    progress = progress_of(db, request)
    if progress.step is not Step.FAILED or progress.failed_at is None:
        return None
    last: dict[str, Any] = rows(db, _LAST_PRINT, request.id)[0]
    because = last["failed_because"]
    return FailedRequest(
        request=request,
        failed_at=progress.failed_at,
        job_id=last["id"],
        outcome=last["outcome"],
        reason=from_json(last["reason"]),
        failed_because=FailedBecause(because) if because else None,
        is_told=row(db, _OWNER, request.id) is not None,
    )
