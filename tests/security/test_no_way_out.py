"""No way out of the kiosk by keyboard (Q1)."""

import os
from pathlib import Path

import pytest

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
