"""Closing the hub at once, for this day, with a sentence for the door."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub.equipment.details import Words
from kiosk.hub.opening_hours import TIME_TO_LEAVE
from kiosk.hub.settings.checks import ChangedMeanwhileError
from kiosk.hub.settings.closing_now import close_now, open_again, rest_of_day, take_back_closing
from kiosk.hub.settings.current import read_settings
from kiosk.hub.settings.hours import ClosedNow, WeekHours, WeekSince, weeks_until_now
from kiosk.hub.settings.settings_table import change_setting, read_setting
from tests.hub.conftest import NOON, HandClock

HELSINKI = ZoneInfo("Europe/Helsinki")
SENTENCE = Words("Suljemme tänään aiemmin.", "Vi stänger tidigare i dag.", "We close early today.")


def test_a_host_closes_for_the_rest_of_the_day(db: Database, clock: HandClock, host: str) -> None:
    """W5: at 14:00 until closing at 19:00; visits end when people had time to leave, and tomorrow is as usual."""
    until = close_now(db, clock, host, SENTENCE).value.ends_at

    opening = read_settings(db).opening
    assert until is not None
    assert until.astimezone(HELSINKI).hour == 19
    assert not opening.is_open(NOON)
    assert opening.is_open(NOON - timedelta(minutes=1))
    assert opening.closing_at(NOON - timedelta(minutes=1)) == opening.last_closing_at(NOON) == NOON
    assert opening.end_of_use(NOON - timedelta(hours=1)) == NOON + TIME_TO_LEAVE
    assert opening.next_opening_at(NOON) == NOON + timedelta(hours=22)
    closure = opening.closure_at(NOON)
    assert closure is not None
    assert closure.sentence("sv") == SENTENCE.sv


def test_the_break_of_a_day_does_not_end_a_closing(db: Database, clock: HandClock, host: str, admin: str) -> None:
    """W5: a day of two spans stays closed in the second one, too."""
    change_setting(db, clock, admin, WeekHours(monday="10:00-14:30, 16:00-20:00"), 0)
    until = close_now(db, clock, host).value.ends_at
    assert until is not None
    assert until.astimezone(HELSINKI).hour == 20


def test_a_closing_is_taken_back(db: Database, clock: HandClock, host: str) -> None:
    """W7: what was closed by mistake is open again, at once."""
    assert not open_again(db, clock, host)
    close_now(db, clock, host, SENTENCE)
    clock.move(minutes=3)
    assert open_again(db, clock, host)
    assert read_settings(db).opening.is_open(clock.now())
    assert not open_again(db, clock, host)
    close_now(db, clock, host, until=clock.now() + timedelta(hours=1))
    assert not read_settings(db).opening.is_open(clock.now())
    assert read_settings(db).opening.is_open(clock.now() + timedelta(hours=1))


def test_taking_a_closing_back_leaves_what_another_has_set(
    db: Database, clock: HandClock, host: str, admin: str
) -> None:
    """W7: the one who is second is told."""
    made = close_now(db, clock, host)
    clock.move(seconds=5)
    other = close_now(db, clock, admin, SENTENCE)
    with pytest.raises(ChangedMeanwhileError):
        take_back_closing(db, clock, host, made.version, ClosedNow())
    assert read_setting(db, ClosedNow) == other
    take_back_closing(db, clock, admin, other.version, made.value)
    assert read_setting(db, ClosedNow).value == made.value


def test_closed_for_today_lasts_past_midnight_with_the_hours_of_the_day(
    db: Database, clock: HandClock, admin: str
) -> None:
    """W5: else the hub would open again at midnight; past it, the day that began in the evening is meant."""
    tomorrow = NOON.astimezone(HELSINKI).replace(hour=0, minute=0) + timedelta(days=1)
    assert rest_of_day(read_settings(db).opening, NOON) == tomorrow
    change_setting(db, clock, admin, WeekHours(monday="12:00-02:00"), 0)
    opening = read_settings(db).opening
    assert rest_of_day(opening, NOON) == rest_of_day(opening, tomorrow) == tomorrow + timedelta(hours=2)


def test_the_hours_of_the_past_are_those_that_were_set_then(db: Database, clock: HandClock, admin: str) -> None:
    """W4: the newest first; what held before the first change is known from it."""
    assert weeks_until_now(db) == ()
    weeks = [WeekHours(monday="10:00-12:00"), WeekHours(monday="13:00-15:00")]
    for version, week in enumerate(weeks):
        change_setting(db, clock, admin, week, version)
        clock.move(minutes=60)
    assert weeks_until_now(db) == (
        WeekSince(weeks[1], NOON + timedelta(hours=1)),
        WeekSince(weeks[0], NOON),
        WeekSince(WeekHours(), None),
    )
