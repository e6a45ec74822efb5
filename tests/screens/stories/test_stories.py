"""Stories at the kiosk: only when switched on, one a page, gone at once when taken down (I15)."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.hub.impact.stories import Stories
from kiosk.screens.services import StartSetup
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.seed import Seeded, seed
from tests.tour_start import BOAT, LAMP


@pytest.fixture
def seeded(tmp_path: Path) -> Seeded:
    made = seed(tmp_path, busy=False)
    return replace(made, services=replace(made.services, start=StartSetup(shows_stories=True)))


def service(seeded: Seeded) -> Stories:
    services = seeded.services
    return Stories(services.hub_db, b"key", services.clock, services.tz)


def test_stories_are_opened_from_the_start_page_one_after_the_other(tmp_path: Path, seeded: Seeded) -> None:
    """I15: by touch; the strip names them in turn; taken down, it is gone from the screen at once."""
    ids = [service(seeded).add(one, None, by=seeded.staff_id) for one in (BOAT, LAMP)]
    with running_screen(tmp_path, seeded=seeded) as screen:
        screen.until(lambda: screen.shows("start.stories"))
        assert screen.shell.startPage.noticeHeading in (BOAT.title_fi, LAMP.title_fi)
        screen.touch_item("start.stories")
        screen.until_page("stories")
        assert {LAMP.title_fi, LAMP.text_fi} <= set(screen.texts())
        screen.touch_item("story.next")
        assert BOAT.text_fi in screen.texts()
        screen.touch_item("story.next")
        service(seeded).take_down(ids[1], by=seeded.staff_id)
        screen.until(lambda: BOAT.text_fi in screen.texts())
        assert not screen.shows("story.next")
        service(seeded).take_down(ids[0], by=seeded.staff_id)
        screen.until_page("start")
        screen.until(lambda: not screen.shows("start.stories"))


def test_no_story_is_shown_after_the_last_day_of_its_consent(tmp_path: Path, seeded: Seeded) -> None:
    """I15: also while its page stays open over midnight."""
    service(seeded).add(replace(BOAT, consent_until=BOAT.consent_on), None, by=seeded.staff_id)
    with running_screen(tmp_path, seeded=seeded) as screen:
        screen.shell.open("stories")
        screen.until_page("stories")
        seeded.clock.move(12 * 3600)
        screen.until_page("start")
        assert not screen.shows("start.stories")


def test_nothing_of_them_is_shown_until_the_hub_switches_them_on(screen: ScreenDriver) -> None:
    """I15."""
    service(screen.seeded).add(BOAT, None, by=screen.seeded.staff_id)
    screen.settle()
    assert not screen.shows("start.stories")
    assert BOAT.title_fi not in screen.texts()
