"""A day pass: offered, photographed, good until closing; and scans on the pages around it."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.screens.door.hand import inside
from tests.screens.driver import PANELS, ScreenDriver, running_screen


@pytest.mark.parametrize("size", PANELS)
def test_a_day_pass_is_photographed_and_works_until_closing(tmp_path: Path, size: str) -> None:
    """T9, T4: out, in again, refused the next day; whichever answer is pressed."""
    with running_screen(tmp_path, size) as opened:
        before = inside(opened)
        opened.touch_item("start.enter")
        opened.until_page("welcome")
        opened.touch_item("greeting.dayPass")
        opened.until_page("day_pass")
        assert "tänään klo 19 asti" in opened.texts()
        opened.grab(tmp_path / "pass.png")
        found = zxingcpp.read_barcodes(Image.open(tmp_path / "pass.png").convert("RGB"))
        assert [code.text[0] for code in found] == ["D"]
        opened.touch_item("dayPass.without")
        opened.until_page("start")
        opened.move(20)
        opened.scan_keys(found[0].text)
        opened.until_page("farewell")
        opened.touch_item("farewell.leave")
        opened.until(lambda: inside(opened) == before)
        opened.move(20)
        opened.scan_keys(found[0].text)
        opened.until_page("greeting")
        assert inside(opened) == before + 1
        opened.seeded.clock.move(24 * 3600)
        opened.shell.tick_second()
        opened.shell.scanned(found[0].text)
        opened.until(lambda: "vain sinä päivänä" in opened.shell.notice)


def test_both_answers_to_a_day_pass_cost_the_same(screen: ScreenDriver) -> None:
    """T9: offered, never demanded: equal in size and colour."""
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    screen.touch_item("greeting.dayPass")
    screen.until_page("day_pass")
    taken, without = screen.find("dayPass.taken"), screen.find("dayPass.without")
    assert abs(taken.width() - without.width()) <= 1
    assert (taken.height(), taken.property("ground")) == (without.height(), without.property("ground"))


def test_coming_back_to_the_page_shows_the_same_day_pass(screen: ScreenDriver) -> None:
    """A first photo stays good; the code is forgotten with its visitor."""
    screen.shell.checkIn.comeIn()
    visit_id = screen.shell.checkIn.visitId
    screen.shell.dayPass.begin(visit_id)
    first = screen.shell.dayPass.qrPath
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
        screen.move(21)
        screen.until_page("start")
    assert inside(screen) == before + 8
