"""Labels at their true size: what a printer would print is read by a real decoder (S1)."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgRenderer

from kiosk.reports.contents import Label
from kiosk.reports.label_pdf import label_pdf
from kiosk.reports.label_sizes import LEAST_MODULE_MM, QR_MODULES, SIZES, LabelSize
from kiosk.reports.silhouettes import drawings, silhouette_svg
from kiosk.scan.codes import CodeKind, new_code
from tests.screens.driver import qt

PRINTER_DPI = 300
LONG = Label("Lämpöprässi ja tarraleikkuri 2", "Studio ja leikkaus, takahuone", new_code(CodeKind.EQUIPMENT))


def pages(pdf: bytes, dpi: int = PRINTER_DPI) -> Iterator[np.ndarray]:
    """The pages as a printer gets them: brightness, rows by columns."""
    data = QByteArray(pdf)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        image = document.render(number, QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72)))
        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFFFF)
        grey = _over(paper, image).convertToFormat(QImage.Format.Format_Grayscale8)
        rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
        yield rows[:, : grey.width()].copy()
    document.close()


def _over(paper: QImage, image: QImage) -> QImage:
    from PySide6.QtGui import QPainter

    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def labels(count: int) -> list[Label]:
    return [
        Label(
            f"VR {number}", "Virtuaalitodellisuus", new_code(CodeKind.EQUIPMENT), "vr", "#F0B51B" if number % 2 else ""
        )
        for number in range(count)
    ]


@pytest.fixture(autouse=True)
def _qt() -> None:
    qt()


@pytest.mark.parametrize("name", SIZES)
def test_every_label_of_a_page_is_read_at_its_true_size(name: str) -> None:
    """S1: as 300 dpi print it; the page after a full one holds the rest."""
    size = SIZES[name]
    made = labels(size.per_page + 1)
    found = [
        {one.text for one in zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode)}
        for page in pages(label_pdf(made, size))
    ]
    assert found == [{one.code for one in made[:-1]}, {made[-1].code}]


@pytest.mark.parametrize("name", SIZES)
def test_a_page_is_as_large_as_it_says_and_its_labels_fit(name: str) -> None:
    size = SIZES[name]
    (page,) = pages(label_pdf(labels(1), size))
    height, width = page.shape
    assert abs(width / PRINTER_DPI * 25.4 - size.page_mm[0]) < 0.2
    assert abs(height / PRINTER_DPI * 25.4 - size.page_mm[1]) < 0.2
    assert min(size.margins_mm) >= 0


@pytest.mark.parametrize("name", SIZES)
def test_a_module_is_large_enough_and_what_matters_is_off_the_edge(name: str) -> None:
    """S1: half a millimetre a module; a cut that is off by the margin takes nothing away, however long a name is and
    however wide the characters of the code."""
    size = SIZES[name]
    assert size.qr_mm / QR_MODULES >= LEAST_MODULE_MM
    (page,) = pages(label_pdf([replace(LONG, code="E" + "W" * (len(LONG.code) - 1))], size))
    per_mm = PRINTER_DPI / 25.4
    left, top = next(size.places())
    label = page[round(top * per_mm) : round((top + size.height_mm) * per_mm), round(left * per_mm) :]
    label = label[:, : round(size.width_mm * per_mm)]
    edge = round(size.safe_mm * per_mm) - 2
    assert np.all(label[:edge] > 250)
    assert np.all(label[-edge:] > 250)
    assert np.all(label[:, :edge] > 250)
    assert np.all(label[:, -edge:] > 250)
    assert np.any(label < 50)


def test_the_dark_modules_have_no_light_lines_between_them() -> None:
    """S1: also where a renderer smooths edges: the finder's dark ring is dark throughout."""
    size = LabelSize(50.0, 30.0, 2.0)
    (page,) = pages(label_pdf(labels(1), size), dpi=203)  # of many label printers
    dark_rows = np.flatnonzero((page < 128).sum(axis=1) > 20)
    finder = page[dark_rows[0] + 1]
    first = int(np.flatnonzero(finder < 60)[0])
    assert np.all(finder[first : first + 30] < 60)


def test_only_cards_have_marks_for_cutting_and_they_are_outside_the_grid() -> None:
    size = SIZES["a4-85x54"]
    (page,) = pages(label_pdf(labels(1), size))
    per_mm = PRINTER_DPI / 25.4
    left, top = size.margins_mm
    assert np.any(page[: round((top - 1) * per_mm)] < 200)
    assert np.any(page[:, : round((left - 1) * per_mm)] < 200)
    (plain,) = pages(label_pdf(labels(1), SIZES["a4-70x37"]))
    assert np.all(plain[:, round(75 * per_mm) :] > 250)


@pytest.mark.parametrize("name", SIZES)
def test_a_printers_colour_is_at_the_edge_and_a_silhouette_where_there_is_room(name: str) -> None:
    """W4: the colour lies in what a cut may take away; without them nothing is there."""
    size, per_mm = SIZES[name], PRINTER_DPI / 25.4
    plain, flagged, drawn = (
        next(pages(label_pdf([replace(LONG, **parts)], size)))
        for parts in ({}, {"colour": "#F0B51B"}, {"kind": "printer"})
    )
    left, top = (round(one * per_mm) for one in next(size.places()))
    changed = np.flatnonzero((plain != flagged).any(axis=0))
    assert left - 1 <= changed.min() <= left + 1
    assert changed.max() < left + size.safe_mm * per_mm
    has_room = name in ("a4-85x54", "62x40", "90x29")
    assert (plain != drawn).any() == has_room
    label = drawn[top : top + round(size.height_mm * per_mm), left : left + round(size.width_mm * per_mm)]
    edge = round(size.safe_mm * per_mm) - 2
    assert min(label[:edge].min(), label[:, -edge:].min()) > 250


def test_every_silhouette_of_the_kiosk_can_be_printed() -> None:
    """W4: one of an unknown kind is a tool."""
    for kind in drawings()["body"]:
        assert QSvgRenderer(QByteArray(silhouette_svg(kind).encode())).isValid(), kind
    assert silhouette_svg("nothing") == silhouette_svg("tool")


def test_no_labels_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="No labels"):
        label_pdf([], SIZES["50x30"])
