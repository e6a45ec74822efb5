"""Times as text: sorted like the times they are, and read back exactly."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base.clock import SystemClock, from_text, from_text_or_none, to_text

moments = st.datetimes(datetime(1970, 1, 1), datetime(2999, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(moments, moments)
def test_text_order_is_time_order(one: datetime, other: datetime) -> None:
    """To the millisecond."""
    if abs(one - other) >= timedelta(milliseconds=1):
        assert (one < other) == (to_text(one) < to_text(other))


@given(moments)
def test_what_is_written_is_read_back(moment: datetime) -> None:
    """Cut to the millisecond, and writing it again changes nothing."""
    read = from_text(to_text(moment))
    assert timedelta(0) <= moment - read < timedelta(milliseconds=1)
    assert to_text(read) == to_text(moment)


def test_another_time_zone_is_stored_in_utc() -> None:
    """Summer time in Finland is three hours ahead."""
    assert to_text(datetime(2026, 7, 1, 12, tzinfo=timezone(timedelta(hours=3)))) == "2026-07-01T09:00:00.000Z"


@pytest.mark.parametrize("text", ["", "2026-07-01", "2026-07-01T09:00:00.000", "2026-07-01T09:00:00.000000+00:00"])
def test_any_other_text_is_refused(text: str) -> None:
    """It would sort wrongly."""
    with pytest.raises(ValueError, match=r"stored|Invalid"):
        from_text(text)


def test_an_empty_column_is_no_time() -> None:
    """None stays None."""
    assert from_text_or_none(None) is None
    assert from_text_or_none("2026-07-01T09:00:00.000Z") == datetime(2026, 7, 1, 9, tzinfo=UTC)


def test_the_system_clock_is_in_utc_and_does_not_go_back() -> None:
    """Both of its faces."""
    clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)
    assert clock.monotonic_s() <= clock.monotonic_s()
