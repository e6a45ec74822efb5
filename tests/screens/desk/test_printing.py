"""From a file on a stick to an order for the print room, by touch on the real window; the rows are what counts."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.store.hub_db import row, rows
from tests.screens.staff.workshop import Workshop, answer, as_staff, at_work, audited, gap_px, orders, workshop
from tests.screens.stage import Stage, stage


def to_desk(screen: Stage, name: str = "avainkoukku") -> None:
    """A file on the desk."""
    screen.touch_item("home.print")
    screen.until_page("file_list")
    screen.until(lambda: screen.shows(f"file.{name}"), "the file is listed")
    screen.touch_item(f"file.{name}")
    screen.until_page("print_check")


def to_hold(screen: Stage) -> None:
    """The bed question for the printer that is offered first."""
    to_desk(screen)
    screen.touch_item("check.prepare")
    screen.until_page("hold_to_start")


def finger_on(screen: Stage, name: str) -> QPoint:
    """A finger comes down and stays."""
    item = screen.find(name)
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.touchEvent(screen.window, screen.finger).press(0, middle, screen.window).commit()
    return middle


def finger_off(screen: Stage, point: QPoint) -> None:
    """And leaves."""
    QTest.touchEvent(screen.window, screen.finger).release(0, point, screen.window).commit()


def nothing_was_asked(made: Workshop) -> bool:
    """Neither a job nor an order."""
    return not orders(made.db) and not rows(made.db, "SELECT 1 FROM job")


def test_files_of_folder_and_stick_are_listed_with_their_place(tmp_path: Path) -> None:
    made = workshop(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        screen.touch_item("home.print")
        screen.until_page("file_list")
        screen.until(lambda: screen.shell.fileList.rows.count == 2)

        places = {line.name: line.place for line in screen.shell.fileList.rows.rows}
        assert places == {"avainkoukku": "Keskuksen kansio", "järvivene": "Muistitikku KINGSTON"}


def test_a_file_whose_name_is_not_utf8_comes_onto_the_desk_too(tmp_path: Path) -> None:
    """As older computers write them; its path can't go through QML as it is."""
    made = workshop(tmp_path)
    (made.stick / "järvivene.gcode").rename(made.stick / os.fsdecode(b"j\xe4rvivene.gcode"))
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_desk(screen, "j\ufffdrvivene")


def test_without_files_the_page_says_what_to_do(tmp_path: Path) -> None:
    made = workshop(tmp_path)
    for path in (made.drop / "avainkoukku.gcode", made.stick / "järvivene.gcode"):
        path.unlink()
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        screen.touch_item("home.print")
        screen.until_page("file_list")
        screen.until(lambda: screen.shows("files.empty"))
        assert str(made.drop) in screen.texts()


def test_a_bad_file_is_told_with_the_way_out_and_leaves_nothing(tmp_path: Path) -> None:
    made = workshop(tmp_path)
    (made.drop / "kissa.gcode").write_bytes(b"")
    before = len(rows(made.db, "SELECT 1 FROM print_file"))
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        screen.touch_item("home.print")
        screen.until_page("file_list")
        screen.until(lambda: screen.shows("file.kissa"))
        screen.touch_item("file.kissa")
        screen.until(lambda: screen.shows("files.trouble"))
        assert "Tiedosto on tyhjä. Vie se viipalointiohjelmasta uudelleen." in screen.texts()

        screen.touch_item("files.ok")
        screen.until(lambda: not screen.shows("files.trouble"))
        assert len(rows(made.db, "SELECT 1 FROM print_file")) == before


def test_the_desk_says_which_printers_fit_and_why_others_do_not(tmp_path: Path) -> None:
    made = at_work(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_desk(screen)

        desk = screen.shell.printCheck
        assert [line.name for line in desk.fitPrinters.rows] == ["Ahven", "Hauki"]
        assert {line.name: line.words for line in desk.unfitPrinters.rows} == {
            "Muikku": "Väärä aine: PETG",
            "Kuha": "Väärä suutin: 0,6\u00a0mm",
            "Siika": "Ei yhteyttä klo 13.42 jälkeen",
        }
        screen.touch_item("check.Hauki")
        assert desk.nextAction == "wait"
        assert not screen.find("check.prepare").isEnabled(), "a printer at work can't be prepared"


@pytest.mark.parametrize(
    ("language", "fit", "layers"),
    [
        ("fi", "2 sopii, 3 ei", "370 kerrosta"),
        ("sv", "2 passar, 3 inte", "370 lager"),
        ("en", "2 fit, 3 don't", "370 layers"),
    ],
)
def test_the_desk_counts_in_each_language(tmp_path: Path, language: str, fit: str, layers: str) -> None:
    made = at_work(tmp_path)
    with stage(tmp_path, language=language, seeded=made.seeded) as screen:
        desk = screen.shell.printCheck
        desk.put(made.hook)
        assert (desk.printersTally, desk.layers) == (fit, layers)
        assert desk.material == "PLA", "the number of a colour says nothing to people"


def test_a_file_waits_in_the_queue_and_can_be_taken_out_again(tmp_path: Path) -> None:
    made = workshop(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_desk(screen)
        screen.touch_item("check.queue")
        screen.until_page("home")

        job = row(made.db, "SELECT * FROM job")
        assert job is not None
        assert (job["job_state"], job["printer_id"], job["bed_confirmed_at"]) == ("waiting", None, None)
        assert job["created_by"] == made.seeded.staff_id
        assert orders(made.db) == []
        assert "print.queue" in audited(made.db)

        screen.touch_item("queue.avainkoukku")
        screen.until_page("print_check")
        assert screen.shell.printCheck.job_id == job["id"]
        screen.touch_item("check.queue")
        screen.until_page("home")
        job = row(made.db, "SELECT * FROM job")
        assert job is not None
        assert (job["job_state"], job["outcome"]) == ("cancelled", "cancelled")
        assert "print.unqueue" in audited(made.db)


def test_the_bed_question_is_never_answered_beforehand(tmp_path: Path) -> None:
    made = workshop(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_hold(screen)
        assert not screen.shell.holdToStart.confirmed
        assert not screen.find("hold").isEnabled()
        screen.touch_item("hold.clear")
        assert screen.find("hold").isEnabled()

        screen.touch_item("hold.cancel")
        screen.until_page("print_check")
        screen.touch_item("check.prepare")
        screen.until_page("hold_to_start")
        assert not screen.shell.holdToStart.confirmed, "an answer holds for one asking only"
        assert nothing_was_asked(made)


def test_a_tap_or_a_short_hold_starts_nothing(tmp_path: Path) -> None:
    made = workshop(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_hold(screen)
        screen.touch_item("hold.clear")
        screen.touch_item("hold")
        point = finger_on(screen, "hold")
        screen.until(lambda: screen.shell.holdToStart.ticks >= 20)
        finger_off(screen, point)
        screen.until(lambda: screen.shell.holdToStart.ticks == 0)

        assert screen.shell.holdToStart.phase == "ask"
        assert not screen.shell.holdToStart.armed, "a touch never counts as the keypad's first press"
        assert nothing_was_asked(made)


def test_two_seconds_of_holding_order_the_start_and_only_the_answer_says_started(tmp_path: Path) -> None:
    made = workshop(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_hold(screen)
        screen.touch_item("hold.clear")
        point = finger_on(screen, "hold")
        screen.until(lambda: screen.shell.holdToStart.phase == "sending", "two seconds")
        finger_off(screen, point)

        (order,) = orders(made.db)
        job = row(made.db, "SELECT * FROM job WHERE id = ?", order["job_id"])
        assert job is not None
        assert (order["action"], order["printer_id"]) == ("start", made.printer("ahven"))
        assert order["staff_id"] == job["bed_confirmed_by"] == made.seeded.staff_id
        assert job["sha256"] == made.hook.sha256
        assert "print.start" in audited(made.db)
        assert "Aloitetaan …" in screen.texts()

        answer(made.db)
        screen.until(lambda: "Ahven on aloittanut" in screen.texts())
        QTest.qWait(50)  # the button finds its place
        screen.touch_item("hold.follow")
        screen.until_page("printer")


def test_a_refused_start_says_why_and_offers_the_way_out(tmp_path: Path) -> None:
    made = workshop(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_hold(screen)
        screen.touch_item("hold.clear")
        screen.shell.holdToStart.step()
        screen.move(1)
        screen.shell.holdToStart.step()
        answer(made.db, refused="The door of the printer is open.")
        screen.until(lambda: "The door of the printer is open." in screen.texts())
        QTest.qWait(50)  # the buttons find their places
        screen.touch_item("hold.again")

        assert screen.shell.holdToStart.phase == "ask"
        assert not screen.shell.holdToStart.confirmed


def test_a_start_under_way_is_not_forgotten_by_a_look_at_another_page(tmp_path: Path) -> None:
    """Who comes back must not be asked to start it again."""
    made = workshop(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_hold(screen)
        screen.touch_item("hold.clear")
        screen.shell.holdToStart.step()
        screen.move(1)
        screen.shell.holdToStart.step()
        screen.touch_item("foot.help")
        screen.until_page("call_staff")
        answer(made.db)
        screen.shell.back()
        screen.until_page("hold_to_start")
        screen.until(lambda: "Ahven on aloittanut" in screen.texts())
        assert len(orders(made.db)) == 1


def test_a_silent_print_room_is_told_after_a_while(tmp_path: Path) -> None:
    made = workshop(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_hold(screen)
        screen.touch_item("hold.clear")
        screen.shell.holdToStart.step()
        screen.move(1)
        screen.shell.holdToStart.step()
        screen.move(11)
        assert any(text.startswith("Tulostushuone ei vielä vastaa") for text in screen.texts())


def test_a_keypad_starts_in_two_presses(tmp_path: Path) -> None:
    """X6: Enter arms, Enter starts."""
    made = workshop(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_hold(screen)
        screen.find("hold.clear").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        screen.key(Qt.Key.Key_Return)
        QTest.qWait(80)
        assert screen.shell.holdToStart.confirmed
        screen.find("hold").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        screen.key(Qt.Key.Key_Return)
        QTest.qWait(80)
        assert screen.shell.holdToStart.armed
        assert orders(made.db) == []
        screen.move(1)
        screen.key(Qt.Key.Key_Return)
        screen.until(lambda: len(orders(made.db)) == 1)


def test_a_key_that_is_held_down_or_hammered_starts_nothing(tmp_path: Path) -> None:
    """Q11: a viewer repeats a held key as presses without a release; a pause must be between the two presses."""
    made = workshop(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_hold(screen)
        screen.touch_item("hold.clear")
        screen.find("hold").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(20):
            QTest.keyPress(screen.window, Qt.Key.Key_Return)
            QTest.qWait(5)
            screen.move(0.3)
        QTest.keyRelease(screen.window, Qt.Key.Key_Return)
        screen.until(lambda: screen.shell.holdToStart.armed)
        assert orders(made.db) == []
        screen.shell.holdToStart.again()
        screen.touch_item("hold.clear")
        screen.find("hold").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(10):
            screen.move(0.3)
            screen.key(Qt.Key.Key_Return)
        assert orders(made.db) == []
        screen.move(1)
        screen.key(Qt.Key.Key_Return)
        screen.until(lambda: len(orders(made.db)) == 1)


def test_a_printer_that_is_taken_meanwhile_can_not_be_started(tmp_path: Path) -> None:
    made = workshop(tmp_path)
    with stage(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_hold(screen)
        screen.touch_item("hold.clear")
        made.set_state("ahven", "printing")
        screen.until(lambda: not screen.find("hold").isEnabled())
        assert any(text.startswith("Ahven ei ole enää vapaa") for text in screen.texts())


@pytest.mark.parametrize("size", ["1280x800", "800x480", "720x1280"])
def test_cancel_is_far_from_the_hold_button(tmp_path: Path, size: str) -> None:
    """30 mm on every panel."""
    made = workshop(tmp_path)
    with stage(tmp_path, size, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_hold(screen)
        gap_mm = gap_px(screen, "hold", "hold.cancel") / screen.shell.panel.trueMm
        assert gap_mm >= 30
