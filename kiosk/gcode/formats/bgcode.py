"""Binary G-code (Prusa's .bgcode): its blocks become G-code text with the metadata as comments (G15)."""

import base64
import re
import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Final

from kiosk.gcode.formats.unpacking import MeatPackDecoder, UnpackError, unheatshrink

MAGIC: Final = b"GCDE"
_FILE_METADATA, _GCODE, _SLICER_METADATA, _PRINTER_METADATA, _PRINT_METADATA, _THUMBNAIL = range(6)
_METADATA: Final = frozenset({_FILE_METADATA, _SLICER_METADATA, _PRINTER_METADATA, _PRINT_METADATA})
_MAX_BLOCK_BYTES: Final = 1 << 24
"""PrusaSlicer writes blocks of 64 KiB, and pictures of some hundred KiB."""
_LINE: Final = 76
_EMPTY_LINES = re.compile(rb"\n{2,}")


def text_of_blocks(file: BinaryIO) -> Iterator[bytes]:
    """The text of a file that begins with MAGIC, block by block. Raises UnpackError when it is damaged."""
    header = file.read(10)
    if len(header) < 10 or header[:4] != MAGIC:
        raise UnpackError("the header is damaged")
    has_checksum = header[8] == 1
    decoder = MeatPackDecoder()
    late: list[bytes] = []
    ends_line = False
    while head := file.read(8):
        kind, data, encoding = _read_block(file, head, has_checksum=has_checksum)
        if kind == _GCODE:
            # MeatPack fills up odd bytes with line feeds.
            text = _EMPTY_LINES.sub(b"\n", decoder.decode(data)) if encoding in {1, 2} else data
            yield text.removeprefix(b"\n") if ends_line else text
            ends_line = text.endswith(b"\n") if text else ends_line
        elif kind in _METADATA:
            # The slicer's settings are many: as in text files they come last, and the first value of a key counts.
            text = b"".join(b"; " + line.replace(b"=", b" = ", 1) + b"\n" for line in data.splitlines() if b"=" in line)
            if kind == _SLICER_METADATA:
                late.append(text)
            else:
                yield text
        elif kind == _THUMBNAIL:
            yield picture_comment(data)
    yield b"\n"
    yield from late


def _read_block(file: BinaryIO, head: bytes, *, has_checksum: bool) -> tuple[int, bytes, int]:
    """The kind of a block, its data and its encoding."""
    if len(head) < 8:
        raise UnpackError("a block is cut off")
    kind, compression, size = struct.unpack("<HHI", head)
    packed_size = size
    checksum = zlib.crc32(head)
    if compression:
        more = file.read(4)
        checksum = zlib.crc32(more, checksum)
        packed_size = int.from_bytes(more, "little")
    if kind > _THUMBNAIL or max(size, packed_size) > _MAX_BLOCK_BYTES:
        raise UnpackError("a block is not known")
    parameters = file.read(6 if kind == _THUMBNAIL else 2)
    packed = file.read(packed_size)
    if len(packed) < packed_size:
        raise UnpackError("a block is cut off")
    if has_checksum:
        stated = int.from_bytes(file.read(4), "little")
        if zlib.crc32(packed, zlib.crc32(parameters, checksum)) != stated:
            raise UnpackError("a block has a wrong checksum")
    return kind, _decompressed(packed, compression, size), int.from_bytes(parameters[:2], "little")


def _decompressed(packed: bytes, compression: int, size: int) -> bytes:
    match compression:
        case 0:
            return packed
        case 1:
            try:
                return zlib.decompressobj().decompress(packed, size)
            except zlib.error as error:
                raise UnpackError(str(error)) from error
        case 2 | 3:
            return unheatshrink(packed, 11 if compression == 2 else 12, size)
        case _:
            raise UnpackError("a block is compressed in an unknown way")


def picture_comment(picture: bytes) -> bytes:
    """A picture file as slicers write it into comments; its size is in the picture."""
    text = base64.b64encode(picture)
    lines = [text[start : start + _LINE] for start in range(0, len(text), _LINE)]
    return (
        b"; thumbnail begin 1x1 %d\n" % len(text)
        + b"".join(b"; " + line + b"\n" for line in lines)
        + b"; thumbnail end\n"
    )
