"""No page asks for a pass while nothing is known to read it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.screens.session.staff_session import Member
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.page_checks import problems
from tests.screens.seed import seed, tool_id

pytestmark = pytest.mark.announces("There is no camera for codes")
TYPING = "Lukija ei toimi. Paina ”Kutsu apua” ja kirjoita koodisi."
CABLE = "Lukija ei toimi. Tarkista sen johto."


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[ScreenDriver]:
    """The only reader of this hub is a camera that is not there."""
    made = seed(tmp_path)
    seeded = replace(made, services=replace(made.services, code_camera="one that nobody has"))
    with running_screen(tmp_path, "800x480", seeded=seeded) as running:
        running.until(lambda: not running.shell.context.readers.any_reads, "the reader is not missed")
        yield running


def says(screen: ScreenDriver, words: str) -> None:
    screen.until(lambda: any(words in text for text in screen.texts()), f"“{words}” is not on {screen.shell.page}")
    assert not [text for text in screen.texts() if "äytä pass" in text or "äytä se lukijalle" in text]
    assert not list(problems(screen, low=False))


def test_pages_for_visitors_say_how_the_code_is_typed(screen: ScreenDriver) -> None:
    """P9, X9: leaving, the notice on privacy, equipment that is free or used by somebody; each on the small panel."""
    shell, services = screen.shell, screen.seeded.services
    shell.open("finished")
    says(screen, TYPING)
    shell.open("privacy")
    says(screen, "kirjoita koodisi")
    shell.equipmentPage.show(tool_id(services.hub_db, "kone1"))
    shell.equipmentPage.press("time.0")
    says(screen, TYPING)
    services.equipment.claim(tool_id(services.hub_db, "kone1"), services.visits.check_in().id)
    shell.equipmentPage.show(tool_id(services.hub_db, "kone1"))
    says(screen, "Paina ”Kutsu apua” ja kirjoita koodisi.")
    screen.shell.ownData.begin()
    assert shell.notice == TYPING


def test_pages_of_staff_say_what_to_check(screen: ScreenDriver) -> None:
    """P9: no code can be typed there."""
    badge = screen.seeded.services.staff.find_badge(screen.seeded.badge_code)
    screen.shell.session.log_in(Member(badge.id, "", "admin"), screen.seeded.clock.monotonic_s())
    for page in ("inductions", "visitor_data"):
        screen.shell.open(page)
        says(screen, CABLE)
