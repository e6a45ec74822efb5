"""Draws a badge of staff into a PDF: two pages as large as a bank card. Needs a QGuiApplication; on any thread."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.reports.card_page import box, card_pdf, text_height_mm, write
from kiosk.reports.contents import Badge
from kiosk.reports.label_pdf import MM, qr_path
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
    return card_pdf(
        WIDTH_MM, HEIGHT_MM, [lambda painter: _draw_front(painter, badge), lambda painter: _draw_back(painter, badge)]
    )


def first_name(name: str) -> str:
    return name.split(" ")[0]


def _draw_front(painter: QPainter, badge: Badge) -> None:
    painter.fillRect(box(0, 0, WIDTH_MM, HEIGHT_MM), _INK)
    room_mm = WIDTH_MM - 2 * _SIDE_MM
    painter.setPen(_PAPER)
    write(painter, badge.hub, _SIDE_MM, 5.6, room_mm, 6.0, _HUB_MM, bold=True)
    write(painter, first_name(badge.name), _SIDE_MM, 21.0, room_mm, 13.5, _NAME_MM, bold=True)
    write(painter, badge.role, _SIDE_MM, 34.2, room_mm, 6.5, _ROLE_MM)
    for tick in range(_TICKS):
        length_mm = 6.2 if tick % 10 == 0 else 4.2 if tick % 5 == 0 else 2.6
        x_mm = 2.4 + tick * (WIDTH_MM - 4.8) / (_TICKS - 1)
        painter.fillRect(box(x_mm - 0.07, HEIGHT_MM - length_mm, 0.14, length_mm), _PAPER)


def _draw_back(painter: QPainter, badge: Badge) -> None:
    top_mm = (HEIGHT_MM - _QR_MM) / 2
    path = qr_path(badge.code, _SIDE_MM / 2 * MM, top_mm * MM, _QR_MM * MM)
    painter.fillPath(path, Qt.GlobalColor.black)
    quiet_mm = _QR_MM / (len(qr_matrix(badge.code)) + 2 * QUIET_MODULES) * QUIET_MODULES
    left_mm = _SIDE_MM / 2 + _QR_MM - quiet_mm / 2
    room_mm, top_mm = WIDTH_MM - left_mm - 3.6, top_mm + quiet_mm
    painter.setPen(_INK)
    used_mm = write(painter, badge.hint, left_mm, top_mm, room_mm, 10.5, _HINT_MM, bold=True)
    write(painter, badge.then, left_mm, top_mm + used_mm, room_mm, 9.5, _NOTE_MM)
    painter.setPen(_NOTE)
    foot_mm = HEIGHT_MM - top_mm
    used_mm = text_height_mm(badge.lost, room_mm, 13.0, _NOTE_MM)
    write(painter, badge.number, left_mm, foot_mm - used_mm - 4.2, room_mm, 4.2, _NOTE_MM, bold=True)
    write(painter, badge.lost, left_mm, foot_mm - used_mm, room_mm, 13.0, _NOTE_MM)
