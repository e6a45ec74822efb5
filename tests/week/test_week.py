"""A simulated week at the print desk with faults and SIGKILLs: every gram, minute, outcome and spool is right."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.week.judge import Judge, Verdict
from tests.week.week import SHORT, WEEK, Form, Week

pytestmark = pytest.mark.announces(".*")
"""Everything that a fault makes the product warn of."""

MEMORY = Path("/dev/shm")
LONG_SEEDS = range(300, 303)


@pytest.fixture
def place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as made:
        yield Path(made)


def judged(place: Path, seed: int, form: Form) -> Verdict:
    """Let the time pass, and judge it."""
    week = Week(place, seed, form)
    try:
        week.run()
        return Judge(week).judge()
    finally:
        week.close()


def test_a_day_at_the_print_desk_is_in_the_books_whatever_dies(place: Path) -> None:
    """N11, Q5: a serial and an OctoPrint printer, two faults, a SIGKILL; a week of five printers with `-m long`."""
    verdict = judged(place, 1, SHORT)
    assert verdict.wrong == [], str(verdict)
    assert verdict.deaths > 0
    assert verdict.whole > 0


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("seed", LONG_SEEDS)
def test_long_a_week_of_40_visitors_is_in_the_books(place: Path, seed: int) -> None:
    """N11, Q5: about 120 prints on five printers."""
    verdict = judged(place, seed, WEEK)
    assert verdict.wrong == [], str(verdict)
    assert verdict.jobs >= 100
