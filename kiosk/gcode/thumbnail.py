"""Thumbnails in comments: blocks of base64 between `thumbnail begin` and `thumbnail end`."""

import base64
import binascii
import re

_BEGIN = re.compile(rb";\s*thumbnail(?:_(\w+))? begin (\d+)\s*[x ]\s*(\d+) \d+")
_END = re.compile(rb";\s*thumbnail(?:_\w+)? end")
_PNG = b"\x89PNG\r\n\x1a\n"

_MAX_CHARS = 2_000_000
"""The most characters of base64 of one thumbnail; slicers' largest (640×480) need a tenth of it."""


class Thumbnails:
    """Collects the largest PNG thumbnail of a file.

    Other formats (QOI, JPEG) are skipped: without a PNG the kiosk shows the outline.
    """

    def __init__(self) -> None:
        self.best: bytes | None = None
        self._best_area = 0
        self._area = 0
        self._parts: list[bytes] | None = None
        self._length = 0
        self._wanted = False

    def takes(self, comment: bytes) -> bool:
        """Read a comment line; True if it belongs to a thumbnail."""
        if self._parts is None:
            return self._begin(comment)
        if _END.match(comment):
            self._finish()
            return True
        part = comment.lstrip(b"; \t").rstrip()
        self._length += len(part)
        if self._length > _MAX_CHARS or b" " in part:  # without an end mark the other comments must not be lost
            self._parts = None
            return False
        self._parts.append(part)
        return True

    def _begin(self, comment: bytes) -> bool:
        found = _BEGIN.match(comment)
        if found is None:
            return False
        self._area = int(found[2][:5]) * int(found[3][:5])
        self._wanted = found[1] in {None, b"PNG"} and self._area > self._best_area
        self._parts, self._length = [], 0
        return True

    def _finish(self) -> None:
        text, self._parts = b"".join(self._parts or ()), None
        if not self._wanted:
            return
        try:
            picture = base64.b64decode(text, validate=True)
        except binascii.Error:
            return
        if picture.startswith(_PNG):
            self.best, self._best_area = picture, self._area
