"""An error inside a view model becomes a notice."""

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
