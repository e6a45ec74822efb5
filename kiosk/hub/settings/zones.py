"""The zones of the hub: added, changed, put in order, removed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.equipment.floor_plan import Area, area_from_json, area_to_json
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen, record
from kiosk.hub.settings.checks import SettingRefusedError, checked_words
from kiosk.hub.settings.floor_plan_setting import FloorPlanSetting
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.settings.slugs import free_slug
from kiosk.hub.settings.typed_json import to_plain
from kiosk.store.hub_db import row, rows

NAME_MAX_CHARS = 40


class ZoneRefusedError(ReasonError):
    """The zone can't be removed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """id, slug and version are given when it is stored. area: its floor on the plan."""

    name: Words
    area: Area | None = None
    id: str = ""
    slug: str = ""
    version: int = 0

    def checked(self) -> "Zone":
        return replace(self, name=checked_words("name", self.name, NAME_MAX_CHARS))


def zones(db: Database) -> tuple[Zone, ...]:
    """In their order."""
    return tuple(
        Zone(
            name=Words(line["name_fi"], line["name_sv"], line["name_en"]),
            area=area_from_json(line["area"]),
            id=line["id"],
            slug=line["slug"],
            version=line["version"],
        )
        for line in rows(db, "SELECT * FROM zone ORDER BY position, slug")
    )


def zone(db: Database, zone_id: str) -> Zone | None:
    return next((one for one in zones(db) if one.id == zone_id), None)


def add_zone(db: Database, clock: Clock, staff_id: str, wanted: Zone) -> Zone:
    """Add it behind the others. Raises NotAllowedError, SettingRefusedError."""
    checked = wanted.checked()
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        return insert_zone(db, clock, staff_id, checked)


def insert_zone(db: Database, clock: Clock, staff_id: str | None, checked: Zone) -> Zone:
    """Add a checked zone, in the transaction of the caller. Raises SettingRefusedError."""
    _check_area(db, checked.area)
    slug = free_slug(db, "zone", checked.slug or checked.name.en)
    added = replace(checked, id=new_id(), slug=slug, version=1)
    db.execute(
        "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position, area)"
        " VALUES (?, ?, ?, ?, ?, (SELECT ifnull(max(position) + 1, 0) FROM zone), ?)",
        (added.id, added.slug, *added.name, area_to_json(added.area)),
    )
    record(db, clock, staff_id, f"zone:{added.id}", None, _plain(added))
    return added


def change_zone(db: Database, clock: Clock, staff_id: str, wanted: Zone) -> Zone:
    """Change the zone `wanted.id`; its version is the one that its editor saw.

    Raises NotAllowedError, SettingRefusedError, ChangedMeanwhileError.
    """
    checked = wanted.checked()
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        return update_zone(db, clock, staff_id, as_seen(zone(db, wanted.id), wanted.version), checked)


def update_zone(db: Database, clock: Clock, staff_id: str | None, before: Zone, checked: Zone) -> Zone:
    """Change a zone to a checked one, in the transaction of the caller. Raises SettingRefusedError."""
    if checked.area != before.area:
        _check_area(db, checked.area)
    after = replace(before, name=checked.name, area=checked.area, version=before.version + 1)
    if _plain(after) == _plain(before):
        return before
    db.execute(
        "UPDATE zone SET name_fi = ?, name_sv = ?, name_en = ?, area = ?, version = ? WHERE id = ?",
        (*after.name, area_to_json(after.area), after.version, after.id),
    )
    record(db, clock, staff_id, f"zone:{after.id}", _plain(before), _plain(after))
    return after


def remove_zone(db: Database, clock: Clock, staff_id: str, zone_id: str, seen_version: int) -> None:
    """Remove an empty zone. Raises NotAllowedError, ChangedMeanwhileError, ZoneRefusedError while equipment is in it.

    Removed equipment that was in it moves to another zone, where it would return to.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        before = as_seen(zone(db, zone_id), seen_version)
        if row(db, "SELECT 1 FROM equipment WHERE zone_id = ? AND removed_at IS NULL", zone_id):
            raise ZoneRefusedError(Reason(ReasonCode.ZONE_NOT_EMPTY))
        other = row(db, "SELECT id FROM zone WHERE id <> ? ORDER BY position LIMIT 1", zone_id)
        if row(db, "SELECT 1 FROM equipment WHERE zone_id = ?", zone_id):
            if other is None:
                raise ZoneRefusedError(Reason(ReasonCode.ZONE_NOT_EMPTY))
            db.execute("UPDATE equipment SET zone_id = ? WHERE zone_id = ?", (other["id"], zone_id))
        db.execute("DELETE FROM zone WHERE id = ?", (zone_id,))
        record(db, clock, staff_id, f"zone:{zone_id}", _plain(before), None)


def order_zones(db: Database, clock: Clock, staff_id: str, ids: Sequence[str]) -> None:
    """Put the zones in this order; those that are not named come behind. Raises NotAllowedError."""
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        known = zones(db)
        behind = [one.id for one in known if one.id not in ids]
        slugs = {one.id: one.slug for one in known}
        wanted = [one for one in (*ids, *behind) if one in slugs]
        for position, zone_id in enumerate(wanted):
            db.execute("UPDATE zone SET position = ? WHERE id = ?", (position, zone_id))
        before, after = [one.slug for one in known], [slugs[one] for one in wanted]
        if before != after:
            record(db, clock, staff_id, "zone:order", before, after)


def _check_area(db: Database, area: Area | None) -> None:
    """Raise SettingRefusedError unless it is on the floor plan, if there is one."""
    plan = read_setting(db, FloorPlanSetting).value
    if area is not None and plan.plan is not None and not plan.contains_area(area):
        raise SettingRefusedError("area", Reason(ReasonCode.OUTSIDE_THE_FLOOR_PLAN))


def _plain(one: Zone) -> dict[str, object]:
    return {"name": to_plain(one.name), "area": to_plain(one.area)}
