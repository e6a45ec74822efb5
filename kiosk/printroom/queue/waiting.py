"""The jobs that wait in the queue of the hub, in its order, as they are stored."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.base.clock import from_text
from kiosk.printroom.queue.fairness import Waiting
from kiosk.store.hub_db import rows

if TYPE_CHECKING:
    from sqlite_utils import Database

IN_QUEUE_SQL = (
    "job_state = 'waiting' AND job.printer_id IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM printer_order WHERE job_id = job.id AND answered_at IS NULL)"
)
"""Whether a row of `job` waits for a printer and a person."""
WAITING_SQL = """
SELECT job.id, job.place, job.created_at,
    coalesce(print_request.pass_id, print_request.visit_id, job.request_id, 'number ' || job.number) AS requester
FROM job LEFT JOIN print_request ON print_request.id = job.request_id
WHERE job_state = 'waiting' AND outcome IS NULL AND place IS NOT NULL ORDER BY place, job.created_at, job.id
"""


def waiting_jobs(db: "Database") -> list[tuple[str, Waiting]]:
    """The ids of all jobs that wait, and whose they are, in the order of the queue."""
    return [(one["id"], Waiting(one["requester"], from_text(one["created_at"]))) for one in rows(db, WAITING_SQL)]


def requester_of(db: "Database", request_id: str) -> str:
    """Whose a job of this request is, as in `waiting_jobs`."""
    sql = "SELECT coalesce(pass_id, visit_id, id) AS requester FROM print_request WHERE id = ?"
    found = rows(db, sql, request_id)
    return str(found[0]["requester"]) if found else request_id


def store_order(db: "Database", job_ids: Sequence[str]) -> None:
    """Give the jobs their places in this order. Call it in the transaction that read them."""
    for place, job_id in enumerate(job_ids, start=1):
        db.execute("UPDATE job SET place = ? WHERE id = ? AND place IS NOT ?", (float(place), job_id, float(place)))
