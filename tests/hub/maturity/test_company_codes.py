"""Codes of companies: what they open, for how long, and for nobody else (I12, S2)."""

from datetime import timedelta

import pytest
from sqlite_utils import Database

from kiosk.base.codes import CODE_LENGTH, is_sound
from kiosk.base.reason import ReasonCode
from kiosk.hub import audit
from kiosk.hub.maturity.assessments import Assessments, assessment, assessments_of
from kiosk.hub.maturity.company_access import VALID_FOR
from kiosk.hub.maturity.company_codes import MOST_UNNAMED, CompanyCodes, TooManyUnnamedError
from kiosk.hub.maturity.levels import Answer
from kiosk.hub.maturity.region import region
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.organisations.merging import merge
from kiosk.hub.organisations.organisation import Organisation, organisation
from kiosk.hub.organisations.own_data import forget
from kiosk.hub.organisations.register import add_organisation, change_organisation
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.plans.vision import Vision, put_vision, vision
from kiosk.hub.retention import run_retention
from kiosk.store.hub_db import rows
from tests.hub.conftest import HandClock


@pytest.fixture
def codes(db: Database, key: bytes, clock: HandClock) -> CompanyCodes:
    return CompanyCodes(db, key, clock)


def answered(db: Database, clock: HandClock, codes: CompanyCodes, answer: Answer) -> str:
    """The code of an unnamed company with a finished assessment of these answers."""
    code, access = codes.begin(SizeClass.MICRO, "fi")
    found = assessment(db, access.assessment_id)
    assert found is not None
    service = Assessments(db, clock)
    service.answer(found.id, dict.fromkeys(found.questions.keys, answer), seen_version=1, by=access)
    service.finish(found.id, seen_version=2, by=access)
    return code


def test_a_company_without_a_name_goes_on_by_its_code(db: Database, clock: HandClock, codes: CompanyCodes) -> None:
    """I12, S1, S2: only its size is stored; the code is nowhere in the database; a company is nobody in the audit."""
    code, access = codes.begin(SizeClass.SMALL, "fi")
    assert (len(code), is_sound(code), code[0]) == (CODE_LENGTH, True, "C")
    assert code not in "\n".join(db.conn.iterdump())
    stored = organisation(db, access.organisation_id)
    assert stored is not None
    assert (stored.name, stored.size_class, stored.is_unnamed) == ("Nimetön yritys 1", SizeClass.SMALL, True)
    service = Assessments(db, clock)
    service.answer(access.assessment_id, {"leading.aim": Answer.YES}, seen_version=1, by=access)
    again = codes.access(code)
    assert again == access
    found = assessment(db, access.assessment_id)
    assert found is not None
    assert found.answers == {"leading.aim": Answer.YES}
    lines = audit.latest(db, 1)
    assert [(line.action, line.staff_name) for line in lines] == [("assessment.started", None)]
    assert codes.begin(None, "sv")[1].organisation_id != access.organisation_id


def test_a_code_opens_nothing_of_another_company(db: Database, clock: HandClock, codes: CompanyCodes) -> None:
    """I12, Q3: neither its assessment nor its plan; nor anything once staff have ended it."""
    _, own = codes.begin(None, "fi")
    _, other = codes.begin(None, "fi")
    service = Assessments(db, clock)
    with pytest.raises(NotAllowedError):
        service.answer(other.assessment_id, {"leading.aim": Answer.YES}, seen_version=1, by=own)
    with pytest.raises(NotAllowedError):
        put_vision(db, clock, own, Vision(organisation_id=other.organisation_id, sentence="Meidän"))
    with pytest.raises(NotAllowedError):
        service.remove(own.assessment_id, seen_version=1, by="nobody")
    put_vision(db, clock, own, Vision(organisation_id=own.organisation_id, sentence="Oma"))
    assert vision(db, own.organisation_id).sentence == "Oma"


def test_staff_give_end_and_narrow_a_code(db: Database, clock: HandClock, codes: CompanyCodes, host_id: str) -> None:
    """I12, F1: a new code ends the one before; without the plan it opens the map alone; it ends by itself."""
    first, access = codes.begin(None, "fi")
    second = codes.offer(access.assessment_id, by=host_id)
    assert codes.access(first) is None
    codes.let_plan(access.assessment_id, allowed=False, by=host_id)
    narrowed = codes.access(second)
    assert narrowed is not None
    with pytest.raises(NotAllowedError) as refused:
        put_vision(db, clock, narrowed, Vision(organisation_id=narrowed.organisation_id, sentence="Oma"))
    assert refused.value.reason.code is ReasonCode.PLAN_NOT_OPEN
    third = codes.offer(access.assessment_id, by=host_id)
    offered = codes.of_assessment(access.assessment_id)
    assert offered is not None
    assert not offered.allows_plan, "as it was"
    clock.at += VALID_FOR + timedelta(seconds=1)
    assert codes.access(third) is None
    fourth = codes.offer(access.assessment_id, by=host_id)
    codes.end(access.assessment_id, by=host_id)
    assert codes.access(fourth) is None
    with pytest.raises(NotAllowedError):
        Assessments(db, clock).answer(access.assessment_id, {"leading.aim": None}, seen_version=1, by=narrowed)
    with pytest.raises(NotAllowedError):
        codes.offer(access.assessment_id, by="nobody")
    actions = [line.action for line in audit.latest(db, 4)]
    assert actions[:2] == ["company_code.ended", "company_code.offered"]


def test_staff_name_a_company_or_count_it_as_one_that_they_know(
    db: Database, clock: HandClock, codes: CompanyCodes, host_id: str, admin_id: str
) -> None:
    """I12, I1: its code goes on with it, and opens the plan of the record that stands for it."""
    code, access = codes.begin(None, "fi")
    stored = organisation(db, access.organisation_id)
    assert stored is not None
    change_organisation(db, clock, host_id, Organisation(id=stored.id, name="Leipomo", version=1))
    named = organisation(db, stored.id)
    assert named is not None
    assert not named.is_unnamed
    other_code, other = codes.begin(None, "fi")
    merge(db, clock, admin_id, other.organisation_id, stored.id, 1)
    merged = codes.access(other_code)
    assert merged is not None
    assert (merged.organisation_id, merged.assessment_id) == (stored.id, other.assessment_id)
    assert len(assessments_of(db, stored.id)) == 2
    assert codes.access(code) == access


def test_what_has_no_name_is_not_among_the_others(
    db: Database, clock: HandClock, codes: CompanyCodes, host_id: str
) -> None:
    """I12, I8: five companies that nobody knows are no region; named they are."""
    made = [answered(db, clock, codes, Answer.PARTLY) for _ in range(6)]
    first = codes.access(made[0])
    assert first is not None
    own = assessment(db, first.assessment_id)
    assert own is not None
    assert region(db, own, clock.now()) is None
    for number, line in enumerate(rows(db, "SELECT id FROM organisation WHERE is_unnamed = 1")):
        change_organisation(db, clock, host_id, Organisation(id=line["id"], name=f"Yritys {number}", version=1))
    found = region(db, own, clock.now())
    assert found is not None
    assert (found.organisations, found.tenths) == (5, 20)


def test_what_nobody_goes_on_with_is_deleted(db: Database, clock: HandClock, codes: CompanyCodes) -> None:
    """I12, P6: an unfinished map without a name goes with its code, and the record with it; a finished one stays."""
    codes.begin(None, "fi")
    kept = answered(db, clock, codes, Answer.YES)
    assert run_retention(db, clock, lambda: True) is not None
    assert db.table("organisation").count == 2
    clock.at += VALID_FOR + timedelta(days=1)
    assert run_retention(db, clock, lambda: True) is not None
    assert [line["name"] for line in rows(db, "SELECT name FROM organisation")] == ["Nimetön yritys 2"]
    assert codes.access(kept) is None
    assert db.table("company_code").count == 0
    assert db.table("assessment").count == 1


def test_whoever_plays_with_the_screen_fills_no_register(codes: CompanyCodes) -> None:
    """I12, Q14: so many unfinished ones without a name, and no more."""
    for _ in range(MOST_UNNAMED):
        codes.begin(None, "fi")
    with pytest.raises(TooManyUnnamedError):
        codes.begin(None, "fi")


def test_a_forgotten_company_has_no_code(
    db: Database, clock: HandClock, codes: CompanyCodes, key: bytes, admin_id: str
) -> None:
    """P5: its code goes with its name; after a restore none works."""
    added = add_organisation(db, clock, admin_id, Organisation(name="Leipomo"))
    made = Assessments(db, clock).start(added.id, by=admin_id)
    code = codes.offer(made, by=admin_id)
    forget(db, key, clock, admin_id, added.id, 1)
    assert (codes.access(code), db.table("company_code").count) == (None, 0)
    other, _ = codes.begin(None, "fi")
    codes.end_all()
    assert codes.access(other) is None
