"""QR symbols are as coarse as they can be, and a real decoder reads them."""

import pytest
import zxingcpp
from PIL import Image

from kiosk.scan.codes import CodeKind, new_code, read_code
from kiosk.scan.qr import QUIET_MODULES, qr_matrix


def _read(matrix: tuple[tuple[bool, ...], ...], px: int = 3) -> str:
    side = len(matrix) + 2 * QUIET_MODULES
    image = Image.new("L", (side, side), 255)
    for y, line in enumerate(matrix):
        for x, is_dark in enumerate(line):
            image.putpixel((x + QUIET_MODULES, y + QUIET_MODULES), 0 if is_dark else 255)
    found = zxingcpp.read_barcodes(image.resize((side * px, side * px), Image.Resampling.NEAREST))
    assert len(found) == 1
    return found[0].text


@pytest.mark.parametrize("kind", list(CodeKind))
def test_a_code_of_ours_fits_the_smallest_symbol_and_is_read_back(kind: CodeKind) -> None:
    """S1: the densest mode; 21 × 21 modules."""
    code = new_code(kind)
    matrix = qr_matrix(code)
    assert {len(matrix), *map(len, matrix)} == {21}
    assert read_code(_read(matrix)).text == code


@pytest.mark.parametrize("text", ["https://example.org/tietosuoja?kieli=fi", "hyvää päivää", "12345678", "a"])
def test_any_other_text_is_read_back_too(text: str) -> None:
    """The privacy notice is a link (P3)."""
    assert _read(qr_matrix(text)) == text


@pytest.mark.parametrize("text", ["", "x" * 3000, "X" * 9000])
def test_a_text_too_long_for_any_symbol_is_refused(text: str) -> None:
    """As a ValueError, not as an error of `qrcode`."""
    with pytest.raises(ValueError, match="QR symbol"):
        qr_matrix(text)
