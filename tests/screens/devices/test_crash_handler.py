"""Whose fault was it: the world's becomes a sentence, ours a trace in the log and the page that calls staff."""

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from kiosk.base.errors import StoreError
from kiosk.screens.devices.crash_handler import CrashHandler
from tests.screens.stage import Stage


@pytest.fixture
def crash_handler() -> Iterator[CrashHandler]:
    import threading

    before = sys.excepthook, threading.excepthook
    caught = CrashHandler()
    caught.install()
    yield caught
    sys.excepthook, threading.excepthook = before


@pytest.mark.announces("Unhandled exception")
@pytest.mark.qt_log_ignore("a bug")
@pytest.mark.qt_no_exception_capture
def test_a_bug_in_a_slot_is_logged_with_its_trace_and_shown_as_trouble(
    door: Stage, crash_handler: CrashHandler, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("a bug")

    crash_handler.on_crash(lambda: door.shell.go("trouble"))
    monkeypatch.setattr(door.seeded.services.visits, "check_in", broken)
    with caplog.at_level(logging.CRITICAL):
        door.touch_item("start.enter")
    door.until_page("trouble")
    assert "a bug" in caplog.text
    assert "Traceback" in caplog.text
    door.scan_keys("X")


def test_what_the_world_refuses_is_a_sentence_on_the_page(door: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise StoreError("The disk is full: /var/lib/kiosk/hub.db can't grow. Make room and start again.")

    monkeypatch.setattr(door.seeded.services.visits, "check_in", refused)
    door.touch_item("start.enter")
    assert door.shell.notice == "Tallennus ei onnistunut. Kutsu henkilökunta."
    assert door.shell.page == "start"


def test_a_dark_screen_only_wakes_at_the_first_touch(door: Stage) -> None:
    """T5."""
    door.shell.go("night_wall")
    door.until_page("night_wall")
    door.touch(200, 240)  # where "Come in" is when the door is back
    door.until_page("start")
    door.touch(200, 240)
    assert door.shell.page == "start", "input is ignored for 300 ms"
    door.seeded.clock.move(0.4)
    door.touch(200, 240)
    door.until_page("welcome")


def test_a_scan_on_a_dark_screen_is_taken_and_wakes_it(door: Stage) -> None:
    """S4: nobody has to touch first."""
    door.shell.go("night_wall")
    door.until_page("night_wall")
    door.scan_keys(door.seeded.pass_code)
    door.until_page("greeting")


def test_a_key_on_a_dark_screen_only_wakes_it(door: Stage) -> None:
    """T5, X6."""
    door.shell.go("night_wall")
    door.until_page("night_wall")
    door.key(Qt.Key.Key_Right)
    door.until_page("start")
