"""Sets what is in a hub pack: all of it or nothing."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.plain_text import comparison_key
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.equipment.service_tasks import NewService, insert_service, services_asked_for
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.alarm_channels import AlarmChannels
from kiosk.hub.settings.changes import keep
from kiosk.hub.settings.checks import SettingRefusedError, check_number, check_slug
from kiosk.hub.settings.equipment_settings import Equipment, all_equipment, insert_equipment, update_equipment
from kiosk.hub.settings.exceptional_days import put_day
from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.own_kinds import OwnKind, insert_kind, own_kinds, update_kind
from kiosk.hub.settings.pack.content_files import CONTENT_FILES, content_fields
from kiosk.hub.settings.pack.hub_pack import (
    PACKED,
    HubPack,
    PackedEquipment,
    PackedKind,
    PackedPrinter,
    PackedZone,
    PackRefusedError,
    check_known,
)
from kiosk.hub.settings.pack.own_templates import without_own
from kiosk.hub.settings.pack.photos import PhotosOfPack
from kiosk.hub.settings.pack.templates import Templates
from kiosk.hub.settings.pictures.photo_table import drop_unused
from kiosk.hub.settings.printer_settings import Printer, checked_printer, insert_printer, printer, update_printer
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.settings_table import put_setting, read_setting
from kiosk.hub.settings.start_page import StartPage
from kiosk.hub.settings.typed_json import from_plain, to_plain
from kiosk.hub.settings.zones import Zone, insert_zone, update_zone, zones

_OF_THIS_HUB = (
    "connection", "address", "baud", "camera", "material", "material_colour", "may_run_alone", "clears_itself",
)  # fmt: skip
"""Of a printer: how it is reached here, what is loaded, and what people here declare of it."""

MOST_SERVICES = 50
"""Of one printer."""


def import_pack(db: Database, clock: Clock, staff_id: str | None, pack: HubPack) -> None:
    """Set what is in the pack, all or nothing. staff_id: None in the terminal.

    Raises NotAllowedError, PackRefusedError.
    """
    with db.atomic():
        if staff_id is not None:
            require_role(db, clock, staff_id, Role.ADMIN)
        _import_settings(db, clock, staff_id, pack)
        for day in pack.exceptional_days:
            with _named(day.day.isoformat()):
                put_day(db, clock, staff_id, replace(day.checked(), version=0))
        _import_kinds(db, clock, staff_id, pack.kinds)
        _import_zones(db, clock, staff_id, pack.zones)
        photos = PhotosOfPack(db, pack.photos)
        for one in pack.equipment:
            with _named(one.slug):
                _import_equipment(db, clock, staff_id, one, photos)
        drop_unused(db)


def _import_settings(db: Database, clock: Clock, staff_id: str | None, pack: HubPack) -> None:
    known = {kind.subject for kind in PACKED}
    unknown = [f"settings.{name}" for name in pack.settings if name not in known]
    unknown += [f"content.{name}" for name in pack.content if name not in {one.path for one in CONTENT_FILES}]
    if unknown:
        raise PackRefusedError(Reason(ReasonCode.PACK_FIELD_UNKNOWN, place=unknown[0][:80]))
    for kind in PACKED:
        has_content = any(one.path in pack.content for one in content_fields(kind).values())
        if kind.subject in pack.settings or has_content:
            with _named(kind.subject):
                put_setting(db, clock, staff_id, _unpacked(db, kind, pack).checked())


def _unpacked(db: Database, kind: type[Setting], pack: HubPack) -> Setting:
    """As it is to be set: what no pack holds stays as it is here."""
    before: Any = read_setting(db, kind).value
    value: Any = before
    if kind.subject in pack.settings:
        plain = pack.settings[kind.subject]
        value = from_plain(kind, plain)
        check_known(f"settings.{kind.subject}", plain, to_plain(value))
    if isinstance(value, AlarmChannels):
        value = replace(value, contacts=before.contacts)
    elif isinstance(value, HubFacts):
        value = replace(value, logo=before.logo)
    elif isinstance(value, StartPage):
        value = replace(value, cards=before.cards)
    elif isinstance(value, Templates):
        value = without_own(db, value)
    for field, one in content_fields(kind).items():
        if one.path in pack.content:
            value = replace(value, **{field: one.as_stored(pack.content[one.path])})
    return value  # type: ignore[no-any-return]  # of `kind`, which mypy does not follow


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


def _import_equipment(
    db: Database, clock: Clock, staff_id: str | None, packed: PackedEquipment, photos: PhotosOfPack
) -> None:
    check_slug("slug", packed.slug)
    zone_id = next((one.id for one in zones(db) if one.slug == packed.zone), "")
    found = {one.slug: one for one in (*all_equipment(db, removed=True), *all_equipment(db))}.get(packed.slug)
    if (packed.kind == "printer") != (packed.printer is not None) or (packed.services and not packed.printer):
        raise SettingRefusedError("kind", Reason(ReasonCode.NOT_A_CHOICE))
    picture = photos.stored(packed.photo) if packed.photo else found.picture if found else ""
    wanted = Equipment(
        name=packed.name,
        zone_id=zone_id,
        kind=packed.kind,
        is_public=packed.is_public,
        details=packed.details.as_owned(found.details if found else EquipmentDetails()),
        slug=packed.slug,
        picture=picture,
    )
    if found:
        db.execute("UPDATE equipment SET removed_at = NULL WHERE id = ?", (found.id,))
        stored = update_equipment(db, clock, staff_id, found, wanted)
    else:
        stored = insert_equipment(db, clock, staff_id, wanted)
    if packed.printer is not None:
        _import_printer(db, clock, staff_id, stored.id, packed.printer)
        _import_services(db, clock, staff_id, stored.id, packed.services)


def _import_printer(db: Database, clock: Clock, staff_id: str | None, printer_id: str, packed: PackedPrinter) -> None:
    """One that is here keeps its connection; a new one has none yet."""
    before = printer(db, printer_id)
    facts = {name: getattr(packed, name) for name in PackedPrinter.__dataclass_fields__}
    if before is None:
        new = Printer(**facts, address="", id=printer_id)
        insert_printer(db, clock, staff_id, checked_printer(new, may_lack_address=True))
        return
    kept = {name: getattr(before, name) for name in _OF_THIS_HUB}
    wanted = Printer(**{**facts, **kept}, id=printer_id)
    update_printer(db, clock, staff_id, before, checked_printer(wanted, may_lack_address=not before.address))


def _import_services(
    db: Database, clock: Clock, staff_id: str | None, printer_id: str, packed: Sequence[NewService]
) -> None:
    """Those of a name that is asked for here stay as they are; the others are asked for from now on."""
    check_number("services", len(packed), 0, MOST_SERVICES)
    known = {comparison_key(one.name) for one in services_asked_for(db, printer_id)}
    for one in packed:
        checked = one.checked()
        if comparison_key(checked.name) not in known:
            known.add(comparison_key(checked.name))
            insert_service(db, clock, staff_id, printer_id, checked)
            keep(db, clock, staff_id, f"service:{printer_id}", None, to_plain(checked))


@contextmanager
def _named(place: str) -> Iterator[None]:
    """Say in which part of the pack a refusal is."""
    try:
        yield
    except SettingRefusedError as error:
        where = f"{place[:80]}, {error.field}"
        raise PackRefusedError(Reason(ReasonCode.PACK_VALUE_REFUSED, place=where, cause=error.reason)) from error
    except ValueError as error:
        cause = Reason(ReasonCode.PACK_NOT_UNDERSTOOD)
        raise PackRefusedError(Reason(ReasonCode.PACK_VALUE_REFUSED, place=place[:80], cause=cause)) from error
