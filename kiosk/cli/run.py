"""`kiosk run`: the touchscreen of a hub."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.base.clock import SystemClock
from kiosk.cli.app_process import build_services, only_screen, show_app
from kiosk.cli.logs import start_log
from kiosk.cli.options import config_option, vnc_options, with_vnc
from kiosk.cli.print_room_process import PrintRoomKeeper
from kiosk.config import Config, load_config

if TYPE_CHECKING:
    from kiosk.screens.app import KioskApp

KEEP_EACH_MS = 1000


@click.command("run")
@click.option("--window", is_flag=True, help="Show it in a window, also where the configuration says full screen.")
@click.option("--no-printroom", is_flag=True, help="Don't start the print room: something else does, such as systemd.")
@vnc_options
@config_option
def run_command(
    config_path: Path | None, window: bool, no_printroom: bool, vnc_port: int | None, vnc_address: str | None
) -> None:
    """Show the touchscreen of this hub.

    Starts the print room if none runs, again if it dies, and leaves it running: a print continues when the screen is
    closed. With --vnc-port, or display = "vnc" in the configuration, the screen is served by VNC, behind a password
    that is shown here.
    """
    config = with_vnc(load_config(config_path), vnc_port, vnc_address)
    services = build_services(config)
    with only_screen(config) as lock:
        start_log(config, "app")

        def shown(app: "KioskApp") -> None:  # a screen that can't be shown leaves nothing behind
            if not no_printroom:
                _keep_print_room(config, config_path, app)

        sys.exit(show_app(config, services, lock=lock, window=window, shown=shown))


def _keep_print_room(config: Config, config_path: Path | None, app: "KioskApp") -> None:
    """Start the print room, and again when it died, for as long as the screen runs."""
    from PySide6.QtCore import QTimer

    keeper = PrintRoomKeeper(config, config_path, SystemClock())

    def check() -> None:
        pid = keeper.check()
        if pid is not None:
            click.echo(f"The print room runs on when the screen is closed. To end it: kill {pid}")

    check()
    timer = QTimer(app)
    timer.timeout.connect(check)
    timer.start(KEEP_EACH_MS)
