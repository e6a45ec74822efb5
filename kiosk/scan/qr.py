"""Draws QR symbols as rows of dark and light modules; the only file that imports `qrcode`, when the first is drawn."""

import re

QUIET_MODULES = 4
"""Light modules that must surround the symbol when it is drawn."""

_ALPHANUMERIC = re.compile(r"[0-9A-Z $%*+\-./:]+")


def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """The smallest QR symbol that holds `text` at error correction M; True is a dark module, no quiet zone.

    Our codes use the densest (alphanumeric) mode and make 21 × 21 modules. Raises ValueError when `text` is
    empty or too long for any symbol (2,331 bytes).
    """
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.exceptions import DataOverflowError
    from qrcode.main import QRCode
    from qrcode.util import MODE_8BIT_BYTE, MODE_ALPHA_NUM, QRData

    if not text:
        raise ValueError("An empty text has no QR symbol.")
    symbol = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    if _ALPHANUMERIC.fullmatch(text):
        symbol.add_data(QRData(text, mode=MODE_ALPHA_NUM))
    else:
        symbol.add_data(QRData(text.encode(), mode=MODE_8BIT_BYTE))
    try:
        symbol.make(fit=True)
    except (DataOverflowError, ValueError) as error:  # which one depends on the length
        raise ValueError("The text is too long for a QR symbol.") from error
    return tuple(tuple(bool(module) for module in line) for line in symbol.get_matrix())
