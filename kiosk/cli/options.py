"""Options that several commands share."""

from dataclasses import replace
from pathlib import Path

import click

from kiosk.config import Config

config_option = click.option(
    "--config",
    "config_path",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The configuration. Without it: $KIOSK_CONFIG, the user's kiosk/kiosk.toml, /etc/kiosk/kiosk.toml, "
    "else the defaults.",
)
"""Gives a command the option --config; it arrives as `config_path`, a Path or None."""

vnc_port_option = click.option(
    "--vnc-port",
    type=click.IntRange(1024, 65535),
    help="Serve the screen by VNC on this port of 127.0.0.1, whatever the configuration says.",
)
"""Gives a command the option --vnc-port; it arrives as `vnc_port`, an int or None."""


def with_vnc_port(config: Config, vnc_port: int | None) -> Config:
    """The configuration with the screen served by VNC on the port of the option, if one was given."""
    if vnc_port is None:
        return config
    return replace(config, panel=replace(config.panel, display="vnc", vnc_port=vnc_port))
