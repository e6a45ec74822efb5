"""What a printer made of its slicers' estimates: the median of how long prints took to how long they were to take."""

import re
from datetime import timedelta
from statistics import median
from typing import TYPE_CHECKING

from kiosk.base.clock import from_text, to_text
from kiosk.printers.printer import PrinterState
from kiosk.store.hub_db import row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

LEAST_PRINTS = 3
MOST_PRINTS = 20
"""The last ones: a printer changes."""
LEAST_RATIO, MOST_RATIO = 0.2, 5.0
"""What is outside was no print as the file has it."""
_VERSION = re.compile(r"[\s_-]*[vV]?\d.*$")
_FILE_SQL = """
SELECT json_extract(facts, '$.slicer') AS slicer FROM job JOIN print_file USING (sha256)
WHERE job.id = ? AND json_valid(facts)
"""
_PAST_SQL = """
SELECT job.id, started_at, json_extract(facts, '$.estimate_s') AS estimate_s, json_extract(facts, '$.slicer') AS slicer
FROM (SELECT * FROM job WHERE printer_id = ? AND outcome = 'done' AND started_at IS NOT NULL
    ORDER BY created_at DESC LIMIT 60) AS job
JOIN print_file USING (sha256) WHERE json_valid(facts) ORDER BY job.created_at DESC
"""
_PRINTED_SQL = """
SELECT job_id, at, until_at FROM (SELECT job_id, printer_state, at, lead(at) OVER (ORDER BY id) AS until_at
    FROM printer_history WHERE printer_id = ? AND at >= ?)
WHERE printer_state = ? AND job_id IS NOT NULL AND until_at IS NOT NULL
"""


def slicer_name(slicer: str | None) -> str:
    """Without its version; empty if the file does not say."""
    return _VERSION.sub("", slicer or "").strip().casefold()


def past_ratio(db: "Database", printer_id: str, job_id: str) -> float | None:
    """How many times the estimate a print of this job's slicer takes here; None while too few were printed."""
    found = row(db, _FILE_SQL, job_id)
    name = slicer_name(found["slicer"]) if found else ""
    if not name:
        return None
    alike = [
        one
        for one in rows(db, _PAST_SQL, printer_id)
        if one["id"] != job_id and slicer_name(one["slicer"]) == name and (one["estimate_s"] or 0) > 0
    ][:MOST_PRINTS]
    if len(alike) < LEAST_PRINTS:
        return None
    printed = _printed_s(db, printer_id, min(one["started_at"] for one in alike))
    ratios = [printed.get(one["id"], 0.0) / one["estimate_s"] for one in alike]
    usual = [ratio for ratio in ratios if LEAST_RATIO <= ratio <= MOST_RATIO]
    return median(usual) if len(usual) >= LEAST_PRINTS else None


def _printed_s(db: "Database", printer_id: str, since: str) -> dict[str, float]:
    """For how long each job has printed, without pauses and heating up."""
    printed: dict[str, float] = {}
    before = to_text(from_text(since) - timedelta(hours=1))
    for one in rows(db, _PRINTED_SQL, printer_id, before, PrinterState.PRINTING):
        span_s = (from_text(one["until_at"]) - from_text(one["at"])).total_seconds()
        printed[one["job_id"]] = printed.get(one["job_id"], 0.0) + max(0.0, span_s)
    return printed
