"""Kinds of equipment that a hub makes for itself: a name in three languages and a silhouette."""

from dataclasses import dataclass, replace

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen, record
from kiosk.hub.settings.checks import SettingRefusedError, checked_words
from kiosk.hub.settings.equipment_settings import OWN_PREFIX
from kiosk.hub.settings.pictures.outline import is_outline
from kiosk.hub.settings.slugs import free_slug
from kiosk.hub.settings.typed_json import to_plain
from kiosk.store.hub_db import row, rows

NAME_MAX_CHARS = 30


class KindInUseError(ReasonError):
    """Equipment of this kind is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnKind:
    """outline: an SVG path on a grid of 100, see `outline`; "" shows a generic tool. slug: given when it is stored."""

    name: Words
    outline: str = ""
    slug: str = ""
    version: int = 0

    def checked(self) -> "OwnKind":
        if self.outline and not is_outline(self.outline):
            raise SettingRefusedError("outline", Reason(ReasonCode.PICTURE_NOT_UNDERSTOOD))
        return replace(self, name=checked_words("name", self.name, NAME_MAX_CHARS))


def own_kinds(db: Database) -> tuple[OwnKind, ...]:
    return tuple(
        OwnKind(
            name=Words(line["name_fi"], line["name_sv"], line["name_en"]),
            outline=line["outline"],
            slug=line["slug"],
            version=line["version"],
        )
        for line in rows(db, "SELECT * FROM equipment_kind ORDER BY slug")
    )


def own_kind(db: Database, slug: str) -> OwnKind | None:
    return next((one for one in own_kinds(db) if one.slug == slug), None)


def add_kind(db: Database, clock: Clock, staff_id: str, wanted: OwnKind) -> OwnKind:
    """Raises NotAllowedError, SettingRefusedError."""
    checked = wanted.checked()
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        return insert_kind(db, clock, staff_id, checked)


def insert_kind(db: Database, clock: Clock, staff_id: str | None, checked: OwnKind) -> OwnKind:
    """Add a checked kind, in the transaction of the caller."""
    stem = checked.slug.removeprefix(OWN_PREFIX) or checked.name.en
    added = replace(checked, slug=free_slug(db, "equipment_kind", stem, prefix=OWN_PREFIX), version=1)
    db.execute(
        "INSERT INTO equipment_kind (slug, name_fi, name_sv, name_en, outline, version) VALUES (?, ?, ?, ?, ?, 1)",
        (added.slug, *added.name, added.outline),
    )
    record(db, clock, staff_id, f"equipment_kind:{added.slug}", None, _plain(added))
    return added


def change_kind(db: Database, clock: Clock, staff_id: str, wanted: OwnKind) -> OwnKind:
    """Change the kind `wanted.slug`. Raises NotAllowedError, SettingRefusedError, ChangedMeanwhileError."""
    checked = wanted.checked()
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        return update_kind(db, clock, staff_id, as_seen(own_kind(db, wanted.slug), wanted.version), checked)


def update_kind(db: Database, clock: Clock, staff_id: str | None, before: OwnKind, checked: OwnKind) -> OwnKind:
    """Change a kind to a checked one, in the transaction of the caller."""
    after = replace(before, name=checked.name, outline=checked.outline, version=before.version + 1)
    if _plain(after) == _plain(before):
        return before
    db.execute(
        "UPDATE equipment_kind SET name_fi = ?, name_sv = ?, name_en = ?, outline = ?, version = ? WHERE slug = ?",
        (*after.name, after.outline, after.version, after.slug),
    )
    record(db, clock, staff_id, f"equipment_kind:{after.slug}", _plain(before), _plain(after))
    return after


def remove_kind(db: Database, clock: Clock, staff_id: str, slug: str, seen_version: int) -> None:
    """Remove a kind that no equipment has; what was removed before becomes a tool.

    Raises NotAllowedError, ChangedMeanwhileError, KindInUseError.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        before = as_seen(own_kind(db, slug), seen_version)
        if row(db, "SELECT 1 FROM equipment WHERE own_kind = ? AND removed_at IS NULL", slug):
            raise KindInUseError(Reason(ReasonCode.KIND_IN_USE))
        db.execute("UPDATE equipment SET own_kind = NULL WHERE own_kind = ?", (slug,))
        db.execute("DELETE FROM equipment_kind WHERE slug = ?", (slug,))
        record(db, clock, staff_id, f"equipment_kind:{slug}", _plain(before), None)


def _plain(one: OwnKind) -> dict[str, object]:
    return {"name": to_plain(one.name), "outline": one.outline}
