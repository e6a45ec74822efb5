"""One project: its indicators with what came of them, who carries and funds it, its participants (I2, I7)."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.base.formats import number_words
from kiosk.hub.figures.counted_rows import rows_of_project
from kiosk.hub.figures.period import WHOLE, Period, month_of, year_of
from kiosk.hub.figures.project_figures import figures_of
from kiosk.hub.figures.publishing import shown_whole
from kiosk.hub.permissions import Role
from kiosk.hub.projects.authority_forms import AuthorityForm, missing
from kiosk.hub.projects.evidence import participants
from kiosk.hub.projects.funding import FundingLine, Partner, PartnerRole, funding_lines, partners
from kiosk.hub.projects.indicators import indicators
from kiosk.hub.projects.project import Project, project
from kiosk.hub.settings.equipment_settings import all_equipment
from kiosk.office.asking import Answer, Ask, NotFound, Shown
from kiosk.office.forms import Form
from kiosk.office.lists import Choice
from kiosk.office.named_organisations import offered_names
from kiosk.office.pages.projects.figure_rows import FigureRow, figure_rows
from kiosk.office.pages.projects.project_list import period_words
from kiosk.office.text.organisation_words import GENDERS

PERIODS = {"": "Whole project", "year": "This year", "month": "This month"}


@dataclass(frozen=True, slots=True)
class PartRow:
    """A partner with its share, or a line of funding with its amount."""

    id: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class ProjectPage:
    """about, carried_by: in words. facts: pairs of name and value. partner, line, participant: forms.

    A form of a partner or a line that is there has its `id`. forms: how many of the authority's are missing; empty
    where the project has none. equipment: slugs and names of what is marked with it.
    """

    id: str
    name: str
    about: str
    carried_by: str
    facts: tuple[tuple[str, str], ...]
    periods: tuple[Choice, ...]
    counted_at: str
    figures: tuple[FigureRow, ...]
    without_target: tuple[FigureRow, ...]
    partners: tuple[PartRow, ...]
    roles: tuple[tuple[str, str], ...]
    partner: Form
    lines: tuple[PartRow, ...]
    line: Form
    budget: str
    participants: str
    forms: str
    participant: Form
    genders: tuple[tuple[str, str], ...]
    names: tuple[str, ...]
    equipment: tuple[tuple[str, str], ...]
    may_set: bool


def show(ask: Ask) -> Answer:
    return page_of(ask)


def page_of(
    ask: Ask, *, partner: Form | None = None, line: Form | None = None, participant: Form | None = None
) -> Answer:
    """The forms: those that were refused."""
    found = project(ask.hub.db, ask.path["project_id"])
    if found is None:
        return NotFound()
    db, t = ask.hub.db, ask.words
    figures = figures_of(rows_of_project(db, found.id, ask.now, ask.tz), indicators(db, found.id), _period(ask))
    rows = figure_rows(ask, shown_whole(figures))
    known, lines = partners(db, found.id), funding_lines(db, found.id)
    page = ProjectPage(
        id=found.id,
        name=found.name,
        about=", ".join(filter(None, (found.code, found.fund))),
        carried_by=_carried_by(ask, found),
        facts=_facts(ask, found),
        periods=_periods(ask, found),
        counted_at=t("counted at {time}", time=ask.clock(ask.now)),
        figures=tuple(one for one in rows if one.target),
        without_target=tuple(one for one in rows if not one.target),
        partners=tuple(_partner_words(ask, one) for one in known),
        roles=((PartnerRole.PARTNER, t("Partner")), (PartnerRole.APPLICANT, t("Applicant"))),
        partner=partner or _partner_form(ask, known),
        lines=tuple(PartRow(one.id, one.source, _euros(ask, one.amount_cents)) for one in lines),
        line=line or _line_form(ask, lines),
        budget=_euros(ask, sum(one.amount_cents for one in lines)) if lines else "",
        participants=_participants(ask, found),
        forms=_forms(ask, found),
        participant=participant or Form({"day": ask.today.isoformat()}),
        genders=(("", t("not asked")), *((one.value, t(words)) for one, words in GENDERS.items())),
        names=offered_names(ask),
        equipment=_equipment(ask, found),
        may_set=ask.allows(Role.ADMIN),
    )
    status = max(form.status for form in (partner, line, participant, Form({})) if form is not None)
    return Shown("projects/project.html", page, status, found.name)


def _period(ask: Ask) -> Period:
    return {"year": year_of(ask.today), "month": month_of(ask.today)}.get(ask.query.get("period", ""), WHOLE)


def _periods(ask: Ask, found: Project) -> tuple[Choice, ...]:
    chosen = ask.query.get("period", "")
    chosen = chosen if chosen in PERIODS else ""
    return tuple(
        Choice(
            f"/projects/{found.id}?period={name}" if name else f"/projects/{found.id}", ask.words(words), name == chosen
        )
        for name, words in PERIODS.items()
    )


def _carried_by(ask: Ask, found: Project) -> str:
    """How many carry it, and when."""
    others = sum(one.role is PartnerRole.PARTNER for one in partners(ask.hub.db, found.id))
    carried = ask.words.count("Applicant and {n} partner.~Applicant and {n} partners.", others) if others else ""
    period = period_words(ask, found)
    return " ".join(filter(None, (carried, f"{period}." if period else "")))


def _facts(ask: Ask, found: Project) -> tuple[tuple[str, str], ...]:
    t = ask.words
    facts = (
        (t("Priority axis"), found.axis),
        (t("Specific objective"), found.objective),
        (t("Authority"), found.authority),
    )
    return tuple((name, value) for name, value in facts if value)


def _partner_words(ask: Ask, one: Partner) -> PartRow:
    role = ask.words("Applicant") if one.role is PartnerRole.APPLICANT else ask.words("Partner")
    share = f"{_share(ask, one)}\N{NO-BREAK SPACE}%" if one.share_hundredths is not None else ""
    return PartRow(one.id, one.name, ", ".join(filter(None, (role, share))))


def _partner_form(ask: Ask, known: Sequence[Partner]) -> Form:
    """Of the partner that the address names, else an empty one."""
    one = next((one for one in known if one.id == ask.query.get("partner")), None)
    if one is None:
        return Form({"role": PartnerRole.PARTNER if known else PartnerRole.APPLICANT})
    return Form({"id": one.id, "partner": one.name, "role": one.role, "share": _share(ask, one)}, one.version)


def _line_form(ask: Ask, known: Sequence[FundingLine]) -> Form:
    """Of the line that the address names, else an empty one."""
    one = next((one for one in known if one.id == ask.query.get("line")), None)
    if one is None:
        return Form({})
    return Form({"id": one.id, "source": one.source, "amount": f"{one.amount_cents / 100:.2f}"}, one.version)


def _euros(ask: Ask, cents: int) -> str:
    """Whole ones and more, thousands apart."""
    return f"{number_words(cents / 100, 2, ask.language)}\N{NO-BREAK SPACE}€"


def _share(ask: Ask, one: Partner) -> str:
    return "" if one.share_hundredths is None else number_words(one.share_hundredths / 100, 2, ask.language)


def _participants(ask: Ask, found: Project) -> str:
    known = participants(ask.hub.db, found.id)
    if not known:
        return ""
    words = ask.words.count("{n} participant~{n} participants", len(known))
    last = ask.words("the last number is {n}", n=known[-1].number)
    return f"{words}, {last}"


def _forms(ask: Ask, found: Project) -> str:
    if not found.start_form_url:
        return ""
    start, end = (len(missing(ask.hub.db, found.id, form)) for form in (AuthorityForm.START, AuthorityForm.END))
    return ask.words("start form missing: {n}, end form missing: {m}", n=start, m=end)


def _equipment(ask: Ask, found: Project) -> tuple[tuple[str, str], ...]:
    """Slug and name of what is marked with its code."""
    code = found.code.casefold()
    known = all_equipment(ask.hub.db)
    return tuple((one.slug, one.name) for one in known if one.details.project.casefold() == code)
