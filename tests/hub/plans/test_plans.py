"""Vision, action plan and future map of an organisation (I13, I14)."""

from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub import audit
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance, AttendanceRole
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import Session, Tags
from kiosk.hub.maturity.assessments import Assessments
from kiosk.hub.maturity.content import current_templates
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.own_data import forget, stored_about
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.plans.cost import CostClass
from kiosk.hub.plans.future_map import Cell, FutureMap, FutureRow, future_map, put_future_map
from kiosk.hub.plans.measures import ActionPlan, Measure, MeasureState, measures, waits_in_vain
from kiosk.hub.plans.reminders import count_late, due_measures
from kiosk.hub.plans.vision import Insights, Vision, insights, put_vision, vision
from kiosk.hub.retention import run_retention
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from tests.hub.conftest import HandClock

TODAY = date(2026, 3, 2)


@pytest.fixture
def organisation_id(db: Database, clock: HandClock, host_id: str) -> str:
    return add_organisation(db, clock, host_id, Organisation(name="Keiteleen Puutyö Oy", employed=14)).id


def wanted(organisation_id: str, title: str = "Kotisivut", **given: object) -> Measure:
    days = {"starts_on": TODAY, "due_on": TODAY + timedelta(days=28)}
    return Measure(organisation_id=organisation_id, title=title, **{**days, **given})  # type: ignore[arg-type]


def test_a_vision_is_kept_and_who_saw_an_older_one_is_told(
    db: Database, clock: HandClock, organisation_id: str, host_id: str
) -> None:
    """I13; W7: its sentence is needed; the same again changes nothing; changed texts are a draft again."""
    assert vision(db, organisation_id) == Vision(organisation_id=organisation_id)
    text = Vision(
        organisation_id=organisation_id, sentence="Asiakas näkee  keittiönsä ennen sahausta.", agreed_on=TODAY
    )
    stored = put_vision(db, clock, host_id, text)
    assert (stored.sentence, stored.version) == ("Asiakas näkee keittiönsä ennen sahausta.", 1)
    assert put_vision(db, clock, host_id, stored).version == 1
    assert put_vision(db, clock, host_id, replace(stored, goal="Kolmasosa myynnistä verkosta")).version == 2
    with pytest.raises(ChangedMeanwhileError):
        put_vision(db, clock, host_id, replace(stored, goal="Muu"))
    with pytest.raises(SettingRefusedError):
        put_vision(db, clock, host_id, replace(stored, sentence=" ", version=2))
    assert vision(db, organisation_id).agreed_on is None
    agreed = put_vision(db, clock, host_id, replace(stored, goal="Muu", agreed_on=TODAY, version=2))
    assert (agreed.goal, agreed.agreed_on, vision(db, organisation_id)) == ("Muu", TODAY, agreed)


def test_customers_in_workshops_are_counted_for_the_vision(
    db: Database, clock: HandClock, organisation_id: str, host_id: str, admin_id: str
) -> None:
    """I13, I5: how many customers of the company took part, and in how many workshops."""
    assert insights(db, organisation_id) == Insights(0, 0)
    titles = Words("Työpaja", "Verkstad", "Workshop")
    session = Session(titles, time(13), time(15), tags=Tags(None, organisation_id))
    made = Series(db, clock, ZoneInfo("Europe/Helsinki")).add(session, TODAY + timedelta(days=1), by=admin_id)
    clock.move(days=2)
    counted = {AttendanceRole.CUSTOMER: 11, AttendanceRole.STAFF: 2}
    Attendance(db, clock).record(made, 12, counted, seen_version=1, by=host_id)
    assert insights(db, organisation_id) == Insights(11, 1)


def test_measures_are_put_in_order_of_their_dates(
    db: Database, clock: HandClock, organisation_id: str, host_id: str
) -> None:
    """I13: with owner, cost and state; what is done is at the end; a known cost has its class."""
    plan = ActionPlan(db, clock)
    later = plan.add(wanted(organisation_id, "Varasto", due_on=TODAY + timedelta(days=90), euros=1900), by=host_id)
    soon = plan.add(wanted(organisation_id, owner="Laura K.", euros=8, is_monthly=True), by=host_id)
    first, second = measures(db, organisation_id)
    assert [(first.id, first.cost), (second.id, second.cost)] == [(soon, CostClass.SMALL), (later, CostClass.MEDIUM)]
    assert first.late_days(TODAY + timedelta(days=32)) == 4
    plan.change(replace(first, measure_state=MeasureState.DONE), by=host_id)
    assert [one.id for one in measures(db, organisation_id)] == [later, soon]
    assert measures(db, organisation_id)[1].late_days(TODAY + timedelta(days=32)) == 0
    with pytest.raises(ChangedMeanwhileError):
        plan.change(first, by=host_id)
    for given in ({"title": ""}, {"due_on": TODAY - timedelta(days=1)}, {"euros": -1}, {"waits_for_id": "nothing"}):
        with pytest.raises(SettingRefusedError):
            plan.add(wanted(organisation_id, **given), by=host_id)
    assert {line.detail for line in audit.latest(db, 3)} == {None}


def test_a_measure_waits_for_another_and_never_in_a_circle(
    db: Database, clock: HandClock, organisation_id: str, host_id: str
) -> None:
    """I13: what it waits for is due before it starts, or it waits in vain; removing frees it."""
    plan = ActionPlan(db, clock)
    model = plan.add(wanted(organisation_id, "3D-malli"), by=host_id)
    site = plan.add(wanted(organisation_id, "Mallit verkkoon", waits_for_id=model), by=host_id)
    known = {one.id: one for one in measures(db, organisation_id)}
    assert waits_in_vain(known[site], known.values()) == known[model]
    late_start = replace(known[site], starts_on=TODAY + timedelta(days=28))
    assert waits_in_vain(late_start, known.values()) is None
    for circle in (site, model):
        with pytest.raises(SettingRefusedError) as refused:
            plan.change(replace(known[model], waits_for_id=circle), by=host_id)
        assert refused.value.reason.code is ReasonCode.WAITS_IN_CIRCLE
    plan.remove(model, seen_version=1, by=host_id)
    assert [one.waits_for_id for one in measures(db, organisation_id)] == [None]


def test_staff_are_reminded_of_what_is_late_or_due_soon(
    db: Database, clock: HandClock, organisation_id: str, host_id: str
) -> None:
    """I13: of all organisations, what is late for longest first; what is done is not asked after."""
    plan = ActionPlan(db, clock)
    for title, begins, ends, state in (
        ("soon", 0, 13, MeasureState.NOT_STARTED),
        ("later", 0, 14, MeasureState.NOT_STARTED),
        ("late", -9, -1, MeasureState.UNDER_WAY),
        ("done", -9, -2, MeasureState.DONE),
        ("today", -9, 0, MeasureState.UNDER_WAY),
    ):
        days = {"starts_on": TODAY + timedelta(days=begins), "due_on": TODAY + timedelta(days=ends)}
        plan.add(wanted(organisation_id, title, measure_state=state, **days), by=host_id)
    assert [one.measure.title for one in due_measures(db, TODAY)] == ["late", "today", "soon"]
    assert {one.organisation for one in due_measures(db, TODAY)} == {"Keiteleen Puutyö Oy"}
    assert count_late(db, TODAY) == 1


def test_a_future_map_keeps_rows_of_themes_that_the_hub_has_no_more(
    db: Database, clock: HandClock, organisation_id: str, host_id: str
) -> None:
    """I14: five themes at four times; four short lines a cell."""
    themes = current_templates(db).theme
    empty = future_map(db, organisation_id, themes)
    assert ([one.theme for one in empty.rows], empty.is_empty) == ([one.id for one in themes], True)
    cells = (Cell(("Kaksi tekijää", " ")), Cell(), Cell(("Oppisopimus",)), Cell())
    rows = (*empty.rows[:3], replace(empty.rows[3], cells=cells), empty.rows[4])
    put_future_map(db, clock, host_id, replace(empty, rows=rows))
    found = future_map(db, organisation_id, themes[:2])
    assert [one.theme for one in found.rows] == ["market", "customers", "capabilities"]
    assert found.rows[2].cells == (Cell(("Kaksi tekijää",)), Cell(), Cell(("Oppisopimus",)), Cell())
    with pytest.raises(ChangedMeanwhileError):
        put_future_map(db, clock, host_id, empty)
    for lines in (("x" * 61,), tuple("abcde")):
        row = FutureRow("market", Words("a", "b", "c"), (Cell(), Cell(lines), Cell(), Cell()))
        with pytest.raises(SettingRefusedError) as refused:
            put_future_map(db, clock, host_id, FutureMap(organisation_id=organisation_id, rows=(row,), version=1))
        assert refused.value.field == "market.1"


def test_plans_go_with_the_name_of_their_organisation_and_when_they_are_old(
    db: Database, clock: HandClock, organisation_id: str, host_id: str, admin_id: str
) -> None:
    """P5, P6: they are in what an organisation takes along; its assessments stay for the counts until they are old."""
    put_vision(db, clock, host_id, Vision(organisation_id=organisation_id, sentence="Näkee ennen sahausta."))
    ActionPlan(db, clock).add(wanted(organisation_id, owner="Laura K."), by=host_id)
    Assessments(db, clock).start(organisation_id, by=host_id)
    (taken,) = stored_about(db, clock, admin_id, organisation_id)
    assert (taken["measures"][0]["owner"], taken["vision"]["version"], len(taken["assessments"])) == ("Laura K.", 1, 1)
    forget(db, b"k" * 32, clock, admin_id, organisation_id, 1)
    assert measures(db, organisation_id) == ()
    assert vision(db, organisation_id).version == 0
    with pytest.raises(ChangedMeanwhileError):
        ActionPlan(db, clock).add(wanted(organisation_id), by=host_id)
    assert db.table("assessment").count == 1
    clock.move(days=5 * 366)
    assert run_retention(db, clock, lambda: True) is not None
    assert (db.table("assessment").count, db.table("question_set").count) == (0, 0)
