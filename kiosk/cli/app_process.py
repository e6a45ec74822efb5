"""Puts the touchscreen's process together: display, log, services, Qt; `kiosk run`, `night` and `demo` share it."""

import logging
import threading
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

from kiosk.base.clock import SystemClock, is_synchronised
from kiosk.base.instance_lock import AlreadyRunningError, InstanceLock
from kiosk.base.secret_files import KeyFiles
from kiosk.cli.display import choose_display, prepare_environment
from kiosk.cli.end_signals import EndSignals, catch_end_signals
from kiosk.cli.hub_files import open_hub
from kiosk.cli.kept_processes import SCREEN_LOCK
from kiosk.cli.settings.take_over import take_over_once, warn_of_ignored
from kiosk.config import Config, make_runtime_dir
from kiosk.hub.audit import Place, record_from
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.maturity.company_codes import CompanyCodes
from kiosk.hub.office.codes import PairingCodes
from kiosk.hub.settings.current import read_settings
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.day_passes import DayPasses
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from kiosk.printroom.orders import Orders
from kiosk.printroom.overview import Overview
from kiosk.printroom.pairing.pairing_requests import PairingRequests
from kiosk.printroom.server_files.server_files import ServerFiles
from kiosk.store.heartbeats import Liveness, Process
from kiosk.store.live_db import open_live_db

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.screens.app import KioskApp
    from kiosk.screens.kit.panel import PanelSetup
    from kiosk.screens.services import Services

_log = logging.getLogger(__name__)

LOCK_CHECK_EACH_MS = 1000
TITLE_BAR_PX = 40
"""Height of what a desktop puts above a window."""


def build_services(config: Config) -> "Services":
    """What the screens work with, on this thread's connections. Raises StoreError, KeyMissingError, ConfigError."""
    from kiosk.screens.services import Services, StartSetup

    db, key = open_hub(config)
    record_from(Place.KIOSK)
    make_runtime_dir(config)
    live_db = open_live_db(config.live_path)
    clock = SystemClock()
    print_room = Liveness(live_db, clock)
    take_over_once(db, config, clock)
    warn_of_ignored(db, config)
    settings = read_settings(db)
    visits = Visits(db, clock, is_synchronised)
    services = Services(
        hub_db=db,
        live_db=live_db,
        hub_path=config.hub_path,
        live_path=config.live_path,
        clock=clock,
        passes=Passes(db, key, clock),
        visits=visits,
        day_passes=DayPasses(db, key, clock, visits, settings.opening),
        equipment=EquipmentService(db, clock, print_room),
        staff=StaffDirectory(db, key, clock),
        office_codes=PairingCodes(db, key, clock),
        company_codes=CompanyCodes(db, key, clock),
        office=Liveness(live_db, clock, Process.OFFICE),
        orders=Orders(db, clock, print_room),
        overview=Overview(db, live_db, clock, print_room),
        print_room=print_room,
        pairing_requests=PairingRequests(db, live_db, KeyFiles(config.secrets_dir), clock),
        server_files=ServerFiles(db, live_db, clock, config.files_dir, print_room),
        files_dir=config.files_dir,
        folders=(config.drop_dir, config.usb_dir),
        start=StartSetup(scanner=config.start.scanner),
        backup_days=config.backup.keep_days if config.backup.to else None,
        serial_scanners="auto" if config.scanner.serial == ("auto",) else config.scanner.serial,
        keyboard_scanner=config.scanner.keyboard,
        code_camera=config.scanner.camera,
        scan_socket=config.scan_socket,
    )
    services.follow(settings)
    return services


def only_screen(config: Config) -> InstanceLock:
    """The lock of this hub's touchscreen: two would both take each scan. `kiosk night` needs none.

    The runtime directory must exist. Entering the lock raises AlreadyRunningError.
    """
    return InstanceLock(
        config.runtime_dir / SCREEN_LOCK,
        "The screen of this hub is already running. Close it first. (`kiosk night` may run beside it.)",
    )


def show_app(
    config: Config,
    services: "Services",
    *,
    lock: InstanceLock | None = None,
    window: bool = False,
    shown: Callable[["KioskApp"], None] = lambda _: None,
) -> int:
    """Show the screen until it is closed or ended by a signal. Returns the exit code. Raises DisplayError.

    lock: what `only_screen` gave; the screen ends if another one has taken it. window: in a window even where the
    configuration says full screen. shown: called once the window is there.
    """
    display = choose_display(config.panel)
    prepare_environment(display)
    signals = catch_end_signals()  # before Qt: a KeyboardInterrupt in its import aborts the process
    with ExitStack() as served:
        from kiosk.screens.app import KioskApp, prepare_qt
        from kiosk.screens.devices.crash_handler import CrashHandler
        from kiosk.screens.devices.speech import Speech

        crash_handler = CrashHandler()
        crash_handler.install()
        qt = prepare_qt(["kiosk"])
        ended = _end_at(signals, qt)
        if display.kind == "vnc":
            from kiosk.cli.vnc.service import served_by_vnc

            served.enter_context(served_by_vnc(config))
        fullscreen = display.fills_the_screen or (display.kind == "desktop" and config.panel.fullscreen and not window)
        if fullscreen and display.kind != "vnc":  # a viewer needs it
            from PySide6.QtCore import Qt

            qt.setOverrideCursor(Qt.CursorShape.BlankCursor)
        setup = _panel_setup(config, qt, fullscreen=fullscreen)
        sound = config.panel.sound
        speech = Speech(config.panel.headset) if config.panel.speech else None
        app = KioskApp(services, setup, fullscreen=fullscreen, sound=sound, speech=speech, crash_handler=crash_handler)
        try:
            app.show()
            shown(app)
            if lock is not None:
                _end_if_replaced(lock, app)
            return 0 if ended.is_set() else qt.exec()
        finally:
            app.close()


def _end_if_replaced(lock: InstanceLock, parent: "KioskApp") -> None:
    from PySide6.QtCore import QCoreApplication, QTimer

    def check() -> None:
        try:
            lock.keep()
        except AlreadyRunningError as error:
            _log.critical("This screen ends: %s", error)
            QCoreApplication.exit(1)
        except OSError as error:  # its directory is gone too; another screen could not start either
            _log.error("The lock of the screen was removed and can't be made again: %s", error)
            timer.stop()

    timer = QTimer(parent)
    timer.timeout.connect(check)
    timer.start(LOCK_CHECK_EACH_MS)


def _end_at(signals: EndSignals, parent: "QGuiApplication") -> threading.Event:
    """End the event loop when a signal came, also one of before. The event: it came before the loop ran."""
    from PySide6.QtCore import QCoreApplication, QSocketNotifier

    ended = threading.Event()

    def end() -> None:
        if signals.came():
            ended.set()
            QCoreApplication.exit(0)  # not `quit`, which closes the windows at once, perhaps while one is drawn

    notifier = QSocketNotifier(signals.fileno(), QSocketNotifier.Type.Read, parent)
    notifier.activated.connect(end)
    return ended


def _panel_setup(config: Config, qt: "QGuiApplication", *, fullscreen: bool) -> "PanelSetup":
    """The panel's measures: as configured, else as the display says; a window is a 10 inch panel or what fits."""
    from kiosk.screens.kit.panel import PanelSetup

    usual = PanelSetup(width_mm=config.panel.width_mm, still=config.panel.still)
    if config.panel.size:
        width, height = map(int, config.panel.size.split("x"))
    elif fullscreen:
        size = qt.primaryScreen().size()
        width, height = size.width(), size.height()
    else:
        available = qt.primaryScreen().availableSize()
        fits = min(1.0, available.width() / usual.width_px, (available.height() - TITLE_BAR_PX) / usual.height_px)
        width, height = round(usual.width_px * fits), round(usual.height_px * fits)
    return PanelSetup(width, height, config.panel.width_mm, config.panel.still)
