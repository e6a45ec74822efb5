"""A new pass and a day pass: decoded from the screen, stored only when wanted; a nickname of one's own."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.store.hub_db import row
from tests.screens.door.hand import inside
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.turns import each_panel

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a remark of Qt about its own keyboard


def passes(opened: ScreenDriver) -> int:
    found = row(opened.seeded.services.hub_db, "SELECT count(*) AS n FROM pass")
    assert found is not None
    return int(found["n"])


def decoded(opened: ScreenDriver, picture: Path) -> list[str]:
    """What a camera reads from the screen; picture: where it is stored."""
    opened.grab(picture)
    with Image.open(picture) as whole:
        return [code.text for code in zxingcpp.read_barcodes(whole.convert("RGB"))]


def come_in(opened: ScreenDriver) -> None:
    opened.touch_item("start.enter")
    opened.until_page("welcome")


def take_a_new_pass(opened: ScreenDriver, picture: Path) -> None:
    before = passes(opened)
    come_in(opened)
    opened.touch_item("greeting.pass")
    opened.until_page("new_pass")
    assert passes(opened) == before
    found = decoded(opened, picture)
    assert len(found) == 1
    people = inside(opened)
    opened.touch_item("pass.keep")
    opened.until_page("questions")
    opened.touch_item("question.goOn")
    opened.until_page("greeting")
    assert passes(opened) == before + 1
    assert inside(opened) == people, "the anonymous visit goes on with the pass"
    opened.move(20)
    opened.scan_keys(found[0])
    opened.until_page("farewell")
    opened.shell.visitor_gone()
    opened.until_page("start")


def take_a_day_pass(opened: ScreenDriver, picture: Path) -> None:
    before = inside(opened)
    come_in(opened)
    opened.touch_item("greeting.dayPass")
    opened.until_page("day_pass")
    assert "tänään klo 19 asti" in opened.texts()
    found = decoded(opened, picture)
    assert [code[0] for code in found] == ["D"]
    opened.touch_item("dayPass.without")
    opened.until_page("start")
    opened.move(20)
    opened.scan_keys(found[0])
    opened.until_page("farewell")
    opened.touch_item("farewell.leave")
    opened.until(lambda: inside(opened) == before)
    opened.move(20)
    opened.scan_keys(found[0])
    opened.until_page("greeting")
    assert inside(opened) == before + 1
    opened.seeded.clock.move(24 * 3600)
    opened.shell.tick_second()
    opened.shell.scanned(found[0])
    opened.until(lambda: "vain sinä päivänä" in opened.shell.notice)


@pytest.mark.parametrize("size", each_panel())
def test_a_new_pass_and_a_day_pass_are_decoded_from_the_screen(tmp_path: Path, size: str) -> None:
    """T1: a new pass checks in by four touches. The QR is pure black on white with its quiet zone.

    T9, T4: a day pass works until closing: out, in again, refused the next day; whichever answer is pressed.
    """
    with running_screen(tmp_path, size) as opened:
        take_a_new_pass(opened, tmp_path / "pass.png")
        take_a_day_pass(opened, tmp_path / "day_pass.png")


def test_each_module_is_a_whole_number_of_black_or_white_pixels(screen: ScreenDriver, tmp_path: Path) -> None:
    """And cancelling stores nothing."""
    before = passes(screen)
    screen.shell.newPass.begin("")
    screen.until_page("new_pass")
    code = screen.find("pass.qr")
    place = code.mapToScene(code.boundingRect().topLeft())
    screen.grab(tmp_path / "pass.png")
    with Image.open(tmp_path / "pass.png").convert("RGB") as whole:
        box = (round(place.x()), round(place.y()), round(place.x() + code.width()), round(place.y() + code.height()))
        picture = whole.crop(box)
    assert {colour for _, colour in picture.getcolors() or []} == {(0, 0, 0), (255, 255, 255)}
    cell = code.property("cell")
    quiet = 4 * cell
    assert picture.crop((0, 0, picture.width, quiet)).getcolors() == [(picture.width * quiet, (255, 255, 255))]
    screen.touch_item("foot.exit")
    screen.until_page("start")
    assert passes(screen) == before


def test_a_half_typed_nickname_is_forgotten_with_its_owner(screen: ScreenDriver) -> None:
    """T2; X9: the language changes without losing what is typed."""
    screen.shell.newPass.begin("")
    screen.shell.newPass.askNickname()
    screen.until_page("nickname")
    field = screen.find("nickname.field")
    field.setProperty("text", "Ket")
    screen.shell.setLanguage("sv")
    assert field.property("text") == "Ket"
    assert screen.find("nickname.field") is field
    assert "Vad ska vi kalla dig?" in screen.texts()
    screen.shell.nickname.take("Kettu")
    assert screen.shell.newPass.nickname == "Kettu"
    screen.move(81)
    assert screen.shell.page == "start"
    assert screen.shell.newPass.nickname == ""
    assert passes(screen) == 1


def test_a_nickname_is_greeted_after_it_was_kept(screen: ScreenDriver) -> None:
    """P2: an identity code is none."""
    screen.shell.newPass.begin("")
    screen.shell.newPass.askNickname()
    screen.shell.nickname.take("131052-308T")
    assert screen.shell.page == "nickname"
    assert screen.shell.nickname.trouble
    assert screen.shell.newPass.nickname == ""
    screen.shell.nickname.take("Kettu")
    screen.until_page("new_pass")
    screen.touch_item("pass.keep")
    screen.until_page("questions")
    screen.touch_item("question.goOn")
    screen.until_page("greeting")
    assert "Kettu" in screen.texts()
