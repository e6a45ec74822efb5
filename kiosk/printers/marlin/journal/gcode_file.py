"""Reads a print file line by line for sending: never the whole file in memory, always knowing how far it is."""

import re
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

BATCH_BYTES = 65536
READ_BYTES = 1 << 20
LONGEST_COMMAND_BYTES = 96 - len(b"N1234567 *255\n")
OWN_NUMBER = re.compile(rb"^N\d+\s*")
Z_WORD = re.compile(rb"Z\s*(-?\d*\.?\d+)")
F_WORD = re.compile(rb"F\s*(\d*\.?\d+)")


class LineTooLongError(Exception):
    """A line of the print file does not fit into a board's line buffer; `str()` is a sentence with its number."""


@dataclass(frozen=True, slots=True)
class FilePosition:
    """A place between two commands of a file, and what was in force there."""

    position: int
    z_command: str = ""
    feed_command: str = ""
    relative: bool = False
    relative_e: bool = False


class GcodeFile:
    """The commands of a print file, in order, and what the last ones said of height, feed rate and modes."""

    def __init__(self, path: Path) -> None:
        """Open `path`; raises OSError when that is not possible."""
        self._file: BinaryIO = path.open("rb")
        self._size = max(1, path.stat().st_size)
        self._batch: deque[tuple[bytes, int]] = deque()
        self._position = 0
        self._line = 0
        self._z_command = b""
        self._feed_command = b""
        self.sent_position = 0
        self.relative = False
        self.relative_e = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    @property
    def fraction(self) -> float:
        """How much of the file has been handed out, 0–1, by bytes."""
        return min(1.0, self.sent_position / self._size)

    @property
    def z_mm(self) -> float | None:
        """The last absolute height that was handed out."""
        found = Z_WORD.search(self._z_command)
        return float(found.group(1)) if found else None

    @property
    def feed_mm_per_min(self) -> float | None:
        """The last feed rate that was handed out."""
        found = F_WORD.search(self._feed_command)
        return float(found.group(1)) if found else None

    @property
    def place(self) -> FilePosition:
        """Where the next command comes from."""
        z_command, feed_command = self._z_command.decode("latin-1"), self._feed_command.decode("latin-1")
        return FilePosition(self.sent_position, z_command, feed_command, self.relative, self.relative_e)

    def go_to(self, place: FilePosition) -> None:
        """Go on from a place that an earlier reading of the same file has noted."""
        self._file.seek(0)
        left, self._line = place.position, 0
        while left > 0 and (block := self._file.read(min(left, READ_BYTES))):
            left -= len(block)
            self._line += block.count(b"\n")
        self._batch.clear()
        self._position = self.sent_position = place.position
        self._z_command, self._feed_command = place.z_command.encode("latin-1"), place.feed_command.encode("latin-1")
        self.relative, self.relative_e = place.relative, place.relative_e

    def next_command(self) -> bytes | None:
        """The next command without comment, blanks at its ends, own line number or checksum; None at the end.

        Raises LineTooLongError.
        """
        batch = self._batch
        if not batch:
            self._read_on()
            if not batch:
                self.sent_position = self._size
                return None
        command, self.sent_position = batch.popleft()
        if command[:2] in (b"G1", b"G0"):
            if b"Z" in command and not self.relative:
                self._z_command = command
            if b"F" in command:
                self._feed_command = command
        elif command[:2] in (b"G9", b"M8"):
            self._note_mode(command)
        return command

    def _note_mode(self, command: bytes) -> None:
        match command.split(b" ", 1)[0]:
            case b"G90" | b"G91" as code:
                self.relative = self.relative_e = code == b"G91"
            case b"M82" | b"M83" as code:
                self.relative_e = code == b"M83"

    def _read_on(self) -> None:
        while not self._batch:
            lines = self._file.readlines(BATCH_BYTES)
            if not lines:
                return
            position, number = self._position, self._line
            for line in lines:
                position += len(line)
                number += 1
                command = line.partition(b";")[0].strip()
                if not command:
                    continue
                if command[0] == 0x4E:  # N: the file brings its own numbers
                    command = OWN_NUMBER.sub(b"", command).partition(b"*")[0].strip()
                if len(command) > LONGEST_COMMAND_BYTES:
                    raise LineTooLongError(f"Line {number} of the file is too long for the printer.")
                if command and not command.startswith(b"M110"):  # numbering is ours
                    self._batch.append((command, position))
            self._position, self._line = position, number
