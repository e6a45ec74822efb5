"""A simulated day of mixed visitors at the real screen: the books are right to the last head, minute and claim."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.day.day import run_day

MEMORY = Path("/dev/shm")
VISITORS, LONG_VISITORS = 28, 300
LONG_SEEDS = range(200, 206)


@pytest.fixture
def place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as made:
        yield Path(made)


def test_a_day_of_visitors_is_in_the_books_to_the_last_head_minute_and_claim(place: Path) -> None:
    """S4, T3, T4, T8, P5: known passes, nobody's, classes, day passes, lines, bookings, undo, people who walk away."""
    verdict = run_day(place, 1, VISITORS)
    assert verdict.wrong == [], str(verdict)
    assert verdict.heads > VISITORS
    assert len(verdict.happened) > 15, "most of what can happen on a day"
    assert verdict.uses > 0


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("seed", LONG_SEEDS)
def test_long_a_day_of_300_visitors_is_in_the_books(place: Path, seed: int) -> None:
    """S4, T3, T4, T8, P5."""
    verdict = run_day(place, seed, LONG_VISITORS)
    assert verdict.wrong == [], str(verdict)
    assert min(verdict.happened.get(what, 0) for what in ("undid: coming", "brought a class", "got a day pass")) > 0
