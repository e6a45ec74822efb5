"""Large text with capitals of 7.3 mm, and low reach, on the main pages."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from tests.screens.board.test_board import every_state
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.seed import tool_id
from tests.screens.test_access import GAP_MM, LEAST_MM, SLACK_PX, box, bring, closer_than, targets
from tests.screens.turns import in_turn

CAPITAL_MM = 7.3
LOWEST = 0.6
"""The lowest 40 % of the screen begin here."""
MAIN = ("start", "greeting", "welcome", "offer", "goodbye", "board", "equipment", "printer", "taken", "new_pass")


@contextmanager
def with_comfort(folder: Path, comfort: str, size: str = "1280x800") -> Iterator[ScreenDriver]:
    with running_screen(folder, size, seeded=every_state(folder)) as opened:
        opened.app.panel.choose(comfort, True)
        yield opened


def show(opened: ScreenDriver, page: str, comfort: str, language: str) -> None:
    """Show a page with a comfort, which the reset before has switched off."""
    db = opened.seeded.services.hub_db
    bring(opened, page if page not in ("printer", "taken") else "board")
    if page == "taken":
        opened.shell.checkIn.comeIn()
        opened.shell.equipmentPage.show(tool_id(db, "kone1"))
    elif page == "printer":
        opened.shell.equipmentPage.show(tool_id(db, "muikku"))
    opened.app.panel.choose(comfort, True)
    opened.shell.setLanguage(language)
    opened.settle()


def texts(opened: ScreenDriver) -> list[QQuickItem]:
    return [item for item in opened.items() if item.inherits("QQuickText") and item.property("text")]


def capital_px(text: QQuickItem) -> float:
    """The height of a capital as it is drawn, after any shrinking to fit."""
    font = QFont(text.property("font"))
    font.setPixelSize(fitted_px(text, font))
    return QFontMetricsF(font).capHeight()


def fitted_px(text: QQuickItem, font: QFont) -> int:
    """The pixel size. A text that shrinks to its width is measured: Qt does not report it."""
    if text.property("lineCount") > 1 or text.property("implicitWidth") <= text.width():
        return font.pixelSize()
    return int(font.pixelSize() * text.width() / text.property("implicitWidth"))


@pytest.mark.parametrize(("size", "languages"), in_turn(["1280x800", "1280x720"]))
def test_capitals_of_large_text_are_7_mm_on_the_main_pages_and_nothing_is_cut_off(
    tmp_path: Path, size: str, languages: tuple[str, ...]
) -> None:
    """X2, X1, T6."""
    wrong = []
    with with_comfort(tmp_path, "largeText", size) as opened:
        mm = opened.app.panel.trueMm
        screen = QRectF(0, 0, opened.window.width(), opened.window.height())
        for page in MAIN:
            show(opened, page, "largeText", "fi")
            for language in languages:
                opened.shell.setLanguage(language)
                opened.settle()
                for item in texts(opened):
                    words = f"{page}, {language}: {item.property('text')}"
                    if capital_px(item) < CAPITAL_MM * mm:
                        wrong.append(f"{words} has capitals of {capital_px(item) / mm:.1f} mm")
                    whole = item.property("contentWidth") <= item.width() + SLACK_PX and not item.property("truncated")
                    if not whole or not screen.contains(box(item)):
                        wrong.append(f"{words} is cut off")
                letters = [(item, written(item)) for item in texts(opened)]
                for (one, area), (other, beside) in itertools.combinations(letters, 2):
                    if area.intersects(beside):
                        wrong.append(f"{page}, {language}: {one.property('text')} is upon {other.property('text')}")
                wrong += [f"{page}, {language}: {trouble}" for trouble in target_problems(opened)]
    assert not wrong, "\n".join(wrong)


def written(text: QQuickItem) -> QRectF:
    """The rectangle of the letters, without the space above and below."""
    area = text.mapRectToScene(QRectF(0, 0, text.property("contentWidth"), text.property("contentHeight")))
    air = area.height() / max(1, text.property("lineCount")) * 0.25
    return area.adjusted(0, air, 0, -air)


def target_problems(opened: ScreenDriver) -> Iterator[str]:
    """Targets that are too small, too close together or too narrow for their text."""
    mm = opened.app.panel.trueMm
    found = [(item, box(item)) for item in targets(opened)]
    for item, area in found:
        if min(area.width(), area.height()) + SLACK_PX < LEAST_MM * mm:
            yield f"{item.objectName()} is small"
        words = item.property("contentItem")
        if words is not None and words.property("implicitWidth") > item.width():
            yield f"{item.objectName()} is narrower than its words"
    gap = GAP_MM * mm - SLACK_PX
    for (one, area), (other, beside) in itertools.combinations(found, 2):
        if closer_than(area, beside, gap):
            yield f"{one.objectName()} and {other.objectName()} are too close"


def test_all_equipment_is_on_a_page_of_the_board_with_large_text(tmp_path: Path) -> None:
    """T6: a zone is a page, or more."""
    with with_comfort(tmp_path, "largeText") as opened:
        show(opened, "board", "largeText", "fi")
        seen: set[str] = set()
        for _ in range(opened.shell.board.pages):
            opened.settle()
            seen.update(name for name in opened.names() if name.startswith("tile.") and name[5].isupper())
            opened.touch_item("board.more")
        assert len(seen) == 14


def test_with_low_reach_the_board_is_one_touch_from_the_start_page(tmp_path: Path) -> None:
    with with_comfort(tmp_path, "lowReach") as opened:
        opened.touch_item("start.tools")
        opened.until_page("board")
        first = {name for name in opened.names() if name.startswith("tile.")}
        opened.touch_item("board.more")
        opened.settle()
        assert {name for name in opened.names() if name.startswith("tile.")} != first


def test_a_notice_covers_no_target_with_low_reach(tmp_path: Path) -> None:
    with with_comfort(tmp_path, "lowReach") as opened:
        opened.scan_keys("NONSENSE")
        opened.until(lambda: opened.shows("notice"), "the notice")
        notice = box(opened.find("notice"))
        assert not any(box(item).intersects(notice) for item in targets(opened))
