"""When somebody is there, from the opening hours of the hub."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.hub.opening_hours import Opening
from kiosk.printroom.queue.open_hours import HORIZON, OpenHours, closed_spans, open_spans

HELSINKI = ZoneInfo("Europe/Helsinki")
WEEK = Opening.read({"mon": "12:00-19:00", "tue": "10:00-12:00, 13:00-24:00", "wed": "00:00-09:00"}, HELSINKI)


def _at(day: int, hour: int) -> datetime:
    """In the week that begins on Monday, 2 March 2026, in Finnish time."""
    return datetime(2026, 3, day, hour, tzinfo=HELSINKI).astimezone(UTC)


def test_open_times_begin_now_and_join_over_midnight() -> None:
    """What lies between them is closed, also from now until the first opening."""
    spans = open_spans(WEEK, _at(2, 13))
    assert spans is not None
    assert spans[:3] == ((_at(2, 13), _at(2, 19)), (_at(3, 10), _at(3, 12)), (_at(3, 13), _at(4, 9)))
    assert closed_spans(spans, _at(2, 13))[:2] == ((_at(2, 19), _at(3, 10)), (_at(3, 12), _at(3, 13)))
    assert closed_spans(open_spans(WEEK, _at(2, 20)), _at(2, 20))[0] == (_at(2, 20), _at(3, 10))
    assert spans[-1][0] < _at(2, 13) + HORIZON


def test_a_hub_without_hours_has_no_open_times_and_one_that_never_closes_one() -> None:
    assert open_spans(Opening.read({}, HELSINKI), _at(2, 13)) is None
    always = Opening.read(dict.fromkeys(range(7), "00:00-24:00"), HELSINKI)
    spans = open_spans(always, _at(2, 13))
    assert spans is not None
    assert len(spans) == 1
    assert closed_spans(spans, _at(2, 13)) == ()


def test_a_bed_is_cleared_while_somebody_is_there() -> None:
    """Ten minutes after a print; what ends too late or at night, ten minutes after the next opening."""
    now = _at(2, 13)
    hours = OpenHours(open_spans(WEEK, now), now, 600.0)
    end_and_clear = {_at(2, 15): _at(2, 15), _at(2, 19): _at(3, 10), _at(3, 2): _at(3, 10), _at(3, 11): _at(3, 11)}
    for end, clear in end_and_clear.items():
        assert hours.bed_clear((end - now).total_seconds()) == (clear - now + timedelta(minutes=10)).total_seconds()
    assert hours.next_start(0.0) == 0.0
    assert hours.next_start(6 * 3600.0) == hours.bed_clear(6 * 3600.0)
