"""Accessibility: sizes in millimetres, keys, contrast, languages, reset after the visitor."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.hub.apply_config import EquipmentSetup
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.seed import TOOLS, seed, tool_id
from tests.screens.turns import each_panel

PAGES = (
    "start",
    "greeting",
    "welcome",
    "offer",
    "goodbye",
    "finished",
    "board",
    "equipment",
    "new_pass",
    "own_data",
    "group",
    "group welcomed",
    "day_pass",
    "purpose",
    "questions",
    "junior",
    "privacy",
    "call_staff",
    "access",
)
LEAST_MM = 12.0
GAP_MM = 3.0
SLACK_PX = 1.5
"""Sizes are whole pixels."""


def bring(opened: ScreenDriver, name: str) -> None:
    """Show a page in the state in which visitors see it."""
    shell, code = opened.shell, opened.seeded.pass_code
    opened.seeded.clock.move(30)
    shell.visitor_gone()
    if name == "greeting":
        shell.checkIn.scanned(code)
        if shell.page == "farewell":  # still inside from an earlier page
            shell.checkIn.leave()
            opened.seeded.clock.move(30)
            shell.checkIn.scanned(code)
    elif name == "welcome":
        shell.checkIn.comeIn()
    elif name == "offer":
        bring(opened, "greeting")
        opened.move(5)
        shell.checkIn.scanned(code)
    elif name in ("goodbye", "wishes", "own_wish"):
        bring(opened, "greeting")
        shell.checkIn.leave()
        shell.goodbye.chooseFace("so_so")
        shell.go(name)
    elif name == "equipment":
        shell.equipmentPage.show(tool_id(opened.seeded.services.hub_db, "kone1"))
    elif name == "own_data":
        bring(opened, "greeting")
        shell.ownData.begin()
    elif name in {"group", "group welcomed", "day_pass", "purpose", "questions", "junior"}:
        bring_way_in(opened, name)
    elif name == "new_pass":
        shell.newPass.begin("")
    else:
        shell.go(name)
    opened.settle()


def bring_way_in(opened: ScreenDriver, name: str) -> None:
    """Show a page that follows when somebody has come in."""
    shell = opened.shell
    shell.checkIn.comeIn()
    if name == "purpose":
        shell.purpose.more()
    elif name == "day_pass":
        shell.dayPass.begin(shell.checkIn.visitId)
    elif name in {"questions", "junior"}:
        shell.newPass.begin(shell.checkIn.visitId)
        shell.newPass.keep()
        shell.questions.chooseAge("0-12" if name == "junior" else "30-54")
    else:
        shell.group.begin(shell.checkIn.visitId)
        shell.group.press("9")
        if name == "group welcomed":
            shell.group.comeIn()


def targets(opened: ScreenDriver) -> list[QQuickItem]:
    """Everything that can be pressed on the page."""
    return [item for item in opened.items() if item.inherits("QQuickAbstractButton") and item.isEnabled()]


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@pytest.mark.parametrize("size", each_panel())
def test_thirty_pieces_of_equipment_are_reached_without_scrolling(tmp_path: Path, size: str) -> None:
    """T6, X1: on further pages, as large as ever."""
    kinds = ("camera", "soldering", "sewing", "scanner", "room", "tool")
    more = tuple(
        EquipmentSetup(f"x{number}", ("vr", "pc", "studio")[number % 3], kinds[number % 6], f"Työkalu {number}")
        for number in range(16)
    )
    with running_screen(tmp_path, size, seeded=seed(tmp_path, tools=TOOLS + more)) as opened:
        opened.shell.go("board")
        opened.until_page("board")
        seen: set[str] = set()
        for _ in range(opened.shell.board.pages):
            opened.settle()
            found = [(item.objectName(), box(item)) for item in targets(opened)]
            seen.update(name for name, _ in found if name.startswith("tile."))
            gap = GAP_MM * opened.app.panel.trueMm - SLACK_PX
            for (one, area), (other, beside) in itertools.combinations(found, 2):
                assert not closer_than(area, beside, gap), (one, other)
            opened.touch_item("board.more")
        assert len(seen) == 30


def closer_than(one: QRectF, other: QRectF, gap: float) -> bool:
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, down) < gap


MAIN_ACTIONS = {
    "start": ("start.enter",),
    "call_staff": ("help.call",),
    "greeting": ("greeting.undo",),
    "offer": ("farewell.leave",),
    "equipment": ("equipment.time.0",),
    "new_pass": ("pass.keep",),
    "welcome": ("adults.more", "children.fewer", "greeting.ready"),
    "group": ("group.comeIn",),
    "day_pass": ("dayPass.taken", "dayPass.without"),
    "questions": ("question.goOn",),
}


def test_a_main_action_is_at_least_20_mm_on_a_10_inch_panel(screen: ScreenDriver) -> None:
    """X1: page after page."""
    small = {}
    for page, names in MAIN_ACTIONS.items():
        bring(screen, "start" if page == "equipment" else page)
        if page == "equipment":
            screen.shell.checkIn.comeIn()
            screen.shell.equipmentPage.show(tool_id(screen.seeded.services.hub_db, "kone1"))
            screen.settle()
        for name in names:
            area = box(screen.find(name))
            if min(area.width(), area.height()) + SLACK_PX < 20 * screen.app.panel.trueMm:
                small[name] = (area.width(), area.height())
    assert small == {}


def test_a_press_counts_on_release_inside_and_everything_is_reached_by_arrows(screen: ScreenDriver) -> None:
    """X6: and pressed by Enter."""
    middle = box(screen.find("start.enter")).center().toPoint()
    QTest.touchEvent(screen.window, screen.finger).press(0, middle, screen.window).commit()
    assert screen.shell.page == "start"
    away = QPoint(middle.x(), screen.window.height() - 5)
    QTest.touchEvent(screen.window, screen.finger).move(0, away, screen.window).commit()
    QTest.touchEvent(screen.window, screen.finger).release(0, away, screen.window).commit()
    assert screen.shell.page == "start"
    bring(screen, "call_staff")
    reached = set()
    for _ in range(12):
        screen.key(Qt.Key.Key_Right)
        focus = screen.window.activeFocusItem()
        assert focus is not None
        assert focus.property("visualFocus"), "the focus is visible"
        reached.add(focus.objectName())
    assert {item.objectName() for item in targets(screen)} <= reached
    while (focus := screen.window.activeFocusItem()) is not None and focus.objectName() != "help.call":
        screen.key(Qt.Key.Key_Down)
    screen.key(Qt.Key.Key_Return)
    screen.until(lambda: screen.shell.callStaff.progress == "called")
    screen.key(Qt.Key.Key_Escape)
    screen.until_page("start")


def test_another_language_is_on_the_screen_at_once_and_a_timeout_warns_with_one_large_button(
    screen: ScreenDriver,
) -> None:
    """X9; how long it takes is measured by the benchmark `frames`. T2, X4: then the start page is shown."""
    screen.shell.go("board")
    screen.until_page("board")
    screen.shell.setLanguage("sv")
    screen.shell.setLanguage("fi")
    screen.shell.setLanguage("en")
    assert "Equipment now" in screen.texts()
    screen.move(31)
    assert screen.shows("idle_warning.more")
    screen.touch_item("idle_warning.more")
    assert not screen.shows("idle_warning.more")
    assert screen.shell.page == "board"
    screen.move(31)
    screen.key(Qt.Key.Key_Return)
    assert not screen.shows("idle_warning.more")
    assert screen.shell.page == "board", "the key reaches nothing beneath the warning"
    screen.move(51)
    screen.until_page("start")


def test_comforts_and_language_are_reset_when_the_visitor_is_gone(screen: ScreenDriver) -> None:
    """X10, on the start page as well."""
    screen.shell.go("access")
    screen.until_page("access")
    for comfort in ("contrast", "largeText", "lowReach", "moreTime"):
        screen.touch_item(f"access.{comfort}")
    screen.shell.setLanguage("sv")
    assert screen.app.panel.theme == "contrast"
    screen.shell.go("start")
    screen.seeded.clock.move(509)
    screen.move(1)
    assert screen.app.panel.is_default
    assert screen.shell.language == "fi"


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


TEXTS = [
    ("ink", "ground"), ("ink", "wall"), ("ink", "sheet"), ("ink2", "ground"), ("ink2", "wall"), ("ink2", "sheet"),
    ("signalInk", "signal"), ("freeInk", "free"), ("reserved", "wall"), ("reserved", "ground"), ("broken", "wall"),
    ("broken", "ground"), ("free", "ground"), ("darkInk", "ink"), ("darkInk", "broken"), ("chosenInk", "chosen"),
]  # fmt: skip
EDGES = [("edge", "ground"), ("edge", "wall"), ("edge", "sheet"), ("tickOff", "ground"), ("inUse", "wall")]


def test_every_pair_of_tokens_has_its_contrast(screen: ScreenDriver) -> None:
    """X2: in each theme; and capital letters of larger text are larger."""
    tokens = screen.app.engine.singletonInstance("Kiosk", "Theme")
    for theme, text_least in (("day", 4.5), ("night", 4.5), ("contrast", 7.0)):
        screen.app.panel.choose("contrast", theme == "contrast")
        screen.app.panel.set_night(theme == "night")
        assert screen.app.panel.theme == theme
        for pairs, least in ((TEXTS, text_least), (EDGES, 3.0)):
            for one, other in pairs:
                found = contrast(QColor(tokens.property(one)), QColor(tokens.property(other)))
                assert found >= least, f"{theme}: {one} on {other} is {found:.1f}"
    usual = tokens.property("lead")
    screen.app.panel.choose("largeText", True)
    assert tokens.property("lead") > usual
