"""The bed question, holding to start, and the answer of the print room."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import put_setting
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.printroom.queue.label_scans import LabelScans
from kiosk.store.hub_db import row
from tests.screens.desk.touches import finger_off, finger_on, nothing_was_ordered, to_hold_to_start
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, answer, audited, gap_px, hub_with_printers, orders


def test_the_bed_is_never_confirmed_beforehand(tmp_path: Path) -> None:
    """A confirmation counts once, and ends when the printer is not free.

    Somebody else prints on it meanwhile: nobody has seen what lies on its bed after that.
    """
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_hold_to_start(screen)
        assert not screen.shell.holdToStart.confirmed
        assert not screen.find("hold").isEnabled()
        screen.touch_item("hold.clear")
        assert screen.find("hold").isEnabled()

        screen.touch_item("hold.cancel")
        screen.until_page("print_check")
        screen.touch_item("check.prepare")
        screen.until_page("hold_to_start")
        assert not screen.shell.holdToStart.confirmed, "a confirmation counts once"
        assert nothing_was_ordered(made)

        screen.touch_item("hold.clear")
        assert screen.shell.holdToStart.ready
        made.set_state("ahven", "printing")
        screen.until(lambda: screen.shell.holdToStart.blocked)
        screen.until(lambda: not screen.find("hold").isEnabled())
        assert any(text.startswith("Ahven ei ole enää vapaa") for text in screen.texts())
        made.set_state("ahven", "idle")
        screen.until(lambda: not screen.shell.holdToStart.blocked)
        assert not screen.shell.holdToStart.confirmed
        assert not screen.find("hold").isEnabled()
        screen.touch_item("hold.clear")
        tap_and_hold_shortly(screen)
        assert nothing_was_ordered(made)


def tap_and_hold_shortly(screen: ScreenDriver) -> None:
    screen.touch_item("hold")
    point = finger_on(screen, "hold")
    screen.until(lambda: screen.shell.holdToStart.ticks >= 20)
    finger_off(screen, point)
    screen.until(lambda: screen.shell.holdToStart.ticks == 0)
    assert screen.shell.holdToStart.phase == "ask"
    assert not screen.shell.holdToStart.armed, "a touch never counts as the keypad's first press"


def test_a_spool_that_runs_out_in_the_print_is_foreseen(tmp_path: Path) -> None:
    """G11: whoever starts it knows in which layer the next spool is wanted."""
    made = hub_with_printers(tmp_path)
    spool = add_spool(made.db, made.seeded.clock, made.seeded.staff_id, Spool(material="PLA", left_g=1.0))
    load_spool(made.db, made.seeded.clock, made.seeded.staff_id, spool.id, made.printer("ahven"), spool.version)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.shell.holdToStart.prepare(made.hook, made.printer("ahven"), None)
        screen.shell.go("hold_to_start")
        screen.until_page("hold_to_start")
        words = screen.shell.holdToStart.words
        assert words.startswith("Kela loppuu kerroksessa ")
        assert words in screen.texts()
        screen.touch_item("hold.clear")
        assert screen.shell.holdToStart.words == words


def test_two_seconds_of_holding_order_the_start_and_only_the_answer_says_started(tmp_path: Path) -> None:
    """A print room that does not answer is reported; a pending start is kept while another page is shown.

    Otherwise it might be started twice.
    """
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_hold_to_start(screen)
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

        screen.move(11)
        assert any(text.startswith("Tulostushuone ei vielä vastaa") for text in screen.texts())
        screen.touch_item("foot.help")
        screen.until_page("call_staff")
        answer(made.db)
        screen.shell.back()
        screen.until_page("hold_to_start")
        screen.until(lambda: "Ahven on aloittanut" in screen.texts())
        assert len(orders(made.db)) == 1
        QTest.qWait(50)  # until the layout has settled
        screen.touch_item("hold.follow")
        screen.until_page("printer")


def test_a_keypad_starts_in_two_presses_and_a_refused_start_can_be_repeated(tmp_path: Path) -> None:
    """X6: Enter arms, Enter starts. A refused start says why."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_hold_to_start(screen)
        hold_and_hammer_a_key(screen, made)
        screen.move(1)
        screen.key(Qt.Key.Key_Return)
        screen.until(lambda: len(orders(made.db)) == 1)
        answer(made.db, refused="The door of the printer is open.")
        screen.until(lambda: "The door of the printer is open." in screen.texts())
        QTest.qWait(50)  # until the layout has settled
        screen.touch_item("hold.again")
        assert screen.shell.holdToStart.phase == "ask"
        assert not screen.shell.holdToStart.confirmed

        screen.find("hold.clear").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        screen.key(Qt.Key.Key_Return)
        QTest.qWait(80)
        assert screen.shell.holdToStart.confirmed
        screen.find("hold").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        screen.key(Qt.Key.Key_Return)
        QTest.qWait(80)
        assert screen.shell.holdToStart.armed
        assert len(orders(made.db)) == 1
        screen.move(1)
        screen.key(Qt.Key.Key_Return)
        screen.until(lambda: len(orders(made.db)) == 2)


def hold_and_hammer_a_key(screen: ScreenDriver, made: PrinterHub) -> None:
    """Q11: a viewer repeats a held key as presses without a release; a pause must be between the two presses."""
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


@pytest.mark.parametrize("size", ["1280x800", "1280x720", "800x480", "720x1280"])
def test_cancel_is_far_from_the_hold_button(tmp_path: Path, size: str) -> None:
    """30 mm on every panel."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, size, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_hold_to_start(screen)
        gap_mm = gap_px(screen, "hold", "hold.cancel") / screen.shell.panel.trueMm
        assert gap_mm >= 30


def test_the_label_of_the_printer_is_read_first_where_the_hub_wants_it(tmp_path: Path) -> None:
    """Issue 12: by the reader here; that of another machine is refused with its name; one reading is for one print."""
    made = hub_with_printers(tmp_path)
    put_setting(made.db, made.seeded.clock, None, PrintDesk(scan_at_printer=True))
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_hold_to_start(screen)
        screen.touch_item("hold.clear")
        assert not screen.find("hold").isEnabled()
        assert any(text.startswith("Lue tarra koneesta Ahven") for text in screen.texts())
        codes = made.seeded.services.equipment.codes()
        screen.scan_keys(codes[made.printer("hauki")])
        screen.until(lambda: any("Hauki" in text for text in screen.texts()))
        assert not screen.find("hold").isEnabled()
        screen.scan_keys(codes[made.printer("ahven")])
        screen.until(lambda: screen.find("hold").isEnabled())
        screen.shell.holdToStart.step()
        screen.move(1)
        screen.shell.holdToStart.step()
        screen.until(lambda: len(orders(made.db)) == 1)
        answer(made.db, refused="no")
        screen.until(lambda: screen.shell.holdToStart.phase == "refused")
        screen.touch_item("hold.again")
        screen.touch_item("hold.clear")
        assert screen.find("hold").isEnabled(), "a refused start uses no reading up"


def test_a_label_read_on_a_phone_enables_the_hold_here(tmp_path: Path) -> None:
    """Issue 12: the office writes it, and this page follows."""
    made = hub_with_printers(tmp_path)
    put_setting(made.db, made.seeded.clock, None, PrintDesk(scan_at_printer=True))
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_hold_to_start(screen)
        screen.touch_item("hold.clear")
        code = made.seeded.services.equipment.codes()[made.printer("ahven")]
        LabelScans(made.db, made.seeded.clock).read(made.printer("ahven"), code, made.seeded.staff_id)
        screen.until(lambda: screen.find("hold").isEnabled())
