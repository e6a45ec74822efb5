"""Pages of a card's size as a PDF, and texts on them in millimetres. Needs a QGuiApplication; on any thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.reports.label_pdf import DPI, MM, fitted, font_of


def card_pdf(width_mm: float, height_mm: float, pages: Sequence[Callable[[QPainter], None]]) -> bytes:
    """Each page is drawn by one of `pages`, whose painter has `MM` units a millimetre."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    page = QPageSize(QSizeF(width_mm, height_mm), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    try:
        for number, draw in enumerate(pages):
            if number:
                writer.newPage()
            draw(painter)
    finally:
        painter.end()
    buffer.close()
    return bytes(data.data())


def write(
    painter: QPainter, text: str, x_mm: float, y_mm: float, width_mm: float, height_mm: float, em_mm: float,
    *, bold: bool = False,
) -> float:  # fmt: skip
    """Write a text from its upper left corner on, smaller where there is no room; returns its height in mm."""
    weight = QFont.Weight.Bold if bold else QFont.Weight.Normal
    lines, em_mm = fitted(text, box(x_mm, y_mm, width_mm, height_mm), weight, em_mm)
    font = font_of(weight, em_mm)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for number, line in enumerate(lines):
        painter.drawText(QPointF(x_mm * MM, y_mm * MM + number * metrics.height() + metrics.ascent()), line)
    return len(lines) * metrics.height() / MM


def text_height_mm(text: str, width_mm: float, height_mm: float, em_mm: float) -> float:
    """As high as `write` makes it."""
    lines, em_mm = fitted(text, box(0, 0, width_mm, height_mm), QFont.Weight.Normal, em_mm)
    return len(lines) * QFontMetricsF(font_of(QFont.Weight.Normal, em_mm)).height() / MM


def box(x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> QRectF:
    """A rectangle in the units of the painter."""
    return QRectF(x_mm * MM, y_mm * MM, width_mm * MM, height_mm * MM)
