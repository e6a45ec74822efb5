"""Drops the repetitions of a key that is held down: they are never a second press (Q11)."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.base.clock import Clock

HELD_S = 1.0
"""Repetitions follow each other faster; a key that was silent longer was released, although nobody said so."""


class KeyRepeatFilter(QObject):
    """Sees each key of a window before anything else does. To be installed last."""

    def __init__(self, window: QWindow, clock: Clock, parent: QObject | None = None) -> None:
        """Filter this window's keys from now on."""
        super().__init__(parent)
        self._clock = clock
        self._seen_s: dict[int, float] = {}
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop what the platform marks as repeated, and a press without a release before it, as VNC viewers send."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        assert isinstance(event, QKeyEvent)
        if event.isAutoRepeat():
            return True
        if not event.spontaneous():  # the scanners gave back what was no scan; the key itself was seen before
            return False
        if kind == QEvent.Type.KeyRelease:
            self._seen_s.pop(event.key(), None)
            return False
        now_s = self._clock.monotonic_s()
        held = now_s - self._seen_s.get(event.key(), float("-inf")) < HELD_S
        self._seen_s[event.key()] = now_s
        return held
