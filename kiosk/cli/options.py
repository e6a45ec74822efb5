"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

_CONFIG = click.option(
    "--config",
    "config_path",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The configuration. Without it: $KIOSK_CONFIG, the user's kiosk/kiosk.toml, /etc/kiosk/kiosk.toml, "
    "else the defaults.",
)


def config_option(command: F) -> F:
    """Give a command the option --config; it arrives as `config_path`, a Path or None."""
    return _CONFIG(command)
