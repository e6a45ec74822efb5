"""The strip of a printer is true: known where it was watched, unknown everywhere else (N8)."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hub.opening_hours import Opening
from kiosk.printers.printer import PrinterState
from kiosk.printroom.night.hours import night_begins
from kiosk.printroom.night.strips import Change, Kind, Segment, Span, covered_spans, strip_of
from kiosk.store.heartbeats import Process
from kiosk.store.process_runs import Run

HELSINKI = ZoneInfo("Europe/Helsinki")
BEGIN = datetime(2026, 11, 16, 16, tzinfo=UTC)
"""18:00 in Finland."""
UNTIL = BEGIN + timedelta(hours=14)


def at(hours: float) -> datetime:
    """So many hours after the beginning of the night."""
    return BEGIN + timedelta(hours=hours)


def here(day: int, hour: int) -> datetime:
    """A time of day in November 2026 in Finland; the 16th is a Monday."""
    return datetime(2026, 11, day, hour, tzinfo=HELSINKI)


ALL_NIGHT = [(at(-48), UNTIL)]


def kinds(changes: Sequence[Change], covered: Sequence[Span] = ALL_NIGHT, **there: object) -> list[tuple[str, float]]:
    """Each segment as its kind and its end in hours of the night."""
    found = strip_of(changes, covered, BEGIN, UNTIL, **there)  # type: ignore[arg-type]
    return [(one.kind.value, round((one.end - BEGIN).total_seconds() / 3600, 2)) for one in found]


def run(begin: float, seen: float, *, ended: bool = False) -> Run:
    return Run(Process.PRINT_ROOM, 1, at(begin), at(seen), at(seen) if ended else None)


def test_a_night_with_a_print_a_pause_and_an_end() -> None:
    """N8."""
    changes = [
        Change(at(-5), "idle"),
        Change(at(1), "heating", "j"),
        Change(at(1.1), "printing", "j"),
        Change(at(4), "attention", "j"),
        Change(at(5), "resuming", "j"),
        Change(at(7), "awaiting_clear"),
    ]
    assert kinds(changes) == [("idle", 1), ("printed", 4), ("paused", 5), ("printed", 7), ("idle", 14)]


def test_what_no_print_room_watched_is_unknown_on_every_strip() -> None:
    """N8: also a machine that the history says was idle all the time."""
    covered = [(at(-2), at(5)), (at(5.5), UNTIL)]
    assert kinds([Change(at(-5), "idle")], covered) == [("idle", 5), ("unknown", 5.5), ("idle", 14)]
    changes = [Change(at(1), "printing", "j"), Change(at(5.6), "awaiting_clear")]
    assert kinds(changes, covered)[1:4] == [("printed", 5), ("unknown", 5.5), ("printed", 5.6)]


def test_without_contact_nothing_is_known_of_that_printer() -> None:
    """N8."""
    changes = [Change(at(-1), "printing", "j"), Change(at(11), "offline", "j"), Change(at(12), "connecting", "j")]
    assert kinds(changes) == [("printed", 11), ("unknown", 14)]


def test_before_the_first_record_nothing_is_known() -> None:
    """N8: a hub that was updated in the night."""
    assert kinds([Change(at(3), "idle")]) == [("unknown", 3), ("idle", 14)]
    assert kinds([]) == [("unknown", 14)]


def test_a_printer_that_was_added_or_removed_in_the_night_was_not_there() -> None:
    """N8: that is known, and is not unknown."""
    changes = [Change(at(2), "connecting"), Change(at(2.5), "idle")]
    found = kinds(changes, there=(at(2), at(9)))
    assert found == [("absent", 2), ("unknown", 2.5), ("idle", 9), ("absent", 14)]
    assert kinds(changes, [], there=(at(2), at(9))) == [("absent", 2), ("unknown", 9), ("absent", 14)]


def test_times_in_the_future_are_of_a_wrong_clock() -> None:
    """N8: from the last sure time to the next one nothing is known."""
    changes = [
        Change(at(1), "idle"),
        Change(at(24 * 365), "printing", "j"),
        Change(at(8), "awaiting_clear"),
    ]
    assert kinds(changes) == [("unknown", 8), ("idle", 14)]


def test_a_clock_that_lost_its_time_makes_the_stretch_unknown() -> None:
    """N8: the machine started with a clock of years ago; the evening before stays known."""
    changes = [
        Change(at(-1), "idle"),
        Change(at(1), "printing", "j"),
        Change(at(2), "paused", "j"),
        Change(datetime(2020, 1, 1, tzinfo=UTC), "offline"),
        Change(datetime(2020, 1, 1, 0, 1, tzinfo=UTC), "idle"),
        Change(at(10), "printing", "k"),
    ]
    assert kinds(changes) == [("idle", 1), ("printed", 2), ("unknown", 10), ("printed", 14)]


@pytest.mark.parametrize("last", [[], [Change(at(11), "idle")]])
def test_times_that_contradict_each_other_are_all_in_doubt(last: list[Change]) -> None:
    """N8: the clock was two hours fast and was set back; which of both is right, nobody can tell."""
    changes = [
        Change(at(1), "idle"),
        Change(at(5), "printing", "j"),
        Change(at(5.5), "paused", "j"),
        Change(at(4), "printing", "j"),
        *last,
    ]
    assert kinds(changes) == ([("unknown", 11), ("idle", 14)] if last else [("unknown", 14)])


def test_a_step_of_a_second_is_no_wrong_clock() -> None:
    """The network sets a clock back by less than the tolerance."""
    changes = [Change(at(1), "heating", "j"), Change(at(1) - timedelta(seconds=1), "printing", "j")]
    assert kinds(changes) == [("unknown", 1), ("printed", 14)]


def test_the_runs_of_the_print_room_become_spans() -> None:
    """N8: killed, ended, started again; the last one works now, or fell silent."""
    runs = [run(-3, 2), run(2.5, 4, ended=True), run(6, 13.99)]
    assert covered_spans(runs, UNTIL, None) == [(at(-3), at(2)), (at(2.5), at(4)), (at(6), UNTIL)]
    assert covered_spans(runs, UNTIL, at(13.995))[-1] == (at(6), at(13.995))
    assert covered_spans([run(6, 9)], UNTIL, at(9.001))[-1] == (at(6), at(9.001))
    assert covered_spans([run(6, 9)], UNTIL, None)[-1][1] < at(9.1)


def test_runs_of_a_wrong_clock_cover_nothing_that_cannot_be() -> None:
    """N8: one in the future, one that ends before it began, two at once."""
    runs = [run(20, 21), run(5, 4), run(1, 3), run(2, 6, ended=True)]
    assert covered_spans(runs, UNTIL, None) == [(at(1), at(6))]


@pytest.mark.parametrize(
    ("day", "hours", "changes_h"),
    [((2026, 10, 24), 15, 1), ((2026, 3, 28), 13, -1), ((2026, 11, 16), 14, 0)],
)
def test_the_night_of_a_clock_change_has_its_true_length(day: tuple[int, int, int], hours: int, changes_h: int) -> None:
    """N8: from 18:00 to 8:00 of the wall clock it is 15, 13 or 14 hours."""
    opening = Opening.read(dict.fromkeys(range(7), "10:00-18:00"), HELSINKI)
    morning = datetime(*day, 8, tzinfo=HELSINKI) + timedelta(days=1)
    begin = night_begins(morning, opening, HELSINKI)
    until = morning.astimezone(UTC)
    assert until - begin == timedelta(hours=hours) == timedelta(hours=14 + changes_h)
    (segment,) = strip_of([Change(begin, "idle")], [(begin, until)], begin, until)
    assert segment.length == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("hours", "now", "expected"),
    [
        ({0: "12:00-19:00"}, here(17, 8), here(16, 19)),
        ({4: "12:00-18:30"}, here(16, 8), here(13, 18)),
        ({0: "12:00-19:00"}, here(16, 13), here(12, 13)),
        ({}, here(17, 8), here(16, 18)),
        ({}, here(17, 20), here(17, 18)),
        ({0: "12:00-24:00"}, here(17, 8), here(17, 0)),
    ],
)
def test_the_night_begins_with_the_last_closing(hours: dict[int, str], now: datetime, expected: datetime) -> None:
    """N8: a weekend is one night; without opening hours it begins at 18:00; the longest is four days."""
    found = night_begins(now, Opening.read(hours, HELSINKI), HELSINKI)
    assert found == expected


moments = st.floats(-40, 60, allow_nan=False).map(at)
changes_drawn = st.lists(
    st.builds(
        Change,
        moments,
        st.sampled_from([state.value for state in PrinterState] + ["of a later version"]),
        st.sampled_from([None, "j", "k"]),
    ),
    max_size=12,
)
runs_drawn = st.lists(
    st.builds(
        lambda a, b, ended: Run(Process.PRINT_ROOM, 1, a, b, b if ended else None), moments, moments, st.booleans()
    ),
    max_size=6,
)


@given(changes_drawn, runs_drawn, st.one_of(st.none(), moments), st.tuples(*[st.one_of(st.none(), moments)] * 2))
def test_segments_cover_the_night_and_claim_nothing_unwatched(
    changes: list[Change],
    runs: list[Run],
    silent_since: datetime | None,
    there: tuple[datetime | None, datetime | None],
) -> None:
    """N8: without gap or overlap; unknown wherever no run of the print room covers, whatever the history says."""
    covered = covered_spans(runs, UNTIL, silent_since)
    strip = strip_of(changes, covered, BEGIN, UNTIL, there=there)
    assert (strip[0].begin, strip[-1].end) == (BEGIN, UNTIL)
    assert all(one.end == other.begin for one, other in pairwise(strip))
    assert all(one.begin < one.end for one in strip)
    for segment in strip:
        if segment.kind not in (Kind.UNKNOWN, Kind.ABSENT):
            assert _is_covered(segment, runs, silent_since)
        assert segment.job_id is None or segment.kind in (Kind.PRINTED, Kind.PAUSED)


def _is_covered(segment: Segment, runs: list[Run], silent_since: datetime | None) -> bool:
    """Whether each point of a grid within the segment lies in a run, or right after the one that works."""
    steps = 20
    for step in range(1, steps):
        moment = segment.begin + segment.length * (step / steps)
        in_a_run = any(one.started_at <= moment <= one.seen_at for one in runs)
        after_last = any(
            one.ended_at is None and one.seen_at <= moment <= one.seen_at + timedelta(minutes=2) for one in runs
        )
        if not (in_a_run or after_last):
            return False
    return True
