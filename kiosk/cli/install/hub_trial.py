"""What an update asks a version about the hub, each as a process of that version and of the hub's user.

    python -m kiosk.cli.install.hub_trial check|running|keep VERSION|put-back VERSION [--config FILE]

Exit code 0, or 1 with what is wrong on standard error. The hub itself is only changed by `put-back`.
"""

import contextlib
import logging
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from kiosk.base.clock import SystemClock
from kiosk.base.errors import StoreError, WorldError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.cli import Sentence
from kiosk.cli.doctor.checkup import MACHINE_CHECKS, Finding, serial_ports
from kiosk.cli.options import config_option
from kiosk.config import Config, load_config
from kiosk.store.database_copy import copy_database, remove_database
from kiosk.store.hub_db import open_hub_db, rows, sync_folder
from kiosk.store.restore import restore_hub_db

FRAME_WITHIN_MS = 60_000
PRINT_ROOM_WITHIN_S = 60.0
KEPT = "hub.db.before-update-from-{version}"
"""Beside `hub.db`: how that version left it when an update began. The print room removes it after a day."""

_RUNNING = (
    "SELECT equipment.name FROM job JOIN printer ON printer.id = job.printer_id"
    " JOIN equipment ON equipment.id = printer.id"
    " WHERE job_state IN ('sending', 'printing', 'paused') AND connection = 'serial' ORDER BY equipment.name"
)


@click.group()
def trial() -> None:
    os.umask(0o077)


@trial.command("check")
@config_option
def check_command(config_path: Path | None) -> None:
    """Whether this version works here: the machine, and a copy of the hub, which it migrates."""
    config = load_config(config_path)
    problems = [f"{one.subject}: {one.message}\n    {one.fix}" for one in _machine() if one.state == "error"]
    if problems:
        raise WorldError("\n".join(problems))
    if not config.hub_path.exists():
        click.echo("There is no hub yet; only the machine was checked.")
        return
    with _copy_of(config) as copied:
        try:
            open_hub_db(copied.hub_path, keep_copy=False).close()
        except StoreError as error:
            raise StoreError(str(error).replace(str(copied.hub_path), str(config.hub_path))) from error
        click.echo("A copy of the hub was opened")
        _try_print_room(copied)
        click.echo("The print room works on the copy")
        _try_screen(copied)
        click.echo("The screen shows its first frame of the copy")


@trial.command("running")
@config_option
def running_command(config_path: Path | None) -> None:
    """Which prints a restart would end: those over a serial cable. A name a line."""
    config = load_config(config_path)
    if config.hub_path.exists():
        with contextlib.closing(open_hub_db(config.hub_path)) as db:
            for row in rows(db, _RUNNING):
                click.echo(row["name"])


@trial.command("keep")
@click.argument("version")
@config_option
def keep_command(version: str, config_path: Path | None) -> None:
    """Keep the hub's database as it is now, beside it. No service runs."""
    config = load_config(config_path)
    if config.hub_path.exists():
        kept = config.hub_path.with_name(KEPT.format(version=version))
        remove_database(kept)
        copy_database(config.hub_path, kept)
        sync_folder(kept.parent)


@trial.command("put-back")
@click.argument("version")
@config_option
def put_back_command(version: str, config_path: Path | None) -> None:
    """Put the database that this version left back, if it can't open the hub's own. No service runs."""
    config = load_config(config_path)
    if not config.hub_path.exists():
        return
    try:
        open_hub_db(config.hub_path).close()
    except StoreError as error:
        click.echo(str(error))
        kept = config.hub_path.with_name(KEPT.format(version=version))
        now = SystemClock().now()
        aside = restore_hub_db(kept, config.hub_path, now)
        click.echo(f"The hub is as it was before the update. What came after it is in {aside}")


def _machine() -> Iterator[Finding]:
    """What `kiosk doctor` finds of the machine. Ports are not the version's matter."""
    for check in MACHINE_CHECKS:
        if check is not serial_ports:
            found = check()
            yield from [found] if isinstance(found, Finding) else found


@contextlib.contextmanager
def _copy_of(config: Config) -> Iterator[Config]:
    """The configuration of a hub that is a copy of this one, with its keys, and of which nothing stays."""
    folder = Path(tempfile.mkdtemp(prefix=".trial-", dir=config.data_dir))
    try:
        places = replace(config.places, data_dir=folder, runtime_dir=folder / "run", drop_dir=folder, usb_dir=folder)
        copied = replace(config, places=places, scanner=replace(config.scanner, serial=()))
        for path in (copied.runtime_dir, copied.files_dir):
            path.mkdir()
        copy_database(config.hub_path, copied.hub_path)
        if config.secrets_dir.is_dir():
            shutil.copytree(config.secrets_dir, copied.secrets_dir)
        yield copied
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _try_print_room(config: Config) -> None:
    """Start the print room on a hub whose printers can't be reached: another one serves them. Raises WorldError."""
    from kiosk.cli.printroom import pairing_tools
    from kiosk.printers.printer import Printer, Report
    from kiosk.printroom.records import PrinterRow
    from kiosk.printroom.service import PrintRoom

    def no_printer(row: PrinterRow, report: Report) -> Printer:
        raise WorldError(Reason(ReasonCode.MACHINE_MESSAGE, raw="trial"))

    clock, stop, begun, failed = SystemClock(), threading.Event(), threading.Event(), list[BaseException]()
    room = PrintRoom(
        config.hub_path, config.live_path, config.files_dir, no_printer, clock, pairing_tools(config, clock)
    )

    def work() -> None:
        try:
            room.run(stop, begun.set)
        except BaseException as error:  # noqa: BLE001 - raised again on the thread that waits
            failed.append(error)
            begun.set()

    logging.disable(logging.ERROR)  # that no printer can be reached is as it should be
    thread = threading.Thread(target=work, name="print-room")
    thread.start()
    if not begun.wait(PRINT_ROOM_WITHIN_S):
        raise WorldError(f"The print room did not begin within {PRINT_ROOM_WITHIN_S:.0f} s.")
    stop.set()
    thread.join(PRINT_ROOM_WITHIN_S)
    logging.disable(logging.NOTSET)
    if failed:
        raise failed[0]
    if thread.is_alive():
        raise WorldError(f"The print room did not end within {PRINT_ROOM_WITHIN_S:.0f} s.")


def _try_screen(config: Config) -> None:
    """Draw the first page, where nobody sees it. Raises WorldError."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    from kiosk.cli.app_process import build_services

    services = replace(build_services(config), scan_socket=None, keyboard_scanner=False, code_camera="")
    from PySide6.QtCore import QTimer

    from kiosk.screens.app import KioskApp, prepare_qt
    from kiosk.screens.kit.panel import PanelSetup

    qt = prepare_qt(["kiosk"])
    app = KioskApp(services, PanelSetup())
    try:
        app.show()
        assert app.window is not None
        app.window.frameSwapped.connect(lambda: qt.exit(0))
        QTimer.singleShot(FRAME_WITHIN_MS, app, lambda: qt.exit(1))
        if qt.exec():
            raise WorldError("The screen did not show its first frame in time.")
    except RuntimeError as error:  # the pages can't be loaded
        raise WorldError(str(error)) from error
    finally:
        app.close()


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    try:
        trial(standalone_mode=False)
    except WorldError as error:
        Sentence(str(error)).show()
        sys.exit(1)
