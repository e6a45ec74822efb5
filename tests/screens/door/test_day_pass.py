"""A day pass that is offered, beside its picture; and scans on the pages around it."""

from tests.screens.door.hand import inside
from tests.screens.driver import ScreenDriver


def test_both_answers_to_a_day_pass_cost_the_same(screen: ScreenDriver) -> None:
    """T9: offered, never demanded: equal in size and colour.

    Coming back to the page shows the same one: a first photo stays good; the code is forgotten with its visitor.
    """
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    screen.touch_item("greeting.dayPass")
    screen.until_page("day_pass")
    taken, without = screen.find("dayPass.taken"), screen.find("dayPass.without")
    assert abs(taken.width() - without.width()) <= 1
    assert (taken.height(), taken.property("ground")) == (without.height(), without.property("ground"))
    visit_id = screen.shell.checkIn.visitId
    first = screen.shell.dayPass.qrPath
    assert first != ""
    screen.shell.go("welcome")
    screen.shell.dayPass.begin(visit_id)
    assert screen.shell.dayPass.qrPath == first
    screen.shell.visitor_gone()
    assert screen.shell.dayPass.qrPath == ""
    screen.shell.dayPass.begin(visit_id)
    assert screen.shell.notice == "Sinulla on jo päiväpassi. Näytä sen kuva."


def test_a_scan_on_any_of_these_pages_is_taken(screen: ScreenDriver) -> None:
    """S4: the next visitor is greeted, and nothing half done is stored."""
    before = inside(screen)
    for page in ("group", "day_pass", "purpose", "questions"):
        screen.shell.checkIn.comeIn()
        visit_id = screen.shell.checkIn.visitId
        if page == "group":
            screen.shell.group.begin(visit_id)
            screen.shell.group.press("9")
        elif page == "day_pass":
            screen.shell.dayPass.begin(visit_id)
        elif page == "purpose":
            screen.shell.purpose.more()
        else:
            screen.shell.newPass.begin(visit_id)
            screen.shell.newPass.keep()
        screen.until_page(page)
        other = screen.seeded.services.passes.create()
        screen.scan_keys(other.code)
        screen.until_page("greeting")
        screen.seeded.clock.move(20)
        screen.move(1)
        screen.until_page("start")
    assert inside(screen) == before + 8
