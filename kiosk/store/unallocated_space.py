"""Overwrites what deleted rows left in the unallocated space of the pages of a database (Q12).

`secure_delete` overwrites a row where it is deleted. But when SQLite balances a table or an index it moves rows within
a page and to its neighbours (`rebuildPage` in its btree.c), and their old bytes stay between the pointers of the page
and its first row. When such a row is deleted later, only its new place is overwritten. No statement reaches the old one
but `VACUUM`, which writes the whole file three times, and lets nobody write meanwhile.

So these bytes are overwritten in the file itself. That is safe while others use it, because

- no row is touched: each page is read again right before, and one that is not as the file's format says is left;
- nobody else writes the file: the log is empty, and this process holds the write lock; readers don't use these bytes;
- a commit follows, at which every connection forgets the pages that it holds in memory and can't write them back;
- the file stays open: closing it would drop the locks of all connections of this process.

The format: https://www.sqlite.org/fileformat2.html#b_tree_pages
"""

import contextlib
import itertools
import os
import sqlite3
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.store.write_ahead_log import empty_log

PAGES_A_READ = 256
PAGES_A_LOCK = 256
"""So many pages are overwritten while others wait, which takes some ms."""
INTERIOR, LEAF = (2, 5), (10, 13)
"""Kinds of pages that hold rows of a table or an index. Any other page begins with a zero byte, as its first four are
the number of a page below 2^25 (32 million)."""
_INTERIOR_HEADER, _LEAF_HEADER = 12, 8
_FIRST_FREE_AND_CELLS = struct.Struct(">xHHH")
_open_files: dict[Path, int] = {}


@dataclass(frozen=True, slots=True)
class _Pages:
    """size: bytes of a page; usable: those of them that SQLite uses."""

    size: int
    usable: int


def erase_in_copy(path: Path) -> None:
    """Do it in a database that nobody has open and that has no log beside it. Raises OSError."""
    with path.open("r+b", buffering=0) as file:
        pages = _pages(file.fileno())
        if pages is not None:
            _erase(file.fileno(), pages, _stale(file.fileno(), pages))
        os.fsync(file.fileno())


def erase_in_use(path: Path) -> bool:
    """Do it in a database in WAL mode; False if somebody reads or writes just now and it must be tried again.

    Takes about a second for each GB, in which everybody goes on; they wait some ms where something is overwritten.
    Raises sqlite3.Error, OSError.
    """
    if not empty_log(path):  # what is in the log is not in the file yet
        return False
    handle = _opened(path)
    pages = _pages(handle)
    if pages is None:
        return True
    found = list(_stale(handle, pages))
    return all(_erase_locked(path, handle, pages, part) for part in _batches(found)) and empty_log(path)


def _erase_locked(path: Path, handle: int, pages: _Pages, numbers: Sequence[int]) -> bool:
    address = f"{path.absolute().as_uri()}?mode=rw"
    with contextlib.closing(sqlite3.connect(address, uri=True, timeout=0, isolation_level=None)) as conn:
        conn.execute("PRAGMA synchronous = FULL")
        if not _locked_with_empty_log(path, conn):
            return False
        try:
            _erase(handle, pages, numbers)
            os.fsync(handle)
            (version,) = conn.execute("PRAGMA user_version").fetchone()
            conn.execute(f"PRAGMA user_version = {(version + 1) % 2**31}")
            conn.execute("COMMIT")
        except BaseException:
            conn.rollback()
            raise
    return True


def _locked_with_empty_log(path: Path, conn: sqlite3.Connection) -> bool:
    """Begin a transaction as the only writer, all that was committed in the file; False if that is not possible now."""
    if conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        return False
    try:
        conn.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        return False
    if Path(f"{path}-wal").stat().st_size == 0:
        return True
    conn.rollback()  # somebody was quicker
    return False


def _erase(handle: int, pages: _Pages, numbers: Iterator[int] | Sequence[int]) -> None:
    for number in numbers:
        at = (number - 1) * pages.size
        place = _unallocated(os.pread(handle, pages.size, at), pages)
        if place is not None:
            os.pwrite(handle, bytes(place.stop - place.start), at + place.start)


def _stale(handle: int, pages: _Pages) -> Iterator[int]:
    """The numbers of the pages whose unallocated space is not empty. The first page holds the tables' names alone."""
    for first in itertools.count(1, PAGES_A_READ):
        block = os.pread(handle, PAGES_A_READ * pages.size, (first - 1) * pages.size)
        for number, page in enumerate(_split(block, pages.size), first):
            place = _unallocated(page, pages) if number > 1 else None
            if place is not None and page[place] != bytes(place.stop - place.start):
                yield number
        if len(block) < PAGES_A_READ * pages.size:
            return


def _split(block: bytes, size: int) -> Iterator[bytes]:
    return (block[at : at + size] for at in range(0, len(block) - size + 1, size))


def _unallocated(page: bytes, pages: _Pages) -> slice | None:
    """Where nothing is stored between the pointers and the rows of a page; None if it holds no rows or is not sound."""
    if len(page) < pages.size or page[0] not in INTERIOR + LEAF:
        return None
    first_free, cells, content = _FIRST_FREE_AND_CELLS.unpack_from(page)
    content = content or 65536
    pointers_at = _INTERIOR_HEADER if page[0] in INTERIOR else _LEAF_HEADER
    begin = pointers_at + 2 * cells
    if not begin <= content <= pages.usable or 0 < first_free < content:
        return None
    pointers = struct.unpack_from(f">{cells}H", page, pointers_at)
    if any(not content <= each < pages.usable for each in pointers):
        return None
    return slice(begin, content)


def _pages(handle: int) -> _Pages | None:
    """None: no database, or one with another kind of pages (`auto_vacuum`)."""
    head = os.pread(handle, 100, 0)
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0") or any(head[52:56]):
        return None
    size = int.from_bytes(head[16:18])
    size = 65536 if size == 1 else size
    return _Pages(size, size - head[20])


def _opened(path: Path) -> int:
    """The file, opened once for the life of this process; again if another file has taken its place."""
    here = path.stat()
    known = _open_files.get(path)
    if known is None or not os.path.samestat(os.fstat(known), here):
        _open_files[path] = os.open(path, os.O_RDWR | os.O_CLOEXEC)
    return _open_files[path]


def _batches(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[at : at + PAGES_A_LOCK] for at in range(0, len(numbers), PAGES_A_LOCK))
