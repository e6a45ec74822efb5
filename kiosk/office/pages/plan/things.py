"""What has a place on the floor plan: the kiosk, the help desk, the floors of zones, equipment."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.hub.equipment.details import Place
from kiosk.hub.equipment.floor_plan import Area
from kiosk.hub.settings.equipment_settings import Equipment, all_equipment, change_equipment, equipment
from kiosk.hub.settings.floor_plan_setting import FloorPlanSetting
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.hub.settings.zones import Zone, change_zone, zone, zones
from kiosk.office.asking import Ask

CENTIMETRES = 2
"""Places are rounded to so many decimals of a metre."""


class ThingKind(StrEnum):
    KIOSK = "kiosk"
    HELP_DESK = "help_desk"
    ZONE = "zone"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Thing:
    """key: in addresses and forms. place: of all but zones. area: of zones. version: that is sent along (W7).

    number: of equipment, in the drawing and in the list; 0 for the others. id: of a zone or of equipment.
    """

    key: str
    kind: ThingKind
    name: str
    version: int
    place: Place | None = None
    area: Area | None = None
    number: int = 0
    id: str = ""
    zone_id: str = ""

    @property
    def is_placed(self) -> bool:
        return self.place is not None or self.area is not None

    @property
    def subject(self) -> str:
        """Of its history."""
        if self.kind in (ThingKind.KIOSK, ThingKind.HELP_DESK):
            return FloorPlanSetting.subject
        return f"zone:{self.id}" if self.kind is ThingKind.ZONE else f"equipment:{self.id}"

    @property
    def field(self) -> str:
        """What of its subject says where it is."""
        return {ThingKind.ZONE: "area", ThingKind.ITEM: "place"}.get(self.kind, self.kind.value)

    def is_outside(self, plan: FloorPlanSetting) -> bool:
        """A part of it is not on the plan, which was larger once."""
        if self.area is not None:
            return not plan.contains_area(self.area)
        return self.place is not None and not plan.contains(self.place)


def things(ask: Ask) -> tuple[Thing, ...]:
    """All of them: the kiosk, the help desk, then each zone with its equipment."""
    return tuple(_things(ask))


def find(ask: Ask, key: str) -> Thing | None:
    return next((one for one in _things(ask) if one.key == key), None)


def put(ask: Ask, thing: Thing, where: Place | Area | None, version: int) -> None:
    """Put it there; None: it is not on the plan. Raises ReasonError."""
    db, clock, staff_id = ask.hub.db, ask.hub.clock, ask.staff_id
    if thing.kind is ThingKind.ZONE:
        found = zone(db, thing.id)
        assert found is not None
        area = where if isinstance(where, Area) else None
        change_zone(db, clock, staff_id, replace(found, area=area, version=version))
        return
    place = where if isinstance(where, Place) else None
    if thing.kind is ThingKind.ITEM:
        item = equipment(db, thing.id)
        assert item is not None
        change_equipment(
            db, clock, staff_id, replace(item, details=replace(item.details, place=place), version=version)
        )
        return
    plan = read_setting(db, FloorPlanSetting).value
    is_kiosk = thing.kind is ThingKind.KIOSK
    wanted = replace(plan, kiosk=place) if is_kiosk else replace(plan, help_desk=place)
    change_setting(db, clock, staff_id, wanted, version)


def rounded(where: Place | Area) -> Place | Area:
    return type(where)(*(round(one, CENTIMETRES) for one in where))


def _things(ask: Ask) -> Iterator[Thing]:
    t, stored = ask.words, read_setting(ask.hub.db, FloorPlanSetting)
    plan = stored.value
    yield Thing("kiosk", ThingKind.KIOSK, t("This kiosk"), stored.version, plan.kiosk)
    yield Thing("help_desk", ThingKind.HELP_DESK, t("Help desk"), stored.version, plan.help_desk)
    items = all_equipment(ask.hub.db)
    numbers = {one.id: number for number, one in enumerate(items, 1)}
    for one in zones(ask.hub.db):
        yield _zone(ask, one)
        for item in items:
            if item.zone_id == one.id:
                yield _item(item, numbers[item.id])


def _zone(ask: Ask, one: Zone) -> Thing:
    name = one.name.in_language(ask.language)
    return Thing(f"zone-{one.slug}", ThingKind.ZONE, name, one.version, area=one.area, id=one.id, zone_id=one.id)


def _item(one: Equipment, number: int) -> Thing:
    place = one.details.place
    return Thing(
        f"item-{one.slug}", ThingKind.ITEM, one.name, one.version, place, number=number, id=one.id, zone_id=one.zone_id
    )
