"""Zones: added, renamed in three languages, put in order, removed when they are empty (W4, W7)."""

from dataclasses import dataclass, replace

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.settings.equipment_settings import all_equipment
from kiosk.hub.settings.zones import Zone, add_zone, change_zone, order_zones, remove_zone, zones
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.history import HistoryRow, former, history_rows
from kiosk.office.lists import swapped

PATH = "/settings/zones"
_LABELS = {"name": "Name"}


@dataclass(frozen=True, slots=True)
class ZoneRow:
    slug: str
    name: str
    tally: str
    is_first: bool
    is_last: bool


@dataclass(frozen=True, slots=True)
class ZonesPage:
    """form: of a new zone."""

    rows: tuple[ZoneRow, ...]
    form: Form


@dataclass(frozen=True, slots=True)
class ZonePage:
    """tally: what is in it; empty: nothing. hindered: why it can't be removed."""

    slug: str
    name: str
    form: Form
    tally: str
    hindered: str
    history: tuple[HistoryRow, ...]


def show(ask: Ask) -> Answer:
    return _list(ask, Form({}))


def add(ask: Ask) -> Answer:
    try:
        add_zone(ask.hub.db, ask.hub.clock, ask.staff_id, Zone(name=Typed(ask.form).texts("name")))
    except ReasonError as error:
        return _list(ask, Form({}).refused(ask, error))
    return SeeOther(PATH, "added")


def move(ask: Ask) -> Answer:
    """Change places with the one before or after it, as they are now."""
    slug, known = ask.form.get("slug", ""), zones(ask.hub.db)
    moved = next((zone for zone in known if zone.slug == slug), None)
    if moved is None:
        return SeeOther(PATH)
    order = swapped([zone.id for zone in known], moved.id, ask.form.get("to", ""))
    order_zones(ask.hub.db, ask.hub.clock, ask.staff_id, order)
    return SeeOther(f"{PATH}#{slug}")


def show_one(ask: Ask) -> Answer:
    zone = _found(ask)
    return NotFound() if zone is None else _one(ask, zone, _form(zone))


def save(ask: Ask) -> Answer:
    zone, typed = _found(ask), Typed(ask.form)
    if zone is None:
        return NotFound()
    try:
        wanted = replace(zone, name=typed.texts("name"), version=typed.version)
        change_zone(ask.hub.db, ask.hub.clock, ask.staff_id, wanted)
    except ReasonError as error:
        return _one(ask, zone, _form(zone).refused(ask, error))
    return SeeOther(PATH, "saved")


def restore(ask: Ask) -> Answer:
    """Name it as before a change."""
    zone = _found(ask)
    before = former(ask, f"zone:{zone.id}") if zone else None
    if zone is None or before is None:
        return NotFound()
    change_zone(ask.hub.db, ask.hub.clock, ask.staff_id, replace(zone, name=Words(*before["name"])))
    return SeeOther(f"{PATH}/{zone.slug}", "restored")


def remove(ask: Ask) -> Answer:
    """Remove it, while nothing is in it."""
    zone = _found(ask)
    if zone is None:
        return NotFound()
    try:
        remove_zone(ask.hub.db, ask.hub.clock, ask.staff_id, zone.id, Typed(ask.form).version)
    except ReasonError as error:
        return _one(ask, zone, replace(_form(zone), above=ask.words.reason(error.reason)))
    return SeeOther(PATH, "removed")


def _found(ask: Ask) -> Zone | None:
    return next((zone for zone in zones(ask.hub.db) if zone.slug == ask.path["slug"]), None)


def _form(zone: Zone) -> Form:
    return Form(values_of(zone.name, "name"), zone.version)


def _list(ask: Ask, form: Form) -> Shown:
    known = zones(ask.hub.db)
    rows = tuple(
        ZoneRow(zone.slug, zone.name.in_language(ask.language), _tally(ask, zone), zone is known[0], zone is known[-1])
        for zone in known
    )
    return Shown("equipment/zones.html", ZonesPage(rows, form), form.status, ask.words("Zones"))


def _one(ask: Ask, zone: Zone, form: Form) -> Shown:
    name, tally = zone.name.in_language(ask.language), _tally(ask, zone)
    hindered = ask.words.reason(Reason(ReasonCode.ZONE_NOT_EMPTY)) if tally else ""
    rows = history_rows(ask, f"zone:{zone.id}", _LABELS, presence="Is there")
    return Shown("equipment/zone.html", ZonePage(zone.slug, name, form, tally, hindered, rows), form.status, name)


def _tally(ask: Ask, zone: Zone) -> str:
    """How much equipment is in it; empty for none."""
    count = sum(one.zone_id == zone.id for one in all_equipment(ask.hub.db))
    return ask.words.count("{n} thing~{n} things", count) if count else ""
