"""The shell calls the hooks of a view model only while one of its pages is shown."""

from pathlib import Path

import pytest

from kiosk.screens.board.board import BoardViewModel
from kiosk.screens.printer.printer_page import PrinterViewModel
from kiosk.screens.staff.home import HomeViewModel
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import hub_at_work


def test_a_view_model_is_refreshed_while_its_page_is_shown(
    screen: ScreenDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.shell.go("board")
    calls: list[str] = []
    monkeypatch.setattr(BoardViewModel, "refresh", lambda _: calls.append("refresh"))
    screen.shell.refresh()
    assert calls == ["refresh"]
    screen.shell.go("start")
    screen.shell.refresh()
    screen.shell.refresh_live()
    assert calls == ["refresh"]


def test_a_page_is_left_before_the_next_one_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.touch_item("printer.Hauki")
        screen.until_page("printer")
        calls: list[str] = []
        monkeypatch.setattr(PrinterViewModel, "page_left", lambda _: calls.append("printer left"))
        monkeypatch.setattr(HomeViewModel, "page_opened", lambda _, page: calls.append(f"{page} opened"))
        screen.shell.back()
        assert calls == ["printer left", "home opened"]
