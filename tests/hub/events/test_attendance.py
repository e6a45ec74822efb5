"""Attendance: a visit is counted to the event that is on, with its headcount; staff count by number (F4)."""

from datetime import date, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub import audit, audit_log
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance, AttendanceError, AttendanceRole
from kiosk.hub.events.calendar import Event, by_id
from kiosk.hub.events.listing import by_visits
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import Session
from kiosk.hub.retention import run_retention
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from kiosk.store.hub_db import rows

HELSINKI = ZoneInfo("Europe/Helsinki")
VR = Words("Kokeile VR-laseja", "Pröva VR", "Try VR")


@pytest.fixture
def attendance(db: Database, clock: Any) -> Attendance:
    return Attendance(db, clock)


@pytest.fixture
def event_id(db: Database, clock: Any, admin_id: str) -> str:
    """Begins in an hour, 12 places, 4 signed up."""
    series = Series(db, clock, HELSINKI)
    made = series.add(Session(VR, time(15), time(17), capacity=12), date(2026, 3, 2), by=admin_id)
    Attendance(db, clock).set_signed_up(made, 4, by=admin_id)
    return made


def _event(db: Database, event_id: str) -> Event:
    found = by_id(db, event_id)
    assert found is not None
    return found


def test_a_visit_is_asked_while_the_event_is_on_and_once(
    attendance: Attendance, visits: Visits, clock: Any, event_id: str
) -> None:
    """F4: from half an hour before the start until the end; not after it was counted."""
    visit = visits.check_in()
    assert attendance.to_ask(visit.id) == ()
    clock.move(minutes=30)
    assert [one.id for one in attendance.to_ask(visit.id)] == [event_id]
    attendance.attend(event_id, visit.id)
    attendance.attend(event_id, visit.id)
    assert attendance.to_ask(visit.id) == ()
    assert [one.present for one in attendance.of_visit(visit.id)] == [1]
    assert attendance.undo(event_id, visit.id)
    assert not attendance.undo(event_id, visit.id)
    clock.move(minutes=150)
    assert attendance.to_ask(visit.id) == ()


def test_a_group_is_counted_with_its_number_whenever_that_is_said(
    db: Database, attendance: Attendance, visits: Visits, event_id: str
) -> None:
    """F4: places that are free take into account who signed up and who came."""
    visit = visits.check_in()
    attendance.attend(event_id, visit.id)
    event = _event(db, event_id)
    assert (event.present, event.awaited, event.free_places) == (1, 3, 8)
    visits.set_headcount(visit.id, 9)
    event = _event(db, event_id)
    assert (event.present, event.awaited, event.free_places) == (9, 0, 3)
    visits.undo_check_in(visit.id)
    assert _event(db, event_id).present == 0


def test_staff_count_by_number_and_take_back(
    db: Database, attendance: Attendance, visits: Visits, admin_id: str, event_id: str
) -> None:
    """F4, F1: only what staff counted is taken back, and each step is in the audit with before and after."""
    attendance.attend(event_id, visits.check_in().id)
    attendance.count(event_id, 3, by=admin_id)
    assert attendance.counted_by_staff([event_id]) == {event_id: 3}
    taken_back = [attendance.uncount(event_id, by=admin_id) for _ in range(4)]
    assert taken_back == [True, True, True, False]
    assert _event(db, event_id).present == 1
    steps = [(entry.before, entry.after) for entry in audit.latest(db)[::-1] if entry.action == "count attendance"]
    assert steps == [("1", "4"), ("4", "3"), ("3", "2"), ("2", "1")]
    for people in (0, 501):
        with pytest.raises(ValueError, match="1 to 500"):
            attendance.count(event_id, people, by=admin_id)


def test_nobody_is_counted_to_an_event_that_was_cancelled(
    db: Database, attendance: Attendance, visits: Visits, clock: Any, admin_id: str, event_id: str
) -> None:
    """The screen may be older than the cancellation."""
    visit = visits.check_in()
    Series(db, clock, HELSINKI).cancel(event_id, by=admin_id)
    with pytest.raises(AttendanceError):
        attendance.attend(event_id, visit.id)
    with pytest.raises(AttendanceError):
        attendance.count(event_id, 1, by=admin_id)


def test_the_owner_of_a_pass_sees_the_event_and_deleting_keeps_the_count(
    db: Database, attendance: Attendance, visits: Visits, passes: Passes, clock: Any, event_id: str
) -> None:
    """P5, P6: the count stays for five years, without a way back to the pass."""
    fresh = passes.create()
    visit = visits.check_in(fresh.id)
    attendance.attend(event_id, visit.id)
    stored = passes.stored(fresh.id)
    assert stored is not None
    assert stored["visits"][0]["events"][0]["event"] == "Try VR"
    assert passes.delete(fresh.id)
    assert _event(db, event_id).present == 1
    visits.check_out(visit.id, "scan")
    clock.move(days=5 * 366)
    run_retention(db, clock, lambda: True)
    assert rows(db, "SELECT * FROM attendance") == []
    assert clock.now() - _event(db, event_id).ends_at > timedelta(days=5 * 365)


def test_who_was_there_is_entered_afterwards_by_role_and_corrected(
    db: Database, attendance: Attendance, visits: Visits, clock: Any, admin_id: str, event_id: str
) -> None:
    """I5, F4: beside the visits, which stay; each change is in the history with before and after."""
    clock.move(hours=2)
    attendance.attend(event_id, visits.check_in(headcount=2).id)
    clock.move(days=30)
    seen = _event(db, event_id).attendance_version
    people = {AttendanceRole.PARTICIPANT: 6, AttendanceRole.CUSTOMER: 3}
    attendance.record(event_id, 9, people, seen_version=seen, by=admin_id)
    found = _event(db, event_id)
    assert (found.present, found.signed_up, found.person_hours) == (11, 9, 22)
    attendance.record(event_id, 9, {AttendanceRole.PARTICIPANT: 5}, seen_version=found.attendance_version, by=admin_id)
    assert (_event(db, event_id).present, by_visits(db, event_id)) == (10, 2)
    lines = audit_log.of_subject(db, clock, f"event:{event_id}", by=admin_id)
    told = [(one.action, one.detail, one.before, one.after) for one in lines]
    assert told[:2] == [("count attendance", "participant", "6", "5"), ("set signed up", "", "4", "9")]
    assert told[-1][0] == "add event"


def test_who_corrects_what_somebody_else_counted_meanwhile_is_told(
    db: Database, attendance: Attendance, clock: Any, admin_id: str, event_id: str
) -> None:
    """W7: also what was counted at the kiosk by touch."""
    clock.move(hours=2)
    seen = _event(db, event_id).attendance_version
    attendance.count(event_id, 1, by=admin_id)
    with pytest.raises(ChangedMeanwhileError):
        attendance.record(event_id, 4, {AttendanceRole.PARTICIPANT: 8}, seen_version=seen, by=admin_id)
    assert _event(db, event_id).present == 1


def test_nobody_is_counted_before_anybody_can_be_there(
    db: Database, attendance: Attendance, admin_id: str, event_id: str
) -> None:
    """I5: signing up is for then; a number that is none is refused with its field (W7)."""
    seen = _event(db, event_id).attendance_version
    with pytest.raises(AttendanceError):
        attendance.record(event_id, 4, {AttendanceRole.PARTICIPANT: 8}, seen_version=seen, by=admin_id)
    attendance.record(event_id, 7, {AttendanceRole.PARTICIPANT: 0}, seen_version=seen, by=admin_id)
    assert (_event(db, event_id).present, _event(db, event_id).signed_up) == (0, 7)
    with pytest.raises(SettingRefusedError) as refused:
        attendance.record(event_id, 501, {}, seen_version=seen + 1, by=admin_id)
    assert refused.value.field == "signed_up"
