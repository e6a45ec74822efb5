"""Slicers' pictures in comments: PNG, JPEG and QOI blocks, Creality, Snapmaker, MKS, QIDI, Elegoo and Weedo (G14)."""

import base64
import binascii
import re
from typing import Final

from kiosk.gcode.formats.pixels import Picture, picture_of, rgb565_picture
from kiosk.gcode.formats.qidi import colpic_picture, runs_picture

_BEGIN = re.compile(rb";\s*(?:thumbnail(?:_\w+)?|png|jpg|jpeg|qoi) begin\s+(\d+)\s*[x* ]\s*(\d+)", re.IGNORECASE)
_END = re.compile(rb";\s*(?:thumbnail(?:_\w+)?|png|jpg|jpeg|qoi) end", re.IGNORECASE)
_DATA_URL = re.compile(rb";\s*thumbnail:\s*data:image/\w+;base64,\s*([A-Za-z0-9+/=]+)\s*")
_MKS_BEGIN = re.compile(rb";;?[sg]image:([0-9A-Fa-f]+)\s*")
_COLPIC = re.compile(rb";;?[sg]image:(0`00[0-p~]*)\s*")
_QIDI_BEGIN = re.compile(rb"M4010 X(\d{1,4}) Y(\d{1,4})\s*")
_QIDI_RUNS = re.compile(rb"M4010 I\d+ T\d+ '([0-9A-Fa-f]+)'\s*")
_MKS_ROW = re.compile(rb"M10086 ;([0-9A-Fa-f]+)\s*")
_WEEDO_ROW = re.compile(rb"W220 ([0-9A-Fa-f]+)\s*")
_LINES = re.compile(
    rb"M10086 ;[0-9A-Fa-f]*\s*|W22[0-9](?: [0-9A-Fa-f]*)?\s*|M4010 (?:X\d+ Y\d+|I\d+ T\d+ '[0-9A-Fa-f]*')\s*"
)

_MAX_CHARS: Final = 6_000_000
"""The most characters of one picture as text: 4 MB in base64."""


def is_picture_line(line: bytes) -> bool:
    """Whether a line that is no comment holds a part of a picture and nothing else."""
    return line.startswith((b"M10086 ", b"W22", b"M4010 ")) and _LINES.fullmatch(line) is not None


class Pictures:
    """Collects the largest picture of a file. Give it the comments, and the lines of Weedo and MKS printers.

    Attributes:
        best: the largest picture, or None.
    """

    def __init__(self) -> None:
        self.best: Picture | None = None
        self._parts: list[bytes] | None = None
        self._length = 0
        self._rows: list[bytes] = []
        self._hex: list[bytes] = []
        self._runs: list[bytes] = []
        self._runs_size = 0, 0

    def takes(self, line: bytes) -> bool:
        """Read a line; True if it belongs to a picture."""
        if self._parts is not None:
            return self._take_base64(line)
        if self._take_runs(line):
            return True
        if line.startswith((b"M10086", b"W22")) or self._rows:
            return self._take_hex(line)
        if _BEGIN.match(line):
            self._parts, self._length = [], 0
            return True
        if (url := _DATA_URL.fullmatch(line)) and len(url[1]) <= _MAX_CHARS:
            self._keep(_decoded(url[1]))
            return True
        if (text := _COLPIC.fullmatch(line)) and len(text[1]) <= _MAX_CHARS:
            self._choose(colpic_picture(text[1]))
            return True
        if row := _MKS_BEGIN.fullmatch(line):
            self._rows, self._length = [row[1]], len(row[1])
            return True
        return False

    def end(self) -> None:
        """The file ended."""
        self._end_rows()
        self._end_runs()

    def add(self, data: bytes) -> None:
        """Add a picture that a container holds beside the G-code."""
        self._keep(data)

    def _take_base64(self, line: bytes) -> bool:
        if _END.match(line):
            parts, self._parts = self._parts or [], None
            self._keep(_decoded(b"".join(parts)))
            return True
        part = line.lstrip(b"; \t").rstrip()
        self._length += len(part)
        if self._length > _MAX_CHARS or b" " in part:  # without an end mark the other comments must not be lost
            self._parts = None
            return False
        assert self._parts is not None
        self._parts.append(part)
        return True

    def _take_hex(self, line: bytes) -> bool:
        if (row := _MKS_ROW.fullmatch(line)) and self._rows and self._length < _MAX_CHARS:
            self._rows.append(row[1])
            self._length += len(row[1])
            return True
        self._end_rows()
        if (row := _WEEDO_ROW.fullmatch(line)) and self._length < _MAX_CHARS:
            self._hex.append(row[1])
            self._length += len(row[1])
            return True
        if line.startswith(b"W222") and self._hex:
            text, self._hex, self._length = b"".join(self._hex), [], 0
            self._keep(bytes.fromhex(text.decode()) if len(text) % 2 == 0 else b"")
            return True
        return False

    def _take_runs(self, line: bytes) -> bool:
        if (row := _QIDI_RUNS.fullmatch(line)) and self._length < _MAX_CHARS:
            self._runs.append(row[1])
            self._length += len(row[1])
            return True
        self._end_runs()
        if size := _QIDI_BEGIN.fullmatch(line):
            self._runs_size, self._length = (int(size[1]), int(size[2])), 0
        return size is not None

    def _end_runs(self) -> None:
        runs, self._runs = self._runs, []
        if runs:
            self._choose(runs_picture(*self._runs_size, b"".join(runs)))

    def _end_rows(self) -> None:
        rows, self._rows = self._rows, []
        if len(rows) > 1:
            self._choose(rgb565_picture(rows))

    def _keep(self, data: bytes) -> None:
        self._choose(picture_of(data))

    def _choose(self, picture: Picture | None) -> None:
        if picture is not None and (self.best is None or picture.area > self.best.area):
            self.best = picture


def _decoded(text: bytes) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        return b""
