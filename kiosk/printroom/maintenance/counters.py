"""How long a printer has printed, and how much filament it pushed out: in all, and with its present nozzle."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.base.clock import from_text, to_text
from kiosk.printers.printer import PrinterState
from kiosk.store.hub_db import row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

HOUR_S = 3600.0
BEGINNING = "2000-01-01T00:00:00.000Z"
"""Before everything that is stored."""
_PRINTED_SQL = """
SELECT round(24 * total(max(0, julianday(min(ifnull(until_at, ?4), ?4)) - julianday(max(at, ?2)))), 6) AS hours
FROM (SELECT at, printer_state, lead(at) OVER (ORDER BY id) AS until_at FROM printer_history
    WHERE printer_id = ?1 AND id >= ifnull((SELECT max(id) FROM printer_history WHERE printer_id = ?1 AND at < ?2), ''))
WHERE printer_state = ?3 AND ifnull(until_at, ?4) > ?2
"""
_LENGTH_SQL = """
SELECT total(length_mm) AS mm FROM filament_use JOIN job ON job.id = job_id
WHERE job.printer_id = ? AND filament_use.at > ?
"""
_NOZZLE_SQL = """
SELECT nozzle_change.*, staff.name AS staff_name, printer.nozzle_mm AS present_mm FROM nozzle_change
JOIN printer ON printer.id = printer_id LEFT JOIN staff ON staff.id = staff_id
WHERE printer_id = ? ORDER BY at DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Count:
    """hours: for which it printed; pauses and heating up count for nothing. metres: of filament, as far as known."""

    hours: float
    metres: float


@dataclass(frozen=True, slots=True)
class Nozzle:
    """The change to the present one. staff_name: of who recorded it."""

    at: datetime
    nozzle_mm: float
    note: str
    staff_name: str | None


def count_since(db: "Database", printer_id: str, since: str, now: datetime) -> Count:
    """since: a stored time."""
    [printed] = rows(db, _PRINTED_SQL, printer_id, since, PrinterState.PRINTING, to_text(now))
    [length] = rows(db, _LENGTH_SQL, printer_id, since)
    return Count(printed["hours"], length["mm"] / 1000)


def present_nozzle(db: "Database", printer_id: str) -> Nozzle | None:
    """None: no change was ever recorded, or another size has been set since: it is not the one that was recorded."""
    found = row(db, _NOZZLE_SQL, printer_id)
    if found is None or found["nozzle_mm"] != found["present_mm"]:
        return None
    return Nozzle(from_text(found["at"]), found["nozzle_mm"], found["note"], found["staff_name"])
