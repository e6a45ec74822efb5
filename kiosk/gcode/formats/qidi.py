"""QIDI's pictures: ColPic, which Elegoo's printers show too, and the runs of pixels of M4010 (G14).

ColPic is a header of 32 bytes, a palette of at most 1024 colours and runs of pixels; three bytes are four characters
from `0` on, with `~` for the backslash.
"""

import struct
from typing import Final

import numpy as np

from kiosk.gcode.formats.pixels import MAX_PIXELS, Picture, rgb565_pixels_picture

COLPIC_MAGIC: Final = b"0`00"
_HEADER: Final = struct.Struct("<BBHIIIIIII")
_MARK: Final = 0x05DDC33C
_MAX_COLOURS: Final = 1024
_MAX_RUNS: Final = 500_000
_NEXT_PART, _PART = 7, 32
_RUN_FOLLOWS, _IS_RUN, _RUN_LENGTH = 0x20, 0x3000, 0x0FFF


def colpic_picture(text: bytes) -> Picture | None:
    """The picture in the characters of ColPic; None for anything else, and for what is too large."""
    values = np.frombuffer(text[: len(text) // 4 * 4].replace(b"~", b"\\"), np.uint8) - np.uint8(48)
    if len(values) < 44 or bool((values > 63).any()):
        return None
    first, second, third, fourth = values.reshape(-1, 4).T
    joined = np.stack([first << 2 | second >> 4, second << 4 | third >> 2, third << 6 | fourth], axis=1)
    data = joined.astype(np.uint8).tobytes()
    _, _, _, width, height, mark, palette_bytes, run_bytes, _, _ = _HEADER.unpack_from(data)
    runs_at = _HEADER.size + palette_bytes
    if mark != _MARK or not 0 < width * height <= MAX_PIXELS or palette_bytes > 2 * _MAX_COLOURS:
        return None
    palette = np.frombuffer(data[_HEADER.size : runs_at].ljust(2 * _MAX_COLOURS, b"\0")[: 2 * _MAX_COLOURS], "<u2")
    numbers, counts = _runs(data[runs_at : runs_at + run_bytes])
    if sum(counts) != width * height:
        return None
    return rgb565_pixels_picture(np.repeat(palette[np.array(numbers) % _MAX_COLOURS], counts), width, height)


def _runs(data: bytes) -> tuple[list[int], list[int]]:
    """Numbers of colours in the palette, and how many pixels have them."""
    numbers: list[int] = []
    counts: list[int] = []
    part = at = 0
    while at < len(data) and len(numbers) < _MAX_RUNS:
        count, low = data[at] >> 5, data[at] & 31
        at += 1
        if count == _NEXT_PART:
            part = low
            continue
        if count == 0:
            count = data[at] if at < len(data) else 0
            at += 1
        numbers.append(part * _PART + low)
        counts.append(count)
    return numbers, counts


def runs_picture(width: int, height: int, text: bytes) -> Picture | None:
    """The picture in the hexadecimal words of M4010; None for what is damaged or too large."""
    if not 0 < width * height <= MAX_PIXELS or len(text) % 4:
        return None
    words = np.frombuffer(bytes.fromhex(text.decode("ascii")), ">u2").astype(np.int64)
    is_length = np.zeros(len(words), np.bool_)
    is_length[1:] = (words[:-1] & _RUN_FOLLOWS > 0) & (words[1:] & ~_RUN_LENGTH == _IS_RUN)
    is_colour = ~is_length
    counts = np.ones(len(words), np.int64)
    counts[:-1] = np.where(is_length[1:], words[1:] & _RUN_LENGTH, 1)
    counts = counts[is_colour]
    if counts.sum() != width * height:
        return None
    colours = np.repeat(words[is_colour] & ~_RUN_FOLLOWS, counts)
    return rgb565_pixels_picture(colours, width, height)
