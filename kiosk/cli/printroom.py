"""`kiosk printroom`: puts the print room's process together and runs it until a signal ends it."""

import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from kiosk.base.clock import Clock, SystemClock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.base.secret_files import KeyFiles
from kiosk.base.toml_config import ConfigError
from kiosk.cli.end_signals import catch_end_signals
from kiosk.cli.logs import start_log
from kiosk.cli.options import config_option
from kiosk.cli.settings.hub_settings import settings_of
from kiosk.cli.status.publishing import status_publisher
from kiosk.config import Config, load_config, make_runtime_dir, read_secret
from kiosk.hub.audit import Place, record_from
from kiosk.printers.file_server import FileServer
from kiosk.printers.printer import Printer, Report
from kiosk.printers.tls import add_authorities
from kiosk.printroom.alarms.channels import send_to
from kiosk.printroom.alarms.notification_setup import notification_setup
from kiosk.printroom.nightly_backup import NightlyBackup
from kiosk.printroom.pairing.pairing_worker import PairingTools
from kiosk.printroom.records import PrinterRow
from kiosk.printroom.service import PrintRoom
from kiosk.store.hub_db import check_hub_db

if TYPE_CHECKING:
    from kiosk.printers.print_server.discovery import OnServersChanged, ServerSearch
    from kiosk.printers.print_server.pairing import KnownServers, OnStep, ServerFacts

_log = logging.getLogger(__name__)


@click.command("printroom")
@config_option
def printroom_command(config_path: Path | None) -> None:
    """Serve the printers of this hub until interrupted.

    Prints over OctoPrint or Moonraker go on when this ends; prints over a serial cable end with it, heaters off. If it
    is killed, a print over a serial cable goes on when it is back within a minute.
    """
    config = load_config(config_path)
    make_runtime_dir(config)
    start_log(config, "printroom")
    record_from(Place.PRINT_ROOM)
    trust_authorities(config)
    stop = threading.Event()
    catch_end_signals().call(stop.set)
    make, clock = partial(make_printer, config), SystemClock()
    if config.hub_path.exists():
        check_hub_db(config.hub_path)
    settings = settings_of(config)
    tools, backup = pairing_tools(config, clock), nightly_backup(config, config_path, clock, settings.hub.tz)
    notification = notification_setup(settings, send_to)
    publisher = status_publisher(config, settings, clock)
    room = PrintRoom(
        config.hub_path,
        config.live_path,
        config.files_dir,
        make,
        clock,
        tools,
        backup,
        notification,
        partial(file_server, config),
    )
    try:
        room.run(stop, publisher.start)
    finally:
        publisher.close()
    if room.unclosed:
        _log.warning("Some links hang and are left to the system: %s", ", ".join(room.unclosed))
        logging.shutdown()
        os._exit(0)  # everything is on disk; a thread that hangs in the system must not keep the process


def nightly_backup(config: Config, config_path: Path | None, clock: Clock, tz: ZoneInfo) -> NightlyBackup | None:
    """The backup of each night; None where the configuration names no place for it."""
    if not config.backup.to:
        return None
    named = [] if config_path is None else ["--config", str(config_path.absolute())]
    command = ["nice", sys.executable, "-m", "kiosk", "backup", "--now", *named]
    return NightlyBackup(config.hub_path, command, time.fromisoformat(config.backup.at), tz, clock)


def trust_authorities(config: Config) -> None:
    """Trust the authorities that the configuration names, for servers and cameras. Raises ConfigError."""
    if config.network.ca_file is not None:
        try:
            add_authorities(config.network.ca_file)
        except OSError as error:  # ssl.SSLError too
            raise ConfigError(Reason(ReasonCode.CA_FILE_UNREADABLE, path=str(config.network.ca_file))) from error


def pairing_tools(config: Config, clock: Clock) -> PairingTools:
    """The functions that find print servers and pair with them; they import their libraries when called."""

    def pair(
        connection: str, address: str, key: str, known: "KnownServers", cancelled: threading.Event, on_step: "OnStep"
    ) -> "tuple[str, ServerFacts]":
        if connection == "moonraker":
            from kiosk.printers.moonraker.http import pairing as moonraker_pairing

            return moonraker_pairing.pair_server(address, key, known, cancelled, on_step)
        from kiosk.printers.octoprint.pairing import pairing

        return pairing.pair_server(address, key, known, cancelled, on_step, clock)

    def search(on_servers_changed: "OnServersChanged") -> "ServerSearch":
        from kiosk.printers.print_server.discovery import ServerSearch

        return ServerSearch(on_servers_changed)

    def read_key(slug: str) -> str:
        return read_secret(config.server_key_path(slug))

    return PairingTools(pair, search, KeyFiles(config.secrets_dir), read_key)


def file_server(config: Config, row: PrinterRow) -> FileServer | None:
    """The server with files behind a printer; None for a printer on a cable. Raises ConfigError as `make_printer`."""
    if row.connection == "serial" or not row.address:
        return None
    if row.connection == "moonraker":
        from kiosk.printers.moonraker.http.user_files import UserFiles as MoonrakerFiles

        with _address_checked(row):
            return MoonrakerFiles(row.address, read_secret(config.server_key_path(row.slug)))
    from kiosk.printers.octoprint.http.user_files import UserFiles

    with _address_checked(row):
        return UserFiles(row.address, read_secret(config.server_key_path(row.slug)))


@contextmanager
def _address_checked(row: PrinterRow) -> Iterator[None]:
    """Raises ConfigError for an address that is none."""
    try:
        yield
    except ValueError as error:
        raise ConfigError(Reason(ReasonCode.NOT_AN_ADDRESS, address=row.address)) from error


def make_printer(config: Config, row: PrinterRow, report: Report) -> Printer:
    """The printer of a row. Raises ConfigError when its address or key can't be used.

    Each kind is imported only when a printer needs it: a hub without OctoPrint needs none of its libraries.
    """
    if not row.address:  # it came with a hub pack
        raise ConfigError(Reason(ReasonCode.NO_CONNECTION_SET))
    if row.connection == "moonraker":
        from kiosk.printers.moonraker.printer import MoonrakerPrinter

        with _address_checked(row):
            key = read_secret(config.server_key_path(row.slug))
            return MoonrakerPrinter(report, row.address, key, SystemClock())
    if row.connection == "octoprint":
        from kiosk.printers.octoprint.printer import OctoPrintPrinter

        with _address_checked(row):
            key = read_secret(config.server_key_path(row.slug))
            return OctoPrintPrinter(report, row.address, key, SystemClock())
    from kiosk.printers.marlin.journal.parking import Bed
    from kiosk.printers.marlin.printer import MarlinPrinter

    journal_dir = config.runtime_dir / "journal"  # in RAM: written often, and of no use after a power cut
    journal_dir.mkdir(exist_ok=True)
    bed = Bed(row.bed_x_mm, row.bed_y_mm, row.height_mm)
    return MarlinPrinter(report, row.address, row.baud or None, SystemClock(), journal_dir, bed=bed)
