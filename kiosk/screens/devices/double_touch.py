"""Drops the second touch of a double one where another control has come under the finger (X6)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QPointerEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

AGAIN_MS = 400
"""A second touch that comes sooner was not meant for what the first one has brought."""
NEAR_MM = 7.0
"""How far the second touch of a hand in a glove is from the first; the next control is further away."""

_BEGINS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_ENDS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease})
_MOVES = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.MouseMove})


class DoubleTouchFilter(QObject):
    """Sees each touch of a window before its items do. The same control may be touched as fast as one can."""

    def __init__(
        self, window: QQuickWindow, page: Callable[[], str], px_per_mm: float, parent: QObject | None = None
    ) -> None:
        """Filter this window's touches from now on. page: the page that is shown."""
        super().__init__(parent)
        self._window, self._page = window, page
        self._near_px = NEAR_MM * px_per_mm
        self._pressed = ""
        self._at = QPointF()
        self._ended_ms = -AGAIN_MS
        self._dropping = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop a touch from its beginning to its end."""
        kind = event.type()
        if not isinstance(event, QPointerEvent) or kind not in _BEGINS | _ENDS | _MOVES:
            return False
        point = event.point(0)
        if kind in _BEGINS:
            self._dropping = self.would_drop(point.position(), event.timestamp())
            if not self._dropping:
                self._pressed = self._name_at(point.position())
        dropped = self._dropping
        if kind in _ENDS:
            self._note_end(point, event.timestamp())
        return dropped

    def would_drop(self, at: QPointF, time_ms: int | None = None) -> bool:
        """Whether a touch that begins there and then is the second one of a double touch, upon something else.

        time_ms: None is right after the last one.
        """
        time_ms = self._ended_ms if time_ms is None else time_ms
        moved = at - self._at
        near = max(abs(moved.x()), abs(moved.y())) <= self._near_px
        return near and time_ms - self._ended_ms < AGAIN_MS and self._name_at(at) != self._pressed

    def _note_end(self, point: QEventPoint, time_ms: int) -> None:
        if not self._dropping:
            self._at, self._ended_ms = point.position(), time_ms
        self._dropping = False

    def _name_at(self, at: QPointF) -> str:
        """Which control is there: its page and its name."""
        found = _control_at(self._window.contentItem(), at)
        return f"{self._page()} {found.objectName() if found is not None else ''}"


def _control_at(item: QQuickItem, scene: QPointF) -> QQuickItem | None:
    """The uppermost control at a place of the window."""
    children = item.childItems()
    children.reverse()  # of equals the last one is drawn last
    for child in sorted(children, key=lambda one: -one.z()):
        if not child.isVisible():
            continue
        if child.inherits("QQuickAbstractButton"):
            if child.isEnabled() and child.contains(child.mapFromScene(scene)):
                return child
            continue
        found = _control_at(child, scene)
        if found is not None:
            return found
    return None
