"""A file as a multipart HTTP upload, read from the disk in blocks: a large file must never be in memory whole."""

import io
import secrets
from collections.abc import Callable
from pathlib import Path

DEFAULT_NAME = "print.gcode"
PRINTABLE_SUFFIXES = (".gcode", ".gco", ".g")
MAX_NAME_CHARS = 100
"""Characters; file systems allow 255 bytes, and four bytes can be one character."""


def safe_name(name: str) -> str:
    """`name` as the file name on the server: no paths, quotes or control characters, and a suffix that it prints."""
    kept = "".join(letter if letter.isprintable() and letter not in '/\\":*?<>|' else "_" for letter in name)
    kept = kept.strip(" ._") or DEFAULT_NAME
    stem, dot, suffix = kept.rpartition(".")
    if f"{dot}{suffix}".lower() not in PRINTABLE_SUFFIXES:
        stem, dot, suffix = kept, ".", "gcode"
    return stem[:MAX_NAME_CHARS].rstrip(" .") + dot + suffix


class MultipartUpload:
    """The body of one multipart request: text fields, then one file. Has a length and is read like a file."""

    def __init__(self, fields: dict[str, str], path: Path, name: str, progress: Callable[[float], None]) -> None:
        """Open `path`. Raises OSError.

        progress: is called before each block with the share that was read before it, 0–1.
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
        self._sources: list[io.BufferedIOBase] = [
            io.BytesIO(head.encode()),
            self._file,
            io.BytesIO(f"\r\n--{boundary}--\r\n".encode()),
        ]
        self._progress = progress
        self._read = 0
        self._length = len(head.encode()) + self._size + len(boundary) + 8

    def __len__(self) -> int:
        """Bytes of the whole body."""
        return self._length

    def read(self, size: int = -1) -> bytes:
        """Read at most `size` bytes; empty at the end."""
        self._progress(self._read / self._length)
        while self._sources:
            block = self._sources[0].read(size)
            if block:
                self._read += len(block)
                return block
            self._sources.pop(0)
        return b""

    def close(self) -> None:
        """Close the file."""
        self._file.close()
