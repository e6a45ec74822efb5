"""The touchscreen application: puts the Qt parts together and shows the start page."""

import logging
import os
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")  # its pages are loaded only where typing is needed
os.environ.setdefault("QT_VIRTUALKEYBOARD_STYLE", "birch")

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.base.errors import StoreError
from kiosk.base.resources import ASSETS
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.settings.current import HubSettings, SettingsFollower
from kiosk.hub.settings.own_kinds import own_kinds
from kiosk.hub.settings.pictures.photo_table import photo_jpeg
from kiosk.hub.visits import ClosingTime
from kiosk.reports.fonts import load_font
from kiosk.screens.devices.crash_handler import CrashHandler
from kiosk.screens.devices.double_touch import DoubleTouchFilter
from kiosk.screens.devices.key_repeat import KeyRepeatFilter
from kiosk.screens.devices.scanner_alarm import ScannerAlarm
from kiosk.screens.devices.scanners import Scanners
from kiosk.screens.devices.sounds import Sounds
from kiosk.screens.devices.speech import Speech
from kiosk.screens.kit import control_dock, letter_keys, lowered_page, nearest, notice_place  # noqa: F401 - types of QML
from kiosk.screens.kit.camera_images import SCHEME, CameraImageProvider
from kiosk.screens.kit.film_images import SCHEME as FILM_SCHEME
from kiosk.screens.kit.film_images import film_jpeg
from kiosk.screens.kit.own_kinds import OwnKinds
from kiosk.screens.kit.panel import Panel, PanelSetup
from kiosk.screens.kit.photo_images import SCHEME as PHOTO_SCHEME
from kiosk.screens.kit.photo_images import PhotoProvider
from kiosk.screens.services import Services
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.session.pages import PAGES
from kiosk.screens.shell.page_reader import PageReader
from kiosk.screens.shell.shell import Shell
from kiosk.screens.text.translator import Translator
from kiosk.store.busy_wait import waiting_at_most
from kiosk.store.change_watch import Watch
from kiosk.store.heartbeats import Heartbeat, Process
from kiosk.store.hub_db import NotWrittenError

QML_FOLDER = Path(__file__).parent / "qml"
POLL_MS = 50
"""How often to check the databases for commits; a check takes about 6 µs."""
DUE_WAIT_MS = 20
"""How long to wait for another process with what can be written a second later as well."""
STAFF_AFTER_MS = 700
"""When to make the view models of staff, counted from the first frame."""
WAKE_MS = 300
"""How long to ignore input after the touch that wakes a dark screen (T5)."""

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
    """Owns the engine, the shell, the scanners and the change watches. One per process."""

    def __init__(
        self,
        services: Services,
        setup: PanelSetup,
        *,
        fullscreen: bool = False,
        sound: bool = False,
        speech: Speech | None = None,
        crash_handler: CrashHandler | None = None,
    ) -> None:
        """sound: play a tone when a code was scanned. speech: reads pages aloud.

        A QGuiApplication must exist. `show` opens the window.
        """
        super().__init__()
        self._fullscreen = fullscreen
        self._speech = speech
        self._closing_down = False
        self.engine = QQmlEngine()  # that of applications asks the disk for variants of each file, again and again
        self._main = QQmlComponent(self.engine)
        self.engine.addImportPath(str(QML_FOLDER))
        panel = self.engine.singletonInstance("Kiosk", "Panel")
        assert isinstance(panel, Panel)
        self.panel = panel
        self.panel.set_up(setup)
        kinds = self.engine.singletonInstance("Kiosk", "OwnKinds")
        assert isinstance(kinds, OwnKinds)
        self._own_kinds = kinds
        self._own_kinds.show(own_kinds(services.hub_db))
        self.translator = Translator(ASSETS / "translations", self)
        self.translator.set_language(services.language)
        self.shell = Shell(services, self.panel, self.translator, self)
        self.engine.addImageProvider(SCHEME, CameraImageProvider(self.shell.images.image))
        self.engine.addImageProvider(PHOTO_SCHEME, PhotoProvider(partial(photo_jpeg, services.hub_db)))
        self.engine.addImageProvider(FILM_SCHEME, PhotoProvider(partial(film_jpeg, services.hub_db)))
        self.shell.retranslate_by(self.engine.retranslate)
        if crash_handler is not None:
            crash_handler.on_crash(lambda: self.shell.go("trouble"))
        self.scanners = Scanners(self)
        self.scanners.observed.connect(self.shell.observed)
        self.scanners.scanned.connect(self.shell.scanned)
        self._scanner_alarm = ScannerAlarm(services.hub_db, services.clock)
        self._camera_alarm = ScannerAlarm(services.hub_db, services.clock, AlarmCause.CODE_CAMERA_GONE, wanted=1)
        self._sounds = Sounds(ASSETS / "sounds", self) if sound else None
        if self._sounds is not None:
            self.shell.scanAnswered.connect(self._sounds.answer)
        self._closing = ClosingTime(services.visits, week_of(services), services.clock)
        self._settings = SettingsFollower(services.hub_db, self._follow)
        self._watches = (Watch(services.hub_path), Watch(services.live_path))
        self._heartbeat = Heartbeat(services.live_db, services.clock, Process.APP)
        self._print_room_silent = False
        self._all_written = True
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._polls = 0
        self._ignore_input_until_s = 0.0
        self.window: QQuickWindow | None = None
        self.double_touch: DoubleTouchFilter | None = None

    def show(self) -> None:
        """Load the pages and show the start page. Raises RuntimeError if QML has errors."""
        services = self.shell.services
        self._main.loadFromModule("Kiosk", "Main")
        if self._main.isError():
            raise RuntimeError(f"The pages can't be loaded: {self._main.errorString()}")
        window = self._main.createWithInitialProperties({"shell": self.shell})
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.double_touch = DoubleTouchFilter(window, lambda: self.shell.page, self.panel.trueMm, self)
        window.installEventFilter(self)
        if self._speech is not None:
            PageReader(self.shell, window, self._speech, self)
        if services.keyboard_scanner:
            # installed later, called earlier: a scan works on a dark screen too
            self.scanners.watch_keys(window, paced=QGuiApplication.platformName() != "vnc")
        KeyRepeatFilter(window, services.clock, self)
        window.frameSwapped.connect(self._after_first_frame, Qt.ConnectionType.SingleShotConnection)
        if self._fullscreen:
            window.showFullScreen()
        else:
            window.show()
        self._timer.start()

    def _after_first_frame(self) -> None:
        _log.info("The first frame is on the screen")
        services = self.shell.services
        self.scanners.listen_to_serial(services.serial_scanners)
        if services.code_camera:
            self.scanners.look_by_camera(services.code_camera)
            self.shell.pageChanged.connect(self._switch_camera)
            self._switch_camera()
        if services.scan_socket is not None:
            self.scanners.listen_to_socket(services.scan_socket)
        if services.overview is not None and services.orders is not None:
            QTimer.singleShot(STAFF_AFTER_MS, self.shell, lambda: self.shell.staff)

    @Slot()
    def _switch_camera(self) -> None:
        """Off where no scan is taken, and at night: nobody is looked at without need."""
        page = PAGES[self.shell.page]
        self.scanners.watch_camera(wanted=page.takes_scans and not page.dark)

    def close(self) -> None:
        """Stop threads and close scanners, databases and the window."""
        self._closing_down = True
        self._timer.stop()
        self.shell.close()
        self.scanners.stop()
        if self._speech is not None:
            self._speech.close()
        if self._sounds is not None:
            self._sounds.close()
        for watch in self._watches:
            watch.close()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()  # the pages must be deleted before the objects they read
            QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
            self.window = None
        self.translator.close()
        shiboken6.delete(self._main)
        shiboken6.delete(self.engine)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Restart the time-out at each touch and key of the window; on a dark screen only wake it. Refuse to close."""
        kind = event.type()
        if kind == QEvent.Type.Close and self._fullscreen and not self._closing_down:
            event.ignore()  # Alt+F4, or a window manager: only a signal ends a kiosk (Q1)
            return True
        if kind not in _INPUTS:
            return False
        now_s = self.shell.services.clock.monotonic_s()
        if now_s < self._ignore_input_until_s:
            return True
        if kind in _TOUCHES:
            if self.shell.wake():
                self._ignore_input_until_s = now_s + WAKE_MS / 1000
                return True
            if not self.shell.warningS:  # the warning covers the page and takes the touch itself
                self.shell.touched()
        return False

    def look_for_commits(self) -> None:
        """Show what has been written since the last look; called all the time."""
        hub_changed, live_changed = [watch.changed() for watch in self._watches]
        if hub_changed:
            self._settings.check()
            self.shell.refresh()
        elif live_changed:
            self.shell.refresh_live()

    def _poll(self) -> None:
        self.look_for_commits()
        self._polls += 1
        if self._polls % 2 == 0:
            self.shell.tick()
        if self._polls * POLL_MS % 1000 == 0:
            self._reopen_live_db()
            self._write_what_is_due()
            self._check_print_room()
            self.shell.tick_second()

    def _write_what_is_due(self) -> None:
        """What the clock asks for and no person. What can't be written now is tried again in a second.

        It waits only for a moment: a process that was frozen inside a transaction holds the database for good, and the
        screen must go on saying so.
        """
        services = self.shell.services
        hub_db, live_db = services.hub_db, services.live_db
        try:
            with waiting_at_most(hub_db, DUE_WAIT_MS), waiting_at_most(live_db, DUE_WAIT_MS):
                if not services.wall_only:
                    self._heartbeat.beat()
                    self._check_readers()
                self._closing.check()
                services.equipment.lines.call_next()
        except NotWrittenError as error:
            if self._all_written:
                _log.error("The hub's database can't be written: %s. Trying again each second.", error)
            self._all_written = False
        else:
            if not self._all_written:
                _log.info("The hub's database can be written again")
            self._all_written = True

    def _check_readers(self) -> None:
        """Tell staff of a reader that is gone, and visitors if none is there any more (N3)."""
        wanted = bool(self.shell.services.serial_scanners)
        self._scanner_alarm.check(self.scanners.serial_count if wanted else None)
        self._camera_alarm.check(self.scanners.camera_count)
        self.shell.show_readers(any_reads=not self.scanners.none_reads())

    def _follow(self, settings: HubSettings) -> None:
        """A manager has set something: it holds from now on (W4)."""
        services = self.shell.services
        services.follow(settings)
        self._own_kinds.show(own_kinds(services.hub_db))
        self._closing.follow(week_of(services))
        self.shell.settings_changed()

    def _check_print_room(self) -> None:
        """Show at once when the print room falls silent or works again; no commit tells (N1)."""
        print_room = self.shell.services.print_room
        silent = print_room is not None and print_room.silence() is not None
        if silent != self._print_room_silent:
            self._print_room_silent = silent
            _log.log(logging.ERROR if silent else logging.INFO, "The print room %s", "is silent" if silent else "works")
            self.shell.refresh()

    def _reopen_live_db(self) -> None:
        try:
            reopened = self.shell.services.live_db.reopen_if_replaced()
        except StoreError:
            return  # its directory is gone: readings grow old on the screens, which say so
        if reopened:
            self._watches[1].close()
            self._watches = (self._watches[0], Watch(self.shell.services.live_path))


def prepare_qt(arguments: list[str]) -> QGuiApplication:
    """Make the QGuiApplication and load the font. Call once, before KioskApp."""
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")  # asked for by the keyboard
    app = QGuiApplication(arguments)
    app.setApplicationName("kiosk")
    load_font(app)
    return app
