"""What the base of the view models does: errors become notices, minutes are counted."""

import pytest

from kiosk.base.errors import StoreError
from tests.screens.driver import ScreenDriver


def test_a_full_disk_is_shown_as_a_sentence(screen: ScreenDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise StoreError("The disk is full: /var/lib/kiosk/hub.db can't grow. Make room and start again.")

    monkeypatch.setattr(screen.seeded.services.visits, "check_in", refused)
    screen.touch_item("start.enter")
    assert screen.shell.notice == "Tallennus ei onnistunut. Kutsu henkilökunta."
    assert screen.shell.page == "start"


def test_a_minute_is_noticed_however_late_the_tick_comes(screen: ScreenDriver) -> None:
    """Reservations begin without a commit; a busy second must not hide that."""
    board = screen.shell.board
    board.begins_minute()
    assert not board.begins_minute()
    clock = screen.seeded.clock
    clock.move(61 - clock.now().second)  # past second 0
    assert board.begins_minute()
    assert not board.begins_minute()
