"""Reads the lines of a print file in bounded blocks; rejects what can't be plain G-code."""

import codecs
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from kiosk.gcode.errors import PrintFileError, Trouble

_BLOCK = 1 << 18
"""Bytes read at a time: large enough that reading costs nothing, small enough for a Raspberry Pi with many jobs."""

_MAX_LINE_BYTES = 1 << 22
"""No slicer writes a line of 4 MiB; a comment with all object shapes of a full bed stays below 1 MiB."""

_STRAY_RETURN = re.compile(rb"\r[^\r\n]")
"""A carriage return inside a line. Printers and OctoPrint take it as the line's end, so what follows it, hidden
behind a comment or a harmless move, would run as a command of its own."""

_MODELS = (b"PK\x03\x04", b"solid ", b"<?xml", b"ISO-10303-21")
"""How 3MF (a zip), text STL, AMF and STEP files begin."""


def line_blocks(path: Path) -> Iterator[list[bytes]]:
    """The file's lines without their line feeds (a carriage return may remain), a block at a time.

    Raises PrintFileError for everything that is not a readable text file.
    """
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            raise PrintFileError(Trouble.FOLDER, f"{path.name} is a folder. Choose a print file inside it.")
        if not stat.S_ISREG(path.stat().st_mode):
            raise PrintFileError(
                Trouble.UNREADABLE, f"{path.name} is not an ordinary file. Choose a file that ends in .gcode."
            )
        with path.open("rb") as file:
            yield from _blocks(file, path.name)
    except FileNotFoundError as error:
        raise PrintFileError(
            Trouble.MISSING, f"There is no file {path.name}. Look at its name, or put the USB stick back."
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have, such as one with a NUL
        raise PrintFileError(
            Trouble.UNREADABLE, f"{path.name} can't be read. Copy it to the stick again and try once more."
        ) from error


def _blocks(file: BinaryIO, name: str) -> Iterator[list[bytes]]:
    block = file.read(_BLOCK).removeprefix(codecs.BOM_UTF8)
    _refuse_by_beginning(block, name)
    rest, before = b"", 0
    while block:
        if b"\0" in block:
            raise PrintFileError(
                Trouble.BINARY, f"{name} is not a print file. Choose a file that the slicer exported as G-code."
            )
        text = rest + block
        if stray := _STRAY_RETURN.search(text):
            line = before + text.count(b"\n", 0, stray.start()) + 1
            raise PrintFileError(
                Trouble.DAMAGED, f"Line {line} of {name} is broken in two. Export it from the slicer again.", line
            )
        lines = text.split(b"\n")
        rest = lines.pop()
        before += len(lines)
        if len(rest) > _MAX_LINE_BYTES:
            raise PrintFileError(
                Trouble.NOT_GCODE, f"{name} is not G-code. Open the model in a slicer and export G-code."
            )
        yield lines
        block = file.read(_BLOCK)
    if rest:
        yield [rest]


def _refuse_by_beginning(head: bytes, name: str) -> None:
    if not head.strip():
        raise PrintFileError(Trouble.EMPTY, f"{name} is empty. Export it from the slicer again.")
    if head.startswith(b"GCDE"):
        raise PrintFileError(
            Trouble.BINARY_GCODE,
            f"{name} is binary G-code. Turn off “binary G-code” in the slicer's printer settings and export again.",
        )
    if head.startswith(_MODELS) or (name.lower().endswith(".stl") and b"\0" in head):
        raise PrintFileError(
            Trouble.MODEL, f"{name} is a model, not a print file. Open it in a slicer and export G-code."
        )
