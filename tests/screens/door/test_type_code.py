"""The page on which a code is typed: for a staff member whose badge no scanner reads, and for a pass too."""

import pytest
from PySide6.QtCore import Qt

from kiosk.scan.codes import grouped
from tests.screens.stage import PANELS, Stage, stage

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a remark of Qt about its own keyboard


def open_page(door: Stage) -> None:
    """From the start page, by touch."""
    door.shell.open("call_staff")
    door.until_page("call_staff")
    door.touch_item("help.code")
    door.until_page("type_code")


def type_text(door: Stage, text: str) -> None:
    """As the keyboard on the screen does it."""
    door.find("code.field").setProperty("text", text)
    door.find("code.field").textEdited.emit()


def keyboard_top(door: Stage) -> float | None:
    """The upper edge of the keyboard; None while it is not shown."""
    return next((item.y() for item in door.items() if "OnScreenKeyboard" in item.metaObject().className()), None)


def test_a_staff_member_types_the_code_of_the_badge_and_then_the_pin(door: Stage) -> None:
    """Q2, S5: in groups and lower case, as it is printed."""
    open_page(door)
    type_text(door, grouped(door.seeded.badge_code).lower())
    door.touch_item("code.ready")
    door.until_page("pin_login")


def test_a_pass_can_be_typed_too(door: Stage) -> None:
    """Q2: with Enter of a keyboard."""
    open_page(door)
    type_text(door, door.seeded.pass_code)
    door.key(Qt.Key.Key_Return)
    door.until_page("greeting")


def test_a_wrong_code_is_said_until_it_is_changed(door: Stage) -> None:
    """And the text stays, to be compared."""
    open_page(door)
    wrong = door.seeded.badge_code[:-1]
    type_text(door, wrong)
    door.touch_item("code.ready")
    assert door.shell.typeCode.problem
    assert door.find("code.field").property("text") == wrong

    type_text(door, wrong + "X")
    assert door.shell.typeCode.problem == ""


def test_the_exit_leads_back_and_forgets_the_text(door: Stage) -> None:
    """T2: to the page that it came from, and from there to the start."""
    open_page(door)
    type_text(door, door.seeded.badge_code)
    door.key(Qt.Key.Key_Escape)
    door.until_page("call_staff")
    door.touch_item("help.code")
    door.until_page("type_code")
    assert door.find("code.field").property("text") == ""
    door.key(Qt.Key.Key_Escape)
    door.until_page("call_staff")
    door.key(Qt.Key.Key_Escape)
    door.until_page("start")


def test_a_scan_is_taken_meanwhile_and_reaches_no_text_field(door: Stage) -> None:
    """S3, S4."""
    open_page(door)
    door.scan_keys(door.seeded.pass_code)
    door.until_page("greeting")


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_whole_code_fits_the_field_above_the_keyboard(tmp_path, panel: str, language: str) -> None:
    """X9, T6: in each size and language."""
    with stage(tmp_path, panel, language=language) as opened:
        open_page(opened)
        field = opened.find("code.field")
        field.setProperty("text", grouped("S" + "4M" * 9 + "7"))
        opened.settle()
        assert field.property("contentWidth") <= field.width()
        opened.until(lambda: keyboard_top(opened) is not None, "the keyboard")
        ready = opened.find("code.ready")
        opened.settle()
        bottom = ready.mapToScene(ready.boundingRect().bottomLeft()).y()
        assert bottom <= keyboard_top(opened), f"{bottom} {keyboard_top(opened)}"
