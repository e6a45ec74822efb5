"""What staff do about one piece of equipment: a fault, its repair, the end of a use; each can be taken back (W5)."""

from datetime import date

from kiosk.hub.equipment.fault_reports import Symptom
from kiosk.hub.equipment.service import EquipmentView
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.pages.equipment.item_page import LATEST, UNDO_FOR, found, item_shown


def show(ask: Ask) -> Answer:
    item = found(ask)
    return NotFound() if item is None else item_shown(ask, item)


def put_out_of_order(ask: Ask) -> Answer:
    """Store what is wrong with it, and whether it can be used all the same."""
    item, typed = found(ask), Typed(ask.form)
    if item is None:
        return NotFound()
    symptom, usable = typed.text("symptom"), typed.is_on("usable")
    if symptom not in set(Symptom):
        return _refused(ask, item, "symptom", ask.words("Choose what is wrong."))
    back_on = _day(ask, typed.text("back_on"))
    if typed.text("back_on") and back_on is None:
        return _refused(ask, item, "back_on", ask.words("Choose a day of the next six months, or none."))
    with ask.hub.db.atomic():
        ask.hub.faults.put_out_of_order(item.id, Symptom(symptom), None if usable else back_on, ask.staff_id)
        if usable:
            ask.hub.faults.let_use(item.id, ask.staff_id)
    return _back(item, "flawed" if usable else "out_of_order")


def let_use(ask: Ask) -> Answer:
    """It can be used with its fault."""
    item = found(ask)
    if item is None:
        return NotFound()
    return _back(item, "flawed" if ask.hub.faults.let_use(item.id, ask.staff_id) else "too_late")


def repair(ask: Ask) -> Answer:
    item = found(ask)
    if item is None:
        return NotFound()
    return _back(item, "repaired" if ask.hub.faults.mark_repaired(item.id, ask.staff_id) else "too_late")


def undo_repair(ask: Ask) -> Answer:
    item = found(ask)
    if item is None:
        return NotFound()
    reports = ask.hub.faults.repaired_since(item.id, ask.now - UNDO_FOR)
    if not reports:
        return _back(item, "too_late")
    ask.hub.faults.undo_repaired(reports, ask.staff_id)
    return _back(item, "taken_up_again")


def take_back(ask: Ask) -> Answer:
    """End the use that was seen, not the one that followed it (W7)."""
    item = found(ask)
    if item is None:
        return NotFound()
    ended = ask.hub.equipment.take_back(ask.form.get("claim", ""), ask.staff_id)
    if ended is None:
        return _back(item, "not_used")
    return SeeOther(f"/equipment/{item.slug}?ended={ended.id}", "taken_back")


def undo_take_back(ask: Ask) -> Answer:
    """They use it still."""
    item = found(ask)
    if item is None:
        return NotFound()
    undone = ask.hub.equipment.undo_take_back(ask.form.get("claim", ""), ask.staff_id)
    return _back(item, "still_used" if undone else "too_late")


def _back(item: EquipmentView, done: str) -> SeeOther:
    return SeeOther(f"/equipment/{item.slug}", done)


def _refused(ask: Ask, item: EquipmentView, field: str, sentence: str) -> Shown:
    return item_shown(ask, item, fault=Form(ask.form, errors={field: sentence}))


def _day(ask: Ask, text: str) -> date | None:
    """A day from today on; None for anything else."""
    today = ask.today
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if today <= day <= today + LATEST else None
