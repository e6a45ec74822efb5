"""Hides small counts about people from whoever is not staff (P7): one function for screens, status and figures.

How many people are inside or in a line now, and how many votes a wish has, is no statistic of persons: it says nothing
about who they are, and everybody in the hub sees it. Counts by age, gender, origin, purpose, face or hour are: they go
through `shown_counts`.
"""

from collections.abc import Hashable, Mapping
from typing import TypeVar

SMALLEST = 5
"""A group of fewer people is hidden."""

K = TypeVar("K", bound=Hashable)


def shown_count(count: int) -> int | None:
    """The count, or None where it is of 1 to 4 people. 0 is shown: it is about nobody."""
    return None if 0 < count < SMALLEST else count


def shown_counts(counts: Mapping[K, int], *, sum_is_shown: bool) -> dict[K, int | None]:
    """The counts of the groups of one whole, small ones as None.

    sum_is_shown: the sum stands beside them. A single hidden group could be found by subtracting then, so the smallest
    of the others is hidden with it; also a second one whose sum with the first is still below SMALLEST.
    """
    found = {group: shown_count(count) for group, count in counts.items()}
    hidden = [group for group, count in found.items() if count is None]
    if not sum_is_shown or not hidden:
        return found
    rest = sorted((counts[group], position, group) for position, group in enumerate(counts) if found[group])
    while rest and (len(hidden) < 2 or sum(counts[group] for group in hidden) < SMALLEST):
        _, _, group = rest.pop(0)
        found[group] = None
        hidden.append(group)
    return found
