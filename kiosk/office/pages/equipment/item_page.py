"""What the page of one piece of equipment shows: how it is now, what is known of it, and for an admin its form."""

from dataclasses import dataclass, replace
from datetime import timedelta

from kiosk.base.formats import NO_BREAK
from kiosk.hub.equipment import inductions
from kiosk.hub.equipment.fault_reports import Happened, Symptom
from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.permissions import Role
from kiosk.hub.settings.equipment_settings import Equipment, equipment
from kiosk.office.asking import Ask, Shown
from kiosk.office.forms import Form
from kiosk.office.history import HistoryRow, audited_rows
from kiosk.office.lists import Choice
from kiosk.office.pages.equipment.edit_form import EditForm, edit_form
from kiosk.office.pages.equipment.looks import Drawing, Looks, State
from kiosk.office.text.partner_words import loan_words
from kiosk.office.text.state_words import ago_words, symptom_word

LATEST = timedelta(days=180)
"""The last day on which something can be expected back, as on the kiosk."""
UNDO_FOR = timedelta(minutes=10)
"""For so long a page offers to take back what ended a use or a fault."""
SHOWN = 8
"""So much of what happened to it is shown."""


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
    picture: str
    happened: tuple[HistoryRow, ...]
    """Faults, and uses that staff ended."""
    edit: EditForm | None
    """For an admin."""


def found(ask: Ask) -> EquipmentView | None:
    """What the address names; None if it was removed."""
    return ask.hub.equipment.by_slug(ask.path["slug"])


def stored_equipment(ask: Ask) -> Equipment | None:
    """The same as it is set."""
    item = found(ask)
    return equipment(ask.hub.db, item.id) if item else None


def item_shown(ask: Ask, item: EquipmentView, *, fault: Form | None = None, edit: EditForm | None = None) -> Shown:
    """fault, edit: forms that were refused."""
    if edit is None and ask.allows(Role.ADMIN):
        stored = equipment(ask.hub.db, item.id)
        edit = edit_form(ask, stored) if stored else None
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
        last_day=(ask.today + LATEST).isoformat(),
        facts=_facts(ask, item),
        is_printer=item.kind == "printer",
        picture=item.picture or "",
        happened=audited_rows(ask, f"equipment:{item.id}")[:SHOWN],
        edit=edit,
    )
    forms = [fault, edit.form, edit.photo] if edit else [fault]
    return Shown("equipment/item.html", page, max(form.status for form in forms), item.name)


def _reported(ask: Ask, item: EquipmentView) -> tuple[str, ...]:
    """What is wrong with it, the worst first, and since when."""
    t, reported = ask.words, []
    for report in ask.hub.faults.open_of(item.id):
        how = {Happened.FOUND: t("a visitor found it so"), Happened.IN_USE: t("it happened in use"), None: ""}
        parts = (
            symptom_word(report.symptom, t) or item.fault_text or "",
            how[report.happened],
            ago_words((ask.now - report.reported_at).total_seconds(), t),
        )
        reported.append(", ".join(part for part in parts if part))
    return tuple(reported)


def _facts(ask: Ask, item: EquipmentView) -> tuple[Fact, ...]:
    t, details, language = ask.words, item.details, ask.language
    values = (
        (t("Full name"), details.names.in_language(language) if details.names else ""),
        (t("What can be done with it"), details.can_do.in_language(language) if details.can_do else ""),
        (t("Rules"), details.rules.in_language(language) if details.rules else ""),
        (t("After use"), details.cleaning.in_language(language) if details.cleaning else ""),
        (t("Minimum age"), t("{n} years", n=details.minimum_age) if details.minimum_age else ""),
        (t("Longest time at once"), f"{details.longest_min}{NO_BREAK}min" if details.longest_min else ""),
        (t("Introduction"), _induction(ask, details.induction)),
        (t("Owner"), details.owner),
        (t("Loan"), loan_words(details.owner, details.lent_until, t) if details.is_lent else ""),
        (t("Terms of the loan"), details.loan_terms),
        (t("Project"), details.project),
        (t("Code on its label"), ask.hub.equipment.code_of(item.id) or ""),
        (t("Seen by visitors"), "" if item.is_public else t("no")),
    )
    return tuple(Fact(words, value) for words, value in values if value)


def _induction(ask: Ask, name: str) -> str:
    """Its name, and how many may use what takes it."""
    if not name:
        return ""
    having = inductions.count_valid(ask.hub.db, ask.hub.clock, name)
    visitors = ask.words.count("{n} visitor has it~{n} visitors have it", having)
    return f"{name}, {visitors}"
