"""Drives the real application offscreen on a seeded hub: touches, scans, keys and screenshots."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import SIGNAL, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.screens.app import KioskApp, prepare_qt
from kiosk.screens.devices.double_touch import AGAIN_MS
from kiosk.screens.devices.speech import Speech
from kiosk.screens.kit.panel import PanelSetup
from kiosk.screens.shell.shell import Shell
from tests.known_files import files_read_once
from tests.screens.seed import PIN, Seeded, seed

PANELS = {
    "1280x800": PanelSetup(1280, 800, 217.0, still=True),
    "1280x720": PanelSetup(1280, 720, 217.0, still=True),
    "800x480": PanelSetup(800, 480, 154.0, still=True),
    "720x1280": PanelSetup(720, 1280, 122.0, still=True),
    "1920x1080": PanelSetup(1920, 1080, 344.0, still=True),
}
LANGUAGES = ("fi", "sv", "en")
WAIT_MS = 30_000
STEP_MS = 10
FRAMES = 100
"""An item that is laid out lies still in fewer."""


def spoken(item: QQuickItem) -> tuple[str, QAccessible.Role]:
    """What a screen reader says of an item: its name and its role; ("", NoRole) for what it does not know.

    Nobody may keep Qt's interface itself: it goes with its item, and the next item at the same address would be taken
    for it.
    """
    reader = QAccessible.queryAccessibleInterface(item)
    return (reader.text(QAccessible.Text.Name), reader.role()) if reader else ("", QAccessible.Role.NoRole)


def qt() -> QGuiApplication:
    """The one QGuiApplication of this process."""
    existing = QGuiApplication.instance()
    return existing if isinstance(existing, QGuiApplication) else prepare_qt(["kiosk"])


class ScreenDriver:
    """The application with its window, touched and scanned by a test."""

    def __init__(self, app: KioskApp, seeded: Seeded) -> None:
        self.app = app
        self.seeded = seeded
        assert app.window is not None
        self.window: QQuickWindow = app.window
        self.finger: QPointingDevice = QTest.createTouchDevice()

    @property
    def shell(self):
        """The shell of the application."""
        return self.app.shell

    # ---------- showing_camera ----------
    def until(self, holds: Callable[[], bool], what: str = "") -> None:
        """Let the application run until `holds`; fails after 30 s."""
        waited_ms = 0
        while not holds():
            assert waited_ms < WAIT_MS, what or "it never came"
            QTest.qWait(STEP_MS)
            waited_ms += STEP_MS

    def until_page(self, name: str) -> None:
        """Wait for a page to be on the screen, loaded."""
        self.until(lambda: self.shell.page == name, f"page {name}, not {self.shell.page}")
        QTest.qWait(30)

    def items(self) -> Iterator[QQuickItem]:
        """Every item in the window that is shown."""
        stack = [self.window.contentItem()]
        while stack:
            item = stack.pop()
            if item.isVisible():
                yield item
                stack.extend(item.childItems())

    def find(self, name: str) -> QQuickItem:
        """The item on the screen with this objectName."""
        found = next((item for item in self.items() if item.objectName() == name), None)
        assert found is not None, f"nothing on {self.shell.page} is called {name}: {sorted(self.names())}"
        return found

    def shows(self, name: str) -> bool:
        """Whether an item with this objectName is on the screen."""
        return any(item.objectName() == name for item in self.items())

    def names(self) -> set[str]:
        """The objectNames on the screen."""
        return {item.objectName() for item in self.items() if item.objectName()}

    def texts(self) -> set[str]:
        """All texts on the screen."""
        return {str(item.property("text")) for item in self.items() if item.property("text")}

    def grab(self, path: Path) -> None:
        """Save a screenshot."""
        path.parent.mkdir(parents=True, exist_ok=True)
        assert self.window.grabWindow().save(str(path)), path

    def settle(self) -> None:
        """Let what was changed be laid out and drawn, however busy the machine is."""
        QTest.qWait(40)
        self._draw()

    def _draw(self) -> None:
        """Let what was changed be laid out: a layout has its turn before the next frame."""
        drawn = QSignalSpy(self.window, SIGNAL("frameSwapped()"))
        self.window.update()
        assert drawn.wait(WAIT_MS), "no frame was drawn"

    # ---------- doing ----------
    def touch(self, x: float, y: float) -> None:
        """Touch and release."""
        self.unhurried(x, y)
        point = QPoint(round(x), round(y))
        QTest.touchEvent(self.window, self.finger).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, point, self.window).commit()
        QTest.qWait(20)

    def unhurried(self, x: float, y: float) -> bool:
        """Wait, if what is there has come by the last touch: another touch at once would count as a double one.

        Returns whether it had to.
        """
        guard = self.app.double_touch
        assert guard is not None
        hurried = guard.would_drop(QPointF(x, y))
        if hurried:
            QTest.qWait(AGAIN_MS)
        return hurried

    def touch_item(self, name: str) -> None:
        """Touch the middle of an item, once what is stored is on the screen and the item lies still."""
        self.app.look_for_commits()
        middle = self.still(name)
        if self.unhurried(middle.x(), middle.y()):
            middle = self.still(name)
        self.touch(middle.x(), middle.y())

    def still(self, name: str) -> QPointF:
        """The middle of an item that two frames have drawn at the same place."""
        self._draw()
        middle = self._middle(name)
        for _ in range(FRAMES):
            self._draw()
            before, middle = middle, self._middle(name)
            if middle == before:
                return middle
        raise AssertionError(f"{name} never lies still")

    def _middle(self, name: str) -> QPointF:
        item = self.find(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))

    def key(self, key: Qt.Key) -> None:
        """Press a key."""
        QTest.keyClick(self.window, key)
        QTest.qWait(20)

    def scan_keys(self, code: str) -> None:
        """Type a code and Enter as a keyboard scanner does."""
        for char in code + "\r":
            number = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, number, Qt.KeyboardModifier.NoModifier, char)
                QGuiApplication.sendEvent(self.window, event)
        QTest.qWait(20)

    def move(self, seconds: float) -> None:
        """Advance the clock, second by second, with the ticks of the application."""
        while seconds > 0:
            step = min(1.0, seconds)
            self.seeded.clock.move(step)
            self.shell.tick()
            self.shell.tick_second()
            seconds -= step
        QTest.qWait(20)


def log_in(shell: Shell, badge: str) -> None:
    """Badge and PIN, without a page for them: as who has typed it there."""
    assert shell.pinLogin.begin(badge)
    for digit in PIN:
        shell.pinLogin.press(digit)
    shell.pinLogin.confirm()


@contextmanager
def running_screen(
    folder: Path,
    panel: PanelSetup | str = "1280x800",
    *,
    language: str = "fi",
    contrast: bool = False,
    sound: bool = False,
    speech: Speech | None = None,
    seeded: Seeded | None = None,
    badge: str = "",
) -> Iterator[ScreenDriver]:
    """The application on a seeded hub in `folder`, closed afterwards.

    badge: of the member of staff who is logged in when the first page is shown, which is that after the PIN.
    """
    qt()
    setup = PANELS[panel] if isinstance(panel, str) else panel
    hub = seeded or seed(folder)
    app = KioskApp(hub.services, setup, sound=sound, speech=speech)
    try:
        if badge:
            log_in(app.shell, badge)
        app.show()
        assert app.window is not None
        QTest.qWaitForWindowExposed(app.window)
        app.shell.setLanguage(language)
        if contrast:
            app.panel.choose("contrast", True)
        with files_read_once():
            yield ScreenDriver(app, hub)
    finally:
        app.close()
        hub.close()


__all__ = ["LANGUAGES", "PANELS", "ScreenDriver", "log_in", "qt", "running_screen"]
