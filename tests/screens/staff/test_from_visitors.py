"""From visitors: staff show and decline wishes, and see what was given back without a pass (T9)."""

import pytest

from kiosk.hub.leaving.feedback import Face, Feedback
from kiosk.hub.leaving.given_back import GivingBack
from kiosk.hub.leaving.wishes import Wishes
from tests.screens.driver import ScreenDriver
from tests.screens.printer_hub import as_staff
from tests.screens.seed import tool_id


@pytest.fixture
def wishes(screen: ScreenDriver) -> Wishes:
    services = screen.seeded.services
    return Wishes(services.hub_db, services.clock, services.tz)


def open_page(screen: ScreenDriver) -> None:
    """As staff open it."""
    as_staff(screen, screen.seeded.badge_code, "home")
    screen.touch_item("home.tools")
    screen.until_page("tools")
    screen.touch_item("tools.fromVisitors")
    screen.until_page("from_visitors")


def test_a_wish_is_shown_to_visitors_once_staff_say_so(screen: ScreenDriver, wishes: Wishes) -> None:
    """F1: what waits comes first."""
    wish_id = wishes.propose("Kankaanpainanta")
    open_page(screen)
    page = screen.shell.fromVisitors
    assert page.waiting == "1 odottaa"
    assert page.wishes.rows[0].words == "Kankaanpainanta"
    screen.touch_item(f"wish.show.{wish_id}")
    assert [wish.text("fi") for wish in wishes.shown()][-1] == "Ompelukurssi"
    assert "Kankaanpainanta" in {wish.text("fi") for wish in wishes.shown()}
    assert page.waiting == ""


def test_a_wish_that_was_declined_can_be_shown_after_all(screen: ScreenDriver, wishes: Wishes) -> None:
    """T3: as long as the page is open."""
    wish_id = wishes.propose("Huono vitsi")
    open_page(screen)
    screen.touch_item(f"wish.decline.{wish_id}")
    assert wishes.proposed() == ()
    line = screen.shell.fromVisitors.wishes.rows[-1]
    assert (line.words, line.detail, line.can_show) == ("Huono vitsi", "hylätty", True)
    screen.shell.fromVisitors.show(line.key)
    assert "Huono vitsi" in {wish.text("fi") for wish in wishes.shown()}
    screen.shell.fromVisitors.decline(line.key)
    screen.shell.back()
    screen.until_page("tools")
    screen.shell.go("from_visitors")
    assert "Huono vitsi" not in {row.words for row in screen.shell.fromVisitors.wishes.rows}


def test_staff_see_what_was_given_back_without_a_pass(screen: ScreenDriver) -> None:
    """T9: what and when; who is not known."""
    services = screen.seeded.services
    giving_back = GivingBack(services.hub_db, services.clock, services.equipment)
    giving_back.give_back(tool_id(services.hub_db, "vr2"))
    open_page(screen)
    assert [(row.name, row.detail) for row in screen.shell.fromVisitors.givenBack.rows] == [("VR 2", "ke 18.11. 13.42")]
    assert "VR 2" in screen.texts()


def test_how_visits_were_is_shown_from_five_answers_on(screen: ScreenDriver) -> None:
    """P9: fewer would say who it was."""
    services = screen.seeded.services
    feedback = Feedback(services.hub_db, services.clock, services.tz)
    for _ in range(4):
        feedback.give(Face.GREAT)
    open_page(screen)
    assert screen.shows("faces.few")
    feedback.give(Face.BAD)
    screen.until(lambda: not screen.shows("faces.few"))
    assert screen.find("faces.great").property("text") == "4"
    assert screen.find("faces.so_so").property("text") == "0"
