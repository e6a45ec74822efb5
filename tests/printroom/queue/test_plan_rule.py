"""The rule of the plan: narrow closed times, all of the plan on it, hours where they can be read."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.printroom.queue.plan_rule import PlanRule, RuleSize

TZ = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 11, 18, 11, 42, tzinfo=UTC)
"""Wednesday, 13.42 in Helsinki."""
CLOSED = ((datetime(2026, 11, 18, 17, tzinfo=UTC), datetime(2026, 11, 19, 10, tzinfo=UTC)),)
NARROW = RuleSize(least=9, most=12, closed=1)


def rule(size: RuleSize = NARROW, last: datetime = NOW) -> PlanRule:
    return PlanRule(NOW - timedelta(minutes=40), NOW, last, CLOSED, TZ, size)


def test_a_closed_time_takes_as_much_as_an_hour_and_the_next_day_is_on_it() -> None:
    made = rule()
    (closed,) = made.closed_times()
    assert [hour.moment.astimezone(TZ).hour for hour in made.hours()] == [13, 14, 15, 16, 17, 18, 12, 13, 14]
    assert [hour.names_day for hour in made.hours()] == [False] * 6 + [True, False, False]
    assert closed.end - closed.begin == pytest.approx(made.hours()[1].at)
    assert made.share(made.until) == 1.0


def test_what_ends_in_the_night_ends_inside_the_wall() -> None:
    made = rule()
    (closed,) = made.closed_times()
    assert closed.begin < made.share(NOW + timedelta(hours=8)) < closed.end


def test_it_grows_with_the_plan_but_not_without_end() -> None:
    assert rule(last=NOW + timedelta(days=9)).hours_drawn == NARROW.most
    assert rule().hours_drawn == NARROW.least


def test_an_even_rule_has_all_hours_and_past_ticks_are_marked() -> None:
    made = rule(RuleSize(least=14, most=24, closed=None))
    assert len(made.hours()) == 15
    assert [tick.is_past for tick in made.ticks()].count(True) == 5  # 13.00 to 13.40


def test_a_hub_that_never_closes_has_no_wall() -> None:
    made = PlanRule(NOW, NOW, NOW, (), TZ, NARROW)
    assert made.closed_times() == ()
    assert made.hours_drawn == NARROW.least
