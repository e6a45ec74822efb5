"""Where backups are stored: a directory, such as on a USB stick, or a server that is reached over SSH."""

import contextlib
import errno
import os
import re
import secrets
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from kiosk.base.reason import Reason, ReasonCode, os_error_reason
from kiosk.store.backup.archive import sha256_of
from kiosk.store.backup.errors import BackupError
from kiosk.store.hub_db import sync_folder

ADDRESS = r"sftp://(?:(?P<user>[A-Za-z0-9._-]+)@)?(?P<host>[A-Za-z0-9._-]+)(?::(?P<port>\d{1,5}))?(?P<path>/[\w ./~-]*)"
LARGEST_FETCHED = 10_000_000
"""Bytes of a file that is fetched from a place: only lists of deletions are, a line of some 90 bytes each."""
SFTP_MEMORY = 500_000_000
"""Bytes that `sftp` may take, whatever a server lists."""
COMMAND_NOT_FOUND = 127
CONNECT_WITHIN_S = 20
SILENT_AT_MOST_S = 60
TRANSFER_WITHIN_S = 3600.0
PARTIAL = ".part"


class Place(Protocol):
    """Keeps files by name. Every method raises BackupError; a file is there as a whole or not at all."""

    shown: str
    """The place in words for a person."""

    def names(self) -> list[str]: ...

    def store(self, source: Path, name: str) -> None:
        """Copy a file there, replacing one of the same name, and verify it."""

    def fetch(self, name: str, target: Path) -> bool:
        """Copy a small file from there. False: there is none."""

    def remove(self, name: str) -> None: ...


def place_at(to: str, usb_dir: Path, ssh_config: Path | None) -> Place:
    """The place of a text of the configuration: `sftp://…` or an absolute path.

    usb_dir: sticks are mounted below it. ssh_config: of ssh; None: the user's own.
    """
    address = re.fullmatch(ADDRESS, to)
    return SftpPlace(to, address, ssh_config) if address else DirectoryPlace(Path(to), usb_dir)


def is_on_disk_of(to: str, data_dir: Path) -> bool:
    """Whether a place is on the same file system as the hub, and would be lost with it."""
    with contextlib.suppress(OSError):
        return not re.fullmatch(ADDRESS, to) and Path(to).stat().st_dev == data_dir.stat().st_dev
    return False


class DirectoryPlace:
    """A directory that exists; one below `usb_dir` only counts while a stick is mounted there."""

    def __init__(self, path: Path, usb_dir: Path) -> None:
        self.shown = str(path)
        self._path = path
        self._usb_dir = usb_dir

    def names(self) -> list[str]:
        with self._errors():
            return [entry.name for entry in self._path.iterdir()]

    def store(self, source: Path, name: str) -> None:
        with self._errors():
            for left in self._path.glob(f".{_prefix(name)}*{PARTIAL}"):  # of a run that was cut off
                left.unlink()
            draft = self._path / f".{name}.{secrets.token_hex(4)}{PARTIAL}"
            try:
                _copy_synced(source, draft)
                if sha256_of(draft) != sha256_of(source):
                    raise BackupError(Reason(ReasonCode.BACKUP_STORED_DAMAGED, place=self.shown))
                draft.replace(self._path / name)
            finally:
                with contextlib.suppress(OSError):  # a stick that was pulled: the first error is the one to report
                    draft.unlink(missing_ok=True)
            self._sync()

    def fetch(self, name: str, target: Path) -> bool:
        with self._errors():
            if not (self._path / name).exists():
                return False
            if (self._path / name).stat().st_size > LARGEST_FETCHED:
                raise BackupError(Reason(ReasonCode.BACKUP_STORED_DAMAGED, place=self.shown))
            shutil.copyfile(self._path / name, target)
            return True

    def remove(self, name: str) -> None:
        with self._errors():
            (self._path / name).unlink(missing_ok=True)

    def _sync(self) -> None:
        try:
            sync_folder(self._path)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some file systems of sticks can't do that
                raise

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            if not self._path.is_dir() or self._is_empty_mount_point():
                raise BackupError(Reason(ReasonCode.BACKUP_PLACE_MISSING, place=self.shown))
            yield
        except OSError as error:
            cause = os_error_reason(error)
            raise BackupError(Reason(ReasonCode.BACKUP_NOT_WRITTEN, place=self.shown, cause=cause)) from error

    def _is_empty_mount_point(self) -> bool:
        """Without the stick the directory would be on the kiosk's own disk, as its parent is."""
        inside = self._path.absolute().is_relative_to(self._usb_dir.absolute())
        return inside and self._path.stat().st_dev == self._usb_dir.stat().st_dev


def _prefix(name: str) -> str:
    """What the files of one hub have in common."""
    return "-".join(name.split("-")[:2])


def _copy_synced(source: Path, target: Path) -> None:
    """Copy to the device itself: what is read back afterwards does not come from memory."""
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "wb") as written, source.open("rb") as read:
        shutil.copyfileobj(read, written)
        written.flush()
        os.fsync(written.fileno())
        os.posix_fadvise(written.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


class SftpPlace:
    """A directory of an SSH server, by the system's `sftp`: keys and known hosts are those of ssh.

    It never asks anything. A server that is met for the first time is trusted: what it gets is encrypted.
    """

    def __init__(self, to: str, address: re.Match[str], ssh_config: Path | None) -> None:
        """address: a match of ADDRESS."""
        self.shown = to
        self._path = address["path"].removeprefix("/~/") or "."
        self._command = [
            "sftp", "-b", "-", "-o", "LogLevel=ERROR",
            "-o", "BatchMode=yes", "-o", f"ConnectTimeout={CONNECT_WITHIN_S}", "-o", "StrictHostKeyChecking=accept-new",
            "-o", "ServerAliveInterval=15", "-o", f"ServerAliveCountMax={SILENT_AT_MOST_S // 15}",
            *(["-F", str(ssh_config)] if ssh_config else []),
            *(["-P", address["port"]] if address["port"] else []),
            f"{address['user']}@{address['host']}" if address["user"] else address["host"],
        ]  # fmt: skip

    def names(self) -> list[str]:
        lines = self._run("ls -1a").splitlines()
        return [Path(line).name for line in lines if not line.startswith("sftp> ")]

    def store(self, source: Path, name: str) -> None:
        for left in self.names():
            if re.fullmatch(rf"\.{re.escape(_prefix(name))}[\w.-]*{re.escape(PARTIAL)}", left):
                self.remove(left)
        draft = f".{name}.{secrets.token_hex(4)}{PARTIAL}"
        try:
            self._check_size(self._run(f'put -f "{source}" "{draft}"', f'ls -ln "{draft}"'), source)
            self._run(f'rename "{draft}" "{name}"')
        except BackupError:
            with contextlib.suppress(BackupError):  # the first error is the one to report
                self.remove(draft)
            raise

    def fetch(self, name: str, target: Path) -> bool:
        if name not in self.names():
            return False
        self._run(f'get "{name}" "{target}"', largest=LARGEST_FETCHED)
        return True

    def remove(self, name: str) -> None:
        self._run(f'-rm "{name}"')

    def _check_size(self, listed: str, source: Path) -> None:
        """listed: what `ls -ln` wrote of the copy."""
        if str(source.stat().st_size) not in listed.splitlines()[-1].split():
            raise BackupError(Reason(ReasonCode.BACKUP_STORED_DAMAGED, place=self.shown))

    def _run(self, *commands: str, largest: int | None = None) -> str:
        """Carry out commands in the directory; what sftp wrote. It ends at the first that fails.

        largest: bytes of a file that it may write here.
        """
        limits = [f"--data={SFTP_MEMORY}", *([f"--fsize={largest}"] if largest else [])]
        batch = "\n".join([f'cd "{self._path}"', *commands, ""])
        try:
            done = subprocess.run(
                ["prlimit", *limits, *self._command],
                input=batch,
                capture_output=True,
                text=True,
                errors="replace",
                check=False,
                timeout=TRANSFER_WITHIN_S,
                env={**os.environ, "LC_ALL": "C"},
            )
        except subprocess.TimeoutExpired as error:
            raise self._failed("it took too long.") from error
        except OSError as error:
            raise self._failed(f"sftp can't be run: {error.strerror}.") from error
        if done.returncode == COMMAND_NOT_FOUND:
            raise self._failed("sftp is not installed (on Debian: openssh-client).")
        if done.returncode != 0:
            raise self._failed(" ".join(done.stderr.split())[-250:] or f"sftp ended with {done.returncode}.")
        return done.stdout

    def _failed(self, raw: str) -> BackupError:
        return BackupError(Reason(ReasonCode.BACKUP_NOT_SENT, place=self.shown, raw=raw))
