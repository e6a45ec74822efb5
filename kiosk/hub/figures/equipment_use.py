"""How equipment was used in a period: uses and hours, prints with their filament, faults (I2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import from_text, to_text
from kiosk.hub.equipment.use_hours import used_s
from kiosk.hub.figures.period import Period
from kiosk.hub.settings.equipment_settings import Equipment, all_equipment

_CLAIMS = "SELECT equipment_id, count(*) AS n FROM claim WHERE started_at >= ? AND started_at < ? GROUP BY equipment_id"
_FAULTS = """SELECT equipment_id, count(*) AS n FROM fault_report WHERE reported_at >= ? AND reported_at < ?
    GROUP BY equipment_id"""
_PRINTS = """SELECT printer_id, count(*) AS prints, count(iif(outcome = 'done', 1, NULL)) AS done,
    sum((SELECT sum(weight_g) FROM filament_use WHERE job_id = job.id)) AS grams
    FROM job WHERE printer_id IS NOT NULL AND ended_at >= ? AND ended_at < ? GROUP BY printer_id"""


@dataclass(frozen=True, slots=True)
class EquipmentUse:
    """uses: claims and prints that began. hours: of them that lie in the period. prints: that ended; None: no printer.

    done: how many of them came out. grams: of filament, as far as it is known.
    """

    equipment: Equipment
    uses: int
    hours: float
    faults: int
    prints: int | None = None
    done: int | None = None
    grams: float | None = None


def equipment_use(db: Database, period: Period, now: datetime, tz: tzinfo) -> tuple[EquipmentUse, ...]:
    """In the order of the board; what was removed and used in the period comes last. tz: of the hub."""
    begins, ends = period.moments(tz)
    ends = min(ends, to_text(now))
    if ends <= begins:
        return tuple(_use(one, {}, {}, {}, {}) for one in all_equipment(db))
    hours = used_s(db, from_text(begins), from_text(ends))
    claims, faults = (_counted(db, sql, begins, ends) for sql in (_CLAIMS, _FAULTS))
    prints = {line["printer_id"]: line for line in db.query(_PRINTS, (begins, ends))}
    known = [*all_equipment(db), *(one for one in all_equipment(db, removed=True) if one.id in hours)]
    return tuple(_use(one, hours, claims, faults, prints) for one in known)


def _use(
    one: Equipment,
    hours: Mapping[str, float],
    claims: Mapping[str, int],
    faults: Mapping[str, int],
    prints: Mapping[str, Any],
) -> EquipmentUse:
    printed = prints.get(one.id) or {"prints": 0, "done": 0, "grams": None}
    is_printer = one.kind == "printer"
    return EquipmentUse(
        equipment=one,
        uses=claims.get(one.id, 0) + printed["prints"],
        hours=hours.get(one.id, 0.0) / 3600,
        faults=faults.get(one.id, 0),
        prints=printed["prints"] if is_printer else None,
        done=printed["done"] if is_printer else None,
        grams=printed["grams"] if is_printer else None,
    )


def _counted(db: Database, sql: str, begins: str, ends: str) -> dict[str, int]:
    return {line["equipment_id"]: line["n"] for line in db.query(sql, (begins, ends))}
