"""Badge and PIN, by touch on the real window."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.staff import StaffDirectory
from kiosk.store.hub_db import open_hub_db
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import as_staff, audited, hub_with_printers, type_pin
from tests.screens.seed import PIN


def scan_badge(screen: ScreenDriver) -> None:
    """Once the same badge counts again."""
    screen.move(4)
    screen.shell.scanned(screen.seeded.badge_code)
    screen.until_page("pin_login")


def test_a_badge_alone_opens_nothing_but_the_pin_page_and_digits_are_never_shown(tmp_path: Path) -> None:
    """S5: nobody beside can read the PIN: no key lights up; leaving the page forgets what was typed."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        screen.scan_keys(made.seeded.badge_code)
        screen.until_page("pin_login")
        assert screen.shell.session.member is None
        screen.shell.go("home")
        assert screen.shell.page == "start", "a staff page without staff leads to the start page"

        scan_badge(screen)
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
        screen.touch_item("foot.exit")
        screen.until_page("start")
        assert screen.shell.pinLogin.digits == 0


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
        made.seeded.clock.move(20)
        screen.move(1)
        screen.shell.touched()
        assert any("0.39" in text for text in screen.texts())
        made.seeded.clock.move(39)
        screen.move(1)
        assert not screen.shell.pinLogin.locked
        type_pin(screen, PIN)
        screen.until_page("home")


def test_a_pin_of_any_length_is_typed_without_its_length_being_shown(tmp_path: Path) -> None:
    """F1: the page shows how many digits a PIN may have, the same for everybody. X6: a keyboard types it as well."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        scan_badge(screen)
        type_by_keyboard(screen)
        screen.until_page("home")
        for pin in ("246813", "24681357", "246813579135"):
            screen.shell.logOut()
            made.seeded.services.staff.set_pin(made.seeded.staff_id, pin, by=None)
            scan_badge(screen)
            assert "6–12 numeroa" in screen.texts(), pin
            for digit in pin:
                screen.touch_item(f"pin.{digit}")
            assert f"{len(pin)} numeroa (6–12)" in screen.texts()
            screen.touch_item("pin.ok")
            screen.until_page("home")


def type_by_keyboard(screen: ScreenDriver) -> None:
    """The PIN by digits, Backspace and Enter of a plain keypad."""
    for digit in "9" + PIN:
        screen.key(Qt.Key(ord(digit)))
        QTest.qWait(80)  # a person's pace; a scanner's burst is not typing
        if digit == "9":
            screen.key(Qt.Key.Key_Backspace)
            QTest.qWait(80)
    screen.until(lambda: screen.shell.pinLogin.digits == 6, "six digits")
    screen.key(Qt.Key.Key_Return)


def test_whoever_loses_badge_or_role_loses_the_session_at_once(tmp_path: Path) -> None:
    """Q3: on the page of a printer, by a change that another process made."""
    made = hub_with_printers(tmp_path)
    with (
        running_screen(tmp_path, seeded=made.seeded) as screen,
        closing(open_hub_db(made.seeded.services.hub_path)) as db,
    ):
        staff = StaffDirectory(db, load_or_make_key(tmp_path / "key"), made.seeded.clock)
        staff.add("Otso", "admin", "824613")
        for lost in ("another role", "locked", "removed"):
            as_staff(screen, made.seeded.badge_code)
            member = screen.shell.session.member
            assert member is not None
            if lost == "another role":
                staff.set_role(member.staff_id, "host", by=None)
            elif lost == "locked":
                for _ in range(5):
                    staff.log_in(member.staff_id, "000000")
            else:
                staff.remove(member.staff_id)
            screen.until_page("start")
            assert screen.shell.session.member is None, lost
            if lost == "another role":
                staff.set_role(member.staff_id, "admin", by=None)
            made.seeded.clock.move(61)  # as long as a badge is locked


def test_badge_and_pin_open_the_staff_page_and_the_session_locks_itself_and_warns_before(tmp_path: Path) -> None:
    """F1 and X4: audited; 60 s, with one big "more time" in the last 20."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        scan_badge(screen)
        type_pin(screen, PIN)
        screen.until_page("home")
        assert "Vastaava" in screen.texts()
        assert "log in" in audited(made.db)
        assert not screen.shows("session.more")
        made.seeded.clock.move(40)
        screen.move(1)
        screen.touch_item("session.more")
        assert screen.shell.session.remaining_s(made.seeded.clock.monotonic_s()) == 60
        made.seeded.clock.move(59)
        screen.move(1)
        screen.until_page("start")

        assert screen.shell.session.member is None
        left = made.db.execute("SELECT detail FROM audit WHERE action = 'log out'").fetchone()
        assert left == ("idle",)
