"""Closing time, with a clock set by the test."""

from zoneinfo import ZoneInfo

from sqlite_utils import Database

from kiosk.hub.opening_hours import ExceptionalDay, Opening
from kiosk.hub.visits import ClosingTime, Visits
from tests.hub.conftest import HandClock

OPENING = Opening.read(dict.fromkeys(range(7), "00:00-15:00"), ZoneInfo("UTC"))


def test_a_closing_missed_while_not_running_is_caught_up_once(db: Database, clock: HandClock) -> None:
    """T4: after a night without power the first look ends the visits of the day before, and no later one."""
    visits = Visits(db, clock)
    visits.check_in(headcount=3)
    clock.move(hours=28)
    closing = ClosingTime(visits, OPENING, clock)
    late = visits.check_in()
    assert closing.check() == 1
    assert closing.check() == 0
    assert visits.people_inside() == 1
    assert visits.by_id(late.id).closed_at is None


def test_without_opening_hours_nobody_is_checked_out(db: Database, clock: HandClock) -> None:
    visits = Visits(db, clock)
    visits.check_in()
    clock.move(days=3)
    assert ClosingTime(visits, Opening.read({}, ZoneInfo("UTC")), clock).check() == 0
    assert visits.people_inside() == 1


def test_on_an_exceptional_day_visits_end_at_its_closing(db: Database, clock: HandClock) -> None:
    """T8."""
    today = ExceptionalDay.read(clock.now().date(), f"00:00-{clock.now().hour + 1:02d}:00")
    closing = ClosingTime(visits := Visits(db, clock), Opening.read({}, ZoneInfo("UTC"), [today]), clock)
    visits.check_in()
    assert closing.check() == 0
    clock.move(hours=1)
    assert closing.check() == 1
    assert visits.people_inside() == 0
