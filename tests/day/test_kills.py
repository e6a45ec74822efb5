"""The real screen is killed while visitors act: nothing that it confirmed is lost or doubled, and it comes back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.day.kills import Killed

KILLS, LONG_KILLS = 6, 200


@pytest.fixture
def kill(tmp_path: Path) -> Iterator[Callable[[int], Killed]]:
    """Makes the hub for a seed."""
    made: list[Killed] = []

    def make(seed: int) -> Killed:
        made.append(Killed(tmp_path, seed))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_nothing_confirmed_is_lost_or_doubled_by_kills(kill: Callable[[int], Killed]) -> None:
    """Q1: the database is sound each time, and the start page is there again."""
    outcome = kill(1).run(KILLS)
    assert outcome.confirmed > 0


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_long_nothing_confirmed_is_lost_or_doubled_by_200_kills(
    kill: Callable[[int], Killed], record_property: Callable[[str, object], None]
) -> None:
    """Q1."""
    outcome = kill(2).run(LONG_KILLS)
    record_property("kills", str(outcome))
    assert outcome.within > 0
