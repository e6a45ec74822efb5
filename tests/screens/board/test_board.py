"""Texts of the tiles: every state in full, on every panel and in every language."""

from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.hub.apply_config import EquipmentSetup
from tests.screens.driver import PANELS, ScreenDriver, running_screen
from tests.screens.seed import TOOLS, Seeded, seed, tool_id
from tests.screens.turns import in_turn

STATES = {"hauki": "awaiting_clear", "muikku": "attention", "ahven": "offline"}
ROUNDED_PX = 1.0


def every_state(folder: Path) -> Seeded:
    """The seeded hub with a printer in each state that needs many words, and a long remark of staff."""
    seeded = seed(folder)
    db = seeded.services.hub_db
    for slug, state in STATES.items():
        db.execute("UPDATE printer SET printer_state = ? WHERE id = ?", (state, tool_id(db, slug)))
    seeded.services.equipment.report_fault(
        tool_id(db, "vinyyli"), "terä on tylsä ja moottorin hihna poikki, osa tilattu"
    )
    return seeded


def cut_off(opened: ScreenDriver) -> list[str]:
    """The texts on the screen that are elided or wider than their place."""
    return [
        f"{opened.shell.language}: {item.property('text')}"
        for item in texts(opened)
        if item.property("truncated") or item.property("contentWidth") > item.width() + ROUNDED_PX
    ]


def texts(opened: ScreenDriver) -> list[QQuickItem]:
    return [item for item in opened.items() if item.inherits("QQuickText") and item.opacity() > 0]


@pytest.mark.parametrize(("size", "languages"), in_turn(PANELS))
def test_no_word_on_the_board_is_cut_off(tmp_path: Path, size: str, languages: tuple[str, ...]) -> None:
    """X9: in no language, whatever the status."""
    wrong: list[str] = []
    with running_screen(tmp_path, size, seeded=every_state(tmp_path)) as opened:
        opened.shell.go("board")
        opened.until_page("board")
        for language in languages:
            opened.shell.setLanguage(language)
            opened.settle()
            wrong += cut_off(opened)
    assert not wrong, wrong


def test_a_remark_of_staff_is_shown_in_full_or_on_the_page_of_the_equipment(tmp_path: Path) -> None:
    with running_screen(tmp_path, seeded=every_state(tmp_path)) as opened:
        opened.shell.go("board")
        opened.until_page("board")
        shown = {str(item.property("text")) for item in texts(opened)}
        assert "linssi vaihtoon" in shown
        assert not any("moottorin" in text for text in shown)
        opened.touch_item("tile.Vinyyli")
        opened.until_page("equipment")
        assert any("moottorin hihna poikki" in text for text in opened.texts())


def test_two_hundred_pieces_of_equipment_are_paged(tmp_path: Path) -> None:
    """T6: each on one page, none scrolls, and a page has no more items than before."""
    more = tuple(
        EquipmentSetup(f"x{number}", ("vr", "pc", "studio")[number % 3], "camera", f"Laite {number}")
        for number in range(200 - len(TOOLS))
    )
    with running_screen(tmp_path, "800x480", seeded=seed(tmp_path, tools=TOOLS + more)) as opened:
        opened.shell.go("board")
        opened.until_page("board")
        seen: set[str] = set()
        for _ in range(opened.shell.board.pages):
            opened.settle()
            tiles = {name for name in opened.names() if name.startswith("tile.") and name[5].isupper()}
            assert len(tiles) <= 14
            seen |= tiles
            opened.touch_item("board.more")
        assert len(seen) == 200
