"""A measure of an action plan as it is set; a new one, also like one that is offered (I13, W7)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.hub.maturity.assessments import assessments_of
from kiosk.hub.maturity.content import current_templates, current_text, questions_in
from kiosk.hub.maturity.questions import QuestionSet
from kiosk.hub.maturity.templates import FIRST_STEP_MAX, TITLE_MAX
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.plans.cost import CostClass
from kiosk.hub.plans.measures import OWNER_MAX, ActionPlan, Measure, MeasureState, measure, measures
from kiosk.hub.plans.proposals import measure_like, new_measure
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown, whole_number
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.pages.maturity.found import home_of, named_organisation
from kiosk.office.text.maturity_words import COSTS, STATES

Options = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class MeasureFormPage:
    """id: empty for a new one. owners: written already in this plan."""

    here: str
    organisation: str
    id: str
    form: Form
    areas: Options
    states: Options
    costs: Options
    others: Options
    owners: tuple[str, ...]
    title_max: int = TITLE_MAX
    first_step_max: int = FIRST_STEP_MAX
    owner_max: int = OWNER_MAX


def show_new(ask: Ask) -> Answer:
    """like: the number of a measure that is offered."""
    found = named_organisation(ask)
    if found is None:
        return NotFound()
    wanted = _like(ask, found, whole_number(ask.query.get("like", "")))
    return _page(ask, found, Form(values_of(wanted)))


def add(ask: Ask) -> Answer:
    found = named_organisation(ask)
    if found is None:
        return NotFound()
    try:
        ActionPlan(ask.hub.db, ask.hub.clock).add(_typed(ask, found.id), by=ask.by)
    except ReasonError as error:
        return _page(ask, found, Form({}).refused(ask, error))
    return SeeOther(f"{home_of(ask, found.id)}/plan", "added")


def show(ask: Ask) -> Answer:
    found, stored = named_organisation(ask), _stored(ask)
    if found is None or stored is None:
        return NotFound()
    return _page(ask, found, _form(stored), stored.id)


def save(ask: Ask) -> Answer:
    found, stored = named_organisation(ask), _stored(ask)
    if found is None or stored is None:
        return NotFound()
    try:
        ActionPlan(ask.hub.db, ask.hub.clock).change(_typed(ask, found.id, stored.id), by=ask.by)
    except ReasonError as error:
        return _page(ask, found, _form(stored).refused(ask, error), stored.id)
    return SeeOther(f"{home_of(ask, found.id)}/plan", "stored")


def remove(ask: Ask) -> Answer:
    stored = _stored(ask)
    if stored is None:
        return NotFound()
    plan = ActionPlan(ask.hub.db, ask.hub.clock)
    plan.remove(stored.id, seen_version=Typed(ask.form).version, by=ask.by)
    return SeeOther(f"{home_of(ask, stored.organisation_id)}/plan", "removed")


def _stored(ask: Ask) -> Measure | None:
    found = measure(ask.hub.db, ask.path["measure_id"])
    owner = ask.company.organisation_id if ask.company else ask.path["organisation_id"]
    return found if found is not None and found.organisation_id == owner else None


def _like(ask: Ask, found: Organisation, number: int | None) -> Measure:
    """A new measure, from today on."""
    offered = current_templates(ask.hub.db).measure
    if number is None or number >= len(offered):
        return new_measure(found.id, ask.today)
    return measure_like(offered[number], found.id, ask.today, ask.language)


def _form(stored: Measure) -> Form:
    return Form(values_of(stored), stored.version)


def _typed(ask: Ask, organisation_id: str, measure_id: str = "") -> Measure:
    """Raises SettingRefusedError."""
    typed = Typed(ask.form)
    state, cost = typed.text("measure_state"), typed.text("cost")
    return Measure(
        organisation_id=organisation_id,
        title=typed.text("title"),
        first_step=typed.text("first_step"),
        owner=typed.text("owner"),
        area=typed.text("area")[:40],
        starts_on=typed.day("starts_on"),
        due_on=typed.day("due_on"),
        measure_state=MeasureState(state) if state in set(MeasureState) else MeasureState.NOT_STARTED,
        cost=CostClass(cost) if cost in set(CostClass) else None,
        euros=typed.optional_whole("euros"),
        is_monthly=typed.is_on("is_monthly"),
        waits_for_id=typed.text("waits_for_id") or None,
        id=measure_id,
        version=typed.version,
    )


def _page(ask: Ask, found: Organisation, form: Form, measure_id: str = "") -> Shown:
    t, db = ask.words, ask.hub.db
    plan = measures(db, found.id)
    none = ("", t("none of them"))
    page = MeasureFormPage(
        here=home_of(ask, found.id),
        organisation=found.name,
        id=measure_id,
        form=form,
        areas=(none, *((one.id, one.name.in_language(ask.language)) for one in _questions(ask, found).area)),
        states=tuple((state.value, t(words)) for state, words in STATES.items()),
        costs=(("", t("not known")), *((cost.value, t(words)) for cost, words in COSTS.items())),
        others=(none, *((one.id, one.title) for one in plan if one.id != measure_id)),
        owners=tuple(sorted({one.owner for one in plan if one.owner})),
    )
    title = t("Change the measure") if measure_id else t("Add a measure")
    return Shown("plans/measure.html", page, form.status, title)


def _questions(ask: Ask, found: Organisation) -> QuestionSet:
    """Of its last assessment, else those of the hub."""
    known = assessments_of(ask.hub.db, found.id)
    return known[0].questions if known else questions_in(current_text(ask.hub.db, "questions"))
