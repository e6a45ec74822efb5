"""Fetches one image of a camera over HTTP and checks it; time, bytes and pixels are bounded."""

import base64
import http.client
import ssl
import struct
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from kiosk.printers.bounded_http import Answer, AnswerTooLargeError, Limits, exchange
from kiosk.printers.printer import NoImageError
from kiosk.printers.tls import SYSTEM_TRUST, Trust, tls_reason

FETCH_S = 5.0
"""For the whole exchange (O10)."""
MAX_BYTES = 2 * 1024 * 1024
"""More than an 8 megapixel camera sends; twenty images fit into the memory of a small computer."""
MAX_DECODED_BYTES = 48_000_000
"""12 megapixels of four bytes. A small file may hold a huge image, which would take the memory of the screens."""
SHOWN_BYTES = 4
"""Of a pixel on a screen; an image whose own pixels are deeper takes more while it is decoded."""
MAX_SCANS = 100
"""Of a progressive JPEG, which has some ten; each takes the time of a whole image."""
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""By its colour type."""
_PROGRESSIVE = 0xC2
_SCAN = b"\xff\xda"
_NO_SIZE_MARKERS = frozenset({0xC4, 0xC8, 0xCC})
"""JPEG markers in the range of frame headers that have no size."""


def fetch_image(address: str, within_s: float = FETCH_S, *, ip_address: str = "", trust: Trust = SYSTEM_TRUST) -> bytes:
    """The JPEG or PNG at this http(s) address, whole. Blocks for at most `within_s`. Raises NoImageError.

    ip_address: connect to this one instead of looking up the host of `address`.
    """
    try:
        answer = _fetched(address, Limits(within_s, within_s, within_s, MAX_BYTES), ip_address, trust)
    except TimeoutError as error:
        raise NoImageError(f"it takes longer than {within_s:.0f} s") from error
    except ssl.SSLError as error:
        raise NoImageError(str(tls_reason(error))) from error
    except OSError as error:
        raise NoImageError(error.strerror or "it can't be reached") from error
    except AnswerTooLargeError as error:
        raise NoImageError("its image is too large") from error
    except http.client.IncompleteRead as error:
        raise NoImageError("its image is incomplete") from error
    except (http.client.HTTPException, ValueError) as error:
        raise NoImageError("its answer is not HTTP, or its address is invalid") from error
    if answer.status != http.client.OK:
        raise NoImageError(f"it answers with status {answer.status}")  # a redirect too
    return _checked(answer.body)


def _fetched(address: str, limits: Limits, ip_address: str, trust: Trust) -> Answer:
    parts = urlsplit(address)
    headers = {}
    if parts.username:
        login = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
        headers["Authorization"] = f"Basic {base64.b64encode(login).decode()}"
    return exchange("GET", address, limits, headers, trust=trust, ip_address=ip_address)


@dataclass(frozen=True, slots=True)
class _Size:
    """What an image takes when it is decoded."""

    width: int
    height: int
    pixel_bytes: int

    @property
    def decoded_bytes(self) -> int:
        return self.width * self.height * max(SHOWN_BYTES, self.pixel_bytes)


def _checked(data: bytes) -> bytes:
    """The same data, if it is a whole image of an allowed size. Raises NoImageError."""
    if data.startswith(_PNG) and data[12:16] == b"IHDR":
        size, whole = _png_size(data), b"IEND" in data[-16:]
    elif data.startswith(b"\xff\xd8\xff"):
        size, whole = _jpeg_size(data), b"\xff\xd9" in data[-1024:]  # some cameras append zeros
    else:
        raise NoImageError("what it sends is neither JPEG nor PNG")
    if size is None or not whole:
        raise NoImageError("its image is incomplete")
    if not 0 < size.decoded_bytes <= MAX_DECODED_BYTES:
        raise NoImageError("its image has too many pixels")
    if not data.startswith(_PNG) and data.count(_SCAN) > MAX_SCANS:
        raise NoImageError("its image has too many scans")
    return data


def _png_size(data: bytes) -> _Size | None:
    if len(data) < 26:
        return None
    width, height, bits, colours = struct.unpack_from(">IIBB", data, 16)
    return _Size(width, height, _PNG_CHANNELS.get(colours, 4) * bits // 8)


def _jpeg_size(data: bytes) -> _Size | None:
    """As in the frame header; None if there is none."""
    at = 2
    while at + 10 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1  # padding
        elif 0xC0 <= marker <= 0xCF and marker not in _NO_SIZE_MARKERS:
            bits, height, width, components = struct.unpack_from(">BHHB", data, at + 4)
            is_deep = bits > 8 or marker == _PROGRESSIVE  # whose coefficients of two bytes are all kept
            return _Size(width, height, components * (2 if is_deep else 1))
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return None
