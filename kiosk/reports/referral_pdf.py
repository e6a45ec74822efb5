"""Draws a referral card into a PDF, as large as A6: a partner, what it can do, its contact and a code to scan."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.reports.card_page import box, card_pdf, write
from kiosk.reports.contents import ReferralCard
from kiosk.reports.label_pdf import MM, qr_path

WIDTH_MM, HEIGHT_MM = 148.0, 105.0
_SIDE_MM = 9.0
_QR_MM = 50.0
_HEAD_MM, _NAME_MM, _DO_MM, _LINE_MM, _LABEL_MM = 3.8, 10.5, 5.2, 5.0, 3.4
_LABEL_WIDTH_MM = 17.0
_TOP_MM, _RAIL_MM = 46.0, 0.5
_INK, _NOTE = QColor("#1B1814"), QColor("#5B4F40")


def referral_pdf(card: ReferralCard) -> bytes:
    """One page."""
    return card_pdf(WIDTH_MM, HEIGHT_MM, [lambda painter: _draw(painter, card)])


def _draw(painter: QPainter, card: ReferralCard) -> None:
    width_mm = WIDTH_MM - 2 * _SIDE_MM
    painter.setPen(_NOTE)
    write(painter, card.head, _SIDE_MM, 8.0, width_mm, 5.5, _HEAD_MM)
    painter.setPen(_INK)
    used_mm = write(painter, card.name, _SIDE_MM, 14.0, width_mm, 20.0, _NAME_MM, bold=True)
    write(painter, card.can_do, _SIDE_MM, 14.5 + used_mm, width_mm, _TOP_MM - 17.0 - used_mm, _DO_MM)
    painter.fillRect(box(_SIDE_MM, _TOP_MM, width_mm, _RAIL_MM), _INK)
    right_mm = _SIDE_MM
    if card.code:
        painter.fillPath(qr_path(card.code, (_SIDE_MM - 3) * MM, (_TOP_MM + 2) * MM, _QR_MM * MM), Qt.GlobalColor.black)
        right_mm += _QR_MM - 1
    _draw_lines(painter, card, right_mm)


def _draw_lines(painter: QPainter, card: ReferralCard, left_mm: float) -> None:
    top_mm, room_mm = _TOP_MM + 6.0, WIDTH_MM - _SIDE_MM - left_mm
    for label, value in card.lines:
        painter.setPen(_NOTE)
        write(painter, label, left_mm, top_mm + 1.0, _LABEL_WIDTH_MM, 5.0, _LABEL_MM)
        painter.setPen(_INK)
        used_mm = write(
            painter, value, left_mm + _LABEL_WIDTH_MM, top_mm, room_mm - _LABEL_WIDTH_MM, 11.0, _LINE_MM, bold=True
        )
        top_mm += used_mm + 1.6
    painter.setPen(_NOTE)
    write(painter, card.hint, left_mm, HEIGHT_MM - 16.0, room_mm, 9.0, _LABEL_MM)
