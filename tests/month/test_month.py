"""Nights with faults at random, in simulated time: each is told once and in time, and nothing else is told (N10)."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.month.judge import Judge, Verdict
from tests.month.nights import QUIET, Nights, Risks
from tests.month.silences import Silence, silences
from tests.month.world import World

pytestmark = pytest.mark.announces(".*")
"""Everything that a fault makes the product warn of."""


MEMORY = Path("/dev/shm")
"""A disk that takes no time, where there is one: a month of nights is a million commits."""
LONG_SEEDS = range(100, 106)
DAYS_OF_A_WEEK, DAYS_OF_A_MONTH = 7, 30


@pytest.fixture
def place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as made:
        yield Path(made)


def nights(place: Path, seed: int, count: int, risks: Risks) -> tuple[Verdict, Nights]:
    """Let nights pass, and judge them."""
    world = World(place, seed)
    try:
        nights = Nights(world, risks)
        nights.run(count)
        return Judge(world, nights).judge(), nights
    finally:
        world.close()


@pytest.mark.timeout(1800)  # a week takes minutes on a machine with other work
def test_each_fault_of_a_week_is_told_once_and_in_time(place: Path) -> None:
    """N10: a month of them with `-m long`. The report of each morning agrees."""
    verdict, passed = nights(place, 1, DAYS_OF_A_WEEK, Risks(fault=0.9))
    assert verdict.wrong == [], str(verdict)
    assert len(passed.log.faults) >= DAYS_OF_A_WEEK


def test_what_is_told_of_a_death_is_not_blamed_on_a_restart_just_before() -> None:
    """N10, N6: the restart after 3 s woke nobody."""
    restart, death = Silence(100, 103, 132), Silence(132, 222, 282)
    assert silences([(132, 222), (100, 103)]) == [restart, death]


def test_a_print_room_that_can_not_stay_alive_is_silent_all_the_time() -> None:
    """N10, N6: it dies at each start while the disk is full; and soon after a start in an alarm."""
    assert silences([(100, 103), (103, 106), (106, 109)]) == [Silence(100, 109, 169)]
    assert silences([(100, 140), (150, 160)]) == [Silence(100, 160, 220)]


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("seed", LONG_SEEDS)
def test_long_each_fault_of_a_month_is_told_once_and_in_time(place: Path, seed: int) -> None:
    """N10: a month with each seed; it holds the night in which summer time begins."""
    verdict, _ = nights(place, seed, DAYS_OF_A_MONTH, Risks())
    assert verdict.wrong == [], f"seed {seed}: {verdict}"


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_long_a_quiet_month_raises_no_alarm(place: Path) -> None:
    """N10."""
    assert nights(place, 99, DAYS_OF_A_MONTH, QUIET)[0].wrong == []
