"""`kiosk restore`: a hub from its backup, on the same machine or on a new one."""

import contextlib
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.base.clock import Clock, SystemClock, is_synchronised
from kiosk.base.command_line import kiosk_command
from kiosk.base.errors import StoreError, WorldError
from kiosk.base.instance_lock import InstanceLock
from kiosk.base.secret_files import write_private
from kiosk.cli.backup.backup import BACKUP_LOCK
from kiosk.cli.end_signals import interrupt_at_end_signals
from kiosk.cli.hub_files import existing_key, make_directories
from kiosk.cli.kept_processes import OFFICE, PRINT_ROOM, SCREEN_LOCK, WATCHDOG
from kiosk.cli.options import config_option
from kiosk.cli.settings.take_over import take_over_once
from kiosk.config import Config, config_places, found_config, load_config, make_runtime_dir
from kiosk.hub import audit, deletions
from kiosk.hub.maturity.company_codes import CompanyCodes
from kiosk.hub.office.devices import Devices
from kiosk.hub.retention import run_retention
from kiosk.hub.settings.hub_facts import RetentionTimes
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.deleting_again import delete_again
from kiosk.store.backup.archive import CONFIGURATION, DATABASE, SECRETS, Manifest, decrypt, is_encrypted, unpack
from kiosk.store.backup.deletion_list import Deletion, list_name, read_list
from kiosk.store.hub_db import check_hub_db, is_sound_hub, open_hub_db, row
from kiosk.store.restore import SECRETS_DRAFT, replaced, restore_hub_db

if TYPE_CHECKING:
    from sqlite_utils import Database

LONGEST_KEY_FILE = 100_000
_RUNNING = "This hub is running. Stop `kiosk run`, `kiosk printroom` and `kiosk watchdog` first."


@dataclass(frozen=True, slots=True)
class _Source:
    """An opened backup. folder: its unpacked files; None for a plain copy of `hub.db`, which has no manifest."""

    database: Path
    folder: Path | None = None
    manifest: Manifest | None = None


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--identity",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The file with the private key. Without it, the key is asked for: type it, or scan its QR code.",
)
@click.option("--check", "check_only", is_flag=True, help="Only open the backup and verify it; change nothing.")
@click.option("--yes", is_flag=True, help="Also replace a hub that works.")
@click.option(
    "--deleted",
    "list_path",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The list of deletions; usually it lies beside the backup.",
)
@click.option("--without-list", is_flag=True, help="Restore although what was deleted since the backup comes back.")
@config_option
def restore_command(
    file: Path,
    identity: Path | None,
    check_only: bool,
    yes: bool,
    list_path: Path | None,
    without_list: bool,
    config_path: Path | None,
) -> None:
    """Restore the hub from FILE: a backup, or a plain copy of hub.db.

    What it replaces is kept beside it. What was deleted since the backup is deleted again. Nothing of the hub may run
    meanwhile. On a machine without a configuration, that of the backup is taken.
    """
    interrupt_at_end_signals()  # what is unpacked is removed whatever ends this
    with _opened(file, identity) as source:
        if check_only:
            _show_check(file, source)
            return
        config = _configuration(source, config_path)
        make_directories(config)
        make_runtime_dir(config)
        with contextlib.ExitStack() as locks:
            for name in (PRINT_ROOM.lock_name, WATCHDOG.lock_name, OFFICE.lock_name, SCREEN_LOCK, BACKUP_LOCK):
                locks.enter_context(InstanceLock(config.runtime_dir / name, _RUNNING))
            if not yes:
                _refuse_working_hub(config)
            listed = _deletions(file, source, list_path, config, without_list=without_list)
            _restore(source, config, listed, SystemClock())
    named = ["--config", str(config_path)] if config_path else []
    click.echo(f"Next: {kiosk_command('doctor', *named)}")


@contextlib.contextmanager
def _opened(file: Path, identity: Path | None) -> Iterator[_Source]:
    """The backup in a directory of its own, for this user alone. Raises StoreError."""
    try:
        encrypted = is_encrypted(file)
    except FileNotFoundError as error:
        raise StoreError(f"There is no backup at {file}.") from error
    except OSError as error:
        raise StoreError(f"{file} can't be read: {error.strerror}.") from error
    if not encrypted:
        yield _Source(file)
        return
    key = _private_key(identity)
    with tempfile.TemporaryDirectory(prefix="kiosk-restore-") as made:
        folder = Path(made)
        decrypt(file, folder / "packed", key)
        (folder / "files").mkdir()
        manifest = unpack(folder / "packed", folder / "files", file)
        (folder / "packed").unlink()
        yield _Source(folder / "files" / DATABASE, folder / "files", manifest)


def _private_key(identity: Path | None) -> str:
    if identity is None and not sys.stdin.isatty():
        return sys.stdin.read(LONGEST_KEY_FILE)
    if identity is None:
        return str(click.prompt("Private key (AGE-SECRET-KEY-1…), typed or scanned", hide_input=True))
    try:
        with identity.open(encoding="utf-8", errors="replace") as file:
            return file.read(LONGEST_KEY_FILE)
    except OSError as error:
        raise StoreError(f"The private key {identity} can't be read: {error.strerror}.") from error


def _show_check(file: Path, source: _Source) -> None:
    """Raises StoreError if the database in it is damaged."""
    with tempfile.TemporaryDirectory(prefix="kiosk-check-") as made:
        copy = Path(made) / DATABASE
        try:
            shutil.copyfile(source.database, copy)
        except OSError as error:
            raise StoreError(f"{file} can't be unpacked: {error.strerror}.") from error
        check_hub_db(copy, full=True)
        with contextlib.closing(open_hub_db(copy, keep_copy=False)) as db:
            counts = row(db, "SELECT (SELECT count(*) FROM pass) AS passes, (SELECT count(*) FROM visit) AS visits")
    click.echo(f"{file} is sound.")
    if source.manifest is not None:
        click.echo(f"  {source.manifest.name}, hub {source.manifest.hub}, version {source.manifest.program}")
        click.echo(f"  made at {source.manifest.made_at:%Y-%m-%d %H:%M} UTC")
    if counts is not None:
        click.echo(f"  {counts['passes']} passes, {counts['visits']} visits")


def _configuration(source: _Source, config_path: Path | None) -> Config:
    """The configuration of this machine; where it has none, that of the backup is put there."""
    path = config_path or found_config() or config_places()[0]
    theirs = source.folder / CONFIGURATION if source.folder else None
    if theirs is not None and theirs.exists() and not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_private(path, theirs.read_bytes())
        except OSError as error:
            raise StoreError(f"The configuration {path} can't be written: {error.strerror}.") from error
        click.echo(f"Configuration of the backup: {path}")
    return load_config(config_path or (path if path.exists() else None))


def _refuse_working_hub(config: Config) -> None:
    if config.hub_path.exists() and is_sound_hub(config.hub_path):
        raise StoreError(f"{config.hub_path} works. To replace it, and keep it beside: the same command with --yes.")


def _deletions(
    file: Path, source: _Source, list_path: Path | None, config: Config, *, without_list: bool
) -> frozenset[Deletion]:
    """What is on the list beside the backup, and in the database that is replaced, as far as it can be read."""
    known = _deletions_of(config.hub_path)
    if list_path is None and source.manifest is not None:
        beside = file.parent / list_name(source.manifest.hub)
        list_path = beside if beside.exists() or not without_list else None
        if list_path is not None and not list_path.exists():
            raise StoreError(
                f"There is no list of deletions at {list_path}: who was deleted since the backup would be back. Copy "
                "it from where the backups are, or restore with --without-list."
            )
    if list_path is None:
        return known
    try:
        return known | read_list(list_path)
    except OSError as error:
        raise StoreError(f"The list of deletions {list_path} can't be read: {error.strerror}.") from error


def _deletions_of(hub_path: Path) -> frozenset[Deletion]:
    """Also of a damaged database, where this table can still be read."""
    if not hub_path.exists() or hub_path.stat().st_size == 0:
        return frozenset()
    try:
        with contextlib.closing(open_hub_db(hub_path)) as db:
            return deletions.noted(db)
    except (WorldError, OSError, sqlite3.Error):  # the list beside the backup has them, too
        return frozenset()


def _restore(source: _Source, config: Config, listed: frozenset[Deletion], clock: Clock) -> None:
    secrets = source.folder / SECRETS if source.folder else config.secrets_dir
    key = existing_key(secrets / config.key_path.name)
    made = f"backup of {source.manifest.made_at:%Y-%m-%d %H:%M} UTC" if source.manifest else "a copy"
    again = 0

    def prepare(db: "Database") -> None:
        nonlocal again
        take_over_once(db, config, clock)  # a backup of an earlier version has its configuration beside it
        again = delete_again(db, key, clock, listed)
        run_retention(
            db, clock, is_synchronised, read_setting(db, RetentionTimes).value.times()
        )  # before anybody can look at it
        Devices(db, key, clock).end_all()
        CompanyCodes(db, key, clock).end_all()
        audit.record(db, clock, None, "restore", detail=made)
        if source.folder is not None:  # last: until here nothing that is there was changed
            _replace_secrets(secrets, config, clock)

    kept = restore_hub_db(source.database, config.hub_path, clock.now(), prepare)
    click.echo(f"Restored: {config.hub_path}, {made}")
    if kept is not None:
        click.echo(f"The database before is kept: {kept}")
    if again:
        click.echo(f"Deleted again: {again} passes, members of staff or lost codes")
    with contextlib.closing(open_hub_db(config.hub_path)) as db:
        if StaffDirectory(db, key, clock).needs_first_admin():
            click.echo(f"There is no admin left in it. Make one: {kiosk_command('hub', 'init')}")


def _replace_secrets(fresh: Path, config: Config, clock: Clock) -> None:
    """Put the keys of the backup in the place of those that are there, which are kept where they differ."""
    current = config.secrets_dir
    draft = Path(tempfile.mkdtemp(prefix=SECRETS_DRAFT, dir=current.parent))
    try:
        for path in fresh.iterdir():
            write_private(draft / path.name, path.read_bytes())
        if _contents(draft) == _contents(current):
            return
        if any(current.iterdir()):
            kept = replaced(current, f"{clock.now():%Y%m%dT%H%M%S.%f}")
            current.rename(kept)
            click.echo(f"The keys before are kept: {kept}")
        draft.replace(current)
    except OSError as error:
        raise StoreError(f"The keys of the backup can't be written to {current}: {error.strerror}.") from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
