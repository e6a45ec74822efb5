"""A file as an HTTP form upload, read from disk piece by piece: a large file must never be in memory whole."""

import io
import secrets
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

UNTOLD_NAME = "print.gcode"
KNOWN_ENDINGS = (".gcode", ".gco", ".g")
LONGEST_NAME = 100
"""Characters; file systems allow 255 bytes, and four bytes can be one character."""


def safe_name(name: str) -> str:
    """`name` as the file name on the server: no paths, quotes or control characters, and an ending it prints."""
    kept = "".join(letter if letter.isprintable() and letter not in '/\\":*?<>|' else "_" for letter in name)
    kept = kept.strip(" ._") or UNTOLD_NAME
    stem, dot, ending = kept.rpartition(".")
    if f"{dot}{ending}".lower() not in KNOWN_ENDINGS:
        stem, dot, ending = kept, ".", "gcode"
    return stem[:LONGEST_NAME].rstrip(" .") + dot + ending


class FormUpload:
    """The body of one multipart request: text fields, then one file. Has a length and reads like a file."""

    def __init__(self, fields: dict[str, str], path: Path, name: str, passed: Callable[[float], None]) -> None:
        """Open `path`; raises OSError if it can't be read.

        passed: is called before each piece that is read, with the share that was read before, 0–1.
        """
        boundary = secrets.token_hex(16)
        self.content_type = f"multipart/form-data; boundary={boundary}"
        head = "".join(
            f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'
            for field, value in fields.items()
        )
        head += f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        head += "Content-Type: application/octet-stream\r\n\r\n"
        self._file = path.open("rb")
        self._size = path.stat().st_size
        self._parts: list[io.BufferedIOBase] = [
            io.BytesIO(head.encode()),
            self._file,
            io.BytesIO(f"\r\n--{boundary}--\r\n".encode()),
        ]
        self._passed = passed
        self._read = 0
        self._length = len(head.encode()) + self._size + len(boundary) + 8

    def __len__(self) -> int:
        """Bytes of the whole body."""
        return self._length

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes more; empty at the end."""
        self._passed(self._read / self._length)
        while self._parts:
            piece = self._parts[0].read(size)
            if piece:
                self._read += len(piece)
                return piece
            self._parts.pop(0)
        return b""

    def __enter__(self) -> "FormUpload":
        """The open body."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self._file.close()
