"""The order of equipment within each zone, as on the wall (W4)."""

from dataclasses import dataclass

from kiosk.hub.settings.equipment_settings import all_equipment, order_equipment
from kiosk.hub.settings.zones import zones
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.lists import swapped
from kiosk.office.pages.equipment.looks import Drawing, Looks


@dataclass(frozen=True, slots=True)
class OrderRow:
    """is_first, is_last: in its zone."""

    slug: str
    name: str
    drawing: Drawing
    is_first: bool
    is_last: bool


@dataclass(frozen=True, slots=True)
class OrderPage:
    zones: tuple[tuple[str, tuple[OrderRow, ...]], ...]


def show(ask: Ask) -> Answer:
    looks, everything = Looks(ask), all_equipment(ask.hub.db)
    shown = []
    for zone in zones(ask.hub.db):
        here = [one for one in everything if one.zone_id == zone.id]
        rows = tuple(
            OrderRow(one.slug, one.name, looks.of_kind(one.kind), one is here[0], one is here[-1]) for one in here
        )
        if rows:
            shown.append((zone.name.in_language(ask.language), rows))
    return Shown("equipment/order.html", OrderPage(tuple(shown)), title=ask.words("Order on the wall"))


def move(ask: Ask) -> Answer:
    """Change places with the one before or after it in its zone, as they are now."""
    slug, everything = ask.form.get("slug", ""), all_equipment(ask.hub.db)
    moved = next((one for one in everything if one.slug == slug), None)
    if moved is not None:
        here = [one.id for one in everything if one.zone_id == moved.zone_id]
        order = swapped(here, moved.id, ask.form.get("to", ""))
        others = [one.id for one in everything if one.zone_id != moved.zone_id]
        order_equipment(ask.hub.db, ask.hub.clock, ask.staff_id, [*order, *others])
    return SeeOther(f"/equipment/all/order#{slug}" if moved else "/equipment/all/order")
