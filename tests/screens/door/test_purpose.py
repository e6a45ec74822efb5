"""What a visitor came for: one tap, never waited for."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.screens.door.hand import last_visit
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.seed import seed


def test_a_purpose_is_one_tap_and_a_second_takes_it_back(screen: ScreenDriver) -> None:
    """P2: optional; the page does not wait for it."""
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    screen.touch_item("purpose.printing")
    assert last_visit(screen)["purpose"] == "printing"
    screen.touch_item("purpose.vr")
    assert last_visit(screen)["purpose"] == "vr"
    screen.touch_item("purpose.vr")
    assert last_visit(screen)["purpose"] is None
    screen.move(9)
    screen.until_page("start")


def test_on_a_small_panel_the_others_are_one_tap_further(tmp_path: Path) -> None:
    """T6: the greeting bears what was chosen there."""
    with running_screen(tmp_path, "800x480") as small:
        small.touch_item("start.enter")
        small.until_page("welcome")
        small.touch_item("purpose.more")
        small.until_page("purpose")
        small.touch_item("purpose.looking")
        small.until_page("welcome")
        assert last_visit(small)["purpose"] == "looking"
        assert small.find("purpose.more").property("label") == "Katselen vain"


@pytest.mark.parametrize(("ask", "page"), [("page", "purpose"), ("no", "start")])
def test_the_hub_decides_where_it_asks_for_the_purpose(tmp_path: Path, ask: str, page: str) -> None:
    """On a page of its own, which goes by itself, or not at all."""
    seeded = seed(tmp_path)
    seeded = replace(seeded, services=replace(seeded.services, ask_purpose=ask))
    with running_screen(tmp_path, seeded=seeded) as opened:
        opened.touch_item("start.enter")
        opened.until_page("welcome")
        assert not opened.shows("purpose.vr")
        opened.touch_item("greeting.ready")
        opened.until_page(page)
        if page == "purpose":
            opened.touch_item("purpose.vr")
            opened.until_page("start")
            assert last_visit(opened)["purpose"] == "vr"
