"""Opening hours: open, closing, closed days, midnight and the change of the clocks."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hub.opening_hours import Closure, ExceptionalDay, OpenFromTo, Opening, OpeningError

HELSINKI = ZoneInfo("Europe/Helsinki")
OPENING = Opening.read({"monday": "12:00-19:00", "Tue": "9.30–24:00", "wednesday": "", "sun": "closed"}, HELSINKI)


def _at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of the week that begins on Monday, 2 March 2026, in Finnish time, given in UTC."""
    return datetime(2026, 3, day, hour, minute, tzinfo=HELSINKI).astimezone(UTC)


def test_the_hours_of_a_day_are_read_as_people_write_them() -> None:
    """Dots or colons, hyphen or dash, whole or short names; numbers too."""
    assert OPENING.hours_of(date(2026, 3, 2)) == (OpenFromTo(time(12), time(19)),)
    assert OPENING.hours_of(date(2026, 3, 3)) == (OpenFromTo(time(9, 30), time(0)),)
    assert [OPENING.hours_of(date(2026, 3, day)) for day in (4, 5, 8)] == [(), (), ()]
    assert Opening.read({0: "12:00-19:00"}, HELSINKI).hours_of(date(2026, 3, 2)) == (OpenFromTo(time(12), time(19)),)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        (_at(2, 11, 59), False),
        (_at(2, 12), True),
        (_at(2, 18, 59), True),
        (_at(2, 19), False),
        (_at(3, 23, 59), True),
        (_at(4, 0), False),
        (_at(4, 13), False),
    ],
)
def test_the_hub_is_open_from_its_first_minute_to_its_last(moment: datetime, is_open: bool) -> None:
    """Also until midnight."""
    assert OPENING.is_open(moment) is is_open


def test_closing_and_next_opening_are_computed_from_now() -> None:
    """For closing time, for a start after a power cut, and for the sign on the door."""
    assert OPENING.closing_at(_at(2, 8)) == OPENING.closing_at(_at(2, 22)) == _at(2, 19)
    assert OPENING.closing_at(_at(4, 12)) is None
    assert OPENING.last_closing_at(_at(2, 18)) == _at(4, 0) - timedelta(days=7)
    assert OPENING.last_closing_at(_at(2, 19)) == _at(2, 19)
    assert OPENING.last_closing_at(_at(7, 12)) == _at(4, 0)
    assert OPENING.next_opening_at(_at(2, 8)) == _at(2, 12)
    assert OPENING.next_opening_at(_at(3, 10)) == _at(9, 12)


def test_a_hub_that_never_opens_never_closes() -> None:
    """And nothing breaks."""
    never = Opening.read({}, HELSINKI)
    now = _at(2, 12)
    assert not never.is_open(now)
    assert [never.closing_at(now), never.last_closing_at(now), never.next_opening_at(now)] == [None, None, None]


def test_a_day_of_23_hours_closes_at_its_hour() -> None:
    """29 March 2026 in Finland."""
    sunday = Opening.read({"sunday": "12:00-19:00"}, HELSINKI)
    assert sunday.closing_at(datetime(2026, 3, 29, 0, tzinfo=UTC)) == datetime(2026, 3, 29, 16, tzinfo=UTC)
    assert sunday.closing_at(datetime(2026, 3, 22, 0, tzinfo=UTC)) == datetime(2026, 3, 22, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    "hours",
    [{"monday": "noon"}, {"monday": "19:00-12:00"}, {"monday": "12:00-12:00"}, {"monday": "12:00-25:00"},
     {"maanantai": "12:00-19:00"}, {7: "12:00-19:00"}],
)  # fmt: skip
def test_unreadable_hours_are_reported(hours: dict[str, str]) -> None:
    """With the words that were read."""
    with pytest.raises(OpeningError):
        Opening.read(hours, HELSINKI)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_while_it_is_open_it_closes_later_and_while_it_is_closed_it_opens_later(now: datetime) -> None:
    """On any day of any year."""
    closing_at, last_closing_at, next_opening_at = (
        OPENING.closing_at(now),
        OPENING.last_closing_at(now),
        OPENING.next_opening_at(now),
    )
    assert last_closing_at is not None
    assert next_opening_at is not None
    assert last_closing_at <= now < next_opening_at
    if OPENING.is_open(now):
        assert closing_at is not None
        assert now < closing_at < next_opening_at


@pytest.mark.parametrize(
    ("begun_at", "ends_at"),
    [
        (_at(2, 8), _at(2, 19)),
        (_at(2, 12), _at(2, 19)),
        (_at(2, 18, 59), _at(2, 19)),
        (_at(2, 19), _at(3, 0)),
        (_at(2, 23, 59), _at(3, 0)),
        (_at(3, 0), _at(4, 0)),
        (_at(4, 0), _at(5, 0)),
        (_at(4, 13), _at(5, 0)),
    ],
)
def test_a_use_that_begins_outside_the_hours_ends_at_midnight(begun_at: datetime, ends_at: datetime) -> None:
    """T8: an evening event on Monday does not last until Tuesday's closing, nor a closed day on and on."""
    assert OPENING.end_of_use(begun_at) == ends_at


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(HELSINKI)))  # noqa: DTZ001
def test_no_use_lasts_longer_than_a_day(begun_at: datetime) -> None:
    """T8: also on the days on which the clocks change; and it never ends before it begins."""
    begun_at = begun_at.astimezone(UTC)
    ends_at = OPENING.end_of_use(begun_at)
    assert ends_at is not None
    length = ends_at.astimezone(UTC) - begun_at
    assert timedelta() < length <= timedelta(hours=25)


WITH_EXCEPTIONS = Opening.read(
    {"monday": "12:00-19:00", "tuesday": "12:00-19:00"},
    HELSINKI,
    (
        ExceptionalDay.read(date(2026, 3, 2), "10:00-13:00", ("Suljemme klo 13.", "Vi stänger kl. 13.", "We close.")),
        ExceptionalDay.read(date(2026, 3, 3), ""),
        ExceptionalDay.read(date(2026, 3, 8), "10:00-24:00"),
    ),
)


def test_on_an_exceptional_day_its_own_hours_hold() -> None:
    """T8: for the door, for the closing of visits, and for when the hub opens next."""
    opening = WITH_EXCEPTIONS
    assert [opening.is_open(_at(2, hour)) for hour in (9, 10, 12, 13)] == [False, True, True, False]
    assert opening.end_of_use(_at(2, 12)) == _at(2, 13)
    assert opening.end_of_use(_at(2, 15)) == _at(3, 0), "the hub has closed; an evening's use ends at midnight"
    assert not opening.is_open(_at(3, 13))
    assert opening.next_opening_at(_at(2, 15)) == _at(8, 10), "Tuesday is closed, Sunday is open this once"
    assert opening.last_closing_at(_at(8, 9)) == _at(2, 13)
    assert opening.closing_at(_at(8, 12)) == _at(9, 0)
    assert opening.next_opening_at(_at(9, 0)) == _at(9, 12), "the week after is as usual"
    exception = opening.exception_on(date(2026, 3, 2))
    assert exception is not None
    assert [exception.sentence(language) for language in ("fi", "sv", "de")] == [
        "Suljemme klo 13.", "Vi stänger kl. 13.", "We close.",
    ]  # fmt: skip


def test_a_long_holiday_is_looked_past() -> None:
    """T8: five weeks of closed Mondays, and a hub that opens on one day only."""
    mondays = [ExceptionalDay.read(date(2026, 3, 2) + timedelta(weeks=week), "") for week in range(5)]
    opening = Opening.read({"monday": "12:00-19:00"}, HELSINKI, mondays)
    assert opening.next_opening_at(_at(2, 12)) == datetime(2026, 4, 6, 12, tzinfo=HELSINKI)
    assert opening.last_closing_at(datetime(2026, 4, 6, 11, tzinfo=HELSINKI)) == _at(2, 19) - timedelta(weeks=1)
    once = Opening.read({}, HELSINKI, [ExceptionalDay.read(date(2026, 12, 24), "12:00-13:00")])
    assert once.ever_opens
    assert once.next_opening_at(_at(2, 12)) == datetime(2026, 12, 24, 12, tzinfo=HELSINKI)


def test_unreadable_hours_of_an_exceptional_day_are_reported() -> None:
    with pytest.raises(OpeningError, match="2026-12-24"):
        ExceptionalDay.read(date(2026, 12, 24), "13-12")


EVENING = Opening.read({"monday": "10:00-12:00, 13:00–19:00", "friday": "18:00-02:00"}, HELSINKI)


@pytest.mark.parametrize(
    ("moment", "is_open", "closes_at", "ends_at"),
    [
        (_at(2, 9), False, _at(2, 12), _at(2, 12)),
        (_at(2, 11), True, _at(2, 12), _at(2, 12)),
        (_at(2, 12), False, _at(2, 19), _at(2, 19)),
        (_at(2, 13), True, _at(2, 19), _at(2, 19)),
        (_at(2, 20), False, _at(2, 19), _at(3, 0)),
        (_at(6, 23), True, _at(7, 2), _at(7, 2)),
        (_at(7, 1, 59), True, _at(7, 2), _at(7, 2)),
        (_at(7, 2), False, None, _at(8, 0)),
    ],
)
def test_a_day_of_two_spans_and_one_past_midnight(
    moment: datetime, is_open: bool, closes_at: datetime | None, ends_at: datetime
) -> None:
    """W4, T8: who comes in the break stays until the day ends; hours past midnight belong to their evening."""
    assert EVENING.is_open(moment) is is_open
    assert EVENING.closing_at(moment) == closes_at
    assert EVENING.end_of_use(moment) == ends_at


def test_openings_and_closings_go_from_span_to_span() -> None:
    """W4"""
    assert EVENING.next_opening_at(_at(2, 11)) == _at(2, 13)
    assert EVENING.next_opening_at(_at(2, 13)) == _at(6, 18)
    assert EVENING.last_closing_at(_at(2, 12, 30)) == _at(2, 12)
    assert EVENING.last_closing_at(_at(7, 5)) == _at(7, 2)
    assert EVENING.day_of_use(_at(7, 1)) == date(2026, 3, 6)
    assert EVENING.day_of_use(_at(7, 3)) == date(2026, 3, 7)
    assert [hours.last_hour for hours in EVENING.hours_of(date(2026, 3, 6))] == [24]


@pytest.mark.parametrize(
    "hours", ["10:00-12:00, 11:00-14:00", "10:00-12:00, 12:00-14:00", "18:00-02:00, 10:00-12:00",
              "01:00-03:00, 20:00-02:00", "8:00-9:00, 10:00-11:00, 12:00-13:00", "10:00-12:00,"],
)  # fmt: skip
def test_spans_that_overlap_are_refused(hours: str) -> None:
    """W4: and more than two."""
    with pytest.raises(OpeningError):
        Opening.read({"monday": hours}, HELSINKI)


def test_a_closure_is_cut_out_of_all_hours() -> None:
    """W5: within a span, over a break, and over days."""
    opening = replace(EVENING, closures=(Closure(_at(2, 11), _at(2, 14)),))
    assert [opening.is_open(_at(2, hour)) for hour in (10, 11, 13, 14)] == [True, False, False, True]
    assert (opening.closing_at(_at(2, 10)), opening.next_opening_at(_at(2, 11))) == (_at(2, 11), _at(2, 14))
    assert opening.last_closing_at(_at(2, 13)) == _at(2, 11)
    long = replace(EVENING, closures=(Closure(_at(2, 0), _at(30, 0)),))
    assert long.next_opening_at(_at(2, 11)) == _at(30, 10)
    assert long.last_closing_at(_at(20, 11)) == _at(2, 0) - timedelta(days=1, hours=22)
    closure = opening.closure_at(_at(2, 12))
    assert closure is not None
    assert opening.closure_at(_at(2, 14)) is None


def test_a_hub_may_be_open_all_day_and_night() -> None:
    """It closes at midnight, to open again; hours that begin and end at another time are no hours."""
    opening = Opening.read(dict.fromkeys(range(7), "00:00-24:00"), HELSINKI)
    for hour in (0, 3, 12, 23):
        assert opening.is_open(datetime(2026, 3, 4, hour, 30, tzinfo=HELSINKI))
    with pytest.raises(OpeningError):
        Opening.read({0: "06:00-06:00"}, HELSINKI)
