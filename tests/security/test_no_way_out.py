"""No way out of the kiosk by keyboard (Q1)."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from kiosk.cli import display as display_module
from kiosk.cli.display import KEYBOARD_PARAMETERS, choose_display, prepare_environment
from kiosk.cli.qt_libraries import pyside_directory
from kiosk.config import Panel
from kiosk.screens.app import KioskApp
from tests.screens.driver import PANELS, qt
from tests.screens.seed import seed


@pytest.mark.parametrize("kind", ["eglfs", "linuxfb"])
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("", "disable-zap:grab=1"),
        ("grab=0", "disable-zap:grab=1"),
        ("/dev/input/event3:keymap=fi.qmap", "/dev/input/event3:keymap=fi.qmap:disable-zap:grab=1"),
    ],
)
def test_on_a_bare_panel_keys_reach_the_kiosk_alone_and_end_nothing(
    monkeypatch: pytest.MonkeyPatch, kind: str, given: str, expected: str
) -> None:
    """Q1: also where the installation sets parameters of its own."""
    monkeypatch.setattr(os, "environ", {KEYBOARD_PARAMETERS: given})
    monkeypatch.setattr(display_module, "_check_libraries", lambda kind: None)
    prepare_environment(choose_display(Panel(display=kind)))
    assert os.environ[KEYBOARD_PARAMETERS] == expected


@pytest.mark.parametrize("library", ["lib/libQt6EglFSDeviceIntegration.so.6", "plugins/platforms/libqlinuxfb.so"])
def test_qt_knows_these_parameters(library: str) -> None:
    """Q1: a Qt that reads keyboards in another way, such as libinput, would not heed them."""
    content = (pyside_directory() / "Qt" / library).read_bytes()
    for word in (KEYBOARD_PARAMETERS, "disable-zap", "grab="):
        assert word.encode() in content or word.encode("utf-16-le") in content
    assert b"libinput" not in content


def _app(folder: Path, *, fullscreen: bool) -> tuple[KioskApp, object]:
    qt()
    hub = seed(folder)
    app = KioskApp(hub.services, PANELS["1280x800"], fullscreen=fullscreen)
    app.show()
    return app, hub


@pytest.mark.parametrize("fullscreen", [True, False])
def test_the_window_manager_closes_a_window_but_not_the_kiosk(tmp_path: Path, fullscreen: bool) -> None:
    """Q1: so does the shortcut that closes a window."""
    app, hub = _app(tmp_path, fullscreen=fullscreen)
    try:
        assert app.window is not None
        assert app.window.close() is not fullscreen
        assert app.window.isVisible() is fullscreen
    finally:
        app.close()
        hub.services.hub_db.conn.close()
        hub.services.live_db.conn.close()


LETTERS = [Qt.Key(number) for number in range(Qt.Key.Key_A.value, Qt.Key.Key_Z.value + 1)]
FUNCTION_KEYS = [Qt.Key(number) for number in range(Qt.Key.Key_F1.value, Qt.Key.Key_F12.value + 1)]
OTHERS = [Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Print,
          Qt.Key.Key_SysReq, Qt.Key.Key_Home, Qt.Key.Key_Menu, Qt.Key.Key_Left]  # fmt: skip
MODIFIERS = [
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
]


@pytest.mark.parametrize("modifiers", MODIFIERS, ids=str)
def test_no_combination_of_keys_closes_hides_or_minimises_the_kiosk(
    tmp_path: Path, modifiers: Qt.KeyboardModifier
) -> None:
    """Q1: Ctrl+Alt+Backspace, switches of the terminal, `Alt+F4`, Alt+Tab, Ctrl+Q, Ctrl+W and some 280 others."""
    app, hub = _app(tmp_path, fullscreen=True)
    ended: list[int] = []
    QCoreApplication.instance().aboutToQuit.connect(lambda: ended.append(1))
    try:
        assert app.window is not None
        for key in (*LETTERS, *FUNCTION_KEYS, *OTHERS):
            QTest.keyClick(app.window, key, modifiers)
        QTest.qWait(20)
        assert app.window.isVisible()
        assert app.window.visibility() is QWindow.Visibility.FullScreen
        assert app.shell.page == "start"
        assert ended == []
    finally:
        app.close()
        hub.services.hub_db.conn.close()
        hub.services.live_db.conn.close()
