"""All organisations: searched, by kind and project, page by page (W7, I4)."""

from dataclasses import dataclass, replace

from kiosk.base.formats import number_words
from kiosk.hub.organisations.fields import OrganisationKind
from kiosk.hub.organisations.listing import PAGE, OrganisationFilter, count_organisations, list_organisations
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.process import participations_of
from kiosk.hub.projects.project import all_projects
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.lists import Choice, ListQuery, Pages
from kiosk.office.text.organisation_words import industry_words, kind_word, size_word, step_word

_FILTERS = ("kind", "project", "text")
_VIEWS = {
    OrganisationKind.COMPANY: "Companies",
    OrganisationKind.LIGHT_ENTREPRENEUR: "Light entrepreneurs",
    OrganisationKind.ASSOCIATION: "Associations",
    OrganisationKind.SCHOOL: "Schools",
    OrganisationKind.PUBLIC_BODY: "Public bodies",
}


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """state: the project in which it takes part last, and how far it is."""

    id: str
    name: str
    business_id: str
    about: str
    industry: str
    municipality: str
    state: str


@dataclass(frozen=True, slots=True)
class OrganisationsPage:
    """kind: as it stands in the address. empty: what an empty list says."""

    kind: str
    views: tuple[Choice, ...]
    projects: tuple[Choice, ...]
    text: str
    organisations: tuple[OrganisationRow, ...]
    pages: Pages
    empty: str


def show(ask: Ask) -> Answer:
    t, query = ask.words, ListQuery(ask, "/organisations", _FILTERS)
    wanted = _filter(query)
    found = list_organisations(ask.hub.db, wanted, query.first)
    is_filtered = bool(wanted.text or wanted.project_id or wanted.kind)
    nothing = t("No organisation is in the list yet. Add one, and consultations and events can name it.")
    page = OrganisationsPage(
        kind=query.value("kind"),
        views=_views(query, wanted),
        projects=_projects(ask, wanted.project_id),
        text=wanted.text,
        organisations=tuple(_row(ask, one) for one in found),
        pages=query.pages(len(found), count_organisations(ask.hub.db, wanted), PAGE),
        empty=t("Nothing fits. Take fewer filters.") if is_filtered else nothing,
    )
    return Shown("organisations/list.html", page, title=t("Organisations"))


def _filter(query: ListQuery) -> OrganisationFilter:
    kind = query.value("kind")
    return OrganisationFilter(
        kind=OrganisationKind(kind) if kind in set(OrganisationKind) else None,
        project_id=query.value("project"),
        text=query.text,
    )


def _views(query: ListQuery, wanted: OrganisationFilter) -> tuple[Choice, ...]:
    t, db = query.ask.words, query.ask.hub.db

    def view(kind: OrganisationKind | None, english: str) -> Choice:
        count = number_words(count_organisations(db, replace(wanted, kind=kind)), 0, query.ask.language)
        return Choice(query.address(kind=kind or ""), f"{t(english)} {count}", kind is wanted.kind)

    return (view(None, "All of them"), *(view(kind, english) for kind, english in _VIEWS.items()))


def _projects(ask: Ask, chosen: str) -> tuple[Choice, ...]:
    known = all_projects(ask.hub.db)
    every = Choice("", ask.words("all projects"), not chosen)
    return (every, *(Choice(one.id, f"{one.code} {one.name}", one.id == chosen) for one in known))


def _row(ask: Ask, one: Organisation) -> OrganisationRow:
    t = ask.words
    taken = next(iter(participations_of(ask.hub.db, one.id)), None)
    step = taken.last_step if taken else None
    return OrganisationRow(
        id=one.id,
        name=one.name,
        business_id=one.business_id or "",
        about=", ".join(filter(None, (kind_word(one.kind, t), size_word(one.size_class, t)))),
        industry=one.sector or industry_words(one.industry, t),
        municipality=one.municipality,
        state=", ".join(filter(None, (taken.project_code, step_word(step, t) if step else ""))) if taken else "",
    )
