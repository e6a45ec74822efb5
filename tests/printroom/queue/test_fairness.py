"""Requesters take turns, staff's order counts, and nobody waits for ever."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printroom.queue.fairness import PASSED_WITHIN, Waiting, fair_position

NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)


def _queue(names: str, ago: timedelta = timedelta()) -> list[Waiting]:
    return [Waiting(name, NOW - ago) for name in names]


def test_who_has_fewer_jobs_in_front_comes_before_the_further_jobs_of_others() -> None:
    assert fair_position(_queue("aaa"), Waiting("b", NOW)) == 1
    assert fair_position(_queue("abaa"), Waiting("b", NOW)) == 3
    assert fair_position(_queue("ab"), Waiting("c", NOW)) == 2
    assert fair_position(_queue("ab"), Waiting("a", NOW)) == 2


def test_what_staff_moved_forward_is_not_passed() -> None:
    """The last job of "a" was put before the first one of "b": both are behind it or first now."""
    assert fair_position(_queue("aaab"), Waiting("c", NOW)) == 4


def test_a_job_that_has_waited_for_a_day_is_not_passed() -> None:
    assert fair_position(_queue("aaa", PASSED_WITHIN + timedelta(seconds=1)), Waiting("b", NOW)) == 3


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 40)), max_size=60))
def test_own_jobs_keep_their_order_and_nobody_is_passed_by_who_came_a_day_later(
    arrivals: list[tuple[str, int]],
) -> None:
    """Jobs arrive so many hours after each other, and none leaves."""
    queue: list[tuple[int, Waiting]] = []
    now = NOW
    for number, (name, hours) in enumerate(arrivals):
        now += timedelta(hours=hours)
        new = Waiting(name, now)
        queue.insert(fair_position([one for _, one in queue], new), (number, new))
    for name in "abcd":
        own = [number for number, one in queue if one.requester == name]
        assert own == sorted(own)
    for index, (number, one) in enumerate(queue):
        passed_by = [other for earlier, other in queue[:index] if earlier > number]
        assert all(other.added_at - one.added_at <= PASSED_WITHIN for other in passed_by)
