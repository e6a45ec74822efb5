"""Equipment as an admin sets it: changed, restored, taken off the wall, added (W4, W7)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.hub.settings.equipment_settings import (
    Equipment,
    add_equipment,
    change_equipment,
    remove_equipment,
)
from kiosk.hub.settings.zones import zones
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Typed
from kiosk.office.history import former
from kiosk.office.pages.equipment.edit_form import EditForm, edit_form, form_of, typed_equipment, with_former
from kiosk.office.pages.equipment.item_page import found, item_shown, stored_equipment


@dataclass(frozen=True, slots=True)
class NewPage:
    edit: EditForm
    has_zones: bool


def save(ask: Ask) -> Answer:
    stored = stored_equipment(ask)
    if stored is None:
        return NotFound()
    try:
        change_equipment(ask.hub.db, ask.hub.clock, ask.staff_id, typed_equipment(Typed(ask.form), stored))
    except ReasonError as error:
        return _refused(ask, stored, error)
    return SeeOther(f"/equipment/{stored.slug}", "saved")


def restore(ask: Ask) -> Answer:
    """Set one field as it was before a change."""
    stored = stored_equipment(ask)
    before = former(ask, f"equipment:{stored.id}") if stored else None
    if stored is None or before is None:
        return NotFound()
    try:
        wanted = with_former(stored, ask.form.get("field", ""), before)
    except ValueError:
        return NotFound()
    change_equipment(ask.hub.db, ask.hub.clock, ask.staff_id, wanted)
    return SeeOther(f"/equipment/{stored.slug}", "restored")


def remove(ask: Ask) -> Answer:
    """Take it off the wall, unless somebody has changed it since it was shown."""
    stored = stored_equipment(ask)
    if stored is None:
        return NotFound()
    remove_equipment(ask.hub.db, ask.hub.clock, ask.staff_id, stored.id, Typed(ask.form).version)
    return SeeOther("/equipment", "off_the_wall")


def show_new(ask: Ask) -> Answer:
    return _new(ask, edit_form(ask, _blank(ask)))


def add(ask: Ask) -> Answer:
    blank = _blank(ask)
    try:
        wanted = typed_equipment(Typed(ask.form), blank)
        added = add_equipment(ask.hub.db, ask.hub.clock, ask.staff_id, wanted)
    except ReasonError as error:
        return _new(ask, edit_form(ask, blank, form_of(blank).refused(ask, error)))
    return SeeOther(f"/equipment/{added.slug}", "added")


def _refused(ask: Ask, stored: Equipment, error: ReasonError) -> Answer:
    item = found(ask)
    if item is None:
        return NotFound()
    return item_shown(ask, item, edit=edit_form(ask, stored, form_of(stored).refused(ask, error)))


def _blank(ask: Ask) -> Equipment:
    """New equipment, in the zone that was chosen on the list or in the first."""
    known = [zone.id for zone in zones(ask.hub.db)]
    wanted = ask.query.get("zone", "")
    return Equipment(name="", zone_id=wanted if wanted in known else next(iter(known), ""), kind="tool")


def _new(ask: Ask, edit: EditForm) -> Shown:
    return Shown("equipment/new.html", NewPage(edit, bool(edit.zones)), edit.form.status, ask.words("Add equipment"))
