"""Days with hours of their own: set several at once, changed, removed, each change seen by the next editor."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.settings.changes import history, history_of_kind
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.settings.current import read_settings
from kiosk.hub.settings.exceptional_days import (
    MOST_DAYS,
    SUBJECT,
    DayHours,
    days_from_to,
    exceptional_day,
    exceptional_days,
    set_days,
)
from kiosk.store.hub_db import rows
from tests.hub.conftest import HandClock

WORDS = Words("Hyvää joulua.", "God jul.", "Merry Christmas.")
EVE = date(2026, 12, 24)
NOON = datetime(2026, 12, 24, 12, tzinfo=UTC)


def closed(first: date, last: date) -> list[DayHours]:
    return [DayHours(day=day, hours="", sentence=WORDS) for day in days_from_to(first, last)]


def test_days_are_set_changed_and_removed(db: Database, clock: HandClock, admin: str) -> None:
    """W4: a holiday closes the hub; the week holds again on days that are removed."""
    set_days(db, clock, admin, closed(EVE, EVE + timedelta(days=2)), {})
    assert not read_settings(db).opening.is_open(NOON)
    seen = {one.day: one.version for one in exceptional_days(db)}
    assert list(seen.values()) == [1, 1, 1]

    set_days(db, clock, admin, [DayHours(day=EVE, hours="10.00–15.00")], seen)
    assert exceptional_days(db) == (DayHours(day=EVE, hours="10:00-15:00", version=2),)
    assert read_settings(db).opening.is_open(NOON)
    set_days(db, clock, admin, (), {EVE: 2})
    assert exceptional_day(db, EVE) is None
    assert [change.after is None for change in history(db, f"{SUBJECT}:{EVE}")] == [True, False, False]
    assert len(history_of_kind(db, SUBJECT)) == 7


def test_days_that_change_alike_are_one_row_of_the_audit(db: Database, clock: HandClock, admin: str) -> None:
    """W4: with before and after; each day has its own history all the same."""
    week = days_from_to(EVE, EVE + timedelta(days=6))
    set_days(db, clock, admin, closed(week[0], week[-1]), {})
    shorter = [DayHours(day=day, hours="10:00-12:00") for day in week[2:4]]
    set_days(db, clock, admin, shorter, dict.fromkeys(week, 1))
    lines = rows(db, "SELECT * FROM audit WHERE subject LIKE 'exceptional_day:%' ORDER BY id")
    found = [(one["action"], one["subject"].partition(":")[2], one["before"], one["after"]) for one in lines]
    assert found == [
        ("setting.added", "2026-12-24/2026-12-30", None, "closed"),
        ("setting.removed", "2026-12-24/2026-12-25", "closed", None),
        ("setting.changed", "2026-12-26/2026-12-27", "closed", "10:00-12:00"),
        ("setting.removed", "2026-12-28/2026-12-30", "closed", None),
    ]
    assert len(history_of_kind(db, SUBJECT)) == 2 * len(week)


def test_two_editors_are_told_and_nothing_is_half_set(db: Database, clock: HandClock, admin: str) -> None:
    """W7: who did not see that a day is there, and who saw an older one."""
    set_days(db, clock, admin, closed(EVE, EVE), {})
    with pytest.raises(SettingRefusedError) as refused:
        set_days(db, clock, admin, closed(EVE - timedelta(days=1), EVE), {})
    assert (refused.value.field, refused.value.reason.code) == ("first_day", ReasonCode.DAY_IS_EXCEPTIONAL)
    set_days(db, clock, admin, [DayHours(day=EVE, hours="10:00-12:00")], {EVE: 1})
    with pytest.raises(ChangedMeanwhileError):
        set_days(db, clock, admin, closed(EVE, EVE + timedelta(days=1)), {EVE: 1})
    with pytest.raises(ChangedMeanwhileError):
        set_days(db, clock, admin, (), {EVE: 2, EVE + timedelta(days=1): 1})
    assert [one.day for one in exceptional_days(db)] == [EVE]


def test_a_host_sets_no_days(db: Database, clock: HandClock, host: str) -> None:
    """Q3."""
    with pytest.raises(NotAllowedError):
        set_days(db, clock, host, closed(EVE, EVE), {})


def test_a_span_has_an_end_after_its_beginning_and_at_most_62_days() -> None:
    """W7: the reason belongs to its last day."""
    assert len(days_from_to(EVE, EVE + timedelta(days=MOST_DAYS - 1))) == MOST_DAYS
    for last, code in ((EVE - timedelta(days=1), ReasonCode.ENDS_BEFORE_IT_BEGINS),
                       (EVE + timedelta(days=MOST_DAYS), ReasonCode.TOO_MANY_DAYS)):  # fmt: skip
        with pytest.raises(SettingRefusedError) as refused:
            days_from_to(EVE, last)
        assert (refused.value.field, refused.value.reason.code) == ("last_day", code)


def test_a_sentence_is_in_every_language_or_in_none(db: Database, clock: HandClock, admin: str) -> None:
    """W7."""
    one = replace(closed(EVE, EVE)[0], sentence=WORDS._replace(sv=""))
    with pytest.raises(SettingRefusedError) as refused:
        set_days(db, clock, admin, [one], {})
    assert refused.value.field == "sentence.sv"
