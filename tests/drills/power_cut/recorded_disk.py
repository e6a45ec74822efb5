"""A recording of all that processes wrote to the hub's database, and what a power cut at any moment leaves of it.

What was synced is there. Of what was written since, each sector may be there or not, in any order, and a write may be
torn at any byte. `recorder.c` makes the recording inside the real processes.
"""

import json
import random
import shutil
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SECTOR_BYTES = 512
HEAD = struct.Struct("<4Q")
SOURCE = Path(__file__).parent / "recorder.c"


@dataclass(frozen=True, slots=True)
class Record:
    """One step: `w`rite, `t`runcate, `s`ync, `u`nlink; `p`: bytes to a printer; `c`: somebody was told of something."""

    operation: str
    path: str
    offset: int
    data: bytes

    @property
    def confirmed(self) -> dict[str, Any]:
        """What somebody was told."""
        found: dict[str, Any] = json.loads(self.data)
        return found


def compile_recorder(place: Path) -> Path | None:
    """The library to preload; None where there is no compiler."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        return None
    library = place / "recorder.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O2", SOURCE, "-o", library, "-ldl"], check=True)
    return library


def record_of(operation: str, path: str, data: bytes) -> bytes:
    """A record as `recorder.c` writes it."""
    name = path.encode()
    return HEAD.pack(ord(operation), len(name), 0, len(data)) + name + data


def records(log: bytes) -> Iterator[Record]:
    """The records of a log, oldest first."""
    place = 0
    while place < len(log):
        operation, name, offset, length = HEAD.unpack_from(log, place)
        place += HEAD.size
        path = log[place : place + name].decode()
        yield Record(chr(operation), path, offset, log[place + name : place + name + length])
        place += name + length


class Disk:
    """The files of the hub's database. `before`: their contents when the recording began, by path."""

    def __init__(self, before: dict[str, bytes]) -> None:
        self._synced = {path: bytearray(content) for path, content in before.items()}
        self._pending: dict[str, list[Record]] = {}

    def apply(self, record: Record) -> None:
        """One step of the recording."""
        if record.operation in "wt":
            self._pending.setdefault(record.path, []).append(record)
        elif record.operation == "s":
            content = self._synced.setdefault(record.path, bytearray())
            for pending in self._pending.pop(record.path, []):
                _write(content, pending)
        elif record.operation == "u":
            self._synced.pop(record.path, None)
            self._pending.pop(record.path, None)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files as a power cut leaves them now."""
        left = {path: bytearray(content) for path, content in self._synced.items()}
        for path, pending in self._pending.items():
            content = left.setdefault(path, bytearray())
            share = chance.choice((0.0, 0.2, 0.5, 0.8, 1.0))
            for record in pending:
                for part in _parts(record, share, chance):
                    _write(content, part)
        return {path: bytes(content) for path, content in left.items()}


def _parts(record: Record, share: float, chance: random.Random) -> Iterator[Record]:
    """What of one write is on the disk."""
    if record.operation == "t":
        if chance.random() < share:
            yield record
        return
    if chance.random() < 0.2:  # torn at a byte
        yield Record("w", record.path, record.offset, record.data[: chance.randrange(len(record.data) + 1)])
        return
    for begin in range(0, len(record.data), SECTOR_BYTES):
        if chance.random() < share:
            yield Record("w", record.path, record.offset + begin, record.data[begin : begin + SECTOR_BYTES])


def _write(content: bytearray, record: Record) -> None:
    end = record.offset + len(record.data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if record.operation == "t":
        del content[record.offset :]
    else:
        content[record.offset : end] = record.data
