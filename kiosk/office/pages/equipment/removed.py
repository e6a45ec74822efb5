"""Equipment that was taken off the wall, and the way back (W7)."""

from dataclasses import dataclass

from kiosk.hub.settings.equipment_settings import all_equipment, bring_back, equipment
from kiosk.hub.settings.own_kinds import own_kinds
from kiosk.hub.settings.zones import zones
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Typed
from kiosk.office.pages.equipment.looks import Drawing, Looks
from kiosk.office.text.state_words import kind_word


@dataclass(frozen=True, slots=True)
class RemovedRow:
    id: str
    version: int
    name: str
    about: str
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class RemovedPage:
    rows: tuple[RemovedRow, ...]


def show(ask: Ask) -> Answer:
    """Printers are not among them: they are added and removed on their own page."""
    looks, names = Looks(ask), {zone.id: zone.name.in_language(ask.language) for zone in zones(ask.hub.db)}
    own = {kind.slug: kind.name for kind in own_kinds(ask.hub.db)}
    rows = tuple(
        RemovedRow(
            one.id,
            one.version,
            one.name,
            f"{kind_word(one.kind, own.get(one.kind), ask.words)}, {names[one.zone_id]}",
            looks.of_kind(one.kind, "dashed"),
        )
        for one in all_equipment(ask.hub.db, removed=True)
        if one.kind != "printer"
    )
    return Shown("equipment/removed.html", RemovedPage(rows), title=ask.words("Removed equipment"))


def bring(ask: Ask) -> Answer:
    """Put it on the wall again, with its code and history."""
    removed = equipment(ask.hub.db, ask.form.get("id", ""))
    if removed is None or removed.kind == "printer":
        return NotFound()
    bring_back(ask.hub.db, ask.hub.clock, ask.staff_id, removed.id, Typed(ask.form).version)
    return SeeOther(f"/equipment/{removed.slug}", "back")
