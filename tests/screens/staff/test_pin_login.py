"""Badge and PIN, by touch on the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.staff import StaffDirectory
from kiosk.store.hub_db import open_hub_db
from tests.screens.driver import running_screen
from tests.screens.printer_hub import audited, hub_with_printers, type_pin
from tests.screens.seed import PIN


def test_a_badge_alone_opens_nothing_but_the_pin_page(tmp_path: Path) -> None:
    """S5."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        screen.scan_keys(made.seeded.badge_code)
        screen.until_page("pin_login")

        assert screen.shell.session.member is None
        screen.shell.go("home")
        assert screen.shell.page == "start", "a staff page without staff leads to the start page"


def test_badge_and_pin_open_the_staff_page_and_are_audited(tmp_path: Path) -> None:
    """F1."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        screen.shell.scanned(made.seeded.badge_code)
        screen.until_page("pin_login")
        type_pin(screen, PIN)
        screen.until_page("home")

        assert "Vastaava" in screen.texts()
        assert "log in" in audited(made.db)


def test_digits_are_never_shown_and_no_key_lights_up(tmp_path: Path) -> None:
    """Nobody beside can read the PIN."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        screen.shell.scanned(made.seeded.badge_code)
        screen.until_page("pin_login")
        key = screen.find("pin.7")
        corner = key.mapToScene(QPointF(0, 0))
        middle = QPoint(round(corner.x() + key.width() / 2), round(corner.y() + key.height() / 2))

        def picture() -> object:
            return screen.window.grabWindow().copy(
                round(corner.x()), round(corner.y()), round(key.width()), round(key.height())
            )

        before = picture()
        QTest.touchEvent(screen.window, screen.finger).press(0, middle, screen.window).commit()
        QTest.qWait(50)
        assert key.property("pressed"), "the finger is on the key"
        assert picture() == before
        QTest.touchEvent(screen.window, screen.finger).release(0, middle, screen.window).commit()

        screen.until(lambda: "1 numero (6–12)" in screen.texts())
        assert screen.shell.pinLogin.digits == 1


def test_wrong_pins_lock_for_a_minute_and_say_so(tmp_path: Path) -> None:
    """F1: five wrong ones, then 60 s, shown running down."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        screen.shell.scanned(made.seeded.badge_code)
        screen.until_page("pin_login")
        type_pin(screen, "111111")
        screen.until(lambda: "Väärä tunnusluku. 4 yritystä jäljellä." in screen.texts())
        for _ in range(3):
            type_pin(screen, "111111")
        screen.until(lambda: "Väärä tunnusluku. 1 yritys jäljellä." in screen.texts())
        type_pin(screen, "111111")
        screen.until(lambda: screen.shell.pinLogin.locked)
        assert any("1.00" in text for text in screen.texts())

        screen.touch_item("pin.2") if screen.find("pin.2").isEnabled() else None
        assert screen.shell.pinLogin.digits == 0
        screen.move(21)
        screen.shell.touched()
        assert any("0.39" in text for text in screen.texts())
        screen.move(40)
        assert not screen.shell.pinLogin.locked
        type_pin(screen, PIN)
        screen.until_page("home")


def test_a_keyboard_types_the_pin_as_well(tmp_path: Path) -> None:
    """X6: digits, Backspace and Enter of a plain keypad."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        screen.shell.scanned(made.seeded.badge_code)
        screen.until_page("pin_login")
        for digit in "9" + PIN:
            screen.key(Qt.Key(ord(digit)))
            QTest.qWait(80)  # a person's pace; a scanner's burst is not typing
            if digit == "9":
                screen.key(Qt.Key.Key_Backspace)
                QTest.qWait(80)
        screen.until(lambda: screen.shell.pinLogin.digits == 6, "six digits")
        screen.key(Qt.Key.Key_Return)
        screen.until_page("home")


@pytest.mark.parametrize("pin", ["246813", "24681357", "246813579135"])
def test_a_pin_of_any_length_is_typed_without_its_length_being_shown(tmp_path: Path, pin: str) -> None:
    """F1: the page shows how many digits a PIN may have, the same for everybody."""
    made = hub_with_printers(tmp_path)
    made.seeded.services.staff.set_pin(made.seeded.staff_id, pin, by=None)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        screen.shell.scanned(made.seeded.badge_code)
        screen.until_page("pin_login")
        assert "6–12 numeroa" in screen.texts()
        for digit in pin:
            screen.touch_item(f"pin.{digit}")
        assert f"{len(pin)} numeroa (6–12)" in screen.texts()
        screen.touch_item("pin.ok")
        screen.until_page("home")


def test_leaving_the_page_forgets_what_was_typed(tmp_path: Path) -> None:
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        screen.shell.scanned(made.seeded.badge_code)
        screen.until_page("pin_login")
        screen.touch_item("pin.2")
        screen.touch_item("foot.exit")
        screen.until_page("start")

        assert screen.shell.pinLogin.digits == 0


@pytest.mark.parametrize("lost", ["removed", "locked", "another role"])
def test_whoever_loses_badge_or_role_loses_the_session_at_once(tmp_path: Path, lost: str) -> None:
    """Q3: on the page of a printer, by a change that another process made."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        member = screen.shell.session.member
        db = open_hub_db(made.seeded.services.hub_path)
        staff = StaffDirectory(db, load_or_make_key(tmp_path / "key"), made.seeded.clock)
        staff.add("Otso", "admin", "824613")
        assert screen.shell.session.member is not None
        if lost == "removed":
            staff.remove(member.staff_id)
        elif lost == "locked":
            for _ in range(5):
                staff.log_in(member.staff_id, "000000")
        else:
            staff.set_role(member.staff_id, "host", by=None)
        db.close()
        screen.until_page("start")
        assert screen.shell.session.member is None


def test_the_session_locks_itself_and_warns_before(tmp_path: Path) -> None:
    """F1 and X4: 60 s, with one big "more time" in the last 20."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        screen.shell.scanned(made.seeded.badge_code)
        screen.until_page("pin_login")
        type_pin(screen, PIN)
        screen.until_page("home")
        assert not screen.shows("session.more")
        screen.move(41)
        screen.touch_item("session.more")
        assert screen.shell.session.remaining_s(made.seeded.clock.monotonic_s()) == 60
        screen.move(60)
        screen.until_page("start")

        assert screen.shell.session.member is None
        left = made.db.execute("SELECT detail FROM audit WHERE action = 'log out'").fetchone()
        assert left == ("idle",)
