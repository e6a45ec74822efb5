"""Keyboard scanners in a real window while the screen is busy: one scan, and nothing typed."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.screens.devices.key_timestamps import KeyTime
from tests.screens.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a remark of Qt about its own keyboard

BLOCKED_S = 0.2
GAP_MS = 8
START_MS = 5_000_000
"""The platform's own clock began long before the program."""


def keys(code: str, stamp: Callable[[int, int], int], late_ms: int = 0) -> Iterator[QKeyEvent]:
    """The presses and releases of a scanner's burst with Enter after it.

    stamp: gives each key's own time, from its place in the burst and from how long the screen kept it waiting.
    """
    for place, char in enumerate(code + "\r"):
        number = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, number, Qt.KeyboardModifier.NoModifier, char)
            event.setTimestamp(stamp(place, late_ms))
            yield event


def at_the_nickname(door: Stage) -> list[str]:
    """The page with the text field, and the list of what is typed there."""
    door.shell.passMaker.begin("")
    door.shell.go("nickname")
    door.until_page("nickname")
    field = door.find("nickname.field")
    field.forceActiveFocus()
    typed: list[str] = []
    field.textChanged.connect(lambda: typed.append(str(field.property("text"))))
    return typed


STAMPS: dict[str, Callable[[int, int], int]] = {
    "as pressed": lambda place, _late_ms: START_MS + place * GAP_MS,
    "as read": lambda place, late_ms: START_MS + place + late_ms,
    "not at all": lambda _place, _late_ms: 0,
}


@pytest.mark.parametrize("stamped", STAMPS)
@pytest.mark.parametrize("terminated", [True, False])
def test_a_screen_that_is_busy_within_a_burst_still_reads_one_scan_and_types_nothing(
    door: Stage, stamped: str, terminated: bool
) -> None:
    """S3: the second half waits while the GUI's thread does something else for 200 ms."""
    typed = at_the_nickname(door)
    scans: list[str] = []
    door.app.scanning.scanned.connect(scans.append)
    end = None if terminated else -2

    def burst(late_ms: int) -> list[QKeyEvent]:
        return list(keys(door.seeded.pass_code, STAMPS[stamped], late_ms))[:end]

    def post(events: list[QKeyEvent]) -> None:
        for event in events:
            QCoreApplication.postEvent(door.window, event)

    def be_busy() -> None:
        since_s = time.monotonic()
        post(burst(0)[:18])
        QCoreApplication.sendPostedEvents()
        threading.Event().wait(BLOCKED_S)
        post(burst(round((time.monotonic() - since_s) * 1000))[18:])

    QTimer.singleShot(0, be_busy)
    door.until(lambda: bool(scans), "a scan")
    QTest.qWait(150)
    assert scans == [door.seeded.pass_code]
    assert typed == []


def test_what_a_person_types_is_typed(door: Stage) -> None:
    """X6: a plain keyboard works beside the scanner."""
    typed = at_the_nickname(door)
    for letter in (Qt.Key.Key_K, Qt.Key.Key_E, Qt.Key.Key_T):
        QTest.keyClick(door.window, letter)
        QTest.qWait(90)
    door.until(lambda: bool(typed) and typed[-1].lower() == "ket", str(typed))


def test_keys_that_waited_keep_their_own_time() -> None:
    times = KeyTime()
    assert times.of_key(100, 50.0, held=False) == 50.0
    assert times.of_key(108, 50.2, held=True) == pytest.approx(50.008)
    assert times.at_s(50.2) == 50.2


def test_a_pause_counts_once_somebody_looked() -> None:
    times = KeyTime()
    times.of_key(0, 50.0, held=False)
    assert times.look_at_s(50.06) == pytest.approx(50.035)
    times.looked(50.036)
    assert times.look_at_s(50.06) == 50.06
    assert times.of_key(0, 50.05, held=True) == 50.05


def test_a_pause_in_which_nobody_looked_is_left_out_for_keys_and_looks_alike() -> None:
    times = KeyTime()
    times.of_key(0, 50.0, held=False)
    late = times.of_key(0, 50.2, held=True)
    assert late < 50.02
    assert times.at_s(50.2) == pytest.approx(late)


def test_a_platform_whose_clock_begins_anew_is_followed() -> None:
    times = KeyTime()
    times.of_key(4_294_967_000, 50.0, held=False)
    assert times.of_key(10, 50.3, held=False) == pytest.approx(50.3)
    assert times.of_key(18, 50.308, held=False) == pytest.approx(50.308)
