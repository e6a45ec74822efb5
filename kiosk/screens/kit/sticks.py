"""USB sticks: whether somebody mounts them on this machine, which can be written, and a new file on one."""

import contextlib
import errno
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.store.hub_db import sync_folder

UNIT = "etc/systemd/system/kiosk-usb@.service"
"""What `kiosk install` lays down."""
AUTOMOUNTERS = ("usr/libexec/udisks2/udisksd", "usr/lib/udisks2/udisksd")
"""With one of these a desktop session mounts sticks."""


def sticks_are_mounted(
    usb_dir: Path, environment: Mapping[str, str] = os.environ, root: Path = Path("/"), mounts: str = "proc/self/mounts"
) -> bool:
    """True when something is mounted below `usb_dir` now, or when whatever mounts sticks there is installed."""
    if (root / UNIT).exists():
        return True
    if environment.get("XDG_CURRENT_DESKTOP") and any((root / path).exists() for path in AUTOMOUNTERS):
        return True
    return bool(_mounted(usb_dir, root / mounts))


BACKUPS, LABELS = "backup", "labels"
"""Where `kiosk install` mounts the hub's own sticks, for writing: that of the backups, and that of the staff."""


def can_take_files(usb_dir: Path, mounts: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a file can be given to a visitor on a stick: one that can be written is in, or a desktop mounts them.

    `kiosk install` mounts sticks read-only.
    """
    automounted = any(Path("/", path).exists() for path in AUTOMOUNTERS) and not Path("/", UNIT).exists()
    return bool(writable_sticks(usb_dir, mounts)) or bool(environment.get("XDG_CURRENT_DESKTOP") and automounted)


def writable_sticks(usb_dir: Path, mounts: Path, *, of_staff: bool = False) -> tuple[Path, ...]:
    """Those that can be written, but not the hub's own: that of the staff only if it is asked for."""
    hubs_own = {usb_dir / BACKUPS} if of_staff else {usb_dir / BACKUPS, usb_dir / LABELS}
    found = [path for path, options in _mounted(usb_dir, mounts) if "rw" in options and os.access(path, os.W_OK)]
    return tuple(path for path in found if path not in hubs_own)


class StickError(ReasonError):
    """A file can't be put on a stick."""


def write_on_stick(
    usb_dir: Path, mounts: Path, stem: str, suffix: str, content: bytes, *, of_staff: bool = False
) -> str:
    """Write a new file on the one stick that is in, safe from a pull once this returns; return its name.

    Nothing on the stick is overwritten: a name that is taken gets a number. Raises StickError, with nothing left behind
    as far as the stick is still there.
    """
    sticks = writable_sticks(usb_dir, mounts, of_staff=of_staff)
    if not sticks and of_staff and _mounted(usb_dir, mounts):
        raise StickError(Reason(ReasonCode.STICK_OF_STAFF_NEEDED))
    if not sticks:
        code = ReasonCode.STICK_READ_ONLY if _mounted(usb_dir, mounts) else ReasonCode.STICK_MISSING
        raise StickError(Reason(code))
    if len(sticks) > 1:
        raise StickError(Reason(ReasonCode.STICKS_SEVERAL))
    (folder,) = sticks
    draft = folder / f".{stem}-{secrets.token_hex(4)}"
    try:
        try:
            _write(draft, content)
            target = _reserved(folder, stem, suffix)
            draft.replace(target)  # the empty file of ours, on any file system
            sync_folder(folder)
        finally:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
    except OSError as error:
        raise StickError(Reason(_TROUBLE.get(error.errno or 0, ReasonCode.STICK_REMOVED))) from error
    return target.name


_TROUBLE = {
    errno.ENOSPC: ReasonCode.STICK_FULL,
    errno.EDQUOT: ReasonCode.STICK_FULL,
    errno.EROFS: ReasonCode.STICK_READ_ONLY,
    errno.EACCES: ReasonCode.STICK_READ_ONLY,
    errno.EPERM: ReasonCode.STICK_READ_ONLY,
}


def _write(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _reserved(folder: Path, stem: str, suffix: str) -> Path:
    """A new empty file."""
    number = 1
    while True:
        path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
            return path
        number += 1


def _mounted(usb_dir: Path, mounts: Path) -> list[tuple[Path, list[str]]]:
    """What is mounted below `usb_dir`, with its options."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    fields = [line.split(" ") for line in lines if line.count(" ") > 2]
    found = [(Path(one[1].replace("\\040", " ")), one[3].split(",")) for one in fields]
    return [(path, options) for path, options in found if path.is_relative_to(usb_dir) and path != usb_dir]
