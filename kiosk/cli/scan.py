"""`kiosk scan`: shows a code to the running kiosk, without a scanner."""

import sys
from pathlib import Path

import click

from kiosk.base.errors import WorldError
from kiosk.cli.demo.demo_hub import demo_directory
from kiosk.cli.options import config_option
from kiosk.cli.settings.hub_settings import settings_of
from kiosk.config import Config, load_config
from kiosk.scan.code_socket import NoKioskError, send_code
from kiosk.scan.codes import LONGEST_SCAN


class SeveralKiosksError(WorldError):
    """It is not clear which kiosk is meant."""


@click.command("scan")
@click.argument("code")
@config_option
def scan_command(code: str, config_path: Path | None) -> None:
    """Show CODE to the running kiosk of this user, as if a scanner had read it.

    CODE may be in the groups that are printed on a pass; "-" reads it from standard input, out of sight of other users.
    Without --config the kiosk is your hub's or else the demo's, whichever runs.
    """
    if code == "-":
        code = sys.stdin.readline(LONGEST_SCAN + 1)
    config = _running_kiosk(config_path)
    send_code(config.scan_socket, code.strip())
    click.echo(f"Shown to {settings_of(config).hub.name}.")


def _running_kiosk(config_path: Path | None) -> Config:
    """The configuration of the kiosk that is meant. Raises SeveralKiosksError, ConfigError."""
    hub = load_config(config_path)
    demo_path = demo_directory() / "kiosk.toml"
    if config_path is not None or not demo_path.exists():
        return hub
    demo = load_config(demo_path)
    running = [one for one in (hub, demo) if _listens(one)]
    if len(running) > 1:
        raise SeveralKiosksError(f"Your hub and the demo both run. Name one: --config {demo_path}")
    return running[0] if running else hub


def _listens(config: Config) -> bool:
    try:
        send_code(config.scan_socket, "")  # an empty text is received and dropped
    except NoKioskError:
        return False
    return True
