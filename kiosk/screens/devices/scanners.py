"""Codes from every source, brought to one signal in the GUI's thread: scanners, typing, `kiosk scan` (S3, S4, Q2)."""

import logging
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodQueryEvent, QKeyEvent, QWindow

from kiosk.scan.code_socket import CodeSocket
from kiosk.scan.scan_details import ScanDetails, ScanSource
from kiosk.scan.serial_scanner import SerialScanners
from kiosk.scan.typed_code import TypedCode
from kiosk.scan.wedge import KeyboardWedge
from kiosk.screens.devices.key_timestamps import KeyTimestamps
from kiosk.screens.qt import Signal

if TYPE_CHECKING:
    from kiosk.screens.devices.camera_scanner import CameraScanner

Key = Qt.Key
_CHARACTERS: dict[int, str] = {Key.Key_Return: "\r", Key.Key_Enter: "\r", Key.Key_Tab: "\t", Key.Key_Backspace: "\b"}
_KEYS = {"\r": Key.Key_Return, "\n": Key.Key_Return, "\t": Key.Key_Tab}
_MODIFIERS: frozenset[int] = frozenset(
    {Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_CapsLock, Key.Key_NumLock}
)

log = logging.getLogger(__name__)


class Scanners(QObject):
    """`scanned(text)`: a code was shown. Keys of a keyboard scanner reach nothing else on the screen.

    `observed(ScanDetails)`: all that is known of a scan, before it, and also of what is dropped.
    """

    scanned = Signal(str)
    observed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wedge = KeyboardWedge()
        self._key_time = KeyTimestamps()
        self._typed = TypedCode()
        self._window: QWindow | None = None
        self._serial: SerialScanners | None = None
        self._camera: CameraScanner | None = None
        self._had_serial = self._had_keyboard = False
        self._socket: CodeSocket | None = None
        self._replaying = False
        self._paced = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._let_keys_go_first)
        self._after_keys = QTimer(self)
        self._after_keys.setSingleShot(True)
        self._after_keys.timeout.connect(self._poll)

    def watch_keys(self, window: QWindow, *, paced: bool = True) -> None:
        """Take codes out of what is typed into this window, by a keyboard scanner or by hand.

        paced: keys come as fast as they are pressed, and a scanner is known by its pace; False over a network.
        """
        self._window = window
        self._paced = paced
        window.installEventFilter(self)

    def listen_to_serial(self, ports: Sequence[str] | str) -> None:
        listed: Sequence[str] = ["auto"] if ports == "auto" else list(ports)
        if listed:
            self._serial = SerialScanners(listed, self.scanned.emit, observe=self.observed.emit)
            self._serial.start()

    @property
    def serial_count(self) -> int:
        """How many serial scanners are there."""
        return 0 if self._serial is None else self._serial.count

    @property
    def camera_count(self) -> int | None:
        """1 if the camera for codes is there, 0 if not; None: none is wanted."""
        return None if self._camera is None else int(self._camera.is_there)

    def none_reads(self) -> bool:
        """Whether no reader is there any more: one is gone, and no other is known of.

        A keyboard scanner is known of once it has sent a code; that it is gone, nothing shows.
        """
        self._had_serial |= self.serial_count > 0
        is_gone = self._had_serial or self._camera is not None
        return is_gone and not (self.serial_count or self.camera_count or self._had_keyboard)

    def look_by_camera(self, device: str) -> None:
        """Make the camera ready; `watch_camera` switches it on. device: as `CameraScanner` takes it."""
        from kiosk.screens.devices.camera_scanner import CameraScanner  # loads QtMultimedia: only where it is used

        self._camera = CameraScanner(device, self)
        self._camera.scanned.connect(lambda text: self._take(ScanDetails(ScanSource.CAMERA, text.encode(), text=text)))

    def watch_camera(self, *, wanted: bool) -> None:
        """Switch the camera, if there is one."""
        if self._camera is not None:
            self._camera.watch(wanted=wanted)

    def listen_to_socket(self, path: Path) -> None:
        try:
            self._socket = CodeSocket(path)
        except OSError as error:
            log.warning("`kiosk scan` can't reach this kiosk: %s", error.strerror or error)
            return
        notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._read_socket)
        log.info("A scan can come by `kiosk scan`")

    def stop(self) -> None:
        if self._serial is not None:
            self._serial.stop()
            self._serial = None
        if self._camera is not None:
            self._camera.close()
            self._camera = None
        if self._socket is not None:
            for notifier in self.findChildren(QSocketNotifier):
                notifier.setEnabled(False)
            self._socket.close()
            self._socket = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and not self._replaying:
            assert isinstance(event, QKeyEvent)
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        char = _character(event)
        return (self._paced and self._in_burst(char, event)) or self._typed_by_hand(char)

    def _in_burst(self, char: str, event: QKeyEvent) -> bool:
        """Whether a key belongs to a burst, or is held until that is known."""
        held = self._wedge.due_at_s is not None
        at_s = self._key_time.of_key(event.timestamp(), time.monotonic(), held=held)
        swallowed = self._wedge.key(char, at_s)
        self._deliver()
        self._look_when_due()
        return swallowed

    def _look_when_due(self) -> None:
        self._after_keys.stop()
        due_at_s = self._wedge.due_at_s
        if due_at_s is not None:
            remaining_s = self._key_time.look_at_s(due_at_s) - self._key_time.at_s(time.monotonic())
            self._timer.start(max(1, round(remaining_s * 1000) + 1))

    def _let_keys_go_first(self) -> None:
        """Poll in the next round of the event loop: keys that waited while the screen was busy come before that."""
        self._after_keys.start(0)

    def _poll(self) -> None:
        now_s = time.monotonic()
        self._key_time.looked(now_s)
        scan = self._wedge.poll_details(self._key_time.at_s(now_s))
        if scan is not None:
            self._take(scan)
        self._deliver()
        self._look_when_due()

    def _deliver(self) -> None:
        while scan := self._wedge.take_details():
            self._take(scan)
        typed = self._wedge.take_typed()
        if typed:
            self._replay(typed)

    def _typed_by_hand(self, char: str) -> bool:
        """A key that is no scanner's; "" for arrows and the like. Returns True when a code consumes it."""
        if not char or _text_field_has_focus():
            self._typed.clear()
            return False
        now_s = time.monotonic()
        consumed = self._typed.consumes(char, now_s)
        code = self._typed.add(char, now_s)
        if code:
            self._take(ScanDetails(ScanSource.TYPED, code.encode(), text=code))
        return consumed or code is not None  # its last character is no digit of the PIN on the page that it opens

    def _replay(self, typed: str) -> None:
        """Send hand-typed keys that were held back to where they were meant to go."""
        for char in typed:
            if self._window is None or self._typed_by_hand(char):
                continue
            key = _KEYS.get(char, ord(char.upper()) if char.isascii() else 0)
            self._replaying = True
            try:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QCoreApplication.sendEvent(
                        self._window, QKeyEvent(kind, int(key), Qt.KeyboardModifier.NoModifier, char)
                    )
            finally:
                self._replaying = False

    def _read_socket(self) -> None:
        while self._socket is not None and (text := self._socket.read()):
            self._take(ScanDetails(ScanSource.COMMAND, text.encode(), text=text))

    def _take(self, details: ScanDetails) -> None:
        self._had_keyboard |= details.source is ScanSource.KEYBOARD
        self.observed.emit(details)
        self.scanned.emit(details.text)


def _character(event: QKeyEvent) -> str:
    """What a key types, by its code: over VNC Return, Tab and Backspace have the text NUL (Q2)."""
    return _CHARACTERS.get(event.key()) or event.text().strip("\0")


def _text_field_has_focus() -> bool:
    focus = QGuiApplication.focusObject()
    if focus is None:
        return False
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QCoreApplication.sendEvent(focus, query)
    return bool(query.value(Qt.InputMethodQuery.ImEnabled))
