"""The hub's key, and the keyed hashes that are stored instead of codes and PINs (S2)."""

import hashlib
import hmac
import os
import secrets
from contextlib import suppress
from pathlib import Path

from kiosk.base.errors import WorldError
from kiosk.base.secret_files import write_private

_KEY_BYTES = 32


class KeyFileError(WorldError):
    """The key's file can't be read or made."""


def load_or_make_key(path: Path) -> bytes:
    """The hub's key, 32 bytes, from a file that only the service's user may read; created if there is none.

    Without it no pass or badge is recognised any more: back it up, but never beside the database. Raises KeyFileError.
    """
    try:
        if not path.exists():
            _make(path)
        path.chmod(0o600)
        key = path.read_bytes()
    except OSError as error:
        problem = f"The key {path} can't be read or made: {error.strerror}."
        raise KeyFileError(f"{problem} Correct its permissions.") from error
    if len(key) != _KEY_BYTES:
        raise KeyFileError(f"{path} is not a key of this program. Restore it from a backup.")
    return key


def code_hash(key: bytes, code_text: str) -> str:
    """HMAC-SHA-256 of the code in upper case, 64 hexadecimal digits."""
    return hmac.new(key, code_text.strip().upper().encode(), hashlib.sha256).hexdigest()


def hub_mark(key: bytes) -> str:
    """Identifies a hub, such as in the names of its backups; the same after a restore on another machine."""
    return hmac.new(key, b"hub", hashlib.sha256).hexdigest()[:8]


def pin_seal(key: bytes, staff_id: str, pin: str) -> bytes:
    """The keyed hash that is given to argon2 instead of the PIN: a copied database alone can't be brute-forced."""
    return hmac.new(key, f"pin {staff_id} {pin}".encode(), hashlib.sha256).digest()


def _make(path: Path) -> None:
    """Write a new key atomically; if another process was first, its key is kept."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        write_private(draft, secrets.token_bytes(_KEY_BYTES))
        with suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink(missing_ok=True)
