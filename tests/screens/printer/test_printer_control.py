"""The page that heats and moves a printer: what it shows was measured, and what moves is asked twice."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.base.clock import to_text
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, answer, gap_px, hub_at_work, orders
from tests.screens.turns import each_panel

ACTIONS = ("preheat", "cool_down", "home", "load_filament", "unload_filament")


@contextmanager
def showing(tmp_path: Path, slug: str, size: str = "1280x800") -> Iterator[tuple[ScreenDriver, PrinterHub]]:
    """The page of this printer, reached by touch."""
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, size, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.touch_item(f"printer.{slug.title()}")
        screen.until_page("printer")
        screen.touch_item("printer.control")
        screen.until_page("printer_control")
        yield screen, made


def detail(order: dict[str, str]) -> dict[str, float]:
    found: dict[str, float] = json.loads(order["detail"])
    return found


def test_the_material_that_is_loaded_is_chosen_and_heated_within_the_limits(tmp_path: Path) -> None:
    """Usual values by material, cut to what the machine may do."""
    with showing(tmp_path, "ahven") as (screen, made):
        control = screen.shell.printerControl
        chosen = [row for row in control.presets.rows if row.chosen]
        assert len(chosen) == 1
        screen.touch_item("preset.PETG")
        screen.touch_item("control.preheat")
        (order,) = orders(made.db)
        assert (order["action"], order["printer_id"]) == ("preheat", made.printer("ahven"))
        assert detail(order) == {"tool_c": 240, "bed_c": 80}
        assert control.pending == "preheat"
        assert not control.mayHeat, "one at a time"
        assert control.mayCool, "but its end always"
        answer(made.db, refused="The printer did not take it.")
        screen.until(lambda: control.refusal == "The printer did not take it.")
        it_stays_hot_and_cools_by_itself(screen, made)
        nothing_can_be_asked_while_a_print_runs(screen, made)


def it_stays_hot_and_cools_by_itself(screen: ScreenDriver, made: PrinterHub) -> None:
    """N3: until when is said; the person who comes back knows why it is cold."""
    control, now = screen.shell.printerControl, to_text(made.seeded.clock.now())
    with made.db.atomic():
        made.db.execute("UPDATE printer SET preheated_at = ? WHERE id = ?", (now, made.printer("ahven")))
    screen.until(lambda: "Jäähtyy itsestään" in control.sentence)
    with made.db.atomic():
        made.db.execute(
            "UPDATE printer SET preheated_at = NULL, cooled_itself_at = ? WHERE id = ?",
            (now, made.printer("ahven")),
        )
    screen.until(lambda: "Jäähtyi itsestään" in control.sentence)


def nothing_can_be_asked_while_a_print_runs(screen: ScreenDriver, made: PrinterHub) -> None:
    """Not available, with the reason; stop now works."""
    control = screen.shell.printerControl
    made.set_state("ahven", "printing")
    screen.until(lambda: not control.mayHeat)
    assert [control.mayCool, control.mayHome, control.mayFeed] == [False] * 3
    assert "tulostus" in control.sentence.lower()
    screen.touch_item("control.stop")
    assert [order["action"] for order in orders(made.db)] == ["preheat", "stop_now"]
    made.set_state("ahven", "paused")
    screen.until(lambda: control.mayFeed)
    assert not control.mayHome


def test_what_moves_is_asked_twice_and_forgotten_after_a_while(tmp_path: Path) -> None:
    """F: a double touch moves nothing, ten seconds later neither does the second press.

    Over a bed that is not clear only X and Y are homed: what lies there is said, and Z is left alone.
    """
    with showing(tmp_path, "ahven") as (screen, made):
        control = screen.shell.printerControl
        for number, action in enumerate(("home", "load_filament", "unload_filament")):
            screen.touch_item(f"control.{action}")
            screen.touch_item(f"control.{action}")
            assert len(orders(made.db)) == number, "too soon after the first"
            assert control.armed == action
            screen.move(11)
            assert control.armed == "", action
            screen.touch_item(f"control.{action}")
            screen.move(1)
            screen.touch_item(f"control.{action}")
            assert len(orders(made.db)) == number + 1, action
            assert orders(made.db)[-1]["action"] == action
            answer(made.db)
            screen.until(lambda: control.pending == "")
        with made.db.atomic():
            made.db.execute("UPDATE printer SET bed_clear = 0 WHERE id = ?", (made.printer("ahven"),))
        screen.until(lambda: not control.homesZ)
        screen.touch_item("control.home")
        assert "alustalla" in control.sentence.lower()
        screen.move(1)
        screen.touch_item("control.home")
        assert len(orders(made.db)) == 4
        assert detail(orders(made.db)[-1]) == {"with_z": False}


@pytest.mark.parametrize("size", each_panel())
def test_everything_to_press_has_its_size_and_its_distance(tmp_path: Path, size: str) -> None:
    """X1: 12 mm and 3 mm on each panel."""
    with showing(tmp_path, "ahven", size) as (screen, _made):
        mm = screen.shell.panel.trueMm
        names = [f"control.{action}" for action in (*ACTIONS, "stop")]
        for name in names:
            item = screen.find(name)
            assert min(item.width(), item.height()) / mm >= 12, name
        for one, other in pairwise(names):
            assert gap_px(screen, one, other) / mm >= 2.9, (one, other)
