"""People at the real window: added, given a badge and a role, locked, removed; who knows the PIN (F1–F3)."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.hub import audit
from kiosk.hub.staff import LoggedIn, Person
from kiosk.store.hub_db import open_hub_db
from tests.reports.test_labels import pages
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, hub_at_work, type_pin

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a warning from the virtual keyboard's own QML

PIN, EASY = "739152", "123456"


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    return hub_at_work(tmp_path)


@pytest.fixture
def admin(tmp_path: Path, hub: PrinterHub) -> Iterator[ScreenDriver]:
    """An admin is on the page of the people."""
    with running_screen(tmp_path, seeded=hub.seeded, badge=hub.seeded.badge_code) as screen:
        screen.shell.setLanguage("en")
        screen.touch_item("home.tools")
        screen.until_page("tools")
        screen.touch_item("tools.people")
        screen.until_page("people")
        yield screen


def person(hub: PrinterHub, name: str) -> Person:
    return next(one for one in hub.seeded.services.staff.people() if one.name == name)


def shown_code(screen: ScreenDriver, folder: Path) -> str:
    """The code on the screen, as a phone reads it."""
    screen.grab(folder / "badge.png")
    image = QImage(str(folder / "badge.png")).convertToFormat(QImage.Format.Format_Grayscale8)
    image.save(str(folder / "grey.png"))
    from PIL import Image

    (found,) = zxingcpp.read_barcodes(Image.open(folder / "grey.png"))
    return str(found.text)


def test_a_person_is_added_and_chooses_the_own_pin(admin: ScreenDriver, hub: PrinterHub, tmp_path: Path) -> None:
    """F1, F3: name, role, badge by touch and keys; the PIN twice, by whoever has the badge; nobody else has seen it."""
    staff = hub.seeded.services.staff
    admin.touch_item("people.add")
    admin.until_page("add_person")
    admin.touch_item("addPerson.add")
    admin.until(lambda: admin.shell.addPerson.trouble != "")
    admin.find("addPerson.field").setProperty("text", "Otso Niemi")
    admin.touch_item("addPerson.role")
    admin.touch_item("addPerson.add")
    admin.until_page("badge")
    code = shown_code(admin, tmp_path)
    admin.touch_item("badge.done")
    admin.until_page("people")
    otso = person(hub, "Otso Niemi")
    assert (otso.role, otso.has_pin) == ("operator", False)
    assert f"Badge {otso.badge_number:02d}, operator, no PIN yet" in admin.texts()
    admin.shell.logOut()
    admin.scan_keys(code)
    admin.until_page("new_pin")
    type_pin(admin, EASY)
    admin.until(lambda: admin.shell.newPin.trouble != "")
    type_pin(admin, PIN)
    type_pin(admin, PIN[::-1])
    admin.until(lambda: admin.shell.newPin.trouble != "")
    type_pin(admin, PIN)
    type_pin(admin, PIN)
    admin.until_page("start")
    assert isinstance(staff.log_in(otso.id, PIN), LoggedIn)
    admin.move(4)
    admin.scan_keys(code)
    admin.until_page("pin_login")
    assert PIN not in " ".join(map(repr, audit.latest(hub.db)))


def test_a_lost_badge_is_refused_at_once_and_the_new_one_is_printed(
    admin: ScreenDriver, hub: PrinterHub, tmp_path: Path
) -> None:
    """F3, S1: asked first; the card comes onto the stick, and its code works."""
    staff, services = hub.seeded.services.staff, hub.seeded.services
    old = staff.add("Otso Niemi", "host", PIN)
    stick = services.folders[1] / "stick"
    stick.mkdir(parents=True)
    services.mounts.write_text(f"/dev/sdb1 {stick} vfat rw,noexec 0 0\n")
    admin.until(lambda: admin.shows(f"person.{person(hub, 'Otso Niemi').id}"))
    admin.touch_item(f"person.{person(hub, 'Otso Niemi').id}")
    admin.until_page("person")
    admin.touch_item("person.badge")
    admin.until(lambda: admin.shows("person.confirm"))
    assert staff.find_badge(old) is not None
    admin.move(1.1)
    admin.touch_item("person.confirm")
    admin.until_page("badge")
    assert staff.find_badge(old) is None
    admin.touch_item("badge.save")
    admin.until(lambda: not admin.shell.badge.writing and admin.shell.notice != "")
    (pdf,) = stick.glob("*.pdf")
    (code,) = [one.text for page in pages(pdf.read_bytes()) for one in zxingcpp.read_barcodes(page)]
    found = staff.find_badge(code)
    assert found is not None
    assert found.name == "Otso Niemi"
    admin.touch_item("badge.done")
    admin.until_page("people")
    assert admin.shell.badge.qrPath == ""


def test_the_last_admin_stays_and_says_why(admin: ScreenDriver, hub: PrinterHub) -> None:
    """F2: neither locked nor removed nor given another role, with a sentence."""
    own = hub.seeded.staff_id
    admin.touch_item(f"person.{own}")
    admin.until_page("person")
    for act in ("person.lock", "role.host"):
        admin.touch_item(act)
        admin.until(lambda: "last admin" in admin.shell.notice)
        admin.shell.show_problem("")
    admin.touch_item("person.remove")
    admin.move(1.1)
    admin.touch_item("person.confirm")
    admin.until(lambda: "last admin" in admin.shell.notice)
    assert admin.shell.session.member is not None
    assert [one.role for one in hub.seeded.services.staff.people() if one.id == own] == ["admin"]


@pytest.mark.parametrize("lost", ["locked", "another role", "removed"])
def test_a_session_ends_with_a_sentence_when_another_process_takes_it(
    admin: ScreenDriver, hub: PrinterHub, lost: str
) -> None:
    """Q3, F3: what the command line or the office writes ends the session on the screen at once."""
    own = hub.seeded.staff_id
    services = hub.seeded.services
    services.staff.add("Second", "admin", PIN)
    with closing(open_hub_db(services.hub_path)) as other:
        change = {
            "locked": "UPDATE staff SET locked_at = created_at WHERE id = ?",
            "another role": "UPDATE staff SET role = 'host' WHERE id = ?",
            "removed": "UPDATE staff SET removed_at = created_at WHERE id = ?",
        }[lost]
        other.execute(change, (own,))
    admin.until_page("start")
    assert admin.shell.session.member is None
    assert admin.shell.notice != ""
    assert admin.shell.noticeIsProblem


def test_a_host_sees_no_people_and_changes_the_own_pin(tmp_path: Path, hub: PrinterHub) -> None:
    """F1, F3: what a host may not do is not offered; the own PIN is."""
    staff = hub.seeded.services.staff
    code = staff.add("Otso Niemi", "host", PIN)
    with running_screen(tmp_path, seeded=hub.seeded) as screen:
        screen.shell.scanned(code)
        screen.until_page("pin_login")
        type_pin(screen, PIN)
        screen.until(lambda: screen.shell.session.member is not None)
        screen.shell.go("tools")
        screen.until_page("tools")
        assert not any(screen.shows(name) for name in ("tools.people", "tools.log"))
        screen.touch_item("tools.pin")
        screen.until_page("new_pin")
        for _ in range(2):
            type_pin(screen, "824613")
        screen.until_page("tools")
        assert isinstance(staff.log_in(person(hub, "Otso Niemi").id, "824613"), LoggedIn)
