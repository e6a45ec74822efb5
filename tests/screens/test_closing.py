"""Closing time: open visits end, and the screen shows it."""

from pathlib import Path

import pytest

from kiosk.store.hub_db import rows
from tests.screens.driver import running_screen
from tests.screens.seed import here


def test_at_closing_everyone_is_checked_out_with_an_estimated_length(tmp_path: Path) -> None:
    """T4: at 19.00 the seven people inside are gone, their equipment free, and the rows say who decided."""
    with running_screen(tmp_path) as screen:
        db = screen.seeded.services.hub_db
        assert screen.seeded.services.visits.people_inside() == 7
        screen.seeded.clock.move((here(18, 59) - screen.seeded.clock.now()).total_seconds())
        screen.until(lambda: "18.59" in screen.texts(), "the clock goes on")
        assert screen.seeded.services.visits.people_inside() == 7
        screen.seeded.clock.move(120)
        screen.until(lambda: screen.seeded.services.visits.people_inside() == 0, "everyone is out")
        screen.until(lambda: "Avaamme huomenna" in screen.texts(), "and the door says so")
        ended = rows(db, "SELECT DISTINCT closed_by, length_estimated FROM visit")
        assert ended == [{"closed_by": "closing", "length_estimated": 1}]
        assert rows(db, "SELECT 1 FROM claim WHERE ended_at IS NULL") == []


@pytest.mark.parametrize(
    ("hour", "words"),
    [(11, "ke 18.11. avoinna 12–19"), (15, "ke 18.11. avoinna 12–19"), (19, "ke 18.11. suljettu nyt")],
)
def test_outside_opening_hours_the_first_page_says_when_the_hub_opens(tmp_path: Path, hour: int, words: str) -> None:
    """T8."""
    with running_screen(tmp_path) as screen:
        screen.seeded.clock.move((here(hour, 5) - screen.seeded.clock.now()).total_seconds())
        screen.until(lambda: words in screen.texts(), words)
