"""The floor plan beside the wall view: offered with a plan only, played by touch, keypad and scan, at every size."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt

from kiosk.hub.apply_config import EquipmentSetup
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.plan_hub import with_plan
from tests.screens.seed import TOOLS, seed, tool_id
from tests.screens.turns import each_panel


@pytest.fixture
def planned(tmp_path: Path) -> Iterator[ScreenDriver]:
    """A hub with a floor plan."""
    with running_screen(tmp_path, seeded=with_plan(seed(tmp_path))) as screen:
        yield screen


def _open_plan(screen: ScreenDriver) -> None:
    screen.shell.go("board")
    screen.until_page("board")
    screen.touch_item("view.plan")
    screen.until_page("floor_plan")


def test_a_hub_without_a_plan_is_offered_none(screen: ScreenDriver) -> None:
    """P9: no button that leads to nothing."""
    screen.shell.go("board")
    screen.until_page("board")
    assert not screen.shows("view.plan")


def test_the_plan_shows_every_piece_and_where_you_are(planned: ScreenDriver) -> None:
    """Each peg has its mark and its word. T1: a claim is two taps from here too; the peg shows it at once.

    X1, T6: at least 12 mm, at least 3 mm apart, inside the screen, and nothing scrolls.
    """
    _open_plan(planned)
    pegs = {name for name in planned.names() if name.startswith("peg.")}
    assert len(pegs) == len(TOOLS)
    assert {"Olet tässä", "Neuvonta", "Tulostus", "Vapaa", "Käytössä", "Varattu", "Rikki"} <= planned.texts()
    assert planned.shell.floorPlan.pages == 1
    _check_targets(planned)
    planned.touch_item("peg.VR 1")
    planned.until_page("equipment")
    assert planned.shell.equipmentPage.name == "VR 1"
    planned.touch_item("foot.exit")
    planned.until_page("floor_plan")
    services = planned.seeded.services
    services.equipment.claim(tool_id(services.hub_db, "vr1"), services.visits.check_in().id)
    planned.until(lambda: next(r for r in planned.shell.floorPlan.pegs.rows if r.name == "VR 1").status == "in_use")
    planned.touch_item("view.wall")
    planned.until_page("board")


def test_a_scan_on_the_plan_greets_and_a_keypad_opens_a_peg(planned: ScreenDriver) -> None:
    """S4, X6."""
    _open_plan(planned)
    planned.scan_keys(planned.seeded.pass_code)
    planned.until_page("greeting")
    _open_plan(planned)
    for _ in range(30):
        focus = planned.window.activeFocusItem()
        if focus is not None and focus.objectName() == "peg.Kone 1":
            break
        planned.key(Qt.Key.Key_Right)
    planned.key(Qt.Key.Key_Return)
    planned.until_page("equipment")
    planned.key(Qt.Key.Key_Escape)
    planned.until_page("floor_plan")


@pytest.mark.parametrize("size", each_panel())
def test_everything_fits_on_one_plan_of_every_panel(tmp_path: Path, size: str) -> None:
    """X1, T6."""
    with running_screen(tmp_path, size, seeded=with_plan(seed(tmp_path))) as screen:
        _open_plan(screen)
        assert screen.shell.floorPlan.pages == 1
        _check_targets(screen)


def test_two_hundred_pieces_have_one_plan_a_room(tmp_path: Path) -> None:
    """T6: paged, each piece once, no smaller than a finger needs."""
    kinds = ("vr", "pc", "camera", "sewing")
    more = tuple(
        EquipmentSetup(f"x{number}", ("vr", "pc", "studio")[number % 3], kinds[number % 4], f"Laite {number}")
        for number in range(200 - len(TOOLS))
    )
    with running_screen(tmp_path, "800x480", seeded=with_plan(seed(tmp_path, tools=TOOLS + more))) as screen:
        _open_plan(screen)
        seen: set[str] = set()
        for _ in range(screen.shell.floorPlan.pages):
            seen |= {name for name in screen.names() if name.startswith("peg.")}
            _check_targets(screen)
            screen.touch_item("plan.more")
        assert len(seen) == 200


def _check_targets(screen: ScreenDriver) -> None:
    mm, whole = screen.app.panel.trueMm, QRectF(0, 0, screen.window.width(), screen.window.height())
    boxes = {
        item.objectName(): item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        for item in screen.items()
        if item.inherits("QQuickAbstractButton") and item.isEnabled()
    }
    for name, box in boxes.items():
        assert whole.contains(box), name
        assert min(box.width(), box.height()) + 1.5 >= 12 * mm, name
    for (name, one), (other_name, other) in itertools.combinations(boxes.items(), 2):
        across = max(one.left() - other.right(), other.left() - one.right())
        down = max(one.top() - other.bottom(), other.top() - one.bottom())
        assert max(across, down) >= 3 * mm - 1.5, (name, other_name)
