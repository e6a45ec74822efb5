"""Takes over one file of a server: bounded in size, copied under its SHA-256 and checked as any other."""

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path, PurePath
from threading import Event

from kiosk.base.clock import Clock
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.gcode.worker import ReadingCancelledError
from kiosk.printers.file_server import FileServer
from kiosk.printroom.print_files import (
    LARGEST_FILE_BYTES,
    FileStoreError,
    copy_failure,
    refuse_without_room,
    short_name,
    shown_name,
    store_print_file,
)
from kiosk.store.hub_db import open_hub_db

ROOM_EACH_BYTES = 32 << 20
"""How often to look for room while it comes: others fill the disk too."""


def take_over(
    server: FileServer, path: str, name: str, hub_path: Path, files_dir: Path, clock: Clock, cancelled: Event
) -> str:
    """Fetch the file and store it; return its SHA-256. Blocks; leaves nothing behind when it fails.

    name: as its server calls it. Raises WorldError, ReadingCancelledError soon after `cancelled` is set.
    """
    incoming = files_dir / f"incoming-{new_id()}"
    try:
        refuse_without_room(files_dir, 0)
        incoming.mkdir(parents=True)
        copy = incoming / short_name(local_name(name, path))
        with copy.open("wb") as file:
            server.fetch(path, _into(file.write, files_dir, shown_name(name), cancelled))
        with contextlib.closing(open_hub_db(hub_path)) as db:
            return store_print_file(copy, files_dir, db, clock, is_cancelled=cancelled.is_set).sha256
    except OSError as error:
        raise FileStoreError(copy_failure(shown_name(name), error)) from error
    finally:
        shutil.rmtree(incoming, ignore_errors=True)


def local_name(name: str, path: str) -> str:
    """The name as that of a file in one folder of this disk, with the end of its path, which says what it is."""
    stem, suffix = shown_name(name).replace("/", "_").lstrip("."), PurePath(path).suffix
    return f"{stem.removesuffix(suffix) or '_'}{suffix}"


def _into(write: Callable[[bytes], int], files_dir: Path, name: str, cancelled: Event) -> Callable[[bytes], None]:
    """Write what comes, as long as it is wanted, not too large, and there is room."""
    size_bytes = 0

    def take(chunk: bytes) -> None:
        nonlocal size_bytes
        if cancelled.is_set():
            raise ReadingCancelledError(f"{name} is no longer wanted.")
        size_bytes += len(chunk)
        if size_bytes > LARGEST_FILE_BYTES:
            largest_mb = LARGEST_FILE_BYTES // 1_000_000
            raise FileStoreError(Reason(ReasonCode.COPIED_FILE_TOO_LARGE, file=name, largest_mb=largest_mb))
        if size_bytes % ROOM_EACH_BYTES < len(chunk):
            refuse_without_room(files_dir, len(chunk))
        try:
            write(chunk)
        except OSError as error:  # of this disk, not of the server
            raise FileStoreError(copy_failure(name, error)) from error

    return take
