"""`kiosk run`: the touchscreen of a hub."""

import sys
from pathlib import Path

import click

from kiosk.cli.app_process import build_services, show_app
from kiosk.cli.logs import start_log
from kiosk.cli.options import config_option
from kiosk.cli.print_room_process import start_print_room
from kiosk.config import load_config


@click.command("run")
@click.option("--window", is_flag=True, help="Show it in a window, also where the configuration says full screen.")
@click.option("--no-printroom", is_flag=True, help="Leave the print room to somebody else, such as systemd.")
@config_option
def run_command(config_path: Path | None, window: bool, no_printroom: bool) -> None:
    """Show the touchscreen of this hub.

    Starts the print room if none runs, and leaves it running: a print goes on when the screen is closed. Without a
    display the screen is served by VNC on 127.0.0.1.
    """
    config = load_config(config_path)
    services = build_services(config)
    start_log(config, "app")
    if not no_printroom:
        start_print_room(config, config_path)
    sys.exit(show_app(config, services, window=window))
