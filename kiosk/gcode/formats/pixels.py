"""Picture formats: sizes are read from the header and checked before anything is decoded (G14)."""

import struct
import zlib
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
MAX_PIXELS: Final = 4_000_000
_MAX_BYTES: Final = 4_000_000
_SIZE_MARKS: Final = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a PNG or JPEG file; QOI and raw pixels have become PNG."""

    data: bytes
    width: int
    height: int

    @property
    def area(self) -> int:
        """Pixels."""
        return self.width * self.height

    @property
    def is_png(self) -> bool:
        """Whether it is a PNG file; else JPEG."""
        return self.data.startswith(_PNG)


def picture_of(data: bytes) -> Picture | None:
    """The picture in a PNG, JPEG or QOI file; None for anything else, and for what is too large."""
    size = _size_of(data)
    if size is None or len(data) > _MAX_BYTES or not 0 < size[0] * size[1] <= MAX_PIXELS:
        return None
    width, height = size
    if not data.startswith(b"qoif"):
        return Picture(data, width, height)
    pixels = _qoi_pixels(data, width * height)
    return None if pixels is None else Picture(_png_file(pixels, width, height, 4), width, height)


def rgb565_picture(rows: list[bytes]) -> Picture | None:
    """The picture in rows of pixels of 16 bits, each as 4 hexadecimal digits with the low byte first."""
    width, height = len(rows[0]) // 4, len(rows)
    if not 0 < width * height <= MAX_PIXELS or any(len(row) != width * 4 for row in rows):
        return None
    return rgb565_pixels_picture(np.frombuffer(bytes.fromhex(b"".join(rows).decode("ascii")), "<u2"), width, height)


def rgb565_pixels_picture(values: npt.NDArray[Any], width: int, height: int) -> Picture:
    """The picture of as many pixels of 16 bits, row by row."""
    red, green, blue = (values >> 11) << 3, ((values >> 5) & 63) << 2, (values & 31) << 3
    pixels = np.stack([red, green, blue], axis=1).astype(np.uint8).tobytes()
    return Picture(_png_file(pixels, width, height, 3), width, height)


def _size_of(data: bytes) -> tuple[int, int] | None:
    if data.startswith(_PNG) and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data.startswith(b"qoif") and len(data) >= 14:
        width, height = struct.unpack(">II", data[4:12])
        return width, height
    return _jpeg_size(data) if data.startswith(_JPEG) else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at + 1] in _SIZE_MARKS:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + max(2, length)
    return None


def _qoi_pixels(data: bytes, count: int) -> bytes | None:
    """The pixels of a QOI file as RGBA; None when it is cut off."""
    seen = [b"\0\0\0\0"] * 64
    red = green = blue = 0
    alpha = 255
    pixels = bytearray()
    at, wanted, end = 14, count * 4, len(data)
    while len(pixels) < wanted:
        if at + 5 > end:  # the end mark of 8 bytes follows the last pixel
            return None
        tag = data[at]
        at += 1
        if tag >= 0xFE:
            red, green, blue = data[at], data[at + 1], data[at + 2]
            at += 3
            if tag == 0xFF:
                alpha = data[at]
                at += 1
        elif tag < 0x40:
            red, green, blue, alpha = seen[tag]
        elif tag < 0x80:
            red, green, blue = (
                red + (tag >> 4 & 3) - 2 & 255,
                green + (tag >> 2 & 3) - 2 & 255,
                blue + (tag & 3) - 2 & 255,
            )
        elif tag < 0xC0:
            change, rest = (tag & 63) - 32, data[at]
            at += 1
            red, green, blue = (
                red + change + (rest >> 4) - 8 & 255,
                green + change & 255,
                blue + change + (rest & 15) - 8 & 255,
            )
        else:
            pixels += bytes((red, green, blue, alpha)) * ((tag & 63) + 1)
            continue
        pixel = bytes((red, green, blue, alpha))
        seen[(red * 3 + green * 5 + blue * 7 + alpha * 11) % 64] = pixel
        pixels += pixel
    return bytes(pixels[:wanted])


def _png_file(pixels: bytes, width: int, height: int, channels: int) -> bytes:
    """A PNG file of RGB (3 channels) or RGBA (4) pixels."""
    row = width * channels
    lines = b"".join(b"\0" + pixels[start : start + row] for start in range(0, row * height, row))
    header = struct.pack(">IIBBBBB", width, height, 8, {3: 2, 4: 6}[channels], 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 6)), (b"IEND", b""))
    return _PNG + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks
    )
