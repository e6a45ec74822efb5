"""The real app inside the benchmark's own process, so that its frames can be timed."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from kiosk.cli.app_process import build_services
from kiosk.config import Config
from kiosk.screens.app import KioskApp, prepare_qt
from kiosk.screens.kit.panel import PanelSetup

PATIENCE_MS = 20_000


@contextmanager
def app_here(config: Config, *, scanner_port: str = "") -> Iterator[KioskApp]:
    """The app on a hub, shown and at the door; at most one at a time in a process."""
    QCoreApplication.instance() or prepare_qt(["bench"])
    services = replace(build_services(config), serial_scanners=[scanner_port] if scanner_port else ())
    app = KioskApp(services, PanelSetup(1280, 800, 217.0))
    app.show()
    try:
        wait_until(lambda: app.shell.page == "start")
        yield app
    finally:
        app.close()
        services.hub_db.conn.close()
        services.live_db.conn.close()


def wait_until(holds: Callable[[], bool], patience_ms: int = PATIENCE_MS) -> None:
    """Let Qt run until `holds`, looked at after each event. Raises TimeoutError."""
    loop, expired = QEventLoop(), QTimer()
    expired.setSingleShot(True)
    expired.start(patience_ms)
    while not holds():
        if not expired.isActive():
            raise TimeoutError("It never came.")
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
