"""Scans from every scanner, keyboard and serial, brought to one signal in the GUI's thread (S3, S4)."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.scan.serial_scanner import SerialScanners
from kiosk.scan.wedge import KeyboardWedge
from kiosk.screens.qt import Signal


class Scanning(QObject):
    """`scanned(text)`: a scanner read something. Keys of a keyboard scanner reach nothing else on the screen."""

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Hear nothing yet."""
        super().__init__(parent)
        self._wedge = KeyboardWedge()
        self._window: QWindow | None = None
        self._serial: SerialScanners | None = None
        self._replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._poll)

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
        swallowed = self._wedge.key(event.text(), time.monotonic())
        self._deliver()
        due_at_s = self._wedge.due_at_s
        if due_at_s is not None:
            self._timer.start(max(1, round((due_at_s - time.monotonic()) * 1000) + 1))
        return swallowed

    def _poll(self) -> None:
        scan = self._wedge.poll(time.monotonic())
        if scan:
            self.scanned.emit(scan)
        self._deliver()
        if self._wedge.due_at_s is not None:
            self._timer.start(5)

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
