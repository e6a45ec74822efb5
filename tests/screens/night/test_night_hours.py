"""When it is night: from some time after closing until some time before opening."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.hub.opening_hours import WEEKDAYS, Opening
from kiosk.screens.night.night_hours import is_night

HELSINKI = ZoneInfo("Europe/Helsinki")
HOURS = Opening.read(dict.fromkeys(WEEKDAYS[:5], "12:00-19:00"), HELSINKI)


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
    assert is_night(datetime.fromisoformat(utc).replace(tzinfo=UTC), HOURS, 30) is night


def test_without_opening_hours_it_is_never_night() -> None:
    assert not is_night(datetime(2026, 11, 18, 1, tzinfo=UTC), Opening.read({}, HELSINKI), 30)
