"""The page of what is changed about a running print: a pause at a layer, one object left out."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.gcode.formats.print_objects import PrintObject
from kiosk.printroom.print_files import store_facts
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, answer, gap_px, hub_at_work, orders

OBJECTS = (PrintObject("0", "koukku", 40, 40, 80, 80), PrintObject("1", "lusikka", 120, 100, 180, 160))


@contextmanager
def showing(tmp_path: Path, size: str = "1280x800") -> Iterator[tuple[ScreenDriver, PrinterHub]]:
    """The page of the print on Hauki, whose file names two objects, reached by touch."""
    made = hub_at_work(tmp_path)
    with made.db.atomic():
        store_facts(made.db, made.boat.sha256, replace(made.boat.facts, objects=OBJECTS, objects_form="M486"))
        made.db.execute("UPDATE printer SET firmware_name = 'Marlin 2.1.2' WHERE id = ?", (made.printer("hauki"),))
    with running_screen(tmp_path, size, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.touch_item("printer.Hauki")
        screen.until_page("printer")
        assert gap_px(screen, "printer.stop", "printer.changes") / screen.shell.panel.trueMm >= 16
        screen.touch_item("printer.changes")
        screen.until_page("during_print")
        yield screen, made


@pytest.mark.parametrize("size", ["1280x800", "800x480", "720x1280"])
def test_a_pause_is_set_at_a_later_layer_and_taken_back(tmp_path: Path, size: str) -> None:
    """The layer after the present one is offered; the order names the job that was shown."""
    with showing(tmp_path, size) as (screen, made):
        print_ = screen.shell.duringPrint
        assert print_.layer == 150
        screen.touch_item("layer.10")
        screen.touch_item("layer.-1")
        screen.touch_item("layer.set")
        (order,) = orders(made.db)
        assert (order["action"], order["detail"]) == ("pause_at_layer", "159")
        assert order["job_id"]
        answer(made.db)
        with made.db.atomic():
            made.db.execute("UPDATE job SET pause_at_layer = 159 WHERE id = ?", (order["job_id"],))
        screen.until(lambda: print_.setLayer == 159)
        assert "159" in print_.sentence
        screen.touch_item("layer.back")
        assert orders(made.db)[-1]["detail"] == "0"


def test_one_object_is_left_out_with_two_presses(tmp_path: Path) -> None:
    """It lies where the file puts it; the last one can't be left out, which the print room says."""
    with showing(tmp_path) as (screen, made):
        print_ = screen.shell.duringPrint
        assert [row.name for row in print_.objects.rows] == ["koukku", "lusikka"]
        assert not print_.mayCancel
        screen.touch_item("object.1")
        assert print_.chosenName == "lusikka"
        screen.touch_item("object.cancel")
        assert orders(made.db) == []
        screen.move(1)
        screen.touch_item("object.cancel")
        (order,) = orders(made.db)
        assert (order["action"], order["detail"]) == ("cancel_object", "1")
        with made.db.atomic():
            made.db.execute("UPDATE job SET cancelled_objects = '[\"1\"]' WHERE id = ?", (order["job_id"],))
        screen.until(lambda: [row.cancelled for row in print_.objects.rows] == [False, True])


def test_where_objects_can_not_be_left_out_the_page_says_why(tmp_path: Path) -> None:
    """A firmware that does not know them."""
    with showing(tmp_path) as (screen, made):
        with made.db.atomic():
            made.db.execute("UPDATE printer SET firmware_name = 'Repetier 1.0'")
        screen.until(lambda: screen.shell.duringPrint.objectsWhy != "")
        assert not screen.shows("object.cancel")
        assert screen.shows("during.why")
