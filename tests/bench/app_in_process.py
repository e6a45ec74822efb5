"""The real app in the process of the benchmark, to time its frames."""

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

TIMEOUT_MS = 20_000


@contextmanager
def app_in_process(config: Config, *, scanner_port: str = "") -> Iterator[KioskApp]:
    """The app with its window on the start page; at most one at a time in a process."""
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


def wait_until(holds: Callable[[], bool], timeout_ms: int = TIMEOUT_MS) -> None:
    """Run Qt's event loop until `holds`, checked after each event. Raises TimeoutError."""
    loop, expired = QEventLoop(), QTimer()
    expired.setSingleShot(True)
    expired.start(timeout_ms)
    while not holds():
        if not expired.isActive():
            raise TimeoutError("The condition never held.")
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
