"""The sizes of labels, in millimetres: on sheets of A4, and one by one for label printers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

QR_MODULES = 21 + 2 * 4
"""Of our codes, with the four light ones at each side."""
LEAST_MODULE_MM = 0.5
_QR_SHARE = 0.5
"""Of a label's width, at most."""


@dataclass(frozen=True, slots=True)
class LabelSize:
    """One label, and where labels are on a page. A page that is as large as its label is a label printer's."""

    width_mm: float
    height_mm: float
    safe_mm: float
    """What matters keeps this distance from the label's edge."""
    columns: int = 1
    rows: int = 1
    page_width_mm: float = 0.0
    page_height_mm: float = 0.0
    cut: bool = False
    """With marks by which the sheet is cut."""

    @property
    def page_mm(self) -> tuple[float, float]:
        return self.page_width_mm or self.width_mm, self.page_height_mm or self.height_mm

    @property
    def per_page(self) -> int:
        return self.columns * self.rows

    @property
    def margins_mm(self) -> tuple[float, float]:
        """From the page's left and upper edge to the first label: the grid lies in the middle."""
        width, height = self.page_mm
        return (width - self.columns * self.width_mm) / 2, (height - self.rows * self.height_mm) / 2

    @property
    def qr_mm(self) -> float:
        """The side of the QR code with the light modules round it."""
        return min(self.height_mm - 2 * self.safe_mm, self.width_mm * _QR_SHARE)

    def places(self) -> Iterator[tuple[float, float]]:
        """The left upper corners of the labels of one page, row by row."""
        left, top = self.margins_mm
        for row in range(self.rows):
            for column in range(self.columns):
                yield left + column * self.width_mm, top + row * self.height_mm


def _on_a4(
    width_mm: float, height_mm: float, columns: int, rows: int, *, safe_mm: float, cut: bool = False
) -> LabelSize:
    return LabelSize(width_mm, height_mm, safe_mm, columns, rows, 210.0, 297.0, cut)


SIZES: Mapping[str, LabelSize] = MappingProxyType(
    {
        "a4-70x37": _on_a4(70.0, 37.0, 3, 8, safe_mm=4.0),
        "a4-85x54": _on_a4(85.0, 54.0, 2, 5, safe_mm=4.0, cut=True),
        "62x40": LabelSize(62.0, 40.0, 2.0),
        "90x29": LabelSize(90.0, 29.0, 2.0),
        "50x30": LabelSize(50.0, 30.0, 2.0),
    }
)
"""Sheets of 3 × 8 labels, cards to cut (as large as a bank card), and the usual rolls of label printers."""
