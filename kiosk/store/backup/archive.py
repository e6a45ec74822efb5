"""One file that holds a hub: a compressed tar of database, configuration and keys, encrypted in the age format.

Anybody can read the age format with other programs, too; only the private key opens a file, and it is not on the kiosk.
"""

import contextlib
import errno
import hashlib
import io
import json
import os
import re
import shutil
import tarfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

import pyrage

from kiosk.base.clock import from_text, to_text
from kiosk.base.errors import StoreError
from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.store.backup.errors import BackupError

FORMAT = 1
AGE_HEADER = b"age-encryption.org/"
MANIFEST = "manifest.json"
DATABASE = "hub.db"
CONFIGURATION = "kiosk.toml"
SECRETS = "secrets"
LARGEST_MANIFEST = 1_000_000
LARGEST_SMALL_FILE = 10_000_000
"""Of every file but the database."""
_ALLOWED = re.compile(rf"{re.escape(DATABASE)}|{re.escape(CONFIGURATION)}|{SECRETS}/[A-Za-z0-9][A-Za-z0-9._-]{{0,200}}")
_SECRET_KEY = re.compile(r"AGE-SECRET-KEY-1[0-9A-Z]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself. program: the version that wrote it. hub: identifies the hub by its key."""

    program: str
    hub: str
    name: str
    made_at: datetime


def pack(target: Path, manifest: Manifest, files: Mapping[str, Path]) -> None:
    """Write the archive, not yet encrypted. files: name in the archive to where it is. Raises OSError."""
    listed = {name: {"size": path.stat().st_size, "sha256": sha256_of(path)} for name, path in files.items()}
    content = {
        "format": FORMAT,
        "program": manifest.program,
        "hub": manifest.hub,
        "name": manifest.name,
        "made_at": to_text(manifest.made_at),
        "files": listed,
    }
    with _private(target) as raw, tarfile.open(fileobj=raw, mode="w:gz", compresslevel=6) as tar:
        _add(tar, MANIFEST, io.BytesIO(json.dumps(content, ensure_ascii=False, indent=1).encode()))
        for name, path in files.items():
            with path.open("rb") as file:
                _add(tar, name, file)


def encrypt(source: Path, target: Path, recipient: str) -> None:
    """Encrypt a file for the owner of a public key. Raises BackupError for a wrong key, OSError."""
    try:
        key = pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError as error:
        raise BackupError(Reason(ReasonCode.BACKUP_RECIPIENT_WRONG)) from error
    with source.open("rb") as plain, _private(target) as encrypted:
        writer = _Writer(encrypted)
        try:
            pyrage.encrypt_io(plain, writer, [key])
        except pyrage.EncryptError as error:
            raise writer.failure or OSError(errno.EIO, str(error)) from error


class _Writer:
    """Keeps the operating system's error, which the library passes on as a text."""

    def __init__(self, file: BinaryIO) -> None:
        self.failure: OSError | None = None
        self._file = file

    def write(self, content: bytes) -> int:
        try:
            return self._file.write(content)
        except OSError as error:
            self.failure = error
            raise

    def flush(self) -> None:
        self._file.flush()


def is_encrypted(path: Path) -> bool:
    """Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(AGE_HEADER)) == AGE_HEADER


def decrypt(source: Path, target: Path, identity: str) -> None:
    """Decrypt a backup. identity: a text with the private key in it. Raises StoreError; `target` is gone then."""
    keys = _private_keys(identity)
    try:
        with source.open("rb") as encrypted, _private(target) as plain:
            pyrage.decrypt_io(encrypted, plain, keys)
    except pyrage.DecryptError as error:
        target.unlink(missing_ok=True)
        if "no matching keys" in str(error).lower():  # the library has no other way to tell
            raise StoreError(f"{source} was made for another key than this one.") from error
        raise StoreError(f"{source} is damaged. Take an earlier backup.") from error
    except OSError as error:
        target.unlink(missing_ok=True)
        raise StoreError(f"{source} can't be read or unpacked: {error.strerror or 'it is damaged'}.") from error


def new_key_pair() -> tuple[str, str]:
    """A private key, and the public one that goes with it."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def unpack(archive: Path, folder: Path, named: Path) -> Manifest:
    """Unpack a decrypted archive into an empty folder and verify it. named: the backup, for messages.

    Only files that a backup of this program has are taken, at the places where they belong. Raises StoreError.
    """
    try:
        with tarfile.open(archive, mode="r:gz") as tar:
            manifest, listed = _read_manifest(tar)
            while member := tar.next():
                _extract(tar, member, listed, folder)
    except (tarfile.TarError, zlib.error, EOFError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreError(f"{named} is not a backup of this program, or is damaged. Take another one.") from error
    except OSError as error:
        raise StoreError(f"{named} can't be unpacked: {error.strerror or 'it is damaged'}.") from error
    missing = [name for name in (*listed, DATABASE) if not (folder / name).is_file()]
    if missing:
        raise StoreError(f"{named} is incomplete. Take another one.")
    return manifest


def sha256_of(path: Path) -> str:
    """Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read_manifest(tar: tarfile.TarFile) -> tuple[Manifest, dict[str, Any]]:
    first = tar.next()
    if first is None or first.name != MANIFEST or not 0 < first.size <= LARGEST_MANIFEST:
        raise ValueError
    file = tar.extractfile(first)
    found = json.loads(file.read(LARGEST_MANIFEST) if file else b"")
    if found["format"] != FORMAT:
        raise ValueError
    manifest = Manifest(
        clean_text(found["program"], 40),
        clean_text(found["hub"], 40),
        clean_text(found["name"], 80),
        from_text(found["made_at"]),
    )
    return manifest, dict(found["files"])


def _extract(tar: tarfile.TarFile, member: tarfile.TarInfo, listed: Mapping[str, Any], folder: Path) -> None:
    """Write one file. Raises ValueError if it doesn't belong here or is not as listed; OSError."""
    if not member.isreg() or _ALLOWED.fullmatch(member.name) is None or member.size != listed[member.name]["size"]:
        raise ValueError
    if member.name != DATABASE and member.size > LARGEST_SMALL_FILE:
        raise ValueError
    target, file = folder / member.name, tar.extractfile(member)
    if file is None:
        raise ValueError
    target.parent.mkdir(mode=0o700, exist_ok=True)
    with _private(target) as written:
        shutil.copyfileobj(file, written)
    if sha256_of(target) != listed[member.name]["sha256"]:
        raise ValueError


def _private_keys(text: str) -> Sequence[pyrage.x25519.Identity]:
    try:
        keys = [pyrage.x25519.Identity.from_str(key.upper()) for key in _SECRET_KEY.findall(text)]
    except pyrage.IdentityError as error:
        raise StoreError("The private key has a mistake. Compare it with the paper.") from error
    if not keys:
        raise StoreError("There is no private key in that: one starts with AGE-SECRET-KEY-1.")
    return keys


def _add(tar: tarfile.TarFile, name: str, file: Any) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = file.seek(0, os.SEEK_END)
    entry.mode = 0o600
    file.seek(0)
    tar.addfile(entry, file)


@contextlib.contextmanager
def _private(path: Path) -> Iterator[BinaryIO]:
    """A new file for this user alone, on the disk at the end; removed if that fails."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except BaseException:  # also on Ctrl-C: no half file stays
        path.unlink(missing_ok=True)
        raise
