"""What staff make of wishes (I11)."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub.audit import latest
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance, AttendanceRole
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import Session, Tags
from kiosk.hub.events.tagging import tag_event
from kiosk.hub.figures.period import WHOLE, Period
from kiosk.hub.leaving.feedback import Because, Face, Feedback
from kiosk.hub.leaving.wishes import Wish, Wishes, WishKind, WishState, wish
from kiosk.hub.needs.demand import Demand, coming_answers, demand, needs_met, new_equipment
from kiosk.hub.needs.topics import MergeRefusedError, Topics
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.visits import Visits
from kiosk.store.hub_db import rows
from tests.hub.conftest import HandClock

TZ = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 3, 2)
DRONE = Words("Dronekuvaus", "Drönarfilmning", "Drone filming")
SEWING = Words("Ompelukone", "Symaskin", "Sewing machine")


@pytest.fixture
def wishes(db: Database, clock: HandClock) -> Wishes:
    return Wishes(db, clock, TZ)


@pytest.fixture
def topics(db: Database, clock: HandClock) -> Topics:
    return Topics(db, clock, TZ)


@pytest.fixture
def drone(topics: Topics, host_id: str) -> str:
    return topics.add(DRONE, WishKind.TOPIC, by=host_id)


def known(db: Database, wish_id: str) -> Wish:
    found = wish(db, wish_id)
    assert found is not None
    return found


def of_topic(db: Database, topic_id: str, period: Period = WHOLE) -> Demand:
    return next(one for one in demand(db, period, TZ) if one.topic.id == topic_id)


def session(topic_id: str, begins: time = time(15)) -> Session:
    return Session(DRONE, begins, time(begins.hour + 2), tags=Tags(topic_id=topic_id))


def test_a_topic_of_staff_is_shown_in_three_languages(
    db: Database, topics: Topics, wishes: Wishes, host_id: str
) -> None:
    """I11: with its kind, at once, and once: two of one name could not be told apart; F1: audited."""
    made = topics.add(SEWING, WishKind.EQUIPMENT, by=host_id)
    assert [one.text("sv") for one in wishes.shown(WishKind.EQUIPMENT)] == ["Symaskin"]
    assert wishes.shown(WishKind.TOPIC) == ()
    with pytest.raises(SettingRefusedError) as refused:
        topics.add(Words("Toinen", "SYMASKIN", "Other"), WishKind.TOPIC, by=host_id)
    assert (refused.value.field, refused.value.reason.code) == ("texts.sv", ReasonCode.WISH_KNOWN)
    with pytest.raises(SettingRefusedError):
        topics.add(Words("x", "", "x"), WishKind.TOPIC, by=host_id)
    topics.change(made, SEWING, WishKind.EQUIPMENT, shown=False, seen_version=1, by=host_id)
    with pytest.raises(ChangedMeanwhileError):
        topics.change(made, DRONE, WishKind.TOPIC, shown=True, seen_version=1, by=host_id)
    topics.change(made, DRONE, WishKind.TOPIC, shown=True, seen_version=2, by=host_id)
    assert [one.words for one in wishes.shown()] == [DRONE]
    assert [one.action for one in latest(db, 3)] == ["show wish", "decline wish", "add wish"]


def test_own_words_get_three_languages_when_they_are_let_through(
    db: Database, topics: Topics, wishes: Wishes, host_id: str
) -> None:
    """I11: nobody sees them before."""
    made = wishes.propose("ompelu kone", WishKind.EQUIPMENT)
    assert made is not None
    assert wishes.shown() == ()
    topics.change(made, SEWING, WishKind.EQUIPMENT, shown=True, seen_version=1, by=host_id)
    assert [(one.words, one.wish_kind) for one in wishes.shown()] == [(SEWING, WishKind.EQUIPMENT)]
    assert of_topic(db, made).own_words == 1


def test_own_words_that_mean_the_same_are_merged_and_parted(
    db: Database, topics: Topics, wishes: Wishes, drone: str, host_id: str
) -> None:
    """I11: votes and words count for the topic; showing it again takes the merge back."""
    own = wishes.propose("lentävä kamera")
    assert own is not None
    topics.change(own, Words("Lento", "Flyg", "Flight"), WishKind.TOPIC, shown=True, seen_version=1, by=host_id)
    assert wishes.vote(own) is not None
    assert wishes.vote(drone) is not None
    topics.merge(own, drone, seen_version=2, by=host_id)
    assert [(one.id, one.votes) for one in wishes.shown()] == [(drone, 2)]
    assert (of_topic(db, drone).votes, of_topic(db, drone).own_words) == (2, 1)
    assert known(db, own).wish_state is WishState.MERGED
    topics.change(own, Words("Lento", "Flyg", "Flight"), WishKind.TOPIC, shown=True, seen_version=3, by=host_id)
    assert (of_topic(db, drone).votes, of_topic(db, own).votes) == (1, 1)
    assert latest(db, 2)[1].action == "merge wish"


def test_what_was_merged_into_a_wish_moves_along(
    db: Database, topics: Topics, wishes: Wishes, drone: str, host_id: str
) -> None:
    first, second = (wishes.propose(text) for text in ("lento", "kopteri"))
    assert first is not None
    assert second is not None
    topics.change(first, Words("Lento", "Flyg", "Flight"), WishKind.TOPIC, shown=True, seen_version=1, by=host_id)
    topics.merge(second, first, seen_version=1, by=host_id)
    topics.merge(first, drone, seen_version=2, by=host_id)
    assert known(db, second).merged_into_id == drone
    assert of_topic(db, drone).own_words == 2


def test_a_wish_is_not_merged_into_what_nobody_sees_or_into_another_kind(
    topics: Topics, wishes: Wishes, drone: str, host_id: str
) -> None:
    own, sewing = wishes.propose("lento"), topics.add(SEWING, WishKind.EQUIPMENT, by=host_id)
    assert own is not None
    for into, code in ((own, "WISH_GONE"), ("nothing", "WISH_GONE"), (sewing, "WISH_OF_OTHER_KIND")):
        with pytest.raises(MergeRefusedError) as refused:
            topics.merge(own, into, seen_version=1, by=host_id)
        assert refused.value.reason.code.name == code


def test_demand_is_counted_by_period(
    db: Database, clock: HandClock, topics: Topics, wishes: Wishes, drone: str
) -> None:
    wishes.vote(drone)
    clock.move(days=31)
    wishes.vote(drone)
    wishes.vote(drone)
    march, april = Period(date(2026, 3, 1), date(2026, 3, 31)), Period(date(2026, 4, 1), date(2026, 4, 30))
    assert [of_topic(db, drone, one).votes for one in (march, april, WHOLE)] == [1, 2, 3]


def test_from_demand_over_an_event_to_a_need_that_is_met(
    db: Database, clock: HandClock, wishes: Wishes, drone: str, admin_id: str
) -> None:
    """I11: an event of the topic comes, takes place, and people were there; staff are not counted."""
    wishes.vote(drone)
    series = Series(db, clock, TZ)
    event_id = series.add(session(drone), TODAY + timedelta(days=2), by=admin_id)
    cancelled = series.add(session(drone), TODAY + timedelta(days=1), by=admin_id)
    series.cancel(cancelled, by=admin_id)
    assert {topic: event.id for topic, event in coming_answers(db, clock.now()).items()} == {drone: event_id}
    assert needs_met(db, WHOLE, TZ, clock.now()) == ()
    clock.move(days=2, hours=2)
    counted = {AttendanceRole.PARTICIPANT: 6, AttendanceRole.CUSTOMER: 2, AttendanceRole.STAFF: 3}
    Attendance(db, clock).record(event_id, 0, counted, seen_version=1, by=admin_id)
    clock.move(days=1)
    assert coming_answers(db, clock.now()) == {}
    [met] = needs_met(db, WHOLE, TZ, clock.now())
    assert (met.topic.id, met.votes, met.people, met.person_minutes) == (drone, 1, 8, 8 * 120)
    assert [event.id for event in met.outcomes] == [event_id]
    assert met.smileys is None
    assert needs_met(db, Period(date(2026, 4, 1), None), TZ, clock.now()) == ()


def test_an_event_without_people_meets_no_need(db: Database, clock: HandClock, drone: str, admin_id: str) -> None:
    Series(db, clock, TZ).add(session(drone), TODAY + timedelta(days=1), by=admin_id)
    clock.move(days=3)
    assert needs_met(db, WHOLE, TZ, clock.now()) == ()
    assert len(of_topic(db, drone).outcomes) == 1


def test_an_event_is_tied_to_a_topic_afterwards_and_parted_from_it(
    db: Database, clock: HandClock, topics: Topics, drone: str, admin_id: str
) -> None:
    """I11, F1: audited; a topic with events keeps its kind, and one that is merged takes its events along."""
    event_id = Series(db, clock, TZ).add(Session(DRONE, time(15), time(17)), TODAY, by=admin_id)
    tag_event(db, clock, event_id, Tags(topic_id=drone), seen_version=1, by=admin_id)
    assert (latest(db, 1)[0].detail, latest(db, 1)[0].after) == ("topic", "Drone filming")
    with pytest.raises(SettingRefusedError) as refused:
        topics.change(drone, DRONE, WishKind.EQUIPMENT, shown=True, seen_version=1, by=admin_id)
    assert refused.value.reason.code is ReasonCode.WISH_IN_USE
    other = topics.add(SEWING, WishKind.TOPIC, by=admin_id)
    topics.merge(drone, other, seen_version=1, by=admin_id)
    assert [one.id for one in of_topic(db, other).outcomes] == [event_id]
    with pytest.raises(SettingRefusedError):
        tag_event(db, clock, event_id, Tags(topic_id="nothing"), seen_version=2, by=admin_id)


def test_equipment_that_came_meets_a_need(
    db: Database, clock: HandClock, topics: Topics, drone: str, host_id: str
) -> None:
    """I11: visitors are told for some weeks; the day is not to come."""
    made = topics.add(SEWING, WishKind.EQUIPMENT, by=host_id)
    with pytest.raises(SettingRefusedError):
        topics.note_met(made, TODAY + timedelta(days=1), seen_version=1, by=host_id)
    with pytest.raises(SettingRefusedError):
        topics.note_met(drone, TODAY, seen_version=1, by=host_id)
    topics.note_met(made, TODAY, seen_version=1, by=host_id)
    assert [one.topic.id for one in needs_met(db, WHOLE, TZ, clock.now())] == [made]
    assert [one.id for one in new_equipment([known(db, made)], clock.now(), TZ)] == [made]
    clock.move(days=40)
    assert new_equipment([known(db, made)], clock.now(), TZ) == ()
    topics.note_met(made, None, seen_version=2, by=host_id)
    assert needs_met(db, WHOLE, TZ, clock.now()) == ()


def test_a_face_is_counted_to_an_event_that_five_attended(
    db: Database, clock: HandClock, visits: Visits, drone: str, admin_id: str
) -> None:
    """I11, P9: of fewer it could be found out who answered; what is counted has no row and no order of its own."""
    event_id = Series(db, clock, TZ).add(session(drone), TODAY, by=admin_id)
    attendance, feedback = Attendance(db, clock), Feedback(db, clock, TZ)
    clock.move(hours=1)
    for _ in range(4):
        attendance.attend(event_id, visits.check_in(headcount=5).id)
    assert feedback.give(Face.GREAT, event_id=event_id).event_id == ""
    assert rows(db, "SELECT * FROM event_face") == []
    attendance.attend(event_id, visits.check_in().id)
    given = [feedback.give(Face.GREAT, event_id=event_id) for _ in range(4)]
    changed = feedback.give(Face.BAD, Because.CROWD, instead_of=given[0])
    clock.move(hours=9)
    assert needs_met(db, WHOLE, TZ, clock.now())[0].smileys is None
    feedback.give(Face.GOOD, Because.HELP, event_id=event_id)
    smileys = needs_met(db, WHOLE, TZ, clock.now())[0].smileys
    assert smileys is not None
    assert dict(smileys.faces) == {Face.GREAT: 3, Face.GOOD: 1, Face.SO_SO: 0, Face.BAD: 1}
    assert (smileys.answers, smileys.glad, smileys.reasons[Because.CROWD][Face.BAD]) == (5, 4, 1)
    assert set(rows(db, "SELECT * FROM event_face")[0]) == {"event_id", "face", "because", "answers"}
    feedback.take_back(changed)
    assert not feedback.take_back(changed)
    assert sum(line["answers"] for line in rows(db, "SELECT answers FROM event_face")) == 4
