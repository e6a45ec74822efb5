"""Finds the place of a notice on the page that is shown: it covers nothing that can be pressed."""

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.screens.kit.free_area import Area, free_areas
from kiosk.screens.qt import QmlElement, QObject, Signal, Slot, exposed

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

ENDLESS = 99
"""No limit of lines."""
STEP = 0.9
"""A smaller type is this much of the one before."""


@QmlElement
class NoticePlace(QObject):
    """Where a notice is drawn, in pixels of the window, and its type. `find` moves it only if it must.

    A sentence that fits nowhere in its smallest type ends in an ellipsis: nothing to press is covered by it either.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x, self._y, self._width, self._height = 0.0, 0.0, 0.0, 0.0
        self._type_px = 0
        self._lines = ENDLESS
        self._for: object = None

    x = exposed(float, "_x", changed)
    y = exposed(float, "_y", changed)
    width = exposed(float, "_width", changed)
    height = exposed(float, "_height", changed)
    typePx = exposed(int, "_type_px", changed)
    lines = exposed(int, "_lines", changed)  # at most, of its words

    @Slot(QObject, str, QObject)
    def find(self, page: QQuickItem, sentence: str, notice: QQuickItem) -> None:
        """Find a place for the sentence on the page.

        notice: its properties say what it looks like: `edge`, the margin to the window; `topY`, where it is if nothing
        is there; `beside`, what it needs beside its words; `air`, above and below them together; `gap`, to a control;
        `most` and `least`, its type; `family`.
        """
        gap, edge = float(notice.property("gap")), float(notice.property("edge"))
        taken = [_grown(_box(item), gap) for item in _controls(page)]
        asked = (sentence, page.width(), page.height(), notice.property("most"))
        here = Area(self._x, self._y, self._x + self._width, self._y + self._height)
        if asked == self._for and not any(area.overlaps(here) for area in taken):
            return
        self._for = asked
        top = Area(edge, float(notice.property("topY")), page.width() - edge, page.height() - edge)
        whole = Area(edge, gap, page.width() - edge, page.height() - edge)
        type_px = int(notice.property("most"))
        while type_px >= notice.property("least"):
            for within in (top, whole):
                for area in free_areas(within, taken, type_px):
                    height = _height(sentence, area.width, type_px, notice)
                    if height <= area.height:
                        self._put(area, height, type_px, ENDLESS)
                        return
            type_px = int(type_px * STEP)
        self._put_what_fits(list(free_areas(whole, taken, notice.property("least"))), notice)

    def _put_what_fits(self, areas: list[Area], notice: QQuickItem) -> None:
        """The beginning of the sentence in the largest of the areas; nowhere if there is none."""
        least, beside = int(notice.property("least")), float(notice.property("beside"))
        area = max(areas, key=lambda area: (area.width - beside) * area.height, default=Area(0, 0, 0, 0))
        room, line = area.height - float(notice.property("air")), ceil(QFontMetricsF(_font(notice, least)).height())
        self._put(area, area.height, least, max(1, int(room // line)))

    def _put(self, area: Area, height: float, type_px: int, lines: int) -> None:
        self._x, self._y, self._width, self._height = area.left, area.top, area.width, height
        self._type_px, self._lines = type_px, lines
        self.changed.emit()


def _height(sentence: str, width: float, type_px: int, notice: QQuickItem) -> float:
    """How high a notice of this width is; endless if a word is wider than it."""
    metrics, room = QFontMetricsF(_font(notice, type_px)), width - float(notice.property("beside"))
    if max(metrics.horizontalAdvance(word) for word in sentence.split()) > room:
        return float("inf")
    words = metrics.boundingRect(QRectF(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap.value, sentence)
    return ceil(words.height() + float(notice.property("air")))


def _font(notice: QQuickItem, type_px: int) -> QFont:
    font = QFont(notice.property("family"))
    font.setPixelSize(type_px)
    font.setBold(True)
    return font


def _controls(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        if item.inherits("QQuickAbstractButton"):
            yield item
        else:
            for child in item.childItems():
                yield from _controls(child)


def _box(item: QQuickItem) -> Area:
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Area(box.left(), box.top(), box.right(), box.bottom())


def _grown(area: Area, gap: float) -> Area:
    return Area(area.left - gap, area.top - gap, area.right + gap, area.bottom + gap)
