"""The hub on disk as commands open it: its directories, its database and its key."""

import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.base.errors import WorldError
from kiosk.base.toml_config import ConfigError
from kiosk.config import Config
from kiosk.hub.audit import Place, record_from
from kiosk.hub.hashing import load_or_make_key
from kiosk.store.hub_db import check_hub_db, open_hub_db

if TYPE_CHECKING:
    from sqlite_utils import Database


class KeyMissingError(WorldError):
    """The hub is there, but not the key with which its passes and badges are known."""


def make_directories(config: Config) -> None:
    """The data directory and what lies in it, closed to others. Raises ConfigError when that can't be done.

    A data directory that was there already is closed if nothing is in it yet; one with something in it may be shared
    on purpose, so there only what is ours is closed.
    """
    for path in (config.data_dir, config.key_path.parent, config.files_dir, config.journal_dir, config.drop_dir):
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            if path == config.data_dir and not any(path.iterdir()):
                close_to_others(path)
        except FileExistsError as error:
            raise ConfigError(f"{path} is not a directory. Move it away, or set places.data_dir.") from error
        except OSError as error:
            raise ConfigError(
                f"{path} can't be made: {error.strerror}. Give this user the right to write there, or set "
                "places.data_dir."
            ) from error
    if config.hub_path.exists():  # made by an earlier version, or copied back from a backup
        close_to_others(config.hub_path)


def close_to_others(path: Path) -> None:
    """Take every right from group and others; what is closed, or another user's, stays as it is."""
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        with suppress(OSError):  # whoever writes it next reports it
            path.chmod(mode & 0o700)


def open_hub(config: Config) -> tuple["Database", bytes]:
    """The database and the key of a hub that is there.

    Raises StoreError without a database or with a damaged one, KeyMissingError without a key: a new key would make
    every pass and badge unknown.
    """
    record_from(Place.TERMINAL)  # a process that shows a screen or pages says so afterwards
    db = open_hub_db(config.hub_path)
    try:
        check_hub_db(config.hub_path)
        return db, existing_key(config.key_path)
    except WorldError:
        db.close()
        raise


def existing_key(path: Path) -> bytes:
    """The hub's key. Raises KeyMissingError, KeyFileError."""
    with suppress(PermissionError):  # in a directory that can't be searched: reading the key reports it
        if not path.exists():
            raise KeyMissingError(
                f"The key {path} is missing; without it no pass and no badge is known. Restore it from a backup."
            )
    return load_or_make_key(path)
