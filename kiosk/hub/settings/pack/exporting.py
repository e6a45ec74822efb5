"""Makes the hub pack of a hub."""

import base64
from dataclasses import dataclass, replace

from sqlite_utils import Database

from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.equipment.service_tasks import services_asked_for
from kiosk.hub.settings.alarm_channels import AlarmChannels
from kiosk.hub.settings.equipment_settings import Equipment, all_equipment
from kiosk.hub.settings.exceptional_days import exceptional_days
from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.own_kinds import own_kinds
from kiosk.hub.settings.pack.content_files import CONTENT_FILES, content_fields
from kiosk.hub.settings.pack.hub_pack import (
    PACKED,
    HubPack,
    PackedEquipment,
    PackedKind,
    PackedPrinter,
    PackedZone,
    written,
)
from kiosk.hub.settings.pack.own_templates import with_own
from kiosk.hub.settings.pack.templates import Templates
from kiosk.hub.settings.pictures.photo_table import photo_jpeg
from kiosk.hub.settings.printer_settings import printer
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.settings.start_page import StartPage
from kiosk.hub.settings.typed_json import to_plain
from kiosk.hub.settings.zones import zones

MOST_PHOTO_BYTES = 16_000_000
"""Of all photos together, before base 64; they leave room in the file for all else."""


@dataclass(frozen=True, slots=True)
class Exported:
    """text: of the file. left_out: equipment whose photo had no room in it, by name."""

    text: str
    left_out: tuple[str, ...]


def export_pack(db: Database) -> str:
    """The pack of a hub, as text."""
    return exported(db).text


def exported(db: Database) -> Exported:
    """The pack of a hub, and what had no room in it."""
    equipment = all_equipment(db)
    photos, left_out = _photos(db, equipment)
    by_id = {one.id: one.slug for one in zones(db)}
    pack = HubPack(
        settings={kind.subject: to_plain(_for_pack(db, read_setting(db, kind).value)) for kind in PACKED},
        content={one.path: one.current(db) for one in CONTENT_FILES},
        exceptional_days=tuple(replace(day, version=0) for day in exceptional_days(db)),
        kinds=tuple(PackedKind(slug=one.slug, name=one.name, outline=one.outline) for one in own_kinds(db)),
        zones=tuple(PackedZone(slug=one.slug, name=one.name, area=one.area) for one in zones(db)),
        equipment=tuple(_packed(db, one, by_id[one.zone_id], photos) for one in equipment),
        photos=photos,
    )
    return Exported(written(pack), left_out)


def _for_pack(db: Database, value: Setting) -> Setting:
    """Without persons, without what is secret, and without what is shown of people: the cards tell of their works."""
    if isinstance(value, AlarmChannels):
        return replace(value, contacts=())
    if isinstance(value, HubFacts):
        return replace(value, logo="")
    if isinstance(value, StartPage):
        return replace(value, cards=())
    if isinstance(value, Templates):
        return with_own(db, value)
    return replace(value, **dict.fromkeys(content_fields(type(value)), ""))


def _photos(db: Database, equipment: tuple[Equipment, ...]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Photos of what is the hub's own, as long as there is room; and whose had none."""
    photos: dict[str, str] = {}
    left_out, room = list[str](), MOST_PHOTO_BYTES
    for one in equipment:
        if not one.picture or one.picture in photos or one.details.owner:
            continue
        jpeg = photo_jpeg(db, one.picture) or b""
        if len(jpeg) > room:
            left_out.append(one.name)
            continue
        room -= len(jpeg)
        photos[one.picture] = base64.b64encode(jpeg).decode()
    return photos, tuple(left_out)


def _packed(db: Database, one: Equipment, zone_slug: str, photos: dict[str, str]) -> PackedEquipment:
    """Without whose it is and which project paid for it: in another hub it is another's."""
    found = printer(db, one.id)
    packed = None
    if found is not None:
        packed = PackedPrinter(**{name: getattr(found, name) for name in PackedPrinter.__dataclass_fields__})
    is_own = not one.details.owner
    return PackedEquipment(
        slug=one.slug,
        zone=zone_slug,
        kind=one.kind,
        name=one.name,
        is_public=one.is_public,
        details=one.details.as_owned(EquipmentDetails()),
        photo=one.picture if is_own and one.picture in photos else "",
        printer=packed,
        services=tuple(services_asked_for(db, one.id)),
    )
