"""Counts of fewer than five people are hidden from whoever is not staff (P7)."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.hub.suppression import SMALLEST, shown_count, shown_counts


def test_one_to_four_are_hidden() -> None:
    """P7: nobody at all is no group of persons."""
    assert [shown_count(count) for count in range(7)] == [0, None, None, None, None, 5, 6]


def test_a_single_hidden_group_can_not_be_found_from_the_sum() -> None:
    """P7: the next smallest is hidden with it."""
    counts = {"school": 20, "company": 3, "myself": 9}
    assert shown_counts(counts, sum_is_shown=False) == {"school": 20, "company": None, "myself": 9}
    assert shown_counts(counts, sum_is_shown=True) == {"school": 20, "company": None, "myself": None}


@given(st.dictionaries(st.integers(), st.integers(0, 40), max_size=8))
def test_what_is_hidden_is_never_a_known_small_number(counts: dict[int, int]) -> None:
    """P7: from the sum only a sum of two groups follows, of at least five people, or nothing is shown at all."""
    shown = shown_counts(counts, sum_is_shown=True)
    hidden = [counts[group] for group, count in shown.items() if count is None]
    assert all(count is None or count == 0 or count >= SMALLEST for count in shown.values())
    rest = [count for count in shown.values() if count]
    assert not hidden or not rest or (len(hidden) >= 2 and sum(hidden) >= SMALLEST)
