"""Options that several commands share."""

from collections.abc import Callable
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path
from typing import TypeVar

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

_Command = TypeVar("_Command", bound=Callable[..., object])


def vnc_options(command: _Command) -> _Command:
    """Gives a command the options --vnc-port and --vnc-address; they arrive as an int or None, and a str or None."""
    port = click.option(
        "--vnc-port",
        type=click.IntRange(1024, 65535),
        help="Serve the screen by VNC on this port, whatever the configuration says.",
    )
    address = click.option(
        "--vnc-address",
        callback=_checked_address,
        help="Serve the screen by VNC on this address of the machine; 0.0.0.0: on all.",
    )
    return port(address(command))


def with_vnc(config: Config, vnc_port: int | None, vnc_address: str | None) -> Config:
    """The configuration with the screen served by VNC as the options say, if one was given."""
    panel = config.panel
    if vnc_port is None and vnc_address is None:
        return config
    port, address = vnc_port or panel.vnc_port, vnc_address or panel.vnc_address
    return replace(config, panel=replace(panel, display="vnc", vnc_port=port, vnc_address=address))


def _checked_address(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    try:
        return None if value is None else str(ip_address(value))
    except ValueError as error:
        raise click.BadParameter(f"{value} is no IP address, such as 127.0.0.1 or 0.0.0.0.") from error
