"""Stores print files without starting the process that reads them; the same few are read once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from kiosk.base.clock import Clock
from kiosk.gcode.facts import read_facts
from kiosk.gcode.print_facts import PrintFacts
from kiosk.gcode.source import is_packed
from kiosk.gcode.worker import read_facts_apart
from kiosk.printroom.print_files import StoredFile, sha256_of, store_print_file

if TYPE_CHECKING:
    from sqlite_utils import Database

_facts: dict[str, PrintFacts] = {}
"""Of each content read in this run, by its SHA-256. They never change."""


def store_known_file(path: Path, files_dir: Path, db: "Database", clock: Clock) -> StoredFile:
    """As `store_print_file`; plain G-code is read in this process when it is stored for the first time."""
    with files_read_once():
        return store_print_file(path, files_dir, db, clock)


@contextmanager
def files_read_once() -> Iterator[None]:
    """Whatever stores plain G-code here reads it in this process, if it is new in this run."""
    with patch("kiosk.printroom.print_files.read_facts_apart", _read):
        yield


def _read(copy: Path, *, unpack_to: Path, **options: Any) -> PrintFacts:
    sha256 = sha256_of(copy)
    if sha256 in _facts:
        return _facts[sha256]
    if is_packed(copy):
        return read_facts_apart(copy, unpack_to=unpack_to, **options)
    _facts[sha256] = read_facts(copy)
    return _facts[sha256]
