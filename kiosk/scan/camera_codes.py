"""Finds codes in the pictures of a camera (S3); no I/O, and the only file that imports `zxingcpp`.

A picture goes in, at most one code comes out: the nearest, which is the largest. Nothing of the picture is kept.
"""

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from kiosk.scan.codes import LONGEST_SCAN

GONE_S = 2.0
"""A code that was out of sight for this long counts as shown again."""
LEAST_SHARE = 0.06
"""A code that is smaller than this share of the picture's shorter side is worn by somebody who walks by."""
BARCODE_PICTURES = 2
"""Pictures in a row that must show the same barcode: few of them have a check digit. QR codes correct their errors."""

_QR = frozenset({"QRCode", "MicroQRCode"})
_FORMATS = zxingcpp.barcode_formats_from_str("QRCode,Code128,Code39,Codabar,ITF,EAN13,EAN8")


class CameraCodes:
    """One camera. Each code is given out when it comes into sight, and not again while it stays."""

    def __init__(self) -> None:
        self._seen_s: dict[str, float] = {}  # what was given out -> when it was last in sight
        self._barcode, self._barcode_pictures = "", 0

    def read(self, luma: NDArray[np.uint8], at_s: float) -> str | None:
        """The code that came into sight: at most 64 printable ASCII characters.

        luma: brightness, rows by columns. at_s: seconds on a steady clock.
        """
        self._seen_s = {text: seen_s for text, seen_s in self._seen_s.items() if at_s - seen_s < GONE_S}
        shown = [one for one in zxingcpp.read_barcodes(luma, formats=_FORMATS) if _is_clean(one.text)]
        for one in shown:
            if one.text in self._seen_s:
                self._seen_s[one.text] = at_s
        near = [one for one in shown if _size(one) >= LEAST_SHARE * min(luma.shape)]
        nearest = max(near, key=_size, default=None)
        if nearest is None or not self._is_certain(nearest) or nearest.text in self._seen_s:
            return None
        self._seen_s[nearest.text] = at_s
        return str(nearest.text)

    def _is_certain(self, found: zxingcpp.Barcode) -> bool:
        if found.format.name in _QR:
            return True
        self._barcode_pictures = self._barcode_pictures + 1 if found.text == self._barcode else 1
        self._barcode = found.text
        return self._barcode_pictures >= BARCODE_PICTURES


def _is_clean(text: str) -> bool:
    return 0 < len(text) <= LONGEST_SCAN and text.isascii() and text.isprintable()


def _size(found: zxingcpp.Barcode) -> float:
    """The longer diagonal in pixels, divided by √2: the side of a square symbol however it is turned."""
    corners = found.position
    across = (
        (corners.top_left, corners.bottom_right),
        (corners.top_right, corners.bottom_left),
    )
    return float(max(np.hypot(one.x - other.x, one.y - other.y) for one, other in across) / np.sqrt(2))
