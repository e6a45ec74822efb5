"""The equipment of the hub as staff set it: added, changed, put in order, removed, brought back."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.codes import CodeKind, new_code
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.events.session import FIRST_YEAR, LAST_YEAR
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen, record
from kiosk.hub.settings.checks import (
    SettingRefusedError,
    check_number,
    checked_optional_words,
    checked_text,
)
from kiosk.hub.settings.floor_plan_setting import FloorPlanSetting
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.settings.slugs import free_slug
from kiosk.hub.settings.typed_json import to_plain
from kiosk.store.hub_db import row, rows

KINDS = (
    "printer", "vr", "pc", "mic", "vinyl", "laser", "camera", "soldering", "sewing", "scanner", "room", "tool",
)  # fmt: skip
"""Those that every hub knows; others are of its own, see `own_kinds`."""
OWN_PREFIX = "own-"
NAME_MAX_CHARS = 30
LINE_MAX_CHARS = 30
TERMS_MAX_CHARS = 120


class EquipmentRefusedError(ReasonError):
    """The equipment can't be changed so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """id, slug, code and version are given when it is stored. kind: one of KINDS or the slug of an own one.

    picture: the sha256 of a photo, or "". removed: it is not shown, but may come back with its code and history.
    """

    name: str
    zone_id: str
    kind: str
    is_public: bool = True
    picture: str = ""
    details: EquipmentDetails = field(default_factory=EquipmentDetails)
    id: str = ""
    slug: str = ""
    code: str = ""
    removed: bool = False
    version: int = 0


def all_equipment(db: Database, *, removed: bool = False) -> tuple[Equipment, ...]:
    """In the order of the board. removed: those that were removed instead."""
    found = rows(
        db,
        "SELECT equipment.* FROM equipment JOIN zone ON zone.id = zone_id WHERE (removed_at IS NOT NULL) = ?"
        " ORDER BY zone.position, zone.slug, equipment.position, equipment.slug",
        int(removed),
    )
    return tuple(map(_equipment, found))


def equipment(db: Database, equipment_id: str) -> Equipment | None:
    found = row(db, "SELECT * FROM equipment WHERE id = ?", equipment_id)
    return None if found is None else _equipment(found)


def add_equipment(db: Database, clock: Clock, staff_id: str, wanted: Equipment) -> Equipment:
    """Add it to its zone, behind what is there. A printer is added by `printer_settings`.

    Raises NotAllowedError, SettingRefusedError.
    """
    if wanted.kind == "printer":
        raise SettingRefusedError("kind", Reason(ReasonCode.NOT_A_CHOICE))
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        return insert_equipment(db, clock, staff_id, wanted)


def insert_equipment(db: Database, clock: Clock, staff_id: str | None, wanted: Equipment) -> Equipment:
    """Check and add it, in the transaction of the caller."""
    checked = checked_equipment(db, wanted)
    slug = free_slug(db, "equipment", checked.slug or checked.name)
    added = replace(checked, id=new_id(), slug=slug, code=new_code(CodeKind.EQUIPMENT), version=1, removed=False)
    db.execute(
        "INSERT INTO equipment (id, slug, zone_id, kind, own_kind, name, position, code, is_public, details, picture)"
        " VALUES (:id, :slug, :zone_id, :kind, :own_kind, :name,"
        " (SELECT ifnull(max(position) + 1, 0) FROM equipment), :code, :is_public, :details, :picture)",
        {**_columns(added), "id": added.id, "slug": added.slug, "code": added.code},
    )
    record(db, clock, staff_id, f"equipment:{added.id}", None, public_plain(added))
    return added


def change_equipment(db: Database, clock: Clock, staff_id: str, wanted: Equipment) -> Equipment:
    """Change the equipment `wanted.id`; its version is the one that its editor saw.

    Raises NotAllowedError, SettingRefusedError, ChangedMeanwhileError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        return update_equipment(db, clock, staff_id, as_seen(equipment(db, wanted.id), wanted.version), wanted)


def update_equipment(
    db: Database, clock: Clock, staff_id: str | None, before: Equipment, wanted: Equipment
) -> Equipment:
    """Check and change it, in the transaction of the caller. Raises SettingRefusedError."""
    if (before.kind == "printer") != (wanted.kind == "printer"):
        raise SettingRefusedError("kind", Reason(ReasonCode.NOT_A_CHOICE))
    checked = checked_equipment(db, wanted, before)
    after = replace(before, **{name: getattr(checked, name) for name in _SET}, version=before.version + 1)
    if replace(after, version=before.version) == before:
        return before
    db.execute(
        "UPDATE equipment SET zone_id = :zone_id, kind = :kind, own_kind = :own_kind, name = :name,"
        " is_public = :is_public, details = :details, picture = :picture, version = version + 1 WHERE id = :id",
        {**_columns(after), "id": after.id},
    )
    record(db, clock, staff_id, f"equipment:{after.id}", public_plain(before), public_plain(after))
    return after


def remove_equipment(db: Database, clock: Clock, staff_id: str, equipment_id: str, seen_version: int) -> None:
    """Take it off the board; its use ends. It may be brought back. A printer is removed by `added_printers`.

    Raises NotAllowedError, ChangedMeanwhileError, EquipmentRefusedError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        before = as_seen(equipment(db, equipment_id), seen_version)
        if before.kind == "printer":
            raise EquipmentRefusedError(Reason(ReasonCode.NOT_A_CHOICE))
        if before.removed:
            return
        now = to_text(clock.now())
        db.execute("UPDATE equipment SET removed_at = ?, version = version + 1 WHERE id = ?", (now, equipment_id))
        db.execute("UPDATE claim SET ended_at = ? WHERE equipment_id = ? AND ended_at IS NULL", (now, equipment_id))
        record(db, clock, staff_id, f"equipment:{equipment_id}", public_plain(before), None)


def bring_back(db: Database, clock: Clock, staff_id: str, equipment_id: str, seen_version: int) -> None:
    """Put removed equipment on the board again, with its code and history.

    Raises NotAllowedError, ChangedMeanwhileError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        before = as_seen(equipment(db, equipment_id), seen_version)
        if not before.removed:
            return
        db.execute("UPDATE equipment SET removed_at = NULL, version = version + 1 WHERE id = ?", (equipment_id,))
        record(db, clock, staff_id, f"equipment:{equipment_id}", None, public_plain(before))


def order_equipment(db: Database, clock: Clock, staff_id: str, ids: Sequence[str]) -> None:
    """Put the equipment in this order, within each zone; what is not named comes behind. Raises NotAllowedError."""
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        known = [one.id for one in all_equipment(db)]
        wanted = [one for one in ids if one in known]
        wanted += [one for one in known if one not in wanted]
        for position, equipment_id in enumerate(wanted):
            db.execute("UPDATE equipment SET position = ? WHERE id = ?", (position, equipment_id))
        after = [one.id for one in all_equipment(db)]
        if after != known:
            record(db, clock, staff_id, "equipment:order", known, after)


def checked_equipment(db: Database, wanted: Equipment, before: Equipment | None = None) -> Equipment:
    """The same with cleaned texts. before: as it is stored; its place stays even if the plan is smaller now.

    Raises SettingRefusedError.
    """
    if row(db, "SELECT 1 FROM zone WHERE id = ?", wanted.zone_id) is None:
        raise SettingRefusedError("zone_id", Reason(ReasonCode.ZONE_NOT_CHOSEN))
    is_own = wanted.kind.startswith(OWN_PREFIX)
    if not is_own and wanted.kind not in KINDS:
        raise SettingRefusedError("kind", Reason(ReasonCode.NOT_A_CHOICE))
    if is_own and row(db, "SELECT 1 FROM equipment_kind WHERE slug = ?", wanted.kind) is None:
        raise SettingRefusedError("kind", Reason(ReasonCode.NOT_A_CHOICE))
    if wanted.picture and row(db, "SELECT 1 FROM picture WHERE sha256 = ?", wanted.picture) is None:
        raise SettingRefusedError("picture", Reason(ReasonCode.NOT_A_CHOICE))
    details = checked_details(wanted.details)
    plan, place = read_setting(db, FloorPlanSetting).value, details.place
    is_moved = before is None or place != before.details.place
    if place is not None and is_moved and plan.plan is not None and not plan.contains(place):
        raise SettingRefusedError("place", Reason(ReasonCode.OUTSIDE_THE_FLOOR_PLAN))
    return replace(wanted, name=checked_text("name", wanted.name, NAME_MAX_CHARS), details=details)


def checked_details(wanted: EquipmentDetails) -> EquipmentDetails:
    """The same with cleaned texts. Raises SettingRefusedError."""
    check_number("minimum_age", wanted.minimum_age, 0, 99)
    check_number("longest_min", wanted.longest_min, 0, 1440)
    induction = checked_text("induction", wanted.induction, LINE_MAX_CHARS, may_be_empty=True)
    check_number("induction_min", wanted.induction_min, 0, 600 if induction else 0)
    owner = checked_text("owner", wanted.owner, LINE_MAX_CHARS, may_be_empty=not (wanted.is_lent or wanted.loan_terms))
    for name in ("lent_from", "lent_until"):
        day = getattr(wanted, name)
        if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise SettingRefusedError(name, Reason(ReasonCode.NOT_A_DAY))
    if wanted.lent_from and wanted.lent_until and wanted.lent_until < wanted.lent_from:
        raise SettingRefusedError("lent_until", Reason(ReasonCode.ENDS_BEFORE_IT_BEGINS))
    return replace(
        wanted,
        induction=induction,
        names=checked_optional_words("names", wanted.names, NAME_MAX_CHARS),
        can_do=checked_optional_words("can_do", wanted.can_do, LINE_MAX_CHARS),
        rules=checked_optional_words("rules", wanted.rules, LINE_MAX_CHARS),
        cleaning=checked_optional_words("cleaning", wanted.cleaning, LINE_MAX_CHARS),
        owner=owner,
        loan_terms=checked_text("loan_terms", wanted.loan_terms, TERMS_MAX_CHARS, may_be_empty=True),
        project=checked_text("project", wanted.project, LINE_MAX_CHARS, may_be_empty=True),
    )


_SET = ("name", "zone_id", "kind", "is_public", "picture", "details")


def public_plain(one: Equipment) -> dict[str, Any]:
    """What of it is set, for the history."""
    plain = {name: to_plain(getattr(one, name)) for name in _SET}
    details = plain.pop("details")
    return {**plain, **{name: value for name, value in details.items() if value}}


def _columns(one: Equipment) -> dict[str, Any]:
    is_own = one.kind.startswith(OWN_PREFIX)
    return {
        "zone_id": one.zone_id,
        "kind": "tool" if is_own else one.kind,
        "own_kind": one.kind if is_own else None,
        "name": one.name,
        "is_public": int(one.is_public),
        "details": one.details.to_json(),
        "picture": one.picture or None,
    }


def _equipment(line: dict[str, Any]) -> Equipment:
    return Equipment(
        name=line["name"],
        zone_id=line["zone_id"],
        kind=line["own_kind"] or line["kind"],
        is_public=bool(line["is_public"]),
        picture=line["picture"] or "",
        details=EquipmentDetails.from_json(line["details"]),
        id=line["id"],
        slug=line["slug"],
        code=line["code"],
        removed=line["removed_at"] is not None,
        version=line["version"],
    )
