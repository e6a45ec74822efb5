"""The questionnaire of organisations (I11, I4)."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.base.toml_config import ConfigError
from kiosk.hub import audit
from kiosk.hub.equipment.details import Words
from kiosk.hub.figures.period import WHOLE, Period
from kiosk.hub.leaving.wishes import Wishes, WishKind
from kiosk.hub.maturity.content import MaturityContent, questionnaire_in, shipped
from kiosk.hub.needs.choices_counted import counted_choices
from kiosk.hub.needs.demand import demand
from kiosk.hub.needs.mappings import NeedsMapping, NeedsMappings, mappings_of, needs_mapping, offered
from kiosk.hub.needs.questionnaire import parse_questionnaire
from kiosk.hub.needs.topics import Topics
from kiosk.hub.organisations.merging import merge, part
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.own_data import forget, stored_about
from kiosk.hub.organisations.process import Process, Step, participations_of
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.projects.project import Project, add_project
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.settings.settings_table import change_setting
from kiosk.store.hub_db import rows
from tests.hub.conftest import HandClock

TZ = ZoneInfo("Europe/Helsinki")
DRONE = Words("Dronekuvaus", "Drönarfilmning", "Drone filming")


@pytest.fixture
def mappings(db: Database, clock: HandClock) -> NeedsMappings:
    return NeedsMappings(db, clock, TZ)


@pytest.fixture
def drone(db: Database, clock: HandClock, host_id: str) -> str:
    return Topics(db, clock, TZ).add(DRONE, WishKind.TOPIC, by=host_id)


def company(db: Database, clock: HandClock, host_id: str, name: str) -> str:
    return add_organisation(db, clock, host_id, Organisation(name=name)).id


def known(db: Database, mapping_id: str) -> NeedsMapping:
    found = needs_mapping(db, mapping_id)
    assert found is not None
    return found


def mapped(mappings: NeedsMappings, db: Database, organisation_id: str, topic_id: str, by: str) -> str:
    """A finished one that names the topic, and wants to begin at once."""
    made = mappings.start(organisation_id, by=by)
    answers = {"topics": (topic_id,), "soon": ("now",), "work": ("Leivomme ruisleipää.",)}
    mappings.answer(made, answers, seen_version=known(db, made).version, by=by)
    mappings.finish(made, seen_version=known(db, made).version, by=by)
    return made


def test_the_shipped_questionnaire_asks_what_is_needed() -> None:
    """I11: what the organisation does and needs, topics, equipment, how soon, and who would take part."""
    asked = questionnaire_in(shipped("needs"))
    kinds = {one.kind for one in asked.question}
    assert kinds == {"text", "one", "many", "topics", "equipment"}
    assert {"work", "digital", "topics", "equipment", "soon", "who"} <= set(asked.by_id)


def test_it_is_answered_left_resumed_and_finished(
    db: Database, clock: HandClock, mappings: NeedsMappings, drone: str, host_id: str
) -> None:
    """I11, F1: each act is audited without a name; W7: who saw an older state is told."""
    organisation_id = company(db, clock, host_id, "Leipomo")
    made = mappings.start(organisation_id, by=host_id)
    with pytest.raises(SettingRefusedError) as refused:
        mappings.finish(made, seen_version=1, by=host_id)
    assert refused.value.reason.code is ReasonCode.NO_NEEDS_ANSWERED
    found = mappings.answer(made, {"work": (" Leivomme\nruisleipää. ",), "who": ("owner", "staff", "owner")},
                            seen_version=1, by=host_id)  # fmt: skip
    assert found.answers == {"work": ("Leivomme ruisleipää.",), "who": ("owner", "staff")}
    assert mappings.start(organisation_id, by=host_id) == made
    with pytest.raises(ChangedMeanwhileError):
        mappings.answer(made, {"work": ("",)}, seen_version=1, by=host_id)
    for wrong in ({"soon": ("now", "year")}, {"soon": ("never",)}, {"topics": ("nothing",)}, {"other-id": ("x",)},
                  {"work": ("x" * 301,)}):  # fmt: skip
        with pytest.raises(SettingRefusedError):
            mappings.answer(made, wrong, seen_version=2, by=host_id)
    found = mappings.answer(made, {"work": (), "topics": (drone,)}, seen_version=2, by=host_id)
    assert found.answers == {"topics": (drone,), "who": ("owner", "staff")}
    mappings.finish(made, seen_version=3, by=host_id)
    with pytest.raises(SettingRefusedError):
        mappings.answer(made, {"topics": ()}, seen_version=4, by=host_id)
    actions = [one.action for one in audit.latest(db, 3)]
    assert actions == ["needs.finished", "needs.answered", "needs.answered"]
    mappings.reopen(made, seen_version=4, by=host_id)
    assert mappings.start(organisation_id, by=host_id) == made
    mappings.remove(made, seen_version=5, by=host_id)
    assert mappings_of(db, organisation_id) == ()


def test_what_was_wished_for_stays_an_answer_when_visitors_see_it_no_more(
    db: Database, clock: HandClock, mappings: NeedsMappings, drone: str, host_id: str
) -> None:
    made = mappings.start(company(db, clock, host_id, "Leipomo"), by=host_id)
    mappings.answer(made, {"topics": (drone,)}, seen_version=1, by=host_id)
    Wishes(db, clock, TZ).decline(drone, host_id)
    question = known(db, made).questionnaire.by_id["topics"]
    assert offered(db, question) == ()
    assert [one.id for one in offered(db, question, (drone,))] == [drone]
    assert mappings.answer(made, {"topics": (drone,)}, seen_version=2, by=host_id).answers == {"topics": (drone,)}


def test_the_needs_are_mapped_once_it_is_finished(
    db: Database, clock: HandClock, mappings: NeedsMappings, drone: str, host_id: str, admin_id: str
) -> None:
    """I4: in each project that runs; a step that was not noted before is noted with it."""
    organisation_id = company(db, clock, host_id, "Leipomo")
    process = Process(db, clock, TZ)
    over = Project(code="A1", name="Ohi", real_from=date(2020, 1, 1), real_until=date(2021, 1, 1))
    for wanted in (Project(code="S21482", name="Digivisio"), over):
        process.join(organisation_id, add_project(db, clock, admin_id, wanted).id, None, by=host_id)
    mapped(mappings, db, organisation_id, drone, host_id)
    found = {one.project_code: one.last_step for one in participations_of(db, organisation_id)}
    assert found == {"S21482": Step.NEEDS_MAPPED, "A1": None}
    mapped(mappings, db, organisation_id, drone, host_id)
    assert next(one for one in participations_of(db, organisation_id) if one.days).last_step is Step.NEEDS_MAPPED


def test_organisations_are_counted_beside_the_votes_and_never_with_them(
    db: Database, clock: HandClock, mappings: NeedsMappings, drone: str, host_id: str, admin_id: str
) -> None:
    """I1, I11: each organisation once, by its last questionnaire; two records of one count as one."""
    Wishes(db, clock, TZ).vote(drone)
    first, second = (company(db, clock, host_id, name) for name in ("Leipomo", "Leipomo Oy"))
    for organisation_id in (first, first, second):
        mapped(mappings, db, organisation_id, drone, host_id)
    [counted] = demand(db, WHOLE, TZ)
    assert (counted.votes, counted.organisations) == (1, 2)
    [soon] = [one for one in counted_choices(db, WHOLE, TZ) if one.words.en == "When would you like to begin?"]
    assert [count for _, count in soon.choices] == [2, 0, 0, 0]
    merge(db, clock, admin_id, second, first, 1)
    assert demand(db, WHOLE, TZ)[0].organisations == 1
    part(db, clock, admin_id, second, 2)
    assert demand(db, WHOLE, TZ)[0].organisations == 2
    assert demand(db, Period(date(2027, 1, 1), None), TZ)[0].organisations == 0


def test_what_it_answered_is_shown_and_erased_with_it(
    db: Database, clock: HandClock, key: bytes, mappings: NeedsMappings, drone: str, host_id: str, admin_id: str
) -> None:
    """P5: in words, for whoever asks; once its name is deleted its own words are gone, and the count stays."""
    organisation_id = company(db, clock, host_id, "Leipomo")
    mapped(mappings, db, organisation_id, drone, host_id)
    [stored] = stored_about(db, clock, admin_id, organisation_id)
    assert stored["needs"][0]["answers"]["What do you do, and for whom?"] == ["Leivomme ruisleipää."]
    assert stored["needs"][0]["answers"]["What would you like to learn or make here?"] == ["Drone filming"]
    forget(db, key, clock, admin_id, organisation_id, 1)
    assert rows(db, "SELECT * FROM needs_answer") == []
    assert demand(db, WHOLE, TZ)[0].organisations == 1


def test_a_hub_asks_its_own_questions_and_what_was_begun_keeps_its_own(
    db: Database, clock: HandClock, mappings: NeedsMappings, host_id: str, admin_id: str
) -> None:
    """I11, W4: a copy is checked, and a mistake is named."""
    made = mappings.start(company(db, clock, host_id, "Leipomo"), by=host_id)
    own = '[[question]]\nid = "why"\nkind = "text"\nfi = "Miksi?"\nsv = "Varför?"\nen = "Why?"\n'
    change_setting(db, clock, admin_id, MaturityContent(needs=own), 0)
    assert "work" in known(db, made).questionnaire.by_id
    other = mappings.start(company(db, clock, host_id, "Paja"), by=host_id)
    assert list(known(db, other).questionnaire.by_id) == ["why"]
    with pytest.raises(SettingRefusedError):
        change_setting(db, clock, admin_id, MaturityContent(needs=own.replace("text", "one")), 1)


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ('kind = "one"', 'kind = "all"', "one of"),
        ('id = "soon"', 'id = "work"', "2 times"),
        ('id = "months"', 'id = "now"', "2 times"),
        ('kind = "topics"', 'kind = "one"', "choices"),
        ('kind = "many"\nfi = "Ketkä', 'kind = "text"\nfi = "Ketkä', "without choices"),
        ('fi = "Heti"', 'fi = "Heti\u200b"', "visible"),
    ],
)
def test_a_mistake_in_the_file_is_named(before: str, after: str, says: str) -> None:
    """W7."""
    with pytest.raises(ConfigError, match=says):
        parse_questionnaire(shipped("needs").replace(before, after))
