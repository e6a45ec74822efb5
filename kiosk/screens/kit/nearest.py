"""What is nearest to a touch among things that lie close together: a near miss counts for the one whose middle is next.

The things are items with a property `pick`, the key of what they stand for; one without a key can't be picked.
"""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.screens.qt import QmlElement, QObject, Slot

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Nearest(QObject):
    """Finds by geometry, as the items lie at the time of the touch."""

    @Slot(QQuickItem, float, float, float, result=str)
    def pick(self, area: QQuickItem, x: float, y: float, reach: float) -> str:
        """The key of the item in `area` that is nearest to a point of it; empty if none is within `reach` pixels."""
        best, best_key = (reach, float("inf")), ""
        for item in _items(area):
            place = item.mapRectToItem(area, QRectF(0, 0, item.width(), item.height()))
            nearness = (_distance(place, x, y), abs(place.center().y() - y))
            if nearness < best:
                best, best_key = nearness, str(item.property("pick"))
        return best_key


def _items(area: QQuickItem) -> Iterator[QQuickItem]:
    """All that can be picked and is seen, what is drawn last first."""
    for child in reversed(area.childItems()):
        if child.isVisible():
            if child.property("pick"):
                yield child
            yield from _items(child)


def _distance(place: QRectF, x: float, y: float) -> float:
    across = max(place.left() - x, x - place.right(), 0.0)
    down = max(place.top() - y, y - place.bottom(), 0.0)
    return float((across**2 + down**2) ** 0.5)
