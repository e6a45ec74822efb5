"""Paints a diagram on a page of A4, lying: the same boxes and arrows as in its `.drawio` file."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF, QTextDocument

from kiosk.reports.label_pdf import MM, font_of
from kiosk.reports.plans.drawio import Box, Diagram

_WIDTH_MM, _HEIGHT_MM, _MARGIN_MM = 297.0, 210.0, 12.0
_RADIUS = 6
_HEAD = 8


def paint_diagram(painter: QPainter, diagram: Diagram) -> None:
    """As large as the page allows."""
    width, height = max(one.x + one.width for one in diagram.boxes), max(one.y + one.height for one in diagram.boxes)
    scale = min((_WIDTH_MM - 2 * _MARGIN_MM) / width, (_HEIGHT_MM - 2 * _MARGIN_MM) / height) * MM
    painter.translate(_MARGIN_MM * MM, _MARGIN_MM * MM)
    painter.scale(scale, scale)
    places = {}
    for box in diagram.boxes:
        places[box.id] = QRectF(box.x, box.y, box.width, box.height)
        _paint_box(painter, box, places[box.id])
    for arrow in diagram.arrows:
        _paint_arrow(
            painter, places[arrow.source], places[arrow.target], str(arrow.style.get("strokeColor", "#000000"))
        )


def _paint_box(painter: QPainter, box: Box, place: QRectF) -> None:
    fill, stroke = (str(box.style.get(name, "none")) for name in ("fillColor", "strokeColor"))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill == "none" else QBrush(QColor(fill)))
    width = float(str(box.style.get("strokeWidth", 1)))
    painter.setPen(Qt.PenStyle.NoPen if stroke == "none" else QPen(QColor(stroke), width))
    if box.style.get("shape") == "triangle":
        top = QPointF(place.center().x(), place.top())
        painter.drawPolygon(QPolygonF([top, place.bottomRight(), place.bottomLeft()]))
    elif box.style.get("rounded"):
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
    else:
        painter.drawRect(place)
    if box.label:
        _paint_label(painter, box, place)


def _paint_label(painter: QPainter, box: Box, place: QRectF) -> None:
    """In the middle of its height. The label is HTML of `label`, in which every text is escaped."""
    left, right = (float(str(box.style.get(name, 0))) for name in ("spacingLeft", "spacingRight"))
    font = font_of(QFont.Weight.Bold if box.style.get("fontStyle") == 1 else QFont.Weight.Normal, 1)
    font.setPixelSize(int(str(box.style.get("fontSize", 12))))
    text = QTextDocument()
    text.setDocumentMargin(0)
    text.setDefaultFont(font)
    centred = ' align="center"' if box.style.get("align") == "center" else ""
    colour = box.style.get("fontColor", "#000000")
    text.setHtml(f'<div{centred} style="color:{colour}">{box.label}</div>')
    text.setTextWidth(max(1.0, place.width() - left - right))
    painter.save()
    painter.translate(place.left() + left, place.top() + (place.height() - text.size().height()) / 2)
    text.drawContents(painter)
    painter.restore()


def _paint_arrow(painter: QPainter, source: QRectF, target: QRectF, colour: str) -> None:
    """From the right edge to the left one, by way of the middle between them."""
    begins, ends = QPointF(source.right(), source.center().y()), QPointF(target.left(), target.center().y())
    middle = (begins.x() + ends.x()) / 2
    path = QPainterPath(begins)
    for x, y in ((middle, begins.y()), (middle, ends.y()), (ends.x(), ends.y())):
        path.lineTo(x, y)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 1))
    painter.drawPath(path)
    back = -_HEAD if middle <= ends.x() else _HEAD
    head = [ends, QPointF(ends.x() + back, ends.y() - _HEAD / 2), QPointF(ends.x() + back, ends.y() + _HEAD / 2)]
    painter.setBrush(QBrush(QColor(colour)))
    painter.drawPolygon(QPolygonF(head))
