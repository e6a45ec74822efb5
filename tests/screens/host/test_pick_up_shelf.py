"""The pick-up shelf for staff: what waits since when, handed over with one touch and undo."""

from pathlib import Path

from kiosk.printroom.results.shelf import on_shelf
from tests.screens.driver import running_screen
from tests.screens.printer_hub import as_staff, audited, hub_with_printers
from tests.screens.seed import PIN
from tests.screens.shelf_hub import fail_request, fill_shelf


def test_staff_hand_over_what_waits_with_one_touch_and_take_it_back(tmp_path: Path) -> None:
    """T3: also whoever may not print; what is past its last day comes first, and may be kept a week longer."""
    made = hub_with_printers(tmp_path)
    fill_shelf(made)
    badge = made.seeded.services.staff.add("Oona", "host", PIN)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, badge, "host_day")
        screen.touch_item("day.tools")
        screen.until_page("tools")
        screen.touch_item("tools.shelf")
        screen.until_page("pick_up_shelf")
        shelf = screen.shell.pickUpShelf
        assert [row.place for row in shelf.rows.rows] == ["3", "7", "8", "11", "12"]
        assert [row.past for row in shelf.rows.rows] == [True, False, False, False, False]
        details = [row.detail for row in shelf.rows.rows]
        assert details[0].startswith("päättyi 16.11., hyllyssä ke 4.11.")
        assert details[1].startswith("21.11. asti")
        assert "9.40" in details[4]

        screen.touch_item("shelf.handOver.7")
        screen.until(lambda: screen.shows("shelf.undo"))
        assert [one.shelf for one in on_shelf(made.db)] == [3, 8, 11, 12]
        assert audited(made.db)[-1] == "print.handed_over"
        screen.touch_item("shelf.undo")
        screen.until(lambda: not screen.shows("shelf.undo"))
        assert [one.shelf for one in on_shelf(made.db)] == [3, 7, 8, 11, 12]

        screen.touch_item("shelf.keep.3")
        screen.until(lambda: not shelf.rows.rows[0].past)
        screen.shell.go("home")
        screen.until_page("home")
        assert "shelf" not in [row.key for row in screen.shell.home.alarms.rows]


def test_the_first_page_of_staff_says_what_nobody_collected(tmp_path: Path) -> None:
    made = hub_with_printers(tmp_path)
    fill_shelf(made)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        (row,) = (one for one in screen.shell.home.alarms.rows if one.key == "shelf")
        assert row.detail == "numero 3"
        screen.shell.home.chooseAlarm(row.key)
        screen.until_page("pick_up_shelf")


def test_what_failed_is_at_the_end_with_its_reason_and_nothing_to_hand_over(tmp_path: Path) -> None:
    """P4: whoever asked for it may come without a pass."""
    made = hub_with_printers(tmp_path)
    fill_shelf(made)
    fail_request(made, 60)
    with running_screen(tmp_path, language="en", seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        screen.shell.go("pick_up_shelf")
        screen.until_page("pick_up_shelf")
        row = screen.shell.pickUpShelf.rows.rows[-1]
        assert (row.failed, row.words.endswith(": Failed")) == (True, True)
        assert row.detail.endswith("Warped, the pass is gone: tell whoever asks")
        assert not screen.shows("shelf.handOver.–")
