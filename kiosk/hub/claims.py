"""Claims: a visit is using equipment now. Called by `equipment`; each function is one transaction."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.equipment_status import Status
from kiosk.hub.equipment_views import EquipmentView
from kiosk.store.hub_db import row
from kiosk.store.typed_rows import typed_row

_REFUSALS = {
    Status.IN_USE: ReasonCode.EQUIPMENT_IN_USE,
    Status.RESERVED: ReasonCode.EQUIPMENT_RESERVED,
    Status.OUT_OF_ORDER: ReasonCode.EQUIPMENT_OUT_OF_ORDER,
    Status.NO_CONTACT: ReasonCode.EQUIPMENT_OFFLINE,
}


@dataclass(frozen=True, slots=True)
class Claim:
    """A use of equipment, running while `ended_at` is None."""

    id: str
    equipment_id: str
    visit_id: str
    started_at: datetime
    until_at: datetime | None
    ended_at: datetime | None


class ClaimRefusedError(ReasonError):
    """The equipment can't be claimed now."""


def begin(db: Database, clock: Clock, item: EquipmentView | None, visit_id: str, until_at: datetime | None) -> Claim:
    """Claim `item`, which was read in the same transaction. Raises ClaimRefusedError."""
    if item is None:
        raise ClaimRefusedError(Reason(ReasonCode.EQUIPMENT_REMOVED))
    if row(db, "SELECT 1 AS yes FROM visit WHERE id = ? AND closed_at IS NULL", visit_id) is None:
        raise ClaimRefusedError(Reason(ReasonCode.VISIT_NEEDED))
    if item.claim_id is not None and item.claim_visit_id == visit_id:
        return _by_id(db, item.claim_id)
    if not item.is_public or item.kind == "printer":
        raise ClaimRefusedError(Reason(ReasonCode.EQUIPMENT_NEEDS_STAFF))
    if item.status is not Status.FREE:
        raise ClaimRefusedError(Reason(_REFUSALS[item.status]))
    claim_id = new_id()
    db.execute(
        "INSERT INTO claim (id, equipment_id, visit_id, started_at, until_at) VALUES (?, ?, ?, ?, ?)",
        (claim_id, item.id, visit_id, to_text(clock.now()), to_text(until_at) if until_at else None),
    )
    return _by_id(db, claim_id)


def end(db: Database, clock: Clock, equipment_id: str, visit_id: str) -> Claim | None:
    with db.atomic():
        running = row(
            db,
            "SELECT id FROM claim WHERE equipment_id = ? AND ended_at IS NULL AND visit_id = ?",
            equipment_id,
            visit_id,
        )
        return None if running is None else _end(db, clock, running["id"])


def end_by_staff(db: Database, clock: Clock, equipment_id: str, staff_id: str) -> Claim | None:
    with db.atomic():
        running = row(db, "SELECT id FROM claim WHERE equipment_id = ? AND ended_at IS NULL", equipment_id)
        if running is None:
            return None
        audit.record(db, clock, staff_id, "end claim", f"equipment:{equipment_id}")
        return _end(db, clock, running["id"])


def undo_begin(db: Database, claim_id: str) -> bool:
    return db.execute("DELETE FROM claim WHERE id = ? AND ended_at IS NULL", (claim_id,)).rowcount > 0


def undo_end(db: Database, claim_id: str) -> bool:
    """Continue an ended claim if its visit is open; the index on running claims refuses a second one."""
    try:
        changed = db.execute(
            "UPDATE claim SET ended_at = NULL WHERE id = ? AND ended_at IS NOT NULL "
            "AND EXISTS (SELECT 1 FROM visit WHERE visit.id = claim.visit_id AND visit.closed_at IS NULL)",
            (claim_id,),
        )
    except sqlite3.IntegrityError:
        return False
    return changed.rowcount > 0


def _end(db: Database, clock: Clock, claim_id: str) -> Claim:
    db.execute("UPDATE claim SET ended_at = max(started_at, ?) WHERE id = ?", (to_text(clock.now()), claim_id))
    return _by_id(db, claim_id)


def _by_id(db: Database, claim_id: str) -> Claim:
    found = row(db, "SELECT * FROM claim WHERE id = ?", claim_id)
    assert found is not None, "a claim of this transaction is there"
    return typed_row(Claim, found)
