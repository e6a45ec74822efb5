"""A bug is logged with its trace and shows the page that asks for staff."""

import logging
import sys
from collections.abc import Iterator

import pytest

from kiosk.screens.devices.crash_handler import CrashHandler
from tests.screens.driver import ScreenDriver


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
    screen: ScreenDriver, crash_handler: CrashHandler, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("a bug")

    crash_handler.on_crash(lambda: screen.shell.go("trouble"))
    monkeypatch.setattr(screen.seeded.services.visits, "check_in", broken)
    with caplog.at_level(logging.CRITICAL):
        screen.touch_item("start.enter")
    screen.until_page("trouble")
    assert "a bug" in caplog.text
    assert "Traceback" in caplog.text
    screen.scan_keys("X")
