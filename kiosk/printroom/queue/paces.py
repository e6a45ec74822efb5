"""How a printer keeps its slicers' times, for the plan: computed once after each print that is done."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kiosk.printroom.estimates.past_prints import past_ratio, slicer_name
from kiosk.store.hub_db import row

if TYPE_CHECKING:
    from sqlite_utils import Database

    from kiosk.printroom.overview import JobView

KEPT = 256
"""Printers times slicers."""
LAST_DONE_SQL = "SELECT id FROM job WHERE printer_id = ? AND outcome = 'done' ORDER BY created_at DESC LIMIT 1"
_known: dict[tuple[str, str], tuple[str, float | None]] = {}
"""By printer and slicer: the print that was the last one when it was computed, and the pace."""


class Paces:
    """Of all printers, for one plan."""

    def __init__(self, db: "Database", printer_ids: Iterable[str]) -> None:
        self._db = db
        last = {printer_id: row(db, LAST_DONE_SQL, printer_id) for printer_id in printer_ids}
        self._last = {printer_id: str(found["id"]) for printer_id, found in last.items() if found is not None}

    def of(self, job: "JobView") -> dict[str, float]:
        """By printer, how many times its estimate a print of this job's slicer takes; where that is known."""
        slicer = slicer_name(job.facts.slicer)
        found = {printer_id: self._pace(job.id, printer_id, slicer) for printer_id in self._last} if slicer else {}
        return {printer_id: pace for printer_id, pace in found.items() if pace is not None}

    def _pace(self, job_id: str, printer_id: str, slicer: str) -> float | None:
        last, pace = _known.get((printer_id, slicer), ("", None))
        if last != self._last[printer_id]:
            if len(_known) >= KEPT:
                _known.clear()
            pace = past_ratio(self._db, printer_id, job_id)
            _known[printer_id, slicer] = (self._last[printer_id], pace)
        return pace
