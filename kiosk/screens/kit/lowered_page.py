"""Low reach on a page that keeps its arrangement: moves all of it down until each control was low enough (X7)."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.screens.qt import QmlElement, QObject, Signal, Slot, exposed

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


def offsets(spans: Sequence[tuple[float, float]], top: float, bottom: float) -> list[float]:
    """How far down to move, in turn, beginning with 0, so that each span was between top and bottom once.

    spans: the upper and the lower edge of each control. One that is higher than the room has its lower part there.
    """
    found = [0.0]
    waiting = [span for span in spans if span[0] < top]
    while waiting:
        offset = bottom - max(low for _, low in waiting)
        if offset <= found[-1]:  # higher than the room, and its lower part was there already
            waiting.remove(max(waiting, key=lambda span: span[1]))
            continue
        found.append(offset)
        waiting = [(up, low) for up, low in waiting if up + offset < top and low + offset < bottom]
    return found


@QmlElement
class LoweredPage(QObject):
    """How far a page is moved down, in pixels: `offset`; `isLast`, the next step moves it up again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offset = 0.0
        self._is_last = False

    offset = exposed(float, "_offset", changed)
    isLast = exposed(bool, "_is_last", changed)

    @Slot(QQuickItem, float, float)
    def step(self, content: QQuickItem, top: float, bottom: float) -> None:
        """Move further down, or up after the last time. top, bottom: edges of the room within reach."""
        following = [0.0, *(at for at in offsets(list(_spans(content)), top, bottom) if at > self._offset)]
        self._put(following[1] if len(following) > 1 else 0.0, is_last=len(following) == 2)

    @Slot(QQuickItem, QQuickItem, float)
    def reveal(self, content: QQuickItem, control: QQuickItem | None, bottom: float) -> None:
        """Move up as far as is needed to see the control that keys have reached (X6)."""
        if control is not None and content.isAncestorOf(control):
            low = control.mapRectToItem(content, QRectF(0, 0, control.width(), control.height())).bottom()
            if low + self._offset > bottom:
                self._put(max(0.0, bottom - low), is_last=False)

    def _put(self, offset: float, *, is_last: bool) -> None:
        self._offset, self._is_last = offset, is_last
        self.changed.emit()


def _spans(content: QQuickItem) -> Iterator[tuple[float, float]]:
    for item in _controls(content):
        box = item.mapRectToItem(content, QRectF(0, 0, item.width(), item.height()))
        yield box.top(), box.bottom()


def _controls(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if not child.isVisible() or not child.isEnabled():
            continue
        if child.inherits("QQuickAbstractButton"):
            yield child
        else:
            yield from _controls(child)
