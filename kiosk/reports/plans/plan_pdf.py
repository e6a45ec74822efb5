"""Draws a digital map, a vision and diagrams as a PDF of A4 pages, one each. Needs a QGuiApplication; on any thread."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.reports.label_pdf import DPI
from kiosk.reports.plans.contents import MapContents, VisionContents
from kiosk.reports.plans.diagram_painting import paint_diagram
from kiosk.reports.plans.drawio import Diagram
from kiosk.reports.plans.map_painting import paint_map, paint_vision


def plan_pdf(
    title: str, digital_map: MapContents | None, vision: VisionContents | None, diagrams: Sequence[Diagram]
) -> bytes:
    """title: of the file, as viewers show it. Raises ValueError without any page."""
    pages = [(one, QPageLayout.Orientation.Portrait) for one in (digital_map, vision) if one is not None]
    pages += [(one, QPageLayout.Orientation.Landscape) for one in diagrams]  # type: ignore[misc]
    if not pages:
        raise ValueError("No pages.")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(title)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(page, pages[0][1], QMarginsF(), QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    try:
        for number, (content, orientation) in enumerate(pages):
            if number:
                writer.setPageOrientation(orientation)
                writer.newPage()
            _paint(painter, content)
    finally:
        painter.end()
    buffer.close()
    return bytes(data.data())


def _paint(painter: QPainter, content: MapContents | VisionContents | Diagram) -> None:
    painter.save()
    painter.setPen(Qt.GlobalColor.black)
    if isinstance(content, MapContents):
        paint_map(painter, content)
    elif isinstance(content, VisionContents):
        paint_vision(painter, content)
    else:
        paint_diagram(painter, content)
    painter.restore()
