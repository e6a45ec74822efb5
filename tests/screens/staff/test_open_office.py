"""Open on my phone: a code that works once, as QR and to type, with its time and the fingerprint (W2)."""

import pytest
from argon2 import PasswordHasher

from kiosk.hub.office.access import OfficeAccess, Paired
from kiosk.hub.office.codes import LENGTH
from kiosk.hub.office.devices import DeviceKind
from kiosk.hub.staff import StaffDirectory
from tests.screens.driver import ScreenDriver
from tests.screens.office_served import serve_office
from tests.screens.printer_hub import as_staff
from tests.screens.seed import PIN


@pytest.fixture
def access(screen: ScreenDriver) -> OfficeAccess:
    """The office as its own process sees it, with the same key."""
    services = screen.seeded.services
    assert services.office_codes is not None
    key = services.office_codes._key
    staff = StaffDirectory(services.hub_db, key, services.clock, PasswordHasher(1, 8, 1))
    return OfficeAccess(services.hub_db, key, services.clock, staff)


def open_page(screen: ScreenDriver) -> None:
    """As staff open it."""
    as_staff(screen, screen.seeded.badge_code, "home")
    screen.touch_item("home.tools")
    screen.until_page("tools")
    screen.touch_item("tools.openOffice")
    screen.until_page("open_office")


def test_a_code_is_shown_with_where_to_type_it_and_ends_after_two_minutes(screen: ScreenDriver) -> None:
    """W2: the QR code, the same in two groups of four, the time, and how the fingerprint begins."""
    serve_office(screen.seeded.services)
    open_page(screen)
    page = screen.shell.openOffice
    first = page.code
    assert len(first.replace(" ", "")) == LENGTH
    assert page.address == "192.168.1.20:8443"
    assert page.fingerprint == "7A 3F 91 0C D2 48 BE 65 1F 80 A9 37 C4 5E 02 D6"
    assert page.modules == 25, "upper case and digits make a small symbol"
    screen.touch_item("openOffice.newCode")
    assert page.code != first
    screen.move(50)
    screen.shell.touched()
    assert page.remaining == "1\u00a0min 10\u00a0s jäljellä"
    screen.move(50)
    screen.shell.touched()
    screen.move(25)
    assert (page.code, page.qrPath) == ("", "")
    assert page.trouble == "Koodi vanheni. Ota uusi."


def test_the_page_is_left_when_the_code_was_used(screen: ScreenDriver, access: OfficeAccess) -> None:
    """W2: and says that the device is known."""
    serve_office(screen.seeded.services)
    open_page(screen)
    code = screen.shell.openOffice.code
    assert isinstance(access.pair(code, PIN, "192.168.1.7", DeviceKind.PHONE, "Firefox"), Paired)
    screen.until_page("tools")
    assert screen.shell.openOffice.code == ""


def test_an_office_that_does_not_run_gets_no_code(screen: ScreenDriver) -> None:
    """W2: the page promises nothing."""
    open_page(screen)
    assert screen.shell.openOffice.code == ""
    assert screen.shell.openOffice.trouble == "Toimisto ei ole käynnissä. Kutsu ylläpitäjä."
