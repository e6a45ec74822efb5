"""Measures that an organisation can begin with: which are offered to it, and one of them as its own (I13)."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlite_utils import Database

from kiosk.hub.maturity.assessments import assessments_of
from kiosk.hub.maturity.content import current_templates
from kiosk.hub.maturity.levels import next_steps
from kiosk.hub.maturity.templates import MeasureTemplate
from kiosk.hub.plans.cost import CostClass
from kiosk.hub.plans.measures import Measure, measures

_USUAL_WEEKS = 4


def lowest_areas(db: Database, organisation_id: str) -> tuple[str, ...]:
    """Those of its three next steps, lowest first; empty while no assessment is finished."""
    finished = next((one for one in assessments_of(db, organisation_id) if one.finished_at is not None), None)
    return tuple(step.area.id for step in next_steps(finished.levels)) if finished else ()


def proposals(db: Database, organisation_id: str, areas: Sequence[str]) -> tuple[tuple[int, MeasureTemplate], ...]:
    """Measures of these areas, in their order, then those of no area; each with its number among the templates.

    Without those whose title is in the plan, in any language. areas: empty: all are offered.
    """
    taken = {one.title for one in measures(db, organisation_id)}
    found = [
        (number, one)
        for number, one in enumerate(current_templates(db).measure)
        if taken.isdisjoint(one.title.words) and (not areas or not one.area or one.area in areas)
    ]
    return tuple(sorted(found, key=lambda each: areas.index(each[1].area) if each[1].area in areas else len(areas)))


def new_measure(organisation_id: str, today: date, title: str = "") -> Measure:
    """One from today on, for as long as measures usually take."""
    due = today + timedelta(weeks=_USUAL_WEEKS)
    return Measure(organisation_id=organisation_id, title=title, starts_on=today, due_on=due)


def measure_like(template: MeasureTemplate, organisation_id: str, today: date, language: str) -> Measure:
    """A new one as the template has it, from today on."""
    return Measure(
        organisation_id=organisation_id,
        title=template.title.in_language(language),
        first_step=template.first.in_language(language),
        area=template.area,
        starts_on=today,
        due_on=today + timedelta(weeks=template.weeks),
        cost=CostClass(template.cost),
    )
