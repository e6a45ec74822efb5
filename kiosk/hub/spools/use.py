"""What jobs used of the filament: written by the print room, by spool; read by staff.

A job has one row for each spool that it used, in their order; the last one grows while it prints. A spool is lowered
by what its row grows, in the same transaction, so nothing is counted twice however often it is written.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.filament import USUAL_DENSITY, density, filament_g
from kiosk.base.ids import new_id
from kiosk.hub.spools.spool import USUAL_DIAMETER_MM, loaded_on, spool
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

_OF_JOB = "SELECT rowid, * FROM filament_use WHERE job_id = ? ORDER BY rowid"
_USES = """
SELECT filament_use.id, at, length_mm, weight_g, is_estimate, job_id, job.number AS job_number, job.outcome,
    print_file.name AS file_name, spool_id, spool.number AS spool_number
FROM filament_use JOIN job ON job.id = job_id JOIN print_file USING (sha256) LEFT JOIN spool ON spool.id = spool_id
"""


@dataclass(frozen=True, slots=True)
class FilamentUse:
    """at: when it was written last. spool_id: None if no spool was said to be loaded. outcome: None while it prints.

    is_estimate: where the print stood, or the density of the filament, was not known exactly.
    """

    id: str
    at: datetime
    length_mm: float
    weight_g: float
    is_estimate: bool
    job_id: str
    job_number: int | None
    outcome: str | None
    file_name: str
    spool_id: str | None
    spool_number: int | None


def begin_use(db: Database, clock: Clock, job_id: str, printer_id: str, *, by_spool: bool) -> None:
    """A job begins with what is loaded; for one that has begun nothing changes. In the transaction of the caller."""
    if not rows(db, _OF_JOB, job_id):
        _add(db, clock, job_id, _spool_id(db, printer_id, by_spool=by_spool))


def note_use(
    db: Database, clock: Clock, job_id: str, printer_id: str, length_mm: float, *, is_estimate: bool, by_spool: bool
) -> None:
    """Note how much a job has used since it began, in the transaction of the caller.

    by_spool: False for a print with several tools, of which nobody knows which spool each has.
    """
    begin_use(db, clock, job_id, printer_id, by_spool=by_spool)
    *earlier, last = rows(db, _OF_JOB, job_id)
    length_mm -= sum(one["length_mm"] for one in earlier)
    _lengthen(db, clock, last, printer_id, max(length_mm, last["length_mm"]), is_estimate=is_estimate)
    now_loaded = _spool_id(db, printer_id, by_spool=by_spool)
    if now_loaded != last["spool_id"]:
        _add(db, clock, job_id, now_loaded)


def end_use(db: Database, job_id: str, *, is_estimate: bool) -> None:
    """The job is over: of a spool that it did not use nothing is kept. In the transaction of the caller.

    is_estimate: it may have used more than was noted.
    """
    db.execute("DELETE FROM filament_use WHERE job_id = ? AND length_mm = 0", (job_id,))
    if is_estimate:
        db.execute("UPDATE filament_use SET is_estimate = 1 WHERE job_id = ?", (job_id,))


def uses_of_spool(db: Database, spool_id: str, most: int) -> tuple[FilamentUse, ...]:
    """The last ones, the newest first."""
    found = rows(db, f"{_USES} WHERE spool_id = ? AND length_mm > 0 ORDER BY at DESC LIMIT ?", spool_id, most)
    return tuple(typed_row(FilamentUse, one) for one in found)


def uses_of_job(db: Database, job_id: str) -> tuple[FilamentUse, ...]:
    """By spool, in their order; none if nothing is known."""
    found = rows(db, f"{_USES} WHERE job_id = ? AND length_mm > 0 ORDER BY filament_use.rowid", job_id)
    return tuple(typed_row(FilamentUse, one) for one in found)


def _spool_id(db: Database, printer_id: str, *, by_spool: bool) -> str | None:
    found = loaded_on(db, printer_id) if by_spool else None
    return None if found is None else found.id


def _add(db: Database, clock: Clock, job_id: str, spool_id: str | None) -> None:
    at = to_text(clock.now())
    db.table("filament_use").insert(
        {"id": new_id(), "at": at, "job_id": job_id, "spool_id": spool_id, "length_mm": 0.0, "weight_g": 0.0}
    )


def _lengthen(
    db: Database, clock: Clock, use: dict[str, Any], printer_id: str, length_mm: float, *, is_estimate: bool
) -> None:
    known, diameter_mm = _filament(db, use["spool_id"], printer_id)
    weight_g = filament_g(length_mm, diameter_mm, known or USUAL_DENSITY)
    db.execute(
        "UPDATE filament_use SET at = ?, length_mm = ?, weight_g = ?, is_estimate = ? WHERE id = ?",
        (to_text(clock.now()), length_mm, weight_g, int(is_estimate or known is None), use["id"]),
    )
    db.execute(
        "UPDATE spool SET left_g = max(0.0, left_g - ?) WHERE id = ?", (weight_g - use["weight_g"], use["spool_id"])
    )


def _filament(db: Database, spool_id: str | None, printer_id: str) -> tuple[float | None, float]:
    """The density in g/cm³, if it is known, and the diameter in mm: of the spool, or as set for the printer."""
    if spool_id is not None and (found := spool(db, spool_id)) is not None:
        return found.known_density, found.diameter_mm
    stored = row(db, "SELECT material FROM printer WHERE id = ?", printer_id)
    return density(stored["material"] if stored else ""), USUAL_DIAMETER_MM
