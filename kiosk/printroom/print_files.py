"""Print files: found on sticks and in folders, and stored under their SHA-256."""

import errno
import hashlib
import logging
import os
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode, os_error_reason
from kiosk.gcode.errors import PrintFileError, Trouble
from kiosk.gcode.reader_version import READER_VERSION
from kiosk.gcode.worker import read_facts_apart
from kiosk.store.hub_db import rows, sync_folder

if TYPE_CHECKING:
    from sqlite_utils import Database

    from kiosk.gcode.print_facts import PrintFacts

SUFFIXES = frozenset({".gcode", ".gco", ".g", ".bgcode", ".3mf", ".ufp", ".stl", ".obj"})
"""Models are listed too: choosing one tells that it needs slicing, which is better than not finding it."""
DEEPEST = 3
"""How many levels of folders are searched."""
MOST_FILES = 500
LONGEST_NAME = 120
LARGEST_FILE_BYTES = 1 << 30
"""Some ten times the largest print files seen in public collections."""
RESERVE_BYTES = 500_000_000
RESERVE_SHARE = 0.05
"""Of a disk so small that RESERVE_BYTES would be more."""
_CHUNK_BYTES = 1 << 20
_ROOM_EACH_BYTES = 32 * _CHUNK_BYTES
"""How often to look for room while copying: others fill the disk too."""
_LONGEST_COPY_NAME = 200
_GONE = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOMEDIUM, errno.ENOTCONN})
"""Errors of a stick that was pulled out. EIO may be one too, or a damaged stick."""
_log = logging.getLogger(__name__)


class FileStoreError(ReasonError):
    """A print file could not be copied: stick removed, disk full, or no permission to read."""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that could be printed, where it was found."""

    path: Path
    name: str
    folder: Path
    """The searched folder under which it was found."""
    size_bytes: int
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A stored print file, identified by its SHA-256 and never changed."""

    sha256: str
    name: str
    path: Path
    facts: "PrintFacts"


def stored_path(files_dir: Path, sha256: str) -> Path:
    """The path of the stored file with this SHA-256."""
    return files_dir / f"{sha256}.gcode"


def list_print_files(folders: Iterable[Path]) -> tuple[FoundFile, ...]:
    """The print files under `folders`, newest first, at most 500; a missing folder counts as empty."""
    found = [file for folder in folders for file in _under(folder, folder, DEEPEST)]
    found.sort(key=lambda file: (file.changed_at, file.name), reverse=True)
    return tuple(found[:MOST_FILES])


def store_print_file(
    path: Path, files_dir: Path, db: "Database", clock: Clock, *, is_cancelled: Callable[[], bool] = lambda: False
) -> StoredFile:
    """Copy a print file into `files_dir`, read its facts from the copy and record it; on disk when this returns.

    Binary G-code and archives are stored as the plain G-code in them, which every printer takes. The facts are read in
    another process.

    Raises gcode.PrintFileError when it can't be printed, FileStoreError when it can't be copied, ReadingCancelledError
    soon after `is_cancelled` returns True, and leaves nothing behind then. Storing the same bytes again updates the
    name.
    """
    refuse_without_room(files_dir, 0)
    incoming, name = files_dir / f"incoming-{new_id()}", shown_name(path.name)
    copy = incoming / short_name(path.name)  # errors repeat it, and the end of the name says what a file is
    try:
        incoming.mkdir(parents=True)
        sha256, size_bytes = _copy(path, copy)
        facts = _read(copy, incoming / "plain", is_cancelled)
        if (incoming / "plain").exists():
            copy = incoming / "plain"
            sha256, size_bytes = sha256_of(copy), copy.stat().st_size
        target = stored_path(files_dir, sha256)
        copy.replace(target)
        sync_folder(files_dir)
    except OSError as error:
        raise FileStoreError(copy_failure(name, error)) from error
    finally:
        shutil.rmtree(incoming, ignore_errors=True)
    with db.atomic():
        db.execute(
            "INSERT INTO print_file (sha256, name, size_bytes, facts, added_at, reader) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (sha256)"
            " DO UPDATE SET name = excluded.name, facts = excluded.facts, reader = excluded.reader",
            (sha256, name, size_bytes, facts.to_json(), to_text(clock.now()), facts.reader),
        )
    return StoredFile(sha256=sha256, name=name, path=target, facts=facts)


def _read(copy: Path, plain: Path, is_cancelled: Callable[[], bool]) -> "PrintFacts":
    """The facts of the copy, unpacked into `plain` if it is packed, as far as there is room."""
    room = _room_bytes(copy.parent)
    try:
        return read_facts_apart(
            copy, unpack_to=plain, most_bytes=min(room, LARGEST_FILE_BYTES), is_cancelled=is_cancelled
        )
    except PrintFileError as error:
        if error.trouble is Trouble.TOO_LARGE and room < LARGEST_FILE_BYTES:
            raise FileStoreError(Reason(ReasonCode.NO_ROOM_FOR_FILES)) from error
        raise


def _room_bytes(folder: Path) -> int:
    """The room for print files. The rest of the disk is kept for the hub's database.

    Print files are what fills a disk; without this the door would stop with the prints.
    """
    disk = shutil.disk_usage(folder if folder.exists() else folder.parent)
    return max(0, int(disk.free - min(RESERVE_BYTES, disk.total * RESERVE_SHARE)))


def refuse_without_room(folder: Path, size_bytes: int) -> None:
    """Raise FileStoreError unless there is room for a file of this size."""
    if _room_bytes(folder) < max(1, size_bytes):
        raise FileStoreError(Reason(ReasonCode.NO_ROOM_FOR_FILES))


def path_key(path: Path) -> str:
    """A file's path as valid text that differs from that of every other; on old sticks names may not be UTF-8."""
    raw = os.fsencode(path.absolute())
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return f"bytes {raw.hex()}"  # no absolute path begins like that


def shown_name(name: str) -> str:
    """A file's name as it can be shown and stored (Q4)."""
    return clean_text(os.fsencode(name).decode(errors="replace"), LONGEST_NAME) or "?"


def short_name(name: str) -> str:
    """The name, if need be without the beginning: other file systems allow longer ones than this disk."""
    if len(os.fsencode(name)) <= _LONGEST_COPY_NAME:
        return name
    return os.fsdecode(os.fsencode(name)[-_LONGEST_COPY_NAME:])


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file as hexadecimal text. Raises OSError."""
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def check_stored_file(path: Path, sha256: str) -> Reason | None:
    """Why a stored file can't be printed any more, or None. Blocks while the file is read."""
    try:
        unchanged = sha256_of(path) == sha256
    except OSError:
        return Reason(ReasonCode.PRINT_FILE_MISSING)
    return None if unchanged else Reason(ReasonCode.PRINT_FILE_CHANGED)


def stale_queued_files(db: "Database") -> list[str]:
    """The SHA-256 of files in the queue whose facts another version of the reader found."""
    found = rows(
        db,
        "SELECT DISTINCT sha256 FROM print_file JOIN job USING (sha256)"
        " WHERE job.job_state = 'waiting' AND print_file.reader <> ?",
        READER_VERSION,
    )
    return [file["sha256"] for file in found]


def read_again(files_dir: Path, sha256: str) -> "PrintFacts | Reason":
    """The facts of a stored file as the present reader finds them, or why it can't be printed. Blocks meanwhile."""
    path = stored_path(files_dir, sha256)
    if refusal := check_stored_file(path, sha256):
        return refusal
    try:
        return read_facts_apart(path)
    except PrintFileError:
        return Reason(ReasonCode.FILE_NOT_SAFE)
    except OSError as error:
        _log.error("A stored print file can't be read again: %s", error)
        return Reason(ReasonCode.PRINT_FILE_MISSING)


def store_facts(db: "Database", sha256: str, facts: "PrintFacts") -> None:
    """Replace the stored facts of a file; call it in a transaction."""
    db.execute("UPDATE print_file SET facts = ?, reader = ? WHERE sha256 = ?", (facts.to_json(), facts.reader, sha256))


def _copy(source_path: Path, copy_path: Path) -> tuple[str, int]:
    """Copy the file; return its SHA-256 and size.

    Raises FileStoreError for what is no ordinary file or too large, and for a file that changes meanwhile.
    """
    digest, size_bytes, name = hashlib.sha256(), 0, shown_name(source_path.name)
    with open(source_path, "rb", opener=_open_without_waiting) as source, copy_path.open("wb") as copy:
        before = os.fstat(source.fileno())
        if not stat.S_ISREG(before.st_mode):
            raise FileStoreError(Reason(ReasonCode.COPIED_FILE_SPECIAL, file=name))
        refuse_without_room(copy_path.parent, min(before.st_size, LARGEST_FILE_BYTES))
        while chunk := source.read(_CHUNK_BYTES):
            digest.update(chunk)
            size_bytes += len(chunk)
            if size_bytes > LARGEST_FILE_BYTES:  # also one that grows while it is read
                largest_mb = LARGEST_FILE_BYTES // 1_000_000
                raise FileStoreError(Reason(ReasonCode.COPIED_FILE_TOO_LARGE, file=name, largest_mb=largest_mb))
            if size_bytes % _ROOM_EACH_BYTES < len(chunk):
                refuse_without_room(copy_path.parent, len(chunk))
            copy.write(chunk)
        after = os.fstat(source.fileno())
        if size_bytes != before.st_size or (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
            raise FileStoreError(Reason(ReasonCode.COPIED_FILE_CHANGED, file=name))
        copy.flush()
        os.fsync(copy.fileno())
    return digest.hexdigest(), size_bytes


def _open_without_waiting(path: str, flags: int) -> int:
    """Open a file of a stick: without O_NONBLOCK a pipe without a writer would be waited for forever."""
    return os.open(path, flags | os.O_NONBLOCK | os.O_CLOEXEC)


def _under(top: Path, folder: Path, depth: int) -> Iterator[FoundFile]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return  # removed or not readable
    for entry in entries:
        if entry.name.startswith("."):
            continue  # also the ._ shadow files of macOS
        try:
            if entry.is_dir(follow_symlinks=False):
                if depth > 1:
                    yield from _under(top, Path(entry.path), depth - 1)
            elif entry.is_file() and Path(entry.name).suffix.lower() in SUFFIXES:
                facts = entry.stat()
                changed_at = datetime.fromtimestamp(facts.st_mtime, UTC)
                yield FoundFile(Path(entry.path), shown_name(entry.name), top, facts.st_size, changed_at)
        except OSError:
            continue  # removed meanwhile


def copy_failure(name: str, error: OSError) -> Reason:
    """Why the file of this name could not be copied onto this disk."""
    if error.errno in _GONE:
        return Reason(ReasonCode.COPIED_FILE_GONE, file=name)
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return Reason(ReasonCode.NO_ROOM_FOR_FILES)
    if isinstance(error, PermissionError):
        return Reason(ReasonCode.COPIED_FILE_UNREADABLE, file=name)
    return Reason(ReasonCode.COPY_FAILED, file=name, cause=os_error_reason(error))


def part_name(file_name: str) -> str:
    """`key_hook.gcode` is shown as `key hook`."""
    path = PurePath(file_name)
    stem = path.stem if path.suffix.lower() in SUFFIXES else path.name
    return stem.replace("_", " ").strip() or file_name
