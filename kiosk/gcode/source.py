"""Reads a print file in bounded blocks of whole lines; rejects what can't be plain G-code."""

import codecs
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from kiosk.gcode.errors import PrintFileError, Trouble

_BLOCK = 1 << 19
"""Bytes read at a time: large enough for vectors to pay, small enough for a Raspberry Pi with many jobs."""

_MAX_LINE_BYTES = 1 << 22
"""No slicer writes a line of 4 MiB; a comment with all object shapes of a full bed stays below 1 MiB."""

_STRAY_RETURN = re.compile(rb"[^\r\n]\r+[^\r\n]")
"""A carriage return inside a line. Printers and OctoPrint take it as the line's end, so what follows it, hidden
behind a comment or a harmless move, would run as a command of its own."""

_MODELS = (b"PK\x03\x04", b"solid ", b"<?xml", b"ISO-10303-21")
"""How 3MF (a zip), text STL, AMF and STEP files begin."""


def text_blocks(path: Path) -> Iterator[bytes]:
    """The file in blocks of whole lines; each ends with a line feed, also where the file's last line does not.

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


def _blocks(file: BinaryIO, name: str) -> Iterator[bytes]:
    block = file.read(_BLOCK).removeprefix(codecs.BOM_UTF8)
    _refuse_by_beginning(block, name)
    rest, before = b"", 0
    while block:
        text = rest + block
        _refuse_by_bytes(text, before, name)
        end = text.rfind(b"\n") + 1
        rest = text[end:]
        if len(rest) > _MAX_LINE_BYTES:
            raise PrintFileError(
                Trouble.NOT_GCODE, f"{name} is not G-code. Open the model in a slicer and export G-code."
            )
        if end:
            before += text.count(b"\n")
            yield text[:end]
        block = file.read(_BLOCK)
    if rest:
        yield rest + b"\n"


def _refuse_by_bytes(text: bytes, before: int, name: str) -> None:
    if b"\0" in text:
        raise PrintFileError(
            Trouble.BINARY, f"{name} is not a print file. Choose a file that the slicer exported as G-code."
        )
    returns = text.count(b"\r")
    if returns and returns != text.count(b"\r\n") and (stray := _STRAY_RETURN.search(text)):
        line = before + text.count(b"\n", 0, stray.start()) + 1
        raise PrintFileError(
            Trouble.DAMAGED, f"Line {line} of {name} is broken in two. Export it from the slicer again.", line
        )


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
