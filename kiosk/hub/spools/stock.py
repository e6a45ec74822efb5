"""Spools as staff keep them: added, changed, used up, removed, brought back; each change with history and audit."""

from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen, record
from kiosk.hub.settings.checks import SettingRefusedError, check_number, checked_text
from kiosk.hub.settings.printer_settings import COLOUR_MAX_CHARS, MATERIAL_MAX_CHARS
from kiosk.hub.spools.spool import Ended, Spool, spool
from kiosk.hub.spools.swatches import SWATCH

LINE_MAX_CHARS = 30
HEAVIEST_G = 25_000.0
LEAST_DENSITY, MOST_DENSITY = 0.5, 10.0
"""In g/cm³: from foaming filament to one that is filled with metal."""
_COLUMNS = (
    "material",
    "colour",
    "brand",
    "diameter_mm",
    "full_g",
    "left_g",
    "tare_g",
    "place",
    "swatch",
    "density_g_cm3",
)
"""Set by staff, stored as they are."""
_ACTIONS = {Ended.USED_UP: "spool.used_up", Ended.REMOVED: "spool.removed"}


def add_spool(db: Database, clock: Clock, staff_id: str, wanted: Spool) -> Spool:
    """Add a spool to the stock, with the next number. Raises NotAllowedError, SettingRefusedError."""
    checked = checked_spool(wanted)
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        return store_new(db, clock, staff_id, checked, action="spool.added")


def store_new(db: Database, clock: Clock, staff_id: str | None, checked: Spool, *, action: str) -> Spool:
    """Store a checked spool with the next number, in the transaction of the caller."""
    (last,) = db.query("SELECT ifnull(max(number), 0) AS number FROM spool")
    added = replace(checked, id=new_id(), number=last["number"] + 1, version=1)
    columns = {name: getattr(added, name) for name in (*_COLUMNS, "external_id", "id", "number", "version")}
    db.table("spool").insert({**columns, "added_at": to_text(clock.now())})
    record(db, clock, staff_id, f"spool:{added.id}", None, plain(added), action=action)
    return added


def change_spool(db: Database, clock: Clock, staff_id: str, wanted: Spool) -> Spool:
    """Change the spool `wanted.id`; its version is the one that its editor saw.

    What is left on it stays, for a print may use it meanwhile: see `weighing`.
    Raises NotAllowedError, SettingRefusedError, ChangedMeanwhileError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        before = as_seen(spool(db, wanted.id), wanted.version)
        checked = checked_spool(replace(wanted, left_g=before.left_g))
        after = replace(before, **{name: getattr(checked, name) for name in _COLUMNS})
        if after == before:
            return before
        return store(db, clock, staff_id, before, after, action="spool.changed")


def end_spool(db: Database, clock: Clock, staff_id: str, spool_id: str, seen_version: int, how: Ended) -> Spool:
    """It is used up or thrown away; it is taken off its printer and kept in the list of those that ended.

    Raises NotAllowedError, ChangedMeanwhileError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        before = as_seen(spool(db, spool_id), seen_version)
        if before.ended is not None:
            return before
        after = replace(before, printer_id=None, ended=how, ended_at=clock.now())
        return store(db, clock, staff_id, before, after, action=_ACTIONS[how])


def bring_spool_back(db: Database, clock: Clock, staff_id: str, spool_id: str, seen_version: int) -> Spool:
    """It is in stock again. Raises NotAllowedError, ChangedMeanwhileError."""
    with db.atomic():
        require_role(db, clock, staff_id, Role.OPERATOR)
        before = as_seen(spool(db, spool_id), seen_version)
        if before.ended is None:
            return before
        return store(db, clock, staff_id, before, replace(before, ended=None, ended_at=None), action="spool.back")


def store(db: Database, clock: Clock, staff_id: str, before: Spool, after: Spool, *, action: str) -> Spool:
    """Store a checked change with its history, in the transaction of the caller."""
    stored = replace(after, version=before.version + 1)
    values = {name: getattr(stored, name) for name in (*_COLUMNS, "printer_id", "ended", "version")}
    db.table("spool").update(stored.id, {**values, "ended_at": to_text(stored.ended_at) if stored.ended_at else None})
    found = spool(db, stored.id)
    assert found is not None, "it was stored in this transaction"
    record(db, clock, staff_id, f"spool:{stored.id}", plain(before), plain(found), action=action)
    return found


def plain(one: Spool) -> dict[str, Any]:
    """For the history."""
    kept = {name: getattr(one, name) for name in _COLUMNS}
    return {**kept, "printer": one.printer_name or "", "ended": one.ended.value if one.ended else ""}


def checked_spool(wanted: Spool) -> Spool:
    """The spool with its texts cleaned. Raises SettingRefusedError."""
    check_number("diameter_mm", wanted.diameter_mm, 1, 5)
    check_number("full_g", wanted.full_g, 1, HEAVIEST_G)
    check_number("left_g", wanted.left_g, 0, wanted.full_g)
    if wanted.swatch and not SWATCH.fullmatch(wanted.swatch):
        raise SettingRefusedError("swatch", Reason(ReasonCode.NOT_A_COLOUR))
    if wanted.tare_g is not None:
        check_number("tare_g", wanted.tare_g, 0, HEAVIEST_G)
    if wanted.density_g_cm3 is not None:
        check_number("density_g_cm3", wanted.density_g_cm3, LEAST_DENSITY, MOST_DENSITY)
    return replace(
        wanted,
        material=checked_text("material", wanted.material, MATERIAL_MAX_CHARS),
        colour=checked_text("colour", wanted.colour, COLOUR_MAX_CHARS, may_be_empty=True),
        brand=checked_text("brand", wanted.brand, LINE_MAX_CHARS, may_be_empty=True),
        place=checked_text("place", wanted.place, LINE_MAX_CHARS, may_be_empty=True),
    )
