"""QML engines that are kept for the next window: in a run each page is compiled once, not once for each test."""

from types import SimpleNamespace
from unittest.mock import patch

import shiboken6
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.screens.app import KioskApp
from kiosk.screens.devices.speech import Speech
from kiosk.screens.kit.panel import PanelSetup
from kiosk.screens.services import Services

_free: list[QQmlApplicationEngine] = []
"""Those whose window is closed; of two windows at a time, each has its own."""


def app_on_kept_engine(services: Services, setup: PanelSetup, *, sound: bool, speech: Speech | None) -> KioskApp:
    """The application on an engine that may have loaded pages before; `close_and_keep` ends it."""
    engine = _free.pop() if _free else QQmlApplicationEngine()
    with patch("kiosk.screens.app.QQmlApplicationEngine", return_value=engine):
        return KioskApp(services, setup, sound=sound, speech=speech)


def close_and_keep(app: KioskApp) -> None:
    """Close the application; where it would delete its engine, only what belongs to this window is deleted."""
    with patch("kiosk.screens.app.shiboken6", SimpleNamespace(delete=_empty)):
        app.close()
    _free.append(app.engine)


def _empty(engine: QQmlApplicationEngine) -> None:
    for root in engine.rootObjects():
        shiboken6.delete(root)
    engine.clearSingletons()
