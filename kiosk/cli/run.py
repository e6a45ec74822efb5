"""`kiosk run`: the touchscreen of a hub."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.base.clock import SystemClock
from kiosk.cli.app_process import build_services, only_screen, show_app
from kiosk.cli.kept_processes import OFFICE, PRINT_ROOM, WATCHDOG, Keeper
from kiosk.cli.logs import start_log
from kiosk.cli.options import config_option, vnc_options, with_vnc
from kiosk.config import Config, load_config

if TYPE_CHECKING:
    from kiosk.screens.app import KioskApp

KEEP_EACH_MS = 1000


@click.command("run")
@click.option("--window", is_flag=True, help="Show it in a window, also where the configuration says full screen.")
@click.option("--no-printroom", is_flag=True, help="Start neither print room, watchdog nor office: systemd does.")
@vnc_options
@config_option
def run_command(
    config_path: Path | None, window: bool, no_printroom: bool, vnc_port: int | None, vnc_address: str | None
) -> None:
    """Show the touchscreen of this hub.

    Starts the print room, its watchdog and the office if none runs, again if one dies, and leaves them running: a print
    continues when the screen is closed. With --vnc-port, or display = "vnc" in the configuration, the screen is served
    by VNC, behind a password that is shown here.
    """
    config = with_vnc(load_config(config_path), vnc_port, vnc_address)
    services = build_services(config)
    with only_screen(config) as lock:
        start_log(config, "app")

        def shown(app: "KioskApp") -> None:  # a screen that can't be shown leaves nothing behind
            if not no_printroom:
                _keep_running(config, config_path, app)

        sys.exit(show_app(config, services, lock=lock, window=window, shown=shown))


def _keep_running(config: Config, config_path: Path | None, app: "KioskApp") -> None:
    """Start print room, watchdog and office, and again when one died, for as long as the screen runs."""
    from PySide6.QtCore import QTimer

    kept_ones = (PRINT_ROOM, WATCHDOG, OFFICE) if config.office.port else (PRINT_ROOM, WATCHDOG)
    keepers = [Keeper(config, config_path, SystemClock(), kept) for kept in kept_ones]

    def check() -> None:
        started = [pid for keeper in keepers if (pid := keeper.check()) is not None]
        if started:
            pids = " ".join(map(str, started))
            click.echo(
                f"Print room, watchdog and office run on when the screen is closed. To end what began: kill {pids}"
            )

    check()
    timer = QTimer(app)
    timer.timeout.connect(check)
    timer.start(KEEP_EACH_MS)
