"""Nothing on the screen flashes more than three times a second, in the pixels that are drawn (X3)."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtTest import QTest

from kiosk.hub.alarms import AlarmCause, raise_alarm
from tests.screens.driver import PANELS, ScreenDriver, running_screen
from tests.screens.page_checks import luminance, pixels
from tests.screens.printer_hub import hub_at_work

MOVING = replace(PANELS["800x480"], still=False)
WATCHED_MS = 1200
SECOND_MS = 1000
FLASHES = 3
CHANGE = 0.1
"""A change of luminance that counts, of the most there is."""
ACROSS, DOWN = 10, 6
"""The screen is looked at in so many parts: what flashes in less than one of them is too small to hurt."""


def watch(screen: ScreenDriver) -> tuple[list[int], np.ndarray]:
    """When the screen was looked at, in ms, and how bright each part of it was."""
    clock = QElapsedTimer()
    clock.start()
    times: list[int] = []
    levels: list[np.ndarray] = []
    while not times or times[-1] < WATCHED_MS:
        drawn = pixels(screen.window.grabWindow())[::8, ::8]
        times.append(clock.elapsed())
        parts = [np.array_split(row, ACROSS, axis=1) for row in np.array_split(luminance(drawn), DOWN)]
        levels.append(np.array([[part.mean() for part in row] for row in parts]).ravel())
        QTest.qWait(15)
    return times, np.array(levels)


def turns(times: list[int], levels: np.ndarray) -> list[int]:
    """When one part of the screen became brighter after it had become darker, or the other way round."""
    found: list[int] = []
    extreme, going = levels[0], 0
    for at, level in zip(times, levels, strict=True):
        way = int(np.sign(level - extreme))
        if abs(level - extreme) >= CHANGE and way != going:
            found.append(at)
            extreme, going = level, way
        elif way == going:
            extreme = level
    return found


def flashes_in_a_second(times: list[int], levels: np.ndarray) -> int:
    """The most flashes of one part; a flash is two changes."""
    most = 0
    for part in levels.T:
        changed = turns(times, part)
        most = max([most, *(sum(0 <= at - first < SECOND_MS for at in changed) for first in changed)])
    return most // 2


def test_a_flash_is_counted() -> None:
    times = list(range(0, 1000, 50))
    assert flashes_in_a_second(times, np.array([[at // 100 % 2 * 1.0] for at in times])) > FLASHES


@pytest.mark.parametrize("page", ["start", "notice", "night_wall"])
def test_nothing_flashes_more_than_three_times_a_second(tmp_path: Path, page: str) -> None:
    """X3: where something moves: the arrow to the reader, a notice, a printer that calls at night."""
    made = hub_at_work(tmp_path)
    raise_alarm(made.db, made.seeded.clock, AlarmCause.HEATERS_ON, printer_id=made.printer("muikku"))
    with running_screen(tmp_path, MOVING, seeded=made.seeded) as screen:
        if page == "night_wall":
            screen.shell.goDark()
        elif page == "notice":
            screen.scan_keys("NONSENSE")
            screen.until(lambda: screen.shows("notice"))
        assert flashes_in_a_second(*watch(screen)) <= FLASHES
