"""`kiosk backup`: shows how the backups stand, makes one, makes the pair of keys."""

import contextlib
import os
from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.base.clock import Clock, SystemClock
from kiosk.base.command_line import kiosk_command
from kiosk.base.errors import WorldError
from kiosk.base.instance_lock import InstanceLock
from kiosk.base.toml_config import ConfigError
from kiosk.cli.end_signals import interrupt_at_end_signals
from kiosk.cli.hub_files import open_hub
from kiosk.cli.options import config_option
from kiosk.cli.terminal import terminal_qr
from kiosk.config import Config, found_config, load_config, make_runtime_dir
from kiosk.hub import deletions
from kiosk.hub.hashing import hub_mark
from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.settings_table import read_setting
from kiosk.store.backup.archive import Manifest, new_key_pair
from kiosk.store.backup.backup import HubFiles, make_backup, needed_since, remove_old, store_deletions
from kiosk.store.backup.errors import BackupError
from kiosk.store.backup.places import Place, place_at
from kiosk.store.backup.state import BackupState, last_backup, record_backup

if TYPE_CHECKING:
    from sqlite_utils import Database

BACKUP_LOCK = "backup.lock"
_NOT_CONFIGURED = "No backups are made: set `to` and `recipient` under [backup] in the configuration."
_PAPER = """This private key opens every backup of this hub, and nothing else does. Write it down or print it now, and
keep it away from the kiosk and from the backups. It is not stored anywhere."""


@click.group("backup", invoke_without_command=True)
@click.option("--now", is_flag=True, help="Make a backup now.")
@click.option("--list-only", is_flag=True, hidden=True, help="Only bring the list of deletions up to date.")
@config_option
@click.pass_context
def backup_group(context: click.Context, now: bool, list_only: bool, config_path: Path | None) -> None:
    """Show how the backups of this hub stand, or make one.

    With a place and a public key in the configuration the print room makes one each night. A backup holds the database,
    the configuration and the keys; print files are not in it. Only the private key opens it: `kiosk backup keygen`.
    """
    if context.invoked_subcommand is not None:
        return
    interrupt_at_end_signals()  # what is put together is removed whatever ends this
    config = load_config(config_path)
    db, key = open_hub(config)
    with contextlib.closing(db):
        if now or list_only:
            make_runtime_dir(config)
            busy = "A backup of this hub is being made already."
            with InstanceLock(config.runtime_dir / BACKUP_LOCK, busy):
                back_up(config, config_path or found_config(), db, key, SystemClock(), list_only=list_only)
        _show(last_backup(db), config, read_setting(db, HubFacts).value.tz)


@backup_group.command("keygen")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the private key into this new file instead, such as one on a stick.",
)
def keygen_command(out: Path | None) -> None:
    """Make a pair of keys for backups: the private one for paper, the public one for the configuration."""
    private, public = new_key_pair()
    if out is None:
        click.echo(f"\n{_PAPER}\n\n  {private}\n\n{terminal_qr(private)}\n")
    else:
        _write_key(out, private)
        click.echo(f"The private key is in {out}. Take it away from this machine; only it opens the backups.")
    click.echo(f'The public key, for the configuration:\n\n[backup]\nrecipient = "{public}"')


def back_up(
    config: Config, config_path: Path | None, db: "Database", key: bytes, clock: Clock, *, list_only: bool
) -> None:
    """Make one backup and record what became of it. Raises ConfigError, BackupError."""
    if not config.backup.to:
        raise ConfigError(_NOT_CONFIGURED)
    now, hub = clock.now(), hub_mark(key)
    place = place_of(config)
    if list_only:
        store_deletions(config.hub_path, place, hub, deletions.noted(db), needed_since(place, hub))
        return
    files = HubFiles(config.hub_path, config_path, config.secrets_dir)
    with _recorded_failure(db, now, place.shown):
        since = needed_since(place, hub)
        store_deletions(config.hub_path, place, hub, deletions.noted(db), since)
        made = make_backup(
            files, place, config.backup.recipient, Manifest(_version(), hub, read_setting(db, HubFacts).value.name, now)
        )
    record_backup(db, now, place.shown, made)
    deletions.forget_older(db, since)
    _remove_old(place, hub, now, config.backup.keep_days)


def place_of(config: Config) -> Place:
    return place_at(config.backup.to, config.usb_dir, config.backup.ssh_config)


@contextlib.contextmanager
def _recorded_failure(db: "Database", now: datetime, place: str) -> Iterator[None]:
    try:
        yield
    except BackupError as error:
        record_backup(db, now, place, error.reason)
        raise


def _remove_old(place: Place, hub: str, now: datetime, keep_days: int) -> None:
    """The new backup is good; that an old one could not be removed is only said."""
    try:
        count = remove_old(place, hub, now, timedelta(days=keep_days))
    except BackupError as error:
        click.echo(f"Old backups could not be removed: {error}", err=True)
        return
    if count:
        click.echo(f"{count} backups older than {keep_days} days were removed.")


def _show(state: BackupState, config: Config, tz: tzinfo) -> None:
    if state.stored is not None and state.good_at is not None:
        click.echo(f"Last backup: {state.good_at.astimezone(tz):%Y-%m-%d %H:%M}, {state.stored.size_bytes:,} bytes")
        click.echo(f"  {state.place}, {state.stored.name}")
        click.echo(f"  SHA-256 {state.stored.sha256}")
    else:
        click.echo("There is no backup of this hub yet.")
    if state.failure is not None and state.tried_at is not None:
        click.echo(f"The last try, {state.tried_at.astimezone(tz):%Y-%m-%d %H:%M}, failed: {state.failure}")
    if config.backup.to:
        click.echo(
            f"The print room makes one each night at {config.backup.at}; by hand: {kiosk_command('backup')} --now"
        )
    else:
        click.echo(_NOT_CONFIGURED)


def _version() -> str:
    try:
        return version("makerspace-kiosk")
    except PackageNotFoundError:  # run from a checkout that is not installed
        return "unknown"


def _write_key(path: Path, private: str) -> None:
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(f"{private}\n")
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError as error:
        raise WorldError(f"{path} is there already; it may be the key of your backups. Name a new file.") from error
    except OSError as error:
        raise WorldError(f"{path} can't be written: {error.strerror}.") from error
