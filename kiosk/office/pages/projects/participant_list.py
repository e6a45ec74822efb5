"""The participants of a project by number, with the authority's forms that they have done (I10)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.base.errors import ReasonError
from kiosk.hub.projects.authority_forms import (
    AuthorityForm,
    FormTicks,
    done_on,
    end_forms_to_ask_for,
    form_address,
    is_ending,
)
from kiosk.hub.projects.evidence import Participant, participants
from kiosk.hub.projects.project import Project, project
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown, whole_number
from kiosk.office.forms import Form
from kiosk.office.history import HistoryRow, audited_rows
from kiosk.office.lists import Choice, ListQuery, Pages
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.organisation_words import GENDERS

PAGE = 50
_ACTIONS = frozenset(
    {"add participant", "remove participant", "tick start form", "untick start form", "tick end form",
     "untick end form"}
)  # fmt: skip
_ALL = ""
_VIEWS = {_ALL: "All", AuthorityForm.START: "Start form missing", AuthorityForm.END: "End form missing"}
Which = Callable[[Participant], bool]


@dataclass(frozen=True, slots=True)
class FormCell:
    """done: when it was; empty: not yet. name: of the form, for who can't see the column."""

    form: str
    name: str
    done: str


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    number: int
    since: str
    gender: str
    forms: tuple[FormCell, ...]


@dataclass(frozen=True, slots=True)
class ParticipantsPage:
    """has_forms: the project has addresses. reminder: how many lack an end form, if it ends soon; empty for nothing.

    forms: names and addresses. here: the address of the page with its filter.
    """

    id: str
    name: str
    here: str
    views: tuple[Choice, ...]
    rows: tuple[ParticipantRow, ...]
    pages: Pages
    empty: str
    has_forms: bool
    reminder: str
    forms: tuple[tuple[str, str], ...]
    history: tuple[HistoryRow, ...]
    refused: Form


def show(ask: Ask) -> Answer:
    return _page(ask, Form({}))


def tick(ask: Ask) -> Answer:
    return _act(ask, FormTicks.tick, "form_ticked")


def untick(ask: Ask) -> Answer:
    return _act(ask, FormTicks.untick, "form_unticked")


def end_forms_missing(ask: Ask) -> tuple[int, str]:
    """How many end forms are missing of projects that end soon, and the page that shows them."""
    found = end_forms_to_ask_for(ask.hub.db, ask.today)
    address = f"/projects/{found[0].project.id}/participants?missing=end" if found else ""
    return sum(len(one.missing) for one in found), address


def _act(ask: Ask, act: Callable[..., bool], done: str) -> Answer:
    number, form = whole_number(ask.path["number"]), ask.form.get("form")
    if number is None or form not in set(AuthorityForm):
        return NotFound()
    ticks = FormTicks(ask.hub.db, ask.hub.clock, ask.tz)
    try:
        act(ticks, ask.path["project_id"], number, AuthorityForm(form), by=ask.staff_id)
    except ReasonError as error:
        return _page(ask, Form({}).refused(ask, error))
    query = ListQuery(ask, f"/projects/{ask.path['project_id']}/participants", ("missing",))
    return SeeOther(query.address(), done)


def _page(ask: Ask, refused: Form) -> Answer:
    found, t = project(ask.hub.db, ask.path["project_id"]), ask.words
    if found is None:
        return NotFound()
    query = ListQuery(ask, f"/projects/{found.id}/participants", ("missing",))
    view = query.value("missing") if query.value("missing") in _VIEWS else _ALL
    everybody = participants(ask.hub.db, found.id)
    listed = [one for one in everybody if _WHICH[view](one)]
    shown = listed[query.first - 1 : query.first - 1 + PAGE]
    page = ParticipantsPage(
        id=found.id,
        name=found.name,
        here=query.address(),
        views=tuple(_view(query, name, everybody, is_chosen=name == view) for name in _VIEWS),
        rows=tuple(_row(ask, one) for one in shown),
        pages=query.pages(len(shown), len(listed), PAGE),
        empty=t("There are no participants yet.") if not everybody else t("Nobody: all have done it."),
        has_forms=bool(found.start_form_url),
        reminder=_reminder(ask, found, everybody),
        forms=tuple((t(_NAMES[form]), form_address(found, form)) for form in AuthorityForm) if _has(found) else (),
        history=audited_rows(ask, f"project:{found.id}", _ACTIONS),
        refused=refused,
    )
    return Shown("projects/participants.html", page, refused.status, t("Participants of the project"))


def _has(found: Project) -> bool:
    return bool(found.start_form_url)


def _lacks(form: AuthorityForm) -> Which:
    return lambda one: done_on(one, form) is None


_WHICH: dict[str, Which] = {_ALL: lambda _: True} | {form: _lacks(form) for form in AuthorityForm}
_NAMES = {AuthorityForm.START: "Start form", AuthorityForm.END: "End form"}


def _view(query: ListQuery, name: str, everybody: tuple[Participant, ...], *, is_chosen: bool) -> Choice:
    words = f"{query.ask.words(_VIEWS[name])} {sum(map(_WHICH[name], everybody))}"
    return Choice(query.address(missing=name), words, is_chosen)


def _row(ask: Ask, one: Participant) -> ParticipantRow:
    forms = tuple(
        FormCell(form.value, ask.words(_NAMES[form]), _day(ask, done_on(one, form))) for form in AuthorityForm
    )
    gender = ask.words("Not asked") if one.gender is None else ask.words(GENDERS[one.gender])
    return ParticipantRow(one.number, _day(ask, one.day), gender, forms)


def _day(ask: Ask, day: date | None) -> str:
    return plain_day_with_year(day, ask.language) if day else ""


def _reminder(ask: Ask, found: Project, everybody: tuple[Participant, ...]) -> str:
    lacking = sum(map(_WHICH[AuthorityForm.END], everybody))
    if not lacking or not found.start_form_url or found.last_day is None or not is_ending(found, ask.today):
        return ""
    t, day = ask.words, plain_day_with_year(found.last_day, ask.language)
    how_many = t.count("{n} end form is missing.~{n} end forms are missing.", lacking)
    ends = t("The project ended {day}.", day=day) if found.last_day < ask.today else t("It ends {day}.", day=day)
    return f"{how_many} {ends}"
