"""Inductions: the permission of a pass to use equipment, given by staff for some months, gone with the pass."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.months import months_later
from kiosk.hub import audit
from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.permissions import Role, require_role
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

VALID_MONTHS = 12
"""How long an induction is valid, unless the configuration says otherwise."""

_VALID = "name = ? AND (valid_until IS NULL OR valid_until > ?)"


@dataclass(frozen=True, slots=True)
class Induction:
    id: str
    name: str
    granted_at: datetime
    valid_until: datetime | None
    """None: without end."""


def valid(db: Database, clock: Clock, pass_id: str, name: str) -> bool:
    """Whether the pass has the induction `name` now."""
    sql = f"SELECT 1 AS yes FROM induction WHERE pass_id = ? AND {_VALID}"  # noqa: S608 - our words
    return row(db, sql, pass_id, name, to_text(clock.now())) is not None


def may_use(db: Database, clock: Clock, visit_id: str, details: EquipmentDetails) -> bool:
    """Whether a visit has the induction that equipment takes; one without a pass has none."""
    if not details.induction:
        return True
    sql = f"SELECT 1 AS yes FROM induction JOIN visit USING (pass_id) WHERE visit.id = ? AND {_VALID}"  # noqa: S608
    return row(db, sql, visit_id, details.induction, to_text(clock.now())) is not None


def names(db: Database) -> tuple[str, ...]:
    """The inductions that equipment of this hub takes, in order of the alphabet."""
    found = rows(db, "SELECT details FROM equipment WHERE removed_at IS NULL")
    wanted = {EquipmentDetails.from_json(line["details"]).induction for line in found}
    return tuple(sorted(wanted - {""}, key=str.casefold))


def count_valid(db: Database, clock: Clock, name: str) -> int:
    """How many passes have the induction `name` now."""
    sql = f"SELECT count(*) AS n FROM induction WHERE {_VALID}"  # noqa: S608 - our words
    found = row(db, sql, name, to_text(clock.now()))
    return int(found["n"]) if found else 0


def holders(db: Database, now: datetime, name: str) -> frozenset[str]:
    """The passes that have the induction `name` at that time."""
    sql = f"SELECT pass_id FROM induction WHERE {_VALID}"  # noqa: S608 - our words
    return frozenset(found["pass_id"] for found in rows(db, sql, name, to_text(now)))


def of_pass(db: Database, pass_id: str) -> tuple[Induction, ...]:
    """All that is stored for a pass, the one that ends first at the top; ended ones go with the next retention."""
    found = rows(db, "SELECT * FROM induction WHERE pass_id = ? ORDER BY coalesce(valid_until, '9999'), name", pass_id)
    return tuple(typed_row(Induction, line) for line in found)


def grant(
    db: Database, clock: Clock, pass_id: str, name: str, staff_id: str, months: int = VALID_MONTHS
) -> Induction | None:
    """Give a pass the induction `name` for so many months from now; 0: without end (audited).

    One that it has is renewed. None if the pass was deleted. Raises NotAllowedError.
    """
    now = clock.now()
    until = months_later(now, months) if months else None
    with db.atomic():
        require_role(db, clock, staff_id, Role.HOST)
        if row(db, "SELECT 1 AS yes FROM pass WHERE id = ?", pass_id) is None:
            return None
        db.execute(
            "INSERT INTO induction (id, pass_id, name, granted_at, granted_by, valid_until) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (pass_id, name) DO UPDATE SET granted_at = excluded.granted_at, "
            "granted_by = excluded.granted_by, valid_until = excluded.valid_until",
            (new_id(), pass_id, name, to_text(now), staff_id, to_text(until) if until else None),
        )
        audit.record(db, clock, staff_id, "grant induction", f"pass:{pass_id}", name)
        found = row(db, "SELECT * FROM induction WHERE pass_id = ? AND name = ?", pass_id, name)
    assert found is not None, "it was stored in this transaction"
    return typed_row(Induction, found)


def grant_to_visit(
    db: Database, clock: Clock, visit_id: str, name: str, staff_id: str, months: int = VALID_MONTHS
) -> Induction | None:
    """The same for the pass of an open visit; None if it is over or has no pass. Raises NotAllowedError."""
    with db.atomic():
        found = row(db, "SELECT pass_id FROM visit WHERE id = ? AND closed_at IS NULL AND pass_id <> ''", visit_id)
        return None if found is None else grant(db, clock, found["pass_id"], name, staff_id, months)


def revoke(db: Database, clock: Clock, induction_id: str, staff_id: str) -> bool:
    """Take an induction back (audited); False if there is none. Raises NotAllowedError."""
    with db.atomic():
        require_role(db, clock, staff_id, Role.HOST)
        found = row(db, "SELECT * FROM induction WHERE id = ?", induction_id)
        if found is None:
            return False
        db.execute("DELETE FROM induction WHERE id = ?", (induction_id,))
        audit.record(db, clock, staff_id, "revoke induction", f"pass:{found['pass_id']}", found["name"])
    return True


def delete_ended(db: Database, clock: Clock) -> int:
    """Delete what is not valid any more; return how many. Run by the retention each day."""
    return db.execute("DELETE FROM induction WHERE valid_until < ?", (to_text(clock.now()),)).rowcount
