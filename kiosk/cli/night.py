"""`kiosk night`: the night screen alone, for a second display."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.app_process import build_services, show_app
from kiosk.cli.logs import start_log
from kiosk.cli.options import config_option, vnc_options, with_vnc
from kiosk.config import load_config

if TYPE_CHECKING:
    from kiosk.screens.app import KioskApp


@click.command("night")
@click.option("--window", is_flag=True, help="Show it in a window, also where the configuration says full screen.")
@vnc_options
@config_option
def night_command(config_path: Path | None, window: bool, vnc_port: int | None, vnc_address: str | None) -> None:
    """Show the night screen alone, day and night: progress and temperatures of every printer, and their age.

    For a second display of the same machine. It takes no touch and no scan, and starts nothing.
    """
    config = with_vnc(load_config(config_path), vnc_port, vnc_address)
    services = build_services(config)
    start_log(config, "night")
    wall_only = replace(
        services,
        opening={},
        serial_scanners=(),
        keyboard_scanner=False,
        code_camera="",
        scan_socket=None,
        wall_only=True,
    )
    sys.exit(show_app(config, wall_only, window=window, shown=_block_input))


def _block_input(app: "KioskApp") -> None:
    """Show the night screen, and drop every touch and key that would wake it."""
    from PySide6.QtCore import QEvent, QObject

    touches = {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
    }

    class InputBlocker(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            return event.type() in touches

    app.shell.goDark()
    assert app.window is not None
    app.window.installEventFilter(InputBlocker(app.window))
