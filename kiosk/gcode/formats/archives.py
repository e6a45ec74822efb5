"""G-code in a zip: sliced 3MF files (.gcode.3mf) and Cura's .ufp (G15)."""

import re
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, Final

from kiosk.gcode.formats.bgcode import picture_comment
from kiosk.gcode.formats.unpacking import UnpackError

if TYPE_CHECKING:
    from zipfile import ZipFile

MAGIC: Final = b"PK\x03\x04"
_GCODE = re.compile(r"/?(?:Metadata/plate_(\d+)\.gcode|3D/model\.gcode)", re.IGNORECASE)
_PICTURE = re.compile(r"/?(?:Metadata/plate_(\d+)\.png|Metadata/thumbnail\.png)", re.IGNORECASE)
PLATES_COMMENT: Final = b"; plates in archive = %d\n"
"""Says in the unpacked text that there are more plates than this one."""
_CHUNK: Final = 1 << 19
_MAX_BYTES: Final = 2_000_000_000
_MAX_PICTURE_BYTES: Final = 4_000_000
_MAX_ENTRIES: Final = 10_000
_ERRORS = (zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
"""What zipfile raises, besides its own, for damaged, encrypted and oddly compressed archives."""


class NoGcodeError(Exception):
    """The archive holds a model that must be sliced first."""


def text_of_archive(file: BinaryIO) -> Iterator[bytes]:
    """The text of the first plate's G-code, with the plate's picture and the number of plates as comments.

    Raises NoGcodeError, and UnpackError for damaged archives.
    """
    from zipfile import BadZipFile, ZipFile  # most files are none

    try:
        with ZipFile(file) as archive:
            yield from _text(archive)
    except UnpackError:
        raise
    except (BadZipFile, *_ERRORS) as error:
        raise UnpackError(str(error)) from error


def _text(archive: "ZipFile") -> Iterator[bytes]:
    if len(archive.infolist()) > _MAX_ENTRIES:
        raise UnpackError("the archive has too many entries")
    plates = {int(found[1] or 0): entry for entry in archive.infolist() if (found := _GCODE.fullmatch(entry.filename))}
    if not plates:
        raise NoGcodeError
    plate = min(plates)
    if len(plates) > 1:
        yield PLATES_COMMENT % len(plates)
    for entry in archive.infolist():
        found = _PICTURE.fullmatch(entry.filename)
        if found and int(found[1] or 0) in {0, plate} and entry.file_size <= _MAX_PICTURE_BYTES:
            with archive.open(entry) as picture:
                yield picture_comment(picture.read(_MAX_PICTURE_BYTES))
    remaining = _MAX_BYTES
    with archive.open(plates[plate]) as gcode:
        while chunk := gcode.read(_CHUNK):
            remaining -= len(chunk)
            if remaining < 0:
                raise UnpackError("the G-code is larger than any print")
            yield chunk
