"""Draws a badge of staff into a PDF: two pages as large as a bank card. Needs a QGuiApplication; on any thread."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.reports.contents import Badge
from kiosk.reports.label_pdf import DPI, MM, fitted, font_of, qr_path
from kiosk.scan.qr import QUIET_MODULES, qr_matrix

WIDTH_MM, HEIGHT_MM = 85.6, 54.0
_SIDE_MM = 6.4
_QR_MM = 44.0
"""With the light modules round it; a module is 1.5 mm, readable when the card is worn."""
_NAME_MM, _ROLE_MM, _HUB_MM, _HINT_MM, _NOTE_MM = 11.5, 4.4, 3.2, 3.8, 2.9
_TICKS = 41
"""Of the rule along the lower edge of the front."""
_INK, _PAPER, _NOTE = QColor("#1B1814"), QColor("#FFFFFF"), QColor("#5B4F40")


def badge_pdf(badge: Badge) -> bytes:
    """The front on the first page, the back on the second."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    page = QPageSize(QSizeF(WIDTH_MM, HEIGHT_MM), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    try:
        _draw_front(painter, badge)
        writer.newPage()
        _draw_back(painter, badge)
    finally:
        painter.end()
    buffer.close()
    return bytes(data.data())


def first_name(name: str) -> str:
    return name.split(" ")[0]


def _draw_front(painter: QPainter, badge: Badge) -> None:
    painter.fillRect(_box(0, 0, WIDTH_MM, HEIGHT_MM), _INK)
    room_mm = WIDTH_MM - 2 * _SIDE_MM
    painter.setPen(_PAPER)
    _write(painter, badge.hub, _SIDE_MM, 5.6, room_mm, 6.0, _HUB_MM, bold=True)
    _write(painter, first_name(badge.name), _SIDE_MM, 21.0, room_mm, 13.5, _NAME_MM, bold=True)
    _write(painter, badge.role, _SIDE_MM, 34.2, room_mm, 6.5, _ROLE_MM)
    for tick in range(_TICKS):
        length_mm = 6.2 if tick % 10 == 0 else 4.2 if tick % 5 == 0 else 2.6
        x_mm = 2.4 + tick * (WIDTH_MM - 4.8) / (_TICKS - 1)
        painter.fillRect(_box(x_mm - 0.07, HEIGHT_MM - length_mm, 0.14, length_mm), _PAPER)


def _draw_back(painter: QPainter, badge: Badge) -> None:
    top_mm = (HEIGHT_MM - _QR_MM) / 2
    path = qr_path(badge.code, _SIDE_MM / 2 * MM, top_mm * MM, _QR_MM * MM)
    painter.fillPath(path, Qt.GlobalColor.black)
    quiet_mm = _QR_MM / (len(qr_matrix(badge.code)) + 2 * QUIET_MODULES) * QUIET_MODULES
    left_mm = _SIDE_MM / 2 + _QR_MM - quiet_mm / 2
    room_mm, top_mm = WIDTH_MM - left_mm - 3.6, top_mm + quiet_mm
    painter.setPen(_INK)
    used_mm = _write(painter, badge.hint, left_mm, top_mm, room_mm, 10.5, _HINT_MM, bold=True)
    _write(painter, badge.then, left_mm, top_mm + used_mm, room_mm, 9.5, _NOTE_MM)
    painter.setPen(_NOTE)
    foot_mm = HEIGHT_MM - top_mm
    used_mm = _height_mm(badge.lost, room_mm, 13.0, _NOTE_MM)
    _write(painter, badge.number, left_mm, foot_mm - used_mm - 4.2, room_mm, 4.2, _NOTE_MM, bold=True)
    _write(painter, badge.lost, left_mm, foot_mm - used_mm, room_mm, 13.0, _NOTE_MM)


def _write(
    painter: QPainter, text: str, x_mm: float, y_mm: float, width_mm: float, height_mm: float, em_mm: float,
    *, bold: bool = False,
) -> float:  # fmt: skip
    """Write a text from its upper left corner on, smaller where there is no room; returns its height in mm."""
    weight = QFont.Weight.Bold if bold else QFont.Weight.Normal
    lines, em_mm = fitted(text, _box(x_mm, y_mm, width_mm, height_mm), weight, em_mm)
    font = font_of(weight, em_mm)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for number, line in enumerate(lines):
        painter.drawText(QPointF(x_mm * MM, y_mm * MM + number * metrics.height() + metrics.ascent()), line)
    return len(lines) * metrics.height() / MM


def _height_mm(text: str, width_mm: float, height_mm: float, em_mm: float) -> float:
    lines, em_mm = fitted(text, _box(0, 0, width_mm, height_mm), QFont.Weight.Normal, em_mm)
    return len(lines) * QFontMetricsF(font_of(QFont.Weight.Normal, em_mm)).height() / MM


def _box(x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> QRectF:
    return QRectF(x_mm * MM, y_mm * MM, width_mm * MM, height_mm * MM)
