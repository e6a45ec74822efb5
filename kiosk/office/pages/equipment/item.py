"""One piece of equipment: how it is now, what staff do about it, what is known of it (W4, W5)."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from kiosk.base.formats import NO_BREAK
from kiosk.hub.equipment.fault_reports import Happened, Symptom
from kiosk.hub.equipment.service import EquipmentView
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.pages.equipment.looks import Drawing, Looks, State
from kiosk.office.pages.log import Choice
from kiosk.office.text.state_words import ago_words, symptom_word

LATEST = timedelta(days=180)
"""The last day on which something can be expected back, as on the kiosk."""
UNDO_FOR = timedelta(minutes=10)
"""For so long a page offers to take back what ended a use or a fault."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of it."""

    words: str
    value: str


@dataclass(frozen=True, slots=True)
class ItemPage:
    """claim_id: of its use; ended_id: of the one that was just ended here; empty: none."""

    slug: str
    name: str
    zone: str
    kind: str
    drawing: Drawing
    state: State
    claim_id: str
    ended_id: str
    reports: tuple[str, ...]
    has_fault: bool
    stops_use: bool
    repair_undo: bool
    fault: Form
    symptoms: tuple[Choice, ...]
    last_day: str
    facts: tuple[Fact, ...]
    is_printer: bool


def show(ask: Ask) -> Answer:
    item = found(ask)
    return NotFound() if item is None else _shown(ask, item)


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


def found(ask: Ask) -> EquipmentView | None:
    """What the address names; None if it was removed."""
    return ask.hub.equipment.by_slug(ask.path["slug"])


def _back(item: EquipmentView, done: str) -> SeeOther:
    return SeeOther(f"/equipment/{item.slug}", done)


def _refused(ask: Ask, item: EquipmentView, field: str, sentence: str) -> Shown:
    return _shown(ask, item, Form(ask.form, errors={field: sentence}))


def _day(ask: Ask, text: str) -> date | None:
    """A day from today on; None for anything else."""
    today = ask.now.astimezone(ask.tz).date()
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if today <= day <= today + LATEST else None


def _shown(ask: Ask, item: EquipmentView, fault: Form | None = None) -> Shown:
    looks, t = Looks(ask), ask.words
    reports = ask.hub.faults.open_of(item.id)
    worst = next(iter(reports), None)
    if fault is None:
        fault = Form({"back_on": worst.back_on.isoformat()} if worst and worst.back_on else {})
        fault = replace(fault, values={**fault.values, "symptom": (worst.symptom or "") if worst else ""})
    zone = next(one for one in ask.hub.equipment.zones(with_staff_only=True) if one.id == item.zone_id)
    page = ItemPage(
        slug=item.slug,
        name=item.name,
        zone=zone.name(ask.language),
        kind=looks.kind(item),
        drawing=looks.drawing(item),
        state=looks.state(item),
        claim_id=item.claim_id or "",
        ended_id="" if item.claim_id else ask.query.get("ended", "")[:40],
        reports=_reported(ask, item),
        has_fault=worst is not None,
        stops_use=any(report.stops_use for report in reports),
        repair_undo=bool(ask.hub.faults.repaired_since(item.id, ask.now - UNDO_FOR)),
        fault=fault,
        symptoms=tuple(Choice(one, symptom_word(one, t), fault.value("symptom") == one) for one in Symptom),
        last_day=(ask.now.astimezone(ask.tz).date() + LATEST).isoformat(),
        facts=_facts(ask, item),
        is_printer=item.kind == "printer",
    )
    return Shown("equipment/item.html", page, fault.status, item.name)


def _reported(ask: Ask, item: EquipmentView) -> tuple[str, ...]:
    """What is wrong with it, the worst first, and since when."""
    t, said = ask.words, []
    for report in ask.hub.faults.open_of(item.id):
        how = {Happened.FOUND: t("a visitor found it so"), Happened.IN_USE: t("it happened in use"), None: ""}
        parts = (
            symptom_word(report.symptom, t) or item.fault_text or "",
            how[report.happened],
            ago_words((ask.now - report.reported_at).total_seconds(), t),
        )
        said.append(", ".join(part for part in parts if part))
    return tuple(said)


def _facts(ask: Ask, item: EquipmentView) -> tuple[Fact, ...]:
    t, details, language = ask.words, item.details, ask.language
    values = (
        (t("Full name"), details.names.in_language(language) if details.names else ""),
        (t("What can be done with it"), details.can_do.in_language(language) if details.can_do else ""),
        (t("Rules"), details.rules.in_language(language) if details.rules else ""),
        (t("After use"), details.cleaning.in_language(language) if details.cleaning else ""),
        (t("Minimum age"), t("{n} years", n=details.minimum_age) if details.minimum_age else ""),
        (t("Longest time at once"), f"{details.longest_min}{NO_BREAK}min" if details.longest_min else ""),
        (t("Introduction"), details.induction),
        (t("Owner"), details.owner),
        (t("Project"), details.project),
        (t("Code on its label"), ask.hub.equipment.code_of(item.id) or ""),
        (t("Seen by visitors"), "" if item.is_public else t("no")),
    )
    return tuple(Fact(words, value) for words, value in values if value)
