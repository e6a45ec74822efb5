"""Scans from every scanner, keyboard and serial, brought to one signal in the GUI's thread (S3, S4)."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.scan.serial_scanner import SerialScanners
from kiosk.scan.wedge import KeyboardWedge
from kiosk.screens.devices.key_timestamps import KeyTime
from kiosk.screens.qt import Signal


class Scanning(QObject):
    """`scanned(text)`: a scanner read something. Keys of a keyboard scanner reach nothing else on the screen."""

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Hear nothing yet."""
        super().__init__(parent)
        self._wedge = KeyboardWedge()
        self._key_time = KeyTime()
        self._window: QWindow | None = None
        self._serial: SerialScanners | None = None
        self._replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._let_keys_go_first)
        self._after_keys = QTimer(self)
        self._after_keys.setSingleShot(True)
        self._after_keys.timeout.connect(self._poll)

    def hear_keys(self, window: QWindow) -> None:
        """Take the bursts of keyboard scanners out of what is typed into this window."""
        self._window = window
        window.installEventFilter(self)

    def hear_serial(self, ports: Sequence[str] | str) -> None:
        """Listen to serial scanners: paths, or "auto"."""
        listed: Sequence[str] = ["auto"] if ports == "auto" else list(ports)
        if listed:
            self._serial = SerialScanners(listed, self.scanned.emit)
            self._serial.start()

    def stop(self) -> None:
        """Let go of the scanners."""
        if self._serial is not None:
            self._serial.stop()
            self._serial = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt shows each event of the window before the window gets it."""
        if event.type() == QEvent.Type.KeyPress and not self._replaying:
            assert isinstance(event, QKeyEvent)
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        held = self._wedge.due_at_s is not None
        at_s = self._key_time.of_key(event.timestamp(), time.monotonic(), held=held)
        swallowed = self._wedge.key(event.text(), at_s)
        self._deliver()
        self._look_when_due()
        return swallowed

    def _look_when_due(self) -> None:
        self._after_keys.stop()
        due_at_s = self._wedge.due_at_s
        if due_at_s is not None:
            left_s = self._key_time.look_at_s(due_at_s) - self._key_time.at_s(time.monotonic())
            self._timer.start(max(1, round(left_s * 1000) + 1))

    def _let_keys_go_first(self) -> None:
        """Keys that waited while the screen was busy come in the same round, after its timers: look in the next."""
        self._after_keys.start(0)

    def _poll(self) -> None:
        now_s = time.monotonic()
        self._key_time.looked(now_s)
        scan = self._wedge.poll(self._key_time.at_s(now_s))
        if scan:
            self.scanned.emit(scan)
        self._deliver()
        self._look_when_due()

    def _deliver(self) -> None:
        while scan := self._wedge.take():
            self.scanned.emit(scan)
        typed = self._wedge.take_typed()
        if typed:
            self._replay(typed)

    def _replay(self, typed: str) -> None:
        """Hand-typed keys that were held back for a moment go where they were meant to go."""
        if self._window is None:
            return
        self._replaying = True
        try:
            for char in typed:
                key = _KEYS.get(char, ord(char.upper()) if char.isascii() else 0)
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char))
        finally:
            self._replaying = False


_KEYS = {"\r": int(Qt.Key.Key_Return), "\n": int(Qt.Key.Key_Return), "\t": int(Qt.Key.Key_Tab)}
