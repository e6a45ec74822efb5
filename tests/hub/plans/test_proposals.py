"""Measures that are proposed to an organisation: of its lowest areas first, and none that it has already (I13)."""

from datetime import date

import pytest
from sqlite_utils import Database

from kiosk.hub.maturity.assessments import Assessments, assessment
from kiosk.hub.maturity.content import current_templates
from kiosk.hub.maturity.levels import Answer
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.plans.cost import CostClass
from kiosk.hub.plans.measures import ActionPlan
from kiosk.hub.plans.proposals import lowest_areas, measure_like, new_measure, proposals
from tests.hub.conftest import HandClock

TODAY = date(2026, 3, 2)


@pytest.fixture
def organisation_id(db: Database, clock: HandClock, host_id: str) -> str:
    return add_organisation(db, clock, host_id, Organisation(name="Keiteleen Puutyö Oy")).id


def assess(db: Database, clock: HandClock, host_id: str, organisation_id: str, low: tuple[str, ...]) -> None:
    """Finish an assessment in which these areas are low, in their order, and the others high."""
    service = Assessments(db, clock)
    found = assessment(db, service.start(organisation_id, by=host_id))
    assert found is not None
    scale = dict(zip(low, (Answer.NOT_YET, Answer.A_LITTLE, Answer.PARTLY), strict=True))
    given = {key: scale.get(key.split(".")[0], Answer.YES) for key in found.questions.keys}
    service.answer(found.id, given, seen_version=found.version, by=host_id)
    service.finish(found.id, seen_version=found.version + 1, by=host_id)


def test_without_a_finished_assessment_all_are_proposed(db: Database, organisation_id: str) -> None:
    """I13: in the order of the file."""
    assert lowest_areas(db, organisation_id) == ()
    offered = proposals(db, organisation_id, ())
    assert [one for _, one in offered] == list(current_templates(db).measure)


def test_those_of_the_lowest_areas_come_first_and_none_twice(
    db: Database, clock: HandClock, organisation_id: str, host_id: str
) -> None:
    """I13: of other areas none; what the plan has by its title in any language is not proposed again."""
    low = ("sales", "leading", "online")
    assess(db, clock, host_id, organisation_id, low)
    areas = lowest_areas(db, organisation_id)
    assert areas == low
    offered = proposals(db, organisation_id, areas)
    found = [one.area for _, one in offered]
    assert found == sorted(found, key=lambda area: low.index(area) if area in low else len(low))
    assert set(found) <= {*low, ""}
    number, template = offered[0]
    assert current_templates(db).measure[number] == template
    ActionPlan(db, clock).add(measure_like(template, organisation_id, TODAY, "sv"), by=host_id)
    other, another = offered[1]
    ActionPlan(db, clock).add(measure_like(another, organisation_id, TODAY, "fi"), by=host_id)
    assert not {number, other} & {each for each, _ in proposals(db, organisation_id, areas)}


def test_a_measure_is_made_like_a_template_in_a_language(db: Database, organisation_id: str) -> None:
    """I13: from today on, for as long as it takes about; an own one for as long as usual."""
    template = current_templates(db).measure[0]
    made = measure_like(template, organisation_id, TODAY, "fi")
    assert (made.title, made.first_step) == (template.title.fi, template.first.fi)
    assert (made.starts_on, (made.due_on - TODAY).days) == (TODAY, template.weeks * 7)
    assert (made.cost, made.area) == (CostClass(template.cost), template.area)
    assert (new_measure(organisation_id, TODAY, "Saha").due_on - TODAY).days == 28
