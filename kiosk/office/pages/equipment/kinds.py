"""Kinds of equipment that the hub makes for itself, each with a silhouette out of an SVG file (W4, W7)."""

from dataclasses import dataclass, replace

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.equipment_settings import all_equipment
from kiosk.hub.settings.own_kinds import OwnKind, add_kind, change_kind, own_kind, own_kinds, remove_kind
from kiosk.hub.settings.pictures.outline import LARGEST_BYTES, PictureRefusedError, outline_from_svg
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, file_again, is_lost, values_of
from kiosk.office.history import HistoryRow, former, history_rows

PATH = "/settings/kinds"
FILE = "outline"
LARGEST_BODY = LARGEST_BYTES + 64 * 1024
"""Of the form with the file."""
_LABELS = {"name": "Name", "outline": "Silhouette"}


@dataclass(frozen=True, slots=True)
class KindRow:
    slug: str
    name: str
    outline: str
    tally: str


@dataclass(frozen=True, slots=True)
class KindsPage:
    """form: of a new kind."""

    rows: tuple[KindRow, ...]
    form: Form


@dataclass(frozen=True, slots=True)
class KindPage:
    """tally: what is of this kind; empty: nothing. hindered: why it can't be removed."""

    slug: str
    name: str
    outline: str
    form: Form
    tally: str
    hindered: str
    history: tuple[HistoryRow, ...]


def show(ask: Ask) -> Answer:
    return _list(ask, Form({}))


def add(ask: Ask) -> Answer:
    if is_lost(ask, FILE):
        return _list(ask, file_again(ask, Form({}), FILE))
    try:
        wanted = OwnKind(name=Typed(ask.form).texts("name"), outline=_outline(ask, ""))
        add_kind(ask.hub.db, ask.hub.clock, ask.staff_id, wanted)
    except ReasonError as error:
        return _list(ask, file_again(ask, Form({}).refused(ask, error), FILE))
    return SeeOther(PATH, "added")


def show_one(ask: Ask) -> Answer:
    kind = own_kind(ask.hub.db, ask.path["slug"])
    return NotFound() if kind is None else _one(ask, kind, _form(kind))


def save(ask: Ask) -> Answer:
    kind, typed = own_kind(ask.hub.db, ask.path["slug"]), Typed(ask.form)
    if kind is None:
        return NotFound()
    if is_lost(ask, FILE):
        return _one(ask, kind, file_again(ask, replace(_form(kind), version=typed.version), FILE))
    try:
        outline = "" if typed.is_on("generic") else _outline(ask, kind.outline)
        wanted = replace(kind, name=typed.texts("name"), outline=outline, version=typed.version)
        change_kind(ask.hub.db, ask.hub.clock, ask.staff_id, wanted)
    except ReasonError as error:
        return _one(ask, kind, file_again(ask, _form(kind).refused(ask, error), FILE))
    return SeeOther(f"{PATH}/{kind.slug}", "saved")


def restore(ask: Ask) -> Answer:
    """Set its name or its silhouette as before a change."""
    kind = own_kind(ask.hub.db, ask.path["slug"])
    before = former(ask, f"equipment_kind:{kind.slug}") if kind else None
    field = ask.form.get("field", "")
    if kind is None or before is None or field not in _LABELS:
        return NotFound()
    value = before[field]
    wanted = replace(kind, name=Words(*value)) if field == "name" else replace(kind, outline=value)
    change_kind(ask.hub.db, ask.hub.clock, ask.staff_id, wanted)
    return SeeOther(f"{PATH}/{kind.slug}", "restored")


def remove(ask: Ask) -> Answer:
    """Remove it, while no equipment is of it."""
    kind = own_kind(ask.hub.db, ask.path["slug"])
    if kind is None:
        return NotFound()
    try:
        remove_kind(ask.hub.db, ask.hub.clock, ask.staff_id, kind.slug, Typed(ask.form).version)
    except ReasonError as error:
        return _one(ask, kind, replace(_form(kind), above=ask.words.reason(error.reason)))
    return SeeOther(PATH, "removed")


def _outline(ask: Ask, before: str) -> str:
    """Of the file that was sent; without one as before. Raises SettingRefusedError."""
    if FILE not in ask.files:
        return before
    try:
        return outline_from_svg(ask.files[FILE].content.read(LARGEST_BYTES + 1))
    except PictureRefusedError as error:
        raise SettingRefusedError(FILE, error.reason) from error


def _form(kind: OwnKind) -> Form:
    return Form(values_of(kind.name, "name"), kind.version)


def _list(ask: Ask, form: Form) -> Shown:
    rows = tuple(
        KindRow(kind.slug, kind.name.in_language(ask.language), kind.outline, _tally(ask, kind))
        for kind in own_kinds(ask.hub.db)
    )
    return Shown("equipment/kinds.html", KindsPage(rows, form), form.status, ask.words("Own kinds"))


def _one(ask: Ask, kind: OwnKind, form: Form) -> Shown:
    t = ask.words
    worded = {"outline": lambda value: t("a drawing of its own") if value else t("a tool")}
    rows = history_rows(ask, f"equipment_kind:{kind.slug}", _LABELS, worded=worded, presence="Is there")
    name, tally = kind.name.in_language(ask.language), _tally(ask, kind)
    hindered = ask.words.reason(Reason(ReasonCode.KIND_IN_USE)) if tally else ""
    page = KindPage(kind.slug, name, kind.outline, form, tally, hindered, rows)
    return Shown("equipment/kind.html", page, form.status, name)


def _tally(ask: Ask, kind: OwnKind) -> str:
    """How much equipment is of it; empty for none."""
    count = sum(one.kind == kind.slug for one in all_equipment(ask.hub.db))
    return ask.words.count("{n} thing~{n} things", count) if count else ""
