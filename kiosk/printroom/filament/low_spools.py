"""The alarm about a loaded spool on which little is left: once for each, until it is refilled or changed (N2, N3)."""

import math
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock, to_text
from kiosk.base.reason import Reason, ReasonCode, from_json
from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import read_setting
from kiosk.store.hub_db import rows

if TYPE_CHECKING:
    from sqlite_utils import Database

_REFILLED = "SELECT 1 AS yes FROM spool WHERE low_told_at IS NOT NULL AND left_g >= ? LIMIT 1"
_LOADED_LOW = """
SELECT spool.id, number, printer_id, left_g, low_told_at FROM spool
JOIN equipment ON equipment.id = spool.printer_id WHERE removed_at IS NULL AND left_g < ?
"""
_OPEN = "SELECT printer_id, reason FROM alarm WHERE cause = ? AND cleared_at IS NULL"


def judge_low_spools(db: "Database", clock: Clock) -> None:
    """Raise and clear the alarms; writes only where something has changed.

    A spool whose alarm was raised has none again before it holds enough, also if it is loaded on another printer.
    """
    low_g = read_setting(db, PrintDesk).value.low_spool_g
    low = rows(db, _LOADED_LOW, low_g)
    open_spools = {one["printer_id"]: _spool_of(one["reason"]) for one in rows(db, _OPEN, AlarmCause.SPOOL_LOW)}
    number_on = {one["printer_id"]: one["number"] for one in low}
    for printer_id, number in open_spools.items():
        if number_on.get(printer_id) != number:
            alarms.clear_alarm(db, clock, AlarmCause.SPOOL_LOW, printer_id=printer_id)
    if rows(db, _REFILLED, low_g):
        with db.atomic():
            db.execute("UPDATE spool SET low_told_at = NULL WHERE left_g >= ?", (low_g,))
    for one in low:
        if one["low_told_at"] is None:
            reason = Reason(ReasonCode.SPOOL_LOW, spool=one["number"], left_g=math.floor(one["left_g"]))
            with db.atomic():
                alarms.raise_alarm(db, clock, AlarmCause.SPOOL_LOW, printer_id=one["printer_id"], reason=reason)
                db.execute("UPDATE spool SET low_told_at = ? WHERE id = ?", (to_text(clock.now()), one["id"]))


def _spool_of(reason: str | None) -> object:
    """The number of the spool of which an alarm tells."""
    found = from_json(reason)
    return found.values.get("spool") if found is not None else None
