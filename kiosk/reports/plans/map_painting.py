"""Paints a digital map or a vision on a page of A4, upright. Measures in millimetres."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from kiosk.reports.label_pdf import MM, font_of
from kiosk.reports.plans import diagram_style as style
from kiosk.reports.plans.contents import MapContents, VisionContents
from kiosk.reports.plans.radar import HEIGHT, WIDTH, Radar

_MARGIN_MM, _ROOM_MM = 18.0, 174.0
_TITLE_MM, _BODY_MM, _NOTE_MM, _HEAD_MM = 8.4, 3.9, 3.3, 4.8
_RADAR_MM = 146.0
_RADAR_TEXT = 17
"""Letters of the map, in its own units."""
_LAKE = "#1F4E86"
_COLUMNS_MM = (0.0, 56.0, 70.0, 98.0)


def paint_map(painter: QPainter, contents: MapContents) -> None:
    y = _heading(painter, contents.title, contents.subtitle)
    scale = _RADAR_MM / WIDTH
    _paint_radar(painter, contents.radar, _MARGIN_MM + (_ROOM_MM - _RADAR_MM) / 2, y, scale)
    y += HEIGHT * scale + 4
    y = _legend(painter, contents, y) + 5
    y = _zone(painter, contents.steps_title, y)
    for number, (area, words) in enumerate(contents.steps, start=1):
        _fill(painter, _MARGIN_MM, y, 8, 8)
        _write(painter, str(number), _MARGIN_MM, y + 1.2, 8, _HEAD_MM, bold=True, colour=style.SHEET, centre=True)
        used = _write(painter, area, _MARGIN_MM + 12, y - 0.6, _ROOM_MM - 12, _BODY_MM, bold=True)
        used += _write(painter, words, _MARGIN_MM + 12, y - 0.6 + used, _ROOM_MM - 12, _BODY_MM)
        y += max(10.5, used + 1.5)
    y += 2
    for row in contents.rows:
        for at, (text, left_mm) in enumerate(zip(row, _COLUMNS_MM, strict=False)):
            _write(painter, text, _MARGIN_MM + left_mm, y, _ROOM_MM - left_mm, _NOTE_MM, bold=at < 2)
        y += 5.0
    _write(painter, contents.rule, _MARGIN_MM, y + 2, _ROOM_MM, _NOTE_MM, colour=style.INK_SECOND)


def paint_vision(painter: QPainter, contents: VisionContents) -> None:
    y = _heading(painter, contents.title, contents.subtitle)
    y += _write(painter, contents.sentence, _MARGIN_MM, y + 4, _ROOM_MM, _TITLE_MM, bold=True) + 14
    for name, text in contents.parts:
        if text:
            y = _zone(painter, name, y)
            y += _write(painter, text, _MARGIN_MM, y, _ROOM_MM, _HEAD_MM) + 10


def _heading(painter: QPainter, title: str, subtitle: str) -> float:
    """Returns where it goes on."""
    used = _write(painter, title, _MARGIN_MM, 16, _ROOM_MM, _TITLE_MM, bold=True)
    used += _write(painter, subtitle, _MARGIN_MM, 16 + used, _ROOM_MM, _BODY_MM, colour=style.INK_SECOND)
    return 16 + used + 4


def _zone(painter: QPainter, words: str, y: float) -> float:
    used = _write(painter, words, _MARGIN_MM, y, _ROOM_MM, _HEAD_MM, bold=True)
    _fill(painter, _MARGIN_MM, y + used + 0.6, _ROOM_MM, 0.6)
    return y + used + 4


def _legend(painter: QPainter, contents: MapContents, y: float) -> float:
    x = _MARGIN_MM
    for words, pen in ((contents.now, _pen(style.INK, 0.7)), (contents.before, _dashed()), (contents.region, None)):
        if not words:
            continue
        if pen is None:
            painter.setPen(_pen(_LAKE, 0.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            corners = ((3.0, 0.0), (5.0, 2.0), (3.0, 4.0), (1.0, 2.0))
            painter.drawPolygon(QPolygonF([QPointF((x + dx) * MM, (y + dy) * MM) for dx, dy in corners]))
        else:
            painter.setPen(pen)
            painter.drawLine(QPointF(x * MM, (y + 2) * MM), QPointF((x + 8) * MM, (y + 2) * MM))
        _write(painter, words, x + 10, y - 0.3, 60, _NOTE_MM)
        x += 14 + _width_mm(words, _NOTE_MM)
    return y + 5


def _paint_radar(painter: QPainter, radar: Radar, left_mm: float, top_mm: float, scale: float) -> None:
    """scale: millimetres of a unit of the drawing."""
    painter.save()
    painter.translate(left_mm * MM, top_mm * MM)
    painter.scale(scale * MM, scale * MM)
    center = QPointF(float(radar.center[0]), float(radar.center[1]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ring in radar.rings:
        painter.setPen(QPen(QColor(style.EDGE if ring == radar.rings[-1] else style.WALL), 1.5))
        painter.drawEllipse(center, float(ring), float(ring))
    painter.setPen(QPen(QColor(style.INK), 3))
    painter.setBrush(QBrush(QColor(style.WALL)))
    painter.drawPolygon(_points(radar.now))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(style.INK_SECOND), 1.8, Qt.PenStyle.DashLine))
    painter.drawPolygon(_points(radar.before))
    for tick in radar.ticks:
        painter.setPen(QPen(QColor(style.INK if tick.lit else style.EDGE), 3.4 if tick.lit else 1.2))
        painter.drawLine(QPointF(float(tick.x1), float(tick.y1)), QPointF(float(tick.x2), float(tick.y2)))
    painter.setPen(QPen(QColor(_LAKE), 2.6))
    painter.setBrush(QBrush(QColor(style.SHEET)))
    for diamond in radar.region:
        painter.drawPolygon(_points(diamond))
    for number in radar.numbers:
        _letters(painter, number.text, float(number.x), float(number.y), "start", bold=True)
    for label in radar.labels:
        for line in label.lines:
            _letters(painter, line.text, float(label.x), float(line.y), label.anchor, bold=not line.is_stage)
    painter.restore()


def _points(text: str) -> QPolygonF:
    pairs = (pair.split(",") for pair in text.split())
    return QPolygonF([QPointF(float(x), float(y)) for x, y in pairs])


def _letters(painter: QPainter, text: str, x: float, y: float, anchor: str, *, bold: bool) -> None:
    """On its base line, as SVG places it."""
    font = font_of(QFont.Weight.Bold if bold else QFont.Weight.Normal, 1)
    font.setPixelSize(_RADAR_TEXT)
    width = QFontMetricsF(font).horizontalAdvance(text)
    painter.setFont(font)
    painter.setPen(QColor(style.INK if bold else style.INK_SECOND))
    painter.drawText(QPointF(x - {"start": 0.0, "middle": width / 2, "end": width}[anchor], y), text)


def _write(
    painter: QPainter, text: str, x: float, y: float, width: float, em: float,
    *, bold: bool = False, colour: str = style.INK, centre: bool = False,
) -> float:  # fmt: skip
    """Write a text in lines from its upper left corner on; returns its height."""
    font = font_of(QFont.Weight.Bold if bold else QFont.Weight.Normal, em)
    align = Qt.AlignmentFlag.AlignHCenter if centre else Qt.AlignmentFlag.AlignLeft
    flags = int(Qt.TextFlag.TextWordWrap.value | align.value)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    box = QRectF(x * MM, y * MM, width * MM, 1000 * MM)
    painter.drawText(box, flags, text)
    return painter.boundingRect(box, flags, text).height() / MM


def _width_mm(text: str, em: float) -> float:
    return QFontMetricsF(font_of(QFont.Weight.Normal, em)).horizontalAdvance(text) / MM


def _fill(painter: QPainter, x: float, y: float, width: float, height: float) -> None:
    painter.fillRect(QRectF(x * MM, y * MM, width * MM, height * MM), QColor(style.INK))


def _pen(colour: str, width_mm: float) -> QPen:
    return QPen(QColor(colour), width_mm * MM)


def _dashed() -> QPen:
    return QPen(QColor(style.INK_SECOND), 0.45 * MM, Qt.PenStyle.DashLine)
