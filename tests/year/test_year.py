"""A simulated year of a hub: every figure is what a count of its own says, each month and after the retention."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.year.judge import Verdict
from tests.year.year import SHORT, WHOLE, Form, Year

MEMORY = Path("/dev/shm")
LONG_SEEDS = range(400, 403)


@pytest.fixture
def place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as made:
        yield Path(made)


def judged(place: Path, seed: int, form: Form) -> tuple[Verdict, Year]:
    """Let the year pass."""
    year = Year(place, seed, form)
    try:
        return year.run(), year
    finally:
        year.hub.close()


def test_every_figure_of_a_year_is_what_was_counted_beside_it(place: Path) -> None:
    """I1, I2, I5, I7, I8, P6: a small hub; 20,000 visits with `-m long`. Past months stay what they were."""
    verdict, year = judged(place, 1, SHORT)
    assert verdict.wrong == [], str(verdict)
    assert verdict.hidden > 0
    assert min(year.hub.happened[what] for what in ("visits parted", "passes deleted unused", "told later")) > 0


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("seed", LONG_SEEDS)
def test_long_every_figure_of_a_busy_year_is_what_was_counted_beside_it(place: Path, seed: int) -> None:
    """I1, I2, I5, I7, I8, P6."""
    verdict, year = judged(place, seed, WHOLE)
    assert verdict.wrong == [], str(verdict)
    assert sum(stay.heads for stay in year.hub.book.stays) >= WHOLE.visits
    assert min(year.hub.happened[what] for what in ("merges undone", "sessions cancelled", "series")) > 0
