"""A day so many months later keeps its day of the month where there is one."""

from datetime import UTC, date, datetime

import pytest

from kiosk.base.months import months_later


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 18), 1, date(2026, 12, 18)),
        (date(2026, 11, 18), 3, date(2027, 2, 18)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2027, 1, 31), -2, date(2026, 11, 30)),
        (date(2026, 11, 18), 12, date(2027, 11, 18)),
    ],
)
def test_it_is_the_same_day_or_the_last_one_of_its_month(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


def test_a_moment_keeps_its_time_of_day() -> None:
    moment = datetime(2026, 8, 31, 14, 5, tzinfo=UTC)
    assert months_later(moment, 6) == datetime(2027, 2, 28, 14, 5, tzinfo=UTC)
