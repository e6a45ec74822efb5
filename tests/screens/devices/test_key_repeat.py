"""A key that is held down is one press (Q11)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.screens.devices.key_repeat import HELD_S, KeyRepeatFilter
from tests.screens.driver import qt


class Clock:
    """Moves only when told."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def monotonic_s(self) -> float:
        return self.seconds


class Receiver(QObject):
    """Counts the presses that reach the window."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.presses += event.type() == QEvent.Type.KeyPress
        return False


class Keyboard:
    """A window with the filter, and what reaches it."""

    def __init__(self) -> None:
        self.window, self.receiver, self.clock = QWindow(), Receiver(), Clock()
        self.window.installEventFilter(self.receiver)
        self.filter = KeyRepeatFilter(self.window, self.clock)

    def press(self, key: Qt.Key = Qt.Key.Key_Return) -> int:
        QTest.keyPress(self.window, key)
        return self.receiver.presses

    def release(self, key: Qt.Key = Qt.Key.Key_Return) -> None:
        QTest.keyRelease(self.window, key)


@pytest.fixture
def keyboard() -> Iterator[Keyboard]:
    qt()
    keyboard = Keyboard()
    yield keyboard
    keyboard.window.destroy()


def test_presses_with_releases_between_them_all_count(keyboard: Keyboard) -> None:
    """A double letter, and a quick typist."""
    for number in range(1, 4):
        assert keyboard.press() == number
        keyboard.release()
    assert keyboard.press(Qt.Key.Key_Space) == 4


def test_a_press_without_a_release_before_it_is_a_repetition(keyboard: Keyboard) -> None:
    """Q11: so VNC viewers send a key that is held down."""
    for _ in range(30):
        assert keyboard.press() == 1
        keyboard.clock.seconds += 0.4


def test_a_release_that_was_lost_blocks_a_key_only_for_a_moment(keyboard: Keyboard) -> None:
    assert keyboard.press() == 1
    keyboard.clock.seconds += HELD_S
    assert keyboard.press() == 2


def test_repetitions_marked_by_the_platform_are_dropped(keyboard: Keyboard) -> None:
    """Q11: a release and a press for each, both marked."""
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        assert keyboard.filter.eventFilter(keyboard.window, event)
