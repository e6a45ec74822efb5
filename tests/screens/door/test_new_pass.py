"""A new pass: on the screen, decodable, stored only when wanted; a nickname with the screen's own keyboard."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.store.hub_db import row
from tests.screens.driver import PANELS, ScreenDriver, running_screen

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a remark of Qt about its own keyboard


def passes(opened: ScreenDriver) -> int:
    found = row(opened.seeded.services.hub_db, "SELECT count(*) AS n FROM pass")
    assert found is not None
    return int(found["n"])


@pytest.mark.parametrize("size", PANELS)
def test_a_new_pass_is_decoded_from_the_screen_and_checks_in(tmp_path: Path, size: str) -> None:
    """T1: four touches. The QR is pure black on white with its quiet zone."""
    with running_screen(tmp_path, size) as opened:
        before = passes(opened)
        opened.touch_item("start.enter")
        opened.until_page("welcome")
        opened.touch_item("greeting.pass")
        opened.until_page("new_pass")
        assert passes(opened) == before
        picture = tmp_path / "pass.png"
        opened.grab(picture)
        found = zxingcpp.read_barcodes(Image.open(picture).convert("RGB"))
        assert len(found) == 1
        inside = opened.seeded.services.visits.people_inside()
        opened.touch_item("pass.keep")
        opened.until_page("questions")
        opened.touch_item("question.goOn")
        opened.until_page("greeting")
        assert passes(opened) == before + 1
        assert opened.seeded.services.visits.people_inside() == inside, "the anonymous visit goes on with the pass"
        opened.move(20)
        opened.scan_keys(found[0].text)
        opened.until_page("farewell")


def test_each_module_is_a_whole_number_of_black_or_white_pixels(screen: ScreenDriver, tmp_path: Path) -> None:
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


def test_cancelling_stores_nothing(screen: ScreenDriver) -> None:
    before = passes(screen)
    screen.shell.newPass.begin("")
    screen.until_page("new_pass")
    screen.touch_item("foot.exit")
    screen.until_page("start")
    assert passes(screen) == before


def test_a_half_typed_nickname_is_forgotten_with_its_owner(screen: ScreenDriver) -> None:
    """T2."""
    screen.shell.newPass.begin("")
    screen.shell.newPass.askNickname()
    screen.shell.nickname.take("Kettu")
    assert screen.shell.newPass.nickname == "Kettu"
    screen.move(81)
    assert screen.shell.page == "start"
    assert screen.shell.newPass.nickname == ""
    assert passes(screen) == 1


def test_a_nickname_is_greeted_after_it_was_kept(screen: ScreenDriver) -> None:
    screen.shell.newPass.begin("")
    screen.shell.newPass.askNickname()
    screen.shell.nickname.take("Kettu")
    screen.until_page("new_pass")
    screen.touch_item("pass.keep")
    screen.until_page("questions")
    screen.touch_item("question.goOn")
    screen.until_page("greeting")
    assert "Kettu" in screen.texts()


def test_an_identity_code_is_no_nickname(screen: ScreenDriver) -> None:
    """P2."""
    screen.shell.newPass.begin("")
    screen.shell.newPass.askNickname()
    screen.shell.nickname.take("131052-308T")
    assert screen.shell.page == "nickname"
    assert screen.shell.nickname.trouble
    assert screen.shell.newPass.nickname == ""


def test_the_language_changes_without_losing_what_is_typed(screen: ScreenDriver) -> None:
    """X9."""
    screen.shell.newPass.begin("")
    screen.shell.newPass.askNickname()
    screen.until_page("nickname")
    field = screen.find("nickname.field")
    field.setProperty("text", "Ket")
    screen.shell.setLanguage("sv")
    assert field.property("text") == "Ket"
    assert screen.find("nickname.field") is field
    assert "Vad ska vi kalla dig?" in screen.texts()
