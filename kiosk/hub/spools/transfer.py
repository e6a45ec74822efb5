"""Spools imported and exported as a whole."""

from dataclasses import dataclass, replace

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.spools.spool import Spool, SpoolFilter, find_spools
from kiosk.hub.spools.spoolman import MOST_SPOOLS, OUR_ID_PREFIX, FoundSpools, from_spoolman, to_spoolman
from kiosk.hub.spools.stock import checked_spool, store_new
from kiosk.store.hub_db import row, rows

KNOWN_SQL = "SELECT id FROM spool WHERE (external_id <> '' AND external_id = ?) OR id = ?"


@dataclass(frozen=True, slots=True)
class Imported:
    """How many spools were added, were here already and stay as they are, and were left out."""

    added: int
    known: int
    left_out: int


def import_spools(db: Database, clock: Clock, staff_id: str | None, text: str | bytes) -> Imported:
    """Add the spools of a list in Spoolman's form that are not here yet. staff_id: None from the terminal.

    Raises NotAllowedError, SpoolmanError.
    """
    found = from_spoolman(text)
    with db.atomic():
        if staff_id is not None:
            require_role(db, clock, staff_id, Role.OPERATOR)
        return _added(db, clock, staff_id, found)


def export_spools(db: Database) -> str:
    """All spools in stock in Spoolman's form."""
    spools = find_spools(db, SpoolFilter(), size=MOST_SPOOLS).spools
    added_at = {one["id"]: one["added_at"] for one in rows(db, "SELECT id, added_at FROM spool")}
    return to_spoolman([(one, added_at[one.id]) for one in spools])


def _added(db: Database, clock: Clock, staff_id: str | None, found: FoundSpools) -> Imported:
    added, known, left_out = 0, 0, found.left_out
    for one in found.spools:
        if row(db, KNOWN_SQL, one.external_id, one.external_id.removeprefix(OUR_ID_PREFIX)) is not None:
            known += 1
        elif (checked := _checked(one)) is None:
            left_out += 1
        else:
            store_new(db, clock, staff_id, checked, action="spool.imported")
            added += 1
    return Imported(added, known, left_out)


def _checked(one: Spool) -> Spool | None:
    """What may be stored of it; None if it may not be."""
    try:
        return checked_spool(replace(one, left_g=min(one.left_g, one.full_g)))
    except SettingRefusedError:
        return None
