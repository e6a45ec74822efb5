"""The page of a print that is over: judged, put on the shelf, its bed called clear; one act at the machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import put_setting
from kiosk.store.hub_db import row, rows
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, answer, audited, hub_at_work, orders
from tests.screens.silence import beat, fall_silent, watched
from tests.tour_job_done import keep_film


@contextmanager
def asking(
    tmp_path: Path, outcome: str = "done", size: str = "1280x800", *, silent: bool = False
) -> Iterator[tuple[ScreenDriver, PrinterHub, str]]:
    """The page about the print on the bed of Hauki, reached by touch from the first page of staff."""
    made = hub_at_work(tmp_path)
    if silent:
        made = watched(made)
    found = row(made.db, "SELECT id FROM job WHERE printer_id = ?", made.printer("hauki"))
    assert found is not None
    made.end("hauki", found["id"], outcome)
    keep_film(made, found["id"], (25, 75, 100))
    with running_screen(tmp_path, size, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.touch_item("printer.Hauki")
        screen.until_page("job_done")
        yield screen, made, found["id"]


def stored(made: PrinterHub, job_id: str) -> tuple[object, ...]:
    job = row(made.db, "SELECT * FROM job WHERE id = ?", job_id)
    assert job is not None
    return job["result"], job["failed_because"], job["shelf"], job["judged_by"]


def test_a_good_print_goes_to_the_shelf_and_only_the_answer_calls_the_bed_clear(tmp_path: Path) -> None:
    """One act writes the judgement and gives the order; until the answer nothing is called clear."""
    with asking(tmp_path) as (screen, made, job_id):
        page = screen.shell.jobDone
        assert page.title == "Hauki: miten onnistui?"
        assert [frame.source != "" for frame in page._frames.rows] == [True, False, True, True]
        assert not screen.find("done.act").isEnabled(), "nothing is said of it beforehand"
        screen.touch_item("result.good")
        assert page.action == "Hyllyssä 1, alusta on tyhjä"
        assert page.until == "noutoaika 30.11. asti"
        screen.touch_item("done.act")

        (order,) = orders(made.db)
        staff_id = made.seeded.staff_id
        assert (order["action"], order["job_id"], order["staff_id"]) == ("confirm_clear", job_id, staff_id)
        assert stored(made, job_id) == ("good", None, 1, staff_id)
        assert page.phase == "sending"
        assert not screen.find("done.act").isEnabled()
        assert "print.judged" in audited(made.db)
        answer(made.db)
        screen.until(lambda: page.phase == "done")
        assert page.title == "Hauki: alusta on tyhjä"
        screen.touch_item("done.finish")
        screen.until_page("home")


def test_a_failed_print_is_asked_why_and_gets_no_number(tmp_path: Path) -> None:
    """The page begins with what the print room saw; its exit leads back to the three results."""
    with asking(tmp_path, "failed") as (screen, made, job_id):
        page = screen.shell.jobDone
        assert page.title == "Hauki: miksi epäonnistui?"
        assert not screen.shows("done.shelf")
        assert not screen.find("done.act").isEnabled()
        screen.touch_item("foot.exit")
        assert page.title == "Hauki: miten onnistui?"
        screen.touch_item("result.failed")
        screen.touch_item("reason.came_off")
        assert page.action == "Otettu pois, alusta on tyhjä"
        screen.touch_item("done.act")
        assert stored(made, job_id)[:3] == ("failed", "came_off", None)


def test_what_was_said_can_be_changed_and_the_bed_stays_clear(tmp_path: Path) -> None:
    with asking(tmp_path) as (screen, made, job_id):
        screen.touch_item("result.good")
        screen.touch_item("done.act")
        answer(made.db)
        screen.until(lambda: screen.shows("done.takeBack"))
        screen.settle()
        screen.touch_item("done.takeBack")
        assert stored(made, job_id)[:3] == (None, None, None)
        screen.until(lambda: screen.shows("result.passable"))
        screen.settle()
        screen.touch_item("result.passable")
        screen.touch_item("done.shelf")
        assert screen.shell.jobDone.action == "Tallenna"
        screen.touch_item("done.act")
        assert stored(made, job_id)[:3] == ("passable", None, None)
        assert len(orders(made.db)) == 1, "the bed is cleared once"


def test_a_refused_order_keeps_the_question(tmp_path: Path) -> None:
    with asking(tmp_path) as (screen, made, _job_id):
        screen.touch_item("result.good")
        screen.touch_item("done.act")
        answer(made.db, refused="Something moves.")
        screen.until(lambda: "Something moves." in screen.texts())
        assert screen.find("done.act").isEnabled()
        screen.touch_item("done.act")
        assert len(orders(made.db)) == 2


def test_a_full_shelf_is_said_and_the_print_is_handed_over(tmp_path: Path) -> None:
    with asking(tmp_path) as (screen, made, job_id):
        with made.db.atomic():
            made.db.execute("UPDATE job SET shelf = 1 WHERE printer_id = ?", (made.printer("kuha"),))
            put_setting(made.db, made.seeded.clock, None, PrintDesk(shelf_places=1))
        screen.until(lambda: "Hylly on täynnä" in screen.texts())
        screen.touch_item("result.good")
        assert screen.shell.jobDone.action == "Annettu, alusta on tyhjä"
        screen.touch_item("done.act")
        assert stored(made, job_id)[:3] == ("good", None, None)


def test_it_is_printed_again_once(tmp_path: Path) -> None:
    with asking(tmp_path) as (screen, made, job_id):
        before = rows(made.db, "SELECT id FROM job")
        screen.touch_item("done.again")
        assert not screen.find("done.again").isEnabled(), "a second press adds no second print"
        added = rows(made.db, "SELECT * FROM job WHERE job_state = 'waiting'")
        assert len(rows(made.db, "SELECT id FROM job")) == len(before) + 1
        first = row(made.db, "SELECT sha256 FROM job WHERE id = ?", job_id)
        assert first is not None
        assert added[-1]["sha256"] == first["sha256"]


@pytest.mark.announces("The print room is silent")
def test_no_bed_is_called_clear_while_the_print_room_is_silent(tmp_path: Path) -> None:
    """N1: the page says so in the place of its button."""
    with asking(tmp_path, silent=True) as (screen, made, job_id):
        screen.touch_item("result.good")
        assert screen.find("done.act").isEnabled()
        fall_silent(made)
        screen.shell.tick_second()
        assert not screen.find("done.act").isEnabled()
        assert any(text.startswith("Tulostushuone ei vastaa") for text in screen.texts())
        assert stored(made, job_id)[:3] == (None, None, None)
        beat(made)
        screen.shell.tick_second()
        assert screen.find("done.act").isEnabled()
