"""Draws labels into a PDF at their true size. Needs a QGuiApplication; callable on any thread."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgRenderer

from kiosk.reports.contents import Label
from kiosk.reports.label_sizes import LabelSize
from kiosk.reports.silhouettes import silhouette_svg
from kiosk.scan.codes import grouped
from kiosk.scan.qr import QUIET_MODULES, qr_matrix

DPI = 1200
MM = DPI / 25.4
PREVIEW_PER_MM = 12
_GAP_MM = 1.5
_MARK_MM = (2.0, 7.0)
"""Where a mark for cutting begins and ends, from the grid outwards."""
_LINE_MM = 0.1
_BAR_MM = (9.0, 0.9)
_FLAG_MM = 1.6
"""How wide a printer's colour is along the left edge, in what a cut may take away."""
_LEAST_ABOVE_MM, _INTO_TEXTS_MM = 6.0, 1.5
"""What must be free above the texts for a silhouette, and how far it pushes them down."""
_WIDE_TEXTS_MM = 45.0
"""So wide are the texts of a label that has a silhouette at their right."""
_CODE_MM = 2.2
_SMALLEST_MM = 2.4
_GROUPS = 3
"""Groups of the code in its first line."""


def label_pdf(labels: Sequence[Label], size: LabelSize) -> bytes:
    """The labels in their order, filling pages row by row. Raises ValueError without any."""
    if not labels:
        raise ValueError("No labels.")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    page = QPageSize(QSizeF(*size.page_mm), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    try:
        for first in range(0, len(labels), size.per_page):
            if first:
                writer.newPage()
            _draw_marks(painter, size)
            for label, (left, top) in zip(labels[first:], size.places(), strict=False):
                painter.save()
                painter.translate(left * MM, top * MM)
                _draw(painter, label, size)
                painter.restore()
    finally:
        painter.end()
    buffer.close()
    return bytes(data.data())


def label_png(label: Label, size: LabelSize) -> bytes:
    """One label as a picture, PREVIEW_PER_MM dots a millimetre, with nothing around it."""
    image = QImage(
        round(size.width_mm * PREVIEW_PER_MM), round(size.height_mm * PREVIEW_PER_MM), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(PREVIEW_PER_MM / MM, PREVIEW_PER_MM / MM)
    _draw(painter, label, size)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    buffer.close()
    return bytes(data.data())


def _draw(painter: QPainter, label: Label, size: LabelSize) -> None:
    top, side = (size.height_mm - size.qr_mm) / 2, size.qr_mm
    if label.colour:
        _fill(painter, 0, 0, _FLAG_MM, size.height_mm, label.colour)
        _fill(painter, _FLAG_MM, 0, _LINE_MM * 2, size.height_mm)
    painter.fillPath(qr_path(label.code, size.safe_mm * MM, top * MM, side * MM), Qt.GlobalColor.black)
    left = size.safe_mm + side + _GAP_MM
    box = QRectF(left * MM, top * MM, (size.width_mm - size.safe_mm - left) * MM, side * MM)
    quiet = side / (len(qr_matrix(label.code)) + 2 * QUIET_MODULES) * QUIET_MODULES * MM
    box.adjust(0, quiet, 0, -quiet)  # the texts are as high as the dark part of the code
    if label.kind:
        _draw_silhouette(painter, label.kind, size, box)
    code = _code_lines(label.code)
    code_height = _draw_lines(painter, code, QFont.Weight.Normal, _code_em_mm(code, box.width()), box, from_below=True)
    words = box.adjusted(0, 0, 0, -code_height - _GAP_MM * MM)
    height = _draw_lines(painter, *_title(label.title, words), words)
    bar = QRectF(words.left(), words.top() + height + _GAP_MM / 2 * MM, _BAR_MM[0] * MM, _BAR_MM[1] * MM)
    painter.fillRect(bar, Qt.GlobalColor.black)
    rest = words.adjusted(0, bar.bottom() - words.top() + _GAP_MM / 2 * MM, 0, 0)
    lines, em_mm = fitted(label.subtitle, rest, QFont.Weight.Normal, largest_mm=size.height_mm / 11)
    _draw_lines(painter, lines, QFont.Weight.Normal, em_mm, rest)


def _draw_silhouette(painter: QPainter, kind: str, size: LabelSize, box: QRectF) -> None:
    """Above the texts or, on a wide label, at their right, as far as there is room; `box` is left for the texts."""
    above_mm = box.top() / MM - size.safe_mm
    if above_mm >= _LEAST_ABOVE_MM:
        side = (above_mm + _INTO_TEXTS_MM) * MM
        place = QRectF(box.left(), size.safe_mm * MM, side, side)
        box.adjust(0, (_INTO_TEXTS_MM + _GAP_MM) * MM, 0, 0)
    elif box.width() / MM >= _WIDE_TEXTS_MM:
        side = box.height()
        place = QRectF(box.right() - side, box.top(), side, side)
        box.adjust(0, 0, -side - _GAP_MM * MM, 0)
    else:
        return
    QSvgRenderer(QByteArray(silhouette_svg(kind).encode())).render(painter, place)


def _code_em_mm(lines: list[str], width: float) -> float:
    """The size of the code's characters: smaller where they are wide ones."""
    metrics = QFontMetricsF(font_of(QFont.Weight.Normal, _CODE_MM))
    return _CODE_MM * min(1.0, width / max(map(metrics.horizontalAdvance, lines)))


def _title(text: str, box: QRectF) -> tuple[list[str], QFont.Weight, float]:
    upper = QRectF(box.topLeft(), QSizeF(box.width(), box.height() * 0.62))
    lines, em_mm = fitted(text, upper, QFont.Weight.Bold, largest_mm=upper.height() / MM * 0.75)
    return lines, QFont.Weight.Bold, em_mm


def fitted(text: str, box: QRectF, weight: QFont.Weight, largest_mm: float) -> tuple[list[str], float]:
    """The text in one line or two, as large as the box allows; cut off at the smallest size."""
    em_mm = largest_mm
    while True:
        metrics = QFontMetricsF(font_of(weight, em_mm))
        lines = _wrapped(text, metrics, box.width())
        fits = max(map(metrics.horizontalAdvance, lines), default=0) <= box.width()
        if fits and len(lines) * metrics.height() <= box.height():
            return lines, em_mm
        if em_mm <= _SMALLEST_MM:
            count = max(1, int(box.height() / metrics.height()))
            kept = [*lines[: count - 1], " ".join(lines[count - 1 :])]
            return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, box.width()) for line in kept], em_mm
        em_mm = max(_SMALLEST_MM, em_mm * 0.93)


def _wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _draw_lines(
    painter: QPainter,
    lines: Sequence[str],
    weight: QFont.Weight,
    em_mm: float,
    box: QRectF,
    *,
    from_below: bool = False,
) -> float:
    """Draw lines from the upper (or lower) edge of the box; returns their height in dots."""
    font = font_of(weight, em_mm)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    height = len(lines) * metrics.height()
    top = box.bottom() - height if from_below else box.top()
    for number, line in enumerate(lines):
        painter.drawText(QPointF(box.left(), top + number * metrics.height() + metrics.ascent()), line)
    return height


def font_of(weight: QFont.Weight, em_mm: float) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(1, round(em_mm * MM)))
    font.setWeight(weight)
    return font


def _code_lines(code: str) -> list[str]:
    groups = grouped(code).split("-")
    return ["-".join(groups[:_GROUPS]) + "-", "-".join(groups[_GROUPS:])]


def qr_path(code: str, left: float, top: float, side: float) -> QPainterPath:
    """The dark modules as one path, in whole dots: filled at once, so that no light lines are between them."""
    matrix = qr_matrix(code)
    module = side // (len(matrix) + 2 * QUIET_MODULES)
    inset = (side - module * len(matrix)) / 2
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for y, line in enumerate(matrix):
        for is_dark, run in groupby(range(len(line)), key=line.__getitem__):
            if is_dark:
                first, *more = run
                x = round(left + inset) + first * module
                path.addRect(x, round(top + inset) + y * module, module * (1 + len(more)), module)
    return path


def _draw_marks(painter: QPainter, size: LabelSize) -> None:
    """Short lines outside the grid, in line with its edges."""
    if not size.cut:
        return
    (left, top), (begin, end) = size.margins_mm, _MARK_MM
    right, bottom = left + size.columns * size.width_mm, top + size.rows * size.height_mm
    for column in range(size.columns + 1):
        x = left + column * size.width_mm - _LINE_MM / 2
        _fill(painter, x, top - end, _LINE_MM, end - begin)
        _fill(painter, x, bottom + begin, _LINE_MM, end - begin)
    for row in range(size.rows + 1):
        y = top + row * size.height_mm - _LINE_MM / 2
        _fill(painter, left - end, y, end - begin, _LINE_MM)
        _fill(painter, right + begin, y, end - begin, _LINE_MM)


def _fill(painter: QPainter, x: float, y: float, width: float, height: float, colour: str = "#000000") -> None:
    painter.fillRect(QRectF(x * MM, y * MM, width * MM, height * MM), QColor(colour))
