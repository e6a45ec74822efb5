"""A hub pack: what is set in a hub as one JSON file, to open another one from it (W6).

It holds no contacts, no passwords and no history. What is not in a pack stays as it is: an import adds and changes.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.errors import ReasonError
from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import EquipmentDetails, Words
from kiosk.hub.equipment.floor_plan import Area
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.alarm_channels import AlarmChannels
from kiosk.hub.settings.checks import SettingRefusedError, check_slug
from kiosk.hub.settings.current import KINDS
from kiosk.hub.settings.equipment_settings import Equipment, all_equipment, insert_equipment, update_equipment
from kiosk.hub.settings.exceptional_days import DayHours, exceptional_days, put_day
from kiosk.hub.settings.hours import ClosedNow
from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.own_kinds import OwnKind, insert_kind, own_kinds, update_kind
from kiosk.hub.settings.printer_settings import (
    Printer,
    checked_printer,
    insert_printer,
    printer,
    update_printer,
    without_login,
)
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.settings_table import put_setting, read_setting
from kiosk.hub.settings.typed_json import from_plain, to_plain
from kiosk.hub.settings.zones import Zone, insert_zone, update_zone, zones

FORMAT = "kiosk hub pack"
VERSION = 1
LARGEST_BYTES = 5_000_000
MOST_ITEMS = 2_000
_NOT_PACKED = ("may_run_alone", "clears_itself")
"""Of a printer: what people here declare of it, and no file from elsewhere."""
_PACKED = tuple(kind for kind in KINDS if kind is not ClosedNow)


class PackRefusedError(ReasonError):
    """The file is no hub pack, or something in it can't be set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedZone:
    slug: str
    name: Words
    area: Area | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedKind:
    slug: str
    name: Words
    outline: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedPrinter:
    """Of a piece of equipment; see `Printer`."""

    colour: str
    connection: str
    address: str
    bed_x_mm: float
    bed_y_mm: float
    height_mm: float
    nozzle_mm: float = 0.4
    baud: int | None = None
    tool_count: int = 1
    material: str = "PLA"
    limits: PrinterLimits = field(default_factory=PrinterLimits)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedEquipment:
    """zone: the slug of its zone."""

    slug: str
    zone: str
    kind: str
    name: str
    is_public: bool = True
    details: EquipmentDetails = field(default_factory=EquipmentDetails)
    printer: PackedPrinter | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HubPack:
    """settings: as JSON values, by subject."""

    settings: Mapping[str, Any] = field(default_factory=dict)
    exceptional_days: tuple[DayHours, ...] = ()
    kinds: tuple[PackedKind, ...] = ()
    zones: tuple[PackedZone, ...] = ()
    equipment: tuple[PackedEquipment, ...] = ()


def export_pack(db: Database) -> str:
    """The pack of a hub, as text."""
    by_id = {one.id: one.slug for one in zones(db)}
    pack = HubPack(
        settings={kind.subject: to_plain(_for_pack(read_setting(db, kind).value)) for kind in _PACKED},
        exceptional_days=tuple(replace(day, version=0) for day in exceptional_days(db)),
        kinds=tuple(PackedKind(slug=one.slug, name=one.name, outline=one.outline) for one in own_kinds(db)),
        zones=tuple(PackedZone(slug=one.slug, name=one.name, area=one.area) for one in zones(db)),
        equipment=tuple(_packed(db, one, by_id[one.zone_id]) for one in all_equipment(db)),
    )
    plain = {"format": FORMAT, "version": VERSION, **to_plain(pack), "settings": pack.settings}
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def read_pack(text: str) -> HubPack:
    """The pack in a file. Raises PackRefusedError."""
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise PackRefusedError(Reason(ReasonCode.PACK_NOT_UNDERSTOOD)) from error
    if not isinstance(plain, dict) or plain.get("format") != FORMAT or not isinstance(plain.get("version"), int):
        raise PackRefusedError(Reason(ReasonCode.PACK_NOT_UNDERSTOOD))
    if plain["version"] > VERSION:
        raise PackRefusedError(Reason(ReasonCode.PACK_OF_LATER_VERSION))
    settings = plain.pop("settings", {})
    try:
        pack: HubPack = from_plain(HubPack, plain)
    except (ValueError, RecursionError) as error:
        raise PackRefusedError(Reason(ReasonCode.PACK_NOT_UNDERSTOOD)) from error
    lists = (pack.exceptional_days, pack.kinds, pack.zones, pack.equipment)
    if not isinstance(settings, dict) or any(len(one) > MOST_ITEMS for one in lists):
        raise PackRefusedError(Reason(ReasonCode.PACK_NOT_UNDERSTOOD))
    return replace(pack, settings=settings)


def import_pack(db: Database, clock: Clock, staff_id: str | None, pack: HubPack) -> None:
    """Set what is in the pack, all or nothing. staff_id: None in the terminal.

    Raises NotAllowedError, PackRefusedError.
    """
    with db.atomic():
        if staff_id is not None:
            require_role(db, clock, staff_id, Role.ADMIN)
        for kind in _PACKED:
            if kind.subject in pack.settings:
                with _named(kind.subject):
                    put_setting(db, clock, staff_id, _unpacked(db, kind, pack.settings[kind.subject]).checked())
        for day in pack.exceptional_days:
            with _named(day.day.isoformat()):
                put_day(db, clock, staff_id, replace(day.checked(), version=0))
        _import_kinds(db, clock, staff_id, pack.kinds)
        _import_zones(db, clock, staff_id, pack.zones)
        for one in pack.equipment:
            with _named(one.slug):
                _import_equipment(db, clock, staff_id, one)


def _import_kinds(db: Database, clock: Clock, staff_id: str | None, kinds: Sequence[PackedKind]) -> None:
    known = {one.slug: one for one in own_kinds(db)}
    for one in kinds:
        with _named(one.slug):
            check_slug("slug", one.slug)
            checked = OwnKind(name=one.name, outline=one.outline, slug=one.slug).checked()
            if one.slug in known:
                update_kind(db, clock, staff_id, known[one.slug], checked)
            else:
                insert_kind(db, clock, staff_id, checked)


def _import_zones(db: Database, clock: Clock, staff_id: str | None, packed: Sequence[PackedZone]) -> None:
    known = {one.slug: one for one in zones(db)}
    for one in packed:
        with _named(one.slug):
            check_slug("slug", one.slug)
            checked = Zone(name=one.name, area=one.area, slug=one.slug).checked()
            if one.slug in known:
                update_zone(db, clock, staff_id, known[one.slug], checked)
            else:
                insert_zone(db, clock, staff_id, checked)


def _import_equipment(db: Database, clock: Clock, staff_id: str | None, packed: PackedEquipment) -> None:
    check_slug("slug", packed.slug)
    zone_id = next((one.id for one in zones(db) if one.slug == packed.zone), "")
    found = {one.slug: one for one in (*all_equipment(db, removed=True), *all_equipment(db))}.get(packed.slug)
    if (packed.kind == "printer") != (packed.printer is not None):
        raise SettingRefusedError("kind", Reason(ReasonCode.NOT_A_CHOICE))
    wanted = Equipment(
        name=packed.name,
        zone_id=zone_id,
        kind=packed.kind,
        is_public=packed.is_public,
        details=packed.details,
        slug=packed.slug,
        picture=found.picture if found else "",
    )
    if found:
        db.execute("UPDATE equipment SET removed_at = NULL WHERE id = ?", (found.id,))
        stored = update_equipment(db, clock, staff_id, found, wanted)
    else:
        stored = insert_equipment(db, clock, staff_id, wanted)
    if packed.printer is not None:
        before = printer(db, stored.id)
        camera = before.camera if before else ""  # its address may hold a password, so that it is in no pack
        facts = {name: getattr(packed.printer, name) for name in PackedPrinter.__dataclass_fields__}
        kept = {} if before is None else {name: getattr(before, name) for name in _NOT_PACKED}
        checked = checked_printer(Printer(**facts, **kept, camera=camera, id=stored.id))
        if before:
            update_printer(db, clock, staff_id, before, checked)
        else:
            insert_printer(db, clock, staff_id, checked)


def _packed(db: Database, one: Equipment, zone_slug: str) -> PackedEquipment:
    found = printer(db, one.id)
    packed = None
    if found is not None:
        facts = {name: getattr(found, name) for name in PackedPrinter.__dataclass_fields__}
        packed = PackedPrinter(**{**facts, "address": without_login(found.address)})
    return PackedEquipment(
        slug=one.slug,
        zone=zone_slug,
        kind=one.kind,
        name=one.name,
        is_public=one.is_public,
        details=one.details,
        printer=packed,
    )


def _for_pack(value: Setting) -> Setting:
    """Without persons, without what is secret, and without pictures, which are no text."""
    if isinstance(value, AlarmChannels):
        return replace(value, contacts=())
    return replace(value, logo="") if isinstance(value, HubFacts) else value


def _unpacked(db: Database, kind: type[Setting], plain: Any) -> Setting:
    value: Setting = from_plain(kind, plain)
    if isinstance(value, AlarmChannels):
        return replace(value, contacts=read_setting(db, AlarmChannels).value.contacts)
    return replace(value, logo=read_setting(db, HubFacts).value.logo) if isinstance(value, HubFacts) else value


@contextmanager
def _named(place: str) -> Iterator[None]:
    """Say in which part of the pack a refusal is."""
    try:
        yield
    except SettingRefusedError as error:
        where = f"{place}, {error.field}"
        raise PackRefusedError(Reason(ReasonCode.PACK_VALUE_REFUSED, place=where, cause=error.reason)) from error
    except ValueError as error:
        cause = Reason(ReasonCode.PACK_NOT_UNDERSTOOD)
        raise PackRefusedError(Reason(ReasonCode.PACK_VALUE_REFUSED, place=place, cause=cause)) from error
