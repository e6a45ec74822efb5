"""One in so many who leave is asked what trip the visit has spared: one press, or skipped, with undo (I18)."""

from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.hub.sustainability.setting import Sustainability
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver


def _ask_every(screen: ScreenDriver, every: int) -> None:
    services = screen.seeded.services
    version = read_setting(services.hub_db, Sustainability).version
    change_setting(services.hub_db, services.clock, screen.seeded.staff_id, Sustainability(ask_every=every), version)


def _told(screen: ScreenDriver) -> list[tuple[str, int]]:
    found = rows(screen.seeded.services.hub_db, "SELECT answer, km FROM spared_trip ORDER BY answer, km")
    return [(one["answer"], one["km"]) for one in found]


def _leave(screen: ScreenDriver, page: str) -> None:
    """Come in with the pass and go out with it."""
    screen.move(6)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.move(4)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("farewell")
    screen.touch_item("farewell.leave")
    screen.until_page(page)


def test_nobody_is_asked_before_the_hub_wants_it(screen: ScreenDriver) -> None:
    """I18, P1."""
    _leave(screen, "goodbye")
    assert _told(screen) == []


def test_every_second_one_is_asked_and_answers_with_one_press(screen: ScreenDriver) -> None:
    """I18: the goodbye with its faces follows."""
    _ask_every(screen, 2)
    _leave(screen, "goodbye")
    screen.touch_item("foot.exit")
    screen.until_page("start")
    _leave(screen, "trip_question")
    screen.touch_item("trip.drive.60")
    screen.until_page("goodbye")
    assert _told(screen) == [("drive", 60)]


def test_the_question_is_skipped_and_leaving_is_undone(screen: ScreenDriver) -> None:
    """I18, T3: a skipped one is no answer; who is still here takes the answer back."""
    _ask_every(screen, 1)
    _leave(screen, "trip_question")
    screen.touch_item("foot.exit")
    screen.until_page("goodbye")
    assert _told(screen) == [("no_answer", 0)]
    screen.touch_item("goodbye.undo")
    screen.until_page("start")
    assert _told(screen) == []
    screen.move(6)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("farewell")
    screen.touch_item("farewell.leave")
    screen.until_page("trip_question")
    screen.touch_item("trip.undo")
    screen.until_page("start")
    assert screen.seeded.services.visits.people_inside() > 0
    assert _told(screen) == []
