"""`kiosk run`: the touchscreen of a hub."""

import sys
from pathlib import Path

import click

from kiosk.cli.app_process import build_services, only_screen, show_app
from kiosk.cli.logs import start_log
from kiosk.cli.options import config_option, vnc_port_option, with_vnc_port
from kiosk.cli.print_room_process import start_print_room
from kiosk.config import load_config


@click.command("run")
@click.option("--window", is_flag=True, help="Show it in a window, also where the configuration says full screen.")
@click.option("--no-printroom", is_flag=True, help="Don't start the print room: something else does, such as systemd.")
@vnc_port_option
@config_option
def run_command(config_path: Path | None, window: bool, no_printroom: bool, vnc_port: int | None) -> None:
    """Show the touchscreen of this hub.

    Starts the print room if none runs, and leaves it running: a print continues when the screen is closed. With
    --vnc-port, or display = "vnc" in the configuration, the screen is served by VNC on 127.0.0.1.
    """
    config = with_vnc_port(load_config(config_path), vnc_port)
    services = build_services(config)
    with only_screen(config) as lock:
        start_log(config, "app")

        def shown(_: object) -> None:  # a screen that can't be shown leaves nothing behind
            print_room = None if no_printroom else start_print_room(config, config_path)
            if print_room is not None:
                click.echo(f"The print room runs on when the screen is closed. To end it: kill {print_room.pid}")

        sys.exit(show_app(config, services, lock=lock, window=window, shown=shown))
