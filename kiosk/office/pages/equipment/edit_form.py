"""The form of equipment: its fields, what can be chosen in it, and its history (W4, W7)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from kiosk.base.formats import duration_words
from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.partners.partner import HubPartners
from kiosk.hub.projects.project import all_projects
from kiosk.hub.settings.equipment_settings import KINDS, LINE_MAX_CHARS, Equipment, all_equipment
from kiosk.hub.settings.own_kinds import own_kinds
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.settings.typed_json import from_plain, to_plain
from kiosk.hub.settings.zones import zones
from kiosk.office.asking import Ask
from kiosk.office.forms import ON, Form, Typed, values_of
from kiosk.office.history import HistoryRow, history_rows
from kiosk.office.pages.equipment.looks import Drawing, Looks
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.state_words import kind_word

LABELS = {
    "name": "Short name on the wall",
    "names": "Full name",
    "kind": "Kind",
    "zone_id": "Zone",
    "is_public": "Seen by visitors",
    "picture": "Photo",
    "can_do": "What can be done with it",
    "minimum_age": "Minimum age",
    "longest_min": "Longest time at once",
    "induction": "Introduction",
    "induction_min": "The introduction takes",
    "rules": "Rules",
    "cleaning": "After use",
    "owner": "Owner",
    "lent_from": "Lent from",
    "lent_until": "Lent until",
    "loan_terms": "Terms of the loan",
    "project": "Project",
    "place": "Place on the plan",
}
NOT_RESTORED = frozenset({"picture"})
"""A photo that nothing refers to is deleted."""
_LENGTHS = ("longest_min", "induction_min")
_DETAILS = frozenset(one.name for one in fields(EquipmentDetails))


@dataclass(frozen=True, slots=True)
class KindChoice:
    value: str
    words: str
    drawing: Drawing
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class EditForm:
    """slug: empty for new equipment. inductions, owners, projects: those that are written elsewhere already.

    tile: the drawing of the tile beside the form; name: on it.
    """

    slug: str
    form: Form
    kinds: tuple[KindChoice, ...]
    zones: tuple[tuple[str, str], ...]
    inductions: tuple[str, ...]
    owners: tuple[str, ...]
    projects: tuple[str, ...]
    tile: Drawing
    name: str
    is_printer: bool
    picture: str
    photo: Form
    history: tuple[HistoryRow, ...]


def form_of(one: Equipment) -> Form:
    """What is stored, as the form shows it; a number that says nothing is empty."""
    values = {
        **values_of(one.details),
        "name": one.name,
        "zone_id": one.zone_id,
        "kind": one.kind,
        "is_public": ON if one.is_public else "",
    }
    lengths = {name: _length(getattr(one.details, name)) for name in _LENGTHS}
    age = str(one.details.minimum_age or "")
    return Form(values | lengths | {"minimum_age": age}, one.version)


def _length(minutes: int | None) -> str:
    """As it may be typed; empty for none."""
    return duration_words(60 * minutes) if minutes else ""


def typed_equipment(typed: Typed, before: Equipment) -> Equipment:
    """What was typed; what the form does not show stays. Raises SettingRefusedError."""
    details = replace(
        before.details,
        names=typed.optional_texts("names"),
        can_do=typed.optional_texts("can_do"),
        rules=typed.optional_texts("rules"),
        cleaning=typed.optional_texts("cleaning"),
        minimum_age=typed.optional_whole("minimum_age") or 0,
        longest_min=typed.minutes("longest_min"),
        induction=typed.text("induction"),
        induction_min=typed.minutes("induction_min"),
        owner=typed.text("owner"),
        lent_from=typed.optional_day("lent_from"),
        lent_until=typed.optional_day("lent_until"),
        loan_terms=typed.text("loan_terms"),
        project=typed.text("project"),
    )
    return replace(
        before,
        name=typed.text("name"),
        zone_id=typed.text("zone_id"),
        kind=before.kind if before.kind == "printer" else typed.text("kind"),
        is_public=typed.is_on("is_public"),
        details=details,
        version=typed.version,
    )


def with_former(one: Equipment, field: str, before: Mapping[str, Any]) -> Equipment:
    """The same with the value that a field had before a change. Raises ValueError for what can't be restored."""
    if field not in LABELS or field in NOT_RESTORED:
        raise ValueError(field)
    if field not in _DETAILS:
        return replace(one, **{field: before[field]})
    plain = {**to_plain(one.details), field: before.get(field)}
    if plain[field] is None:  # a detail that says nothing is not in the history
        del plain[field]
    return replace(one, details=from_plain(EquipmentDetails, plain))


def edit_form(ask: Ask, one: Equipment, form: Form | None = None, photo: Form | None = None) -> EditForm:
    """form, photo: those that were refused."""
    form = form or form_of(one)
    looks, known = Looks(ask), [other.details for other in all_equipment(ask.hub.db)]
    kind = "printer" if one.kind == "printer" else form.value("kind")
    return EditForm(
        slug=one.slug,
        form=form,
        kinds=_kinds(ask, looks, kind),
        zones=tuple((zone.id, zone.name.in_language(ask.language)) for zone in zones(ask.hub.db)),
        inductions=_written(details.induction for details in known),
        owners=_written((*(details.owner for details in known), *_partner_names(ask))),
        projects=_written((*(details.project for details in known), *(of.code for of in all_projects(ask.hub.db)))),
        tile=looks.of_kind(kind),
        name=form.value("name"),
        is_printer=one.kind == "printer",
        picture=one.picture,
        photo=photo or Form({}, one.version),
        history=_history(ask, one) if one.id else (),
    )


def _kinds(ask: Ask, looks: Looks, chosen: str) -> tuple[KindChoice, ...]:
    """Those that every hub knows, but for printers; then its own."""
    ours = [(kind, kind_word(kind, None, ask.words)) for kind in KINDS if kind != "printer"]
    own = [(one.slug, one.name.in_language(ask.language)) for one in own_kinds(ask.hub.db)]
    return tuple(KindChoice(kind, words, looks.of_kind(kind), kind == chosen) for kind, words in (*ours, *own))


def _written(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({text for text in texts if text}, key=str.casefold))


def _partner_names(ask: Ask) -> Iterable[str]:
    return (one.name[:LINE_MAX_CHARS] for one in read_setting(ask.hub.db, HubPartners).value.partners)


def _history(ask: Ask, one: Equipment) -> tuple[HistoryRow, ...]:
    names = {zone.id: zone.name.in_language(ask.language) for zone in zones(ask.hub.db)}
    own = {kind.slug: kind.name for kind in own_kinds(ask.hub.db)}
    t = ask.words
    worded = {
        "zone_id": lambda value: names.get(value, t("a zone that was removed")),
        "kind": lambda value: kind_word(value, own.get(value), t),
        "longest_min": lambda value: _length(value) or t("empty"),
        "induction_min": lambda value: _length(value) or t("empty"),
        "lent_from": lambda value: _day(ask, value),
        "lent_until": lambda value: _day(ask, value),
        "picture": lambda value: t("yes") if value else t("no"),
        "is_public": lambda value: t("no") if value is False else t("yes"),
    }
    rows = history_rows(ask, f"equipment:{one.id}", LABELS, worded=worded, presence="On the wall")
    return tuple(replace(row, can_restore=False) if row.field in NOT_RESTORED else row for row in rows)


def _day(ask: Ask, value: str | None) -> str:
    return plain_day_with_year(date.fromisoformat(value), ask.language) if value else ask.words("empty")
