"""One organisation: what is known of it, how far it is in its projects, what was done together (I4, I5, I6)."""

from dataclasses import dataclass

from kiosk.base.formats import duration_words
from kiosk.hub.figures.counted_rows import OccasionRow, occasions, standing_ids
from kiosk.hub.organisations.organisation import Organisation, all_ids, merged_into, organisation, standing_for
from kiosk.hub.organisations.process import participations_of
from kiosk.hub.permissions import Role
from kiosk.hub.projects.project import all_projects
from kiosk.office.asking import Answer, Ask, NotFound, Shown
from kiosk.office.forms import Form
from kiosk.office.named_organisations import offered_names
from kiosk.office.pages.hours.overview import MONTHS
from kiosk.office.pages.maturity.organisation_block import GrowthBlock, growth_block
from kiosk.office.pages.needs.impact_page import NeedsBlock, needs_block
from kiosk.office.pages.organisations.occasion_rows import OccasionLine, occasion_lines
from kiosk.office.pages.organisations.process_block import ProcessBlock, process_block
from kiosk.office.rulers import YearRule, year_rule
from kiosk.office.text.organisation_words import about_words

MOST_OCCASIONS = 12


@dataclass(frozen=True, slots=True)
class Merged:
    id: str
    name: str
    version: int


@dataclass(frozen=True, slots=True)
class OrganisationPage:
    """counts_as: the record that stands for it; None for itself. join: the form, with projects that can be chosen.

    together: how often and how long; year: a dot for each time; merging, forgetting: forms of an admin, else None.
    """

    id: str
    name: str
    about: str
    version: int
    counts_as: Merged | None
    processes: tuple[ProcessBlock, ...]
    growth: GrowthBlock
    needs: NeedsBlock
    join: Form
    projects: tuple[tuple[str, str], ...]
    together: str
    year: YearRule
    occasions: tuple[OccasionLine, ...]
    merged: tuple[Merged, ...]
    merging: Form | None
    names: tuple[str, ...]
    may_administer: bool


def show(ask: Ask) -> Answer:
    return page_of(ask)


def page_of(
    ask: Ask, *, join: Form | None = None, merging: Form | None = None, step: tuple[str, Form] | None = None
) -> Answer:
    """The forms: those that were refused. step: with the id of its participation."""
    found = organisation(ask.hub.db, ask.path["organisation_id"])
    if found is None or found.forgotten_at is not None:
        return NotFound()
    admin = ask.allows(Role.ADMIN)
    done = _done_together(ask, found)
    taken = participations_of(ask.hub.db, found.id)
    refused_id, refused_form = step or ("", None)
    page = OrganisationPage(
        id=found.id,
        name=found.name,
        about=about_words(found, ask.words),
        version=found.version,
        counts_as=_counts_as(ask, found),
        processes=tuple(process_block(ask, one, refused_form if one.id == refused_id else None) for one in taken),
        growth=growth_block(ask, found),
        needs=needs_block(ask, found),
        join=join or Form({}),
        projects=_projects(ask, {one.project_id for one in taken}),
        together=_together(ask, done),
        year=year_rule([one.day for one in done], ask.today, tuple(map(ask.words, MONTHS))),
        occasions=occasion_lines(ask, done[: -MOST_OCCASIONS - 1 : -1]),
        merged=tuple(Merged(one.id, one.name, one.version) for one in merged_into(ask.hub.db, found.id)),
        merging=(merging or Form({}, found.version)) if admin and found.merged_into_id is None else None,
        names=offered_names(ask),
        may_administer=admin,
    )
    status = max(form.status for form in (join, merging, refused_form, Form({})) if form is not None)
    return Shown("organisations/organisation.html", page, status, found.name)


def _counts_as(ask: Ask, found: Organisation) -> Merged | None:
    if found.merged_into_id is None:
        return None
    standing = standing_for(ask.hub.db, found.id)
    assert standing is not None, "a reference in the database"
    return Merged(standing.id, standing.name, standing.version)


def _projects(ask: Ask, taken: set[str]) -> tuple[tuple[str, str], ...]:
    """Those that it can join."""
    return tuple((one.id, f"{one.code} {one.name}") for one in all_projects(ask.hub.db) if one.id not in taken)


def _done_together(ask: Ask, found: Organisation) -> tuple[OccasionRow, ...]:
    db = ask.hub.db
    return occasions(db, standing_ids(db), ask.now, ask.tz, organisation_ids=all_ids(db, found.id))


def _together(ask: Ask, done: tuple[OccasionRow, ...]) -> str:
    if not done:
        return ""
    lasted = duration_words(60 * sum(one.minutes for one in done))
    times = ask.words.count("{n} time~{n} times", len(done))
    return f"{times}, {lasted}"
