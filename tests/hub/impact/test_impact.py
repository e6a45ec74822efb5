"""Before and after: assessments of one organisation and over several, questions with faces (I15)."""

from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.base.toml_config import ConfigError
from kiosk.hub import audit
from kiosk.hub.figures.period import WHOLE, Period
from kiosk.hub.impact.change import impact, impact_of_all
from kiosk.hub.impact.evaluations import Evaluation, Evaluations, evaluation, evaluations_of, is_asked
from kiosk.hub.impact.face_questions import parse_face_questions
from kiosk.hub.leaving.feedback import Face
from kiosk.hub.maturity.assessments import Assessments, assessment
from kiosk.hub.maturity.company_codes import CompanyCodes
from kiosk.hub.maturity.content import face_questions_in, shipped
from kiosk.hub.maturity.levels import Answer
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.own_data import stored_about
from kiosk.hub.organisations.process import STEPS, Process, Step, participation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.projects.project import Project, add_project
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from tests.hub.conftest import HandClock

TZ = ZoneInfo("Europe/Helsinki")


@pytest.fixture
def evaluations(db: Database, clock: HandClock) -> Evaluations:
    return Evaluations(db, clock, TZ)


def company(db: Database, clock: HandClock, host_id: str, name: str) -> str:
    return add_organisation(db, clock, host_id, Organisation(name=name)).id


def assessed(db: Database, clock: HandClock, host_id: str, organisation_id: str, **answers: Answer) -> None:
    """A finished assessment: PARTLY, but in the areas that are named."""
    service = Assessments(db, clock)
    made = service.start(organisation_id, by=host_id)
    found = assessment(db, made)
    assert found is not None
    given = {key: answers.get(key.split(".")[0], Answer.PARTLY) for key in found.questions.keys}
    service.answer(made, given, seen_version=1, by=host_id)
    service.finish(made, seen_version=2, by=host_id)
    clock.move(days=30)


def known(db: Database, evaluation_id: str) -> Evaluation:
    found = evaluation(db, evaluation_id)
    assert found is not None
    return found


def evaluated(evaluations: Evaluations, organisation_id: str, face: Face, by: str) -> None:
    made = evaluations.start(organisation_id, by=by)
    asked = face_questions_in(shipped("impact"))
    evaluations.answer(made, dict.fromkeys(asked.by_id, face), seen_version=1, by=by)
    evaluations.finish(made, seen_version=2, by=by)


def test_the_difference_per_area_is_from_the_first_to_the_last(db: Database, clock: HandClock, host_id: str) -> None:
    """I15: whatever lies between does not count; an area without a level then has no difference."""
    organisation_id = company(db, clock, host_id, "Leipomo")
    assessed(db, clock, host_id, organisation_id, online=Answer.NOT_FOR_US)
    assert impact(db, organisation_id) is None
    assessed(db, clock, host_id, organisation_id, leading=Answer.NOT_YET)
    assessed(db, clock, host_id, organisation_id, leading=Answer.YES)
    found = impact(db, organisation_id)
    assert found is not None
    by_area = {one.area.id: (one.first, one.last, one.change) for one in found.areas}
    assert by_area["leading"] == (20, 40, 20)
    assert by_area["online"] == (None, 20, None)
    assert found.whole == 3  # 20 over seven areas


def test_over_organisations_it_is_shown_from_five_on(
    db: Database, clock: HandClock, evaluations: Evaluations, host_id: str
) -> None:
    """I8, I15: of fewer it could be found out how each answered; worse weighs as much as better."""
    ids = [company(db, clock, host_id, f"Yritys {number}") for number in range(5)]
    for organisation_id in ids[:4]:
        assessed(db, clock, host_id, organisation_id)
        assessed(db, clock, host_id, organisation_id, leading=Answer.NOT_YET)
        evaluated(evaluations, organisation_id, Face.GOOD, host_id)
    few = impact_of_all(db, WHOLE, TZ)
    assert (few.compared, few.areas, few.evaluated, few.questions) == (4, (), 4, ())
    assessed(db, clock, host_id, ids[4], online=Answer.NOT_FOR_US)
    assessed(db, clock, host_id, ids[4], online=Answer.YES)
    evaluated(evaluations, ids[4], Face.BAD, host_id)
    found = impact_of_all(db, WHOLE, TZ)
    by_area = {one.area.id: (one.organisations, one.change) for one in found.areas}
    assert (by_area["leading"], by_area["online"]) == ((5, -16), (4, None))
    assert found.questions[0].faces == {Face.GREAT: 0, Face.GOOD: 4, Face.SO_SO: 0, Face.BAD: 1}
    assert impact_of_all(db, Period(None, clock.now().date().replace(year=2020)), TZ).compared == 0


def test_five_questions_are_answered_by_faces(
    db: Database, clock: HandClock, evaluations: Evaluations, host_id: str, admin_id: str
) -> None:
    """I15: one after the other or all at once, taken back, finished; F1: audited; W7; P5: shown."""
    organisation_id = company(db, clock, host_id, "Leipomo")
    made = evaluations.start(organisation_id, by=host_id)
    assert len(known(db, made).questions.question) == 5
    with pytest.raises(SettingRefusedError) as refused:
        evaluations.finish(made, seen_version=1, by=host_id)
    assert refused.value.reason.code is ReasonCode.NO_FACE_CHOSEN
    after = evaluations.answer(made, {"needs": Face.GREAT, "use": Face.BAD}, seen_version=1, by=host_id)
    assert after.next_question is not None
    assert (after.next_question.id, after.is_whole) == ("plan", False)
    with pytest.raises(ChangedMeanwhileError):
        evaluations.answer(made, {"needs": None}, seen_version=1, by=host_id)
    with pytest.raises(SettingRefusedError):
        evaluations.answer(made, {"nothing": Face.GREAT}, seen_version=2, by=host_id)
    after = evaluations.answer(made, {"use": None}, seen_version=2, by=host_id)
    assert dict(after.faces) == {"needs": Face.GREAT}
    evaluations.finish(made, seen_version=3, by=host_id)
    [stored] = stored_about(db, clock, admin_id, organisation_id)
    assert stored["evaluations"][0]["faces"] == {"How did the help fit what you needed?": "great"}
    assert audit.latest(db, 2)[1].action == "evaluation.finished"
    evaluations.reopen(made, seen_version=4, by=host_id)
    assert evaluations.start(organisation_id, by=host_id) == made
    evaluations.remove(made, seen_version=5, by=host_id)
    assert evaluations_of(db, organisation_id) == ()


def test_an_organisation_is_evaluated_where_that_is_the_next_step(
    db: Database, clock: HandClock, evaluations: Evaluations, host_id: str, admin_id: str
) -> None:
    """I4: steps that nobody did are not made up."""
    organisation_id = company(db, clock, host_id, "Leipomo")
    process = Process(db, clock, TZ)
    ready, begun = (
        process.join(
            organisation_id, add_project(db, clock, admin_id, Project(code=code, name=code)).id, None, by=host_id
        )
        for code in ("A1", "A2")
    )
    process.reach(organisation_id, Step.CONTACTED, by=host_id)
    for _ in range(1, len(STEPS) - 1):
        found = participation(db, ready)
        assert found is not None
        process.note_step(ready, clock.now().date(), seen_version=found.version, by=host_id)
    evaluated(evaluations, organisation_id, Face.GREAT, host_id)
    both = [participation(db, one) for one in (ready, begun)]
    assert [one.last_step for one in both if one] == [Step.EVALUATED, Step.CONTACTED]


def test_a_mistake_in_the_file_is_named() -> None:
    """W7."""
    with pytest.raises(ConfigError, match="2 times"):
        parse_face_questions(shipped("impact").replace('id = "use"', 'id = "needs"'))
    with pytest.raises(ConfigError, match="1 to 8"):
        parse_face_questions("")


def test_a_company_is_asked_by_its_code_after_its_second_map(
    db: Database, clock: HandClock, evaluations: Evaluations, host_id: str
) -> None:
    """I15, Q3: once; or when staff have begun it; and about itself alone. Its single answers are not audited."""
    organisation_id, other = (company(db, clock, host_id, name) for name in ("Leipomo", "Saha"))
    theirs = evaluations.start(other, by=host_id)
    codes, asked = CompanyCodes(db, b"key", clock), []
    for _ in range(2):
        assessed(db, clock, host_id, organisation_id)
        latest = db.execute("SELECT id FROM assessment ORDER BY started_at DESC LIMIT 1").fetchone()[0]
        access = codes.access(codes.offer(latest, by=host_id))
        assert access is not None
        asked.append(is_asked(db, access))
        if not asked[-1]:
            with pytest.raises(ChangedMeanwhileError):
                evaluations.start(organisation_id, by=access)
    assert asked == [False, True]
    made = evaluations.start(organisation_id, by=access)
    first = known(db, made).next_question
    assert first is not None
    found = evaluations.answer(made, {first.id: Face.GREAT}, seen_version=1, by=access)
    assert found.last_answered == first
    found = evaluations.answer(made, dict.fromkeys(found.questions.by_id, Face.GOOD), seen_version=2, by=access)
    evaluations.finish(made, seen_version=found.version, by=access)
    assert not is_asked(db, access)
    sql = "SELECT action FROM audit WHERE subject = ?"
    entries = [one["action"] for one in db.query(sql, (f"organisation:{organisation_id}",))]
    assert entries.count("evaluation.answered") == 0
    assert entries.count("evaluation.finished") == 1
    with pytest.raises(NotAllowedError):
        evaluations.answer(theirs, {first.id: Face.BAD}, seen_version=1, by=access)
    evaluations.start(organisation_id, by=host_id)
    assert is_asked(db, access)
    codes.end(latest, by=host_id)
    with pytest.raises(NotAllowedError):
        evaluations.start(organisation_id, by=access)
