"""The wall goes dark by itself after closing time, and is light again before opening."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.screens.night_time import is_night

HELSINKI = ZoneInfo("Europe/Helsinki")
HOURS = {day: "12:00-19:00" for day in range(5)}


@pytest.mark.parametrize(
    ("utc", "night"),
    [
        ("2026-11-18T11:42", False),  # Wednesday, open
        ("2026-11-18T17:10", False),  # ten minutes after closing
        ("2026-11-18T17:31", True),
        ("2026-11-19T00:47", True),
        ("2026-11-19T09:29", True),
        ("2026-11-19T09:31", False),  # half an hour before opening
        ("2026-11-21T12:00", True),  # Saturday
    ],
)
def test_night_is_when_the_hub_is_closed(utc: str, night: bool) -> None:
    assert is_night(datetime.fromisoformat(utc).replace(tzinfo=UTC), HELSINKI, HOURS, 30) is night


def test_hours_past_midnight_belong_to_the_evening_before() -> None:
    late = {4: "18:00-02:00"}
    assert not is_night(datetime(2026, 11, 20, 23, 30, tzinfo=UTC), HELSINKI, late, 30)
    assert is_night(datetime(2026, 11, 21, 0, 31, tzinfo=UTC), HELSINKI, late, 30)


def test_without_opening_hours_it_never_goes_dark_by_itself() -> None:
    assert not is_night(datetime(2026, 11, 18, 1, tzinfo=UTC), HELSINKI, {}, 30)
