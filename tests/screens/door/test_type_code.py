"""The page on which a code is typed: for a staff member whose badge no scanner reads, and for a pass too."""

import pytest
from PySide6.QtCore import Qt

from kiosk.scan.codes import grouped
from tests.screens.driver import PANELS, ScreenDriver, running_screen
from tests.screens.turns import in_turn

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a remark of Qt about its own keyboard


def open_page(screen: ScreenDriver) -> None:
    """From the start page, by touch."""
    screen.shell.open("call_staff")
    screen.until_page("call_staff")
    screen.touch_item("help.code")
    screen.until_page("type_code")


def type_text(screen: ScreenDriver, text: str) -> None:
    """As the keyboard on the screen does it."""
    screen.find("code.field").setProperty("text", text)
    screen.find("code.field").textEdited.emit()


def keyboard_top(screen: ScreenDriver) -> float | None:
    """The upper edge of the keyboard; None while it is not shown."""
    return next((item.y() for item in screen.items() if "OnScreenKeyboard" in item.metaObject().className()), None)


def test_a_staff_member_types_the_code_of_the_badge_and_then_the_pin(screen: ScreenDriver) -> None:
    """Q2, S5: in groups and lower case, as it is printed.

    A wrong code is reported until it is changed, and the text stays, to be compared.
    """
    open_page(screen)
    wrong = screen.seeded.badge_code[:-1]
    type_text(screen, wrong)
    screen.touch_item("code.ready")
    assert screen.shell.typeCode.problem
    assert screen.find("code.field").property("text") == wrong
    type_text(screen, wrong + "X")
    assert screen.shell.typeCode.problem == ""
    type_text(screen, grouped(screen.seeded.badge_code).lower())
    screen.touch_item("code.ready")
    screen.until_page("pin_login")


def test_a_pass_can_be_typed_too(screen: ScreenDriver) -> None:
    """Q2: with Enter of a keyboard; S3, S4: a scan is taken meanwhile and reaches no text field.

    T2: the exit forgets the text and leads to the page that it came from, and from there to the start.
    """
    open_page(screen)
    type_text(screen, screen.seeded.badge_code)
    screen.key(Qt.Key.Key_Escape)
    screen.until_page("call_staff")
    screen.touch_item("help.code")
    screen.until_page("type_code")
    assert screen.find("code.field").property("text") == ""
    screen.key(Qt.Key.Key_Escape)
    screen.until_page("call_staff")
    screen.key(Qt.Key.Key_Escape)
    screen.until_page("start")
    open_page(screen)
    screen.scan_keys(screen.seeded.services.passes.create().code)
    screen.until_page("greeting")
    screen.shell.visitor_gone()
    open_page(screen)
    type_text(screen, screen.seeded.pass_code)
    screen.key(Qt.Key.Key_Return)
    screen.until_page("greeting")


@pytest.mark.parametrize(("panel", "languages"), in_turn(PANELS))
def test_a_whole_code_fits_the_field_above_the_keyboard(tmp_path, panel: str, languages: tuple[str, ...]) -> None:
    """X9, T6: in each size and language."""
    with running_screen(tmp_path, panel) as opened:
        open_page(opened)
        field = opened.find("code.field")
        field.setProperty("text", grouped("S" + "4M" * 9 + "7"))
        for language in languages:
            opened.shell.setLanguage(language)
            opened.settle()
            assert field.property("contentWidth") <= field.width(), language
            opened.until(lambda: keyboard_top(opened) is not None, "the keyboard")
            ready = opened.find("code.ready")
            opened.settle()
            bottom = ready.mapToScene(ready.boundingRect().bottomLeft()).y()
            assert bottom <= keyboard_top(opened), f"{language}: {bottom} {keyboard_top(opened)}"
