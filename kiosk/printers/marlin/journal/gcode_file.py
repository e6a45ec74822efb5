"""Reads a print file command by command for sending, in batches, and tracks height, feed rate and modes."""

import re
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.gcode.lexer import MAX_COMMAND_BYTES, sendable_lines

BATCH_BYTES = 65536
READ_BYTES = 1 << 20
MOVES = frozenset({b"G0 ", b"G1 ", b"G2 ", b"G3 ", b"G5 "})
MODES = frozenset({b"G90", b"G91", b"M82", b"M83"})
Z_WORD = re.compile(rb"Z\s*(-?\d*\.?\d+)")
F_WORD = re.compile(rb"F\s*(\d*\.?\d+)")


class GcodeFileError(ReasonError):
    """The file can't be sent: a line does not fit into a board's line buffer, or the file is too short."""


@dataclass(frozen=True, slots=True)
class FilePosition:
    """A byte offset between two commands of a file, and the height, feed rate and modes in force there."""

    offset: int
    z_command: str = ""
    feed_command: str = ""
    relative: bool = False
    relative_e: bool = False


class GcodeFile:
    """An open print file, read by the lexer of `kiosk.gcode`: what was checked is what is sent (H30).

    `sent_bytes`: the offset behind the last line of which all commands were returned. `is_mid_line`: not all of the
    present one were. `for_klipper`: named commands are sent too, and a line may have any length.
    """

    def __init__(self, path: Path) -> None:
        """Open `path`. Raises OSError."""
        self._file: BinaryIO = path.open("rb")
        self._size = max(1, path.stat().st_size)
        self._batch: deque[tuple[bytes, int]] = deque()
        self._read_bytes = 0
        self._line = 0
        self._z_command = b""
        self._feed_command = b""
        self.sent_bytes = 0
        self.is_mid_line = self.for_klipper = False
        self.relative = False
        self.relative_e = False

    def close(self) -> None:
        self._file.close()

    @property
    def fraction(self) -> float:
        """The share of the file returned so far, 0–1, by bytes."""
        return min(1.0, self.sent_bytes / self._size)

    @property
    def z_mm(self) -> float | None:
        """The last absolute height returned."""
        found = Z_WORD.search(self._z_command)
        return float(found.group(1)) if found else None

    @property
    def feed_mm_per_min(self) -> float | None:
        """The last feed rate returned."""
        found = F_WORD.search(self._feed_command)
        return float(found.group(1)) if found else None

    @property
    def position(self) -> FilePosition:
        """The position of the next command; not while `is_mid_line`."""
        z_command, feed_command = self._z_command.decode("latin-1"), self._feed_command.decode("latin-1")
        return FilePosition(self.sent_bytes, z_command, feed_command, self.relative, self.relative_e)

    def seek(self, position: FilePosition) -> None:
        """Continue from a position recorded by an earlier reading of the same file. Raises OSError."""
        self._file.seek(0)
        remaining, self._line = position.offset, 0
        while remaining > 0 and (block := self._file.read(min(remaining, READ_BYTES))):
            remaining -= len(block)
            self._line += block.count(b"\n")
        self._batch.clear()
        self.is_mid_line = False
        self._read_bytes = self.sent_bytes = position.offset
        self._z_command = position.z_command.encode("latin-1")
        self._feed_command = position.feed_command.encode("latin-1")
        self.relative, self.relative_e = position.relative, position.relative_e

    def next_command(self) -> bytes | None:
        """Return the next command as it is sent, without comment, own line number or checksum; None at the end.

        Raises GcodeFileError, OSError.
        """
        batch = self._batch
        if not batch:
            self._read_batch()
            if not batch:
                self.sent_bytes = self._size
                return None
        command, behind = batch.popleft()
        self.is_mid_line = behind == 0
        if behind:
            self.sent_bytes = behind
        head = command[:3]
        if head in MOVES:
            if b"Z" in command and not self.relative:
                self._z_command = command
            if b"F" in command:
                self._feed_command = command
        elif head in MODES:
            self._update_modes(command)
        return command

    @property
    def next_ends_at(self) -> int:
        """The offset behind the line of the next command; the size of the file at its end.

        Raises GcodeFileError, OSError.
        """
        if not self._batch:
            self._read_batch()
        return next((behind for _command, behind in self._batch if behind), self._size)

    def _update_modes(self, command: bytes) -> None:
        match command.split(b" ", 1)[0]:
            case b"G90" | b"G91" as code:
                self.relative = self.relative_e = code == b"G91"
            case b"M82" | b"M83" as code:
                self.relative_e = code == b"M83"

    def _read_batch(self) -> None:
        while not self._batch:
            lines = self._file.readlines(BATCH_BYTES)
            if not lines:
                return
            offset, number = self._read_bytes, self._line
            append, for_klipper = self._batch.append, self.for_klipper
            for line, commands in zip(lines, sendable_lines(lines, klipper=for_klipper), strict=True):
                offset += len(line)
                number += 1
                if len(commands) == 1 and len(commands[0]) <= MAX_COMMAND_BYTES:  # almost every line
                    append((commands[0], offset))
                    continue
                for command in commands:
                    if len(command) > MAX_COMMAND_BYTES and not for_klipper:
                        raise GcodeFileError(Reason(ReasonCode.LINE_TOO_LONG, line=number))
                    append((command, 0))
                if commands:
                    self._batch[-1] = (commands[-1], offset)
            self._read_bytes, self._line = offset, number
