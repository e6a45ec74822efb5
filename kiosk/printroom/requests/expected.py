"""When the prints of requests are over by the plan of the queue: an estimate, and none where something is not known."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.hub.settings.current import read_settings
from kiosk.printroom.overview import Overview
from kiosk.printroom.queue.planned import Plan
from kiosk.printroom.queue.reading import read_plan
from kiosk.store.hub_db import rows

if TYPE_CHECKING:
    from sqlite_utils import Database

_OPEN_JOBS = """
SELECT id FROM job WHERE request_id = ? AND job_state IN ('waiting', 'sending', 'printing', 'paused')
"""


def expected_ends(db: "Database", overview: Overview, now: datetime, request_ids: Iterable[str]) -> dict[str, datetime]:
    """By request, when the last of its copies is over; without those of which a copy has no place in the plan."""
    ends_at = _ends(read_plan(db, overview, read_settings(db), now))
    found: dict[str, datetime] = {}
    for request_id in request_ids:
        jobs = [job["id"] for job in rows(db, _OPEN_JOBS, request_id)]
        if jobs and all(job in ends_at for job in jobs):
            found[request_id] = max(ends_at[job] for job in jobs)
    return found


def _ends(plan: Plan) -> dict[str, datetime]:
    """By job. What would need a permission that nobody has given is not promised."""
    found = {one.job_id: one.ends_at for line in plan.rows for one in line.prints if not one.waits_for_permission}
    for line in plan.rows:
        if line.running is not None and line.running.ends_at is not None:
            found[line.running.job_id] = line.running.ends_at
    return found
