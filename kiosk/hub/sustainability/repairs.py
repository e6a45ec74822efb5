"""Repairs of equipment, and whether each took the place of something new, as staff say (I18)."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.hub import audit
from kiosk.hub.figures.period import Period
from kiosk.hub.permissions import Role, require_role
from kiosk.store.hub_db import rows

MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class Repair:
    """All that was repaired of a thing at once. in_place_of_new: None: staff have not said."""

    equipment_id: str
    name: str
    repaired_at: datetime
    in_place_of_new: bool | None


def repairs(db: Database, period: Period, tz: tzinfo) -> tuple[Repair, ...]:
    """Those of a period, the newest first, at most `MOST_LISTED`."""
    sql = """SELECT equipment_id, equipment.name, repaired_at, max(in_place_of_new) AS in_place_of_new
        FROM fault_report JOIN equipment ON equipment.id = equipment_id
        WHERE repaired_at >= ? AND repaired_at < ?
        GROUP BY equipment_id, repaired_at ORDER BY repaired_at DESC, equipment_id LIMIT ?"""
    return tuple(
        Repair(
            one["equipment_id"],
            one["name"],
            from_text(one["repaired_at"]),
            None if one["in_place_of_new"] is None else bool(one["in_place_of_new"]),
        )
        for one in rows(db, sql, *period.moments(tz), MOST_LISTED)
    )


def judge_repair(
    db: Database, clock: Clock, equipment_id: str, repaired_at: datetime, *, in_place_of_new: bool, by: str
) -> bool:
    """Say whether a repair took the place of something new (audited); False if there is no such repair.

    Raises NotAllowedError.
    """
    with db.atomic():
        require_role(db, clock, by, Role.HOST)
        changed = db.execute(
            "UPDATE fault_report SET in_place_of_new = ? WHERE equipment_id = ? AND repaired_at = ?",
            (int(in_place_of_new), equipment_id, to_text(repaired_at)),
        )
        if changed.rowcount:
            action = "repaired in place of new" if in_place_of_new else "repaired, nothing new spared"
            audit.record(db, clock, by, action, f"equipment:{equipment_id}")
    return changed.rowcount > 0
