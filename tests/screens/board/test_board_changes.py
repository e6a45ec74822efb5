"""A change of one piece of equipment changes one row of the board and of the start page; nothing is laid out anew."""

from pathlib import Path

from PySide6.QtCore import QModelIndex

from kiosk.screens.kit.row_model import RowModel
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.seed import tool_id


class Changes:
    """Which rows of a model changed, and how often rows came, went or moved."""

    def __init__(self, model: RowModel) -> None:
        self.rows: list[str] = []
        self.rebuilt = 0
        self._model = model
        model.dataChanged.connect(self._changed)
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset):
            signal.connect(self._rebuild)

    def _changed(self, first: QModelIndex, _last: QModelIndex) -> None:
        self.rows.append(self._model.rows[first.row()].key)

    def _rebuild(self, *_: object) -> None:
        self.rebuilt += 1


def claim_one(screen: ScreenDriver) -> str:
    services = screen.seeded.services
    vr = tool_id(services.hub_db, "vr3")
    services.equipment.claim(vr, services.visits.check_in().id)
    return vr


def test_one_claim_changes_one_tile_of_the_board(tmp_path: Path) -> None:
    """T1: the rest is not touched, so that a frame stays short whatever hangs on the wall."""
    with running_screen(tmp_path) as screen:
        screen.shell.go("board")
        screen.settle()
        changes = Changes(screen.shell.board.tiles)
        vr = claim_one(screen)
        screen.until(lambda: vr in changes.rows)
        assert (set(changes.rows), changes.rebuilt) == ({vr}, 0)


def test_what_is_free_above_the_low_board_follows_claims_and_the_language(tmp_path: Path) -> None:
    """X7, X9, T1: as on the start page, which it is a reading of."""
    with running_screen(tmp_path, "800x480") as screen:
        screen.app.panel.choose("lowReach", True)
        screen.shell.go("board")
        screen.until_page("board")
        changes = Changes(screen.shell.startPage.kinds)
        screen.until(lambda: "3D-tulostin" in screen.texts())
        claim_one(screen)
        screen.until(lambda: changes.rows == ["vr"])
        screen.shell.setLanguage("sv")
        screen.until(lambda: "3D-skrivare" in screen.texts(), "the kinds stay in Finnish")
        assert "3D-tulostin" not in screen.texts()


def test_one_claim_changes_one_kind_of_the_start_page(tmp_path: Path) -> None:
    """T1."""
    with running_screen(tmp_path) as screen:
        changes = Changes(screen.shell.startPage.kinds)
        claim_one(screen)
        screen.until(lambda: bool(changes.rows))
        assert (changes.rows, changes.rebuilt) == (["vr"], 0)
