"""The touchscreen application: puts the Qt parts together, shows the door, and runs until it is closed."""

import logging
import os
from pathlib import Path

os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")  # its pages are loaded only where typing is needed
os.environ.setdefault("QT_VIRTUALKEYBOARD_STYLE", "birch")

import fontpkg_atkinson_hyperlegible as font_package
import shiboken6
from PySide6.QtCore import QEvent, QLoggingCategory, QObject, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.base.resources import ASSETS
from kiosk.hub.closing import ClosingTime
from kiosk.screens.devices.crash_handler import Faults
from kiosk.screens.devices.scanners import Scanning
from kiosk.screens.devices.sounds import Tones
from kiosk.screens.kit.camera_images import SCHEME, PictureProvider
from kiosk.screens.kit.panel import Panel, PanelSetup
from kiosk.screens.services import Services
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.shell.shell import Shell
from kiosk.screens.text.translator import Tongue
from kiosk.store.change_watch import Watch

QML_FOLDER = Path(__file__).parent / "qml"
LOOK_MS = 50
"""How often the databases are looked at: about 6 µs a look."""
STAFF_AFTER_MS = 700
"""The staff's part of the house is made this long after the door was shown."""
WAKE_MS = 300
"""After the first touch on a dark screen, input is ignored this long (T5)."""

_log = logging.getLogger(__name__)

_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress})
_INPUTS = _TOUCHES | {
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.KeyRelease,
}

__all__ = ["KioskApp", "prepare_qt"]


class KioskApp(QObject):
    """The application object: owns the engine, the shell, the scanners and the watches. One per process."""

    def __init__(
        self,
        services: Services,
        setup: PanelSetup,
        *,
        fullscreen: bool = False,
        sound: bool = False,
        faults: Faults | None = None,
    ) -> None:
        """services: the rooms below. setup: the panel. sound: tones at scans.

        A QGuiApplication must exist. The window shows when `show` is called.
        """
        super().__init__()
        self._fullscreen = fullscreen
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML_FOLDER))
        panel = self.engine.singletonInstance("Kiosk", "Panel")
        assert isinstance(panel, Panel)
        self.panel = panel
        self.panel.set_up(setup)
        self.tongue = Tongue(ASSETS / "translations", self)
        self.tongue.speak(services.language)
        self.shell = Shell(services, self.panel, self.tongue, self)
        self.engine.addImageProvider(SCHEME, PictureProvider(self.shell.pictures.image))
        self.shell.retranslate_by(self.engine.retranslate)
        if faults is not None:
            faults.show_by(lambda: self.shell.go("trouble"))
        self.scanning = Scanning(self)
        self.scanning.scanned.connect(self.shell.scanned)
        self._tones = Tones(ASSETS / "sounds", self) if sound else None
        if self._tones is not None:
            self.shell.scanAnswered.connect(self._tones.answer)
        self._closing = ClosingTime(services.visits, week_of(services), services.clock)
        self._watches = (Watch(services.hub_path), Watch(services.live_path))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._looks = 0
        self._deaf_until_s = 0.0
        self.window: QQuickWindow | None = None

    def show(self) -> None:
        """Load the door and show it."""
        services = self.shell.services
        self.engine.setInitialProperties({"shell": self.shell})
        self.engine.loadFromModule("Kiosk", "Main")
        roots = self.engine.rootObjects()
        if not roots:
            raise RuntimeError("The pages can't be loaded; the messages above say why.")
        window = roots[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        window.installEventFilter(self)
        if services.keyboard_scanner:
            # last, so that it sees keys first: a scan also works on a dark screen
            self.scanning.watch_keys(window, paced=QGuiApplication.platformName() != "vnc")
        window.frameSwapped.connect(self._after_first_frame, Qt.ConnectionType.SingleShotConnection)
        if self._fullscreen:
            window.showFullScreen()
        else:
            window.show()
        self._timer.start()

    def _after_first_frame(self) -> None:
        _log.info("The first frame is on the screen")
        services = self.shell.services
        self.scanning.listen_to_serial(services.serial_scanners)
        if services.scan_socket is not None:
            self.scanning.listen_to_socket(services.scan_socket)
        if services.overview is not None and services.orders is not None:
            QTimer.singleShot(STAFF_AFTER_MS, self.shell, lambda: self.shell.staff)

    def close(self) -> None:
        """Let go of scanners, databases and the window."""
        self._timer.stop()
        self.shell.close()
        self.scanning.stop()
        if self._tones is not None:
            self._tones.close()
        for watch in self._watches:
            watch.close()
        if self.window is not None:
            self.window.close()
            self.window = None
        self.tongue.close()
        shiboken6.delete(self.engine)  # the pages go before the objects that they show

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Touches and keys of the window, before the window: somebody is there; a dark screen only wakes."""
        kind = event.type()
        if kind not in _INPUTS:
            return False
        now_s = self.shell.services.clock.monotonic_s()
        if now_s < self._deaf_until_s:
            return True
        if kind in _TOUCHES:
            if self.shell.wake():
                self._deaf_until_s = now_s + WAKE_MS / 1000
                return True
            if not self.shell.warningS:  # else the sheet with the warning takes it, and nothing beneath it
                self.shell.touched()
        return False

    def _look(self) -> None:
        hub_changed, live_changed = [watch.changed() for watch in self._watches]
        if hub_changed:
            self.shell.refresh()
        elif live_changed:
            self.shell.refresh_live()
        self._looks += 1
        if self._looks % 2 == 0:
            self.shell.tick()
        if self._looks * LOOK_MS % 1000 == 0:
            self._closing.check()
            self.shell.tick_second()


def prepare_qt(arguments: list[str]) -> QGuiApplication:
    """Make the QGuiApplication with the house's font; call once, before KioskApp."""
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")  # the keyboard asks for sound; it has none
    app = QGuiApplication(arguments)
    app.setApplicationName("kiosk")
    for path in sorted(font_package.ROOT.rglob("*.ttf")):
        if "Italic" not in path.name:
            QFontDatabase.addApplicationFont(str(path))
    app.setFont(QFont(font_package.FAMILY))
    return app
