"""Applies the configuration to the hub's zones, equipment, printers and events, keeping ids and codes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo

from sqlite_utils import Database

from kiosk.base.clock import Clock, SystemClock, to_text
from kiosk.base.codes import CodeKind, new_code
from kiosk.base.errors import WorldError
from kiosk.base.ids import new_id
from kiosk.base.plain_text import clean_text
from kiosk.base.printer_limits import PrinterLimits
from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.equipment.floor_plan import Area, area_to_json
from kiosk.hub.leaving.wishes import WishSetup, apply_wishes
from kiosk.hub.opening_hours import WEEKDAYS
from kiosk.store.hub_db import row, rows


@dataclass(frozen=True, slots=True)
class ZoneSetup:
    slug: str
    name_fi: str
    name_sv: str
    name_en: str
    area: Area | None = None
    """Its floor on the plan."""


@dataclass(frozen=True, slots=True)
class EquipmentSetup:
    """Equipment in a zone; one of kind "printer" has a `PrinterSetup` with the same slug."""

    slug: str
    zone: str
    """Slug of its zone."""
    kind: str
    name: str
    is_public: bool = True
    details: EquipmentDetails = field(default_factory=EquipmentDetails)


@dataclass(frozen=True, slots=True)
class PrinterSetup:
    """The settings of a printer beside those of its equipment."""

    slug: str
    colour: str
    """#RRGGBB in upper case."""
    connection: str
    """"serial", "octoprint" or "moonraker"."""
    address: str
    """A port or a URL."""
    baud: int | None
    bed_x_mm: float
    bed_y_mm: float
    height_mm: float
    nozzle_mm: float
    material: str
    camera: str = ""
    """The snapshot address of its camera; empty: the server is asked for it."""
    tool_count: int = 1
    limits: PrinterLimits = field(default_factory=PrinterLimits)


@dataclass(frozen=True, slots=True)
class EventSetup:
    """One event; `weekly` makes those of a weekly one."""

    title_fi: str
    title_sv: str
    title_en: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class HubSetup:
    """The whole configuration of the hub, in the order in which it is shown."""

    zones: Sequence[ZoneSetup] = ()
    equipment: Sequence[EquipmentSetup] = ()
    printers: Sequence[PrinterSetup] = ()
    events: Sequence[EventSetup] = ()
    wishes: Sequence[WishSetup] = ()


class SetupError(WorldError):
    """The configuration contradicts itself."""


def weekly(
    titles: tuple[str, str, str],
    days: Iterable[str],
    hours: tuple[time, time],
    tz: tzinfo,
    *,
    first_day: date,
    weeks: int = 53,
) -> Iterator[EventSetup]:
    """The events of something that takes place each week on `days` (English, lower case), for `weeks` from `first_day`.

    titles: Finnish, Swedish, English. hours: start and end in the hub's time zone.
    """
    wanted = {WEEKDAYS.index(day) for day in days}
    for ahead in range(weeks * len(WEEKDAYS)):
        day = first_day + timedelta(days=ahead)
        if day.weekday() in wanted:
            yield EventSetup(*titles, datetime.combine(day, hours[0], tz), datetime.combine(day, hours[1], tz))


def apply_hub(db: Database, setup: HubSetup, clock: Clock | None = None) -> None:
    """Make the tables match `setup` in one transaction; idempotent.

    A known slug keeps its id, code and history. Equipment that is no longer named is marked as removed, and returns
    under the same id when it is named again. What staff added, on the screen or as series, and events that
    have begun are not touched.
    Raises SetupError.
    """
    _check(setup)
    now = to_text((clock or SystemClock()).now())
    with db.atomic():
        for position, zone in enumerate(setup.zones):
            _put_zone(db, zone, position)
        for position, item in enumerate(setup.equipment):
            _put_equipment(db, item, position)
        for printer in setup.printers:
            _put_printer(db, printer)
        _remove_missing(db, setup, now)
        _put_events(db, setup.events, now)
        apply_wishes(db, setup.wishes, now[: len("2026-03-01")])


def _check(setup: HubSetup) -> None:
    zones = _unique("zone", [zone.slug for zone in setup.zones])
    _unique("equipment", [item.slug for item in setup.equipment])
    printers = _unique("printer", [printer.slug for printer in setup.printers])
    for item in setup.equipment:
        if item.zone not in zones:
            raise SetupError(f"The equipment “{item.slug}” names a zone “{item.zone}” that does not exist.")
    for slug in printers ^ {item.slug for item in setup.equipment if item.kind == "printer"}:
        raise SetupError(f"“{slug}” must be both: equipment of the kind “printer”, and a printer with its measures.")


def _unique(what: str, slugs: list[str]) -> set[str]:
    for slug in slugs:
        if slugs.count(slug) > 1:
            raise SetupError(f"The {what} “{slug}” is there twice; each slug names one.")
    return set(slugs)


def _put_zone(db: Database, zone: ZoneSetup, position: int) -> None:
    db.execute(
        "INSERT INTO zone (id, slug, name_fi, name_sv, name_en, position, area) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (slug) DO UPDATE SET name_fi = excluded.name_fi, name_sv = excluded.name_sv, "
        "name_en = excluded.name_en, position = excluded.position, area = excluded.area",
        (
            new_id(),
            zone.slug,
            *map(clean_text, (zone.name_fi, zone.name_sv, zone.name_en)),
            position,
            area_to_json(zone.area),
        ),
    )


def _put_equipment(db: Database, item: EquipmentSetup, position: int) -> None:
    known = row(db, "SELECT kind FROM equipment WHERE slug = ?", item.slug)
    if known is not None and (known["kind"] == "printer") != (item.kind == "printer"):
        raise SetupError(f"“{item.slug}” was of the kind “{known['kind']}”. Give the new equipment another slug.")
    db.execute(
        "INSERT INTO equipment (id, slug, zone_id, kind, name, position, code, is_public, details) "
        "VALUES (?, ?, (SELECT id FROM zone WHERE slug = ?), ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (slug) DO UPDATE SET zone_id = excluded.zone_id, kind = excluded.kind, name = excluded.name, "
        "position = excluded.position, is_public = excluded.is_public, "
        "details = excluded.details, removed_at = NULL",
        (
            new_id(),
            item.slug,
            item.zone,
            item.kind,
            clean_text(item.name),
            position,
            new_code(CodeKind.EQUIPMENT),
            int(item.is_public),
            item.details.to_json(),
        ),
    )


def _put_printer(db: Database, printer: PrinterSetup) -> None:
    columns = {
        "colour": printer.colour.upper(),
        "connection": printer.connection,
        "address": printer.address,
        "baud": printer.baud,
        "bed_x_mm": printer.bed_x_mm,
        "bed_y_mm": printer.bed_y_mm,
        "height_mm": printer.height_mm,
        "nozzle_mm": printer.nozzle_mm,
        "material": printer.material,
        "camera": printer.camera,
        "tool_count": printer.tool_count,
        "limits": printer.limits.to_json(),
    }
    found = row(db, "SELECT id FROM equipment WHERE slug = ?", printer.slug)
    assert found is not None, "checked above"
    db.execute("UPDATE printer SET firmware_name = '' WHERE id = ? AND address <> ?", (found["id"], printer.address))
    db.table("printer").upsert({"id": found["id"], **columns}, pk="id")


def _remove_missing(db: Database, setup: HubSetup, now: str) -> None:
    named = {item.slug for item in setup.equipment}
    for known in rows(db, "SELECT id, slug FROM equipment WHERE removed_at IS NULL AND origin = 'settings'"):
        if known["slug"] not in named:
            db.execute("UPDATE equipment SET removed_at = ? WHERE id = ?", (now, known["id"]))
            db.execute("UPDATE claim SET ended_at = ? WHERE equipment_id = ? AND ended_at IS NULL", (now, known["id"]))
    zones = {zone.slug for zone in setup.zones}
    for known in rows(
        db, "SELECT id, slug FROM zone WHERE NOT EXISTS (SELECT 1 FROM equipment WHERE zone_id = zone.id)"
    ):
        if known["slug"] not in zones:
            db.execute("DELETE FROM zone WHERE id = ?", (known["id"],))


def _put_events(db: Database, events: Sequence[EventSetup], now: str) -> None:
    wanted = {(to_text(one.starts_at), one.title_en): one for one in events}
    for known in rows(db, "SELECT id, starts_at, title_en FROM event WHERE origin = 'settings'"):
        one = wanted.pop((known["starts_at"], known["title_en"]), None)
        if one is not None:
            db.execute(
                "UPDATE event SET title_fi = ?, title_sv = ?, ends_at = ? WHERE id = ?",
                (clean_text(one.title_fi), clean_text(one.title_sv), to_text(one.ends_at), known["id"]),
            )
        elif known["starts_at"] >= now:
            db.execute("DELETE FROM event WHERE id = ?", (known["id"],))
    for (starts_at, _), one in wanted.items():
        db.execute(
            "INSERT INTO event (id, title_fi, title_sv, title_en, starts_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)",
            (new_id(), *map(clean_text, (one.title_fi, one.title_sv, one.title_en)), starts_at, to_text(one.ends_at)),
        )
