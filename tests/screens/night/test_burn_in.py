"""Nothing bright stands still on the night wall (`N7`), seen in the frames of simulated time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from math import hypot
from pathlib import Path

import numpy as np
import pytest

from kiosk.hub.alarms import AlarmCause, raise_alarm
from kiosk.screens.night.burn_in import MOVE_S, PLACES_MM, TURN_S, burn_in_at
from tests.camera_server import bed_picture
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.page_checks import luminance, pixels
from tests.screens.printer_hub import PrinterHub, hub_at_work
from tests.screens.seed import ManualClock
from tests.screens.silence import beat, fall_silent, watched

LONGEST_S = 60.0
STEP_S = 2.5
"""Turns and moves are at multiples of it."""
CYCLE_S = 450.0
"""After this time turns and moves meet again as at the beginning."""
BRIGHT = 0.3
"""Relative luminance; the dim amber of what is at rest has 0.27."""


def longest_bright_s(screen: ScreenDriver, keep: Callable[[], None]) -> float:
    """The longest time that any pixel stays bright. keep: called before each frame, to keep readings young."""
    screen.until_page("night_wall")
    steps = np.zeros((screen.window.height(), screen.window.width()), np.int16)
    longest, seen = 0, False
    for _ in range(round(CYCLE_S / STEP_S)):
        keep()
        screen.shell.nightWall.tick()
        bright = luminance(pixels(screen.window.grabWindow())) > BRIGHT
        seen = seen or bool(bright.mean() > 0.01)
        steps = (steps + 1) * bright
        longest = max(longest, int(steps.max()))
        screen.seeded.clock.move(STEP_S)
    assert seen, "there is something bright at all"
    return longest * STEP_S


def alarmed(tmp_path: Path) -> PrinterHub:
    """Prints, cameras, and an alarm that waits."""
    made = watched(hub_at_work(tmp_path))
    made = replace(made, seeded=replace(made.seeded, services=replace(made.seeded.services, night_camera=True)))
    earlier = ManualClock(made.seeded.clock.now() - timedelta(minutes=9))
    raise_alarm(made.db, earlier, AlarmCause.HEATERS_ON, printer_id=made.printer("muikku"))
    made.read("muikku", 208.0, 55.0, age_s=2, target=False)
    return made


@pytest.mark.parametrize("size", [pytest.param("1280x800", marks=pytest.mark.long), "800x480"])
def test_no_pixel_of_a_wall_with_an_alarm_stays_bright_for_a_minute(tmp_path: Path, size: str) -> None:
    """`N7`: clock, dials, figures, camera pictures and the filled tile."""
    made = alarmed(tmp_path)

    def keep() -> None:
        beat(made)
        made.read("hauki", 211.0, 60.0)
        made.see("hauki", bed_picture(), age_s=1)

    with running_screen(tmp_path, size, seeded=made.seeded) as screen:
        screen.shell.goDark()
        assert longest_bright_s(screen, keep) <= LONGEST_S


@pytest.mark.announces("The print room is silent")
def test_no_pixel_of_a_silent_wall_stays_bright_for_a_minute(tmp_path: Path) -> None:
    """`N7`: the block over the wall, filled and as an edge."""
    made = alarmed(tmp_path)
    fall_silent(made, 900)
    with running_screen(tmp_path, "800x480", seeded=made.seeded) as screen:
        screen.shell.goDark()
        assert longest_bright_s(screen, lambda: None) <= LONGEST_S


def test_turns_and_moves_never_meet() -> None:
    """`N7`: each turn is 45 s and ends with a pause, each move 2 mm after 50 s, and one is 2 s from the other."""
    times = [second / 2 for second in range(round(4 * CYCLE_S))]
    states = [burn_in_at(time) for time in times]
    turns = [time for time, (a, b) in zip(times[1:], pairwise(states), strict=True) if a.paused and not b.paused]
    moves = [time for time, (a, b) in zip(times[1:], pairwise(states), strict=True) if a.right_mm != b.right_mm]
    assert {b - a for a, b in pairwise(turns)} == {TURN_S}
    assert [burn_in_at(turn).bright for turn in turns[:4]] == [False, True, False, True]
    assert not any(state.paused and state.bright for state in states)
    assert {b - a for a, b in pairwise(moves)} == {MOVE_S}
    assert min(abs(a - b) for a in turns for b in moves) >= 2
    for one, other in pairwise((*PLACES_MM, PLACES_MM[0])):
        assert hypot(one[0] - other[0], one[1] - other[1]) == pytest.approx(2)
