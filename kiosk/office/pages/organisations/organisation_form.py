"""An organisation as it is set, with its history; a new one (W4, W7, I4)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.hub.organisations.fields import INDUSTRIES, OrganisationKind, SizeClass
from kiosk.hub.organisations.listing import municipalities, sectors
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.register import add_organisation, change_organisation, kept
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.history import HistoryRow, Worded, history_rows
from kiosk.office.text.organisation_words import KINDS, SIZES, industry_words

_LABELS = {
    "name": "Name",
    "kind": "Kind of organisation",
    "business_id": "Business ID",
    "employed": "Persons employed",
    "size_class": "Size",
    "industry": "Industry",
    "sector": "Sector in own words",
    "municipality": "Municipality",
    "merged": "Counted as another one",
}
_NEW = Organisation(name="")


@dataclass(frozen=True, slots=True)
class OrganisationFormPage:
    """id: empty for a new one. sectors, municipalities: written already."""

    id: str
    name: str
    form: Form
    kinds: tuple[tuple[str, str], ...]
    sizes: tuple[tuple[str, str], ...]
    industries: tuple[tuple[str, str], ...]
    sectors: tuple[str, ...]
    municipalities: tuple[str, ...]
    history: tuple[HistoryRow, ...]


def show_new(ask: Ask) -> Answer:
    return _page(ask, _NEW)


def add(ask: Ask) -> Answer:
    try:
        added = add_organisation(ask.hub.db, ask.hub.clock, ask.staff_id, _typed(ask, _NEW))
    except ReasonError as error:
        return _page(ask, _NEW, _form(_NEW).refused(ask, error))
    return SeeOther(f"/organisations/{added.id}", "added")


def show(ask: Ask) -> Answer:
    found = kept(ask.hub.db, ask.path["organisation_id"])
    return NotFound() if found is None else _page(ask, found)


def save(ask: Ask) -> Answer:
    stored = kept(ask.hub.db, ask.path["organisation_id"])
    if stored is None:
        return NotFound()
    try:
        change_organisation(ask.hub.db, ask.hub.clock, ask.staff_id, _typed(ask, stored))
    except ReasonError as error:
        return _page(ask, stored, _form(stored).refused(ask, error))
    return SeeOther(f"/organisations/{stored.id}", "stored")


def _page(ask: Ask, stored: Organisation, form: Form | None = None) -> Shown:
    t, form = ask.words, form or _form(stored)
    unknown = ("", t("not known"))
    page = OrganisationFormPage(
        id=stored.id,
        name=stored.name,
        form=form,
        kinds=tuple((kind.value, t(words)) for kind, words in KINDS.items()),
        sizes=(unknown, *((size.value, t(words)) for size, words in SIZES.items())),
        industries=(unknown, *((letter, industry_words(letter, t)) for letter in INDUSTRIES)),
        sectors=sectors(ask.hub.db),
        municipalities=municipalities(ask.hub.db),
        history=history_rows(ask, f"organisation:{stored.id}", _LABELS, worded=_worded(ask), presence="In the list")
        if stored.id
        else (),
    )
    title = t("Change the organisation") if stored.id else t("Add an organisation")
    return Shown("organisations/form.html", page, form.status, title)


def _worded(ask: Ask) -> Worded:
    """Values of the history that are stored as keys."""
    t, unknown = ask.words, ask.words("not known")
    return {
        "kind": lambda value: t(KINDS[OrganisationKind(value)]) if value else unknown,
        "size_class": lambda value: t(SIZES[SizeClass(value)]) if value else unknown,
        "industry": lambda value: industry_words(value, t) or unknown,
    }


def _form(stored: Organisation) -> Form:
    return Form(values_of(stored), stored.version)


def _typed(ask: Ask, stored: Organisation) -> Organisation:
    """Raises SettingRefusedError."""
    typed = Typed(ask.form)
    kind, size = typed.text("kind"), typed.text("size_class")
    return Organisation(
        name=typed.text("name"),
        kind=OrganisationKind(kind) if kind in set(OrganisationKind) else stored.kind,
        business_id=typed.text("business_id"),
        employed=typed.optional_whole("employed"),
        size_class=SizeClass(size) if size in set(SizeClass) else None,
        industry=typed.text("industry") or None,
        sector=typed.text("sector"),
        municipality=typed.text("municipality"),
        id=stored.id,
        version=typed.version,
    )
