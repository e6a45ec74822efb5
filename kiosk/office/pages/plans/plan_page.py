"""The digital vision and the action plan of an organisation on one page, with measures to begin with (I13)."""

from dataclasses import dataclass
from datetime import date

from kiosk.hub.maturity.assessments import assessments_of
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.plans.future_map import future_map
from kiosk.hub.plans.measures import Measure, MeasureState, measures, waits_in_vain
from kiosk.hub.plans.proposals import lowest_areas, proposals
from kiosk.hub.plans.vision import Vision, insights, vision
from kiosk.office.asking import Answer, Ask, NotFound, Shown
from kiosk.office.pages.maturity.found import address_of, home_of, named_organisation
from kiosk.office.text.day_words import plain_day, plain_day_with_year
from kiosk.office.text.maturity_words import COSTS, STATES, cost_words, late_words

MARKS = {MeasureState.NOT_STARTED: "", MeasureState.UNDER_WAY: "in_use", MeasureState.DONE: "free"}


@dataclass(frozen=True, slots=True)
class VisionShown:
    """sentence: empty while there is none. insights: how many customers took part in workshops."""

    sentence: str
    agreed: str
    customers: str
    valued: str
    goal: str
    insights: str


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """mark: of its state; mood: of a late one. due_note: how far off. warning: what it waits for in vain."""

    address: str
    title: str
    first_step: str
    owner: str
    due: str
    due_note: str
    cost: str
    mark: str
    state: str
    is_late: bool
    is_done: bool
    waits: str
    warning: str


@dataclass(frozen=True, slots=True)
class Proposal:
    title: str
    about: str
    address: str


@dataclass(frozen=True, slots=True)
class PlanPage:
    """has_future: something is written in the future map."""

    here: str
    organisation: str
    map_address: str
    may_change: bool
    vision: VisionShown
    tally: str
    rows: tuple[MeasureRow, ...]
    proposals: tuple[Proposal, ...]
    why: str
    has_future: bool


def show(ask: Ask) -> Answer:
    found = named_organisation(ask)
    return NotFound() if found is None else _page(ask, found)


def _page(ask: Ask, found: Organisation) -> Shown:
    t, db, here = ask.words, ask.hub.db, home_of(ask, found.id)
    plan = measures(db, found.id)
    done = sum(one.measure_state is MeasureState.DONE for one in plan)
    finished = next((one for one in assessments_of(db, found.id) if one.finished_at is not None), None)
    lowest = lowest_areas(db, found.id)
    page = PlanPage(
        here=here,
        organisation=found.name,
        map_address=address_of(ask, found.id, finished.id) if finished else "",
        may_change=found.merged_into_id is None,
        vision=_vision(ask, vision(db, found.id)),
        tally=t("{done} of {count} ready", done=done, count=len(plan)) if plan else "",
        rows=tuple(_row(ask, one, plan) for one in plan),
        proposals=_proposals(ask, found.id, lowest),
        why=t("For the three lowest areas of the digital map.") if lowest else t("For any company."),
        has_future=not future_map(db, found.id, ()).is_empty,
    )
    return Shown("plans/plan.html", page, title=t("Vision and plan"))


def _vision(ask: Ask, found: Vision) -> VisionShown:
    t = ask.words
    return VisionShown(
        sentence=found.sentence,
        agreed=t("agreed on {day}", day=plain_day_with_year(found.agreed_on, ask.language)) if found.agreed_on else "",
        customers=found.customers,
        valued=found.valued,
        goal=found.goal,
        insights=insights_words(ask, found.organisation_id),
    )


def insights_words(ask: Ask, organisation_id: str) -> str:
    """How many customers took part in how many workshops; empty if none did."""
    t, counted = ask.words, insights(ask.hub.db, organisation_id)
    if not counted.customers:
        return ""
    workshops = t.count("{n} workshop~{n} workshops", counted.events)
    return t.count("{n} customer in {workshops}~{n} customers in {workshops}", counted.customers, workshops=workshops)


def _row(ask: Ask, one: Measure, plan: tuple[Measure, ...]) -> MeasureRow:
    t, late = ask.words, one.late_days(ask.today)
    before = next((other for other in plan if other.id == one.waits_for_id), None)
    in_vain = waits_in_vain(one, plan)
    return MeasureRow(
        address=f"{home_of(ask, one.organisation_id)}/measures/{one.id}",
        title=one.title,
        first_step=one.first_step,
        owner=one.owner,
        due=due_words(one.due_on, ask),
        due_note=_due_note(ask, one, late),
        cost=cost_words(one, t),
        mark="warn" if late else MARKS[one.measure_state],
        state=t("Late") if late else t(STATES[one.measure_state]),
        is_late=late > 0,
        is_done=one.measure_state is MeasureState.DONE,
        waits=t("after: {title}", title=before.title) if before else "",
        warning=t("It begins before {title} is due.", title=in_vain.title) if in_vain else "",
    )


def due_words(day: date, ask: Ask) -> str:
    """With its year where that is another one than now."""
    worded = plain_day if day.year == ask.today.year else plain_day_with_year
    return worded(day, ask.language)


def _due_note(ask: Ask, one: Measure, late: int) -> str:
    if one.measure_state is MeasureState.DONE:
        return ""
    days = (one.due_on - ask.today).days
    if late:
        return late_words(late, ask.words)
    return ask.words("today") if days == 0 else ask.words.count("in {n} day~in {n} days", days)


def _proposals(ask: Ask, organisation_id: str, areas: tuple[str, ...]) -> tuple[Proposal, ...]:
    t, language, here = ask.words, ask.language, home_of(ask, organisation_id)
    found = []
    for number, one in proposals(ask.hub.db, organisation_id, areas):
        weeks = t.count("about {n} week~about {n} weeks", one.weeks)
        cost = next(t(words) for cost, words in COSTS.items() if cost == one.cost)
        about = f"{one.first.in_language(language)}. {weeks[:1].upper()}{weeks[1:]}, {cost.lower()}."
        found.append(Proposal(one.title.in_language(language), about, f"{here}/measures/new?like={number}"))
    return tuple(found)
