"""A clock that was wrong once does no lasting harm (Q6)."""

from datetime import timedelta
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.hub import alarms
from kiosk.hub.pin_check import FIRST_LOCK
from kiosk.hub.staff import Locked, LoggedIn, StaffDirectory
from kiosk.hub.visits import LONGEST_VISIT, ClosedBy, Visits

YEARS = timedelta(days=3 * 365)
PIN = "824613"


def test_a_lock_that_a_wrong_clock_put_years_ahead_ends_soon(staff: StaffDirectory, clock: Any) -> None:
    """F1, Q6: capped from now, once and not at each look."""
    staff.add("Otso", "host", PIN)
    person = next(one.id for one in staff.members() if one.name == "Otso")
    clock.at += YEARS
    for _ in range(5):
        answer = staff.log_in(person, "000000")
    assert isinstance(answer, Locked)
    clock.at -= YEARS
    locked = staff.log_in(person, PIN)
    assert isinstance(locked, Locked)
    assert locked.until_at <= clock.now() + timedelta(minutes=15)
    clock.at = locked.until_at - timedelta(seconds=1)
    assert staff.log_in(person, PIN) == locked
    clock.move(seconds=1)
    assert isinstance(staff.log_in(person, PIN), LoggedIn)
    assert timedelta(minutes=15) > FIRST_LOCK


@pytest.mark.parametrize("by_closing", [True, False])
def test_a_visit_that_ends_at_an_impossible_time_is_marked_and_bounded(
    visits: Visits, clock: Any, by_closing: bool
) -> None:
    """Q6: its length stays plausible."""
    visit = visits.check_in()
    clock.at += YEARS
    if by_closing:
        visits.close_over(lambda _opened_at: clock.now())
    else:
        visits.check_out(visit.id, ClosedBy.SCAN)
    ended = visits.by_id(visit.id)
    assert ended.closed_at == visit.opened_at + LONGEST_VISIT
    assert ended.clock_uncertain
    assert ended.length_estimated


def _after_a_wrong_clock(visits: Visits, clock: Any) -> str:
    """Somebody came in while the clock was years ahead; it is right again now."""
    clock.at += YEARS
    visit = visits.check_in()
    clock.at -= YEARS
    assert visits.check_in().clock_uncertain
    return visit.id


def test_an_admin_who_has_seen_to_the_clock_ends_the_doubt(
    visits: Visits, staff: StaffDirectory, admin_id: str, db: Database, clock: Any
) -> None:
    """Q6: a host's look only quiets the alarm; what the wrong clock stored is marked, and none of it stays open."""
    staff.add("Otso", "host", PIN)
    host = next(one.id for one in staff.members() if one.name == "Otso")
    wrong = _after_a_wrong_clock(visits, clock)
    for by in (host, admin_id):
        (alarm,) = alarms.open_alarms(db)
        assert alarms.acknowledge(db, clock, alarm.id, by)
        assert visits.check_in().clock_uncertain == (by == host)
    assert alarms.open_alarms(db) == ()
    ended = visits.by_id(wrong)
    assert ended.closed_at == ended.opened_at
    assert ended.clock_uncertain
    assert ended.length_estimated


def test_a_synchronised_clock_ends_the_doubt(db: Database, clock: Any) -> None:
    """Q6: at the next visit, without anybody."""
    clock_is_set = False
    visits = Visits(db, clock, lambda: clock_is_set)
    _after_a_wrong_clock(visits, clock)
    clock_is_set = True
    assert not visits.check_in().clock_uncertain
    assert not visits.clock_is_wrong()


def test_a_clock_that_is_wrong_now_is_still_noticed_after_a_doubt_was_ended(db: Database, clock: Any) -> None:
    """T7, Q6."""
    trusted = Visits(db, clock, lambda: True)
    clock.at += YEARS
    trusted.check_in()
    clock.at -= YEARS
    trusted.check_in()
    visits = Visits(db, clock)
    clock.move(minutes=-10)
    assert visits.check_in().clock_uncertain
