"""Stores the same few print files again and again without starting the process that reads them each time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from kiosk.base.clock import Clock
from kiosk.gcode.print_facts import PrintFacts
from kiosk.gcode.worker import read_facts_apart
from kiosk.printroom.print_files import StoredFile, sha256_of, store_print_file

if TYPE_CHECKING:
    from sqlite_utils import Database

_facts: dict[str, PrintFacts] = {}
"""Of each content read in this run, by its SHA-256. They never change."""


def store_known_file(path: Path, files_dir: Path, db: "Database", clock: Clock) -> StoredFile:
    """As `store_print_file`; plain G-code is read by the other process when it is stored for the first time."""
    with files_read_once():
        return store_print_file(path, files_dir, db, clock)


@contextmanager
def files_read_once() -> Iterator[None]:
    """Whatever stores plain G-code here has the other process read only what is new in this run."""
    with patch("kiosk.printroom.print_files.read_facts_apart", _read):
        yield


def _read(copy: Path, *, unpack_to: Path, **options: Any) -> PrintFacts:
    sha256 = sha256_of(copy)
    if sha256 in _facts:
        return _facts[sha256]
    found = read_facts_apart(copy, unpack_to=unpack_to, **options)
    if not unpack_to.exists():
        _facts[sha256] = found
    return found
