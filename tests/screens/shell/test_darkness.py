"""The dark screen: when it comes, and what a first touch, key or scan does to it (T5)."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt

from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import hub_at_work, hub_with_printers


def test_the_first_touch_only_wakes_the_screen(tmp_path: Path) -> None:
    """T5: whatever lies under the finger, and for 300 ms after."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        screen.touch_item("foot.help")
        screen.until_page("start")
        screen.touch_item("foot.help")
        assert screen.shell.page == "start"
        made.seeded.clock.move(0.31)
        screen.touch_item("foot.help")
        screen.until_page("call_staff")


def test_staff_show_the_night_wall_by_one_tap_and_are_logged_out(tmp_path: Path) -> None:
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.touch_item("home.night")
        screen.until_page("night_wall")
        assert screen.shell.session.member is None


def test_the_night_wall_comes_after_closing_and_goes_before_opening(tmp_path: Path) -> None:
    made = hub_with_printers(tmp_path)
    made.seeded.clock.move((datetime(2026, 11, 18, 17, 29, tzinfo=UTC) - made.seeded.clock.now()).total_seconds())
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        assert screen.shell.staff is not None
        screen.move(90)
        screen.until_page("night_wall")
        night_s = (datetime(2026, 11, 19, 9, 31, tzinfo=UTC) - made.seeded.clock.now()).total_seconds()
        made.seeded.clock.move(night_s)
        screen.move(1)
        screen.until_page("start")


def test_a_dark_screen_only_wakes_at_the_first_touch(screen: ScreenDriver) -> None:
    """T5."""
    screen.shell.go("night_wall")
    screen.until_page("night_wall")
    screen.touch(200, 240)  # where "Come in" is when the door is back
    screen.until_page("start")
    screen.touch(200, 240)
    assert screen.shell.page == "start", "input is ignored for 300 ms"
    screen.seeded.clock.move(0.4)
    screen.touch(200, 240)
    screen.until_page("welcome")


def test_a_scan_on_a_dark_screen_is_taken_and_wakes_it(screen: ScreenDriver) -> None:
    """S4: nobody has to touch first."""
    screen.shell.go("night_wall")
    screen.until_page("night_wall")
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")


def test_a_key_on_a_dark_screen_only_wakes_it(screen: ScreenDriver) -> None:
    """T5, X6."""
    screen.shell.go("night_wall")
    screen.until_page("night_wall")
    screen.key(Qt.Key.Key_Right)
    screen.until_page("start")
