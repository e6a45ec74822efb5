"""Assessments as they are stored (I12)."""

from dataclasses import replace

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub import audit
from kiosk.hub.maturity.assessments import Assessments, assessment, assessments_of, before
from kiosk.hub.maturity.content import MaturityContent, shipped
from kiosk.hub.maturity.levels import Answer, earlier_tenths
from kiosk.hub.maturity.region import region
from kiosk.hub.organisations.merging import merge
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.settings.settings_table import change_setting
from tests.hub.conftest import HandClock


def company(db: Database, clock: HandClock, host_id: str, name: str) -> str:
    return add_organisation(db, clock, host_id, Organisation(name=name)).id


def finished(db: Database, clock: HandClock, host_id: str, organisation_id: str, answer: Answer) -> str:
    """An assessment in which every statement has this answer."""
    service = Assessments(db, clock)
    made = service.start(organisation_id, by=host_id)
    found = assessment(db, made)
    assert found is not None
    given = dict.fromkeys(found.questions.keys, answer)
    service.answer(made, given, seen_version=found.version, by=host_id)
    service.finish(made, seen_version=found.version + 1, by=host_id)
    clock.move(days=30)
    return made


def test_it_is_answered_left_resumed_and_finished(db: Database, clock: HandClock, host_id: str) -> None:
    """I12: one at a time; F1: each act is audited without a name; W7: who saw an older state is told."""
    service, organisation_id = Assessments(db, clock), company(db, clock, host_id, "Leipomo")
    made = service.start(organisation_id, by=host_id)
    with pytest.raises(SettingRefusedError) as refused:
        service.finish(made, seen_version=1, by=host_id)
    assert refused.value.reason.code is ReasonCode.NOTHING_ANSWERED
    found = service.answer(made, {"leading.aim": Answer.YES}, seen_version=1, by=host_id)
    assert service.start(organisation_id, by=host_id) == made
    with pytest.raises(ChangedMeanwhileError):
        service.answer(made, {"leading.aim": None}, seen_version=1, by=host_id)
    with pytest.raises(SettingRefusedError):
        service.answer(made, {"leading.other": Answer.YES}, seen_version=2, by=host_id)
    given = dict.fromkeys(found.questions.keys, Answer.PARTLY)
    found = service.answer(made, {**given, "leading.aim": None}, seen_version=2, by=host_id)
    assert (len(found.answers), found.is_whole, found.levels.tenths) == (31, False, 20)
    service.finish(made, seen_version=3, by=host_id)
    with pytest.raises(SettingRefusedError):
        service.answer(made, given, seen_version=4, by=host_id)
    with pytest.raises(NotAllowedError):
        service.remove(made, seen_version=4, by=host_id)
    service.reopen(made, seen_version=4, by=host_id)
    service.remove(made, seen_version=5, by=host_id)
    assert assessments_of(db, organisation_id) == ()
    lines = audit.latest(db, 4)
    assert [line.action for line in lines[:2]] == ["assessment.removed", "assessment.reopened"]
    assert {line.subject for line in lines} == {f"organisation:{organisation_id}"}


def test_it_keeps_the_questions_that_it_was_answered_with(
    db: Database, clock: HandClock, host_id: str, admin_id: str
) -> None:
    """I12: a hub's own questions hold for what is begun from then on; a file with a mistake is refused."""
    organisation_id = company(db, clock, host_id, "Leipomo")
    first = finished(db, clock, host_id, organisation_id, Answer.A_LITTLE)
    own = shipped("questions").replace('id = "aim"', 'id = "goal"', 1).replace("Johtaminen", "Johto", 1)
    change_setting(db, clock, admin_id, MaturityContent(questions=own), 0)
    with pytest.raises(SettingRefusedError) as refused:
        change_setting(db, clock, admin_id, MaturityContent(questions=own[:900]), 1)
    assert refused.value.reason.code is ReasonCode.CONTENT_REFUSED
    second = finished(db, clock, host_id, organisation_id, Answer.YES)
    old, new = assessment(db, first), assessment(db, second)
    assert old is not None
    assert new is not None
    assert (old.questions.area[0].name.fi, new.questions.area[0].name.fi) == ("Johtaminen", "Johto")
    assert before(db, old) is None
    earlier = before(db, new)
    assert earlier is not None
    assert earlier.id == first
    assert "leading" not in earlier_tenths(new.levels, earlier.levels)
    assert earlier_tenths(new.levels, earlier.levels)["security"] == 10


def test_others_are_compared_with_from_five_on(db: Database, clock: HandClock, host_id: str, admin_id: str) -> None:
    """I12, I8: the last one of each; two records of one organisation count once, its own never."""
    own_id = company(db, clock, host_id, "Oma")
    own = assessment(db, finished(db, clock, host_id, own_id, Answer.YES))
    assert own is not None
    others = [company(db, clock, host_id, f"Muu {number}") for number in range(6)]
    for number, other in enumerate(others[:5]):
        finished(db, clock, host_id, other, (Answer.YES, Answer.PARTLY)[number % 2])
    finished(db, clock, host_id, others[0], Answer.NOT_YET)
    found = region(db, own, clock.now())
    assert found is not None
    assert (found.organisations, found.tenths, found.by_area["work"]) == (5, 24, 24)
    merge(db, clock, admin_id, others[4], others[3], 1)
    assert region(db, own, clock.now()) is None
    finished(db, clock, host_id, others[5], Answer.YES)
    assert region(db, replace(own, organisation_id=own_id), clock.now()) is not None
    clock.move(days=800)
    assert region(db, own, clock.now()) is None
