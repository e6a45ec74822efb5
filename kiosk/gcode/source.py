"""Reads a print file in bounded blocks of whole lines; rejects what can't be G-code.

Binary G-code, sliced 3MF files and .ufp are unpacked on the way.
"""

import codecs
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from kiosk.gcode.errors import PrintFileError, Trouble, shown
from kiosk.gcode.formats import archives, bgcode
from kiosk.gcode.formats.unpacking import UnpackError

_BLOCK = 1 << 19
"""Bytes read at a time: large enough for vectors to pay, small enough for a Raspberry Pi with many jobs."""

_MAX_LINE_BYTES = 1 << 22
"""No slicer writes a line of 4 MiB; a comment with all object shapes of a full bed stays below 1 MiB."""

_STRAY_RETURN = re.compile(rb"[^\r\n]\r+[^\r\n]")
"""A carriage return inside a line. Printers and OctoPrint take it as the line's end, so what follows it, hidden
behind a comment or a harmless move, would run as a command of its own."""

_MODELS = (b"solid ", b"<?xml", b"ISO-10303-21")
"""How text STL, AMF and STEP files begin."""
_MODEL_SUFFIXES = (".stl", ".obj", ".3mf", ".amf", ".step", ".stp")


def text_blocks(path: Path) -> Iterator[bytes]:
    """The file in blocks of whole lines; each ends with a line feed, also where the file's last line does not.

    Raises PrintFileError for everything that is not a readable text file.
    """
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            raise PrintFileError(Trouble.FOLDER, f"{shown(path)} is a folder. Choose a print file inside it.")
        if not stat.S_ISREG(path.stat().st_mode):
            raise PrintFileError(
                Trouble.UNREADABLE, f"{shown(path)} is not an ordinary file. Choose a file that ends in .gcode."
            )
        if path.stat().st_size == 0:  # also a file of the kernel's, which may block whoever reads it
            _refuse_by_beginning(b"", shown(path))
        with path.open("rb") as file:
            yield from _blocks(_chunks(file, shown(path)), shown(path))
    except FileNotFoundError as error:
        raise PrintFileError(
            Trouble.MISSING, f"There is no file {shown(path)}. Look at its name, or put the USB stick back."
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have, such as one with a NUL
        raise PrintFileError(
            Trouble.UNREADABLE, f"{shown(path)} can't be read. Copy it to the stick again and try once more."
        ) from error


def is_packed(path: Path) -> bool:
    """Whether it is binary G-code or an archive, from which `text_blocks` unpacks the G-code. Raises OSError."""
    with path.open("rb") as file:
        return file.read(4) in {bgcode.MAGIC, archives.MAGIC}


def unpack(path: Path, target: Path, most_bytes: int) -> None:
    """Write the G-code of binary G-code or an archive as a plain file of at most so many bytes.

    Raises PrintFileError and OSError.
    """
    written = 0
    with target.open("wb") as plain:
        for block in text_blocks(path):
            written += len(block)
            if written > most_bytes:
                raise PrintFileError(
                    Trouble.TOO_LARGE,
                    f"{shown(path)} holds more than {most_bytes // 1_000_000} MB of G-code."
                    " Slice the model with fewer details, or in parts.",
                )
            plain.write(block)
        plain.flush()
        os.fsync(plain.fileno())


def _chunks(file: BinaryIO, name: str) -> Iterator[bytes]:
    """The text of the file in bounded chunks."""
    head = file.read(_BLOCK)
    if head.startswith((bgcode.MAGIC, archives.MAGIC)):
        file.seek(0)
        is_binary = head.startswith(bgcode.MAGIC)
        try:
            yield from bgcode.text_of_blocks(file) if is_binary else archives.text_of_archive(file)
        except archives.NoGcodeError as error:
            raise _model(name) from error
        except UnpackError as error:
            if not is_binary and not name.lower().endswith(".gcode") and not name.lower().endswith(".gcode.3mf"):
                raise _model(name) from error
            kind, trouble = (
                ("binary G-code", Trouble.BINARY_GCODE) if is_binary else ("a sliced 3MF", Trouble.SLICED_3MF)
            )
            raise PrintFileError(
                trouble, f"{name} is {kind}, but damaged. Export it as plain G-code from the slicer."
            ) from error
        return
    head = head.removeprefix(codecs.BOM_UTF8)
    _refuse_by_beginning(head, name)
    while head:
        yield head
        head = file.read(_BLOCK)


def _blocks(chunks: Iterator[bytes], name: str) -> Iterator[bytes]:
    rest, before = b"", 0
    for chunk in chunks:
        text = rest + chunk
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
    if head.startswith(_MODELS) or name.lower().endswith(_MODEL_SUFFIXES):
        raise _model(name)


def _model(name: str) -> PrintFileError:
    return PrintFileError(Trouble.MODEL, f"{name} is a model, not a print file. Open it in a slicer and export G-code.")
