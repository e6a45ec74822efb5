"""Scans of visitors while staff use the screen (T10)."""

import pytest

from kiosk.screens.session.staff_session import Member
from tests.screens.driver import ScreenDriver


@pytest.fixture
def staff_page(screen: ScreenDriver) -> ScreenDriver:
    """The first page of staff, with somebody logged in."""
    member = Member(screen.seeded.staff_id, "Vastaava", "admin")
    screen.shell.session.log_in(member, screen.seeded.clock.monotonic_s())
    screen.shell.go("home")
    screen.until_page("home")
    return screen


def test_a_pass_counts_its_visitor_and_the_page_of_staff_stays(staff_page: ScreenDriver) -> None:
    """T10: with a short banner; no name is shown (P4)."""
    visits = staff_page.seeded.services.visits
    inside = visits.people_inside()
    staff_page.scan_keys(staff_page.seeded.pass_code)
    staff_page.until(lambda: "Kävijä tuli sisään." in staff_page.texts())
    assert visits.people_inside() == inside + 1
    assert staff_page.shell.page == "home"
    assert not any("Aino" in text for text in staff_page.texts())


def test_the_second_scan_says_why_nothing_happens(staff_page: ScreenDriver) -> None:
    """T10: going out is asked on the first page, never decided by a scan alone (T4)."""
    staff_page.scan_keys(staff_page.seeded.pass_code)
    staff_page.until(lambda: "Kävijä tuli sisään." in staff_page.texts())
    inside = staff_page.seeded.services.visits.people_inside()
    staff_page.move(5)
    staff_page.scan_keys(staff_page.seeded.pass_code)
    staff_page.until(lambda: any("jo sisällä" in text for text in staff_page.texts()))
    assert staff_page.seeded.services.visits.people_inside() == inside


def test_a_scan_does_not_prolong_the_session_of_staff(staff_page: ScreenDriver) -> None:
    """T10: or visitors would keep the screen unlocked."""
    idle_s = staff_page.seeded.services.staff_idle_s
    staff_page.move(idle_s - 5)
    staff_page.scan_keys(staff_page.seeded.pass_code)
    staff_page.until(lambda: "Kävijä tuli sisään." in staff_page.texts())
    assert staff_page.shell.session.member is not None
    staff_page.move(6)
    staff_page.until_page("start")
    assert staff_page.shell.session.member is None


@pytest.mark.parametrize("what", ["equipment", "badge"])
def test_another_code_is_not_taken_and_that_is_said(staff_page: ScreenDriver, what: str) -> None:
    """T10: it does nothing behind the back of staff."""
    services = staff_page.seeded.services
    item = services.equipment.zones()[0].items[0]
    code = services.equipment.code_of(item.id) if what == "equipment" else staff_page.seeded.badge_code
    assert code is not None
    staff_page.scan_keys(code)
    staff_page.until(lambda: any("henkilökunnalle" in text for text in staff_page.texts()))
    assert staff_page.shell.page == "home"


def test_a_day_pass_counts_too_and_is_refused_in_words_the_next_day(staff_page: ScreenDriver) -> None:
    """T10, T9: back again on the same day; not on the next."""
    services = staff_page.seeded.services
    visit = services.visits.check_in()
    made = services.day_passes.offer(visit.id)
    assert made is not None
    services.visits.check_out(visit.id, "person")
    inside = services.visits.people_inside()
    staff_page.scan_keys(made.code)
    staff_page.until(lambda: "Kävijä tuli sisään." in staff_page.texts())
    assert services.visits.people_inside() == inside + 1
    staff_page.seeded.clock.move(24 * 3600)
    staff_page.shell.scanned(made.code)
    staff_page.until(lambda: any("vain sinä päivänä" in text for text in staff_page.texts()))
    assert staff_page.shell.page == "home"
