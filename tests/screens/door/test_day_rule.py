"""The day on the start page: its events over, under way and coming, on the opening hours of the day."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.base.clock import to_text
from tests.screens.driver import running_screen
from tests.screens.seed import here, seed


@pytest.mark.parametrize(
    ("hour", "phases"),
    [
        (9, ["coming", "coming", "coming"]),
        (13, ["live", "coming", "coming"]),
        (14, ["over", "coming", "coming"]),
        (17, ["over", "over", "live"]),
        (19, ["over", "over", "over"]),
    ],
)
def test_an_event_is_coming_then_live_then_over(tmp_path: Path, hour: int, phases: list[str]) -> None:
    seeded = seed(tmp_path, busy=False)
    seeded.clock.set_to(here(hour))
    with running_screen(tmp_path, seeded=seeded) as screen:
        if hour == 19:
            assert screen.shell.startPage.nextDay == "Huomenna torstaina 19.11."
            assert screen.shows("day.empty"), "the next day has no events"
            return
        assert [event.phase for event in screen.shell.startPage.events.rows] == phases
        bars = [item for item in screen.items() if item.objectName() == "day.event"]
        filled = {bar.property("title") for bar in bars if bar.property("color").alpha() > 0}
        assert len(bars) == 3
        assert len(filled) == 3 - phases.count("over"), "what is over is an outline"


def test_a_closed_day_shows_the_next_ones_rule(tmp_path: Path) -> None:
    seeded = seed(tmp_path, busy=False)
    with running_screen(tmp_path, seeded=seeded) as screen:
        assert screen.shows("day")
        seeded.clock.set_to(here(12) + timedelta(days=3))  # Saturday
        screen.shell.touched()
        screen.shell.startPage.refresh()
        screen.settle()
        assert "suljettu" in screen.shell.startPage.hours
        assert screen.shell.startPage.nextDay == "Maanantaina 23.11."
        assert screen.shows("day.empty")


def test_the_words_of_an_event_end_where_the_next_one_begins(tmp_path: Path) -> None:
    """X9: of two that overlap, the later one lies upon the earlier one."""
    seeded = seed(tmp_path, busy=False)
    until = to_text(here(15, 30))
    seeded.services.hub_db.execute("UPDATE event SET ends_at = ? WHERE title_en = 'Digital advice'", (until,))
    with running_screen(tmp_path, seeded=seeded) as screen:
        first, second, last = screen.shell.startPage.events.rows
        assert first.words_to_h == second.from_h < first.to_h
        assert (second.words_to_h, last.words_to_h) == (second.to_h, last.to_h)
