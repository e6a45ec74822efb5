"""The night wall while the print room is silent, and alarms that wait or were acknowledged (N1, `N7`)."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from kiosk.hub.alarms import AlarmCause, acknowledge, raise_alarm
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, hub_at_work
from tests.screens.seed import ManualClock
from tests.screens.silence import beat, fall_silent, tell, watched
from tests.screens.turns import in_turn

SIZES = ["1280x800", "1280x720", "800x480", "720x1280"]
pytestmark = pytest.mark.announces("The print room is silent")


def silent_hub(tmp_path: Path, *, printers: int = 5) -> tuple[PrinterHub, str]:
    """For 15 minutes; two people were told of it. Returns the hub and the alarm."""
    made = watched(hub_at_work(tmp_path, printers=printers))
    fall_silent(made, 900)
    began = ManualClock(made.seeded.clock.now() - timedelta(minutes=15))
    alarm = raise_alarm(made.db, began, AlarmCause.PRINT_ROOM_SILENT)
    tell(made, alarm, "Maija", 14)
    tell(made, alarm, "Pekka", 4)
    return made, alarm


def on_the_wall(screen: ScreenDriver) -> str:
    """All that is on the screen, with plain spaces."""
    screen.shell.goDark()
    screen.until_page("night_wall")
    return all_texts(screen)


def all_texts(screen: ScreenDriver) -> str:
    return " | ".join(sorted(screen.texts())).replace("\u00a0", " ")


@pytest.mark.parametrize(("size", "languages"), in_turn(SIZES))
def test_the_silence_takes_the_place_of_the_values_and_no_word_is_cut(
    tmp_path: Path, size: str, languages: tuple[str, ...]
) -> None:
    """`N7`: what, how long, since when, what to do; no percent, no temperature, no dial as if it were present."""
    made, _ = silent_hub(tmp_path)
    with running_screen(tmp_path, size, seeded=made.seeded) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        for language in languages:
            screen.shell.setLanguage(language)
            screen.settle()
            shown = all_texts(screen)
            screen.until(lambda: not any(item.property("truncated") for item in screen.items()), "a text stays cut")
            assert "15 min" in shown
            assert {"fi": "klo 13.42 alkaen", "sv": "sedan kl. 13.42", "en": "since 13:42"}[language] in shown
            assert "°C" not in shown
            assert not [item for item in screen.items() if item.metaObject().className().startswith("Dial")]
            bounds = QRectF(0, -8, screen.window.width(), screen.window.height() + 8)
            for item in screen.items():
                if item.property("text") and item.property("truncated") is not None:
                    place = item.mapRectToScene(
                        QRectF(0, 0, item.property("contentWidth"), item.property("contentHeight"))
                    )
                    assert bounds.contains(place), item.property("text")


def test_the_block_says_how_many_were_told_and_no_name(tmp_path: Path) -> None:
    """`N7`, P4: everybody reads the wall."""
    made, alarm = silent_hub(tmp_path)
    with running_screen(tmp_path, language="en", seeded=made.seeded) as screen:
        shown = on_the_wall(screen)
        assert "2 people were told, the last at 13:53, nobody has acknowledged it." in shown
        assert "Maija" not in shown
        assert "Pekka" not in shown
        acknowledge(made.db, made.seeded.clock, alarm, made.seeded.staff_id)
        screen.until(lambda: not screen.shell.nightWall.silentWaits)
        screen.settle()
        shown = " | ".join(screen.texts())
        assert "somebody acknowledged it at 13:57." in shown
        assert "Vastaava" not in shown


def test_without_an_alarm_nothing_is_claimed_of_who_was_told(tmp_path: Path) -> None:
    made = watched(hub_at_work(tmp_path))
    fall_silent(made, 60)
    with running_screen(tmp_path, language="en", seeded=made.seeded) as screen:
        assert "told" not in on_the_wall(screen)
        assert screen.shell.nightWall.alarms == "1 alarm"


def test_a_contact_that_could_not_be_reached_is_not_counted(tmp_path: Path) -> None:
    made = watched(hub_at_work(tmp_path))
    fall_silent(made, 60)
    alarm = raise_alarm(made.db, made.seeded.clock, AlarmCause.PRINT_ROOM_SILENT)
    tell(made, alarm, "Maija", reached=False)
    with running_screen(tmp_path, language="en", seeded=made.seeded) as screen:
        assert "Nobody could be reached, nobody has acknowledged it." in on_the_wall(screen)


def test_many_printers_share_one_line_of_names(tmp_path: Path) -> None:
    made, _ = silent_hub(tmp_path, printers=8)
    with running_screen(tmp_path, language="en", seeded=made.seeded) as screen:
        shown = on_the_wall(screen)
        assert "Not known: Ahven, Hauki, Muikku, Kuha, Siika, Lahna, Made, Nieriä" in shown


def test_the_second_screen_falls_silent_and_comes_back_too(tmp_path: Path) -> None:
    """`N7`: `kiosk night` shows the wall alone."""
    made = watched(hub_at_work(tmp_path))
    alone = replace(made.seeded, services=replace(made.seeded.services, wall_only=True))
    with running_screen(tmp_path, seeded=alone) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        assert not screen.shows("night.silence")
        fall_silent(made)
        screen.until(lambda: screen.shows("night.silence"))
        beat(made)
        screen.until(lambda: not screen.shows("night.silence"))


def test_an_alarm_that_somebody_has_acknowledged_is_calmer_than_one_that_waits(tmp_path: Path) -> None:
    """N2, `N7`: an edge, when it was acknowledged, and no name."""
    made = hub_at_work(tmp_path)
    alarm = raise_alarm(made.db, made.seeded.clock, AlarmCause.HEATERS_ON, printer_id=made.printer("muikku"))
    made.read("muikku", 208.0, 55.0, age_s=2, target=False)
    with running_screen(tmp_path, language="en", seeded=made.seeded) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        wall = screen.shell.nightWall
        looks = {tile.name: tile.look for tile in wall.tiles.rows}
        assert looks["Muikku"] == "call"
        acknowledge(made.db, made.seeded.clock, alarm, made.seeded.staff_id)
        screen.until(lambda: wall.alarms == "")
        tile = next(tile for tile in wall.tiles.rows if tile.name == "Muikku")
        assert (tile.look, tile.big, tile.first, tile.second) == (
            "handled", "208", "Hot, not printing", "acknowledged at 13:42",
        )  # fmt: skip
        assert "Vastaava" not in " ".join(screen.texts())


def test_progress_that_is_older_than_the_reading_says_so(tmp_path: Path) -> None:
    """`N7`: the age of each value; temperatures go on while nothing is heard of the print."""
    made = hub_at_work(tmp_path)
    made.seeded.clock.move(180)
    made.read("hauki", 211.0, 60.0, age_s=2)
    with running_screen(tmp_path, language="en", seeded=made.seeded) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        tile = next(tile for tile in screen.shell.nightWall.tiles.rows if tile.name == "Hauki")
        assert (tile.second, tile.age) == ("as of 3\u00a0min ago", "2\u00a0s ago")
